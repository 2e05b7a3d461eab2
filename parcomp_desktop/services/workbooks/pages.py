"""The sheets of a workbook as pages to write."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from parcomp_desktop.documents.workbook_styles import Look
from parcomp_desktop.documents.workbook_writing import Column, Content, Page, Row
from parcomp_desktop.domain.numbers import plain_number
from parcomp_desktop.services.workbooks.layout import HOW, ITEM, VALUE, Kind, SheetLayout
from parcomp_desktop.services.workbooks.layout import Column as Described

Values = Mapping[str, Content]

_MOST_DIGITS = 15
_LOOKS = {
    Kind.TEXT: Look.TEXT,
    Kind.CODE: Look.CHOICE,
    Kind.NUMBER: Look.NUMBER,
    Kind.PERCENT: Look.NUMBER,
    Kind.WHOLE: Look.NUMBER,
    Kind.DAY: Look.DAY,
    Kind.DAY_OF_YEAR: Look.CHOICE,
    Kind.LINES: Look.TEXT,
    Kind.CHOICE: Look.CHOICE,
    Kind.POINTS: Look.NUMBER,
}


def settings_page(layout: SheetLayout, values: Values) -> Page:
    """A sheet of settings, one below the other."""
    heading = Row((ITEM, VALUE, HOW), (Look.HEADER,) * 3)
    choices = {
        f"B{number}": column.words.name for number, column in enumerate(layout.columns, 2) if column.words is not None
    }
    columns = (Column(36), Column(60), Column(70, Look.PROSE))
    return Page(layout.name, columns, [heading, *settings_rows(layout, values)], 1, choices)


def settings_rows(layout: SheetLayout, values: Values) -> Iterator[Row]:
    """Each setting with its value and how to fill it."""
    for column in layout.columns:
        look = Look.DAY if column.kind is Kind.DAY else Look.TEXT
        yield Row((column.title, cell_content(column, values), column.hint), (Look.TEXT, look, Look.PROSE))


def table_page(layout: SheetLayout, rows: Sequence[Values]) -> Page:
    """A sheet with a heading and a row for each thing."""
    columns = [
        Column(column.width, _LOOKS[column.kind], column.words.name if column.words else "", column.hint)
        for column in layout.columns
    ]
    heading = Row([column.title for column in layout.columns], (Look.HEADER,) * len(columns))
    return Page(layout.name, columns, [heading, *(table_row(layout, values) for values in rows)], 1)


def table_row(layout: SheetLayout, values: Values) -> Row:
    """The values in the order of the sheet's columns, each with the look of its kind."""
    looks = tuple(_LOOKS[column.kind] for column in layout.columns)
    return Row([cell_content(column, values) for column in layout.columns], looks)


def cell_content(column: Described, values: Values) -> Content:
    """What stands in a column's cell; an empty text is a blank."""
    content = values.get(column.key)
    return None if content == "" else content


def exact_number(value: Decimal | None) -> Content:
    """A number; one with more digits than Excel keeps is text."""
    if value is None or len(value.normalize().as_tuple().digits) <= _MOST_DIGITS:
        return value
    return plain_number(value)
