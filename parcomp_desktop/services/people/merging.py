"""Gộp hồ sơ: two records of one person become one, and everything that named the former names the one who is kept."""

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple
from uuid import UUID, uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.awards import AchievementReport, Award, Nomination, NominationStep
from parcomp_desktop.domain.council import Vote
from parcomp_desktop.domain.evidence import Proof
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import PersonAlias
from parcomp_desktop.domain.standing import Initiative
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.store import Change
from parcomp_desktop.storage.tables import TABLES, UNIQUE

_NAMES = ("person_id", "subject_id", "about_id")
REFERENCES: Mapping[type[Entity], str] = {
    kind: name for kind in TABLES for name in kind.__struct_fields__ if name in _NAMES
}
"""The field of each kind of record that may name a person."""

OF_NOMINATIONS: tuple[type[Entity], ...] = (NominationStep, AchievementReport, Vote)
"""What goes with a nomination that is dropped; one that was awarded isn't."""


class Conflict(NamedTuple):
    """Two records of which only one can stay: the kept person's and the former's."""

    kept: Entity
    former: Entity


class MergePlan(NamedTuple):
    """What a merge would do: ``moved`` name the kept person from then on, ``twins`` are said twice and go once."""

    kept: Person
    former: Person
    moved: tuple[Entity, ...]
    twins: tuple[Conflict, ...]
    conflicts: tuple[Conflict, ...]


def plan_merge(workspace: Workspace, kept: Person, former: Person) -> MergePlan:
    """What merging two people would do. Raises Refusal for one person twice, or one that is gone."""
    if kept.id == former.id:
        raise Refusal("Hai hồ sơ đã chọn là một.", "Chọn hai hồ sơ khác nhau.")
    kept, former = workspace.get(Person, kept.id), workspace.get(Person, former.id)
    moved: list[Entity] = []
    twins: list[Conflict] = []
    conflicts: list[Conflict] = []
    for kind, field in REFERENCES.items():
        standing = workspace.find(kind, **{field: kept.id})
        for record in workspace.find(kind, **{field: former.id}):
            same, alike = _beside(replace(record, **{field: kept.id}), standing, field)
            if same:
                twins.append(Conflict(same, record))
            elif alike:
                conflicts.append(Conflict(alike, record))
            else:
                moved.append(record)
    return MergePlan(kept, former, tuple(moved), tuple(twins), tuple(conflicts))


def merge(workspace: Workspace, plan: MergePlan, staying: Collection[UUID]) -> Person:
    """Merge as planned; returns the kept person, whose blanks the former filled.

    ``staying`` are the ids of the records that stay where two conflict. Raises Refusal when the data changed since the
    plan, a conflict has no choice, or a nomination that was awarded would go.
    """
    if plan != plan_merge(workspace, plan.kept, plan.former):
        raise Refusal("Dữ liệu của hai hồ sơ đã thay đổi sau lúc xem.", "Xem lại rồi gộp.")
    chosen = [_chosen(workspace, conflict, staying) for conflict in plan.conflicts]
    person = replace(
        plan.kept,
        position=plan.kept.position or plan.former.position,
        birth_year=plan.kept.birth_year or plan.former.birth_year,
    )
    with workspace.change("person.merge", f"Gộp hồ sơ {plan.former.full_name} vào {person.full_name}") as change:
        for twin in plan.twins:
            _drop_twin(workspace, change, twin)
        for _, dropped in chosen:
            _drop(workspace, change, dropped)
        for record in (*plan.moved, *(stays for stays, _ in chosen)):
            current = workspace.get(type(record), record.id)
            change.put(replace(current, **{REFERENCES[type(record)]: person.id}))
        change.put(_alias(workspace, plan))
        change.put(person)
        change.remove(plan.former)
    return person


def _beside(moved: Entity, standing: Collection[Entity], field: str) -> tuple[Entity | None, Entity | None]:
    """The kept person's record that says the same, else the one beside which the moved one can't stand.

    Of two nominations an officer chooses even where they say the same: much may stand on either.
    """
    same = None if isinstance(moved, Nomination) else next((each for each in standing if _twins(each, moved)), None)
    alike = (each for each in standing for key in _unique(type(moved), field) if _same(key, each, moved))
    return same, next(alike, None)


def _twins(one: Entity, other: Entity) -> bool:
    return replace(other, id=one.id) == one


def _unique(kind: type[Entity], field: str) -> Iterator[tuple[str, ...]]:
    """The sets of fields, this one among them, that no two records of a kind share."""
    prefix = f"{TABLES[kind].name}."
    for columns in UNIQUE:
        names = tuple(column.removeprefix(prefix) for column in columns.split(", ") if column.startswith(prefix))
        if field in names:
            yield names


def _same(key: tuple[str, ...], one: Entity, other: Entity) -> bool:
    return all(getattr(one, name) == getattr(other, name) for name in key)


def _chosen(workspace: Workspace, conflict: Conflict, staying: Collection[UUID]) -> tuple[Entity, Entity]:
    """Which of two records stays, which goes."""
    sides = [each for each in conflict if each.id in staying]
    if len(sides) != 1:
        raise Refusal("Có mục trùng chưa chọn giữ bên nào.", "Chọn bên giữ lại cho từng mục trùng.")
    stays = sides[0]
    goes = conflict.former if stays is conflict.kept else conflict.kept
    if workspace.find(Award, nomination_id=goes.id):
        raise Refusal(
            "Đề nghị bị bỏ đã có quyết định khen thưởng.",
            "Giữ đề nghị đã có quyết định; cả hai cùng có thì hai hồ sơ này không gộp được.",
        )
    return stays, goes


def _drop_twin(workspace: Workspace, change: Change, twin: Conflict) -> None:
    """What is said twice goes once; what names the one that goes names the other."""
    for proof in workspace.find(Proof, about_id=twin.former.id):
        if workspace.find(Proof, about_id=twin.kept.id, code=proof.code, evidence_id=proof.evidence_id):
            change.remove(proof)
        else:
            change.put(replace(proof, about_id=twin.kept.id))
    if isinstance(twin.former, Initiative):
        for nomination in workspace.find(Nomination, initiative_id=twin.former.id):
            change.put(replace(nomination, initiative_id=twin.kept.id))
    _drop(workspace, change, twin.former)


def _drop(workspace: Workspace, change: Change, record: Entity) -> None:
    """A record goes with what stands on it alone."""
    for proof in workspace.find(Proof, about_id=record.id):
        change.remove(proof)
    if isinstance(record, Nomination):
        for kind in OF_NOMINATIONS:
            for each in workspace.find(kind, nomination_id=record.id):
                change.remove(each)
    change.remove(record)


def _alias(workspace: Workspace, plan: MergePlan) -> PersonAlias:
    return PersonAlias(
        id=uuid4(),
        person_id=plan.kept.id,
        former_id=plan.former.id,
        former_name=plan.former.full_name,
        merged_at=workspace.clock(),
        who=workspace.user,
    )
