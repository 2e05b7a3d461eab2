"""The sheets of a workbook as pages to write."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import chain

from parcomp_desktop.documents.workbook_styles import Look
from parcomp_desktop.documents.workbook_writing import Column, Content, Page, Row
from parcomp_desktop.domain.numbers import plain_number
from parcomp_desktop.services.workbooks.layout import EXAMPLE, GUIDE, HOW, ITEM, VALUE, Kind, SheetLayout
from parcomp_desktop.services.workbooks.layout import Column as Described

Values = Mapping[str, Content]

BOTH_SIDES = (
    "Hai bên cùng sửa",
    "Chỗ chỉ sửa trong tệp thì lấy của tệp; chỉ sửa trong chương trình thì giữ; cả hai cùng sửa khác nhau thì "
    "chương trình cho xem cả hai giá trị, giữ của chương trình nếu người nhập không chọn khác.",
)
"""A line of the instructions of what comes back."""

_MOST_DIGITS = 15
_GUIDE_WIDTH, _GUIDE_LETTERS = 100, 140
_FILLED = 90
"""How many hundredths of a line words fill that are kept whole, in a wide face."""
_LOOKS = {
    Kind.TEXT: Look.TEXT,
    Kind.CODE: Look.CHOICE,
    Kind.NUMBER: Look.NUMBER,
    Kind.PERCENT: Look.NUMBER,
    Kind.WHOLE: Look.NUMBER,
    Kind.COUNT: Look.NUMBER,
    Kind.MONTH: Look.CHOICE,
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


def guide_page(title: str, lines: Sequence[tuple[str, str]], layout: SheetLayout | None = None) -> Page:
    """The instructions, a line each, and how each column of a sheet is filled."""
    rows = [Row((title,), (Look.TITLE,)), Row(())]
    rows += [Row(line, (Look.HEADING, Look.PROSE), lines_of(line[1], _GUIDE_LETTERS)) for line in lines]
    if layout:
        rows += [Row(()), Row((f"Trang {layout.name}", layout.about), (Look.HEADER,) * 2)]
        rows += [
            Row((each.title, each.hint), (Look.TEXT,) * 2, lines_of(each.hint, _GUIDE_LETTERS))
            for each in layout.columns
            if not each.hidden
        ]
    return Page(GUIDE, (Column(30, Look.PROSE), Column(_GUIDE_WIDTH, Look.PROSE)), rows)


def table_page(layout: SheetLayout, rows: Iterable[Values]) -> Page:
    """A sheet with a heading and a row for each thing."""
    columns = [Column(each.width, _look(each), _choices(each), each.hint, each.hidden) for each in layout.columns]
    looks = tuple(map(_look, layout.columns))
    body = (_row(layout, looks, values) for values in rows)
    return Page(layout.name, columns, chain([_heading(layout)], body), 1)


def example_page(layout: SheetLayout, about: str, rows: Iterable[Values]) -> Page:
    """Rows that are filled already, to look at."""
    shown = layout._replace(columns=tuple(each for each in layout.columns if not each.hidden))
    head = (Row((about,), (Look.NOTE,)), Row(()), _heading(shown))
    columns = [Column(each.width, _look(each)) for each in shown.columns]
    return Page(EXAMPLE, columns, [*head, *(table_row(shown, values) for values in rows)])


def table_row(layout: SheetLayout, values: Values) -> Row:
    """The values in the order of the sheet's columns, each with the look of its kind."""
    return Row([cell_content(column, values) for column in layout.columns], tuple(map(_look, layout.columns)))


def lines_of(text: str, width: int) -> int:
    """How many lines a text takes in a column that is so many characters wide, words being kept whole."""
    return max(1, -(-len(text) * 100 // (width * _FILLED)))


def _row(layout: SheetLayout, looks: tuple[Look, ...], values: Values) -> Row:
    """A row high enough for its longest text."""
    cells = [cell_content(column, values) for column in layout.columns]
    texts = zip(layout.columns, cells, strict=True)
    heights = (lines_of(text, each.width) for each, text in texts if isinstance(text, str) and not each.hidden)
    lines = max(heights, default=1)
    return Row(cells, looks, lines if lines > 1 else 0)


def _heading(layout: SheetLayout) -> Row:
    lines = max(lines_of(column.title, column.width) for column in layout.columns)
    return Row([column.title for column in layout.columns], (Look.HEADER,) * len(layout.columns), lines)


def _choices(column: Described) -> str:
    """The list to choose from; one without a choice isn't written."""
    return column.words.name if column.words and column.words.shown and not column.given else ""


def _look(column: Described) -> Look:
    return Look.GIVEN if column.given else _LOOKS[column.kind]


def cell_content(column: Described, values: Values) -> Content:
    """What stands in a column's cell; an empty text is a blank."""
    content = values.get(column.key)
    return None if content == "" else content


def exact_number(value: Decimal | None) -> Content:
    """A number; one with more digits than Excel keeps is text."""
    if value is None or len(value.normalize().as_tuple().digits) <= _MOST_DIGITS:
        return value
    return plain_number(value)
