"""What a scoresheet's workbook says of a leaf: how it is scored, its figures, its options as a person chooses them."""

from collections import Counter
from collections.abc import Iterator

from parcomp_desktop.domain.indicators import (
    Better,
    BonusRule,
    ChoiceRule,
    CompareRule,
    DeductRule,
    Field,
    Indicator,
    IndicatorSet,
    PlainRule,
    RatioRule,
    Rule,
    StepsRule,
    SurveyRule,
    VariantsRule,
)
from parcomp_desktop.domain.numbers import plain_number
from parcomp_desktop.domain.text import fold
from parcomp_desktop.domain.words import METHOD_WORDS
from parcomp_desktop.rules.variants import plain_rules
from parcomp_desktop.services.scoring.sheet_words import choices_of, figure_names
from parcomp_desktop.services.sets.rule_lines import band_lines, option_lines

_FIGURES = {"numerator": "Tử số", "denominator": "Mẫu số", "value": "Giá trị"}


def parts_in_order(indicator_set: IndicatorSet, parent: str = "") -> Iterator[Field | Indicator]:
    """The groups of a set, each before what stands in it."""
    for group in indicator_set.fields:
        if group.parent == parent:
            yield group
            yield from parts_in_order(indicator_set, group.code)
            yield from (leaf for leaf in indicator_set.indicators if leaf.field == group.code)


def method_words(rule: Rule) -> str:
    """How points come about, the lines of a table below the method; each variant below its condition."""
    name = METHOD_WORDS[str(type(rule).__struct_config__.tag)]
    if isinstance(rule, VariantsRule):
        below = (f"{variant.label} – {method_words(variant.rule)}" for variant in rule.variants)
        return "\n".join((f"{name}:", *below))
    details = _details(rule)
    gap = "" if details.startswith("\n") else " "
    return f"{name}:{gap}{details}" if details else name


def figure_lines(leaf: Indicator) -> str:
    """What stands in the columns of figures, a line each; what differs by variant stands below its condition."""
    if not isinstance(leaf.rule, VariantsRule):
        return "\n".join(_named(figure_names(leaf, leaf.rule)))
    lines = (
        f"{variant.label} – {name}"
        for variant in leaf.rule.variants
        for name in _named(figure_names(leaf, variant.rule))
    )
    return "\n".join(lines)


def open_inputs(leaf: Indicator) -> set[str]:
    """The columns that may be filled for a leaf; of a survey, which isn't the unit's to score, those of words."""
    words = {"justification", "note"}
    if isinstance(leaf.rule, SurveyRule):
        return words
    figures = {name for rule in plain_rules(leaf.rule) for name in figure_names(leaf, rule)}
    option = {"option"} if choices_of(leaf.rule) else set[str]()
    return {*words, *figures, *option, "not_applicable"}


def option_words(rule: Rule) -> dict[str, str]:
    """The words to choose from by the option's code, no two alike: where labels are, the code follows."""
    choices = choices_of(rule)
    alike = Counter(fold(label) for _, label in choices)
    return {code: f"{label} ({code})" if alike[fold(label)] > 1 else label for code, label in choices}


def known_options(rule: Rule) -> dict[str, str]:
    """The words of every code that may stand in an entry: also a variant of which nothing further is chosen yet."""
    variants = rule.variants if isinstance(rule, VariantsRule) else ()
    return {**{each.code: each.label for each in variants}, **option_words(rule)}


def option_of(rule: Rule, text: str) -> str | None:
    """The code of what was chosen or typed: the words, without minding case and diacritics if clear, or the code."""
    words = known_options(rule)
    exact = [code for code, word in words.items() if text in {word, code}]
    folded = [code for code, word in words.items() if fold(text) in {fold(word), fold(code)}]
    return exact[0] if exact else folded[0] if len(folded) == 1 else None


def _details(rule: PlainRule) -> str:
    match rule:
        case RatioRule():
            return f"đủ điểm khi đạt {plain_number(rule.full_at)} %"
        case StepsRule():
            return f"\n{band_lines(rule.bands)}"
        case ChoiceRule():
            return f"\n{option_lines(rule.options)}"
        case CompareRule():
            way = "tăng" if rule.better is Better.UP else "giảm"
            return f"{way} được điểm tối đa; bằng {plain_number(rule.equal)}; kém {plain_number(rule.worse)}"
        case DeductRule() | BonusRule():
            return _counted(rule)
        case _:
            return ""


def _counted(rule: DeductRule | BonusRule) -> str:
    if isinstance(rule, BonusRule):
        return f"mỗi {rule.what} cộng {plain_number(rule.each)}"
    most = "" if rule.most is None else f", nhiều nhất {plain_number(rule.most)}"
    return f"mỗi {rule.what} trừ {plain_number(rule.each)}{most}"


def _named(names: dict[str, str]) -> Iterator[str]:
    return (f"{_FIGURES[key]}: {name}" for key, name in names.items())
