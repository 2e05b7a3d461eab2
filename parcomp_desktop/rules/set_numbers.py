"""Numbers that may stand in an indicator set."""

from collections.abc import Iterator
from decimal import Decimal

from parcomp_desktop.domain.data_files import Problem
from parcomp_desktop.domain.data_outline import Place
from parcomp_desktop.domain.indicators import Indicator
from parcomp_desktop.domain.numbers import plain_number

MOST_POINTS = 1_000_000


def is_positive(value: Decimal) -> bool:
    """Whether it is a number above 0 that a set may hold."""
    return value.is_finite() and 0 < value <= MOST_POINTS


def is_usable(value: Decimal) -> bool:
    """Whether it is a number from 0 that a set may hold, so that it can be added and compared."""
    return value.is_finite() and 0 <= value <= MOST_POINTS


def decimals_of(value: Decimal) -> int:
    """How many digits stand after the decimal mark, without zeros at the end."""
    return len(plain_number(value).partition(",")[2].rstrip("0"))


def points_problems(
    place: Place, whose: str, points: Decimal, indicator: Indicator, decimals: int
) -> Iterator[Problem]:
    """Find points of a band, an option … (``whose``) that aren't within 0 and the leaf's maximum, or too fine."""
    if not is_usable(points):
        yield Problem(f"điểm của {whose} của tiêu chí {indicator.code} phải từ 0 trở lên", place)
    elif decimals_of(points) > decimals:
        yield Problem(f"điểm của {whose} của tiêu chí {indicator.code} có nhiều hơn {decimals} chữ số thập phân", place)
    elif is_usable(indicator.maximum) and points > indicator.maximum:
        yield Problem(
            f"{whose} của tiêu chí {indicator.code} được {plain_number(points)} điểm, "
            f"vượt điểm tối đa {plain_number(indicator.maximum)}",
            place,
        )
