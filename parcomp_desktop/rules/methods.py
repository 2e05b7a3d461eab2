"""The scoring methods side by side: a further one is a record in ``domain.indicators``, its module and a case here."""

from collections.abc import Iterator
from decimal import Decimal
from typing import assert_never

from parcomp_desktop.domain.data_files import Problem
from parcomp_desktop.domain.data_outline import Place
from parcomp_desktop.domain.indicators import (
    BonusRule,
    ChoiceRule,
    CompareRule,
    DeductRule,
    Indicator,
    IndicatorSet,
    ManualRule,
    PlainRule,
    RatioRule,
    StepsRule,
    SurveyRule,
)
from parcomp_desktop.domain.scores import Entry, LeafScore
from parcomp_desktop.rules.bands import best_of_bands
from parcomp_desktop.rules.choice import choice_problems, explain_choice, score_choice
from parcomp_desktop.rules.comparison import comparison_problems, explain_comparison, score_comparison
from parcomp_desktop.rules.counted import counted_problems, explain_counted, most_lost, score_counted
from parcomp_desktop.rules.given import explain_given, score_given
from parcomp_desktop.rules.ratio import explain_ratio, ratio_problems, score_ratio
from parcomp_desktop.rules.rounding import Rounding
from parcomp_desktop.rules.steps import explain_steps, score_steps, steps_problems


def score_plain(rule: PlainRule, indicator: Indicator, entry: Entry, rounding: Rounding) -> LeafScore:
    """What the leaf is worth by the rule. Raises Refusal for what can't stand in its entry, naming the leaf."""
    match rule:
        case RatioRule():
            return score_ratio(rule, indicator, entry, rounding)
        case StepsRule():
            return score_steps(rule, indicator, entry, rounding)
        case ChoiceRule():
            return score_choice(rule, indicator, entry, rounding)
        case CompareRule():
            return score_comparison(rule, indicator, entry, rounding)
        case DeductRule() | BonusRule():
            return score_counted(rule, indicator, entry, rounding)
        case ManualRule() | SurveyRule():
            return score_given(indicator, entry, rounding)
        case _:
            assert_never(rule)


def explain_plain(
    rule: PlainRule, indicator: Indicator, entry: Entry, leaf: LeafScore, indicator_set: IndicatorSet
) -> str:
    """How ``leaf``, the worth of ``entry``, was reckoned, in words."""
    match rule:
        case RatioRule():
            return explain_ratio(rule, indicator, entry, leaf, indicator_set)
        case StepsRule():
            return explain_steps(rule, indicator, entry, leaf, indicator_set)
        case ChoiceRule():
            return explain_choice(rule, indicator, entry)
        case CompareRule():
            return explain_comparison(rule, entry, leaf)
        case DeductRule() | BonusRule():
            return explain_counted(rule, indicator, entry, leaf, indicator_set)
        case ManualRule() | SurveyRule():
            return explain_given(rule, indicator, leaf, indicator_set)
        case _:
            assert_never(rule)


def plain_problems(place: Place, rule: PlainRule, indicator: Indicator, decimals: int) -> Iterator[Problem]:
    """Find what in the rule at ``place`` doesn't hold together; ``decimals`` are those of points."""
    match rule:
        case RatioRule():
            yield from ratio_problems(place, rule, indicator)
        case StepsRule():
            yield from steps_problems(place, rule, indicator, decimals)
        case ChoiceRule():
            yield from choice_problems(place, rule, indicator, decimals)
        case CompareRule():
            yield from comparison_problems(place, rule, indicator, decimals)
        case DeductRule() | BonusRule():
            yield from counted_problems(place, rule, indicator)
        case ManualRule() | SurveyRule():
            pass
        case _:
            assert_never(rule)


def plain_best(rule: PlainRule, maximum: Decimal) -> Decimal:
    """The most that the rule gives on a leaf of that maximum."""
    match rule:
        case StepsRule():
            return best_of_bands(rule, maximum)
        case ChoiceRule():
            return max((option.points for option in rule.options), default=Decimal(0))
        case DeductRule():
            return Decimal(0)
        case _:
            return maximum


def plain_least(rule: PlainRule) -> Decimal:
    """The least that the rule can come to: below zero where it takes points away, minus infinity without a limit."""
    return -most_lost(rule) if isinstance(rule, DeductRule) else Decimal(0)
