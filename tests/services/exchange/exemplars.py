"""An exemplar, the least that a unit can send of a person."""

from uuid import uuid4

from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.register import Exemplar
from parcomp_desktop.services.registry.exemplars import save_exemplar
from parcomp_desktop.services.workspace import Workspace

YEAR = "2024"


def an_exemplar(desk: Workspace, person: Person, title: str = "Người gần dân") -> Exemplar:
    told = Exemplar(id=uuid4(), subject=Subject.INDIVIDUAL, subject_id=person.id, year=int(YEAR), title=title)
    return save_exemplar(desk, told)
