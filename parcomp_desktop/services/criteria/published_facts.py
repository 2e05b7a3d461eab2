"""What lists and publications say about a nominee: the list of units, the person's record, the published indexes."""

from parcomp_desktop.domain.criteria import Fact
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.scores import PublishedIndex
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.criteria.known import Known
from parcomp_desktop.services.criteria.rank_facts import index_source, ranks_of_stage, ranks_of_year
from parcomp_desktop.services.ranking.stage_ranking import mean_percent
from parcomp_desktop.services.workspace import Workspace


def published_of_unit(workspace: Workspace, unit: Unit, years: range) -> dict[str, Known]:
    """Whether the unit is ranked, and its ranks."""
    known = {"ranked": Known(Fact(value=unit.ranked, source=f"Danh mục đơn vị, {unit.name}"))}
    if not unit.ranked:
        return known
    ranks = ranks_of_year(workspace, unit, years[0]) if len(years) == 1 else ranks_of_stage(workspace, unit, years)
    return known | ranks


def published_of_person(workspace: Workspace, person: Person, years: range) -> dict[str, Known]:
    """The unit is that of the person's record: a person who moved has the index of the unit of today."""
    known = {"employment": Known(Fact(value=person.employment.value, source=f"Hồ sơ cá nhân {person.full_name}"))}
    unit = workspace.get(Unit, person.unit_id)
    indexes = [index for index in workspace.find(PublishedIndex, unit_id=unit.id) if index.year in years]
    if indexes:
        source = "; ".join(index_source(index, unit, "điểm công bố") for index in reversed(indexes))
        known["par_index_percent"] = Known(Fact(value=mean_percent(indexes), source=source))
    return known
