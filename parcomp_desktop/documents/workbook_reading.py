"""Reading workbooks (.xlsx) cell by cell, within limits, without ever working out a formula."""

import warnings
import zlib
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from math import isfinite
from typing import NamedTuple, Protocol, cast
from zipfile import BadZipFile

from openpyxl import load_workbook
from openpyxl.formula.tokenizer import TokenizerError
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import CellCoordinatesException, InvalidFileException
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from parcomp_desktop.documents.workbook_checks import Extent, Limits, checked_names, unreadable
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.text import nfc

_DAMAGED = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    BadZipFile,
    CellCoordinatesException,
    EOFError,
    InvalidFileException,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TokenizerError,
    TypeError,
    ValueError,
    zlib.error,
)
"""What the library raises over a workbook that isn't as it should be: it checks little and trips anywhere."""


class _Cell(Protocol):
    """What is used of the library's cells."""

    @property
    def value(self) -> object: ...
    @property
    def data_type(self) -> str: ...
    @property
    def number_format(self) -> str: ...


class Formula(NamedTuple):
    """A cell that holds a formula; its text begins with ``=``."""

    text: str


Value = str | Decimal | bool | date | Formula | None
"""A cell's value: text in NFC and stripped, never blank; a number exactly as shown at full length.

A number that the cell shows as a percent is the text that it shows ("80%"), as are a time and a date with a time.
"""


class Sheet:
    """A sheet of a workbook that is open."""

    def __init__(self, name: str, cells: Callable[[], Iterator[Sequence[_Cell]]], *, hidden: bool) -> None:
        self.name = name
        self.hidden = hidden
        self._cells = cells

    def rows(self) -> Iterator[tuple[int, tuple[Value, ...]]]:
        """The rows that hold something, each with its number from 1.

        Raises:
            Refusal: the sheet turns out to be damaged.
        """
        rows = self._cells()
        number = 0
        while True:
            with _guarded(f"trang “{self.name}” hỏng ở hàng {number + 1}"):
                cells = next(rows, None)
                if cells is None:
                    return
                number += 1
                values = tuple([_value(cell) for cell in cells])
            if any(value is not None for value in values):
                yield number, values


class OpenWorkbook(NamedTuple):
    """The sheets of a workbook in their order, and what was left aside in it."""

    sheets: tuple[Sheet, ...]
    notices: tuple[str, ...]

    def sheet(self, name: str) -> Sheet | None:
        """The sheet of this name; case and diacritics must agree."""
        return next((sheet for sheet in self.sheets if sheet.name == name), None)


def open_workbook(data: bytes, limits: Limits | None = None) -> OpenWorkbook:
    """Open a workbook to read; its cells are read as ``Sheet.rows`` is followed.

    Raises:
        Refusal: not a workbook of today's Excel, damaged, under a password, too large, or unsafe to read.
    """
    names, extent = checked_names(data, limits or Limits())
    with _guarded():
        workbook = load_workbook(BytesIO(data), read_only=True, keep_links=False)
        sheets = tuple(_sheet(sheet, extent) for sheet in workbook.worksheets)
    if not sheets:
        raise unreadable()
    return OpenWorkbook(sheets, tuple(_notices(names)))


def cell_name(row: int, column: int) -> str:
    """A cell's address, both counted from 1: row 7 and column 3 are ``C7``."""
    return f"{get_column_letter(column)}{row}"


def _sheet(sheet: ReadOnlyWorksheet, extent: Extent) -> Sheet:
    """Followed no further than cells hold something: beyond that the library would fill in empty ones."""

    def cells() -> Iterator[Sequence[_Cell]]:
        if not extent.rows:
            return iter(())
        return cast("Iterator[Sequence[_Cell]]", sheet.iter_rows(max_row=extent.rows, max_col=extent.columns))

    return Sheet(nfc(sheet.title), cells, hidden=sheet.sheet_state != "visible")


@contextmanager
def _guarded(cause: str = "") -> Generator[None]:
    """What the library can't make out of a workbook is the workbook's fault, and its warnings are no one's."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            yield
        except _DAMAGED as error:
            raise unreadable(cause) from error


def _value(cell: _Cell) -> Value:
    value = cell.value
    if value is None or isinstance(value, bool):
        return value
    if cell.data_type == "f":
        return Formula(value if isinstance(value, str) else getattr(value, "text", None) or "=")
    if isinstance(value, str):
        return nfc(value).strip() or None
    if isinstance(value, int | float):
        return _number(value, cell.number_format)
    return _moment(value)


def _number(value: float, number_format: str) -> Decimal | str:
    """The shortest decimal that is this very number, as Excel shows it."""
    if not isfinite(value):
        return str(value)
    number = Decimal(value) if isinstance(value, int) else Decimal(repr(value))
    return f"{(number * 100).normalize():f}%".replace(".", ",") if "%" in number_format else number


def _moment(value: object) -> date | str:
    if isinstance(value, datetime):
        return value.date() if value.time() == time() else f"{format_date(value)} {value:%H:%M}"
    return value if isinstance(value, date) else str(value)


def _notices(names: Sequence[str]) -> Iterator[str]:
    if any(name.endswith("vbaProject.bin") for name in names):
        yield "Sổ có macro; chương trình không chạy macro, chỉ đọc các ô."
    if any(name.startswith("xl/externalLinks/") for name in names):
        yield "Sổ có liên kết sang tệp khác; chương trình không mở tệp ấy, chỉ đọc các ô."
