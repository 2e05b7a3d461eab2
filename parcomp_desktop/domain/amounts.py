"""Amounts of money in Vietnamese words, as papers that pay money write them after the figures."""

from parcomp_desktop.domain.text import capitalised

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_GROUPS = ("", " nghìn", " triệu")
_BILLION = 1_000_000_000


def amount_words(amount: int) -> str:
    """An amount of đồng, not below 0: 760.000 is "Bảy trăm sáu mươi nghìn đồng"."""
    words = _number(amount, whole=True) or _DIGITS[0]
    return f"{capitalised(words)} đồng"


def _number(number: int, *, whole: bool) -> str:
    """In words, blank for 0; ``whole``: nothing stands before it, so that it needs no "không trăm"."""
    billions, rest = divmod(number, _BILLION)
    parts = [f"{_number(billions, whole=whole)} tỷ"] if billions else []
    for power in (2, 1, 0):
        group = rest // 1000**power % 1000
        if group:
            parts.append(_group(group, whole=whole and not parts) + _GROUPS[power])
    return " ".join(parts)


def _group(group: int, *, whole: bool) -> str:
    """Three digits; a hundreds digit of 0 is told where digits stand before it."""
    hundreds, rest = divmod(group, 100)
    parts = [] if whole and not hundreds else [f"{_DIGITS[hundreds]} trăm"]
    if rest:
        parts.append(_tens(rest, after=bool(parts)))
    return " ".join(parts)


def _tens(rest: int, *, after: bool) -> str:
    """One or two digits; ``after`` the hundreds a single one is announced by "linh"."""
    tens, ones = divmod(rest, 10)
    if tens == 0:
        return f"linh {_DIGITS[ones]}" if after else _DIGITS[ones]
    told = "mười" if tens == 1 else f"{_DIGITS[tens]} mươi"
    return f"{told} {_ones(tens, ones)}" if ones else told


def _ones(tens: int, ones: int) -> str:
    if ones == 5:
        return "lăm"
    return "mốt" if ones == 1 and tens > 1 else _DIGITS[ones]
