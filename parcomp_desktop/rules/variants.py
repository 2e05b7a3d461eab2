"""The method variants: another rule applies when a condition holds; and what any rule comes to."""

from collections.abc import Iterator
from decimal import Decimal

from msgspec.structs import replace

from parcomp_desktop.domain.data_files import Problem
from parcomp_desktop.domain.data_outline import Place
from parcomp_desktop.domain.indicators import (
    DeductRule,
    Indicator,
    IndicatorSet,
    PlainRule,
    Rule,
    SurveyRule,
    Variant,
    VariantsRule,
)
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, LeafScore
from parcomp_desktop.rules.entries import blank
from parcomp_desktop.rules.methods import explain_plain, plain_best, plain_least, plain_problems, score_plain
from parcomp_desktop.rules.problems import repeated
from parcomp_desktop.rules.rounding import Rounding

_BELOW = "/"


def score_rule(rule: Rule, indicator: Indicator, entry: Entry, rounding: Rounding) -> LeafScore:
    """What a leaf is worth by any rule; below variants that of the one that holds, blank until it is chosen.

    Raises:
        Refusal: what can't stand in the entry, a variant that isn't there; it names the leaf.
    """
    if not isinstance(rule, VariantsRule):
        return score_plain(rule, indicator, entry, rounding)
    variant = _held(rule, indicator, entry)
    return score_plain(variant.rule, indicator, _below(entry), rounding) if variant else blank(indicator)


def explain_rule(rule: Rule, indicator: Indicator, entry: Entry, leaf: LeafScore, indicator_set: IndicatorSet) -> str:
    """How ``leaf``, the worth of ``entry``, was reckoned, in words; below variants first the condition that holds."""
    if not isinstance(rule, VariantsRule):
        return explain_plain(rule, indicator, entry, leaf, indicator_set)
    variant = _held(rule, indicator, entry)
    if variant is None:
        return "Chưa chọn trường hợp"
    return f"{variant.label}: {explain_plain(variant.rule, indicator, _below(entry), leaf, indicator_set)}"


def rule_problems(place: Place, rule: Rule, indicator: Indicator, decimals: int) -> Iterator[Problem]:
    """Find what in the rule at ``place`` doesn't hold together; ``decimals`` are those of points."""
    if isinstance(rule, VariantsRule):
        yield from _variants_problems(place, rule, indicator, decimals)
    else:
        yield from plain_problems(place, rule, indicator, decimals)


def rule_for(rule: Rule, option: str) -> PlainRule | None:
    """The rule that applies under an entry's ``option``; None while no known variant is chosen."""
    if not isinstance(rule, VariantsRule):
        return rule
    code = option.partition(_BELOW)[0]
    return next((variant.rule for variant in rule.variants if variant.code == code), None)


def best_points(rule: Rule, maximum: Decimal) -> Decimal:
    """The most that a rule gives on a leaf of that maximum."""
    return max((plain_best(each, maximum) for each in plain_rules(rule)), default=Decimal(0))


def least_points(rule: Rule) -> Decimal:
    """The least that a rule can come to: see ``plain_least``."""
    return min((plain_least(each) for each in plain_rules(rule)), default=Decimal(0))


def takes_away(rule: Rule) -> bool:
    """Whether the rule, or one of its variants, takes points from the total."""
    return any(isinstance(each, DeductRule) for each in plain_rules(rule))


def plain_rules(rule: Rule) -> list[PlainRule]:
    """The rule itself, or those of its variants."""
    return [variant.rule for variant in rule.variants] if isinstance(rule, VariantsRule) else [rule]


def _held(rule: VariantsRule, indicator: Indicator, entry: Entry) -> Variant | None:
    code = entry.option.partition(_BELOW)[0]
    for variant in rule.variants:
        if variant.code == code:
            return variant
    if not entry.option:
        return None
    raise Refusal(
        f"Tiêu chí {indicator.code} không có trường hợp “{code}”.",
        f"Chọn một trong: {'; '.join(f'{each.code} ({each.label})' for each in rule.variants)}.",
    )


def _below(entry: Entry) -> Entry:
    """The entry as the variant's own rule takes it."""
    return replace(entry, option=entry.option.partition(_BELOW)[2])


def _variants_problems(place: Place, rule: VariantsRule, indicator: Indicator, decimals: int) -> Iterator[Problem]:
    if not rule.variants:
        yield Problem(f"tiêu chí {indicator.code} chưa có trường hợp nào", place)
    yield from repeated((*place, "variants"), "code", (variant.code for variant in rule.variants))
    for index, variant in enumerate(rule.variants):
        spot = (*place, "variants", index)
        if not variant.code.strip() or not variant.label.strip():
            yield Problem(f"một trường hợp của tiêu chí {indicator.code} chưa có đủ mã và nội dung", spot)
        if _BELOW in variant.code:
            yield Problem(f"mã trường hợp “{variant.code}” không được chứa dấu “{_BELOW}”", (*spot, "code"))
        if isinstance(variant.rule, SurveyRule):
            yield Problem(f"tiêu chí {indicator.code} không đặt được điểm khảo sát trong một trường hợp", spot)
        yield from plain_problems((*spot, "rule"), variant.rule, indicator, decimals)
