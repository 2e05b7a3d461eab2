"""From the worth of leaves to groups and the total: exact sums, capped and clipped where the set says so."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from parcomp_desktop.domain.indicators import Field, Indicator, IndicatorSet
from parcomp_desktop.domain.scores import LeafScore, LeafState, Score
from parcomp_desktop.rules.rounding import HUNDRED, Rounding, half_up
from parcomp_desktop.rules.variants import least_points


class _Sum(NamedTuple):
    """What parts come to: entered points, the maximum that applies, and the range still possible."""

    points: Decimal
    maximum: Decimal
    highest: Decimal
    lowest: Decimal

    def plus(self, other: "_Sum") -> "_Sum":
        return _Sum(
            self.points + other.points,
            self.maximum + other.maximum,
            self.highest + other.highest,
            self.lowest + other.lowest,
        )

    def within(self, cap: Decimal) -> "_Sum":
        return _Sum(*(min(cap, each) for each in self))


def total_score(
    indicator_set: IndicatorSet, leaves: dict[str, LeafScore], rounding: Rounding, extra: Decimal = Decimal(0)
) -> Score:
    """The score of a sheet whose leaves are worth that; ``extra`` points, of lateness, come to the total at last."""
    groups = _groups(indicator_set, leaves, rounding)
    nothing = whole = _nothing(rounding)
    for field in indicator_set.fields:
        if not field.parent:
            whole = whole.plus(_from_group(field, groups[field.code]))
    points, highest, lowest = (each + extra for each in (whole.points, whole.highest, whole.lowest))
    if indicator_set.clipped:
        points, highest, lowest = (max(nothing.points, min(each, whole.maximum)) for each in (points, highest, lowest))
    complete = not any(leaf.points is None and leaf.state is LeafState.BLANK for leaf in leaves.values())
    percent = half_up(points * HUNDRED / whole.maximum, rounding.percent) if complete and whole.maximum else None
    return Score(
        total=points,
        maximum=whole.maximum,
        highest=highest,
        lowest=lowest if lowest.is_finite() else None,
        percent=percent,
        complete=complete,
        fields={field.code: groups[field.code].points for field in indicator_set.fields},
        leaves=leaves,
    )


def _groups(indicator_set: IndicatorSet, leaves: Mapping[str, LeafScore], rounding: Rounding) -> dict[str, _Sum]:
    """What each group comes to, the deepest first, so that it stands when its parent takes it."""
    own: dict[str, list[Indicator]] = {field.code: [] for field in indicator_set.fields}
    for indicator in indicator_set.indicators:
        own[indicator.field].append(indicator)
    zero = half_up(Decimal(0), rounding.points)
    sums = {code: _from_leaves(indicators, leaves, zero) for code, indicators in own.items()}
    for field in deepest_first(indicator_set.fields):
        if field.capped:
            sums[field.code] = sums[field.code].within(half_up(field.maximum, rounding.points))
        if field.parent:
            sums[field.parent] = sums[field.parent].plus(_from_group(field, sums[field.code]))
    return sums


def _nothing(rounding: Rounding) -> _Sum:
    zero = half_up(Decimal(0), rounding.points)
    return _Sum(zero, zero, zero, zero)


def _from_leaves(indicators: Sequence[Indicator], leaves: Mapping[str, LeafScore], zero: Decimal) -> _Sum:
    """What the leaves of one group come to; only a blank one leaves a range open."""
    scores = [leaves[indicator.code] for indicator in indicators]
    points = sum([leaf.points for leaf in scores if leaf.points is not None], zero)
    maximum = sum([leaf.maximum for leaf in scores], zero)
    pairs = zip(indicators, scores, strict=True)
    blanks = [(each, leaf) for each, leaf in pairs if leaf.points is None and leaf.state is LeafState.BLANK]
    return _Sum(
        points,
        maximum,
        sum([leaf.maximum for _, leaf in blanks], points),
        sum([least_points(indicator.rule) for indicator, _ in blanks], points),
    )


def _from_group(field: Field, group: _Sum) -> _Sum:
    return group._replace(maximum=Decimal(0)) if field.beyond else group


def deepest_first(fields: tuple[Field, ...]) -> list[Field]:
    """The groups in an order in which every one stands before its parent."""
    parents = {field.code: field.parent for field in fields}
    return sorted(fields, key=lambda field: _depth(parents, field.code), reverse=True)


def _depth(parents: Mapping[str, str], code: str) -> int:
    depth = 0
    while parents[code]:
        code = parents[code]
        depth += 1
    return depth
