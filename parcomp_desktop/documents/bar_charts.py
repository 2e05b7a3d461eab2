"""Charts of bars: the fields of one unit beside others, the units of a group in their order."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Generic, NamedTuple, TypeVar

from parcomp_desktop.documents.board import Board, Ink, Pen, shortened
from parcomp_desktop.documents.chart_parts import (
    LEFT_OUT,
    Bar,
    Plot,
    draw_axis,
    draw_legend,
    draw_percent,
    draw_title,
    pages_of,
    percent_words,
)
from parcomp_desktop.documents.fonts import Face, SerifFonts
from parcomp_desktop.documents.text import Align
from parcomp_desktop.domain.charts import FieldBars, FieldsChart, RankBar, RankingChart

_AXIS_ROOM = 6.0
_RANK = 12.0
"""Where the ranks end, from the left."""
_LOW = 9.0
"""Rows below this height have one line of small letters."""
_KINDS = (Ink.DARK, Ink.MIDDLE, Ink.PAPER)
"""The unit's own bars, the mean's, last year's."""
_SHADES = (Ink.DARK, Ink.MIDDLE, Ink.LIGHT)
_OWN_STROKE, _STROKE = 1.4, 0.4

R = TypeVar("R")


class _Rows(NamedTuple):
    """Least and greatest height of a row, share of the width that names take, room for words after the bars."""

    least: float
    most: float
    names: float
    after: float


class _Laid(NamedTuple, Generic[R]):
    """A board with its title, the place of its bars, and the rows that go there."""

    board: Board
    plot: Plot
    height: float
    rows: Sequence[R]

    def middles(self) -> Iterator[tuple[float, R]]:
        """Each row with the height around which it stands."""
        return ((self.plot.top + (number + 0.5) * self.height, row) for number, row in enumerate(self.rows))


_FIELD_ROWS = _Rows(least=11.0, most=28.0, names=0.28, after=24.0)
_RANK_ROWS = _Rows(least=5.6, most=12.0, names=0.38, after=42.0)


def draw_fields(chart: FieldsChart, fonts: SerifFonts, width: float, height: float) -> Iterator[Board]:
    """A bar of each kind for each field, on as many boards as they need; a kind that no field has is left out.

    Raises:
        Refusal: a letter isn't in the font.
    """
    legend = tuple(zip(_KINDS, (chart.own, chart.mean, chart.before), strict=True))
    known = [kind for kind in _KINDS if any(_by_kind(field)[kind] is not None for field in chart.fields)]
    for page in _laid_out(Board(fonts, width, height), chart, chart.fields, _FIELD_ROWS, legend):
        for middle, field in page.middles():
            _draw_field(page, middle, field, known)
        yield page.board


def draw_ranking(chart: RankingChart, fonts: SerifFonts, width: float, height: float) -> Iterator[Board]:
    """One bar for each unit, on as many boards as they need; its grade is told by word and by shade.

    Raises:
        Refusal: a letter isn't in the font.
    """
    shades = dict(zip(chart.grades, _SHADES, strict=False))
    for page in _laid_out(Board(fonts, width, height), chart, chart.bars, _RANK_ROWS, ()):
        for middle, bar in page.middles():
            _draw_unit(page, middle, bar, shades.get(bar.grade or "", Ink.PAPER))
        yield page.board


def _laid_out(
    blank: Board,
    chart: FieldsChart | RankingChart,
    rows: Sequence[R],
    kind: _Rows,
    legend: Sequence[tuple[Ink, str]],
) -> Iterator[_Laid[R]]:
    """Boards like the blank one, with title, legend and axis."""
    top = _draw_head(blank, chart, legend)
    room = blank.height - top - _AXIS_ROOM
    for page in pages_of(rows, room, kind.least):
        board = Board(blank.fonts, blank.width, blank.height)
        _draw_head(board, chart, legend)
        height = min(kind.most, room / len(page))
        plot = Plot(board.width * kind.names, board.width - kind.after, top, top + height * len(page))
        draw_axis(board, plot)
        yield _Laid(board, plot, height, page)


def _draw_head(board: Board, chart: FieldsChart | RankingChart, legend: Sequence[tuple[Ink, str]]) -> float:
    top = draw_title(board, chart.title, chart.note)
    return draw_legend(board, top, legend) if legend else top


def _by_kind(field: FieldBars) -> dict[Ink, Decimal | None]:
    return dict(zip(_KINDS, (field.own, field.mean, field.before), strict=True))


def _draw_field(page: _Laid[FieldBars], middle: float, field: FieldBars, kinds: Sequence[Ink]) -> None:
    board, plot = page.board, page.plot
    using = board.font(11)
    lines = shortened(field.name, "Lĩnh vực", using, plot.left - 3, max(2, int(page.height / 4.6)))
    board.write_lines(lines, plot.left - 3, middle, Pen(using, Align.RIGHT))
    thick = min(5.0, page.height / 3.6)
    for number, kind in enumerate(kinds):
        percent = _by_kind(field)[kind]
        bar = Bar(middle + (number - (len(kinds) - 1) / 2) * thick, thick, kind)
        after = draw_percent(board, plot, percent, bar)
        pen = _figure_pen(board, 8.5, percent, bold=kind is Ink.DARK)
        board.write(percent_words(percent), after, bar.middle, pen)


def _draw_unit(page: _Laid[RankBar], middle: float, unit: RankBar, shade: Ink) -> None:
    board, plot = page.board, page.plot
    size = 9.0 if page.height < _LOW else 11.0
    using = board.font(size, Face.BOLD if unit.own else Face.REGULAR)
    if unit.own:
        board.shape([(0, middle - 1.4), (2.6, middle), (0, middle + 1.4)], Ink.DARK)
    board.write(LEFT_OUT if unit.rank is None else str(unit.rank), _RANK, middle, Pen(using, Align.RIGHT))
    lines = shortened(unit.name, "Đơn vị", using, plot.left - _RANK - 4, 1 if page.height < _LOW else 2)
    board.write_lines(lines, _RANK + 2, middle, Pen(using))
    stroke = _OWN_STROKE if unit.own else _STROKE
    after = draw_percent(board, plot, unit.percent, Bar(middle, min(6.0, page.height * 0.66), shade, stroke))
    pen = _figure_pen(board, size - 0.5, unit.percent, bold=unit.own)
    words = " – ".join(filter(None, (percent_words(unit.percent), unit.grade)))
    board.write(shortened(words, "Xếp loại", pen.font, board.width - after, 1)[0], after, middle, pen)


def _figure_pen(board: Board, size: float, percent: Decimal | None, *, bold: bool) -> Pen:
    if percent is None:
        return Pen(board.font(size, Face.ITALIC), ink=Ink.FAINT)
    return Pen(board.font(size, Face.BOLD if bold else Face.REGULAR))
