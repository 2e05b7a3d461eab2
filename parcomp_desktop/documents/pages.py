"""The pages of an official document: A4 upright, margins and page numbers; NĐ 30/2020/NĐ-CP, appendix I."""

from parcomp_desktop.documents.fonts import Face, SerifFonts, font
from parcomp_desktop.documents.sheet import A4_LONG, A4_SHORT, Room, Sheet
from parcomp_desktop.documents.text import Align, Style, printable

LEFT, RIGHT, TOP, BOTTOM = 30.0, 15.0, 20.0, 20.0
"""The margins in millimetres."""
WIDTH = A4_SHORT - LEFT - RIGHT
NUMBER_TOP = 10.0
"""Where the page number begins, in the top margin."""


class Pages:
    """Pages filled from the top down; ``y`` is how far the page is filled."""

    def __init__(self, fonts: SerifFonts, *, title: str, author: str) -> None:
        self.fonts = fonts
        self.sheet = Sheet(fonts, A4_SHORT, A4_LONG, title=title, author=author)
        self.y = TOP
        self._number = 1

    @property
    def left(self) -> float:
        """Room to the bottom margin."""
        return A4_LONG - BOTTOM - self.y

    def turn(self) -> None:
        """Begin the next page; the first carries no number."""
        self.sheet.turn()
        self._number += 1
        self.y = TOP
        style = self.style(Face.REGULAR, 13, Align.CENTRE)
        self.sheet.write([str(self._number)], Room(LEFT, WIDTH, NUMBER_TOP), style)

    def style(self, face: Face, size: float, align: Align) -> Style:
        """A way to set lines in this document's family."""
        return Style(font(self.fonts, face, size), align)

    def write(self, text: str, label: str, style: Style) -> tuple[str, ...]:
        """Write a text across the page; returns its lines.

        Raises:
            Refusal: a letter isn't in the font.
        """
        lines = style.lines(printable(text, label, style.font), WIDTH)
        self.y = self.sheet.write(lines, Room(LEFT, WIDTH, self.y), style)
        return lines
