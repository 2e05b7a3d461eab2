"""The pages of an official document in PDF: A4 upright or lying, numbered from the second on."""

from parcomp_desktop.documents.fonts import Face, SerifFonts, font
from parcomp_desktop.documents.official.items import (
    BOTTOM,
    LEFT,
    NUMBER_SIZE,
    NUMBER_TOP,
    TOP,
    Look,
    paper_size,
    text_width,
)
from parcomp_desktop.documents.sheet import Room, Sheet
from parcomp_desktop.documents.text import Style
from parcomp_desktop.domain.official import Align


class Pages:
    """Pages filled from the top down; ``y`` is how far the page is filled."""

    def __init__(self, fonts: SerifFonts, *, title: str, author: str) -> None:
        self.fonts = fonts
        self.sheet = Sheet(fonts, *paper_size(landscape=False), title=title, author=author)
        self.y = TOP
        self._landscape = False
        self._number = 0

    @property
    def width(self) -> float:
        """Between the margins."""
        return text_width(landscape=self._landscape)

    @property
    def left(self) -> float:
        """Room to the bottom margin."""
        return self.sheet.height - BOTTOM - self.y

    @property
    def fresh(self) -> bool:
        """Nothing stands on the page yet."""
        return self.y == TOP

    def begin(self, *, landscape: bool) -> None:
        """Begin a page, upright or lying; the first carries no number."""
        self._landscape = landscape
        self.y = TOP
        self._number += 1
        if self._number > 1:
            self.sheet.turn()
        self.sheet.resize(*paper_size(landscape=landscape))
        if self._number > 1:
            number = self.style(Look(Face.REGULAR, NUMBER_SIZE, Align.CENTRE))
            self.sheet.write([str(self._number)], Room(LEFT, self.width, NUMBER_TOP), number)

    def turn(self) -> None:
        """Begin another page like this one."""
        self.begin(landscape=self._landscape)

    def style(self, look: Look) -> Style:
        """A way to set lines in this document's family."""
        return Style(font(self.fonts, look.face, look.size), look.align)
