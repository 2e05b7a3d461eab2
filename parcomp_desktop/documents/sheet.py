"""Pages of one PDF: millimetres from the top left corner, font sizes in points."""

from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from parcomp_desktop.documents.fonts import Font
from parcomp_desktop.documents.text import POINT, Align, Fitted, TextBox

BLACK = "#000000"
LANGUAGE = "vi-VN"
PROGRAM = "ParComp Desktop"
A4_SHORT, A4_LONG = 210.0, 297.0
"""The sides of the paper."""

RULE_POINTS = 0.75
_RULE_DROP = 0.38
"""How far under the baseline a rule runs, in sizes: clear of the dots below letters."""
_ANCHOR = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}


class Sheet:
    """A PDF being drawn; the same drawing always gives the same bytes."""

    def __init__(self, width: float, height: float, *, title: str, author: str) -> None:
        self.width = width
        self.height = height
        self._bytes = BytesIO()
        self.canvas = Canvas(self._bytes, (width * mm, height * mm), pageCompression=1, invariant=1, lang=LANGUAGE)
        self.canvas.setTitle(title)
        self.canvas.setAuthor(author)
        self.canvas.setCreator(PROGRAM)
        self.canvas.setViewerPreference("PrintScaling", "None")

    def write(self, line: str, x: float, baseline: float, font: Font, align: Align) -> None:
        """Write one line from, around or up to ``x``."""
        self.canvas.setFont(font.name, font.size)
        draw = {
            Align.LEFT: self.canvas.drawString,
            Align.CENTRE: self.canvas.drawCentredString,
            Align.RIGHT: self.canvas.drawRightString,
        }[align]
        draw(x * mm, (self.height - baseline) * mm, line)

    def write_fitted(self, fitted: Fitted, box: TextBox, font: Font) -> None:
        """Write a text into its box, with the rule that the box may ask for."""
        x = box.x + box.width * _ANCHOR[box.align]
        baselines = box.baselines(fitted)
        for line, baseline in zip(fitted.lines, baselines, strict=True):
            self.write(line, x, baseline, font, box.align)
        if box.rule and fitted.lines:
            length = max(map(font.width, fitted.lines)) * box.rule
            y = baselines[-1] + _RULE_DROP * fitted.size * POINT
            start = x - length * _ANCHOR[box.align]
            self.rule(start, y, start + length, y, RULE_POINTS)

    def rule(self, x: float, y: float, to_x: float, to_y: float, points: float) -> None:
        """Draw a straight line."""
        self.canvas.setLineWidth(points)
        self.canvas.line(x * mm, (self.height - y) * mm, to_x * mm, (self.height - to_y) * mm)

    def colour(self, colour: str) -> None:
        """What is drawn from now on this page has the colour ``#rrggbb``."""
        self.canvas.setFillColor(HexColor(colour))
        self.canvas.setStrokeColor(HexColor(colour))

    def turn(self) -> None:
        """End the page and begin the next."""
        self.canvas.showPage()

    def finish(self) -> bytes:
        """End the last page: the whole PDF."""
        self.canvas.save()
        return self._bytes.getvalue()
