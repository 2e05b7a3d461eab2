"""Lines of a PDF's running text: broken at their room, indented, justified, none of a paragraph left alone."""

import math
from collections.abc import Iterator, Sequence

from parcomp_desktop.documents.fonts import Face
from parcomp_desktop.documents.official.flow import Piece
from parcomp_desktop.documents.official.items import Line, Look
from parcomp_desktop.documents.official.pages import Pages
from parcomp_desktop.documents.sheet import Room
from parcomp_desktop.documents.text import Style

_KEPT = 2
"""So many lines at least stay together at the foot and at the head of a page."""
_SOLID = "\u00a0"


def line_pieces(pages: Pages, line: Line, x: float, width: float) -> Iterator[Piece]:
    """A text's lines in a room that begins at ``x``."""
    style = pages.style(line.look)
    offset = line.indent + _lead_width(pages, line)
    lines = _broken(line.text, style, width, offset)
    for number, text in enumerate(lines):
        first, last = number == 0, number + 1 == len(lines)

        def draw(y: float, *, text: str = text, first: bool = first, last: bool = last) -> None:
            start = offset if first else 0
            if first and line.lead:
                pages.sheet.write([line.lead], Room(x + line.indent, width, y), _lead_style(pages, line))
            write = _write_plain if last or not line.look.justified else _write_justified
            write(pages, text, Room(x + start, width - start, y), style)

        keep = line.keep if last else first or number + _KEPT == len(lines)
        yield Piece(style.pitch, draw, above=line.above if first else 0, keep=keep)


def _lead_style(pages: Pages, line: Line) -> Style:
    return pages.style(Look(Face.BOLD, line.look.size))


def _lead_width(pages: Pages, line: Line) -> float:
    return _lead_style(pages, line).font.width(f"{line.lead} ") if line.lead else 0


def _broken(text: str, style: Style, width: float, offset: float) -> Sequence[str]:
    """The lines of a text whose first is shorter by ``offset``: solid spaces stand for it while breaking."""
    if not offset:
        return style.lines(text, width)
    solid = _SOLID * math.ceil(offset / style.font.width(_SOLID))
    first, *others = style.lines(solid + text, width)
    return [first.removeprefix(solid), *others]


def _write_plain(pages: Pages, text: str, room: Room, style: Style) -> None:
    pages.sheet.write([text], room, style)


def _write_justified(pages: Pages, text: str, room: Room, style: Style) -> None:
    """Each word at its own place, so that the line fills its room."""
    words = text.split(" ")
    widths = [style.font.width(word) for word in words]
    gap = (room.width - sum(widths)) / max(1, len(words) - 1)
    x = room.x
    for word, width in zip(words, widths, strict=True):
        pages.sheet.write([word], Room(x, width, room.y), style)
        x += width + gap
