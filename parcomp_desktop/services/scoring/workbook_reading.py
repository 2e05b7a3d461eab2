"""Reading a scoresheet from a workbook: every problem with its sheet, cell and cure."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

from msgspec.structs import replace

from parcomp_desktop.documents.workbook_reading import OpenWorkbook, open_workbook
from parcomp_desktop.domain.indicators import Indicator, IndicatorSet
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry
from parcomp_desktop.domain.text import fold
from parcomp_desktop.domain.typed import tidy
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.rules.scoring import explain
from parcomp_desktop.services.desk.desks import recorded_unit
from parcomp_desktop.services.scoring.sheet_entries import BLANK
from parcomp_desktop.services.scoring.sheet_words import is_percent, rule_in_force
from parcomp_desktop.services.scoring.workbook_layout import FIGURE_KEYS, INFO, INPUT_KEYS, ORIGIN, SHEET, TITLES
from parcomp_desktop.services.scoring.workbook_words import open_inputs, option_of, option_words
from parcomp_desktop.services.sets.library import known_set
from parcomp_desktop.services.workbooks.cells import Findings, Row, SheetProblem, Spot
from parcomp_desktop.services.workbooks.origins import began_from
from parcomp_desktop.services.workbooks.tables import naming, read_settings, read_table, tell_ignored_sheets
from parcomp_desktop.services.workspace import Workspace

_VALUE_DECIMALS = 4
_LARGEST_VALUE = Decimal(10) ** 14
_OPEN_CURE = "Xoá ô này; ô xám của tiêu chí thì để trống."


class BookLine(Record, frozen=True, kw_only=True):
    """What a file holds of a leaf, ``cell`` being that of its code; blanks as they are.

    ``not_applicable`` is None where nothing is said of it.
    """

    code: str
    cell: str
    figures: Entry
    not_applicable: bool | None
    justification: str
    note: str


class SheetBookReading(Record, frozen=True, kw_only=True):
    """What a workbook holds: a unit's lines for a set and a period in the set's order, or all its problems.

    With problems the unit may be None and lines may be lacking; ``notices`` tell what was left aside. ``origins`` is
    what stood in the sheet ``sheet_id`` of this desk when it was exported.
    """

    unit: Unit | None
    set_code: str
    period: str
    lines: tuple[BookLine, ...]
    problems: tuple[SheetProblem, ...]
    notices: tuple[str, ...]
    sheet_id: UUID | None = None
    origins: tuple[BookLine, ...] = ()


def read_sheet_workbook(workspace: Workspace, data: bytes, name: str) -> SheetBookReading:
    """Read the workbook of a scoresheet; ``name`` is the file's.

    Raises:
        Refusal: not a workbook that can be read at all.
    """
    findings = Findings()
    with naming(name):
        workbook = open_workbook(data)
        findings.notices.extend(workbook.notices)
        info = read_settings(workbook, INFO, findings)
        rows = read_table(workbook, SHEET, findings)
        tell_ignored_sheets(workbook, (INFO, SHEET), "phiếu chấm", findings)
        sheet_id, stood = _origin(workspace, workbook)
    unit, indicator_set = _unit(workspace, info, findings), _set(workspace, info)
    lines = _lines(rows, indicator_set, findings) if indicator_set else ()
    return SheetBookReading(
        unit=unit,
        set_code=info.text("set_code"),
        period=tidy(info.text("period")),
        lines=lines,
        problems=findings.in_order([INFO.name, SHEET.name]),
        notices=tuple(findings.notices),
        sheet_id=sheet_id,
        origins=_lines(stood, indicator_set, Findings()) if indicator_set else (),
    )


def _origin(workspace: Workspace, workbook: OpenWorkbook) -> tuple[UUID | None, list[Row]]:
    """The sheet that the workbook was exported from and what stood there; nothing of another desk's."""
    desk_id, sheet_id, *_ = (*began_from(workbook), None, None)
    if desk_id != workspace.desk.id:
        return None, []
    return sheet_id, read_table(workbook, ORIGIN, Findings(), optional=True)


def _unit(workspace: Workspace, info: Row, findings: Findings) -> Unit | None:
    code, name = tidy(info.text("unit_code")), tidy(info.text("unit_name"))
    found = workspace.find(Unit, code=code)
    if not found:
        if code:
            info.tell("unit_code", "chương trình không có đơn vị mang mã này", "Ghi đúng mã ở trang Đơn vị.")
        return None
    if name and fold(name) != fold(found[0].name):
        findings.notices.append(f"Đơn vị mã {code} trong chương trình là {found[0].name}, trong tệp ghi “{name}”.")
    try:
        return recorded_unit(workspace, found[0].id)
    except Refusal as refusal:
        info.tell("unit_code", refusal.what.rstrip("."), "Chọn tệp phiếu chấm của đơn vị mình.")
        return None


def _set(workspace: Workspace, info: Row) -> IndicatorSet | None:
    code = tidy(info.text("set_code"))
    try:
        return known_set(workspace, code) if code else None
    except Refusal as refusal:
        info.tell("set_code", refusal.what.rstrip("."), refusal.cure)
        return None


def _lines(rows: Sequence[Row], indicator_set: IndicatorSet, findings: Findings) -> tuple[BookLine, ...]:
    """A line for each leaf; what is missing, twice or unknown is told."""
    leaves = {leaf.code: leaf for leaf in indicator_set.indicators}
    groups = {group.code for group in indicator_set.fields}
    found: dict[str, BookLine] = {}
    for row in rows:
        code = tidy(row.text("code"))
        if code in found:
            row.tell("code", f"tiêu chí {code} có hai hàng", "Xoá một hàng.")
        elif code in leaves:
            found[code] = _line(row, leaves[code], indicator_set)
        elif code in groups or not code:
            _tell_filled(row, INPUT_KEYS, "hàng này không phải là tiêu chí nên không nhận số liệu", "Xoá ô này.")
        else:
            row.tell("code", f"bộ chỉ số {indicator_set.code} không có tiêu chí này", "Sửa mã, hoặc xoá cả hàng.")
    if rows:
        _tell_missing([leaf for leaf in indicator_set.indicators if leaf.code not in found], findings)
        _tell_columns(rows[0], findings)
    return tuple(found[leaf.code] for leaf in indicator_set.indicators if leaf.code in found)


def _tell_missing(leaves: Sequence[Indicator], findings: Findings) -> None:
    for leaf in leaves:
        what = f"thiếu hàng của tiêu chí {leaf.code} ({leaf.name})"
        findings.tell(Spot(SHEET.name), None, what, f"Thêm một hàng có mã {leaf.code}, hoặc dùng tệp xuất lại.")


def _tell_columns(row: Row, findings: Findings) -> None:
    missing = [TITLES[key] for key in INPUT_KEYS if row.cell(key).spot == row.home]
    if missing:
        findings.notices.append(f"Trang {SHEET.name} không có cột {', '.join(missing)}: giữ số liệu đang có.")


def _line(row: Row, leaf: Indicator, indicator_set: IndicatorSet) -> BookLine:
    taken = open_inputs(leaf)
    closed = [key for key in INPUT_KEYS if key not in taken]
    _tell_filled(row, closed, f"tiêu chí {leaf.code} không dùng cột này", _OPEN_CURE)
    figures: dict[str, Any] = {key: row.number(key) for key in FIGURE_KEYS if key in taken}
    said = row.choice("not_applicable") if "not_applicable" in taken else None
    line = BookLine(
        code=leaf.code,
        cell=row.cell("code").spot.cell,
        figures=Entry(**figures, option=_option(row, leaf) if "option" in taken else ""),
        not_applicable=None if said is None else said == "yes",
        justification=row.text("justification"),
        note=row.text("note"),
    )
    _check(row, leaf, line, indicator_set)
    return line


def _tell_filled(row: Row, keys: Sequence[str], what: str, cure: str) -> None:
    for key in keys:
        if row.is_filled(key):
            row.tell(key, what, cure)


def _option(row: Row, leaf: Indicator) -> str:
    text = row.text("option")
    code = option_of(leaf.rule, text) if text else ""
    if code is None:
        row.tell(
            "option",
            f"tiêu chí {leaf.code} không có lựa chọn này",
            f"Chọn một trong: {'; '.join(option_words(leaf.rule).values())}.",
        )
    return code or ""


def _check(row: Row, leaf: Indicator, line: BookLine, indicator_set: IndicatorSet) -> None:
    """Tell what the method refuses, at the cell that is to blame."""
    _check_value(row, leaf, line)
    for key, entry in _shares(line):
        try:
            explain(indicator_set, leaf.code, entry)
        except Refusal as refusal:
            row.tell(key, refusal.what.rstrip("."), refusal.cure)
            return


def _check_value(row: Row, leaf: Indicator, line: BookLine) -> None:
    value, rule = line.figures.value, rule_in_force(leaf.rule, line.figures.option)
    if value is None:
        return
    if row.text("value").endswith("%") and rule is not None and not is_percent(rule):
        row.tell("value", f"tiêu chí {leaf.code} không nhập tỷ lệ", "Gõ một con số không có dấu %.")
    elif abs(value) >= _LARGEST_VALUE or value != round(value, _VALUE_DECIMALS):
        row.tell(
            "value",
            f"số quá lớn, hoặc có quá {_VALUE_DECIMALS} chữ số sau dấu phẩy",
            f"Làm tròn đến {_VALUE_DECIMALS} chữ số sau dấu phẩy.",
        )


def _shares(line: BookLine) -> Iterator[tuple[str, Entry]]:
    """What was entered, first cell by cell, then whole, each with the column to blame for what is refused."""
    filled = [key for key in FIGURE_KEYS if getattr(line.figures, key) is not None]
    chosen = replace(BLANK, option=line.figures.option)
    for key in filled:
        yield key, replace(chosen, **{key: getattr(line.figures, key)})
    blamed = "not_applicable" if line.not_applicable else filled[-1] if filled else "option"
    yield blamed, replace(line.figures, not_applicable=bool(line.not_applicable))
