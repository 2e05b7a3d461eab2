"""From the figures of a scoresheet to points: leaves first, then exact sums.

Blank, zero and not applicable are three things. A blank leaf makes the total incomplete; a leaf that doesn't apply
leaves the maximum ("giảm trừ điểm tối đa"). The methods stand in ``rules.methods``, the sums in ``rules.totals``.
"""

from collections.abc import Iterable, Mapping
from decimal import localcontext

from parcomp_desktop.domain.indicators import Indicator, IndicatorSet
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, LeafScore, Score
from parcomp_desktop.rules.entries import not_applicable
from parcomp_desktop.rules.rounding import EXACT, Rounding
from parcomp_desktop.rules.totals import total_score
from parcomp_desktop.rules.variants import explain_rule, score_rule

_BLANK = Entry()


def score(indicator_set: IndicatorSet, entries: Mapping[str, Entry]) -> Score:
    """Score a sheet; ``entries`` are keyed by leaf code, a missing one is blank.

    ``percent`` is blank while the sheet is incomplete, and when no leaf applies.

    Raises:
        Refusal: an unknown leaf, or figures that can't be; it names the leaf.
    """
    refuse_unknown(indicator_set, entries)
    rounding = rounding_of(indicator_set)
    with localcontext(EXACT):
        leaves = {
            indicator.code: _leaf(indicator, entries.get(indicator.code, _BLANK), rounding)
            for indicator in indicator_set.indicators
        }
        return total_score(indicator_set, leaves, rounding)


def explain(indicator_set: IndicatorSet, code: str, entry: Entry) -> str:
    """How the leaf ``code`` is reckoned from ``entry``, in words: ``2775/3443 = 80,60 % × 20 = 16,12``.

    Raises:
        Refusal: as ``score`` does.
    """
    refuse_unknown(indicator_set, {code: entry})
    indicator = next(indicator for indicator in indicator_set.indicators if indicator.code == code)
    with localcontext(EXACT):
        leaf = _leaf(indicator, entry, rounding_of(indicator_set))
        if entry.not_applicable:
            return "Không phát sinh: không tính vào điểm tối đa"
        return explain_rule(indicator.rule, indicator, entry, leaf, indicator_set)


def rounding_of(indicator_set: IndicatorSet) -> Rounding:
    """The decimals of the set as steps."""
    return Rounding.to(indicator_set.percent_decimals, indicator_set.points_decimals)


def refuse_unknown(indicator_set: IndicatorSet, codes: Iterable[str]) -> None:
    """Refuse leaves that the set doesn't have."""
    unknown = set(codes) - {indicator.code for indicator in indicator_set.indicators}
    if unknown:
        raise Refusal(
            f"Bộ chỉ số {indicator_set.code} không có tiêu chí {', '.join(sorted(unknown))}.",
            "Kiểm tra mã tiêu chí hoặc chọn đúng bộ chỉ số.",
        )


def _leaf(indicator: Indicator, entry: Entry, rounding: Rounding) -> LeafScore:
    if entry.not_applicable:
        return _not_applicable(indicator, entry)
    return score_rule(indicator.rule, indicator, entry, rounding)


def _not_applicable(indicator: Indicator, entry: Entry) -> LeafScore:
    if (entry.numerator, entry.denominator, entry.value) != (None, None, None) or entry.option:
        raise Refusal(
            f"Tiêu chí {indicator.code} vừa đánh dấu không phát sinh vừa có số liệu.",
            "Bỏ đánh dấu hoặc xóa số liệu.",
        )
    return not_applicable()
