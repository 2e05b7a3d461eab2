"""Pages of one PDF: millimetres from the top left corner, font sizes in points."""

from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from io import BytesIO
from threading import Lock
from typing import NamedTuple

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from parcomp_desktop.documents.fonts import Face, Font, SerifFonts, font
from parcomp_desktop.documents.pictures import Picture
from parcomp_desktop.documents.text import POINT, Align, Style

LANGUAGE = "vi-VN"
PROGRAM = "ParComp Desktop"
A4_SHORT, A4_LONG = 210.0, 297.0
"""The sides of the paper."""

RULE_POINTS = 0.75
RULE_DROP = 0.2
"""How far under the lines' room a rule runs, in sizes: clear of the dots below letters."""
_FONT_FILES = Lock()
"""A font file is read from one place at a time, and documents are drawn in several threads."""
_ANCHOR = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}

rl_config.useA85 = 0
"""Streams as plain bytes: smaller and quicker than as letters."""


class Room(NamedTuple):
    """Where lines go: a column's left edge and width, and how far down it begins; millimetres."""

    x: float
    width: float
    y: float


class Sheet:
    """A PDF being drawn; the same drawing always gives the same bytes."""

    def __init__(self, fonts: SerifFonts, width: float, height: float, *, title: str, author: str) -> None:
        self.width = width
        self.height = height
        self._bytes = BytesIO()
        self.canvas = Canvas(
            self._bytes,
            (width * mm, height * mm),
            pageCompression=1,
            invariant=1,
            lang=LANGUAGE,
            # Otherwise each page names a Helvetica that isn't embedded.
            initialFontName=font(fonts, Face.REGULAR, 12).name,  # pyright: ignore[reportArgumentType] # the stub says float
        )
        self._writing: PDFTextObject | None = None
        self._font: Font | None = None
        self._rows: list[float] = []
        """Where the rows end that still lack their rules."""
        self._edges: Sequence[float] = ()
        self._points = RULE_POINTS
        self.canvas.setTitle(title)
        self.canvas.setAuthor(author)
        self.canvas.setCreator(PROGRAM)
        self.canvas.setProducer(PROGRAM)
        self.canvas.setViewerPreference("PrintScaling", "None")

    def write(self, lines: Iterable[str], room: Room, style: Style) -> float:
        """Write lines from the top of a room down; returns where they end."""
        text = self._text(style.font)
        y = room.y
        for line in lines:
            x = room.x + (room.width - style.font.width(line)) * _ANCHOR[style.align]
            text.setTextOrigin(x * mm, (self.height - style.baseline(y)) * mm)
            text.textLine(line)
            y += style.pitch
        return y

    def _text(self, font: Font) -> PDFTextObject:
        """The text being written, begun anew where the font changes: the quick way through many short texts."""
        if not self._writing or font != self._font:
            self.end_text()
            self._font = font
            self._writing = self.canvas.beginText()
            self._writing.setFont(font.name, font.size)
        return self._writing

    def end_text(self) -> None:
        """End the text being written, before something else is drawn on the canvas."""
        if self._writing:
            self.canvas.drawText(self._writing)
        self._writing = None

    def underline(self, lines: Sequence[str], room: Room, style: Style, part: float) -> None:
        """Draw a rule under lines that end at the room's top, so long a part of the longest."""
        length = max(map(style.font.width, lines)) * part
        start = room.x + (room.width - length) * _ANCHOR[style.align]
        y = room.y + RULE_DROP * style.font.size * POINT
        self.rule(start, y, start + length, y, RULE_POINTS)

    def strike(self, lines: Sequence[str], room: Room, style: Style, points: float) -> None:
        """Draw a rule through the middle of each of the lines that ``write`` writes there."""
        for number, line in enumerate(lines):
            length = style.font.width(line)
            x = room.x + (room.width - length) * _ANCHOR[style.align]
            y = room.y + (number + 0.55) * style.pitch
            self.rule(x, y, x + length, y, points)

    def picture(self, picture: Picture, x: float, y: float, size: float) -> None:
        """Draw a picture in the middle of a square, its proportions kept."""
        self.end_text()
        self.canvas.drawImage(
            ImageReader(picture),
            x * mm,
            (self.height - y - size) * mm,
            size * mm,
            size * mm,
            mask="auto",
            preserveAspectRatio=True,
            anchor="c",
        )

    def rule(self, x: float, y: float, to_x: float, to_y: float, points: float) -> None:
        """Draw a straight line."""
        self.end_text()
        self.canvas.setLineWidth(points)
        self.canvas.line(x * mm, (self.height - y) * mm, to_x * mm, (self.height - to_y) * mm)

    def row(self, edges: Sequence[float], top: float, bottom: float, points: float) -> None:
        """Rule a row of cells: upright at all edges, level above and below; rows that follow share their rules."""
        if self._rows and (self._rows[-1] != top or self._edges != edges):
            self.end_rows()
        if not self._rows:
            self._edges, self._points = edges, points
            self._rows.append(top)
        self._rows.append(bottom)

    def end_rows(self) -> None:
        """Draw the rules of the rows so far: all at once is quicker than row by row."""
        if self._rows:
            self.end_text()
            self.canvas.setLineWidth(self._points)
            self.canvas.grid([x * mm for x in self._edges], [(self.height - y) * mm for y in self._rows])
        self._rows = []

    def colour(self, colour: str) -> None:
        """What is drawn from now on this page has the colour ``#rrggbb``."""
        self.end_text()
        self.canvas.setFillColor(HexColor(colour))
        self.canvas.setStrokeColor(HexColor(colour))

    def turn(self) -> None:
        """End the page and begin the next."""
        self.end_rows()
        self.end_text()
        self.canvas.showPage()

    def resize(self, width: float, height: float) -> None:
        """Give this page and those that follow another size, before anything is drawn on it."""
        self.width, self.height = width, height
        self.canvas.setPageSize((width * mm, height * mm))

    @contextmanager
    def stored(self, name: str) -> Generator[None]:
        """What is drawn inside is stored once, to be set on any page with ``place``."""
        self.end_text()
        self.canvas.beginForm(name)
        yield
        self.end_text()
        self.canvas.endForm()

    def place(self, name: str) -> None:
        """Set a stored drawing on this page."""
        self.end_text()
        self.canvas.doForm(name)

    def finish(self) -> bytes:
        """End the last page: the whole PDF."""
        self.end_rows()
        self.end_text()
        with _FONT_FILES:
            self.canvas.save()
        return self._bytes.getvalue()
