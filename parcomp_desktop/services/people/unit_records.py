"""What a unit's records say of it: tasks, procedure files, reports, discipline, its rating as a collective.

A count above zero is known as soon as a record says so. Zero is known only where a register is whole by itself (all
months of the statistics, every report that is due); an empty list says nothing, a head has to attest it.
"""

from collections.abc import Callable, Mapping
from datetime import date
from uuid import UUID

from parcomp_desktop.domain.cases import CaseStatistics
from parcomp_desktop.domain.criteria import Fact
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.periods import months_of
from parcomp_desktop.domain.standing import DisciplinaryAction, QualityRating, Rating
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.words import RATING_WORDS
from parcomp_desktop.domain.work import AssignedTask, TaskQuality
from parcomp_desktop.services.criteria.known import Known, summed
from parcomp_desktop.services.statistics.known_figures import known_figure
from parcomp_desktop.services.workspace import Workspace

_GOOD = frozenset({Rating.EXCELLENT, Rating.GOOD})
_ORDER = list(Rating)


def records_of_unit(workspace: Workspace, unit: Unit, years: range) -> dict[str, Known]:
    """What is known of a unit by name of the fact; a fact without a word isn't there."""
    known = {name: reckon(workspace, unit, years) for name, reckon in _READERS.items()}
    return {name: each for name, each in known.items() if each != Known()}


def rating_of(workspace: Workspace, subject_id: UUID, years: range) -> Known:
    """The rating of a year; of several the lowest, known once every year is rated or one below good settles it."""
    rated = [each for each in workspace.find(QualityRating, subject_id=subject_id) if each.year in years]
    if not rated:
        return Known()
    lowest = max(rated, key=lambda each: (_ORDER.index(each.rating), each.year))
    unrated = sorted(set(years) - {each.year for each in rated})
    note = f"chưa có xếp loại năm {', '.join(map(str, unrated))}" if unrated else ""
    if unrated and lowest.rating in _GOOD:
        return Known(note=note)
    return Known(Fact(value=lowest.rating.value, source=_rating_words(lowest, years)), note)


def years_words(years: range) -> str:
    """The years of a period as words."""
    return f"năm {years[0]}" if len(years) == 1 else f"các năm {years[0]}-{years[-1]}"


def _rating_words(rating: QualityRating, years: range) -> str:
    paper = f" ({rating.document})" if rating.document else ""
    lowest = "" if len(years) == 1 else f", thấp nhất {years_words(years)}"
    return f"Xếp loại chất lượng năm {rating.year}{lowest}: {RATING_WORDS[rating.rating]}{paper}"


def _done_well(workspace: Workspace, unit: Unit, years: range) -> Known:
    rating = rating_of(workspace, unit.id, years)
    if rating.fact is None:
        return rating
    return rating._replace(fact=Fact(value=rating.fact.value in _GOOD, source=rating.fact.source))


def _unfinished(workspace: Workspace, unit: Unit, years: range) -> Known:
    """Tasks due up to the end of the period that aren't done to this day; done late is done.

    Those that may still be done in time, or that have no due day, don't count; they are told.
    """
    today = workspace.local_day()
    tasks = [task for task in workspace.find(AssignedTask, unit_id=unit.id) if _is_unfinished(task)]
    due = [task for task in tasks if task.due_on and task.due_on.year <= years[-1]]
    failed = sum(task.quality is TaskQuality.NOT_COMPLETED or _is_past(task, today) for task in due)
    undated = sum(task.due_on is None for task in tasks)
    notes = [f"{len(due) - failed} nhiệm vụ chưa đến hạn" if failed < len(due) else ""]
    notes.append(f"{undated} nhiệm vụ chưa xong không ghi hạn" if undated else "")
    note = "; ".join(words for words in notes if words)
    if not failed:
        return Known(note=note)
    return Known(Fact(value=failed, source=f"Sổ nhiệm vụ được giao, hạn đến hết năm {years[-1]}"), note)


def _is_past(task: AssignedTask, today: date) -> bool:
    return task.due_on is not None and task.due_on < today


def _is_unfinished(task: AssignedTask) -> bool:
    return not task.cancelled and (task.done_on is None or task.quality is TaskQuality.NOT_COMPLETED)


def _cases_late(workspace: Workspace, unit: Unit, years: range) -> Known:
    """The whole period's sum; while months are blank, a late file that is registered is known all the same."""
    whole = _summed(workspace, unit, years, "cases.late")
    if whole.fact is not None:
        return whole
    months = {month for year in years for month in months_of(str(year))}
    rows = workspace.find(CaseStatistics, unit_id=unit.id, person_id=None)
    late = sum(row.late or 0 for row in rows if row.month in months)
    if not late:
        return whole
    return Known(Fact(value=late, source=f"Thống kê hồ sơ {years_words(years)}, các tháng đã ghi"), whole.note)


def _cases_overdue(workspace: Workspace, unit: Unit, years: range) -> Known:
    """What is unresolved past its date at the end of the period's last year."""
    return _summed(workspace, unit, range(years[-1], years[-1] + 1), "cases.overdue")


def _reports_missing(workspace: Workspace, unit: Unit, years: range) -> Known:
    return _summed(workspace, unit, years, "reports.missing")


def _reports_late(workspace: Workspace, unit: Unit, years: range) -> Known:
    return _summed(workspace, unit, years, "reports.late")


def _summed(workspace: Workspace, unit: Unit, years: range, code: str) -> Known:
    return summed([known_figure(workspace, unit.id, year, code) for year in years])


def _disciplined(workspace: Workspace, unit: Unit, years: range) -> Known:
    """People of the unit, by decisions of the period; their names stay in the register."""
    people = {person.id for person in workspace.find(Person, unit_id=unit.id)}
    actions = [each for each in workspace.find(DisciplinaryAction) if each.person_id in people]
    decided = [each for each in actions if each.decided_on and each.decided_on.year in years]
    related = {each.person_id for each in decided if each.reform_related}
    unsaid = sum(each.reform_related is None for each in decided)
    considered = sum(each.decided_on is None for each in actions)
    notes = [f"{unsaid} quyết định kỷ luật chưa ghi có liên quan cải cách hành chính hay không" if unsaid else ""]
    notes.append(f"lưu ý: {considered} trường hợp đang xem xét kỷ luật" if considered else "")
    note = "; ".join(words for words in notes if words)
    if related:
        return Known(Fact(value=len(related), source=f"Sổ kỷ luật {years_words(years)}"), note)
    return Known(note=note, is_open=bool(unsaid))


_READERS: Mapping[str, Callable[[Workspace, Unit, range], Known]] = {
    "tasks_done_well": _done_well,
    "tasks_unfinished": _unfinished,
    "cases_late": _cases_late,
    "cases_overdue": _cases_overdue,
    "reports_missing": _reports_missing,
    "reports_late": _reports_late,
    "reform_disciplined": _disciplined,
}
