"""Leaves bound to registered statistics: what a method can take from them."""

from collections.abc import Iterator

from parcomp_desktop.domain.data_files import Problem
from parcomp_desktop.domain.data_outline import Place
from parcomp_desktop.domain.indicators import (
    BonusRule,
    CompareRule,
    DeductRule,
    Figures,
    Indicator,
    Measure,
    PlainRule,
    RatioRule,
    StepsRule,
)
from parcomp_desktop.rules.percents import takes_figures
from parcomp_desktop.rules.variants import plain_rules

_TWO = frozenset({"numerator", "denominator"})
_ONE = frozenset({"value"})
_Slots = frozenset[str]


def binding_problems(place: Place, indicator: Indicator) -> Iterator[Problem]:
    """Find a binding that leaves out one of two figures, or gives what the method doesn't take."""
    if indicator.figures is None:
        return
    bound = _bound(indicator.figures)
    if not any(bound in _takes(rule, indicator) for rule in plain_rules(indicator.rule)):
        yield Problem(f"số liệu gắn với tiêu chí {indicator.code} không hợp cách chấm của nó", (*place, "figures"))


def _bound(figures: Figures) -> _Slots:
    named = {"numerator": figures.numerator, "denominator": figures.denominator, "value": figures.value}
    return frozenset(slot for slot, code in named.items() if code)


def _takes(rule: PlainRule, indicator: Indicator) -> tuple[_Slots, ...]:
    match rule:
        case StepsRule() if rule.measure is not Measure.PERCENT:
            return (_ONE,)
        case RatioRule() | StepsRule():
            return (_ONE, _TWO) if takes_figures(rule) and not indicator.inherited else (_ONE,)
        case CompareRule():
            return (frozenset({"numerator"}), _TWO)
        case DeductRule() | BonusRule():
            return (_ONE,)
        case _:
            return ()
