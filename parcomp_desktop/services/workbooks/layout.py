"""The sheets of a workbook and their columns, the same for writing and for reading."""

from enum import StrEnum
from typing import NamedTuple

from parcomp_desktop.services.workbooks.words import Words


class Kind(StrEnum):
    """What a cell holds."""

    TEXT = "text"
    CODE = "code"
    NUMBER = "number"
    PERCENT = "percent"
    WHOLE = "whole"
    COUNT = "count"
    """A whole number of any size."""
    MONTH = "month"
    DAY = "day"
    DAY_OF_YEAR = "day_of_year"
    LINES = "lines"
    CHOICE = "choice"
    POINTS = "points"
    """Points, or the formula that gives them."""


class Column(NamedTuple):
    """A column of a sheet, or a line of the sheet of settings; ``key`` is the record's field.

    ``given``: the program fills it and doesn't read it. ``hidden``: the program's own, kept out of sight.
    """

    key: str
    title: str
    kind: Kind
    width: int
    hint: str
    words: Words | None = None
    required: bool = False
    given: bool = False
    hidden: bool = False


class SheetLayout(NamedTuple):
    """A sheet: what it is for, and its columns."""

    name: str
    about: str
    columns: tuple[Column, ...]


GUIDE = "Hướng dẫn"
EXAMPLE = "Ví dụ"
ITEM, VALUE, HOW = "Mục", "Giá trị", "Cách ghi"
