"""Exact decimal arithmetic and rounding half up."""

from decimal import ROUND_DOWN, ROUND_HALF_UP, Context, Decimal
from typing import NamedTuple

EXACT = Context(prec=60, rounding=ROUND_DOWN)
"""The context of all reckoning, entered with ``localcontext``. It truncates what doesn't end, so that the one
rounding that follows is right: rounding a quotient twice may lift it over a half."""

HUNDRED = Decimal(100)


class Rounding(NamedTuple):
    """The last places of percents and points, as steps: two decimals are ``Decimal("0.01")``."""

    percent: Decimal
    points: Decimal

    @staticmethod
    def to(percent_decimals: int, points_decimals: int) -> "Rounding":
        """The steps for numbers of decimals."""
        return Rounding(_step(percent_decimals), _step(points_decimals))


def _step(decimals: int) -> Decimal:
    return Decimal((0, (1,), -decimals))


def half_up(value: Decimal, step: Decimal) -> Decimal:
    """The value rounded half up to the step; call it inside ``EXACT``."""
    return value.quantize(step, ROUND_HALF_UP)
