"""The chart of a unit's index and rank over the years: lines between known years only, a gap where one is blank."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from parcomp_desktop.documents.board import Board, Ink, Pen, shortened
from parcomp_desktop.documents.chart_parts import LEFT_OUT, draw_title, percent_words
from parcomp_desktop.documents.fonts import Face, SerifFonts
from parcomp_desktop.documents.text import Align
from parcomp_desktop.domain.charts import TrendChart, TrendYear
from parcomp_desktop.domain.numbers import format_number

_SIDE = 42.0
"""Room for the names of the rows on the left."""
_ROW = 6.2
_LABEL_ROOM = 7.0
_MET, _NOT_MET = "đạt", "không đạt"
_TICKS = 4
_ROUND = 20
_AIM_ROW = 3


class _Panel(NamedTuple):
    """Where values stand: ``low`` at the bottom, ``high`` at the top; a year takes ``step`` from ``left`` on."""

    left: float
    step: float
    top: float
    bottom: float
    low: float
    high: float

    def x(self, number: int) -> float:
        return self.left + (number + 0.5) * self.step

    def y(self, value: float) -> float:
        return self.bottom - (value - self.low) / (self.high - self.low) * (self.bottom - self.top)


def draw_trend(chart: TrendChart, fonts: SerifFonts, width: float, height: float) -> Board:
    """Percents above, ranks below, a row for each in words, and whether each year is above the one before.

    Raises:
        Refusal: a letter isn't in the font.
    """
    board = Board(fonts, width, height)
    top = draw_title(board, chart.title, chart.note)
    room = height - top - 5 * _ROW - 4
    step = (width - _SIDE) / len(chart.years)
    percents = _Panel(_SIDE, step, top + _LABEL_ROOM, top + room * 0.62, *_range(chart.years))
    worst = max((year.rank or 1 for year in chart.years), default=1)
    ranks = _Panel(_SIDE, step, top + room * 0.62 + _LABEL_ROOM + 6, top + room, -max(worst, 2), -1)
    _draw_percents(board, percents, chart.years)
    _draw_ranks(board, ranks, chart.years)
    _draw_rows(board, percents, top + room + 3, chart)
    return board


def _range(years: Sequence[TrendYear]) -> tuple[float, float]:
    """From the twenty below the lowest percent to 100; from 0 when none is known."""
    known = [float(year.percent) for year in years if year.percent is not None]
    low = int(min(known) / _ROUND) * _ROUND if known else 0
    return float(min(low, 100 - _ROUND)), 100.0


def _draw_percents(board: Board, panel: _Panel, years: Sequence[TrendYear]) -> None:
    small = Pen(board.font(9), Align.RIGHT, Ink.FAINT)
    for tick in range(_TICKS + 1):
        value = panel.low + (panel.high - panel.low) * tick / _TICKS
        board.line((panel.left, panel.y(value)), (board.width, panel.y(value)), 0.5)
        words = f"{format_number(Decimal(str(value)))} %"
        board.write(words, panel.left - 2, panel.y(value), small)
    _draw_aims(board, panel, years)
    values = [None if year.percent is None else float(year.percent) for year in years]
    _draw_line(board, panel, values, [percent_words(year.percent) for year in years])


def _draw_aims(board: Board, panel: _Panel, years: Sequence[TrendYear]) -> None:
    """A dashed level that each year is to rise above: what the year before came to."""
    for number, year in enumerate(years[:-1]):
        if year.percent is not None:
            y = panel.y(float(year.percent))
            end = panel.x(number + 1) + panel.step * 0.3
            board.line((panel.x(number), y), (end, y), 0.9, Ink.FAINT, dashed=True)


def _draw_ranks(board: Board, panel: _Panel, years: Sequence[TrendYear]) -> None:
    small = Pen(board.font(9), Align.RIGHT, Ink.FAINT)
    for value in sorted({-panel.low, 1.0}):
        board.line((panel.left, panel.y(-value)), (board.width, panel.y(-value)), 0.5)
        board.write(f"hạng {value:.0f}", panel.left - 2, panel.y(-value), small)
    values = [None if year.rank is None else -float(year.rank) for year in years]
    _draw_line(board, panel, values, ["" if year.rank is None else str(year.rank) for year in years])


def _draw_line(board: Board, panel: _Panel, values: Sequence[float | None], words: Sequence[str]) -> None:
    """A point with its figure for each known value, joined where both neighbours are known."""
    places = [None if value is None else (panel.x(number), panel.y(value)) for number, value in enumerate(values)]
    for start, end in pairwise(places):
        if start and end:
            board.line(start, end, 1.6, Ink.DARK)
    pen = Pen(board.font(9.5, Face.BOLD), Align.CENTRE)
    for place, text in zip(places, words, strict=True):
        if place:
            x, y = place
            board.shape([(x - 1.3, y), (x, y - 1.3), (x + 1.3, y), (x, y + 1.3)], Ink.DARK)
            board.write(text, x, y - 3.8, pen)


def _draw_rows(board: Board, panel: _Panel, top: float, chart: TrendChart) -> None:
    """Below the panels: each year's figures in words, under lines that part the rows."""
    years = chart.years
    rows = (
        ("Năm", [str(year.year) for year in years], Face.BOLD),
        (
            "Tỷ lệ (%)",
            [LEFT_OUT if year.percent is None else format_number(year.percent, 2) for year in years],
            Face.REGULAR,
        ),
        ("Hạng", [LEFT_OUT if year.rank is None else str(year.rank) for year in years], Face.REGULAR),
        (chart.aim, _aims(years), Face.REGULAR),
        ("Lưu ý", [year.unlike for year in years], Face.ITALIC),
    )
    for number, (name, cells, face) in enumerate(rows):
        y = top + number * _ROW
        board.line((0, y), (board.width, y), 0.5)
        label = board.font(9 if number == _AIM_ROW else 10, Face.BOLD)
        board.write_lines(shortened(name, "Mục tiêu", label, _SIDE - 1, 2), 0, y + _ROW / 2, Pen(label))
        _draw_cells(board, panel, y, cells, face)


def _draw_cells(board: Board, panel: _Panel, y: float, cells: Iterable[str], face: Face) -> None:
    for place, text in enumerate(cells):
        using = board.font(7.5 if face is Face.ITALIC else 10, face)
        lines = shortened(text, "Lưu ý", using, panel.step - 1, 2)
        board.write_lines(lines, panel.x(place), y + _ROW / 2, Pen(using, Align.CENTRE))


def _aims(years: Sequence[TrendYear]) -> list[str]:
    """Whether each year is above the one before; a dash where one of them is blank or they are unlike."""
    return [LEFT_OUT, *(_aim(before, year) for before, year in pairwise(years))]


def _aim(before: TrendYear, now: TrendYear) -> str:
    if before.percent is None or now.percent is None or now.unlike:
        return LEFT_OUT
    return _MET if now.percent > before.percent else _NOT_MET
