"""Tables of a Word file as text of its XML: with rules, and those without that set columns side by side."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from parcomp_desktop.documents.fonts import Face
from parcomp_desktop.documents.official.items import (
    CELL_ABOVE,
    CELL_SIDE,
    TABLE_RULE,
    Columns,
    Grid,
    GridRow,
    Line,
    Look,
    Rule,
)
from parcomp_desktop.documents.official.word_parts import border, element, line_paragraph, rule_paragraph, twips
from parcomp_desktop.documents.text import POINT
from parcomp_desktop.domain.official import Align, Column, RowLook

_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def columns_table(columns: Columns) -> str:
    """Columns side by side, no row torn apart."""
    widths = [twips(width) for width in columns.widths]
    rows = [
        element("tr", _whole_row(), *_column_cells(columns, number, row)) for number, row in enumerate(columns.rows)
    ]
    return _table(widths, rows, margins=(0, 0), rules=[])


def grid_table(grid: Grid) -> str:
    """A ruled table; its head comes again on each page. Word adds the rules to the rows' heights, so they have less."""
    rules = [element("tblBorders", *(border(side, TABLE_RULE) for side in _SIDES))]
    rows = [*_head_rows(grid), *(element("tr", _whole_row(), *_row_cells(grid, row)) for row in grid.rows)]
    widths = [twips(column.width) for column in grid.columns]
    return _table(widths, rows, margins=(twips(CELL_ABOVE - TABLE_RULE * POINT / 2), twips(CELL_SIDE)), rules=rules)


def _table(
    widths: Sequence[int],
    rows: Sequence[str],
    *,
    margins: tuple[int, int],
    rules: Sequence[str],
) -> str:
    above, side = margins
    sides = {"top": above, "left": side, "bottom": above, "right": side}
    properties = element(
        "tblPr",
        element("tblW", w=sum(widths), type="dxa"),
        element("tblInd", w=0, type="dxa"),
        *rules,
        element("tblLayout", type="fixed"),
        element("tblCellMar", *(element(name, w=room, type="dxa") for name, room in sides.items())),
    )
    return element("tbl", properties, element("tblGrid", *(element("gridCol", w=width) for width in widths)), *rows)


def _whole_row(*, head: bool = False) -> str:
    return element("trPr", element("cantSplit"), *([element("tblHeader")] if head else []))


def _cell(width: int, paragraphs: Sequence[str], *spans: str, align: str = "center") -> str:
    properties = element("tcPr", element("tcW", w=width, type="dxa"), *spans, element("vAlign", val=align))
    return element("tc", properties, *(paragraphs or [element("p")]))


def _column_cells(columns: Columns, number: int, row: tuple[tuple[Line | Rule, ...], ...]) -> Iterator[str]:
    for width, items in zip(columns.widths, row, strict=True):
        above = columns.between if number else 0
        paragraphs: list[str] = []
        for item in items:
            if isinstance(item, Line):
                kept = columns.keep or number + 1 < len(columns.rows)
                paragraphs.append(line_paragraph(replace(item, above=item.above + above, keep=kept)))
            else:
                paragraphs.append(rule_paragraph(item, width))
            above = 0
        yield _cell(twips(width), paragraphs, align="top")


def _row_cells(grid: Grid, row: GridRow) -> Iterator[str]:
    face = Face.BOLD if row.look.is_bold else Face.REGULAR
    if row.look is RowLook.BANNER:
        span = element("gridSpan", val=len(grid.columns))
        width = twips(sum(column.width for column in grid.columns))
        yield _cell(width, _texts(row.cells[0], Look(face, grid.size), row), span)
        return
    for column, parts in zip(grid.columns, row.cells, strict=True):
        struck = row.look is RowLook.STRUCK and column is not grid.columns[-1]
        yield _cell(twips(column.width), _texts(parts, Look(face, grid.size, column.align), row, struck=struck))


def _texts(parts: Sequence[str], look: Look, row: GridRow, *, struck: bool = False) -> list[str]:
    return [line_paragraph(Line(part, look, keep=row.keep), struck=struck) for part in parts]


def _head_rows(grid: Grid) -> Iterator[str]:
    """One row of titles, or two where some share a title above them."""
    look = Look(Face.BOLD, grid.size - 1, Align.CENTRE)
    shared = any(column.group for column in grid.columns)
    upper = [cell for _, run in groupby(grid.columns, key=_run_of) for cell in _upper(list(run), look, shared=shared)]
    yield element("tr", _whole_row(head=True), *upper)
    if shared:
        lower = (
            _title(column.title if column.group else "", column.width, look, _below(column)) for column in grid.columns
        )
        yield element("tr", _whole_row(head=True), *lower)


def _run_of(column: Column) -> str:
    return column.group or column.title


def _upper(run: Sequence[Column], look: Look, *, shared: bool) -> Iterator[str]:
    if run[0].group:
        span = element("gridSpan", val=len(run))
        yield _title(run[0].group, sum(column.width for column in run), look, [span])
        return
    for column in run:
        yield _title(column.title, column.width, look, [element("vMerge", val="restart")] if shared else [])


def _below(column: Column) -> list[str]:
    return [] if column.group else [element("vMerge")]


def _title(title: str, width: float, look: Look, spans: Sequence[str]) -> str:
    lines = [line_paragraph(Line(part, look, keep=True)) for part in title.split("\n")]
    return _cell(twips(width), lines, *spans)
