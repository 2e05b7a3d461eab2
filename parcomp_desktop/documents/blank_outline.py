"""What a pre-printed blank bears, in thin lines: to hold a trial print against the blank."""

from parcomp_desktop.documents.certificate_layout import SQUARES, CertificateLayout
from parcomp_desktop.documents.fonts import Face, SerifFonts, font
from parcomp_desktop.documents.sheet import Room, Sheet
from parcomp_desktop.documents.text import Align, Style
from parcomp_desktop.domain.text import capitalised

_GREY = "#808080"
_POINTS = 0.4


def draw_outline(sheet: Sheet, layout: CertificateLayout, fonts: SerifFonts) -> None:
    """Draw the frame's edges, and a box with its name for each text and square that the blank has already."""
    sheet.colour(_GREY)
    if frame := layout.frame:
        inner = frame.margin + frame.band + 2 * frame.gap
        for inset in (frame.margin, inner):
            _box(sheet, inset, inset, layout.width - 2 * inset, layout.height - 2 * inset)
    small = Style(font(fonts, Face.ITALIC, 8), Align.CENTRE)
    boxes = [(each.label, each.x, each.y, each.width, each.height) for each in layout.fields if not each.overprint]
    squares = [(capitalised(label), getattr(layout, name)) for name, (label, _) in SQUARES.items()]
    boxes += [(label, place.x, place.y, place.size, place.size) for label, place in squares if place]
    for label, x, y, width, height in boxes:
        _box(sheet, x, y, width, height)
        sheet.write((label,), Room(x, width, y + height / 2 - small.pitch / 2), small)


def _box(sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
    right, bottom = x + width, y + height
    for line in ((x, y, right, y), (right, y, right, bottom), (right, bottom, x, bottom), (x, bottom, x, y)):
        sheet.rule(*line, _POINTS)
