"""What stands in the entry of a leaf: figures that can be, and nothing that its method doesn't take."""

from decimal import Decimal
from typing import NoReturn

from parcomp_desktop.domain.indicators import Indicator
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, LeafScore, LeafState
from parcomp_desktop.rules.rounding import Rounding, half_up

NOTHING_ENTERED = "Chưa nhập số liệu"

# Finding an enum's member takes longer than making the record that it goes into.
_SCORED = LeafState.SCORED
_LARGEST = Decimal(10) ** 15
_SMALLEST = Decimal(10) ** -6


def blank(indicator: Indicator) -> LeafScore:
    """The worth of a leaf whose figures aren't all there."""
    return LeafScore(state=LeafState.BLANK, maximum=indicator.maximum)


def not_applicable() -> LeafScore:
    """The worth of a leaf that doesn't apply: it leaves the maximum."""
    return LeafScore(state=LeafState.NOT_APPLICABLE, maximum=Decimal(0))


def scored(indicator: Indicator, points: Decimal, rounding: Rounding, percent: Decimal | None = None) -> LeafScore:
    """The worth of a leaf with these points, rounded half up here and nowhere else."""
    return LeafScore(state=_SCORED, maximum=indicator.maximum, points=half_up(points, rounding.points), percent=percent)


def figure(indicator: Indicator, word: str, value: Decimal | None) -> Decimal | None:
    """A figure that can be: a number, not negative; ``word`` is what the person knows it by.

    Raises:
        Refusal: it can't be; it names the leaf.
    """
    if value is not None and not (value.is_finite() and (not value or _SMALLEST <= value < _LARGEST)):
        _refuse_figure(indicator, word, value)
    return value


def whole_figure(indicator: Indicator, entry: Entry, word: str) -> Decimal | None:
    """The entry's only figure, a number of cases or days. Raises Refusal as ``only_value``, and for half a case."""
    count = only_value(indicator, entry, word)
    if count is not None and count != count.to_integral_value():
        raise Refusal(f"{word} của tiêu chí {indicator.code} không phải là số nguyên.", "Nhập lại một số nguyên.")
    return count


def only_value(indicator: Indicator, entry: Entry, word: str) -> Decimal | None:
    """The entry's ``value``, where it is all that the method takes. Raises Refusal for anything beside it."""
    refuse_figures(indicator, entry)
    refuse_option(indicator, entry)
    return figure(indicator, word, entry.value)


def refuse_figures(
    indicator: Indicator, entry: Entry, cure: str = "Để trống hai ô đó và nhập vào ô của tiêu chí này."
) -> None:
    """Refuse a numerator or a denominator."""
    if entry.numerator is not None or entry.denominator is not None:
        raise Refusal(f"Tiêu chí {indicator.code} không có tử số, mẫu số.", cure)


def refuse_value(indicator: Indicator, entry: Entry, cure: str) -> None:
    """Refuse a value."""
    if entry.value is not None:
        raise Refusal(f"Tiêu chí {indicator.code} không nhập tỷ lệ hay điểm.", cure)


def refuse_option(indicator: Indicator, entry: Entry) -> None:
    """Refuse an option."""
    if entry.option:
        raise Refusal(f"Tiêu chí {indicator.code} không có lựa chọn “{entry.option}”.", "Để trống ô lựa chọn.")


def _refuse_figure(indicator: Indicator, word: str, value: Decimal) -> NoReturn:
    what = f"{word} của tiêu chí {indicator.code}"
    if not value.is_finite():
        raise Refusal(f"{what} không phải là một con số.", "Nhập lại số liệu, hoặc để trống nếu chưa có.")
    if value < 0:
        raise Refusal(f"{what} là số âm.", "Nhập lại số liệu, không nhỏ hơn 0.")
    raise Refusal(f"{what} quá lớn hoặc quá nhỏ.", "Nhập lại số liệu: bằng 0, hoặc từ 0,000001 đến dưới một triệu tỷ.")
