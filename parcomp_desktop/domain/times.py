"""Times of the day as officers type them and as minutes write them."""

import re

from parcomp_desktop.domain.typed import Typed, tidy

_SHAPES = (
    re.compile(r"(?P<hour>[0-9]{1,2}) ?(?:[:.]|h|g|giờ) ?(?P<minute>[0-9]{1,2})? ?(?:phút|p)?"),
    re.compile(r"(?P<hour>[0-9]{2})(?P<minute>[0-9]{2})"),
)


def parse_time(text: str) -> Typed[str]:
    """Read a typed time of the day (``8:30``, ``8h30``, ``08.30``, ``0830``, ``14 giờ``) as HH:MM."""
    typed = tidy(text).lower()
    if not typed:
        return Typed()
    match = next(filter(None, (shape.fullmatch(typed) for shape in _SHAPES)), None)
    if not match:
        return Typed(problem=f"“{typed}” không phải là giờ. Hãy gõ giờ và phút, ví dụ 8:30.")
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if hour > 23 or minute > 59:
        return Typed(problem=f"Không có lúc {hour} giờ {minute} phút. Hãy gõ lại, ví dụ 14:00.")
    return Typed(value=f"{hour:02d}:{minute:02d}")


def written_time(time: str) -> str:
    """A time HH:MM in the words of a document: ``08 giờ 30 phút``."""
    hour, minute = time.split(":")
    return f"{hour} giờ {minute} phút"
