"""Bands of a measure: which one a value belongs to, what it earns there, and how the band is written."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from parcomp_desktop.domain.data_files import Problem
from parcomp_desktop.domain.data_outline import Place
from parcomp_desktop.domain.indicators import Band, Indicator, Measure, StepsRule
from parcomp_desktop.domain.numbers import plain_number
from parcomp_desktop.rules.rounding import HUNDRED
from parcomp_desktop.rules.set_numbers import is_positive, is_usable, points_problems

_UNITS = {Measure.PERCENT: " %", Measure.COUNT: "", Measure.DAYS: " ngày"}
_ZERO = Decimal(0)


def band_of(bands: Sequence[Band], value: Decimal) -> Band | None:
    """The band that the value belongs to; None outside of all."""
    for band in bands:
        if _holds(band, value):
            return band
    return None


def band_points(band: Band, value: Decimal) -> Decimal:
    """What a value of the band earns, before rounding and the leaf's maximum."""
    if band.points is not None:
        return band.points
    return value * (band.times or _ZERO) / (band.divisor or Decimal(1))


def band_words(band: Band, measure: Measure) -> str:
    """The band as officers write it: ``80–<90 %``, ``≥90 %``, ``≤5 ngày``."""
    unit = _UNITS[measure]
    if band.low is not None and band.low == band.high:
        return f"{plain_number(band.low)}{unit}"
    low = "" if band.low is None else plain_number(band.low)
    high = "" if band.high is None else plain_number(band.high)
    if low and high:
        return f"{'' if band.with_low else '>'}{low}–{'' if band.with_high else '<'}{high}{unit}"
    if low:
        return f"{'≥' if band.with_low else '>'}{low}{unit}"
    if high:
        return f"{'≤' if band.with_high else '<'}{high}{unit}"
    return "mọi giá trị"


def best_of_bands(rule: StepsRule, maximum: Decimal) -> Decimal:
    """The most that the bands earn; a formula that grows without end reaches the maximum."""
    return max((_best(band, rule.measure, maximum) for band in rule.bands), default=_ZERO)


def band_problems(place: Place, rule: StepsRule, indicator: Indicator, decimals: int) -> Iterator[Problem]:
    """Find bands without sense, points beyond the maximum, and where bands overlap or leave a gap."""
    if not rule.bands:
        yield Problem(f"tiêu chí {indicator.code} chưa có mức điểm nào", place)
        return
    broken = False
    for index, band in enumerate(rule.bands):
        spot = (*place, "bands", index)
        ends = [*_end_problems(spot, band, indicator)]
        broken = broken or bool(ends)
        yield from ends
        yield from _worth_problems(spot, band, rule, indicator, decimals)
    if not broken:
        yield from _joint_problems(place, rule, indicator)


def _holds(band: Band, value: Decimal) -> bool:
    above = band.low is None or value > band.low or (band.with_low and value == band.low)
    return above and (band.high is None or value < band.high or (band.with_high and value == band.high))


def _best(band: Band, measure: Measure, maximum: Decimal) -> Decimal:
    if band.points is not None:
        return band.points
    top = HUNDRED if band.high is None and measure is Measure.PERCENT else band.high
    return maximum if top is None else min(maximum, band_points(band, top))


def _end_problems(place: Place, band: Band, indicator: Indicator) -> Iterator[Problem]:
    ends = [end for end in (band.low, band.high) if end is not None]
    if not all(is_usable(end) for end in ends):
        yield Problem(f"đầu mút một mức điểm của tiêu chí {indicator.code} phải là số từ 0 trở lên", place)
    elif band.low is not None and band.high is not None:
        empty = band.low == band.high and not (band.with_low and band.with_high)
        if band.low > band.high or empty:
            yield Problem(
                f"mức từ {plain_number(band.low)} đến {plain_number(band.high)} của tiêu chí {indicator.code} "
                "không chứa giá trị nào",
                place,
            )


def _worth_problems(
    place: Place, band: Band, rule: StepsRule, indicator: Indicator, decimals: int
) -> Iterator[Problem]:
    formula = (band.divisor, band.times)
    if (band.points is None) == (formula == (None, None)):
        yield Problem(f"mỗi mức của tiêu chí {indicator.code} cần đúng một cách tính: điểm hoặc công thức", place)
    elif band.points is not None:
        whose = "một mức"
        yield from points_problems((*place, "points"), whose, band.points, indicator, decimals)
    elif not all(each is not None and is_positive(each) for each in formula):
        yield Problem(f"công thức của tiêu chí {indicator.code} cần số chia và số nhân lớn hơn 0", place)
    elif _exceeds(band, rule.measure, indicator.maximum):
        yield Problem(f"công thức của tiêu chí {indicator.code} vượt điểm tối đa ở đầu trên của mức", place)


def _exceeds(band: Band, measure: Measure, maximum: Decimal) -> bool:
    top = HUNDRED if band.high is None and measure is Measure.PERCENT else band.high
    return top is not None and is_usable(top) and is_usable(maximum) and band_points(band, top) > maximum


def _joint_problems(place: Place, rule: StepsRule, indicator: Indicator) -> Iterator[Problem]:
    """Walk the bands from the lowest up; a percent is covered from 0 to 100."""
    indexes = sorted(range(len(rule.bands)), key=lambda index: _start(rule.bands[index]))
    reached = rule.bands[indexes[0]]
    if rule.measure is Measure.PERCENT and (gap := _percent_gap(rule.bands, reached)):
        yield Problem(f"các mức điểm của tiêu chí {indicator.code} {gap}", place)
    for index in indexes[1:]:
        band = rule.bands[index]
        if wrong := _joint(reached, band):
            yield Problem(f"các mức điểm của tiêu chí {indicator.code} {wrong}", (*place, "bands", index))
        reached = max(reached, band, key=_end)


def _start(band: Band) -> tuple[bool, Decimal, bool]:
    return band.low is not None, band.low or _ZERO, not band.with_low


def _end(band: Band) -> tuple[bool, Decimal, bool]:
    return band.high is None, band.high or _ZERO, band.with_high


def _joint(lower: Band, upper: Band) -> str:
    """How two neighbours fail to meet: ``hở từ 70 đến 80``, ``chồng nhau từ 80 đến 85``; empty when they meet."""
    start = upper.low or _ZERO
    if lower.high is None:
        return f"chồng nhau từ {plain_number(start)}"
    if lower.high < start:
        return f"hở từ {plain_number(lower.high)} đến {plain_number(start)}"
    if lower.high > start:
        end = lower.high if upper.high is None else min(lower.high, upper.high)
        return f"chồng nhau từ {plain_number(start)} đến {plain_number(end)}"
    if lower.with_high and upper.with_low:
        return f"chồng nhau tại {plain_number(start)}"
    return "" if lower.with_high or upper.with_low else f"hở tại {plain_number(start)}"


def _percent_gap(bands: Sequence[Band], first: Band) -> str:
    """What of 0 to 100 lies below the lowest or above the highest of the bands."""
    last = max(bands, key=_end)
    if first.low is not None and not _holds(first, _ZERO):
        return f"hở từ 0 đến {plain_number(first.low)}" if first.low else "hở tại 0"
    if last.high is not None and last.high <= HUNDRED and not _holds(last, HUNDRED):
        return f"hở từ {plain_number(last.high)} đến 100" if last.high < HUNDRED else "hở tại 100"
    return ""
