"""Texts of a document turned into lines: cleaned, proved printable, measured."""

import re
from collections.abc import Sequence
from dataclasses import replace

from parcomp_desktop.documents.fonts import Face, Font, SerifFonts, font
from parcomp_desktop.documents.official.items import Line, Look, Rule
from parcomp_desktop.documents.sheet import RULE_DROP
from parcomp_desktop.documents.text import POINT, Style, printable

INDENT, GAP = 10.0, 2.2
"""Of a paragraph: before its first line, and above it (6 points and a little)."""

_HYPHEN, _HELD = re.compile(r"(?<=\S) - "), "\u00a0- "
"""A hyphen never begins a line."""


class Typesetter:
    """Makes lines in the documents' family."""

    def __init__(self, fonts: SerifFonts) -> None:
        self.fonts = fonts

    def font(self, look: Look) -> Font:
        """What a line is set in."""
        return font(self.fonts, look.face, look.size)

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
        parts = self.parts(_HYPHEN.sub(_HELD, text), label, look)
        return [Line(part, look, above=0 if number else above, keep=keep) for number, part in enumerate(parts)]

    def broken(self, lines: Sequence[Line], width: float) -> list[Line]:
        """The lines as they are broken at that width, so that every renderer breaks them alike."""
        return [
            replace(line, text=text, above=0 if number else line.above)
            for line in lines
            for number, text in enumerate(Style(self.font(line.look), line.look.align).lines(line.text, width))
        ]

    def paragraphs(self, text: str, label: str, look: Look, *, above: float = GAP, lead: str = "") -> list[Line]:
        """Each line of the text as a paragraph of its own, its first line indented; ``lead`` begins the first.

        Raises:
            Refusal: a letter isn't in the font.
        """
        first = "".join(self.parts(lead, label, Look(Face.BOLD, look.size)))
        return [
            Line(part, look, lead="" if number else first, above=above, indent=INDENT)
            for number, part in enumerate(self.parts(_HYPHEN.sub(_HELD, text), label, look))
            if part or (first and not number)
        ]

    def rule_under(self, lines: Sequence[Line], part: float, below: float = 0) -> Rule:
        """A rule so long a part of the longest line."""
        look = lines[-1].look
        longest = max(self.font(look).width(line.text) for line in lines)
        return Rule(longest * part, RULE_DROP * look.size * POINT, below)


def listed(texts: Sequence[str]) -> list[str]:
    """Each with its dash, semicolons between, a full stop at the end."""
    return [f"- {text}{';' if number < len(texts) else '.'}" for number, text in enumerate(texts, 1)]
