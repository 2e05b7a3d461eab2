"""Records of standing that tests begin with."""

from datetime import date
from uuid import uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.cases import CaseStatistics
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.register import Exemplar
from parcomp_desktop.domain.standing import (
    Attestation,
    DisciplinaryAction,
    DisciplineForm,
    Initiative,
    InitiativeScope,
    QualityRating,
    Rating,
)
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.work import AssignedTask
from parcomp_desktop.services.workspace import Workspace


def subject_of(record: Unit | Person) -> Subject:
    return Subject.COLLECTIVE if isinstance(record, Unit) else Subject.INDIVIDUAL


def rating(record: Unit | Person, rated: Rating = Rating.GOOD, year: int = 2024, document: str = "") -> QualityRating:
    return QualityRating(
        id=uuid4(), subject=subject_of(record), subject_id=record.id, year=year, rating=rated, document=document
    )


def action(person: Person, **changes: object) -> DisciplinaryAction:
    decided = DisciplinaryAction(
        id=uuid4(), person_id=person.id, form=DisciplineForm.REPRIMAND, decided_on=date(2025, 9, 1)
    )
    return replace(decided, **changes)


def initiative(person: Person, **changes: object) -> Initiative:
    recognised = Initiative(
        id=uuid4(),
        person_id=person.id,
        name="Phiếu hẹn điện tử",
        year=2024,
        repeatable=True,
        recognised_by="Hội đồng sáng kiến huyện Đăk Hà",
        recognised_on=date(2024, 12, 12),
        number="210/QĐ-UBND",
        scope=InitiativeScope.BASE,
    )
    return replace(recognised, **changes)


def attestation(record: Unit | Person, name: str, value: str, period: str = "2024") -> Attestation:
    return Attestation(
        id=uuid4(),
        subject=subject_of(record),
        subject_id=record.id,
        period=period,
        name=name,
        value=value,
        attested_by="Chủ tịch UBND xã Lê Văn Sơn",
        attested_on=date(2025, 1, 10),
        document="BC 12/BC-UBND",
    )


def exemplar_of(record: Unit | Person, **changes: object) -> Exemplar:
    told = Exemplar(
        id=uuid4(),
        subject=subject_of(record),
        subject_id=record.id,
        year=2025,
        title="Hẹn giờ trả kết quả",
        text="Một năm không có hồ sơ trễ hẹn.",
    )
    return replace(told, **changes)


def task(unit: Unit, **changes: object) -> AssignedTask:
    given = AssignedTask(id=uuid4(), unit_id=unit.id, name="Rà soát thủ tục hành chính", due_on=date(2024, 6, 30))
    return replace(given, **changes)


def month(unit: Unit, period: str, person: Person | None = None, **counts: int) -> CaseStatistics:
    row = CaseStatistics(id=uuid4(), unit_id=unit.id, month=period, person_id=person.id if person else None)
    return replace(row, **counts)


def registered(workspace: Workspace, *records: Entity) -> None:
    """Records as another page would have written them."""
    with workspace.change("test", "Ghi hồ sơ") as change:
        for record in records:
            change.put(record)
