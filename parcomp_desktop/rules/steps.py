"""The method steps: bands over a percent, a count or a number of days."""

from collections.abc import Iterator
from decimal import Decimal

from parcomp_desktop.domain.data_files import Problem
from parcomp_desktop.domain.data_outline import Place
from parcomp_desktop.domain.indicators import Band, Indicator, IndicatorSet, Measure, StepsRule
from parcomp_desktop.domain.numbers import format_number, plain_number
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, LeafScore
from parcomp_desktop.rules.bands import band_of, band_points, band_problems, band_words
from parcomp_desktop.rules.entries import NOTHING_ENTERED, blank, only_value, scored
from parcomp_desktop.rules.percents import check_words, no_percent_words, percent_of, percent_words
from parcomp_desktop.rules.rounding import HUNDRED, Rounding

_DAYS = "Số ngày"
_COUNT = "Số liệu"


def score_steps(rule: StepsRule, indicator: Indicator, entry: Entry, rounding: Rounding) -> LeafScore:
    """The points of the band that the measure falls into; a percent is rounded half up first.

    A measured percent above 100 counts as 100 where the bands end there.

    Raises:
        Refusal: a figure that can't be, or one that no band holds; it names the leaf.
    """
    if rule.measure is Measure.PERCENT:
        percent = percent_of(rule, indicator, entry, rounding)
        return percent if isinstance(percent, LeafScore) else _worth(rule, indicator, percent, rounding, percent)
    count = only_value(indicator, entry, _word(rule))
    return blank(indicator) if count is None else _worth(rule, indicator, count, rounding)


def explain_steps(
    rule: StepsRule, indicator: Indicator, entry: Entry, leaf: LeafScore, indicator_set: IndicatorSet
) -> str:
    """How ``leaf``, the worth of ``entry``, was reckoned: ``87,50 % thuộc mức 80–<90 %: 6 điểm``."""
    percent = rule.measure is Measure.PERCENT
    measured = leaf.percent if percent else entry.value
    if measured is None or leaf.points is None:
        return no_percent_words(rule, entry, leaf) if percent else NOTHING_ENTERED
    value, band = _banded(rule, indicator, measured)
    start = percent_words(entry, measured, indicator_set) if percent else f"{_word(rule)} {plain_number(measured)}"
    check = check_words(measured) if percent else ""
    worth = _worth_words(band, value, leaf.points, rule, indicator_set)
    return f"{start} thuộc mức {band_words(band, rule.measure)}: {worth}{check}"


def steps_problems(place: Place, rule: StepsRule, indicator: Indicator, decimals: int) -> Iterator[Problem]:
    """Find figures without a name, and bands that don't hold together."""
    if rule.measure is Measure.PERCENT and bool(rule.numerator.strip()) != bool(rule.denominator.strip()):
        yield Problem(f"tiêu chí {indicator.code} chưa có đủ tên tử số và mẫu số", place)
    yield from band_problems(place, rule, indicator, decimals)


def _word(rule: StepsRule) -> str:
    return rule.figure or (_DAYS if rule.measure is Measure.DAYS else _COUNT)


def _worth(
    rule: StepsRule, indicator: Indicator, measured: Decimal, rounding: Rounding, percent: Decimal | None = None
) -> LeafScore:
    value, band = _banded(rule, indicator, measured)
    return scored(indicator, min(indicator.maximum, band_points(band, value)), rounding, percent)


def _banded(rule: StepsRule, indicator: Indicator, measured: Decimal) -> tuple[Decimal, Band]:
    """The measure as the bands take it, and the band that holds it."""
    band = band_of(rule.bands, measured)
    if band is None and rule.measure is Measure.PERCENT and measured > HUNDRED:
        measured, band = HUNDRED, band_of(rule.bands, HUNDRED)
    if band is None:
        raise Refusal(
            f"{_word(rule)} {plain_number(measured)} của tiêu chí {indicator.code} không thuộc mức điểm nào.",
            f"Các mức: {'; '.join(band_words(each, rule.measure) for each in rule.bands)}. Kiểm tra lại số liệu.",
        )
    return measured, band


def _worth_words(band: Band, value: Decimal, points: Decimal, rule: StepsRule, indicator_set: IndicatorSet) -> str:
    if band.divisor is None or band.times is None:
        return f"{plain_number(points)} điểm"
    decimals = indicator_set.percent_decimals
    shown = format_number(value, decimals) if rule.measure is Measure.PERCENT else plain_number(value)
    formula = f"{shown} ÷ {plain_number(band.divisor)} × {plain_number(band.times)}"
    return f"{formula} = {format_number(points, indicator_set.points_decimals)}"
