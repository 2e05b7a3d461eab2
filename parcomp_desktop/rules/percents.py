"""The percent that a ratio or bands are laid over: of two figures, or announced.

A numerator above its denominator is accepted: cases received last year and finished this year make it so. The
explanation asks to check.
"""

from decimal import Decimal

from parcomp_desktop.domain.indicators import Indicator, IndicatorSet, RatioRule, StepsRule, ZeroDenominator
from parcomp_desktop.domain.numbers import format_number, plain_number
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, LeafScore, LeafState
from parcomp_desktop.rules.bands import best_of_bands
from parcomp_desktop.rules.entries import (
    NOTHING_ENTERED,
    blank,
    figure,
    not_applicable,
    refuse_figures,
    refuse_option,
    scored,
)
from parcomp_desktop.rules.rounding import HUNDRED, Rounding, half_up

PercentRule = RatioRule | StepsRule

_ZERO_DENOMINATOR = {
    ZeroDenominator.FULL: "đạt điểm tối đa",
    ZeroDenominator.ZERO: "đạt 0 điểm",
    ZeroDenominator.NOT_APPLICABLE: "không tính tiêu chí này vào điểm tối đa",
}


def percent_of(rule: PercentRule, indicator: Indicator, entry: Entry, rounding: Rounding) -> Decimal | LeafScore:
    """The percent, rounded half up; what the leaf is worth where there is none: blank, or a zero denominator.

    Raises:
        Refusal: a figure that can't be, or a percent beside figures; it names the leaf.
    """
    refuse_option(indicator, entry)
    if entry.value is not None:
        return half_up(_announced(indicator, entry, entry.value), rounding.percent)
    if indicator.inherited or not takes_figures(rule):
        refuse_figures(indicator, entry, "Để trống hai ô đó và nhập tỷ lệ phần trăm đã công bố.")
    numerator = figure(indicator, "Tử số", entry.numerator)
    denominator = figure(indicator, "Mẫu số", entry.denominator)
    if numerator is None or denominator is None:
        return blank(indicator)
    if not denominator:
        return _nothing_arose(rule, indicator, rounding)
    return half_up(numerator * HUNDRED / denominator, rounding.percent)


def takes_figures(rule: PercentRule) -> bool:
    """Whether the percent may be of two figures; else it is only announced."""
    return not rule.direct_percent if isinstance(rule, RatioRule) else bool(rule.numerator)


def percent_words(entry: Entry, percent: Decimal, indicator_set: IndicatorSet) -> str:
    """``2775/3443 = 80,60 %`` or ``Tỷ lệ công bố 80,60 %``, with the decimals of the set."""
    words = f"{format_number(percent, indicator_set.percent_decimals)} %"
    if entry.value is not None:
        return f"Tỷ lệ công bố {words}"
    figures = (entry.numerator, entry.denominator)
    return f"{'/'.join(plain_number(each) for each in figures if each is not None)} = {words}"


def no_percent_words(rule: PercentRule, entry: Entry, leaf: LeafScore) -> str:
    """Why there is no percent: what is blank, or what a zero denominator means here."""
    if leaf.state is not LeafState.BLANK:
        return f"Mẫu số bằng 0 (không phát sinh): {_ZERO_DENOMINATOR[rule.zero_denominator]}"
    if entry.denominator is not None:
        return f"Chưa đủ số liệu: thiếu tử số ({rule.numerator})"
    if entry.numerator is not None:
        return f"Chưa đủ số liệu: thiếu mẫu số ({rule.denominator})"
    return NOTHING_ENTERED


def check_words(percent: Decimal) -> str:
    """What to add to an explanation when the numerator is above its denominator."""
    return "; tử số lớn hơn mẫu số, đề nghị kiểm tra lại số liệu" if percent > HUNDRED else ""


def _announced(indicator: Indicator, entry: Entry, percent: Decimal) -> Decimal:
    if entry.numerator is not None or entry.denominator is not None:
        raise Refusal(
            f"Tiêu chí {indicator.code} vừa có tỷ lệ công bố vừa có tử số, mẫu số.",
            "Chỉ giữ một cách nhập và để trống cách còn lại.",
        )
    if not (percent.is_finite() and 0 <= percent <= HUNDRED):
        raise Refusal(
            f"Tỷ lệ của tiêu chí {indicator.code} nằm ngoài khoảng từ 0 đến 100.",
            "Nhập lại tỷ lệ phần trăm đã công bố.",
        )
    return percent


def _nothing_arose(rule: PercentRule, indicator: Indicator, rounding: Rounding) -> LeafScore:
    if rule.zero_denominator is ZeroDenominator.NOT_APPLICABLE:
        return not_applicable()
    if rule.zero_denominator is ZeroDenominator.ZERO:
        return scored(indicator, Decimal(0), rounding)
    full = indicator.maximum
    return scored(indicator, best_of_bands(rule, full) if isinstance(rule, StepsRule) else full, rounding)
