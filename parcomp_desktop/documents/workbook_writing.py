"""Writing workbooks (.xlsx): sheets of columns with drop-downs and hints, the same bytes for the same content."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from shutil import copyfileobj
from types import MappingProxyType
from typing import NamedTuple, cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from parcomp_desktop.documents.workbook_styles import Look, add_looks, shape_column
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import nfc

Content = str | Decimal | int | bool | date | None
"""What a cell may be given: text stays text whatever it begins with."""

LAST_ROW = 5_000
"""Drop-downs and hints reach down to this row."""
_MOST_TEXT = 32_767
_NOT_IN_XML = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]")
_A4 = 9
_LISTS = "Danh mục"
_BORN = datetime(2023, 1, 1)  # noqa: DTZ001  no clock: a workbook's bytes depend on its content alone
_ZIP_DAY = (2023, 1, 1, 0, 0, 0)
_MOST_HINT = 255
_LINE_POINTS = 17.0


class Column(NamedTuple):
    """A column: its width in characters, what its cells look like, and help for who fills it.

    ``choices`` names a list of the workbook to choose from; ``hint`` shows when a cell is selected. ``hidden``: it is
    kept out of sight.
    """

    width: float
    look: Look = Look.TEXT
    choices: str = ""
    hint: str = ""
    hidden: bool = False


class Row(NamedTuple):
    """A row's cells; ``looks``, one for each column, go before the columns' own.

    ``lines`` is how many lines of text it is high; 0 leaves that to who opens the workbook.
    """

    cells: Sequence[Content]
    looks: tuple[Look, ...] = ()
    lines: int = 0


class Page(NamedTuple):
    """A sheet to write. The first ``frozen`` rows stay in sight; below them the columns' drop-downs and hints apply.

    ``choices`` names the lists of single cells ("B7"). ``hidden``: the sheet is kept out of sight.
    """

    name: str
    columns: Sequence[Column]
    rows: Iterable[Row]
    frozen: int = 0
    choices: Mapping[str, str] = MappingProxyType({})
    hidden: bool = False


def write_workbook(pages: Sequence[Page], lists: Mapping[str, Sequence[str]] | None = None) -> bytes:
    """The workbook of ``pages`` in their order; ``lists``, by name, stand on a hidden sheet of their own.

    Raises:
        Refusal: a text is longer than a cell may hold.
    """
    workbook = Workbook(write_only=True)
    add_looks(workbook)
    try:
        for page in pages:
            _write_page(workbook, page)
    except Refusal:
        give_up(workbook)
        raise
    if lists:
        _write_lists(workbook, lists)
    return steady_bytes(workbook)


def steady_bytes(workbook: Workbook) -> bytes:
    """The file of a workbook: the same content gives the same bytes."""
    workbook.properties.created = workbook.properties.modified = _BORN
    workbook.properties.creator = None
    out = BytesIO()
    ExcelWriter(workbook, _SteadyZip(out, "w", ZIP_DEFLATED)).save()
    return out.getvalue()


class _SteadyZip(ZipFile):
    """A zip whose parts bear no time of the day."""

    def writestr(self, name: str, data: str | bytes) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        super().writestr(_part(name), data)

    def write(self, filename: str, arcname: str) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        with Path(filename).open("rb") as source, self.open(_part(arcname), "w") as target:
            copyfileobj(source, target)


def _part(name: str) -> ZipInfo:
    part = ZipInfo(name, _ZIP_DAY)
    part.compress_type = ZIP_DEFLATED
    return part


def _write_page(workbook: Workbook, page: Page) -> None:
    sheet = new_sheet(workbook, page.name)
    sheet.sheet_state = "hidden" if page.hidden else "visible"
    fit_to_width(sheet, landscape=True)
    for number, column in enumerate(page.columns, 1):
        dimension = sheet.column_dimensions[get_column_letter(number)]
        dimension.width = column.width
        dimension.hidden = column.hidden
        shape_column(dimension, column.look)
        if column.choices or column.hint:
            cells = f"{get_column_letter(number)}{page.frozen + 1}:{get_column_letter(number)}{LAST_ROW}"
            sheet.data_validations.append(_validation(cells, column.choices, column.hint))
    for place, choices in page.choices.items():
        sheet.data_validations.append(_validation(place, choices))
    if page.frozen:
        sheet.freeze_panes = f"A{page.frozen + 1}"
        sheet.print_title_rows = f"1:{page.frozen}"
    _write_rows(sheet, page)


def give_up(workbook: Workbook) -> None:
    """Close what is half written: left alone, it breaks when memory is tidied up."""
    for sheet in cast("list[WriteOnlyWorksheet]", workbook.worksheets):
        sheet.close()


def fit_to_width(sheet: Worksheet, *, landscape: bool) -> None:
    """Print on A4, all columns on one page's width, on as many pages as the rows take."""
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToHeight = 0


def new_sheet(workbook: Workbook, name: str) -> Worksheet:
    """A sheet of the writing kind, which has all of a worksheet that is used here."""
    return cast("Worksheet", workbook.create_sheet(name))


def _write_rows(sheet: Worksheet, page: Page) -> None:
    """One cell object for each column and look, used again for every row: each is written as soon as it is sent."""
    cells: dict[tuple[Look, ...], list[Cell]] = {}
    usual = tuple(column.look for column in page.columns)
    for number, row in enumerate(page.rows, 1):
        looks = row.looks or usual
        if row.lines:
            sheet.row_dimensions[number].height = row.lines * _LINE_POINTS
        if looks not in cells:
            cells[looks] = [_cell(sheet, look) for look in looks]
        sheet.append(list(_filled(cells[looks], row.cells)))


def _cell(sheet: Worksheet, look: Look) -> Cell:
    cell = WriteOnlyCell(sheet)
    cell.style = look
    return cell


def _filled(cells: Sequence[Cell], contents: Sequence[Content]) -> Iterator[Cell]:
    for cell, content in zip(cells, contents, strict=False):
        fill_cell(cell, content)
        yield cell


def fill_cell(cell: Cell, content: Content) -> None:
    """Put content into a cell; no text becomes a formula. Raises Refusal for a text longer than a cell may hold."""
    if isinstance(content, str):
        cell.value = _printable(content)
        cell.data_type = "s"
    else:
        cell.value = content


def as_written(text: str) -> str:
    """The text as XML can carry it; other control characters become spaces."""
    return text if text.isascii() and text.isprintable() else _NOT_IN_XML.sub(" ", nfc(text).replace("\r\n", "\n"))


def _printable(text: str) -> str:
    if len(text) > _MOST_TEXT:
        raise Refusal(
            f"Đoạn “{text[:40]}…” dài {len(text)} ký tự, một ô Excel chứa nhiều nhất {_MOST_TEXT}.",
            "Rút ngắn đoạn này.",
        )
    return as_written(text)


def _validation(cells: str, choices: str, hint: str = "") -> DataValidation:
    """A drop-down, a hint or both; words typed otherwise aren't refused: reading understands more."""
    validation = DataValidation(
        type="list" if choices else None,
        formula1=choices or None,
        allow_blank=True,
        sqref=cells,
        showErrorMessage=False,
    )
    if hint:
        validation.prompt = hint[:_MOST_HINT]
        validation.showInputMessage = True
    return validation


def _write_lists(workbook: Workbook, lists: Mapping[str, Sequence[str]]) -> None:
    sheet = new_sheet(workbook, _LISTS)
    sheet.sheet_state = "hidden"
    for row in range(max(map(len, lists.values()))):
        sheet.append([words[row] if row < len(words) else None for words in lists.values()])
    for number, (name, words) in enumerate(lists.items(), 1):
        letter = get_column_letter(number)
        place = f"'{_LISTS}'!${letter}$1:${letter}${len(words)}"
        workbook.defined_names[name] = DefinedName(name, attr_text=place)
