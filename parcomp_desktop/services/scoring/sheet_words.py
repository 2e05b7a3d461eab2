"""What was entered for a leaf, in words: the figures by their method, what was chosen, or that there is nothing."""

from decimal import Decimal

from parcomp_desktop.domain.indicators import (
    BonusRule,
    ChoiceRule,
    CompareRule,
    DeductRule,
    Indicator,
    ManualRule,
    Measure,
    PlainRule,
    RatioRule,
    Rule,
    StepsRule,
    SurveyRule,
    VariantsRule,
)
from parcomp_desktop.domain.numbers import plain_number
from parcomp_desktop.domain.scores import Entry

_PERCENT = "Tỷ lệ công bố (%)"


def choices_of(rule: Rule) -> list[tuple[str, str]]:
    """The codes that an entry's ``option`` may hold, with their labels; none where nothing is chosen.

    Below a variant that is itself a choice stand its options (``variant/option``).
    """
    if isinstance(rule, ChoiceRule):
        return [(option.code, option.label) for option in rule.options]
    if not isinstance(rule, VariantsRule):
        return []
    found: list[tuple[str, str]] = []
    for variant in rule.variants:
        below = choices_of(variant.rule)
        found += [(f"{variant.code}/{code}", f"{variant.label}: {label}") for code, label in below] or [
            (variant.code, variant.label)
        ]
    return found


def rule_in_force(rule: Rule, option: str) -> PlainRule | None:
    """The rule that a leaf is scored by; None while the variant that holds isn't chosen."""
    if not isinstance(rule, VariantsRule):
        return rule
    return next((each.rule for each in rule.variants if each.code == option.partition("/")[0]), None)


def figure_names(leaf: Indicator, rule: PlainRule | None) -> dict[str, str]:
    """What stands in the figures of a leaf by one of its rules: ``numerator``, ``denominator``, ``value``."""
    match rule:
        case RatioRule(direct_percent=False) | StepsRule(measure=Measure.PERCENT) if (
            rule.numerator and not leaf.inherited
        ):
            return {"numerator": rule.numerator, "denominator": rule.denominator, "value": _PERCENT}
        case CompareRule():
            return {"numerator": f"{rule.figure}, năm nay", "denominator": f"{rule.figure}, năm trước"}
        case None | ChoiceRule() | SurveyRule():
            return {}
        case _:
            return {"value": _value_name(rule)}


def _value_name(rule: PlainRule) -> str:
    match rule:
        case StepsRule() if rule.measure is not Measure.PERCENT:
            return rule.figure or ("Số ngày" if rule.measure is Measure.DAYS else "Số lượng")
        case DeductRule() | BonusRule():
            return f"Số {rule.what}"
        case ManualRule():
            return "Điểm đề nghị"
        case _:
            return _PERCENT


def figure_words(leaf: Indicator | None, entry: Entry) -> str:
    """``2775/3443``, ``97,5 %``, ``3``, ``Có kế hoạch: 3/4``, ``Không phát sinh``, ``Để trống``."""
    if entry.not_applicable:
        return "Không phát sinh"
    chosen = dict(choices_of(leaf.rule)).get(entry.option, entry.option) if leaf else entry.option
    figures = _figures(leaf, entry)
    return ": ".join(filter(None, (chosen, figures))) or "Để trống"


def _figures(leaf: Indicator | None, entry: Entry) -> str:
    if entry.value is not None:
        rule = rule_in_force(leaf.rule, entry.option) if leaf else None
        return f"{plain_number(entry.value)} %" if is_percent(rule) else plain_number(entry.value)
    if entry.numerator is None and entry.denominator is None:
        return ""
    return "/".join(_or_dots(each) for each in (entry.numerator, entry.denominator))


def is_percent(rule: PlainRule | None) -> bool:
    """Whether the entry's ``value`` is a percent."""
    return isinstance(rule, RatioRule) or (isinstance(rule, StepsRule) and rule.measure is Measure.PERCENT)


def _or_dots(figure: Decimal | None) -> str:
    return "…" if figure is None else plain_number(figure)
