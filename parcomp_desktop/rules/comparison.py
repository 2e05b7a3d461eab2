"""The method compare: this year's figure against last year's."""

from collections.abc import Iterator

from parcomp_desktop.domain.data_files import Problem
from parcomp_desktop.domain.data_outline import Place
from parcomp_desktop.domain.indicators import Better, CompareRule, Indicator
from parcomp_desktop.domain.numbers import plain_number
from parcomp_desktop.domain.scores import Entry, LeafScore
from parcomp_desktop.rules.entries import NOTHING_ENTERED, blank, figure, refuse_option, refuse_value, scored
from parcomp_desktop.rules.rounding import Rounding
from parcomp_desktop.rules.set_numbers import points_problems

_CURE = "Để trống ô đó, nhập số liệu năm nay và năm trước."


def score_comparison(rule: CompareRule, indicator: Indicator, entry: Entry, rounding: Rounding) -> LeafScore:
    """The maximum where the figure is better than last year's, else what the rule gives.

    Raises:
        Refusal: a figure that can't be, or anything beside the two; it names the leaf.
    """
    refuse_value(indicator, entry, _CURE)
    refuse_option(indicator, entry)
    this = figure(indicator, "Số liệu năm nay", entry.numerator)
    last = figure(indicator, "Số liệu năm trước", entry.denominator)
    if this is None or last is None:
        return blank(indicator)
    if this == last:
        return scored(indicator, rule.equal, rounding)
    better = (this > last) == (rule.better is Better.UP)
    return scored(indicator, indicator.maximum if better else rule.worse, rounding)


def explain_comparison(rule: CompareRule, entry: Entry, leaf: LeafScore) -> str:
    """Both figures and what follows: ``Tỷ lệ giải ngân: năm nay 95, năm trước 90, tăng: 1 điểm``."""
    this, last = entry.numerator, entry.denominator
    if this is None and last is None:
        return NOTHING_ENTERED
    if this is None or last is None or leaf.points is None:
        return f"Chưa đủ số liệu: thiếu {rule.figure} {'năm nay' if this is None else 'năm trước'}"
    way = "bằng năm trước" if this == last else "tăng" if this > last else "giảm"
    words = f"năm nay {plain_number(this)}, năm trước {plain_number(last)}, {way}"
    return f"{rule.figure}: {words}: {plain_number(leaf.points)} điểm"


def comparison_problems(place: Place, rule: CompareRule, indicator: Indicator, decimals: int) -> Iterator[Problem]:
    """Find a figure without a name and points that the leaf can't be worth."""
    if not rule.figure.strip():
        yield Problem(f"tiêu chí {indicator.code} chưa có tên số liệu để so sánh", (*place, "figure"))
    for key, whose, points in (
        ("equal", "trường hợp bằng năm trước", rule.equal),
        ("worse", "trường hợp kém năm trước", rule.worse),
    ):
        yield from points_problems((*place, key), whose, points, indicator, decimals)
