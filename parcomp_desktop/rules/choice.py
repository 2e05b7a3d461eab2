"""The method choice: one of named options."""

from collections.abc import Iterator

from parcomp_desktop.domain.data_files import Problem
from parcomp_desktop.domain.data_outline import Place
from parcomp_desktop.domain.indicators import ChoiceRule, Indicator, Option
from parcomp_desktop.domain.numbers import plain_number
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, LeafScore
from parcomp_desktop.rules.entries import blank, refuse_figures, refuse_value, scored
from parcomp_desktop.rules.problems import repeated
from parcomp_desktop.rules.rounding import Rounding
from parcomp_desktop.rules.set_numbers import points_problems

_CURE = "Để trống ô đó và chọn một câu trả lời."


def score_choice(rule: ChoiceRule, indicator: Indicator, entry: Entry, rounding: Rounding) -> LeafScore:
    """The points of the option that was chosen.

    Raises:
        Refusal: an option that isn't there, or figures beside it; it names the leaf.
    """
    refuse_figures(indicator, entry, _CURE)
    refuse_value(indicator, entry, _CURE)
    return scored(indicator, _chosen(rule, indicator, entry).points, rounding) if entry.option else blank(indicator)


def explain_choice(rule: ChoiceRule, indicator: Indicator, entry: Entry) -> str:
    """What was chosen: ``Hiệu quả: 10 điểm``."""
    if not entry.option:
        return "Chưa chọn"
    option = _chosen(rule, indicator, entry)
    return f"{option.label}: {plain_number(option.points)} điểm"


def choice_problems(place: Place, rule: ChoiceRule, indicator: Indicator, decimals: int) -> Iterator[Problem]:
    """Find options without a code or label, twice the same, or worth what the leaf can't be."""
    if not rule.options:
        yield Problem(f"tiêu chí {indicator.code} chưa có lựa chọn nào", place)
    yield from repeated((*place, "options"), "code", (option.code for option in rule.options))
    for index, option in enumerate(rule.options):
        spot = (*place, "options", index)
        if not option.code.strip() or not option.label.strip():
            yield Problem(f"một lựa chọn của tiêu chí {indicator.code} chưa có đủ mã và nội dung", spot)
        whose = f"lựa chọn “{option.label}”"
        yield from points_problems((*spot, "points"), whose, option.points, indicator, decimals)


def _chosen(rule: ChoiceRule, indicator: Indicator, entry: Entry) -> Option:
    for option in rule.options:
        if option.code == entry.option:
            return option
    raise Refusal(
        f"Tiêu chí {indicator.code} không có lựa chọn “{entry.option}”.",
        f"Chọn một trong: {'; '.join(f'{option.code} ({option.label})' for option in rule.options)}.",
    )
