"""The methods manual and survey: points that a person or an agency gives."""

from decimal import Decimal

from parcomp_desktop.domain.indicators import Indicator, IndicatorSet, ManualRule, SurveyRule
from parcomp_desktop.domain.numbers import format_number, plain_number
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, LeafScore
from parcomp_desktop.rules.entries import blank, only_value, scored
from parcomp_desktop.rules.rounding import Rounding

GivenRule = ManualRule | SurveyRule


def score_given(indicator: Indicator, entry: Entry, rounding: Rounding) -> LeafScore:
    """The points that were given. Raises Refusal for points beyond 0 and the maximum, or anything beside them."""
    points = only_value(indicator, entry, "Điểm")
    if points is None:
        return blank(indicator)
    refuse_beyond(indicator, points, Decimal(0))
    return scored(indicator, points, rounding)


def refuse_beyond(indicator: Indicator, points: Decimal, lowest: Decimal) -> None:
    """Refuse points that the leaf can't be worth: not a number, below ``lowest`` or above its maximum."""
    if points.is_finite() and lowest <= points <= indicator.maximum:
        return
    highest = plain_number(indicator.maximum)
    span = f"từ {_signed(lowest)} đến {highest}" if lowest.is_finite() else f"nhiều nhất {highest}"
    raise Refusal(f"Điểm của tiêu chí {indicator.code} phải {span}.", "Nhập lại điểm trong khoảng đó.")


def explain_given(rule: GivenRule, indicator: Indicator, leaf: LeafScore, indicator_set: IndicatorSet) -> str:
    """``Điểm khảo sát 25,50 trên tối đa 30``."""
    word = "Điểm khảo sát" if isinstance(rule, SurveyRule) else "Điểm chấm trực tiếp"
    if leaf.points is None:
        return f"Chưa có {word[0].lower()}{word[1:]}"
    points = format_number(leaf.points, indicator_set.points_decimals)
    return f"{word} {points} trên tối đa {plain_number(indicator.maximum)}"


def _signed(value: Decimal) -> str:
    return plain_number(value).replace("-", "−")
