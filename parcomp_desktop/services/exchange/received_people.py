"""What a package says of people who were merged here: it is said of the person who was kept."""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from msgspec.structs import replace

from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.services.exchange.scope import key_of

Ids = Mapping[UUID, UUID]
"""By the id that another desk gives a record, the one that it has here."""


def local(record: Entity, ids: Ids) -> Entity:
    """The record, speaking of others by the ids that they have here; its own id stays."""
    if not ids:
        return record
    changed: dict[str, UUID] = {}
    for name in record.__struct_fields__:
        value = getattr(record, name)
        if isinstance(value, UUID) and value in ids and name != "id":
            changed[name] = ids[value]
    return replace(record, **changed) if changed else record


def of_kept_people(records: Iterable[Entity], kept: Ids) -> Sequence[Entity]:
    """The records that count where people were merged: what is said of the kept one goes before what is of the former.

    The merged person's own record is left out: the kept one stays as this desk has it.
    """
    if not kept:
        return [*records]
    records = [record for record in records if not (isinstance(record, Person) and record.id in kept)]
    own = {key_of(record) for record in records if local(record, kept) == record}
    counted: list[Entity] = []
    for record in records:
        moved = local(record, kept)
        if moved == record or key_of(moved) not in own:
            own.add(key_of(moved))
            counted.append(record)
    return counted
