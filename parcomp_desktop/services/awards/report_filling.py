"""What registered data say under a heading of an achievement report: lines to begin from, never to replace a text."""

from collections.abc import Callable, Iterator, Mapping

from parcomp_desktop.domain.awards import Nomination
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.report_headings import ReportHeading
from parcomp_desktop.domain.scores import PublishedIndex
from parcomp_desktop.domain.standing import Initiative
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.work import Activity, LaunchPlan
from parcomp_desktop.rules.wording import fact_words
from parcomp_desktop.services.awards.nominations import nominee
from parcomp_desktop.services.criteria.facts import fact_lines
from parcomp_desktop.services.criteria.nominees import years_of
from parcomp_desktop.services.people.initiatives import is_recognised
from parcomp_desktop.services.statistics.figures import FIGURES, year_figure
from parcomp_desktop.services.workspace import Workspace


def registered_text(workspace: Workspace, nomination: Nomination, heading: ReportHeading) -> str:
    """The lines for a heading; empty where nothing is registered."""
    subject = nominee(workspace, nomination)
    years = years_of(nomination.period)
    lines = [line for name in heading.records for line in _RECORDS[name](workspace, subject, years)]
    lines += _figure_lines(workspace, subject, years, heading)
    lines += _fact_lines(workspace, nomination, heading)
    return "\n".join(f"- {line}." for line in lines)


def _fact_lines(workspace: Workspace, nomination: Nomination, heading: ReportHeading) -> Iterator[str]:
    if not heading.facts:
        return
    known = fact_lines(workspace, nomination.subject, nomination.subject_id, nomination.period)
    facts = {line.definition.name: line for line in known}
    for line in (facts[name] for name in heading.facts):
        if line.fact:
            source = f" ({line.fact.source})" if line.fact.source else ""
            yield f"{fact_words(line.definition, line.fact.value)}{source}"


def _figure_lines(workspace: Workspace, subject: Unit | Person, years: range, heading: ReportHeading) -> Iterator[str]:
    """Statistics of whole years; blank ones aren't told."""
    if isinstance(subject, Person):
        return
    for code in heading.figures:
        for year in years:
            value = year_figure(workspace, subject.id, year, code).value
            if value is not None:
                yield f"{FIGURES[code].label} năm {year}: {format_number(value)}"


def _index(workspace: Workspace, subject: Unit | Person, years: range) -> Iterator[str]:
    unit_id = subject.unit_id if isinstance(subject, Person) else subject.id
    for index in reversed(workspace.find(PublishedIndex, unit_id=unit_id)):
        if index.year in {*years, years[0] - 1}:
            points = f"{format_number(index.points)}/{format_number(index.maximum)} điểm"
            yield f"Chỉ số cải cách hành chính năm {index.year}: {points}"


def _initiatives(workspace: Workspace, subject: Unit | Person, years: range) -> Iterator[str]:
    """The recognised ones of a person, or of everybody in the unit."""
    people = [subject] if isinstance(subject, Person) else workspace.find(Person, unit_id=subject.id)
    for person in people:
        for each in workspace.find(Initiative, person_id=person.id):
            if each.year in years and is_recognised(each) and each.recognised_on:
                by = "" if person is subject else f" của {person.full_name}"
                paper = f"{each.recognised_by} công nhận, {each.number} ngày {format_date(each.recognised_on)}"
                yield f"Sáng kiến “{each.name}”{by} ({paper})"


def _plans(workspace: Workspace, subject: Unit | Person, years: range) -> Iterator[str]:
    if isinstance(subject, Unit):
        for plan in reversed(workspace.find(LaunchPlan, unit_id=subject.id)):
            if plan.year in years:
                yield f"Phát động phong trào: {plan.name}"


def _activities(workspace: Workspace, subject: Unit | Person, years: range) -> Iterator[str]:
    if isinstance(subject, Unit):
        for each in reversed(workspace.find(Activity, unit_id=subject.id)):
            if each.held_on.year in years:
                yield f"{each.name}, ngày {format_date(each.held_on)}{f': {each.result}' if each.result else ''}"


def _position(workspace: Workspace, subject: Unit | Person, _years: range) -> Iterator[str]:
    if isinstance(subject, Person):
        unit = workspace.get(Unit, subject.unit_id)
        yield ", ".join(filter(None, (subject.position, unit.name)))


_RECORDS: Mapping[str, Callable[[Workspace, Unit | Person, range], Iterator[str]]] = {
    "index": _index,
    "initiatives": _initiatives,
    "plans": _plans,
    "activities": _activities,
    "position": _position,
}
RECORDS = frozenset(_RECORDS)
"""The names that headings may use."""
