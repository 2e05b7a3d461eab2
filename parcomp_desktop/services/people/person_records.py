"""What a person's records say: the quality rating, initiatives, the files that the person handled."""

from collections.abc import Callable, Mapping

from parcomp_desktop.domain.cases import CaseStatistics
from parcomp_desktop.domain.criteria import Fact
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.periods import months_of
from parcomp_desktop.domain.standing import Initiative
from parcomp_desktop.services.criteria.known import Known, summed
from parcomp_desktop.services.people.initiatives import is_recognised
from parcomp_desktop.services.people.unit_records import rating_of, years_words
from parcomp_desktop.services.statistics.case_figures import officer_late
from parcomp_desktop.services.workspace import Workspace


def records_of_person(workspace: Workspace, person: Person, years: range) -> dict[str, Known]:
    """What is known of a person by name of the fact; a fact without a word isn't there."""
    known = {name: reckon(workspace, person, years) for name, reckon in _READERS.items()}
    return {name: each for name, each in known.items() if each != Known()}


def _rating(workspace: Workspace, person: Person, years: range) -> Known:
    return rating_of(workspace, person.id, years)


def _initiatives(workspace: Workspace, person: Person, years: range) -> Known:
    """Those about reform that can be spread and were recognised; what nobody has said yet is told."""
    recognised = [
        each
        for each in workspace.find(Initiative, person_id=person.id)
        if each.year in years and each.about_reform and is_recognised(each)
    ]
    unsaid = sum(each.repeatable is None for each in recognised)
    note = f"{unsaid} sáng kiến chưa ghi có thể nhân rộng hay không" if unsaid else ""
    counted = [each for each in recognised if each.repeatable]
    if not counted:
        return Known(note=note)
    papers = "; ".join(dict.fromkeys(f"{each.number}, {each.recognised_by}" for each in counted))
    return Known(Fact(value=len(counted), source=f"Sáng kiến được công nhận {years_words(years)} ({papers})"), note)


def _handles(workspace: Workspace, person: Person, years: range) -> Known:
    """Known to handle files once one is registered; to handle none has to be attested."""
    rows = _rows(workspace, person, years)
    if not any(row.received or row.on_time or row.late or row.overdue or row.pending for row in rows):
        return Known()
    return Known(Fact(value=True, source=_statistics(years)))


def _handled_late(workspace: Workspace, person: Person, years: range) -> Known:
    """The sum of the whole period; while months are blank, a late file that is registered is known all the same."""
    late = [officer_late(workspace, person.id, year) for year in years]
    whole = summed(late)
    registered = sum(row.late or 0 for row in _rows(workspace, person, years))
    if whole.fact is not None or not registered:
        return whole
    return Known(Fact(value=registered, source=f"{_statistics(years)}, các tháng đã ghi"), whole.note)


def _rows(workspace: Workspace, person: Person, years: range) -> list[CaseStatistics]:
    months = {month for year in years for month in months_of(str(year))}
    return [row for row in workspace.find(CaseStatistics, person_id=person.id) if row.month in months]


def _statistics(years: range) -> str:
    return f"Thống kê hồ sơ theo cá nhân {years_words(years)}"


_READERS: Mapping[str, Callable[[Workspace, Person, range], Known]] = {
    "quality_rating": _rating,
    "initiatives_recognised": _initiatives,
    "handles_cases": _handles,
    "handled_cases_late": _handled_late,
}
