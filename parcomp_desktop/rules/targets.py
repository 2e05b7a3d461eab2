"""Is a target of II.1 reached, by how much, and where its line leads."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import NamedTuple

from parcomp_desktop.domain.campaign import Direction, Target
from parcomp_desktop.domain.criteria import Outcome

_COMPARED, _FORESEEN = 4, 2
"""The decimals of what is compared with an aim, and of what is foreseen."""
_WHOLE = 100
_POINTS_OF_A_LINE = 3

Values = Mapping[int, Decimal]


class Judged(NamedTuple):
    """What a year comes to: ``result`` is what is compared with the aim, ``gap`` how far above it (below: negative)."""

    outcome: Outcome
    result: Decimal | None = None
    gap: Decimal | None = None


class Forecast(NamedTuple):
    """Where the straight line through the results of some years leads; never a fact."""

    year: int
    value: Decimal
    through: tuple[int, ...]


def percent_of(part: Decimal, whole: Decimal) -> Decimal | None:
    """The percent, cut after four decimals so that it reaches no limit that the exact one doesn't; None of nothing."""
    return None if not whole else _cut(Fraction(part) / Fraction(whole) * _WHOLE)


def first_year(target: Target) -> int:
    """The first year that can be judged; 0 where every year can."""
    if target.direction is not Direction.REDUCE_BY:
        return 0
    return target.mean_from or max(target.base_years) + 1


def judged(target: Target, values: Values, year: int) -> Judged:
    """Judge a year by the values of all years; a blank that is needed makes it missing.

    Not applicable where the plan gives no figure, and before a reduction can be reckoned.
    """
    if not target.measurable or year < first_year(target):
        return Judged(Outcome.NOT_APPLICABLE)
    result, aim = _result(target, values, year), _aim(target, values, year)
    if result is None or aim is None:
        return Judged(Outcome.MISSING, result)
    gap = result - aim
    is_met = gap > 0 if target.direction is Direction.ABOVE_LAST_YEAR else gap >= 0
    return Judged(Outcome.MET if is_met else Outcome.NOT_MET, result, gap)


def forecast(target: Target, results: Values, due_year: int) -> Forecast | None:
    """The line through the last results, at most three and at least two, at the due year; None where there is none.

    It stays between what a percent can be. A target to better each year has no due year to look at.
    """
    known = sorted(results.items())[-_POINTS_OF_A_LINE:]
    is_yearly = target.direction is Direction.ABOVE_LAST_YEAR
    if is_yearly or len(known) < 2 or known[-1][0] >= due_year:
        return None
    value = _rounded(_on_line([(year, Fraction(result)) for year, result in known], due_year))
    low = Decimal(-_WHOLE if target.direction is Direction.REDUCE_BY else 0)
    return Forecast(due_year, min(max(value, low), Decimal(_WHOLE)), tuple(year for year, _ in known))


def _result(target: Target, values: Values, year: int) -> Decimal | None:
    if target.direction is not Direction.REDUCE_BY:
        return values.get(year)
    base = _mean(values, target.base_years)
    value = _mean(values, range(target.mean_from or year, year + 1))
    return None if not base or value is None else _cut((base - value) / base * _WHOLE)


def _aim(target: Target, values: Values, year: int) -> Decimal | None:
    return values.get(year - 1) if target.direction is Direction.ABOVE_LAST_YEAR else target.aim


def _mean(values: Values, years: Iterable[int]) -> Fraction | None:
    """The mean of the years; None unless every one is known."""
    known = [values.get(year) for year in years]
    there = [Fraction(value) for value in known if value is not None]
    return sum(there, Fraction(0)) / len(there) if len(there) == len(known) else None


def _on_line(points: Sequence[tuple[int, Fraction]], at: int) -> Fraction:
    """The line of least squares."""
    count = len(points)
    middle = Fraction(sum(year for year, _ in points), count)
    height = sum((value for _, value in points), Fraction(0)) / count
    spread = sum(((year - middle) ** 2 for year, _ in points), Fraction(0))
    slope = sum(((year - middle) * (value - height) for year, value in points), Fraction(0)) / spread
    return height + slope * (at - middle)


def _cut(value: Fraction) -> Decimal:
    return Decimal(floor(value * 10**_COMPARED)).scaleb(-_COMPARED)


def _rounded(value: Fraction) -> Decimal:
    return Decimal(floor(value * 10**_FORESEEN + Fraction(1, 2))).scaleb(-_FORESEEN)
