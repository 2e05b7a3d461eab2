"""What a printer does to a page, from two readings of a test sheet in each direction; all in millimetres."""

from decimal import Decimal
from typing import NamedTuple

from parcomp_desktop.domain.certificates import AxisCorrection
from parcomp_desktop.domain.numbers import plain_number
from parcomp_desktop.domain.refusal import Refusal

LARGEST_OFFSET = Decimal(15)
LARGEST_STRETCH = Decimal("0.03")
"""Beyond these the reading, the paper tray or the driver's scale is wrong, not the printer (assumed)."""
_OFFSET_STEP, _SCALE_STEP = Decimal("0.01"), Decimal("0.00001")


class Marks(NamedTuple):
    """How far two marks are from the paper's edge, the nearer first."""

    near: Decimal
    far: Decimal


def correction(meant: Marks, read: Marks) -> AxisCorrection:
    """What the printer made of the marks: each stands at ``offset + scale * meant``.

    Raises:
        Refusal: the readings can't be right.
    """
    spread, wanted = read.far - read.near, meant.far - meant.near
    scale = (spread / wanted).quantize(_SCALE_STEP)
    if abs(scale - 1) > LARGEST_STRETCH:
        raise Refusal(
            f"Hai vạch đo được cách nhau {plain_number(spread)} mm, đúng ra {plain_number(wanted)} mm: lệch quá 3 %.",
            "Đo lại từ mép giấy. Nếu đo đúng thì đặt máy in ở tỷ lệ 100 %, tắt mục co giãn cho vừa giấy, in lại tờ đo.",
        )
    offset = (read.near - scale * meant.near).quantize(_OFFSET_STEP)
    if abs(offset) > LARGEST_OFFSET:
        raise Refusal(
            f"Hình in lệch {plain_number(offset)} mm, quá {plain_number(LARGEST_OFFSET)} mm.",
            "Kiểm tra khay giấy, khổ giấy và chiều đặt giấy, in lại tờ đo rồi đo từ mép giấy.",
        )
    return AxisCorrection(offset=offset, scale=scale)


def asked_of(axis: AxisCorrection, place: Decimal) -> Decimal:
    """Where to ask the printer to print, so that it lands at a place."""
    return (place - axis.offset) / axis.scale
