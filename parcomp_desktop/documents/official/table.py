"""A ruled table in PDF over any number of pages: its head again on each; only a row longer than a page is torn."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby

from parcomp_desktop.documents.fonts import Face
from parcomp_desktop.documents.official.flow import Piece
from parcomp_desktop.documents.official.items import CELL_ABOVE, CELL_SIDE, LEFT, TABLE_RULE, Grid, GridRow, Look
from parcomp_desktop.documents.official.pages import Pages
from parcomp_desktop.documents.sheet import Room
from parcomp_desktop.documents.text import Style
from parcomp_desktop.domain.official import Align, Column, RowLook

_LONGEST = 24
"""Lines of a row; a longer one goes on in further rows, so that a page always has room for each."""


@dataclass(frozen=True, slots=True)
class _Cell:
    """Broken lines with their column: where it begins, how wide it is."""

    lines: Sequence[str]
    x: float
    width: float
    style: Style

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.pitch + 2 * CELL_ABOVE

    def part(self, start: int) -> "_Cell":
        """So many of its lines as a row may have."""
        return _Cell(self.lines[start : start + _LONGEST], self.x, self.width, self.style)


def _height(cells: Sequence[_Cell]) -> float:
    return max(cell.height for cell in cells)


def _room(cell: _Cell, y: float, height: float) -> Room:
    """Where the cell's lines stand: half-way down its height."""
    top = y + (height - len(cell.lines) * cell.style.pitch) / 2
    return Room(cell.x + CELL_SIDE, cell.width - 2 * CELL_SIDE, top)


class PrintedTable:
    """The columns of a table on its pages."""

    def __init__(self, pages: Pages, grid: Grid) -> None:
        self._pages = pages
        self._grid = grid
        self._edges = list(accumulate((column.width for column in grid.columns), initial=LEFT))
        self._head_style = pages.style(Look(Face.BOLD, grid.size - 1, Align.CENTRE))
        self._styles = {
            face: {align: pages.style(Look(face, grid.size, align)) for align in Align}
            for face in (Face.REGULAR, Face.BOLD)
        }

    def pieces(self) -> Iterator[Piece]:
        """The head and the rows."""
        head = self._head()
        yield Piece(head.height, head.draw, above=self._grid.above, keep=True)
        for row in self._grid.rows:
            cells = self._measured(row)
            starts = range(0, max(len(cell.lines) for cell in cells), _LONGEST)
            for start in starts:
                yield self._row([cell.part(start) for cell in cells], row, head, keep=row.keep and start == starts[-1])

    def _row(self, cells: Sequence[_Cell], row: GridRow, head: Piece, *, keep: bool) -> Piece:
        height = _height(cells)

        def draw(y: float) -> None:
            self._pages.sheet.row(self._edges_of(cells), y, y + height, TABLE_RULE)
            for cell in cells:
                self._pages.sheet.write(cell.lines, _room(cell, y, height), cell.style)
            for cell in cells[:-1] if row.look is RowLook.STRUCK else ():
                self._pages.sheet.strike(cell.lines, _room(cell, y, height), cell.style, TABLE_RULE)

        return Piece(height, draw, keep=keep, repeat=head)

    def _edges_of(self, cells: Sequence[_Cell]) -> Sequence[float]:
        return self._edges if len(cells) > 1 else [self._edges[0], self._edges[-1]]

    def _measured(self, row: GridRow) -> list[_Cell]:
        """A row's cells with their lines."""
        styles = self._styles[Face.BOLD if row.look.is_bold else Face.REGULAR]
        if row.look is RowLook.BANNER:
            return [self._cell(row.cells[0], LEFT, self._edges[-1] - LEFT, styles[Align.LEFT])]
        return [
            self._cell(parts, x, column.width, styles[column.align])
            for parts, x, column in zip(row.cells, self._edges, self._grid.columns, strict=False)
        ]

    def _cell(self, parts: Sequence[str], x: float, width: float, style: Style) -> _Cell:
        lines = [line for part in parts for line in style.lines(part, width - 2 * CELL_SIDE)]
        return _Cell(lines, x, width, style)

    def _head(self) -> Piece:
        """The titles; a shared one above those that share it."""
        groups = self._titles()
        lower = max((_height(titles) for shared, titles in groups if shared), default=0)
        upper = max((shared.height for shared, _ in groups if shared), default=0)
        height = max([lower + upper, *(_height(titles) for shared, titles in groups if not shared)])

        def draw(y: float) -> None:
            for shared, titles in groups:
                below = height - lower if shared else 0
                if shared:
                    self._draw_title(shared, y, below)
                for title in titles:
                    self._draw_title(title, y + below, height - below)

        return Piece(height, draw)

    def _draw_title(self, cell: _Cell, y: float, height: float) -> None:
        self._pages.sheet.row([cell.x, cell.x + cell.width], y, y + height, TABLE_RULE)
        self._pages.sheet.write(cell.lines, _room(cell, y, height), cell.style)

    def _titles(self) -> list[tuple[_Cell | None, list[_Cell]]]:
        """Runs of titles, each under the cell that they share."""
        return [
            self._run(name, list(run))
            for name, run in groupby(zip(self._grid.columns, self._edges, strict=False), key=lambda pair: pair[0].group)
        ]

    def _run(self, name: str, run: list[tuple[Column, float]]) -> tuple[_Cell | None, list[_Cell]]:
        style = self._head_style
        titles = [self._cell(column.title.split("\n"), x, column.width, style) for column, x in run]
        if not name:
            return None, titles
        return self._cell([name], titles[0].x, sum(title.width for title in titles), style), titles
