"""The methods deduct and bonus: points for every case or day."""

from collections.abc import Iterator
from decimal import Decimal

from parcomp_desktop.domain.data_files import Problem
from parcomp_desktop.domain.data_outline import Place
from parcomp_desktop.domain.indicators import BonusRule, DeductRule, Indicator, IndicatorSet
from parcomp_desktop.domain.numbers import format_number, plain_number
from parcomp_desktop.domain.scores import Entry, LeafScore
from parcomp_desktop.rules.entries import NOTHING_ENTERED, blank, scored, whole_figure
from parcomp_desktop.rules.rounding import Rounding
from parcomp_desktop.rules.set_numbers import is_positive

CountedRule = DeductRule | BonusRule

_INFINITE = Decimal("Infinity")


def score_counted(rule: CountedRule, indicator: Indicator, entry: Entry, rounding: Rounding) -> LeafScore:
    """What so many cases or days give, at most the maximum, or take, at most the rule's limit (points below zero).

    Raises:
        Refusal: a number that can't be, or anything beside it; it names the leaf.
    """
    count = whole_figure(indicator, entry, f"Số {rule.what}")
    if count is None:
        return blank(indicator)
    points = min(rule.each * count, _limit(rule, indicator))
    return scored(indicator, -points if isinstance(rule, DeductRule) else points, rounding)


def explain_counted(
    rule: CountedRule, indicator: Indicator, entry: Entry, leaf: LeafScore, indicator_set: IndicatorSet
) -> str:
    """``3 ngày × −1 = −3,00``, ``2 sáng kiến × 1,5 = 3,00``."""
    if entry.value is None or leaf.points is None:
        return NOTHING_ENTERED
    taken = isinstance(rule, DeductRule)
    formula = f"{plain_number(entry.value)} {rule.what} × {'−' if taken else ''}{plain_number(rule.each)}"
    points = format_number(leaf.points, indicator_set.points_decimals).replace("-", "−")
    if rule.each * entry.value <= _limit(rule, indicator):
        return f"{formula} = {points}"
    return f"{formula}, {'trừ nhiều nhất:' if taken else 'đạt điểm tối đa'} {points}"


def most_lost(rule: DeductRule) -> Decimal:
    """The most points that the rule takes; infinite without a limit."""
    return _INFINITE if rule.most is None else rule.most


def counted_problems(place: Place, rule: CountedRule, indicator: Indicator) -> Iterator[Problem]:
    """Find points for each case that aren't above 0, and cases without a name."""
    if not is_positive(rule.each):
        yield Problem(f"điểm cho mỗi trường hợp của tiêu chí {indicator.code} phải lớn hơn 0", (*place, "each"))
    if not rule.what.strip():
        yield Problem(f"tiêu chí {indicator.code} chưa nói rõ tính theo gì (ngày, vụ việc…)", (*place, "what"))
    if isinstance(rule, DeductRule) and rule.most is not None and not is_positive(rule.most):
        yield Problem(f"mức trừ nhiều nhất của tiêu chí {indicator.code} phải lớn hơn 0", (*place, "most"))


def _limit(rule: CountedRule, indicator: Indicator) -> Decimal:
    return most_lost(rule) if isinstance(rule, DeductRule) else indicator.maximum
