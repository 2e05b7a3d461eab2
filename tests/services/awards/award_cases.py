"""Records that the tests of figures and nominations begin with."""

from datetime import date
from decimal import Decimal
from uuid import uuid4

from parcomp_desktop.domain.awards import Nomination, TypedFact
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.people import Employment, Honorific, Person
from parcomp_desktop.domain.scores import PublishedIndex
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.awards.nominations import save_nomination
from parcomp_desktop.services.criteria.facts import save_fact
from parcomp_desktop.services.people.units import save_person, save_unit
from parcomp_desktop.services.ranking.rankings import save_published
from parcomp_desktop.services.workspace import Workspace

GOOD_UNIT = {
    "tasks_done_well": "true",
    "tasks_unfinished": "0",
    "ranked": "true",
    "rank": "1",
    "has_procedure_authority": "true",
    "cases_late": "0",
    "cases_overdue": "0",
    "reports_missing": "0",
    "reports_late": "0",
    "reform_disciplined": "0",
}
"""Figures of a unit that meets all five criteria of the plan."""


def unit_of(workspace: Workspace, name: str, code: str, kind: UnitKind = UnitKind.COMMUNE, ranked: bool = True) -> Unit:
    unit = Unit(id=uuid4(), code=code, name=name, kind=kind, ranked=ranked)
    save_unit(workspace, unit)
    return unit


def person_of(workspace: Workspace, unit: Unit, name: str = "Nguyễn Thị Hồng Nhung") -> Person:
    person = Person(
        id=uuid4(), unit_id=unit.id, full_name=name, honorific=Honorific.MS, employment=Employment.CIVIL_SERVANT
    )
    return save_person(workspace, person)


def published(
    workspace: Workspace, unit: Unit, year: int, points: str, *, maximum: str = "100", rank: int | None = None
) -> PublishedIndex:
    index = PublishedIndex(
        id=uuid4(), unit_id=unit.id, year=year, points=Decimal(points), maximum=Decimal(maximum), announced_rank=rank
    )
    return save_published(workspace, index)


def typed(subject: Unit | Person, name: str, value: str, source: str = "", period: str = "2024") -> TypedFact:
    kind = Subject.COLLECTIVE if isinstance(subject, Unit) else Subject.INDIVIDUAL
    return TypedFact(
        id=uuid4(), subject=kind, subject_id=subject.id, period=period, name=name, value=value, source=source
    )


def write_facts(workspace: Workspace, subject: Unit | Person, values: dict[str, str], period: str = "2024") -> None:
    for name, value in values.items():
        save_fact(workspace, typed(subject, name, value, period=period))


def nomination_of(
    subject: Unit | Person,
    award: str = "gk-huyen.tap-the.nam",
    on: date = date(2025, 1, 20),
    period: str = "2024",
) -> Nomination:
    return Nomination(
        id=uuid4(),
        award=award,
        subject=Subject.COLLECTIVE if isinstance(subject, Unit) else Subject.INDIVIDUAL,
        subject_id=subject.id,
        period=period,
        considered_on=on,
        achievement="Đã có thành tích xuất sắc trong cải cách hành chính",
    )


def nominated(workspace: Workspace, nomination: Nomination) -> Nomination:
    return save_nomination(workspace, nomination)
