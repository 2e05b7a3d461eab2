"""The method ratio: numerator ÷ denominator, or an announced percent, against the percent that earns full points.

A numerator above its denominator is accepted: cases received last year and finished this year make it so. The
points stop at the maximum and the explanation asks to check.
"""

from decimal import Decimal
from typing import NoReturn

from parcomp_desktop.domain.indicators import Indicator, IndicatorSet, RatioRule, ZeroDenominator
from parcomp_desktop.domain.numbers import format_number, plain_number
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, LeafScore, LeafState
from parcomp_desktop.rules.rounding import HUNDRED, Rounding, half_up

_LARGEST = Decimal(10) ** 15
_SMALLEST = Decimal(10) ** -6

_ZERO_DENOMINATOR = {
    ZeroDenominator.FULL: "đạt điểm tối đa",
    ZeroDenominator.ZERO: "đạt 0 điểm",
    ZeroDenominator.NOT_APPLICABLE: "không tính tiêu chí này vào điểm tối đa",
}


def score_ratio(rule: RatioRule, indicator: Indicator, entry: Entry, rounding: Rounding) -> LeafScore:
    """The leaf's worth: percent half up, then points half up from that percent, at most the maximum.

    Raises:
        Refusal: a figure that can't be, or a percent beside figures; it names the leaf.
    """
    if entry.value is not None:
        return _worth(rule, indicator, _announced(indicator, entry, entry.value), rounding)
    numerator = _figure(rule, indicator, "Tử số", entry.numerator)
    denominator = _figure(rule, indicator, "Mẫu số", entry.denominator)
    if numerator is None or denominator is None:
        return LeafScore(state=LeafState.BLANK, maximum=indicator.maximum)
    if not denominator:
        return _nothing_arose(rule, indicator, rounding)
    return _worth(rule, indicator, numerator * HUNDRED / denominator, rounding)


def explain_ratio(
    rule: RatioRule, indicator: Indicator, entry: Entry, leaf: LeafScore, indicator_set: IndicatorSet
) -> str:
    """How ``leaf``, the worth of ``entry``, was reckoned; numbers have the decimals of the set."""
    if leaf.state is LeafState.BLANK:
        return _what_is_blank(rule, entry)
    if leaf.percent is None or leaf.points is None:
        return f"Mẫu số bằng 0 (không phát sinh): {_ZERO_DENOMINATOR[rule.zero_denominator]}"
    percent = f"{format_number(leaf.percent, indicator_set.percent_decimals)} %"
    points = format_number(leaf.points, indicator_set.points_decimals)
    start = f"Tỷ lệ công bố {percent}" if entry.value is not None else f"{_figures(entry)} = {percent}"
    return f"{start}{_to_points(rule, indicator, leaf.percent)} {points}{_check(leaf.percent)}"


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


def _figure(rule: RatioRule, indicator: Indicator, word: str, figure: Decimal | None) -> Decimal | None:
    if figure is None:
        return None
    if rule.direct_percent:
        raise Refusal(
            f"Tiêu chí {indicator.code} không có tử số, mẫu số.",
            "Để trống hai ô đó và nhập tỷ lệ phần trăm đã công bố.",
        )
    if not (figure.is_finite() and (not figure or _SMALLEST <= figure < _LARGEST)):
        _refuse_figure(indicator, word, figure)
    return figure


def _refuse_figure(indicator: Indicator, word: str, figure: Decimal) -> NoReturn:
    what = f"{word} của tiêu chí {indicator.code}"
    if not figure.is_finite():
        raise Refusal(f"{what} không phải là một con số.", "Nhập lại số liệu, hoặc để trống nếu chưa có.")
    if figure < 0:
        raise Refusal(f"{what} là số âm.", "Nhập lại số liệu, không nhỏ hơn 0.")
    raise Refusal(f"{what} quá lớn hoặc quá nhỏ.", "Nhập lại số liệu: bằng 0, hoặc từ 0,000001 đến dưới một triệu tỷ.")


def _nothing_arose(rule: RatioRule, indicator: Indicator, rounding: Rounding) -> LeafScore:
    if rule.zero_denominator is ZeroDenominator.NOT_APPLICABLE:
        return LeafScore(state=LeafState.NOT_APPLICABLE, maximum=Decimal(0))
    points = indicator.maximum if rule.zero_denominator is ZeroDenominator.FULL else Decimal(0)
    return LeafScore(state=LeafState.SCORED, maximum=indicator.maximum, points=half_up(points, rounding.points))


def _worth(rule: RatioRule, indicator: Indicator, percent: Decimal, rounding: Rounding) -> LeafScore:
    percent = half_up(percent, rounding.percent)
    points = indicator.maximum
    if percent < rule.full_at:
        points = points * percent / rule.full_at
    return LeafScore(
        state=LeafState.SCORED,
        maximum=indicator.maximum,
        points=half_up(points, rounding.points),
        percent=percent,
    )


def _what_is_blank(rule: RatioRule, entry: Entry) -> str:
    if entry.denominator is not None:
        return f"Chưa đủ số liệu: thiếu tử số ({rule.numerator})"
    if entry.numerator is not None:
        return f"Chưa đủ số liệu: thiếu mẫu số ({rule.denominator})"
    return "Chưa nhập số liệu"


def _figures(entry: Entry) -> str:
    figures = (entry.numerator, entry.denominator)
    return "/".join(plain_number(figure) for figure in figures if figure is not None)


def _to_points(rule: RatioRule, indicator: Indicator, percent: Decimal) -> str:
    if percent > rule.full_at:
        return f", từ {plain_number(rule.full_at)} % trở lên đạt điểm tối đa"
    share = "" if rule.full_at == HUNDRED else f" ÷ {plain_number(rule.full_at)} %"
    return f"{share} × {plain_number(indicator.maximum)} ="


def _check(percent: Decimal) -> str:
    return "; tử số lớn hơn mẫu số, đề nghị kiểm tra lại số liệu" if percent > HUNDRED else ""
