"""What a package says of people who were merged here: it is said of the person who was kept."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, TypedFact
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.services.exchange.submissions import natural_key
from parcomp_desktop.services.people.aliases import kept_ids
from parcomp_desktop.services.workspace import Workspace


def of_kept_people(workspace: Workspace, records: Sequence[Entity]) -> list[Entity]:
    """The records, those of a merged person under the kept one; what the package says of the kept one goes first.

    The merged person's own record is left out: the kept one stays as this desk has it.
    """
    kept = kept_ids(workspace)
    if not kept:
        return list(records)
    own = {_key(record) for record in records if not _is_merged(record, kept)}
    taken: list[Entity] = []
    for record in records:
        if not _is_merged(record, kept):
            taken.append(record)
        elif isinstance(record, TypedFact | Nomination):
            moved = replace(record, subject_id=kept[record.subject_id])
            if _key(moved) not in own:
                own.add(_key(moved))
                taken.append(moved)
    return taken


def _is_merged(record: Entity, kept: Mapping[UUID, UUID]) -> bool:
    match record:
        case Person():
            return record.id in kept
        case TypedFact() | Nomination():
            return record.subject_id in kept
        case _:
            return False


def _key(record: Entity) -> tuple[object, ...]:
    return (type(record), *natural_key(record).values())
