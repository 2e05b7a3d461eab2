"""A drawing of a chart: millimetres from its top left corner, set in the documents' family."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from reportlab.graphics.shapes import Drawing, Line, Polygon, Rect, String
from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from parcomp_desktop.documents.fonts import Face, Font, SerifFonts, font
from parcomp_desktop.documents.text import POINT, Align, break_lines, clean, printable

_ELLIPSIS = "…"
_RISE = 0.3375
"""From the middle of a line down to its baseline, in sizes."""
_PITCH = 1.12
Point = tuple[float, float]

_ANCHOR = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}


class Ink(StrEnum):
    """The colours of charts; each is told apart in print without colour as well, by its lightness."""

    TEXT = "#1c2733"
    FAINT = "#5f6b7a"
    RULE = "#d5dae1"
    DARK = "#1f5f99"
    MIDDLE = "#8fb3d3"
    LIGHT = "#dce8f3"
    PAPER = "#ffffff"


class Pen(NamedTuple):
    """How a line is written; ``align`` says what of it stands at the given place."""

    font: Font
    align: Align = Align.LEFT
    ink: Ink = Ink.TEXT


class Box(NamedTuple):
    """A box by its top left corner."""

    x: float
    y: float
    width: float
    height: float


class Board:
    """A drawing being made; ``drawing`` is what goes onto a page."""

    def __init__(self, fonts: SerifFonts, width: float, height: float) -> None:
        self.fonts = fonts
        self.width = width
        self.height = height
        self.drawing = Drawing(width * mm, height * mm)

    def font(self, size: float, face: Face = Face.REGULAR) -> Font:
        """A face at a size in points."""
        return font(self.fonts, face, size)

    def write(self, text: str, x: float, middle: float, pen: Pen) -> None:
        """Write one line around a height, on a ground of its own: what is drawn below doesn't cross it."""
        using = pen.font
        width, size = using.width(text), using.size * POINT
        left = x - width * _ANCHOR[pen.align]
        if text:
            self._fill(Box(left - 0.3, middle - size * 0.5, width + 0.6, size), Ink.PAPER)
        drawn = String(left * mm, (self.height - middle - _RISE * size) * mm, text)
        drawn.fontName, drawn.fontSize, drawn.fillColor = using.name, using.size, HexColor(pen.ink)
        self.drawing.add(drawn)

    def write_lines(self, lines: Sequence[str], x: float, middle: float, pen: Pen) -> None:
        """Write lines around a height."""
        pitch = pen.font.size * _PITCH * POINT
        top = middle - pitch * (len(lines) - 1) / 2
        for number, line in enumerate(lines):
            self.write(line, x, top + number * pitch, pen)

    def bar(self, box: Box, fill: Ink, stroke: float = 0.4) -> None:
        """Draw a bar, outlined ``stroke`` points thick."""
        drawn = self._fill(box, fill)
        drawn.strokeColor, drawn.strokeWidth = HexColor(Ink.TEXT), stroke

    def _fill(self, box: Box, fill: Ink) -> Rect:
        drawn = Rect(box.x * mm, (self.height - box.y - box.height) * mm, box.width * mm, box.height * mm)
        drawn.fillColor, drawn.strokeColor = HexColor(fill), None
        self.drawing.add(drawn)
        return drawn

    def line(self, start: Point, end: Point, points: float, ink: Ink = Ink.RULE, *, dashed: bool = False) -> None:
        """Draw a straight line, ``points`` thick."""
        (x, y), (to_x, to_y) = start, end
        drawn = Line(x * mm, (self.height - y) * mm, to_x * mm, (self.height - to_y) * mm)
        drawn.strokeWidth, drawn.strokeColor = points, HexColor(ink)
        if dashed:
            drawn.strokeDashArray = (3, 2)
        self.drawing.add(drawn)

    def shape(self, corners: Sequence[Point], fill: Ink) -> None:
        """Fill a shape."""
        points = [part * mm for x, y in corners for part in (x, self.height - y)]
        drawn = Polygon(points)
        drawn.fillColor, drawn.strokeColor = HexColor(fill), None
        self.drawing.add(drawn)


def shortened(text: str, label: str, using: Font, width: float, most: int) -> tuple[str, ...]:
    """A text in at most so many lines; what has no room gives way to a visible "…".

    Raises:
        Refusal: a letter isn't in the font.
    """
    lines = break_lines(printable(clean(text).replace("\n", " "), label, using), using, width)
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    while last and using.width(last + _ELLIPSIS) > width:
        last = last[:-1].rstrip()
    return (*lines[: most - 1], last + _ELLIPSIS)
