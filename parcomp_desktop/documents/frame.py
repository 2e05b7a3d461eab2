"""The drawn border of a certificate: rules, a band of meanders (hồi văn), a rosette in each corner."""

from functools import cache

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from parcomp_desktop.documents.certificate_layout import Frame

_KEY = ((0.0, 0.0), (0.0, 1.0), (0.72, 1.0), (0.72, 0.36), (0.36, 0.36), (0.36, 0.0), (1.0, 0.0))
"""One meander in a square: up, across, back into itself, out along the foot to the next."""
_LEAD = 0.28
"""Free room beside a corner, in meanders: as wide as between two of them."""
_PETALS = 8


def draw_frame(canvas: Canvas, frame: Frame, width: float, height: float) -> None:
    """Draw the border on a page of that many millimetres."""
    canvas.saveState()
    canvas.scale(mm, mm)
    canvas.setLineJoin(0)
    _draw_rules(canvas, frame, width, height)
    _draw_band(canvas, frame, width, height)
    _draw_corners(canvas, frame, width, height)
    canvas.restoreState()


def _draw_rules(canvas: Canvas, frame: Frame, width: float, height: float) -> None:
    band = frame.margin + frame.gap
    for inset, stroke, colour in (
        (frame.margin, frame.outer_rule, frame.ground),
        (band, frame.thin_rule, frame.ornament),
        (band + frame.band, frame.thin_rule, frame.ornament),
        (band + frame.band + frame.gap, frame.inner_rule, frame.ground),
    ):
        canvas.setLineWidth(stroke)
        canvas.setStrokeColor(HexColor(colour))
        canvas.rect(inset, inset, width - 2 * inset, height - 2 * inset)


def _draw_band(canvas: Canvas, frame: Frame, width: float, height: float) -> None:
    """Meanders along the four sides, each half of a side the mirror of the other."""
    canvas.setStrokeColor(HexColor(frame.ornament))
    canvas.setLineWidth(frame.stroke)
    for turn in range(4):
        length = (width if turn % 2 == 0 else height) / 2 - frame.margin - frame.gap - frame.band
        for mirror in (1, -1):
            canvas.saveState()
            canvas.translate(width / 2, height / 2)
            canvas.rotate(90 * turn)
            canvas.scale(mirror, 1)
            foot = (height if turn % 2 == 0 else width) / 2 - frame.margin - frame.gap
            canvas.addLiteral(_meanders(frame, -length, -foot, length))
            canvas.restoreState()


@cache
def _meanders(frame: Frame, start: float, foot: float, length: float) -> str:
    """The operators of a row of meanders to the right of ``start``, in the middle of the band above ``foot``.

    They are kept for the next certificate: a path object takes half the time of a whole one.
    """
    count = round(length / frame.meander)
    pitch = length / (count + _LEAD)
    start += _LEAD * pitch
    inset = frame.band * 0.22
    tall = frame.band - 2 * inset
    points = [
        f"{start + (index + across) * pitch:.3f} {foot + inset + up * tall:.3f} l"
        for index in range(count)
        for across, up in _KEY
    ]
    return f"{start:.3f} {foot + inset:.3f} m {' '.join(points)} S"


def _draw_corners(canvas: Canvas, frame: Frame, width: float, height: float) -> None:
    middle = frame.margin + frame.gap + frame.band / 2
    for x in (middle, width - middle):
        for y in (middle, height - middle):
            canvas.saveState()
            canvas.translate(x, y)
            _draw_corner(canvas, frame)
            canvas.restoreState()


def _draw_corner(canvas: Canvas, frame: Frame) -> None:
    """A block in the ground colour with a rosette, around the origin."""
    half = frame.band / 2
    canvas.setFillColor(HexColor(frame.ground))
    canvas.setStrokeColor(HexColor(frame.ornament))
    canvas.setLineWidth(frame.thin_rule)
    canvas.rect(-half, -half, frame.band, frame.band, fill=1)
    canvas.setFillColor(HexColor(frame.ornament))
    for _ in range(_PETALS):
        canvas.rotate(360 / _PETALS)
        _draw_petal(canvas, half * 0.8)
    canvas.setFillColor(HexColor(frame.ground))
    canvas.circle(0, 0, half * 0.24, stroke=0, fill=1)
    canvas.setFillColor(HexColor(frame.ornament))
    canvas.circle(0, 0, half * 0.13, stroke=0, fill=1)


def _draw_petal(canvas: Canvas, length: float) -> None:
    """A pointed leaf from the origin upwards."""
    wide = length * 0.3
    path = canvas.beginPath()
    path.moveTo(0, 0)
    path.curveTo(-wide, length * 0.45, -wide * 0.75, length * 0.72, 0, length)
    path.curveTo(wide * 0.75, length * 0.72, wide, length * 0.45, 0, 0)
    canvas.drawPath(path, stroke=0, fill=1)
