"""The tables of official documents as workbooks (.xlsx), each on a sheet of its own, to reckon with and to print."""

import re
from collections.abc import Iterator, Sequence
from math import ceil
from typing import NamedTuple

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.worksheet import Worksheet

from parcomp_desktop.documents.official.cell_values import AS_TEXT, CellValue, cell_values
from parcomp_desktop.documents.official.items import BOTTOM, LEFT, RIGHT, TOP
from parcomp_desktop.documents.text import POINT, clean
from parcomp_desktop.documents.workbook_writing import (
    Content,
    fill_cell,
    fit_to_width,
    give_up,
    new_sheet,
    steady_bytes,
)
from parcomp_desktop.domain.official import (
    Align,
    Caption,
    OfficialDocument,
    Paragraph,
    Part,
    Row,
    RowLook,
    Section,
    Table,
)
from parcomp_desktop.domain.refusal import Refusal

_FONT, _SIZE = "Times New Roman", 12
_LETTER = 1.9
"""Millimetres that a unit of a column's width takes."""
_INCH = 25.4
_LONGEST_NAME = 31
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\']+")
_RULE = Side(style="thin")
_RULED = Border(left=_RULE, right=_RULE, top=_RULE, bottom=_RULE)
_LETTER_WIDTH, _LINE_HEIGHT = 0.6, 1.35
"""Of letters, in sizes: no program fits the height of merged cells to their text."""


class _Dress(NamedTuple):
    """How a cell is shown."""

    bold: bool = False
    italic: bool = False
    struck: bool = False
    ruled: bool = True
    align: Align = Align.LEFT
    number_format: str = AS_TEXT
    size: int = _SIZE


class _Sheet(NamedTuple):
    """A table with the lines above it; ``name`` is the sheet's."""

    name: str
    above: list[tuple[str, _Dress]]
    table: Table
    landscape: bool


_HEAD = _Dress(bold=True, align=Align.CENTRE)
_TITLE = _Dress(bold=True, ruled=False, align=Align.CENTRE, size=14)
_NOTE = _Dress(italic=True, ruled=False, align=Align.CENTRE)
_AGENCY = _Dress(bold=True, ruled=False)


def render_xlsx(document: OfficialDocument) -> bytes:
    """The document's tables; the same document gives the same bytes.

    Raises:
        Refusal: it has none, or a text is longer than a cell may hold.
    """
    if not has_tables(document):
        raise Refusal("Văn bản này không có bảng để ghi ra Excel.", "Lưu văn bản ra Word hoặc PDF.")
    workbook = Workbook(write_only=True)
    try:
        for sheet in _named(list(_sheets(document))):
            _write(workbook, sheet)
    except Refusal:
        give_up(workbook)
        raise
    return steady_bytes(workbook)


def has_tables(document: OfficialDocument) -> bool:
    """Whether there is something to write into a workbook."""
    return any(isinstance(block, Table) for part in (document, *document.annexes) for block in part.blocks)


def _sheets(document: OfficialDocument) -> Iterator[_Sheet]:
    agency = [(_line(document.heading.agency), _AGENCY)]
    for part in (document, *document.annexes):
        above = [*agency, *_name_lines(part)]
        several = sum(isinstance(block, Table) for block in part.blocks) > 1
        heading = ""
        for block in part.blocks:
            match block:
                case Section(title=text) | Caption(text=text) | Paragraph(text=text):
                    heading = _line(text)
                case Table():
                    own = [(heading, _AGENCY)] if several and heading else []
                    name = (several and heading) or _line(part.title) or document.name
                    yield _Sheet(name, [*above, *own], block, part.landscape)
                case _:
                    pass


def _name_lines(part: Part) -> Iterator[tuple[str, _Dress]]:
    for text, dress in ((part.title, _TITLE), (part.subject, _TITLE), *((note, _NOTE) for note in part.notes)):
        yield from ((line, dress) for line in clean(text).split("\n") if line)


def _line(text: str) -> str:
    return " ".join(clean(text).split())


def _named(sheets: Sequence[_Sheet]) -> Iterator[_Sheet]:
    """The sheets under names that a workbook takes, each its own."""
    taken: set[str] = set()
    for sheet in sheets:
        whole = " ".join(_NOT_IN_NAMES.sub(" ", sheet.name).split()) or "Bảng"
        name, number = whole[:_LONGEST_NAME].strip(), 1
        while name.casefold() in taken:
            number += 1
            ending = f" {number}"
            name = f"{whole[: _LONGEST_NAME - len(ending)].strip()}{ending}"
        taken.add(name.casefold())
        yield sheet._replace(name=name)


def _write(workbook: Workbook, sheet: _Sheet) -> None:
    made = new_sheet(workbook, sheet.name)
    head = len(sheet.above) + 1
    fit_to_width(made, landscape=sheet.landscape)
    made.page_margins = PageMargins(LEFT / _INCH, RIGHT / _INCH, TOP / _INCH, BOTTOM / _INCH)
    made.freeze_panes = f"A{head + 1}"
    made.print_title_rows = f"{head}:{head}"
    made.HeaderFooter.oddFooter.center.text = "&P/&N"  # pyright: ignore[reportOptionalMemberAccess]
    for number, column in enumerate(sheet.table.columns, 1):
        made.column_dimensions[get_column_letter(number)].width = column.width / _LETTER
    _write_rows(made, sheet, head)


def _write_rows(made: Worksheet, sheet: _Sheet, head: int) -> None:
    table, cells = sheet.table, _Cells(made)
    for number, (text, dress) in enumerate(sheet.above, 1):
        _merge(made, table, number, text, dress.size)
        made.append([cells.filled(0, dress, text)])
    titles = (" – ".join(filter(None, (column.group, column.title))) for column in table.columns)
    made.append([cells.filled(place, _HEAD, _line(title)) for place, title in enumerate(titles)])
    for number, (row, values) in enumerate(zip(table.rows, cell_values(table), strict=True), head + 1):
        if row.look is RowLook.BANNER:
            _merge(made, table, number, row.cells[0], _SIZE)
        made.append(list(_row_cells(cells, table, row, values)))


def _merge(made: Worksheet, table: Table, number: int, text: str, size: int) -> None:
    """Let a row that isn't written yet be one cell, as high as its text asks for."""
    made.merged_cells.add(f"A{number}:{get_column_letter(len(table.columns))}{number}")
    letters = sum(column.width for column in table.columns) / (size * POINT * _LETTER_WIDTH)
    lines = sum(ceil(max(1, len(line)) / letters) for line in text.split("\n"))
    made.row_dimensions[number].height = lines * size * _LINE_HEIGHT


def _row_cells(cells: "_Cells", table: Table, row: Row, values: Sequence[CellValue]) -> Iterator[Cell]:
    blanks = [CellValue("")] * (len(table.columns) - len(values))
    for place, (value, column) in enumerate(zip((*values, *blanks), table.columns, strict=True)):
        dress = _Dress(
            bold=row.look.is_bold,
            struck=row.look is RowLook.STRUCK and column is not table.columns[-1],
            align=Align.LEFT if row.look is RowLook.BANNER else column.align,
            number_format=value.number_format,
        )
        content = clean(value.content) if isinstance(value.content, str) else value.content
        yield cells.filled(place, dress, None if content == "" else content)


class _Cells:
    """Cells of a sheet by column and dress, each used again: what is appended is written at once."""

    def __init__(self, sheet: Worksheet) -> None:
        self._sheet = sheet
        self._made: dict[tuple[int, _Dress], Cell] = {}

    def filled(self, place: int, dress: _Dress, content: Content) -> Cell:
        """The cell of a column so dressed, with this content."""
        if (place, dress) not in self._made:
            self._made[place, dress] = _dressed(self._sheet, dress)
        cell = self._made[place, dress]
        fill_cell(cell, content)
        return cell


def _dressed(sheet: Worksheet, dress: _Dress) -> Cell:
    cell = WriteOnlyCell(sheet)
    cell.font = Font(name=_FONT, size=dress.size, bold=dress.bold, italic=dress.italic, strike=dress.struck)
    horizontal = "center" if dress.align is Align.CENTRE else dress.align.value
    cell.alignment = Alignment(horizontal=horizontal, vertical="center", wrap_text=True)
    cell.number_format = dress.number_format
    if dress.ruled:
        cell.border = _RULED
    return cell
