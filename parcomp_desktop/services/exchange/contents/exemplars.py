"""Gương điển hình: whom a unit proposes to the media in a year."""

from collections.abc import Iterator, Sequence
from uuid import UUID

from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.register import Exemplar
from parcomp_desktop.services.exchange.contents.content import Content
from parcomp_desktop.services.exchange.contents.records import WITHOUT_AGE, of_kind, refuse_other, year_of
from parcomp_desktop.services.people.units import check_person
from parcomp_desktop.services.registry.exemplars import checked_exemplar
from parcomp_desktop.services.workspace import Workspace


def _own(workspace: Workspace, unit_id: UUID) -> Iterator[Exemplar]:
    people = {person.id for person in workspace.find(Person, unit_id=unit_id)}
    return (each for each in workspace.find(Exemplar) if each.subject_id in {unit_id, *people})


def _gathered(workspace: Workspace, unit_id: UUID, period: str) -> list[Entity]:
    found = [each for each in _own(workspace, unit_id) if str(each.year) == year_of(period)]
    people = dict.fromkeys(each.subject_id for each in found if each.subject is Subject.INDIVIDUAL)
    return [*(workspace.get(Person, each) for each in people), *found]


def _check(workspace: Workspace, records: Sequence[Entity], period: str) -> None:
    for person in of_kind(records, Person):
        check_person(workspace, person)
    for exemplar in of_kind(records, Exemplar):
        refuse_other(period, year_of(period), str(exemplar.year))
        checked_exemplar(exemplar)


EXEMPLARS = Content(
    code="guong-dien-hinh",
    name="Gương điển hình",
    sender=DeskKind.UNIT,
    types=(Person, Exemplar),
    gather=_gathered,
    periods=lambda desk, unit_id: {str(each.year) for each in _own(desk, unit_id)},
    check=_check,
    withheld=WITHOUT_AGE,
)
