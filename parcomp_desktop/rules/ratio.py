"""The method ratio: numerator ÷ denominator, or an announced percent, against the percent that earns full points."""

from collections.abc import Iterator
from decimal import Decimal

from parcomp_desktop.domain.data_files import Problem
from parcomp_desktop.domain.data_outline import Place
from parcomp_desktop.domain.indicators import Indicator, IndicatorSet, RatioRule
from parcomp_desktop.domain.numbers import format_number, plain_number
from parcomp_desktop.domain.scores import Entry, LeafScore
from parcomp_desktop.rules.entries import scored
from parcomp_desktop.rules.percents import check_words, no_percent_words, percent_of, percent_words
from parcomp_desktop.rules.rounding import HUNDRED, Rounding
from parcomp_desktop.rules.set_numbers import is_positive


def score_ratio(rule: RatioRule, indicator: Indicator, entry: Entry, rounding: Rounding) -> LeafScore:
    """The leaf's worth: percent half up, then points half up from that percent, at most the maximum.

    Raises:
        Refusal: a figure that can't be, or a percent beside figures; it names the leaf.
    """
    percent = percent_of(rule, indicator, entry, rounding)
    if isinstance(percent, LeafScore):
        return percent
    full = indicator.maximum
    return scored(indicator, full if percent >= rule.full_at else full * percent / rule.full_at, rounding, percent)


def explain_ratio(
    rule: RatioRule, indicator: Indicator, entry: Entry, leaf: LeafScore, indicator_set: IndicatorSet
) -> str:
    """How ``leaf``, the worth of ``entry``, was reckoned; numbers have the decimals of the set."""
    if leaf.percent is None or leaf.points is None:
        return no_percent_words(rule, entry, leaf)
    points = format_number(leaf.points, indicator_set.points_decimals)
    start = percent_words(entry, leaf.percent, indicator_set)
    return f"{start}{_to_points(rule, indicator, leaf.percent)} {points}{check_words(leaf.percent)}"


def ratio_problems(place: Place, rule: RatioRule, indicator: Indicator) -> Iterator[Problem]:
    """Find full points at no percent, and figures without a name."""
    if not is_positive(rule.full_at):
        yield Problem(f"mức đạt điểm tối đa của tiêu chí {indicator.code} phải lớn hơn 0", (*place, "full_at"))
    if not rule.direct_percent and not (rule.numerator.strip() and rule.denominator.strip()):
        yield Problem(f"tiêu chí {indicator.code} chưa có tên tử số và mẫu số", place)


def _to_points(rule: RatioRule, indicator: Indicator, percent: Decimal) -> str:
    if percent > rule.full_at:
        return f", từ {plain_number(rule.full_at)} % trở lên đạt điểm tối đa"
    share = "" if rule.full_at == HUNDRED else f" ÷ {plain_number(rule.full_at)} %"
    return f"{share} × {plain_number(indicator.maximum)} ="
