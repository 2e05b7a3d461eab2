"""What a table's texts are to a workbook: numbers and dates as such, shown as the document writes them."""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from parcomp_desktop.documents.wording import BLANK
from parcomp_desktop.domain.official import Align, RowLook, Table

_NUMBER = re.compile(r"(?P<sign>[+−-]?)(?P<whole>0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(?P<part>\d+))?")
_DAY = re.compile(r"(\d{2})/(\d{2})/(\d{4})")
_MOST_DIGITS = 15
"""A workbook keeps no more of a number."""
AS_TEXT, _AS_DAY = "@", "dd/mm/yyyy"


class CellValue(NamedTuple):
    """A cell's content and how a workbook shows it."""

    content: str | Decimal | date
    number_format: str = AS_TEXT


def cell_values(table: Table) -> list[list[CellValue]]:
    """The rows of a table; a banner has one cell."""
    numeric = [_holds_numbers(table, place) for place in range(len(table.columns))]
    return [
        [_value(text, numbers=numbers) for text, numbers in zip(row.cells, numeric, strict=False)] for row in table.rows
    ]


def _holds_numbers(table: Table, place: int) -> bool:
    """Numbers stand at the right; in the middle also marks do ("012"), so there all must be numbers."""
    align = table.columns[place].align
    if align is not Align.CENTRE:
        return align is Align.RIGHT
    cells = [row.cells[place] for row in table.rows if row.look is not RowLook.BANNER]
    return _all_numbers([text for text in cells if text not in {"", BLANK}])


def _all_numbers(texts: Sequence[str]) -> bool:
    return all(map(_number, texts))


def _value(text: str, *, numbers: bool) -> CellValue:
    return _day(text) or (numbers and _number(text)) or CellValue(text)


def _number(text: str) -> CellValue | None:
    found = _NUMBER.fullmatch(text)
    if not found:
        return None
    sign, whole, part = found["sign"], found["whole"], found["part"] or ""
    digits = whole.replace(".", "")
    if len(digits + part) > _MOST_DIGITS:
        return None
    value = Decimal(f"{'-' if sign in {'−', '-'} else ''}{digits}{'.' if part else ''}{part}")
    shown = ("#,##0" if len(digits) < 4 or "." in whole else "0") + _places(part)
    return CellValue(value, f"+{shown};-{shown};{shown}" if sign == "+" else shown)


def _places(part: str) -> str:
    return f".{'0' * len(part)}" if part else ""


def _day(text: str) -> CellValue | None:
    found = _DAY.fullmatch(text)
    if not found:
        return None
    day, month, year = map(int, found.groups())
    try:
        return CellValue(date(year, month, day), _AS_DAY) if year > 1900 else None
    except ValueError:
        return None
