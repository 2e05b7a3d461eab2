"""A scoresheet as a workbook, to fill where the program isn't."""

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from parcomp_desktop.documents.workbook_reading import cell_name
from parcomp_desktop.documents.workbook_styles import Look
from parcomp_desktop.documents.workbook_writing import Column, Content, Page, Row, write_workbook
from parcomp_desktop.domain.indicators import Field, Indicator, IndicatorSet
from parcomp_desktop.domain.scores import LeafState, Scoresheet
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.desk.desks import recorded_unit
from parcomp_desktop.services.scoring.scoresheets import checked_period, open_scoresheet
from parcomp_desktop.services.scoring.sheet_lines import SheetLine
from parcomp_desktop.services.scoring.workbook_layout import INFO, INPUT_KEYS, ORIGIN, SHEET
from parcomp_desktop.services.scoring.workbook_words import (
    figure_lines,
    known_options,
    method_words,
    open_inputs,
    option_words,
    parts_in_order,
)
from parcomp_desktop.services.sets.library import known_set
from parcomp_desktop.services.workbooks.origins import origin_page
from parcomp_desktop.services.workbooks.pages import (
    BOTH_SIDES,
    Values,
    cell_content,
    exact_number,
    guide_page,
    settings_page,
)
from parcomp_desktop.services.workbooks.words import YES_NO
from parcomp_desktop.services.workspace import Workspace

_YES = "DS_KhongPhatSinh"
_OPTIONS = "DS_LuaChon_"
_OPTION_PLACE = 1 + [column.key for column in SHEET.columns].index("option")
_LOOKS = {
    "code": Look.CHOICE,
    "name": Look.TEXT,
    "maximum": Look.NUMBER,
    "how": Look.GIVEN,
    "figures": Look.GIVEN,
    "option": Look.TEXT,
    "not_applicable": Look.CHOICE,
    "justification": Look.TEXT,
    "note": Look.TEXT,
    "points": Look.GIVEN,
    "words": Look.GIVEN,
}
_STATES = {LeafState.BLANK: "chưa nhập", LeafState.NOT_APPLICABLE: "không phát sinh"}
_GUIDE = (
    (
        "Cách làm",
        f"Ghi số liệu ở trang {SHEET.name}, lưu tệp (.xlsx), rồi nhập vào chương trình: Phiếu chấm điểm, "
        "Nhập từ Excel.",
    ),
    ("Ô trắng, ô xám", "Chỉ ghi vào ô trắng. Ô xám không dùng cho cách chấm của tiêu chí ấy."),
    ("Để trống", "Để trống là chưa ghi, khác với số 0. Khi nhập, ô để trống không xoá số liệu đang có."),
    ("Số", "Gõ 12,5 hoặc 12.5. Tỷ lệ gõ 97,5 hoặc 97,5%. Không dùng dấu ngăn cách hàng nghìn."),
    ("Tử số, mẫu số hay tỷ lệ", "Ghi tử số và mẫu số; hoặc chỉ ghi tỷ lệ đã công bố ở cột Giá trị."),
    ("Lựa chọn", "Chọn trong danh sách của ô. Tiêu chí chấm theo trường hợp: chọn trường hợp rồi ghi số liệu của nó."),
    ("Không phát sinh", "Chọn Có, để trống mọi số liệu của tiêu chí: điểm tối đa của nó không tính vào tổng."),
    ("Điều tra xã hội học", "Đơn vị không tự chấm; cơ quan công bố nhập điểm."),
    ("Công thức", "Không dùng công thức Excel. Nếu đã dùng: sao chép ô, Dán đặc biệt, chọn Giá trị."),
    ("Không sửa", f"Trang {INFO.name}, hàng đầu bảng, cột Mã. Được đổi thứ tự các hàng."),
    BOTH_SIDES,
    (
        "Khi nhập",
        "Chương trình xem trước từng thay đổi, báo mọi chỗ sai kèm trang, ô và cách sửa; còn chỗ sai thì chưa ghi gì.",
    ),
)


class _Head(NamedTuple):
    """Whose workbook it is."""

    unit: Unit
    indicator_set: IndicatorSet
    period: str


def sheet_workbook(workspace: Workspace, sheet: Scoresheet) -> bytes:
    """The workbook of a sheet as it stands; imported again it changes nothing.

    Raises:
        Refusal: another unit's on the desk of a unit; a text longer than a cell may hold.
    """
    opened = open_scoresheet(workspace, sheet)
    recorded_unit(workspace, opened.unit.id)
    lines = {line.indicator.code: line for line in opened.lines}
    head = _Head(opened.unit, opened.indicator_set, opened.scoresheet.period)
    stood = [{"code": code, **_filled(line)} for code, line in lines.items()]
    return _workbook(head, lines, opened.score.total, origin_page(ORIGIN, [workspace.desk.id, sheet.id], stood))


def blank_sheet_workbook(workspace: Workspace, unit: Unit, set_code: str, period: str) -> bytes:
    """The workbook of a unit for a set and a period with nothing filled.

    Raises:
        Refusal: an unknown set, no period, another unit's on the desk of a unit.
    """
    unit = recorded_unit(workspace, unit.id)
    head = _Head(unit, known_set(workspace, set_code), checked_period(period))
    return _workbook(head, {}, None)


def _workbook(head: _Head, lines: Mapping[str, SheetLine], total: Decimal | None, *more: Page) -> bytes:
    leaves = [each for each in head.indicator_set.indicators if option_words(each.rule)]
    lists = {f"{_OPTIONS}{number}": tuple(option_words(each.rule).values()) for number, each in enumerate(leaves, 1)}
    names = {each.code: name for each, name in zip(leaves, lists, strict=True)}
    pages = [
        guide_page("Phiếu chấm điểm: hướng dẫn ghi", _GUIDE),
        settings_page(INFO, _info(head)),
        _sheet_page(head.indicator_set, lines, names, total),
    ]
    return write_workbook([*pages, *more], {_YES: (YES_NO.shown["yes"],), **lists})


def _info(head: _Head) -> Values:
    unit, indicator_set, period = head
    return {
        "unit_code": unit.code,
        "unit_name": unit.name,
        "set_code": indicator_set.code,
        "set_name": f"{indicator_set.name} ({indicator_set.document})",
        "period": period,
    }


def _sheet_page(
    indicator_set: IndicatorSet, lines: Mapping[str, SheetLine], lists: Mapping[str, str], total: Decimal | None
) -> Page:
    """The groups and leaves in the set's order; each leaf that is chosen for has its own drop-down."""
    columns = [
        Column(
            each.width,
            _look(each.key),
            _YES if each.key == "not_applicable" else "",
            "" if each.key == "option" else each.hint,
        )
        for each in SHEET.columns
    ]
    rows = [Row([each.title for each in SHEET.columns], (Look.HEADER,) * len(columns))]
    choices: dict[str, str] = {}
    for part in parts_in_order(indicator_set):
        if isinstance(part, Field):
            rows.append(_row({"code": part.code, "name": part.name, "maximum": exact_number(part.maximum)}, Look.GROUP))
        else:
            rows.append(_leaf_row(part, lines.get(part.code)))
            if part.code in lists:
                choices[cell_name(len(rows), _OPTION_PLACE)] = lists[part.code]
    if total is not None:
        rows.append(_row({"name": "Tổng điểm tự chấm", "points": exact_number(total)}, Look.GROUP))
    return Page(SHEET.name, columns, rows, 1, choices)


def _row(values: Values, look: Look) -> Row:
    return Row([cell_content(column, values) for column in SHEET.columns], (look,) * len(SHEET.columns))


def _leaf_row(leaf: Indicator, line: SheetLine | None) -> Row:
    closed = {*INPUT_KEYS} - open_inputs(leaf)
    values: dict[str, Content] = {
        **(_filled(line) if line else {}),
        "code": leaf.code,
        "name": leaf.name,
        "maximum": exact_number(leaf.maximum),
        "how": method_words(leaf.rule),
        "figures": figure_lines(leaf),
        **dict.fromkeys(closed),
    }
    looks = (Look.CLOSED if column.key in closed else _look(column.key) for column in SHEET.columns)
    return Row([cell_content(column, values) for column in SHEET.columns], tuple(looks))


def _look(key: str) -> Look:
    return _LOOKS.get(key, Look.NUMBER)


def _filled(line: SheetLine) -> Values:
    entry, leaf = line.entry, line.leaf
    words = known_options(line.indicator.rule)
    return {
        "numerator": exact_number(entry.numerator),
        "denominator": exact_number(entry.denominator),
        "value": exact_number(entry.value),
        "option": words.get(entry.option, entry.option),
        "not_applicable": YES_NO.shown["yes"] if entry.not_applicable else None,
        "justification": line.justification,
        "note": line.note,
        "points": "" if leaf is None else exact_number(leaf.points) if leaf.points is not None else _STATES[leaf.state],
        "words": line.words,
    }
