"""A drawing of a chart as a picture of dots, for files that take no drawing."""

from io import BytesIO

from PIL import Image, ImageDraw, ImageFont
from reportlab.graphics.shapes import Line, Polygon, Rect, Shape, String
from reportlab.lib.colors import Color

from parcomp_desktop.documents.board import Board

_DOTS = 200
"""To the inch: fine enough to print."""
_SCALE = _DOTS / 72
_SHADES = 32


def png(board: Board) -> bytes:
    """The board as a PNG; the same board gives the same bytes."""
    width, height = (round(side * _SCALE) for side in (board.drawing.width, board.drawing.height))
    image = Image.new("RGB", (width, height), "white")
    brush = ImageDraw.Draw(image)
    for shape in board.drawing.contents:
        _draw(brush, shape, height)
    saved = BytesIO()
    image.quantize(_SHADES).save(saved, "PNG", dpi=(_DOTS, _DOTS))
    return saved.getvalue()


def _draw(brush: ImageDraw.ImageDraw, shape: Shape, height: int) -> None:
    match shape:
        case Rect():
            corners = [(shape.x, shape.y + shape.height), (shape.x + shape.width, shape.y)]
            outline = _colour(shape.strokeColor)
            brush.rectangle(_dots(corners, height), _colour(shape.fillColor), outline, _stroke(shape) if outline else 0)
        case Line():
            ends = _dots([(shape.x1, shape.y1), (shape.x2, shape.y2)], height)
            brush.line(ends, _colour(shape.strokeColor), _stroke(shape))
        case Polygon():
            corners = list(zip(shape.points[::2], shape.points[1::2], strict=True))
            brush.polygon(_dots(corners, height), _colour(shape.fillColor))
        case String():
            letters = ImageFont.truetype(shape.fontName, shape.fontSize * _SCALE, layout_engine=ImageFont.Layout.BASIC)
            [origin] = _dots([(shape.x, shape.y)], height)
            brush.text(origin, shape.text, _colour(shape.fillColor), letters, anchor="ls")
        case _:
            raise TypeError(shape)


def _dots(points: list[tuple[float, float]], height: int) -> list[tuple[float, float]]:
    """Points of a drawing, counted from its foot, as dots from the top of the picture."""
    return [(x * _SCALE, height - y * _SCALE) for x, y in points]


def _stroke(shape: Rect | Line) -> int:
    return max(1, round(shape.strokeWidth * _SCALE))


def _colour(colour: Color | None) -> tuple[int, int, int] | None:
    return None if colour is None else colour.bitmap_rgb()
