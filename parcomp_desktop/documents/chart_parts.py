"""What charts share: title, legend, axis of percents, bars with their figures."""

from collections.abc import Sequence
from decimal import Decimal
from math import ceil
from typing import NamedTuple, TypeVar

from parcomp_desktop.documents.board import Board, Box, Ink, Pen, shortened
from parcomp_desktop.documents.fonts import Face
from parcomp_desktop.documents.text import Align
from parcomp_desktop.domain.numbers import format_number

NO_FIGURE, LEFT_OUT = "chưa có số liệu", "–"
GAP = 3.0
_TITLE, _NOTE, _SMALL = 14.0, 11.0, 9.0
_TICKS = (0, 25, 50, 75, 100)
_SWATCH = 6.0

T = TypeVar("T")


class Plot(NamedTuple):
    """Where bars stand: from 0 % at ``left`` to 100 % at ``right``, rows from ``top`` to ``bottom``."""

    left: float
    right: float
    top: float
    bottom: float

    def x(self, percent: Decimal) -> float:
        """Where a bar of a percent ends; below 0 and beyond 100 it goes no further."""
        return self.left + (self.right - self.left) * max(0.0, min(100.0, float(percent))) / 100


class Bar(NamedTuple):
    """How a bar is drawn, around a height."""

    middle: float
    height: float
    fill: Ink
    stroke: float = 0.4


def draw_title(board: Board, title: str, note: str) -> float:
    """Write title and note across the top, a line feed begins a new line; returns where they end."""
    y = 0.0
    for text, face, size in ((title, Face.BOLD, _TITLE), (note, Face.ITALIC, _NOTE)):
        if text:
            using = board.font(size, face)
            parts = (shortened(part, "Tên biểu đồ", using, board.width, 2) for part in text.split("\n"))
            lines = [line for part in parts for line in part]
            height = len(lines) * size * 0.44
            board.write_lines(lines, board.width / 2, y + height / 2, Pen(using, Align.CENTRE))
            y += height
    return y + GAP


def draw_legend(board: Board, y: float, entries: Sequence[tuple[Ink, str]]) -> float:
    """Draw swatches with their names in one row, names shortened to it; returns where it ends."""
    using = board.font(10)
    room = board.width / len(entries)
    x = 0.0
    for ink, text in entries:
        board.bar(Box(x, y, _SWATCH, 3.2), ink)
        name = shortened(text, "Chú giải", using, room - _SWATCH - 6, 1)[0]
        board.write(name, x + _SWATCH + 2, y + 1.6, Pen(using))
        x += _SWATCH + 2 + using.width(name) + 6
    return y + 3.2 + GAP


def draw_axis(board: Board, plot: Plot) -> None:
    """Draw upright lines at round percents, their figures below."""
    pen = Pen(board.font(_SMALL), Align.CENTRE, Ink.FAINT)
    for tick in _TICKS:
        x = plot.x(Decimal(tick))
        board.line((x, plot.top), (x, plot.bottom), 0.5 if tick else 1.0, Ink.RULE if tick else Ink.FAINT)
        board.write(f"{tick} %", x, plot.bottom + 2.6, pen)


def draw_percent(board: Board, plot: Plot, percent: Decimal | None, bar: Bar) -> float:
    """Draw a percent's bar, none for a blank; returns where words may follow."""
    if percent is None:
        return plot.left + 1.5
    end = plot.x(percent)
    board.bar(Box(plot.left, bar.middle - bar.height / 2, end - plot.left, bar.height), bar.fill, bar.stroke)
    return end + 1.5


def percent_words(percent: Decimal | None) -> str:
    """Write ``92,50 %``; a blank says so."""
    return NO_FIGURE if percent is None else f"{format_number(percent, 2)} %"


def pages_of(rows: Sequence[T], room: float, least: float) -> list[Sequence[T]]:
    """Rows in pages as even as can be, each row at least so high."""
    count = ceil(len(rows) / max(1, int(room / least)))
    size = ceil(len(rows) / max(1, count))
    return [rows[start : start + size] for start in range(0, len(rows), size or 1)]
