"""The ranks of a unit as criteria ask for them: of a year beside the year before, of a stage by the mean."""

from parcomp_desktop.domain.criteria import Fact
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.scores import PublishedIndex
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.criteria.known import Known
from parcomp_desktop.services.people.unit_records import years_words
from parcomp_desktop.services.ranking.lines import Ranking
from parcomp_desktop.services.ranking.published_order import differ_in_set
from parcomp_desktop.services.ranking.rankings import merged_units, published_ranking
from parcomp_desktop.services.ranking.stage_ranking import stage_place
from parcomp_desktop.services.workspace import Workspace

_ANNOUNCED, _COMPUTED = "hạng công bố", "xếp hạng theo điểm công bố"
_OTHER_ORDER = "hạng công bố khác bảng xếp hạng ở bàn này: ghi số đơn vị theo bản công bố"
_UNCONFIRMED = "so với năm đầu đã công bố của giai đoạn là tạm định, cần cán bộ xác nhận là so sánh được"
_NO_ORDER = "chưa xếp được hạng cả giai đoạn: ghi theo công bố của cơ quan tổng hợp"


def ranks_of_year(workspace: Workspace, unit: Unit, year: int) -> dict[str, Known]:
    """The rank, among how many units, and the rank of the year before.

    It counts as comparable when both are known from the same kind of source and the same indicator set, no other
    agency begins to publish in that year, and the unit took no other over. Only the gathering desk has every unit's
    index to rank.
    """
    now, before = (_index_of(workspace, unit, wanted) for wanted in (year, year - 1))
    ranking = published_ranking(workspace, year) if workspace.desk.kind is DeskKind.GATHERING else None
    line = ranking.line(unit.id) if ranking else None
    known: dict[str, Known] = {}
    if rank := _rank_fact(unit, now, line.rank if line else None):
        known["rank"] = Known(rank)
        if ranking:
            known["ranked_units"] = _ranked_units(unit, ranking, rank)
    if previous := _rank_fact(unit, before, line.previous_rank if line else None):
        known["previous_rank"] = Known(previous)
        like = rank and now and before and _comparable(workspace, now, before)
        if like and unit.id not in merged_units(workspace, year):
            known["rank_comparable"] = Known(Fact(value=True, source=previous.source))
    return known


def ranks_of_stage(workspace: Workspace, unit: Unit, years: range) -> dict[str, Known]:
    """The rank by the mean of the published years, and that of the first of them, which nobody calls comparable yet."""
    known = _mean_ranks(workspace, unit, years)
    indexes = [index for index in workspace.find(PublishedIndex, unit_id=unit.id) if index.year in years]
    if len(indexes) > 1:
        first = min(indexes, key=lambda index: index.year)
        earlier = ranks_of_year(workspace, unit, first.year)
        if "rank" in earlier:
            known |= {"previous_rank": earlier["rank"], "rank_comparable": Known(note=_UNCONFIRMED)}
    return known


def _mean_ranks(workspace: Workspace, unit: Unit, years: range) -> dict[str, Known]:
    place = stage_place(workspace, unit, years)
    if place is None:
        return {"rank": Known(note=_NO_ORDER)}
    mean = f"Chỉ số CCHC trung bình {place.own_years} năm đã công bố, {years_words(years)}"
    partly = place.own_years < place.years
    note = f"{unit.name} chỉ có {place.own_years} trên {place.years} năm đã công bố của nhóm" if partly else ""
    return {
        "rank": Known(Fact(value=place.rank, source=f"{mean}, của {unit.name}"), note),
        "ranked_units": Known(Fact(value=place.units, source=f"Xếp hạng của nhóm đơn vị, {years_words(years)}")),
    }


def _rank_fact(unit: Unit, index: PublishedIndex | None, place: int | None) -> Fact | None:
    """What was announced, else the place by the published points."""
    if index is None or not (index.announced_rank or place):
        return None
    what = _ANNOUNCED if index.announced_rank else _COMPUTED
    return Fact(value=index.announced_rank or place or 0, source=index_source(index, unit, what))


def _ranked_units(unit: Unit, ranking: Ranking, rank: Fact) -> Known:
    """How many stand in the order; not known where the rank was announced from another one."""
    line = ranking.line(unit.id)
    if line is None or line.rank != rank.value:
        return Known(note=_OTHER_ORDER)
    count = sum(each.rank is not None for each in ranking.groups[unit.kind])
    return Known(Fact(value=count, source=f"Bảng xếp hạng năm {ranking.period} của nhóm đơn vị, theo điểm công bố"))


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


def index_source(index: PublishedIndex, unit: Unit, what: str) -> str:
    """Where something of a published index stands."""
    paper = f" ({index.source})" if index.source else ""
    return f"Chỉ số CCHC năm {index.year} của {unit.name}, {what}{paper}"
