"""The tables of rankings: their rows, their columns, what can be typed."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID, uuid4

from msgspec.structs import replace
from PySide6.QtGui import QColor

from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import PublishedIndex
from parcomp_desktop.gui.grid_model import Edit, Heading
from parcomp_desktop.gui.pages.people.units import KIND_WORDS
from parcomp_desktop.gui.style import colours
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.services.ranking.lines import Ranking, RankingLine
from parcomp_desktop.services.ranking.published_order import HUNDRED

_LEAST_DECIMALS, _MOST_DECIMALS = 2, 4
OUTSIDE = "Không thuộc diện xếp hạng"


class Row(NamedTuple):
    """A unit's line, and its published index where there is one."""

    line: RankingLine
    published: PublishedIndex | None = None


def rows(
    ranking: Ranking, indexes: Mapping[UUID, PublishedIndex], order: Sequence[UUID], width: int
) -> list[Row | Heading]:
    """The units of each kind below its name, by their place in ``order``; what isn't there keeps its place."""
    places = {unit_id: place for place, unit_id in enumerate(order)}
    result: list[Row | Heading] = []
    for kind, lines in ranking.groups.items():
        ordered = sorted(lines, key=lambda line: places.get(line.unit.id, 0))
        result.append(Heading((KIND_WORDS[kind], *[""] * (width - 1))))
        result += [Row(line, indexes.get(line.unit.id)) for line in ordered]
    if ranking.outside:
        result.append(Heading((OUTSIDE, *[""] * (width - 1))))
        result += [Row(line, indexes.get(line.unit.id)) for line in ranking.outside]
    return result


def entered(row: Row, values: Mapping[str, Any], year: int, set_code: str) -> PublishedIndex | None:
    """The published index after new values were typed; None when its points were blanked.

    A new one is of the set ``set_code`` unless another was typed. Raises Refusal when something else is typed before
    the points.
    """
    name = row.line.unit.name
    if "announced_rank" in values and values["announced_rank"] is not None:
        values = {**values, "announced_rank": int(values["announced_rank"])}
    if values.get("points", row.line.points) is None:
        if "points" in values:
            return None
        raise Refusal(f"{name} chưa có điểm công bố năm {year}.", "Nhập điểm công bố trước, rồi mới nhập ô này.")
    if values.get("maximum", HUNDRED) is None:
        raise Refusal(f"{name}: điểm tối đa không được để trống.", "Nhập điểm tối đa, thường là 100.")
    if row.published:
        return replace(row.published, **values)
    typed: dict[str, Any] = {"set_code": set_code, **values}
    return PublishedIndex(id=uuid4(), unit_id=row.line.unit.id, year=year, **typed)


def score_words(value: Decimal | None) -> str:
    """Points or a percent with the decimals that they have, two to four; blank is blank."""
    if value is None:
        return ""
    decimals = len(f"{value.normalize():f}".partition(".")[2])
    return format_number(value, min(max(decimals, _LEAST_DECIMALS), _MOST_DECIMALS))


def change_words(row: Row) -> str:
    """Places climbed or fallen since the year before."""
    change = row.line.change
    if change is None:
        return ""
    return f"{_arrow(change)} {abs(change)}" if change else "giữ hạng"


def percent_change_words(row: Row) -> str:
    """Percent points risen or fallen since the year before."""
    change = row.line.percent_change
    if change is None:
        return ""
    return f"{_arrow(change)} {score_words(abs(change))}" if change else "giữ nguyên"


def grade_words(row: Row) -> str:
    """The grade; where it changed, from which."""
    now, before = row.line.grade, row.line.previous_grade
    return f"{before} → {now}" if now and before and now != before else now or ""


def remark_words(row: Row) -> str:
    """Why the years are unlike, and what the grade warns of."""
    remarks = [", ".join(row.line.unlike)] * bool(row.line.unlike)
    return "; ".join([*remarks, *(f"⚠ {concern}" for concern in row.line.concerns)])


def rank_words(row: Row) -> str:
    """The computed rank; beside an announced rank that differs, that it does."""
    return f"{_count(row.line.rank)} (khác)" if row.line.announced_otherwise else _count(row.line.rank)


def label(row: Row) -> str:
    """What a refusal calls a row."""
    return row.line.unit.name


def _rank_tip(row: Row) -> str:
    if not row.line.announced_otherwise:
        return ""
    return f"Tính theo điểm công bố là hạng {row.line.rank}, cơ quan công bố ghi hạng {row.line.announced_rank}."


def _change_colour(row: Row, change: Decimal | int | None) -> QColor | None:
    """None where nothing changed, or where unlike years are compared."""
    if not change or row.line.unlike:
        return None
    return QColor(colours().good if change > 0 else colours().bad)


def _arrow(change: Decimal | int) -> str:
    return "▲" if change > 0 else "▼"


def _count(value: int | None) -> str:
    return "" if value is None else str(value)


_UNIT = Column[Row]("Đơn vị", label)
_PERCENT = Column[Row]("Tỷ lệ\n(%)", lambda row: score_words(row.line.percent), number=True)
_GRADE = Column[Row]("Xếp loại", lambda row: row.line.grade or "")
_ANNOUNCED = Column[Row]("Hạng\ncông bố", lambda row: _count(row.line.announced_rank), number=True)
_RANK = Column[Row](
    "Hạng\ntheo điểm",
    rank_words,
    number=True,
    colour=lambda row: QColor(colours().bad) if row.line.announced_otherwise else None,
    tip=_rank_tip,
)

COLUMNS = (
    _UNIT,
    Column[Row]("Điểm\ncông bố", lambda row: score_words(row.line.points), number=True),
    Column[Row]("Điểm\ntối đa", lambda row: format_number(row.line.maximum) if row.published else "", number=True),
    _ANNOUNCED,
    Column[Row]("Văn bản công bố", lambda row: row.published.source if row.published else ""),
    Column[Row]("Bộ chỉ số", lambda row: row.published.set_code if row.published else ""),
    _PERCENT,
    _RANK,
    _GRADE,
)
WIDTHS = (0, 88, 76, 88, 190, 120, 88, 100, 110)
RANK_COLUMN = 7

COMPARED_COLUMNS = (
    _UNIT,
    _PERCENT,
    Column[Row]("Năm\ntrước", lambda row: score_words(row.line.previous_percent), number=True),
    Column[Row](
        "Thay đổi\ntỷ lệ", percent_change_words, colour=lambda row: _change_colour(row, row.line.percent_change)
    ),
    _ANNOUNCED,
    _RANK,
    Column[Row]("Hạng\nnăm trước", lambda row: _count(row.line.previous_rank), number=True),
    Column[Row]("Thay đổi\nhạng", change_words, colour=lambda row: _change_colour(row, row.line.change)),
    Column[Row]("Xếp loại", grade_words),
    Column[Row]("Lưu ý", remark_words),
)
COMPARED_WIDTHS = (0, 68, 68, 80, 78, 88, 92, 80, 128, 166)
COMPARED_RANK_COLUMN = 5

EDITS = {
    1: Edit[Row]("points", lambda row: row.line.points, _MOST_DECIMALS, stop=lambda _: True),
    2: Edit[Row]("maximum", lambda row: row.published.maximum if row.published else None, _MOST_DECIMALS),
    3: Edit[Row]("announced_rank", lambda row: row.line.announced_rank, 0, stop=lambda _: True),
    4: Edit[Row]("source", lambda row: row.published.source if row.published else ""),
    5: Edit[Row]("set_code", lambda row: row.published.set_code if row.published else ""),
}

PROVISIONAL_COLUMNS = (
    _UNIT,
    Column[Row]("Điểm tự chấm", lambda row: score_words(row.line.points) or "chưa nhập đủ", number=True),
    Column[Row]("Điểm tối đa", lambda row: format_number(row.line.maximum), number=True),
    _PERCENT,
    Column[Row]("Hạng tạm xếp", lambda row: _count(row.line.rank), number=True),
    Column[Row]("Xếp loại (tạm)", lambda row: row.line.grade or ""),
)
PROVISIONAL_WIDTHS = (0, 130, 110, 90, 120, 150)
