"""The tables of targets: their columns, what can be typed."""

from collections.abc import Sequence
from decimal import Decimal
from functools import partial
from typing import Any, NamedTuple
from uuid import UUID, uuid4

from msgspec.structs import replace
from PySide6.QtGui import QColor

from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.standing import TargetValue
from parcomp_desktop.domain.words import LEVEL_WORDS, TARGET_WORDS
from parcomp_desktop.gui.grid_model import Edit
from parcomp_desktop.gui.outcomes import sign_of
from parcomp_desktop.gui.style import colours, outcome_colour
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.services.plan_reading import aim_words
from parcomp_desktop.services.statistics.targets import TargetLine, TargetYear

_DECIMALS = 4


class YearRow(NamedTuple):
    """A year of the chosen target."""

    line: TargetLine
    year: TargetYear


def number_words(value: Decimal | None) -> str:
    """A figure with the decimals that it has, at most two; blank is blank."""
    if value is None:
        return ""
    shortest = format_number(value)
    return shortest if len(shortest.partition(",")[2]) < 3 else format_number(value, 2)


def columns_of(years: Sequence[int]) -> tuple[Column[TargetLine], ...]:
    """The columns of all targets: what is asked, each year, where it leads."""
    return (
        Column("Mục tiêu", lambda line: line.target.name_now or line.target.name, tip=_name_tip),
        Column("Cấp đo", _level, tip=lambda line: line.target.level_assumed),
        Column("Chỉ tiêu", lambda line: aim_words(line.target)),
        *(
            Column[TargetLine](
                str(year), partial(_cell, year), number=True, colour=partial(_colour, year), tip=partial(_tip, year)
            )
            for year in years
        ),
        Column("Ước đạt", _forecast, number=True, colour=lambda _: QColor(colours().faint), tip=_forecast_tip),
    )


def entered(unit_id: UUID, row: YearRow, values: dict[str, Any]) -> TargetValue:
    """The value of a year after something was typed."""
    before = row.year.typed or TargetValue(id=uuid4(), unit_id=unit_id, target=row.line.target.code, year=row.year.year)
    return replace(before, **values)


def label(row: YearRow) -> str:
    """What a refusal calls a row."""
    return f"Năm {row.year.year}"


def _level(line: TargetLine) -> str:
    return LEVEL_WORDS[line.target.level] + (" *" if line.target.level_assumed else "")


def _name_tip(line: TargetLine) -> str:
    return f"Lời Kế hoạch: {line.target.name}" if line.target.name_now else line.target.name


def _cell(year: int, line: TargetLine) -> str:
    found = line.year(year)
    if found is None:
        return ""
    result = number_words(found.judged.result)
    return f"{sign_of(found.judged.outcome)} {result}".strip()


def _colour(year: int, line: TargetLine) -> QColor | None:
    found = line.year(year)
    return outcome_colour(found.judged.outcome) if found else None


def _tip(year: int, line: TargetLine) -> str:
    found = line.year(year)
    return TARGET_WORDS[found.judged.outcome] if found else ""


def _forecast(line: TargetLine) -> str:
    return f"ước {number_words(line.forecast.value)}" if line.forecast else ""


def _forecast_tip(line: TargetLine) -> str:
    if line.forecast is None:
        return "Cần ít nhất hai năm có kết quả để ước tính."
    through = ", ".join(str(year) for year in line.forecast.through)
    return f"Ước đạt năm {line.forecast.year} theo đường thẳng qua kết quả các năm {through}; không phải kết quả."


def _year_colour(row: YearRow) -> QColor:
    return outcome_colour(row.year.judged.outcome)


def _conclusion(row: YearRow) -> str:
    return f"{sign_of(row.year.judged.outcome)} {TARGET_WORDS[row.year.judged.outcome]}"


def _gap(row: YearRow) -> str:
    gap = row.year.judged.gap
    return "" if gap is None else f"{'+' if gap > 0 else ''}{number_words(gap)}"


WIDTHS = (196, 86, 112, *([74] * 8), 80)

YEAR_COLUMNS = (
    Column[YearRow]("Năm", lambda row: str(row.year.year) + (" (gốc)" * (row.year.year in row.line.target.base_years))),
    Column[YearRow]("Số liệu", lambda row: number_words(row.year.value), number=True),
    Column[YearRow]("Kết luận", _conclusion, colour=_year_colour),
    Column[YearRow]("So với\nchỉ tiêu", _gap, number=True),
    Column[YearRow]("Căn cứ", lambda row: row.year.source),
    Column[YearRow]("Nhận xét, còn thiếu", lambda row: row.year.note),
)
YEAR_WIDTHS = (84, 76, 142, 70, 0, 180)

EDITS = {
    1: Edit[YearRow](
        "value",
        lambda row: row.year.typed.value if row.year.typed and not row.year.registered else row.year.value,
        _DECIMALS,
        open=lambda row: row.line.target.measurable and not row.year.registered,
        stop=lambda row: not row.year.registered,
    ),
    4: Edit[YearRow](
        "source",
        lambda row: row.year.typed.source if row.year.typed else "",
        open=lambda row: row.line.target.measurable and not row.year.registered,
    ),
    5: Edit[YearRow]("remark", lambda row: row.year.typed.remark if row.year.typed else ""),
}
