"""What officers write for a stretch of a measure ("80–<90", "từ 85 trở lên") and for a formula ("x/85*10")."""

import re
from decimal import Decimal
from typing import NamedTuple

from parcomp_desktop.domain.numbers import parse_number
from parcomp_desktop.domain.text import fold
from parcomp_desktop.domain.typed import tidy
from parcomp_desktop.services.workbooks.cells import MOST_DECIMALS

_N = r"([0-9][0-9.,]*)"
_TO = r"(?:-|den|toi|;)"
_FROM = r"(?:>=|>|tu tren|tu|tren)"
_BELOW = r"(?:<=|<|duoi|nho hon)"
_ALL = re.compile(r"(?:moi gia tri|tat ca)")
_POINT = re.compile(rf"(?:=|bang|dat)? ?{_N}")
_LOW = re.compile(rf"(>=|>|tu tren|tu|it nhat|tren|lon hon|hon) ?{_N}(?: tro len)?")
_LOW_AFTER = re.compile(rf"()(?:tu )?{_N} tro len")
_HIGH = re.compile(rf"(<=|<|duoi|nho hon|it hon|den|khong qua|toi da|nhieu nhat) ?{_N}")
_HIGH_AFTER = re.compile(rf"()(?:tu )?{_N} tro xuong")
_BOTH = re.compile(rf"({_FROM})? ?{_N} ?{_TO} ?({_BELOW})? ?{_N}")
_AROUND = re.compile(rf"{_N} ?(<=|<) ?[a-z ]* ?(<=|<) ?{_N}")
_UNITS = re.compile(r"%|phan tram|ngay")
_FORMULAS = (
    re.compile(r"[a-z() ]+/ ?(?P<divisor>[0-9][0-9.,]*) ?\* ?(?P<times>[0-9][0-9.,]*)"),
    re.compile(r"(?P<times>[0-9][0-9.,]*) ?\* ?[a-z() ]+/ ?(?P<divisor>[0-9][0-9.,]*)"),
    re.compile(r"[a-z() ]+\* ?(?P<times>[0-9][0-9.,]*) ?/ ?(?P<divisor>[0-9][0-9.,]*)"),
)
_TIMES = re.compile(r"(?<=[0-9]) ?x ?(?=[0-9])")
_OPEN = {">", "tren", "tu tren", "lon hon", "hon", "<", "duoi", "nho hon", "it hon"}
_SIGNS = str.maketrans({"×": "*", "·": "*", "÷": "/", ":": "/", "≥": ">=", "≤": "<=", "⩾": ">=", "⩽": "<="})


class Ends(NamedTuple):
    """The ends of a stretch, None where it goes on; ``with_`` is None where the writer didn't say."""

    low: Decimal | None = None
    high: Decimal | None = None
    with_low: bool | None = None
    with_high: bool | None = None


class Formula(NamedTuple):
    """Measure ÷ ``divisor`` × ``times``."""

    divisor: Decimal
    times: Decimal


def read_range(text: str) -> Ends | None:
    """The stretch that a text means; None when it can't be read, or a number in it in two ways."""
    plain = " ".join(_UNITS.sub(" ", fold(tidy(text)).translate(_SIGNS)).split())
    try:
        return _ends(plain)
    except ValueError:
        return None


def read_formula(text: str) -> Formula | None:
    """The formula that a text means, in any of the usual orders; None when it can't be read."""
    plain = fold(tidy(text)).translate(_SIGNS).replace("%", "").removeprefix("=").strip()
    plain = _TIMES.sub(" * ", plain)
    match = next(filter(None, (shape.fullmatch(plain) for shape in _FORMULAS)), None)
    try:
        return match and Formula(_number(match["divisor"]), _number(match["times"]))
    except ValueError:
        return None


def _ends(plain: str) -> Ends | None:
    return _one_end(plain) or _two_ends(plain)


def _one_end(plain: str) -> Ends | None:
    if _ALL.fullmatch(plain):
        return Ends()
    if match := _POINT.fullmatch(plain):
        value = _number(match[1])
        return Ends(value, value, with_low=True, with_high=True)
    if match := _LOW.fullmatch(plain) or _LOW_AFTER.fullmatch(plain):
        return Ends(low=_number(match[2]), with_low=match[1] not in _OPEN)
    if match := _HIGH.fullmatch(plain) or _HIGH_AFTER.fullmatch(plain):
        return Ends(high=_number(match[2]), with_high=match[1] not in _OPEN)
    return None


def _two_ends(plain: str) -> Ends | None:
    if match := _BOTH.fullmatch(plain):
        return Ends(_number(match[2]), _number(match[4]), _with(match[1]), _with(match[3]))
    if match := _AROUND.fullmatch(plain):
        return Ends(_number(match[1]), _number(match[4]), match[2] == "<=", match[3] == "<=")
    return None


def _with(sign: str | None) -> bool | None:
    """Whether an end belongs to the stretch; words that only join ("từ") leave it open to say."""
    if not sign or sign == "tu":
        return None
    return sign not in _OPEN


def _number(text: str) -> Decimal:
    typed = parse_number(text, MOST_DECIMALS)
    if typed.value is None:
        raise ValueError(text)
    return typed.value
