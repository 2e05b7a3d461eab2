"""The one way of text into a document: cleaned, measured, broken into lines, proved to fit."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Annotated

from msgspec import Meta

from parcomp_desktop.documents.binding import bound, unbound
from parcomp_desktop.documents.fonts import Face, Font, SerifFonts, font
from parcomp_desktop.domain.official import Align
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import nfc

STEP = 0.5
"""By how many points a text shrinks at a time."""
POINT = 25.4 / 72
"""In millimetres."""

Length = Annotated[float, Meta(ge=0)]
Size = Annotated[float, Meta(gt=0)]

_RISE = 0.3375
"""From the middle of a line down to its baseline, in sizes: half of ascent less descent (0.891, 0.216)."""
_SPACES = re.compile(r"(?:[^\S\u00a0]|[\x00-\x1f\x7f-\x9f])+")
_LETTERS = re.compile(r".[\u0300-\u036f]*")
_INVISIBLE = [0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065), 0xFEFF]
_DROPPED: dict[int, str | None] = {**dict.fromkeys(_INVISIBLE), 0x2011: "-"}


@dataclass(frozen=True, slots=True)
class Style:
    """How lines are set; ``line_height`` counts sizes."""

    font: Font
    align: Align
    line_height: float = 1.15

    @property
    def pitch(self) -> float:
        """From line to line, in millimetres."""
        return self.font.size * self.line_height * POINT

    def baseline(self, top: float) -> float:
        """Where the letters of a line stand whose room begins at ``top``."""
        return top + self.pitch / 2 + _RISE * self.font.size * POINT

    def lines(self, text: str, width: float) -> tuple[str, ...]:
        """A cleaned text in lines; centred ones are evened out, so that no word is left alone."""
        lines = break_lines(text, self.font, width)
        return lines if len(lines) == 1 or self.align is not Align.CENTRE else _even(text, self.font, width, lines)


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text broken into lines that fit their box at ``style``; ``top`` is where the first begins."""

    lines: tuple[str, ...]
    style: Style
    top: float


class TextBox(Record, frozen=True, kw_only=True):
    """Room for a text: millimetres from the top left corner of the page, sizes in points.

    A text that is too long at ``size`` shrinks as far as ``smallest``. ``line_height`` counts sizes. ``label``
    is what a person calls the text.
    """

    label: str
    x: Length
    y: Length
    width: Size
    align: Align
    face: Face
    size: Size
    smallest: Size
    max_lines: Annotated[int, Meta(ge=1)]
    line_height: Size
    middle: bool = False
    """Fewer lines than ``max_lines`` stand in the middle of the room instead of at its top."""
    rule: Length = 0
    """A rule under the text, as a part of its length."""

    @property
    def height(self) -> float:
        """Room for all lines at full size."""
        return self.max_lines * self.size * self.line_height * POINT

    def style(self, fonts: SerifFonts, size: float) -> Style:
        """How the text is set at a size."""
        return Style(font(fonts, self.face, size), self.align, self.line_height)


def clean(text: str) -> str:
    """NFC without invisible characters, single spaces, no empty lines."""
    lines = nfc(text.translate(_DROPPED)).splitlines()
    return "\n".join(filter(None, (" ".join(_SPACES.split(line)).strip() for line in lines)))


def break_lines(text: str, font: Font, width: float) -> tuple[str, ...]:
    """A cleaned text in lines of at most ``width``, broken at spaces; only a longer word is cut, between letters.

    Words that are bound (``binding.bound``) go into one line.
    """
    return tuple(line for part in text.split("\n") for line in _break_part(part, font, width))


def _break_part(part: str, font: Font, width: float) -> Iterator[str]:
    if font.width(unbound(part)) <= width:
        yield unbound(part)
        return
    line = ""
    for piece in (piece for word in part.split(" ") for piece in _pieces(unbound(word), font, width)):
        longer = f"{line} {piece}" if line else piece
        if line and font.width(longer) > width:
            yield line
            longer = piece
        line = longer
    yield line


def _pieces(word: str, font: Font, width: float) -> Iterator[str]:
    """The word itself, or as many pieces as it takes; a mark stays with its letter."""
    if font.width(word) <= width:
        yield word
        return
    piece = ""
    for letter in _LETTERS.findall(word):
        if piece and font.width(piece + letter) > width:
            yield piece
            piece = ""
        piece += letter
    yield piece


def printable(text: str, label: str, font: Font) -> str:
    """The text cleaned, without a letter that would be printed as an empty box.

    Raises:
        Refusal: a letter isn't in the font.
    """
    text = clean(text)
    missing = font.missing(text.replace("\n", " "))
    if missing:
        raise Refusal(
            f"Phông chữ không có ký tự “{missing}” trong mục “{label}”: “{text}”.",
            "Bỏ hoặc thay ký tự đó rồi lập lại tài liệu.",
        )
    return text


def fit(text: str, box: TextBox, fonts: SerifFonts) -> Fitted:
    """The text at the largest size at which it fits the box, whole words only.

    What belongs together stays in one line, even at a smaller size; only a text with no room so is broken anywhere.

    Raises:
        Refusal: a letter isn't in the font, or the text is too long even at the smallest size.
    """
    text = printable(text, box.label, font(fonts, box.face, box.size))
    for held, size in product(dict.fromkeys((bound(text), text)), _sizes(box)):
        style = box.style(fonts, size)
        lines = _lines_that_fit(held, box, style)
        if lines:
            spare = box.height - style.pitch * len(lines)
            return Fitted(lines, style, box.y + (spare / 2 if box.middle else 0))
    raise Refusal(
        f"Mục “{box.label}” dài quá khung in: “{text}”.",
        "Viết mục này ngắn lại, hoặc mở rộng khung, tăng số dòng của mục trong bố cục.",
    )


def _sizes(box: TextBox) -> Iterator[float]:
    size = box.size
    while size > box.smallest:
        yield size
        size -= STEP
    yield box.smallest


def _lines_that_fit(text: str, box: TextBox, style: Style) -> tuple[str, ...]:
    """Lines for the box, none when they don't fit."""
    if any(style.font.width(word) > box.width for word in _words(text)):
        return ()
    lines = style.lines(text, box.width)
    return lines if len(lines) <= box.max_lines else ()


def _even(text: str, font: Font, width: float, lines: tuple[str, ...]) -> tuple[str, ...]:
    """The same number of lines in the narrowest width."""
    best = lines
    narrow, wide = width / len(lines), width
    while wide - narrow > 1:
        middle = (narrow + wide) / 2
        narrower = break_lines(text, font, middle)
        if len(narrower) == len(lines) and " ".join(narrower) == unbound(text).replace("\n", " "):
            best, wide = narrower, middle
        else:
            narrow = middle
    return best


def _words(text: str) -> list[str]:
    return [unbound(word) for word in text.replace("\n", " ").split(" ")]
