"""A ruled table over any number of pages: its head again on each, no row torn apart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, groupby, pairwise

from parcomp_desktop.documents.fonts import Face
from parcomp_desktop.documents.pages import LEFT, Pages
from parcomp_desktop.documents.sheet import Room
from parcomp_desktop.documents.text import Align, Style
from parcomp_desktop.domain.refusal import Refusal

SIDE, _ABOVE = 1.6, 1.2
"""Between a cell's rules and its text, in millimetres."""
_RULE = 0.5
"""Thickness of the rules, in points."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column's head, width in millimetres and alignment; neighbours with the same ``group`` share a head above."""

    title: str
    width: float
    align: Align
    group: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A text for each column, each printable; a single text is a banner across the table, kept with the next row."""

    cells: tuple[str, ...]

    @property
    def banner(self) -> bool:
        """It announces the rows that follow."""
        return len(self.cells) == 1


@dataclass(frozen=True, slots=True)
class _Cell:
    """Broken lines with their column: where it begins, how wide it is."""

    lines: tuple[str, ...]
    x: float
    width: float
    style: Style

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.pitch + 2 * _ABOVE


def draw_table(pages: Pages, columns: Sequence[Column], rows: Iterable[Row], *, tail: float) -> None:
    """Draw from where the page is filled to; the last row stays with the ``tail`` millimetres that follow the table.

    Raises:
        Refusal: a row is higher than a page.
    """
    table = _Table(pages, columns)
    table.draw_head()
    for cells, following in pairwise(chain(map(table.measured, rows), [[]])):
        needed = _height(cells)
        if not following:
            needed += tail
        elif len(cells) == 1:
            needed += _height(following)
        if needed > pages.left:
            table.turn(needed)
        table.draw(cells)
    table.rule_off()


def _height(cells: Sequence[_Cell]) -> float:
    return max(cell.height for cell in cells)


class _Table:
    """The columns of a table on its pages."""

    def __init__(self, pages: Pages, columns: Sequence[Column]) -> None:
        self._pages = pages
        self._columns = columns
        self._edges = list(accumulate((column.width for column in columns), initial=LEFT))
        self._head = pages.style(Face.BOLD, 11, Align.CENTRE)
        self._banner = pages.style(Face.BOLD, 12, Align.LEFT)
        self._styles = {align: pages.style(Face.REGULAR, 12, align) for align in Align}
        self._open: list[float] = []
        """Where the rows end that still lack their rules."""
        self._open_edges: list[float] = []

    def measured(self, row: Row) -> list[_Cell]:
        """A row's cells with their lines."""
        if row.banner:
            return [self._cell(row.cells[0], LEFT, self._edges[-1] - LEFT, self._banner)]
        return [
            self._cell(text, x, column.width, self._styles[column.align])
            for text, x, column in zip(row.cells, self._edges, self._columns, strict=False)
        ]

    def _cell(self, text: str, x: float, width: float, style: Style) -> _Cell:
        return _Cell(style.lines(text, width - 2 * SIDE), x, width, style)

    def turn(self, needed: float) -> None:
        """Go on at the next page, under the head."""
        self.rule_off()
        self._pages.turn()
        self.draw_head()
        if needed > self._pages.left:
            raise Refusal(
                "Một dòng của bảng dài hơn cả trang giấy.", "Rút ngắn nội dung của dòng đó (thường là tên đơn vị)."
            )

    def draw(self, cells: Sequence[_Cell]) -> None:
        """Write a row; its rules follow with those of its neighbours."""
        height = _height(cells)
        edges = [cells[0].x, *(cell.x + cell.width for cell in cells)]
        if edges != self._open_edges:
            self.rule_off()
            self._open, self._open_edges = [self._pages.y], edges
        for cell in cells:
            self._write(cell, self._pages.y, height)
        self._pages.y += height
        self._open.append(self._pages.y)

    def rule_off(self) -> None:
        """Draw the rules of the rows written since the last time."""
        if self._open:
            self._pages.sheet.grid(self._open_edges, self._open, _RULE)
        self._open, self._open_edges = [], []

    def _draw_title(self, cell: _Cell, y: float, height: float) -> None:
        self._pages.sheet.grid([cell.x, cell.x + cell.width], [y, y + height], _RULE)
        self._write(cell, y, height)

    def _write(self, cell: _Cell, y: float, height: float) -> None:
        """Write the cell's lines half-way down its height."""
        top = y + (height - len(cell.lines) * cell.style.pitch) / 2
        room = Room(cell.x + SIDE, cell.width - 2 * SIDE, top)
        self._pages.sheet.write(cell.lines, room, cell.style)

    def draw_head(self) -> None:
        """Draw the titles; a shared one above those that share it."""
        groups = self._titles()
        lower = max((_height(titles) for shared, titles in groups if shared), default=0)
        upper = max((shared.height for shared, _ in groups if shared), default=0)
        height = max([lower + upper, *(_height(titles) for shared, titles in groups if not shared)])
        top = self._pages.y
        for shared, titles in groups:
            below = height - lower if shared else 0
            if shared:
                self._draw_title(shared, top, below)
            for title in titles:
                self._draw_title(title, top + below, height - below)
        self._pages.y += height

    def _titles(self) -> list[tuple[_Cell | None, list[_Cell]]]:
        """Runs of titles, each under the cell that they share."""
        return [
            self._run(name, list(run))
            for name, run in groupby(zip(self._columns, self._edges, strict=False), key=lambda pair: pair[0].group)
        ]

    def _run(self, name: str, run: list[tuple[Column, float]]) -> tuple[_Cell | None, list[_Cell]]:
        titles = [self._cell(column.title, x, column.width, self._head) for column, x in run]
        if not name:
            return None, titles
        return self._cell(name, titles[0].x, sum(title.width for title in titles), self._head), titles
