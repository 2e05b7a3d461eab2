"""The QR of a certificate: its dark squares drawn as vectors, the quiet zone kept free inside its place."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import segno
from reportlab.lib.colors import black
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from segno import consts

from parcomp_desktop.domain.refusal import Refusal

QUIET_ZONE = 4
"""Light squares around the dark ones, on each side (ISO/IEC 18004)."""
SMALLEST_SQUARE = 0.25
"""In millimetres: six dots of an office printer, and as small as a phone reads with ease."""
SMALLEST_PLACE = 20.0
"""In millimetres on a side, quiet zone included."""
_SURE_TO_FIT = 300
"""Bytes that every place has room for: version 13 takes 331 and has 77 squares on a side."""
_MASK = 1
"""All eight are readable; to try them all for the evenest takes five times as long."""
_LONG_NUMBER = re.compile("([0-9]{20,})")
_DARK = re.compile(b"\1+")


class Run(NamedTuple):
    """Dark squares side by side; counted from the top left corner of the place."""

    x: int
    y: int
    length: int


class Squares(NamedTuple):
    """A QR with its quiet zone: how many squares a side has, and the dark ones."""

    side: int
    runs: tuple[Run, ...]


def squares(text: str, size: float) -> Squares:
    """The QR of a text for a place of so many millimetres on each side; error correction M.

    Raises:
        Refusal: the squares would be too small to be read.
    """
    parts: Any = _segments(text)  # the stub of segno leaves lists out
    try:
        matrix = segno.make(parts, error="m", encoding="utf-8", mask=_MASK, micro=False).matrix
    except segno.DataOverflowError as error:
        raise _too_small() from error
    found = Squares(len(matrix) + 2 * QUIET_ZONE, tuple(_runs(matrix)))
    if size / found.side < SMALLEST_SQUARE:
        raise _too_small()
    return found


def prove_fit(text: str, size: float) -> None:
    """Raises Refusal as ``squares`` does; quick for texts of common length."""
    weights = (len(part) / 2 if isinstance(part, str) else len(part[0].encode()) for part in _segments(text))
    if sum(weights) > _SURE_TO_FIT:
        squares(text, size)


def draw_squares(canvas: Canvas, found: Squares, left: float, top: float, size: float) -> None:
    """Draw a QR, ``left`` and ``top`` being millimetres from the page's left and lower edge."""
    square = size / found.side * mm
    canvas.saveState()
    canvas.setFillColor(black)
    canvas.translate(left * mm, top * mm)
    canvas.scale(square, -square)
    # the operators themselves: a path object takes ten times as long
    canvas.addLiteral(" ".join([f"{x} {y} {length} 1 re" for x, y, length in found.runs]) + " f")
    canvas.restoreState()


def _segments(text: str) -> list[str | tuple[str, int]]:
    """Letters as bytes of UTF-8; long numbers as such, which takes less than half the room."""
    parts = filter(None, _LONG_NUMBER.split(text))
    return [part if _LONG_NUMBER.fullmatch(part) else (part, consts.MODE_BYTE) for part in parts]


def _runs(matrix: tuple[bytearray, ...]) -> Iterator[Run]:
    for y, row in enumerate(matrix, QUIET_ZONE):
        for dark in _DARK.finditer(row):
            yield Run(dark.start() + QUIET_ZONE, y, dark.end() - dark.start())


def _too_small() -> Refusal:
    return Refusal(
        "Mã QR quá dày để đọc được trong khung của nó.",
        "Mở rộng khung mã QR trong bố cục, rút gọn tên người, tập thể được khen, hoặc tắt mã QR.",
    )
