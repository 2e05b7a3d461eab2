"""A test sheet for a printer and a blank: rulers in millimetres from the paper's edges, four marks to measure."""

from decimal import Decimal

from parcomp_desktop.documents.certificate_layout import CertificateLayout
from parcomp_desktop.documents.fonts import Face, SerifFonts, font
from parcomp_desktop.documents.sheet import PROGRAM, Room, Sheet
from parcomp_desktop.documents.text import Align, Style

MARGIN = Decimal(20)
"""From the edge of the paper to the mark beside it, in millimetres."""
_EDGE = 5
"""Where lines and rulers end: many printers print no nearer to the edge."""
_BEGIN = 40
"""Where the rulers begin: clear of each other."""
_LINE = 28
"""How far from the edge a ruler runs."""
_TICKS = ((10, 5.0), (5, 3.5), (1, 2.0))
"""How long the tick is at a multiple."""
_HOW = (
    "In tờ này ở tỷ lệ 100 %, không chọn mục co giãn cho vừa giấy.",
    "Dùng thước đo từ mép giấy, ghi đến nửa mi-li-mét:",
    "từ mép trái đến vạch A và vạch B; từ mép trên đến vạch C và vạch D.",
    "Nhập bốn số đo vào chương trình, mục Căn máy in.",
)


def render_calibration_sheet(layout: CertificateLayout, blank: str, fonts: SerifFonts) -> bytes:
    """The test sheet on the layout's paper: marks A and B across, C and D down."""
    sheet = Sheet(fonts, layout.width, layout.height, title="Tờ đo căn máy in", author=PROGRAM)
    _ruler_across(sheet, fonts)
    _ruler_down(sheet, fonts)
    _marks(sheet, fonts)
    middle = layout.height / 2
    sheet.write((f"TỜ ĐO CĂN MÁY IN – {blank}",), Room(0, layout.width, middle - 22), _style(fonts, 16, Face.BOLD))
    sheet.write(_HOW, Room(0, layout.width, middle - 10), _style(fonts, 13))
    sheet.turn()
    return sheet.finish()


def _style(fonts: SerifFonts, size: float, face: Face = Face.REGULAR, align: Align = Align.CENTRE) -> Style:
    return Style(font(fonts, face, size), align, 1.3)


def _tick(place: int) -> float:
    return next(length for step, length in _TICKS if place % step == 0)


def _ruler_across(sheet: Sheet, fonts: SerifFonts) -> None:
    small = _style(fonts, 7)
    for place in range(_BEGIN, int(sheet.width) - _EDGE + 1):
        sheet.rule(place, _LINE, place, _LINE + _tick(place), 0.3)
        if place % 10 == 0:
            sheet.write((str(place),), Room(place - 5, 10, _LINE + 5), small)


def _ruler_down(sheet: Sheet, fonts: SerifFonts) -> None:
    small = _style(fonts, 7, align=Align.LEFT)
    for place in range(_BEGIN, int(sheet.height) - _EDGE + 1):
        sheet.rule(_LINE, place, _LINE + _tick(place), place, 0.3)
        if place % 10 == 0:
            sheet.write((str(place),), Room(_LINE + 5.6, 10, place - small.pitch / 2), small)


def _marks(sheet: Sheet, fonts: SerifFonts) -> None:
    """Long lines across the whole width and height of the rulers, each with its letter and its place."""
    near, right, bottom = float(MARGIN), sheet.width - float(MARGIN), sheet.height - float(MARGIN)
    bold = _style(fonts, 12, Face.BOLD, Align.LEFT)
    for letter, x in (("A", near), ("B", right)):
        sheet.rule(x, _EDGE, x, sheet.height - _EDGE, 0.5)
        sheet.write((f"{letter}: {x:g} mm",), Room(x - 24 if x > sheet.width / 2 else x + 1.5, 22, 8), bold)
    for letter, y in (("C", near), ("D", bottom)):
        sheet.rule(_EDGE, y, sheet.width - _EDGE, y, 0.5)
        sheet.write((f"{letter}: {y:g} mm",), Room(_EDGE + 40, 22, y - 6), bold)
