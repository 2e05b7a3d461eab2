"""Running text of official documents: justified, first lines indented, over pages; NĐ 30/2020/NĐ-CP, appendix I."""

from collections.abc import Sequence

from parcomp_desktop.documents.fonts import Face
from parcomp_desktop.documents.pages import LEFT, WIDTH, Pages
from parcomp_desktop.documents.sheet import Room
from parcomp_desktop.documents.text import Align, Style, printable

SIZE = 14
INDENT = 10.0
"""Of a first line, in millimetres."""
_GAP = 2.2
"""Between paragraphs: 6 points and a little."""
_KEPT = 2
"""So many lines at least stay together with what follows them."""
_SOLID = "\u00a0"


def write_prose(pages: Pages, paragraphs: Sequence[str], label: str, *, tail: float = 0) -> None:
    """Write paragraphs from where the page is filled to; the last lines stay with the ``tail`` millimetres that follow.

    Raises:
        Refusal: a letter isn't in the font.
    """
    style = pages.style(Face.REGULAR, SIZE, Align.LEFT)
    texts = [part for text in paragraphs for part in printable(text, label, style.font).split("\n")]
    for number, text in enumerate(texts, 1):
        _write_paragraph(pages, text, style, tail if number == len(texts) else 0)


def write_section(pages: Pages, title: str, paragraphs: Sequence[str], label: str, *, tail: float = 0) -> None:
    """Write paragraphs under a heading of their own, which never stands at the foot of a page alone.

    Raises:
        Refusal: a letter isn't in the font.
    """
    bold = pages.style(Face.BOLD, SIZE, Align.LEFT)
    lines = bold.lines(printable(title, "Đề mục", bold.font), WIDTH - INDENT)
    style = pages.style(Face.REGULAR, SIZE, Align.LEFT)
    first, *others = printable(paragraphs[0], label, style.font).split("\n")
    count = len(_lines(first, style))
    ends = not others and len(paragraphs) == 1 and _together(0, count) == count
    needed = len(lines) * bold.pitch + _together(0, count) * style.pitch + 3 * _GAP + (tail if ends else 0)
    if needed > pages.left:
        pages.turn()
    pages.y += 2 * _GAP
    pages.y = pages.sheet.write(lines, Room(LEFT + INDENT, WIDTH - INDENT, pages.y), bold)
    write_prose(pages, paragraphs, label, tail=tail)


def _write_paragraph(pages: Pages, text: str, style: Style, tail: float) -> None:
    lines = _lines(text, style)
    pages.y += _GAP
    for number, line in enumerate(lines):
        together = _together(number, len(lines))
        last = number + together == len(lines)
        if together * style.pitch + (tail if last else 0) > pages.left:
            pages.turn()
        indent = INDENT if number == 0 else 0
        room = Room(LEFT + indent, WIDTH - indent, pages.y)
        if number + 1 < len(lines):
            _write_justified(pages, line, room, style)
        else:
            pages.sheet.write([line], room, style)
        pages.y += style.pitch


def _together(number: int, count: int) -> int:
    """How many lines from this one on stand on one page: no line of a paragraph is left alone."""
    rest = count - number
    if number == 0:
        return count if count <= _KEPT + 1 else _KEPT
    return rest if rest == _KEPT else 1


def _lines(text: str, style: Style) -> list[str]:
    """The lines of a paragraph whose first is shorter by the indent: solid spaces stand for it while breaking."""
    solid = _SOLID * round(INDENT / style.font.width(_SOLID))
    first, *others = style.lines(solid + text, WIDTH)
    return [first.removeprefix(solid), *others]


def _write_justified(pages: Pages, line: str, room: Room, style: Style) -> None:
    """Each word at its own place, so that the line fills its room."""
    words = line.split(" ")
    widths = [style.font.width(word) for word in words]
    gap = (room.width - sum(widths)) / max(1, len(words) - 1)
    x = room.x
    for word, width in zip(words, widths, strict=True):
        pages.sheet.write([word], Room(x, width, room.y), style)
        x += width + gap
