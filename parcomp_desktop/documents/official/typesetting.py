"""Texts of a document turned into lines: cleaned, proved printable, measured."""

from collections.abc import Sequence

from parcomp_desktop.documents.fonts import Face, Font, SerifFonts, font
from parcomp_desktop.documents.official.items import Line, Look, Rule
from parcomp_desktop.documents.sheet import RULE_DROP
from parcomp_desktop.documents.text import POINT, Style, printable

INDENT, GAP = 10.0, 2.2
"""Of a paragraph: before its first line, and above it (6 points and a little)."""


class Typesetter:
    """Makes lines in the documents' family."""

    def __init__(self, fonts: SerifFonts) -> None:
        self._fonts = fonts

    def font(self, look: Look) -> Font:
        """What a line is set in."""
        return font(self._fonts, look.face, look.size)

    def parts(self, text: str, label: str, look: Look) -> list[str]:
        """The cleaned text at its line feeds; ``label`` is what a person calls it.

        Raises:
            Refusal: a letter isn't in the font.
        """
        return printable(text, label, self.font(look)).split("\n")

    def lines(self, text: str, label: str, look: Look, *, above: float = 0, keep: bool = False) -> list[Line]:
        """Lines directly below each other.

        Raises:
            Refusal: a letter isn't in the font.
        """
        parts = self.parts(text, label, look)
        return [Line(part, look, above=0 if number else above, keep=keep) for number, part in enumerate(parts)]

    def paragraphs(self, text: str, label: str, look: Look, *, above: float = GAP, lead: str = "") -> list[Line]:
        """Each line of the text as a paragraph of its own, its first line indented; ``lead`` begins the first.

        Raises:
            Refusal: a letter isn't in the font.
        """
        first = "".join(self.parts(lead, label, Look(Face.BOLD, look.size)))
        return [
            Line(part, look, lead="" if number else first, above=above, indent=INDENT)
            for number, part in enumerate(self.parts(text, label, look))
            if part or (first and not number)
        ]

    def rule_under(self, lines: Sequence[Line], width: float, part: float, below: float = 0) -> Rule:
        """A rule so long a part of the longest of lines that are broken at ``width``."""
        look = lines[-1].look
        style = Style(self.font(look), look.align)
        broken = [each for line in lines for each in style.lines(line.text, width)]
        return Rule(max(map(style.font.width, broken)) * part, RULE_DROP * look.size * POINT, below)
