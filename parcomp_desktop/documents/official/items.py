"""What a laid out document is made of, the same for every renderer: lines of text, rules, columns, tables, pictures.

Lengths are millimetres, sizes points; every text is cleaned and holds no line feed.
"""

from dataclasses import dataclass

from parcomp_desktop.documents.board import Board
from parcomp_desktop.documents.fonts import Face
from parcomp_desktop.documents.sheet import A4_LONG, A4_SHORT
from parcomp_desktop.domain.official import Align, Column, RowLook

LEFT, RIGHT, TOP, BOTTOM = 30.0, 15.0, 20.0, 20.0
"""The margins of a page, upright or lying; NĐ 30/2020/NĐ-CP, appendix I."""
NUMBER_TOP = 10.0
"""Where the page number begins, in the top margin."""
NUMBER_SIZE = 13
CELL_SIDE, CELL_ABOVE = 1.6, 1.2
"""Between a cell's rules and its text."""
TABLE_RULE = 0.5
"""Thickness of a table's rules, in points."""


def paper_size(*, landscape: bool) -> tuple[float, float]:
    """Width and height of a page."""
    return (A4_LONG, A4_SHORT) if landscape else (A4_SHORT, A4_LONG)


def text_width(*, landscape: bool) -> float:
    """Between the margins of a page."""
    return paper_size(landscape=landscape)[0] - LEFT - RIGHT


def text_height(*, landscape: bool) -> float:
    """Between the upper and the lower margin of a page."""
    return paper_size(landscape=landscape)[1] - TOP - BOTTOM


@dataclass(frozen=True, slots=True)
class Look:
    """How a line is set."""

    face: Face
    size: int
    align: Align = Align.LEFT
    justified: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A text that is broken where its room ends; ``lead`` begins it in bold.

    ``above`` is free room over it, ``indent`` that of its first line; ``keep`` holds it on one page with what follows.
    """

    text: str
    look: Look
    lead: str = ""
    above: float = 0
    indent: float = 0
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A level rule in the middle of its room, ``above`` and ``below`` free."""

    length: float
    above: float
    below: float = 0


@dataclass(frozen=True, slots=True)
class Columns:
    """Rows of columns without rules, never torn apart: in each column lines and rules below each other."""

    widths: tuple[float, ...]
    rows: tuple[tuple[tuple[Line | Rule, ...], ...], ...]
    above: float = 0
    between: float = 0
    """Free room between rows."""
    below: float = 0
    keep: bool = False


@dataclass(frozen=True, slots=True)
class GridRow:
    """The lines of each cell of a row."""

    cells: tuple[tuple[str, ...], ...]
    look: RowLook
    keep: bool


@dataclass(frozen=True, slots=True)
class Grid:
    """A ruled table."""

    columns: tuple[Column, ...]
    rows: tuple[GridRow, ...]
    size: int
    above: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing as large as the room between a page's margins; ``name`` tells those who can't see it what it is."""

    board: Board
    name: str


Item = Line | Rule | Columns | Grid | Picture


@dataclass(frozen=True, slots=True)
class LaidPart:
    """What stands on pages of its own, upright or lying."""

    landscape: bool
    items: tuple[Item, ...]
