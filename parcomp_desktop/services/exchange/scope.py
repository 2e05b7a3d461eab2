"""Whose records a package may speak of: those of the unit that sends it, or that it is sent to."""

from collections.abc import Callable, Mapping, Sequence, Set
from functools import cache
from operator import attrgetter
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
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.work import Activity, AssignedTask, Inspection, InspectionFinding, LaunchPlan, PlannedDeed
from parcomp_desktop.exchange.archive import wrong
from parcomp_desktop.exchange.outcomes import PackageRefused
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
    return type(record), _key_values(type(record))(record)


def check_scope(workspace: Workspace, records: Sequence[Entity], unit_id: UUID) -> None:
    """Raise PackageRefused unless each record that is of one unit is of this, and so is what stands here by its id.

    People that stand here may have moved to a unit that took this one over, or come from one that it took over.
    """
    kept = kept_ids(workspace)
    owned = {unit_id}
    kin = succession(workspace, unit_id)
    for record in (each for each in records if type(each) in OWNERS):
        stored = workspace.find(type(record), id=record.id)
        there = all(_stood(workspace, each, owned, kin) for each in stored)
        if not there or not (_is_own(workspace, record, stored) or _stands(workspace, record, owned, kin)):
            raise wrong("Gói có dữ liệu của đơn vị khác.")
        owned.add(record.id)
        owned.add(kept.get(record.id, record.id))
        if isinstance(record, TypedFact | Nomination | Exemplar):
            _check_subject(record, unit_id)


def check_once(records: Sequence[Entity]) -> None:
    """Raise PackageRefused when two records are one, by their ids or by what no two may share."""
    check_ids(records)
    if len(set(map(key_of, records))) < len(records):
        raise _twice()


def check_ids(records: Sequence[Entity]) -> None:
    """Raise PackageRefused when two records have one id."""
    if len({record.id for record in records}) < len(records):
        raise _twice()


def _twice() -> PackageRefused:
    return wrong("Gói ghi một bản ghi hai lần.")


def succession(workspace: Workspace, unit_id: UUID) -> frozenset[UUID]:
    """A unit, those that it took over, and those that took it over."""
    heirs = {unit.id: unit.successor_id for unit in workspace.find(Unit)}
    heirs_of_it = _line(unit_id, heirs)
    taken_over = (unit for unit in heirs if unit_id in _line(unit, heirs))
    return frozenset({unit_id, *heirs_of_it, *taken_over})


def _line(unit_id: UUID, heirs: Mapping[UUID, UUID | None]) -> list[UUID]:
    """The unit's successor, that one's successor, and so on; each once, though data may run in a ring."""
    line: list[UUID] = []
    heir = heirs.get(unit_id)
    while heir is not None and heir not in line:
        line.append(heir)
        heir = heirs.get(heir)
    return line


def _is_own(workspace: Workspace, record: Entity, stored: Sequence[Entity]) -> bool:
    """Whether a unit knows a record that comes down by its id: its own nomination, whose people were merged above."""
    return isinstance(record, Nomination) and bool(stored) and workspace.desk.kind is DeskKind.UNIT


def _stands(workspace: Workspace, record: Entity, owned: Set[UUID], kin: Set[UUID]) -> bool:
    """Whether a record is of these: itself, or through what it hangs on at this desk."""
    owner = _owner_id(record)
    if owner in owned:
        return True
    parents = (parent for kind in OWNERS[type(record)].kinds for parent in workspace.find(kind, id=owner))
    return any(_stood(workspace, parent, owned, kin) for parent in parents)


def _stood(workspace: Workspace, stored: Entity, owned: Set[UUID], kin: Set[UUID]) -> bool:
    """As ``_stands`` for what this desk has, where people may be of the kin."""
    moved = isinstance(stored, Person) and stored.unit_id in kin
    return moved or _stands(workspace, stored, owned, kin)


@cache
def _key_values(kind: type[Entity]) -> Callable[[Entity], object]:
    return attrgetter(*NATURAL_KEYS.get(kind, ("id",)))


def _owner_id(record: Entity) -> UUID:
    return getattr(record, OWNERS[type(record)].field)


def _check_subject(record: TypedFact | Nomination | Exemplar, unit_id: UUID) -> None:
    if (record.subject is Subject.COLLECTIVE) is not (record.subject_id == unit_id):
        raise wrong("Gói ghi nhầm tập thể với cá nhân.")
