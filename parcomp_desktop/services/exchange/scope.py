"""Whose records a package may speak of: those of the unit that sends it, or that it is sent to."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.awards import AchievementReport, Nomination, NominationStep, TypedFact
from parcomp_desktop.domain.cases import CaseStatistics
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.indicators import StoredSet
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.register import Exemplar
from parcomp_desktop.domain.reports import CalendarDay, SentReport
from parcomp_desktop.domain.scores import Appraisal, PublishedIndex, ScoreEntry, Scoresheet
from parcomp_desktop.domain.standing import Initiative
from parcomp_desktop.domain.work import Activity, AssignedTask, Inspection, InspectionFinding, LaunchPlan, PlannedDeed
from parcomp_desktop.exchange.archive import wrong
from parcomp_desktop.services.people.aliases import kept_ids
from parcomp_desktop.services.workspace import Workspace


class Owner(NamedTuple):
    """The field that says whose a record is: the unit's id, or that of a record of ``kinds`` that is the unit's."""

    field: str
    kinds: tuple[type[Entity], ...] = ()


_OF_UNIT = Owner("unit_id")
_SUBJECT = Owner("subject_id", (Person,))
OWNERS: Mapping[type[Entity], Owner] = {
    Person: _OF_UNIT,
    Scoresheet: _OF_UNIT,
    ScoreEntry: Owner("scoresheet_id", (Scoresheet,)),
    Evidence: _OF_UNIT,
    Proof: Owner("about_id", (Scoresheet, Nomination, Activity, AssignedTask, SentReport)),
    TypedFact: _SUBJECT,
    Nomination: _SUBJECT,
    AchievementReport: Owner("nomination_id", (Nomination,)),
    Initiative: Owner("person_id", (Person,)),
    CaseStatistics: _OF_UNIT,
    Activity: _OF_UNIT,
    SentReport: _OF_UNIT,
    AssignedTask: _OF_UNIT,
    LaunchPlan: _OF_UNIT,
    PlannedDeed: Owner("plan_id", (LaunchPlan,)),
    Exemplar: _SUBJECT,
    Appraisal: Owner("scoresheet_id", (Scoresheet,)),
    Inspection: _OF_UNIT,
    InspectionFinding: Owner("inspection_id", (Inspection,)),
    NominationStep: Owner("nomination_id", (Nomination,)),
}
"""Records of other kinds are of all units; only the gathering desk sends such."""

NATURAL_KEYS: Mapping[type[Entity], tuple[str, ...]] = {
    Scoresheet: ("unit_id", "set_code", "period"),
    ScoreEntry: ("scoresheet_id", "code"),
    Proof: ("about_id", "code", "evidence_id"),
    TypedFact: ("subject_id", "period", "name"),
    Nomination: ("award", "subject_id", "period"),
    AchievementReport: ("nomination_id",),
    CaseStatistics: ("unit_id", "month", "person_id"),
    SentReport: ("duty_id", "unit_id", "period"),
    Appraisal: ("scoresheet_id", "code", "round"),
    PublishedIndex: ("unit_id", "year"),
    StoredSet: ("code",),
    CalendarDay: ("day",),
}
"""The fields that two records never share; of other kinds two records share nothing but an id."""


def natural_key(record: Entity) -> dict[str, object]:
    """The fields, with their values, that no other record of the kind may share."""
    return {name: getattr(record, name) for name in NATURAL_KEYS.get(type(record), ("id",))}


def key_of(record: Entity) -> tuple[object, ...]:
    """What tells a record from all others of all kinds."""
    return (type(record), *natural_key(record).values())


def check_scope(workspace: Workspace, records: Sequence[Entity], unit_id: UUID) -> None:
    """Raise PackageRefused unless each record that is of one unit is of this, and so is what stands here by its id."""
    kept = kept_ids(workspace)
    owned = {unit_id}
    for record in (each for each in records if type(each) in OWNERS):
        stored = workspace.find(type(record), id=record.id)
        if not all(_stands(workspace, each, unit_id, owned) for each in _looked_at(workspace, record, stored)):
            raise wrong("Gói có dữ liệu của đơn vị khác.")
        owned |= {record.id, kept.get(record.id, record.id)}
        if isinstance(record, TypedFact | Nomination | Exemplar):
            _check_subject(record, unit_id)


def check_once(records: Sequence[Entity]) -> None:
    """Raise PackageRefused when two records are one."""
    if len({record.id for record in records}) < len(records) or len(set(map(key_of, records))) < len(records):
        raise wrong("Gói ghi một bản ghi hai lần.")


def _looked_at(workspace: Workspace, record: Entity, stored: Sequence[Entity]) -> Sequence[Entity]:
    """The record and what stands here; a unit's own nomination is known by its id: people may be merged above."""
    if isinstance(record, Nomination) and stored and workspace.desk.kind is DeskKind.UNIT:
        return stored
    return (record, *stored)


def _stands(workspace: Workspace, record: Entity, unit_id: UUID, owned: Iterable[UUID]) -> bool:
    """Whether a record is the unit's: through records of the package, or through those of this desk."""
    owner = _owner_id(record)
    if owner in owned:
        return True
    parents = (parent for kind in OWNERS[type(record)].kinds for parent in workspace.find(kind, id=owner))
    return any(_stands(workspace, parent, unit_id, owned) for parent in parents)


def _owner_id(record: Entity) -> UUID:
    return getattr(record, OWNERS[type(record)].field)


def _check_subject(record: TypedFact | Nomination | Exemplar, unit_id: UUID) -> None:
    if (record.subject is Subject.COLLECTIVE) is not (record.subject_id == unit_id):
        raise wrong("Gói ghi nhầm tập thể với cá nhân.")
