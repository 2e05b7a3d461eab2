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


def score_variants(rule: VariantsRule, indicator: Indicator, entry: Entry, rounding: Rounding) -> LeafScore:
    """The worth by the rule of the variant that holds; blank until one is chosen.

    Raises:
        Refusal: a variant that isn't there, or what its rule refuses; it names the leaf.
    """
    variant = _held(rule, indicator, entry)
    if variant is None:
        return blank(indicator)
    return score_plain(variant.rule, indicator, _below(entry), rounding)


def explain_variants(
    rule: VariantsRule, indicator: Indicator, entry: Entry, leaf: LeafScore, indicator_set: IndicatorSet
) -> str:
    """The condition that holds, then the words of its rule."""
    variant = _held(rule, indicator, entry)
    if variant is None:
        return "Chưa chọn trường hợp"
    return f"{variant.label}: {explain_plain(variant.rule, indicator, _below(entry), leaf, indicator_set)}"


def variants_problems(place: Place, rule: VariantsRule, indicator: Indicator, decimals: int) -> Iterator[Problem]:
    """Find variants without a code or label, twice the same, or with a rule that doesn't hold together."""
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


def rule_for(rule: Rule, option: str) -> PlainRule | None:
    """The rule that applies under an entry's ``option``; None while no known variant is chosen."""
    if not isinstance(rule, VariantsRule):
        return rule
    code = option.partition(_BELOW)[0]
    return next((variant.rule for variant in rule.variants if variant.code == code), None)


def best_points(rule: Rule, maximum: Decimal) -> Decimal:
    """The most that a rule gives on a leaf of that maximum."""
    return max((plain_best(each, maximum) for each in _rules(rule)), default=Decimal(0))


def least_points(rule: Rule) -> Decimal:
    """The least that a rule can come to: see ``plain_least``."""
    return min((plain_least(each) for each in _rules(rule)), default=Decimal(0))


def takes_away(rule: Rule) -> bool:
    """Whether the rule, or one of its variants, takes points from the total."""
    return any(isinstance(each, DeductRule) for each in _rules(rule))


def _rules(rule: Rule) -> list[PlainRule]:
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
