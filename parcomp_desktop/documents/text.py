"""The one way of text into a document: cleaned, measured, broken into lines, proved to fit."""

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from parcomp_desktop.documents.fonts import Face, Font, SerifFonts, font
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal

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


class Align(StrEnum):
    """Where lines stand between the left and the right edge of their box."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Fitted(Record, frozen=True, kw_only=True):
    """A text broken into lines that fit their box at ``size``."""

    lines: tuple[str, ...]
    size: float


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

    def baselines(self, fitted: Fitted) -> list[float]:
        """Where the lines of a fitted text stand, from the top of the page."""
        pitch = fitted.size * self.line_height * POINT
        spare = self.height - pitch * len(fitted.lines)
        first = self.y + (spare / 2 if self.middle else 0) + pitch / 2 + _RISE * fitted.size * POINT
        return [first + pitch * index for index in range(len(fitted.lines))]


def clean(text: str) -> str:
    """NFC without invisible characters, single spaces, no empty lines."""
    lines = unicodedata.normalize("NFC", text.translate(_DROPPED)).splitlines()
    return "\n".join(filter(None, (" ".join(_SPACES.split(line)).strip() for line in lines)))


def break_lines(text: str, font: Font, width: float) -> tuple[str, ...]:
    """A cleaned text in lines of at most ``width``, broken at spaces; only a longer word is cut, between letters."""
    return tuple(line for part in text.split("\n") for line in _break_part(part, font, width))


def _break_part(part: str, font: Font, width: float) -> Iterator[str]:
    if font.width(part) <= width:
        yield part
        return
    line = ""
    for piece in (piece for word in part.split(" ") for piece in _pieces(word, font, width)):
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


def fit(text: str, box: TextBox, fonts: SerifFonts) -> Fitted:
    """The text at the largest size at which it fits the box, whole words only; centred lines are evened out.

    Raises:
        Refusal: a letter isn't in the font, or the text is too long even at the smallest size.
    """
    text = clean(text)
    if not text:
        return Fitted(lines=(), size=box.size)
    refuse_missing(text, box.label, font(fonts, box.face, box.size))
    for size in _sizes(box):
        lines = _lines_that_fit(text, box, font(fonts, box.face, size))
        if lines:
            return Fitted(lines=lines, size=size)
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


def refuse_missing(text: str, label: str, font: Font) -> None:
    """Stop a text that would be printed with empty boxes.

    Raises:
        Refusal: a letter isn't in the font.
    """
    missing = font.missing(text.replace("\n", " "))
    if missing:
        raise Refusal(
            f"Phông chữ không có ký tự “{missing}” trong mục “{label}”: “{text}”.",
            "Bỏ hoặc thay ký tự đó rồi lập lại tài liệu.",
        )


def _lines_that_fit(text: str, box: TextBox, font: Font) -> tuple[str, ...]:
    """Lines for the box, none when they don't fit."""
    if any(font.width(word) > box.width for word in _words(text)):
        return ()
    lines = break_lines(text, font, box.width)
    if len(lines) > box.max_lines:
        return ()
    return _even(text, font, box.width, lines) if box.align is Align.CENTRE else lines


def _even(text: str, font: Font, width: float, lines: tuple[str, ...]) -> tuple[str, ...]:
    """The same number of lines in the narrowest width, so that no word is left alone."""
    best = lines
    narrow, wide = width / len(lines), width
    while wide - narrow > 1:
        middle = (narrow + wide) / 2
        narrower = break_lines(text, font, middle)
        if len(narrower) == len(lines) and _words(" ".join(narrower)) == _words(text):
            best, wide = narrower, middle
        else:
            narrow = middle
    return best


def _words(text: str) -> list[str]:
    return text.replace("\n", " ").split(" ")
