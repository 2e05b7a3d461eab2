"""Charts on pages: the same drawing for the screen, for a file, inside a document."""

from collections.abc import Iterator
from typing import NamedTuple

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import STATE_DEFAULTS
from reportlab.lib.units import mm

from parcomp_desktop.documents.bar_charts import draw_fields, draw_ranking
from parcomp_desktop.documents.board import Board
from parcomp_desktop.documents.fonts import SerifFonts
from parcomp_desktop.documents.sheet import A4_LONG, A4_SHORT, Sheet
from parcomp_desktop.documents.trend_chart import draw_trend
from parcomp_desktop.domain.charts import Chart, FieldsChart, RankingChart, TrendChart
from parcomp_desktop.domain.refusal import Refusal


class Paper(NamedTuple):
    """A page of a chart: width, height and margin in millimetres."""

    width: float
    height: float
    margin: float


A4_LYING = Paper(A4_LONG, A4_SHORT, 15.0)
SCREEN = Paper(A4_LONG, 138.0, 6.0)
"""As wide as the paper, so that its letters can be read on a low screen."""


def draw_chart(chart: Chart, fonts: SerifFonts, width: float, height: float) -> Iterator[Board]:
    """Draw on boards of a size in millimetres, as many as the rows need.

    Raises:
        Refusal: a letter isn't in the font.
    """
    match chart:
        case FieldsChart():
            yield from draw_fields(chart, fonts, width, height)
        case RankingChart():
            yield from draw_ranking(chart, fonts, width, height)
        case TrendChart():
            yield draw_trend(chart, fonts, width, height)


def render_chart(chart: Chart, fonts: SerifFonts, agency: str, paper: Paper = A4_LYING) -> bytes:
    """The chart as a PDF; that ``agency`` made it is told in the file's properties.

    Raises:
        Refusal: there is nothing to draw; a letter isn't in the font.
    """
    room = 2 * paper.margin
    boards = list(draw_chart(chart, fonts, paper.width - room, paper.height - room))
    if not boards:
        raise Refusal("Biểu đồ chưa có số liệu nào.", "Nhập hoặc nhận số liệu của kỳ này trước.")
    sheet = Sheet(fonts, paper.width, paper.height, title=" ".join(chart.title.split()), author=agency)
    for number, board in enumerate(boards):
        if number:
            sheet.turn()
        place(sheet, board, paper.margin, paper.margin)
    return sheet.finish()


def place(sheet: Sheet, board: Board, x: float, y: float) -> None:
    """Set a board on a page, its top left corner there."""
    sheet.end_text()
    # Otherwise each page names a Times that isn't embedded.
    STATE_DEFAULTS["fontName"] = board.font(10).name
    renderPDF.draw(board.drawing, sheet.canvas, x * mm, (sheet.height - y - board.height) * mm)
