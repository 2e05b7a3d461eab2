"""What lists and publications say about a nominee: the list of units, the person's record, the published indexes."""

from decimal import ROUND_DOWN, Decimal
from fractions import Fraction

from parcomp_desktop.domain.criteria import Fact
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.scores import PublishedIndex
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.known import Known
from parcomp_desktop.services.published_order import differ_in_set
from parcomp_desktop.services.rankings import merged_units, published_ranking
from parcomp_desktop.services.workspace import Workspace

_SHOWN = Decimal("0.0001")
_ANNOUNCED, _COMPUTED = "hạng công bố", "xếp hạng theo điểm công bố"


def published_of_unit(workspace: Workspace, unit: Unit, years: range) -> dict[str, Known]:
    """Whether the unit is ranked, and its ranks.

    Ranks are known of single years only. A rank counts as comparable with the year before when both are known from
    the same kind of source and the same indicator set, no other agency begins to publish in that year, and the unit
    took no other over.
    """
    known = {"ranked": Fact(value=unit.ranked, source=f"Danh mục đơn vị, {unit.name}")}
    if unit.ranked and len(years) == 1:
        known |= _ranks(workspace, unit, years[0])
    return {name: Known(fact) for name, fact in known.items()}


def published_of_person(workspace: Workspace, person: Person, years: range) -> dict[str, Known]:
    """The unit is that of the person's record: a person who moved has the index of the unit of today."""
    known = {"employment": Known(Fact(value=person.employment.value, source=f"Hồ sơ cá nhân {person.full_name}"))}
    unit = workspace.get(Unit, person.unit_id)
    indexes = [index for index in workspace.find(PublishedIndex, unit_id=unit.id) if index.year in years]
    if indexes:
        source = "; ".join(_index_source(index, unit, "điểm công bố") for index in reversed(indexes))
        known["par_index_percent"] = Known(Fact(value=_mean_percent(indexes), source=source))
    return known


def _mean_percent(indexes: list[PublishedIndex]) -> Decimal:
    """The mean of the exact percents, cut after four decimals: what is compared is what is shown.

    Cut, not rounded: it reaches no limit that the exact mean doesn't reach.
    """
    shares = [Fraction(index.points) / Fraction(index.maximum) for index in indexes]
    mean = sum(shares, Fraction(0)) * 100 / len(shares)
    return (Decimal(mean.numerator) / mean.denominator).quantize(_SHOWN, ROUND_DOWN)


def _ranks(workspace: Workspace, unit: Unit, year: int) -> dict[str, Fact]:
    now, before = (_index_of(workspace, unit, wanted) for wanted in (year, year - 1))
    announced = [index.announced_rank if index else None for index in (now, before)]
    computed = (None, None) if all(announced) else _computed_ranks(workspace, unit, year)
    known: dict[str, Fact] = {}
    for name, index, rank, place in zip(("rank", "previous_rank"), (now, before), announced, computed, strict=True):
        value = rank or place
        if index and value:
            known[name] = Fact(value=value, source=_index_source(index, unit, _ANNOUNCED if rank else _COMPUTED))
    comparable = now and before and len(known) == 2 and _comparable(workspace, now, before)
    if comparable and unit.id not in merged_units(workspace, year):
        known["rank_comparable"] = Fact(value=True, source=known["previous_rank"].source)
    return known


def _comparable(workspace: Workspace, now: PublishedIndex, before: PublishedIndex) -> bool:
    milestones = workspace.catalogue.campaign.milestones
    changes = any(milestone.valid_from and milestone.valid_from.year == now.year for milestone in milestones)
    return (
        not differ_in_set(now, before)
        and (now.announced_rank is None) == (before.announced_rank is None)
        and not changes
    )


def _index_of(workspace: Workspace, unit: Unit, year: int) -> PublishedIndex | None:
    return next(iter(workspace.find(PublishedIndex, unit_id=unit.id, year=year)), None)


def _computed_ranks(workspace: Workspace, unit: Unit, year: int) -> tuple[int | None, int | None]:
    """The unit's places in a year and the year before; only the gathering desk has every unit's index to rank."""
    if workspace.desk.kind is not DeskKind.GATHERING:
        return None, None
    line = published_ranking(workspace, year).line(unit.id)
    return (line.rank, line.previous_rank) if line else (None, None)


def _index_source(index: PublishedIndex, unit: Unit, what: str) -> str:
    paper = f" ({index.source})" if index.source else ""
    return f"Chỉ số CCHC năm {index.year} của {unit.name}, {what}{paper}"
