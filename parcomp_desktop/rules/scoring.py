"""From the figures of a scoresheet to points: leaves first, then exact sums.

Blank, zero and not applicable are three things. A blank leaf makes the total incomplete; a leaf that doesn't apply
leaves the maximum ("giảm trừ điểm tối đa"). A further scoring method is one record in ``domain.indicators.Rule``, its
two functions, and a case in each ``match`` below.
"""

from collections.abc import Mapping
from decimal import Decimal, localcontext
from typing import assert_never

from parcomp_desktop.domain.indicators import Indicator, IndicatorSet, RatioRule
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, LeafScore, LeafState, Score
from parcomp_desktop.rules.ratio import explain_ratio, score_ratio
from parcomp_desktop.rules.rounding import EXACT, HUNDRED, Rounding, half_up

_BLANK = Entry()


def score(indicator_set: IndicatorSet, entries: Mapping[str, Entry]) -> Score:
    """Score a sheet; ``entries`` are keyed by leaf code, a missing one is blank.

    ``percent`` is blank while the sheet is incomplete, and when no leaf applies.

    Raises:
        Refusal: an unknown leaf, or figures that can't be; it names the leaf.
    """
    _refuse_unknown(indicator_set, entries)
    rounding = _rounding(indicator_set)
    with localcontext(EXACT):
        leaves = {
            indicator.code: _leaf(indicator, entries.get(indicator.code, _BLANK), rounding)
            for indicator in indicator_set.indicators
        }
        return _summed(indicator_set, leaves, rounding)


def explain(indicator_set: IndicatorSet, code: str, entry: Entry) -> str:
    """How the leaf ``code`` is reckoned from ``entry``, in words: ``2775/3443 = 80,60 % × 20 = 16,12``.

    Raises:
        Refusal: as ``score`` does.
    """
    _refuse_unknown(indicator_set, {code: entry})
    indicator = next(indicator for indicator in indicator_set.indicators if indicator.code == code)
    with localcontext(EXACT):
        leaf = _leaf(indicator, entry, _rounding(indicator_set))
        if entry.not_applicable:
            return "Không phát sinh: không tính vào điểm tối đa"
        match indicator.rule:
            case RatioRule() as rule:
                return explain_ratio(rule, indicator, entry, leaf, indicator_set)
            case _:
                assert_never(indicator.rule)


def _rounding(indicator_set: IndicatorSet) -> Rounding:
    return Rounding.to(indicator_set.percent_decimals, indicator_set.points_decimals)


def _refuse_unknown(indicator_set: IndicatorSet, entries: Mapping[str, Entry]) -> None:
    unknown = entries.keys() - {indicator.code for indicator in indicator_set.indicators}
    if unknown:
        raise Refusal(
            f"Bộ chỉ số {indicator_set.code} không có tiêu chí {', '.join(sorted(unknown))}.",
            "Kiểm tra mã tiêu chí hoặc chọn đúng bộ chỉ số.",
        )


def _leaf(indicator: Indicator, entry: Entry, rounding: Rounding) -> LeafScore:
    if entry.not_applicable:
        return _not_applicable(indicator, entry)
    match indicator.rule:
        case RatioRule() as rule:
            return score_ratio(rule, indicator, entry, rounding)
        case _:
            assert_never(indicator.rule)


def _not_applicable(indicator: Indicator, entry: Entry) -> LeafScore:
    if (entry.numerator, entry.denominator, entry.value) != (None, None, None):
        raise Refusal(
            f"Tiêu chí {indicator.code} vừa đánh dấu không phát sinh vừa có số liệu.",
            "Bỏ đánh dấu hoặc xóa số liệu.",
        )
    return LeafScore(state=LeafState.NOT_APPLICABLE, maximum=Decimal(0))


def _summed(indicator_set: IndicatorSet, leaves: dict[str, LeafScore], rounding: Rounding) -> Score:
    nothing = half_up(Decimal(0), rounding.points)
    fields = {field.code: nothing for field in indicator_set.fields}
    maximum = missing = nothing
    complete = True
    for indicator in indicator_set.indicators:
        leaf = leaves[indicator.code]
        maximum += leaf.maximum
        if leaf.points is not None:
            fields[indicator.field] += leaf.points
        elif leaf.state is LeafState.BLANK:
            missing += leaf.maximum
            complete = False
    total = sum(fields.values(), nothing)
    return Score(
        total=total,
        maximum=maximum,
        highest=total + missing,
        percent=half_up(total * HUNDRED / maximum, rounding.percent) if complete and maximum else None,
        complete=complete,
        fields=fields,
        leaves=leaves,
    )
