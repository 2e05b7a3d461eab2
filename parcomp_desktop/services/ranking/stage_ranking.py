"""The order of a group over a whole stage: by the mean of its published indexes."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from decimal import ROUND_DOWN, Decimal
from fractions import Fraction
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.scores import PublishedIndex
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.workspace import Workspace

_SHOWN = Decimal("0.0001")


class StagePlace(NamedTuple):
    """A unit's place among ``units`` of its group, by the mean of ``own_years`` of the group's published ``years``."""

    rank: int
    units: int
    own_years: int
    years: int


class _Group(NamedTuple):
    """A group's indexes, the means of the units that the last of its published ``years`` has."""

    published: Mapping[UUID, Sequence[PublishedIndex]]
    means: Mapping[UUID, Decimal]
    years: int


def mean_percent(indexes: Sequence[PublishedIndex]) -> Decimal:
    """The mean of the exact percents, cut after four decimals: what is compared is what is shown.

    Cut, not rounded: it reaches no limit that the exact mean doesn't reach.
    """
    shares = [Fraction(index.points) / Fraction(index.maximum) for index in indexes]
    mean = sum(shares, Fraction(0)) * 100 / len(shares)
    return (Decimal(mean.numerator) / mean.denominator).quantize(_SHOWN, ROUND_DOWN)


def stage_place(workspace: Workspace, unit: Unit, years: range) -> StagePlace | None:
    """Where a unit stands among the ranked units of its kind that the last published year has; equal means tie.

    Only the gathering desk knows every unit's indexes; None elsewhere, and for a unit that isn't among them.
    """
    if workspace.desk.kind is not DeskKind.GATHERING:
        return None
    group = workspace.once(("stage", unit.kind, years), lambda: _group(workspace, unit, years))
    if unit.id not in group.means:
        return None
    better = {mean for mean in group.means.values() if mean > group.means[unit.id]}
    return StagePlace(len(better) + 1, len(group.means), len(group.published[unit.id]), group.years)


def _group(workspace: Workspace, unit: Unit, years: range) -> _Group:
    published = _published(workspace, unit, years)
    known = {index.year for indexes in published.values() for index in indexes}
    last = max(known, default=0)
    means = {key: mean_percent(each) for key, each in published.items() if any(index.year == last for index in each)}
    return _Group(published, means, len(known))


def _published(workspace: Workspace, unit: Unit, years: range) -> dict[UUID, list[PublishedIndex]]:
    """The indexes of a unit's group, by unit."""
    group = {each.id for each in workspace.find(Unit, kind=unit.kind) if each.ranked}
    published: dict[UUID, list[PublishedIndex]] = defaultdict(list)
    for index in workspace.find(PublishedIndex):
        if index.unit_id in group and index.year in years:
            published[index.unit_id].append(index)
    return published
