"""The QR of a certificate: its dark squares drawn as vectors, the quiet zone kept free inside its place."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from reportlab.lib.colors import black
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from parcomp_desktop.documents.qr_code import TooLong, rows
from parcomp_desktop.domain.refusal import Refusal

QUIET_ZONE = 4
"""Light squares around the dark ones, on each side (ISO/IEC 18004)."""
SMALLEST_SQUARE = 0.25
"""In millimetres: six dots of an office printer, and as small as a phone reads with ease."""
SMALLEST_PLACE = 20.0
"""In millimetres on a side, quiet zone included."""
_DARK = re.compile(b"\1+")

Run = tuple[int, int, int]
"""Dark squares side by side: where the first stands, right of and below the corner of the place, and how many."""


class Squares(NamedTuple):
    """A QR with its quiet zone: how many squares a side has, and the dark ones."""

    side: int
    runs: tuple[Run, ...]


def squares(text: str, size: float) -> Squares:
    """The QR of a text for a place of so many millimetres on each side.

    Raises:
        Refusal: the squares would be too small to be read.
    """
    try:
        code = rows(text)
    except TooLong as error:
        raise _too_small() from error
    found = Squares(len(code) + 2 * QUIET_ZONE, tuple(_runs(code)))
    if size / found.side < SMALLEST_SQUARE:
        raise _too_small()
    return found


def draw_squares(canvas: Canvas, found: Squares, left: float, top: float, size: float) -> None:
    """Draw a QR, ``left`` and ``top`` being millimetres from the page's left and lower edge."""
    square = size / found.side * mm
    canvas.saveState()
    canvas.setFillColor(black)
    canvas.translate(left * mm, top * mm)
    canvas.scale(square, -square)
    # the operators themselves: a path object takes ten times as long
    canvas.addLiteral("".join([f"{x} {y} {length} 1 re " for x, y, length in found.runs]) + "f")
    canvas.restoreState()


def _runs(code: list[bytes]) -> Iterator[Run]:
    for y, row in enumerate(code, QUIET_ZONE):
        for dark in _DARK.finditer(row):
            start, end = dark.span()
            yield start + QUIET_ZONE, y, end - start


def _too_small() -> Refusal:
    return Refusal(
        "Mã QR quá dày để đọc được trong khung của nó.",
        "Mở rộng khung mã QR trong bố cục, rút gọn tên người, tập thể được khen, hoặc tắt mã QR.",
    )
