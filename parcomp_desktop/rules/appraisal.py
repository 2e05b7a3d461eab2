"""Sheets that were appraised: points given leaf by leaf, with the same sums, caps and clip as a reckoned sheet.

The self-score never enters the total: it is appraisal + survey + bonus − penalty.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal, localcontext

from msgspec.structs import replace

from parcomp_desktop.domain.indicators import Field, Indicator, IndicatorSet, Lateness, SurveyRule
from parcomp_desktop.domain.scores import LeafScore, Mark, Score
from parcomp_desktop.rules.entries import blank, not_applicable, scored
from parcomp_desktop.rules.given import refuse_beyond
from parcomp_desktop.rules.lateness import day_of
from parcomp_desktop.rules.rounding import EXACT, Rounding
from parcomp_desktop.rules.scoring import refuse_unknown, rounding_of
from parcomp_desktop.rules.totals import deepest_first, total_score
from parcomp_desktop.rules.variants import least_points

_OPEN = Mark()


def appraised_score(indicator_set: IndicatorSet, marks: Mapping[str, Mark], late: Decimal = Decimal(0)) -> Score:
    """The score of marks, keyed by leaf code; a missing one is blank.

    Where no survey was held, all survey leaves are marked as not applicable. ``late`` (``late_points``, 0 or below)
    comes to the total before it is clipped.

    Raises:
        Refusal: an unknown leaf, or points that the leaf can't be worth; it names the leaf.
    """
    refuse_unknown(indicator_set, marks)
    rounding = rounding_of(indicator_set)
    with localcontext(EXACT):
        leaves = {
            indicator.code: _marked(indicator, marks.get(indicator.code, _OPEN), rounding)
            for indicator in indicator_set.indicators
        }
        return total_score(indicator_set, leaves, rounding, late)


def self_scored(indicator_set: IndicatorSet) -> IndicatorSet:
    """The set as a unit scores itself: without survey leaves, groups and maxima adjusted."""
    leaves = tuple(each for each in indicator_set.indicators if not isinstance(each.rule, SurveyRule))
    if len(leaves) == len(indicator_set.indicators):
        return indicator_set
    fields = _left(indicator_set.fields, leaves)
    tops = (field.maximum for field in fields if not field.parent and not field.beyond)
    return replace(indicator_set, fields=fields, indicators=leaves, maximum=sum(tops, Decimal(0)), survey_share=None)


def late_points(lateness: Lateness, year: int, sent_on: date) -> Decimal:
    """What comes to the total of ``year`` for a sheet sent that day: 0, or points below 0 for the days late."""
    due = day_of(lateness.due, year)
    if due is None or lateness.per_day is None or sent_on <= due:
        return Decimal(0)
    return -lateness.per_day * (sent_on - due).days


def is_refused(lateness: Lateness, year: int, sent_on: date) -> bool:
    """Whether a sheet of ``year`` isn't taken any more on that day."""
    last = day_of(lateness.refused_after, year)
    return last is not None and sent_on > last


def _marked(indicator: Indicator, mark: Mark, rounding: Rounding) -> LeafScore:
    if mark.not_applicable:
        return not_applicable()
    if mark.points is None:
        return blank(indicator)
    refuse_beyond(indicator, mark.points, least_points(indicator.rule))
    return scored(indicator, mark.points, rounding)


def _left(fields: tuple[Field, ...], leaves: tuple[Indicator, ...]) -> tuple[Field, ...]:
    """The groups that still hold a leaf, each with what its own now add up to."""
    sums: dict[str, Decimal] = {}
    for leaf in leaves:
        sums[leaf.field] = sums.get(leaf.field, Decimal(0)) + leaf.maximum
    for field in deepest_first(fields):
        if field.code in sums:
            sums[field.code] = min(sums[field.code], field.maximum)
            if field.parent:
                counted = Decimal(0) if field.beyond else sums[field.code]
                sums[field.parent] = sums.get(field.parent, Decimal(0)) + counted
    return tuple(replace(field, maximum=sums[field.code]) for field in fields if field.code in sums)
