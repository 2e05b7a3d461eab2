"""Workbooks of scoresheets as a person edits them in Excel: by the code of the row and the title of the column."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from io import BytesIO

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

Typed = str | float | Decimal | date | None
Place = tuple[str, str]

INFO, SHEET = "Thông tin phiếu", "Phiếu chấm"
TYPED = ("Tử số", "Mẫu số", "Giá trị", "Lựa chọn", "Không phát sinh", "Giải trình", "Ghi chú")


def book_of(data: bytes) -> Workbook:
    return load_workbook(BytesIO(data))


def bytes_of(book: Workbook) -> bytes:
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def address(sheet: Worksheet, code: str, title: str) -> str:
    """Where the cell of a leaf (or of a setting, in the column of values) stands."""
    titles = [cell.value for cell in sheet[1]]
    row = next(row for row in range(2, sheet.max_row + 1) if sheet.cell(row, 1).value == code)
    return sheet.cell(row, titles.index(title) + 1).coordinate


def edited(data: bytes, cells: Mapping[Place, Typed] | None = None, info: Mapping[str, Typed] | None = None) -> bytes:
    """The workbook with other contents of cells by code and title, and of settings by their item."""
    book = book_of(data)
    for (code, title), value in (cells or {}).items():
        book[SHEET][address(book[SHEET], code, title)] = value
    for item, value in (info or {}).items():
        book[INFO][address(book[INFO], item, "Giá trị")] = value
    return bytes_of(book)


def shown(data: bytes, code: str) -> dict[str, object]:
    """The row of a leaf as a person sees it: each filled cell by its title."""
    sheet = book_of(data)[SHEET]
    titles = [cell.value for cell in sheet[1]]
    row = next(row for row in range(2, sheet.max_row + 1) if sheet.cell(row, 1).value == code)
    cells = {str(title): sheet.cell(row, place).value for place, title in enumerate(titles, 1)}
    return {title: value for title, value in cells.items() if value is not None}
