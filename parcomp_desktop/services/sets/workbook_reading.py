"""Reading an indicator set from a workbook: every problem with its sheet, cell and cure."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from parcomp_desktop.documents.workbook_reading import open_workbook
from parcomp_desktop.domain.data_files import Problem
from parcomp_desktop.domain.data_outline import Place
from parcomp_desktop.domain.indicators import Field, Figures, Grade, Indicator, IndicatorSet, Lateness, Purpose
from parcomp_desktop.domain.ranking import Ties
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.rules.indicator_sets import indicator_set_problems
from parcomp_desktop.services.sets.workbook_layout import (
    BANDS,
    GRADES,
    GROUPS,
    LEAVES,
    OPTIONS,
    SETTINGS,
    TABLES,
    VARIANTS,
)
from parcomp_desktop.services.sets.workbook_rules import Places, Rules
from parcomp_desktop.services.workbooks.cells import Cell, Findings, Row, SheetProblem
from parcomp_desktop.services.workbooks.tables import naming, read_settings, read_table, tell_ignored_sheets

_FILE_CURE = Problem("").cure
_CURE = "Sửa ô này rồi nạp lại sổ."
_CURES = {
    "maximum": "Sửa điểm tối đa ở đây hoặc ở các hàng được cộng lại.",
    "code": "Đổi mã ở một trong hai hàng, rồi sửa các hàng dùng mã ấy.",
    "field": "Ghi mã nhóm có ở trang Lĩnh vực.",
    "parent": "Ghi mã nhóm khác có ở trang Lĩnh vực, hoặc để trống.",
    "bands": "Sửa “Từ”, “Đến” hoặc “Mức (ghi gọn)” để các mức nối liền nhau, không hở, không chồng.",
    "figures": "Ghi thống kê cho tử số và mẫu số, hoặc chỉ cho giá trị, đúng như cách chấm cần; hoặc để trống.",
    "points": "Sửa điểm ở ô này, hoặc điểm tối đa của tiêu chí.",
}
_STATISTICS = ("stat_numerator", "stat_denominator", "stat_value")
_NAN = Decimal("NaN")
_ORDER = [SETTINGS.name, *(layout.name for layout in TABLES)]


class SetReading(Record, frozen=True, kw_only=True):
    """What a workbook holds: a set, or all its problems; ``notices`` tell what was left aside."""

    indicator_set: IndicatorSet | None
    problems: tuple[SheetProblem, ...]
    notices: tuple[str, ...]


def read_set_workbook(data: bytes, name: str) -> SetReading:
    """Read the workbook of an indicator set; ``name`` is the file's.

    Raises:
        Refusal: not a workbook that can be read at all.
    """
    findings = Findings()
    with naming(name):
        workbook = open_workbook(data)
        findings.notices.extend(workbook.notices)
        settings = read_settings(workbook, SETTINGS, findings)
        optional = {BANDS.name, OPTIONS.name, VARIANTS.name, GRADES.name}
        tables = {
            layout.name: read_table(workbook, layout, findings, optional=layout.name in optional) for layout in TABLES
        }
        tell_ignored_sheets(workbook, (SETTINGS, *TABLES), "bộ chỉ số", findings)
    places = Places({(): settings.cell("code")}, set())
    indicator_set = _indicator_set(settings, tables, findings, places)
    _tell_rules(indicator_set, findings, places)
    problems = findings.in_order(_ORDER)
    return SetReading(
        indicator_set=None if problems else indicator_set, problems=problems, notices=tuple(findings.notices)
    )


def set_from_workbook(data: bytes, name: str) -> IndicatorSet:
    """The set of a workbook.

    Raises:
        Refusal: what can't be read or doesn't hold together, the first problem with sheet and cell.
    """
    reading = read_set_workbook(data, name)
    if reading.indicator_set is None:
        first, *more = reading.problems
        also = f" Sổ còn {len(more)} chỗ sai khác." if more else ""
        raise Refusal(f"{name}, {first.words()}", f"{first.cure}{also}")
    return reading.indicator_set


def _indicator_set(settings: Row, tables: dict[str, list[Row]], findings: Findings, places: Places) -> IndicatorSet:
    """The record as it was typed; what is missing has a stand-in, and a problem."""
    for column in SETTINGS.columns:
        places.cells[(column.key,)] = settings.cell(column.key)
    for key in ("due", "refused_after", "per_day", "justified_within"):
        places.cells["lateness", key] = settings.cell(key)
    rules = Rules(tables, findings, places)
    indicators = tuple(_leaf(index, row, rules, places) for index, row in enumerate(tables[LEAVES.name]))
    rules.tell_unused()
    whole = {"percent_decimals": 2, "points_decimals": 2}
    decimals = {key: _default(settings.whole(key), blank) for key, blank in whole.items()}
    return IndicatorSet(
        code=settings.text("code") or "?",
        name=settings.text("name"),
        issuer=settings.text("issuer"),
        document=settings.text("document"),
        dated=settings.day("dated") or date.min,
        purpose=Purpose(settings.choice("purpose") or Purpose.OTHER),
        maximum=_number(settings, "maximum"),
        fields=tuple(_group(index, row, places) for index, row in enumerate(tables[GROUPS.name])),
        indicators=indicators,
        grades=tuple(_grades(tables[GRADES.name], places)),
        levels=settings.lines("levels"),
        source=settings.text("source"),
        note=settings.text("note"),
        year_from=settings.whole("year_from"),
        year_to=settings.whole("year_to"),
        replaces=settings.text("replaces"),
        ties=Ties(settings.choice("ties") or Ties.DENSE),
        survey_share=settings.number_or_nan("survey_share"),
        clipped=settings.yes("clipped", blank=True),
        lateness=_lateness(settings),
        sample=settings.yes("sample"),
        **decimals,
    )


def _lateness(settings: Row) -> Lateness:
    return Lateness(
        due=settings.day_of_year("due"),
        refused_after=settings.day_of_year("refused_after"),
        per_day=settings.number_or_nan("per_day"),
        justified_within=settings.whole("justified_within"),
        assumed=settings.text("late_assumed"),
    )


def _group(index: int, row: Row, places: Places) -> Field:
    _mark(("fields", index), row, places, "code", "maximum", "parent")
    return Field(
        code=_code(row),
        name=row.text("name") or "?",
        maximum=_number(row, "maximum"),
        parent=row.text("parent"),
        capped=row.yes("capped"),
        beyond=row.yes("beyond"),
    )


def _leaf(index: int, row: Row, rules: Rules, places: Places) -> Indicator:
    place = ("indicators", index)
    _mark(place, row, places, "code", "field", "maximum")
    bound = next((key for key in _STATISTICS if row.is_filled(key)), "code")
    places.cells[*place, "figures"] = row.cell(bound)
    code = _code(row)
    figures = Figures(
        numerator=row.text("stat_numerator"), denominator=row.text("stat_denominator"), value=row.text("stat_value")
    )
    return Indicator(
        code=code,
        field=row.text("field"),
        name=row.text("name") or "?",
        maximum=_number(row, "maximum"),
        rule=rules.leaf_rule((*place, "rule"), row, code),
        evidence=row.text("evidence"),
        data_inputs=row.lines("data_inputs"),
        guide=row.text("guide"),
        source=row.text("source"),
        assumed=row.text("assumed"),
        inherited=row.yes("inherited"),
        figures=None if figures == Figures() else figures,
    )


def _grades(rows: list[Row], places: Places) -> Iterator[Grade]:
    for index, row in enumerate(rows):
        places.cells.setdefault(("grades",), row.cell("at_least"))
        places.cells["grades", index, "at_least"] = row.cell("at_least")
        at_least = row.number("at_least")
        if at_least is None:
            places.muted.add(("grades",))
        yield Grade(
            name=row.text("name") or "?",
            at_least=Decimal(0) if at_least is None else at_least,
            source=row.text("source"),
            assumed=row.text("assumed"),
        )


def _mark(place: Place, row: Row, places: Places, *keys: str) -> None:
    places.cells[place] = row.cell("code")
    places.cells.update({(*place, key): row.cell(key) for key in keys})


def _code(row: Row) -> str:
    """The row's code; a stand-in of its own where there is none, so that it isn't told as used twice."""
    return row.text("code") or f"?{row.home.row}"


def _number(row: Row, key: str) -> Decimal:
    number = row.number(key)
    return _NAN if number is None else number


def _default(number: int | None, blank: int) -> int:
    return blank if number is None else number


def _tell_rules(indicator_set: IndicatorSet, findings: Findings, places: Places) -> None:
    """Add what the rules find in the record, unless the cell itself was already told of."""
    typed = set(findings.spots)
    for problem in indicator_set_problems(indicator_set):
        cell = _cell_of(problem.place, places)
        if cell.spot not in typed and problem.place not in places.muted:
            findings.tell(cell.spot, cell.value, problem.what, _cure_of(problem))


def _cell_of(place: Place, places: Places) -> Cell:
    nearest = next(place[:end] for end in range(len(place), -1, -1) if place[:end] in places.cells)
    return places.cells[nearest]


def _cure_of(problem: Problem) -> str:
    if problem.cure != _FILE_CURE:
        return problem.cure
    keys = [step for step in problem.place if step in _CURES]
    return _CURES[str(keys[-1])] if keys else _CURE
