"""Numbers as Vietnamese officers type and read them: comma for decimals, dots between thousands."""

import re
from decimal import ROUND_HALF_UP, Decimal, localcontext

from parcomp_desktop.domain.typed import Typed, tidy

_DECIMAL = re.compile(r"[+-]?(?:[0-9]+|[0-9]*[.,][0-9]+)")
_GROUPED = re.compile(r"[+-]?[1-9][0-9]{0,2}(?P<mark>[., ])[0-9]{3}(?:(?P=mark)[0-9]{3})*(?:(?!(?P=mark))[.,][0-9]+)?")
_SIGN_APART = re.compile(r"^([+-]) ")
_SWAPPED = str.maketrans(",.", ".,")


def parse_number(text: str, decimals: int) -> Typed[Decimal]:
    """Read a typed number that may have up to ``decimals`` digits after its decimal mark.

    Comma and dot are both taken for the decimal mark; dots, commas or spaces between groups of three for thousands.
    ``1.250`` is ambiguous (1,25 or 1250) unless only whole numbers are allowed. Nothing is ever rounded.
    """
    typed = _SIGN_APART.sub(r"\1", tidy(text))
    if not typed:
        return Typed()
    readings = _readings(typed)
    if decimals == 0:
        readings = readings[-1:]
    if len(readings) > 1:
        either = " hoặc ".join(plain_number(reading) for reading in readings)
        return Typed(problem=f"“{typed}” đọc được hai cách. Hãy gõ {either}.", readings=readings)
    if not readings:
        return Typed(problem=f"“{typed}” không phải là số. Hãy gõ chữ số, phần thập phân sau dấu phẩy, ví dụ 12,5.")
    return _with_decimals(readings[0], decimals)


def plain_number(value: Decimal) -> str:
    """A number as it can be typed again, never ambiguous: nothing between thousands (``1250,5``).

    Where three decimals would look like thousands, a zero follows (``1,2340``).
    """
    typed = _trimmed(f"{value:zf}").translate(_SWAPPED)
    return f"{typed}0" if _GROUPED.fullmatch(typed) else typed


def format_number(value: Decimal, decimals: int | None = None) -> str:
    """A number as documents print it (``1.250,5``); ``decimals`` fixes the digits after the comma, rounded half up."""
    if decimals is None:
        return _trimmed(f"{value:z,f}").translate(_SWAPPED)
    with localcontext(rounding=ROUND_HALF_UP):
        return f"{value:z,.{decimals}f}".translate(_SWAPPED)


def _readings(typed: str) -> tuple[Decimal, ...]:
    """What the text may mean: first with its mark as the decimal mark, then as the mark between thousands."""
    decimal = [typed] if _DECIMAL.fullmatch(typed) else []
    grouped = [typed.replace(match["mark"], "") for match in [_GROUPED.fullmatch(typed)] if match]
    return tuple(Decimal(reading.replace(",", ".")) for reading in decimal + grouped)


def _with_decimals(value: Decimal, decimals: int) -> Typed[Decimal]:
    if len(_trimmed(f"{value:f}").partition(".")[2]) <= decimals:
        return Typed(value=value)
    if decimals == 0:
        return Typed(problem="Ô này chỉ nhận số nguyên. Hãy gõ lại số không có phần thập phân.")
    return Typed(problem=f"Ô này nhận nhiều nhất {decimals} chữ số sau dấu phẩy. Hãy gõ lại số đã làm tròn.")


def _trimmed(digits: str) -> str:
    return digits.rstrip("0").rstrip(".") if "." in digits else digits
