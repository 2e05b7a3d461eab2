"""The columns of an exported sheet of procedure files: what their headings are, which field each fills."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from parcomp_desktop.documents.workbook_reading import Value
from parcomp_desktop.domain.cases import COUNTS, ColumnChoice, ColumnChoices, ColumnMapping
from parcomp_desktop.domain.text import canonical, capitalised, fold

Row = tuple[int, tuple[Value, ...]]
_LOOKED_AT = 20
_WORD = re.compile(r"\w+")


class Shape(StrEnum):
    """The two shapes of exports: a line for each month with counts, or a line for each case."""

    MONTHS = "months"
    CASES = "cases"


class CaseField(NamedTuple):
    """What a column may fill; ``hints`` are words of its heading, folded, the surest first."""

    name: str
    label: str
    hints: tuple[str, ...]
    required: bool = False


_UNIT = CaseField("unit", "Đơn vị (chỉ đọc dòng của đơn vị này)", ("don vi", "co quan"))
_COUNT_HINTS = {
    "paid_online": ("thanh toan truc tuyen", "thanh toan"),
    "with_fee": ("nghia vu tai chinh", "co phi", "co thu phi"),
    "overdue": ("qua han chua", "chua giai quyet qua han", "dang giai quyet qua han", "ton dong"),
    "pending": ("trong han",),
    "late": ("tre han", "tre hen", "qua han"),
    "on_time": ("dung han", "dung hen"),
    "online": ("truc tuyen",),
    "in_person": ("truc tiep",),
    "by_post": ("buu chinh",),
    "received": ("tiep nhan", "tong so ho so", "so ho so nhan"),
}
FIELDS = {
    Shape.MONTHS: (
        CaseField("month", "Tháng", ("thang", "ky"), required=True),
        *(CaseField(name, capitalised(COUNTS[name]), _COUNT_HINTS[name]) for name in COUNTS),
        CaseField("officer", "Cán bộ (để trống: cả đơn vị)", ("can bo", "cong chuc", "nguoi thu ly", "ho va ten")),
        _UNIT,
    ),
    Shape.CASES: (
        CaseField("code", "Mã hồ sơ", ("ma ho so", "so ho so", "bien nhan"), required=True),
        CaseField("received_on", "Ngày tiếp nhận", ("ngay tiep nhan", "ngay nhan"), required=True),
        CaseField("due_on", "Ngày hẹn trả", ("hen tra", "ngay hen", "han tra", "han giai quyet"), required=True),
        CaseField("returned_on", "Ngày trả kết quả", ("ngay tra", "ngay ket thuc", "ngay hoan thanh"), required=True),
        CaseField("way", "Hình thức nộp", ("hinh thuc nop", "hinh thuc tiep nhan", "kenh", "hinh thuc nhan")),
        CaseField("payment", "Hình thức thanh toán", ("thanh toan",)),
        CaseField("fee", "Phí, lệ phí", ("le phi", "so tien", "phi")),
        CaseField("officer", "Cán bộ thụ lý", ("can bo", "cong chuc", "nguoi thu ly", "nguoi xu ly")),
        _UNIT,
    ),
}
_SUREST_FIRST = {name: place for place, name in enumerate(_COUNT_HINTS)}


class Remembered(NamedTuple):
    """A mapping that fits the headings at hand."""

    mapping: ColumnMapping
    shape: Shape
    columns: dict[str, int]


def guess_header(rows: Sequence[Row]) -> int:
    """The number of the row whose headings name the most fields; the first row where none does."""
    looked = rows[:_LOOKED_AT]
    known = {number: max(len(guess(headings_of(rows, number), shape)) for shape in Shape) for number, _ in looked}
    return max(known, key=lambda number: known[number]) if known else 1


def guess_shape(headings: Mapping[int, str]) -> Shape:
    """The shape that the headings speak of."""
    return max((Shape.MONTHS, Shape.CASES), key=lambda shape: len(guess(headings, shape)))


def headings_of(rows: Sequence[Row], header: int) -> dict[int, str]:
    """The headings by their column (from 0), each once; a heading of two rows is read as ``above – below``.

    The row above belongs to the header when it has more than one text: a title stands alone. A blank below a text is
    that text's; a text below a blank is below the text further left.
    """
    place = next((place for place, (number, _) in enumerate(rows) if number == header), None)
    if place is None:
        return {}
    own = _texts(rows[place][1])
    above = _texts(rows[place - 1][1]) if place and rows[place - 1][0] == header - 1 else {}
    if len(above) < 2:
        above = {}
    found: dict[int, str] = {}
    group = ""
    for column in range(max([*own, *above], default=-1) + 1):
        if column in above:
            group = above[column] if column in own else ""
        text = f"{group} – {own[column]}" if group and column in own else own.get(column, above.get(column, ""))
        if text:
            found[column] = text
    return _once_each(found)


def guess(headings: Mapping[int, str], shape: Shape) -> dict[str, int]:
    """The column of each field that its heading speaks of; no column fills two."""
    found: dict[str, int] = {}
    for field in sorted(FIELDS[shape], key=lambda field: _SUREST_FIRST.get(field.name, -1)):
        for hint in field.hints:
            free = (column for column in headings if column not in found.values())
            column = next((column for column in free if hint in _words(headings[column])), None)
            if column is not None:
                found[field.name] = column
                break
    return found


def remembered(mappings: Sequence[ColumnMapping], headings: Mapping[int, str]) -> Remembered | None:
    """The mapping all of whose headings are there, with its shape and columns; the fullest of several."""
    places = {canonical(text): column for column, text in headings.items()}
    fitting = [
        mapping
        for mapping in mappings
        if all(canonical(choice.heading) in places for choice in mapping.choices.columns)
    ]
    if not fitting:
        return None
    best = max(fitting, key=lambda mapping: len(mapping.choices.columns))
    columns = {choice.field: places[canonical(choice.heading)] for choice in best.choices.columns}
    return Remembered(best, Shape.MONTHS if "month" in columns else Shape.CASES, columns)


def choices_of(columns: Mapping[str, int], headings: Mapping[int, str]) -> ColumnChoices:
    """What is remembered of a mapping: fields by the headings of their columns."""
    return ColumnChoices(
        columns=tuple(ColumnChoice(field=field, heading=headings[column]) for field, column in columns.items())
    )


def _words(heading: str) -> str:
    return " ".join(_WORD.findall(fold(heading)))


def _texts(values: Sequence[Value]) -> dict[int, str]:
    return {column: " ".join(value.split()) for column, value in enumerate(values) if isinstance(value, str)}


def _once_each(headings: Mapping[int, str]) -> dict[int, str]:
    named: dict[int, str] = {}
    seen: dict[str, int] = {}
    for column, text in headings.items():
        count = seen[text] = seen.get(text, 0) + 1
        named[column] = text if count == 1 else f"{text} (lần {count})"
    return named
