"""What importing a package would do, record by record: compared with what stands here and with what both began from."""

from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from msgspec.structs import asdict, replace

from parcomp_desktop.domain.evidence import Proof
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.exchange.archive import wrong
from parcomp_desktop.rules.three_way import Merge, MergedField, merged
from parcomp_desktop.services.exchange.ancestry import Ancestry
from parcomp_desktop.services.exchange.bundles import Bundle
from parcomp_desktop.services.exchange.contents.catalogue import CONTENTS
from parcomp_desktop.services.exchange.contents.content import Content
from parcomp_desktop.services.exchange.received_people import Ids, local, of_kept_people
from parcomp_desktop.services.exchange.scope import natural_key
from parcomp_desktop.services.people.aliases import kept_ids
from parcomp_desktop.services.workspace import Workspace


class Effect(StrEnum):
    """What importing does to a record.

    ``OLDER``: what stands here is later than what the package says. ``SKIPPED``: this desk has no place for it.
    """

    NEW = "new"
    CHANGED = "changed"
    MERGED = "merged"
    CONFLICT = "conflict"
    OLDER = "older"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"


WRITTEN = frozenset({Effect.NEW, Effect.CHANGED, Effect.MERGED, Effect.CONFLICT})
Told = tuple[Content, Entity]
"""A record, and the content that says it."""
Choices = Mapping[UUID, frozenset[str]]
"""Of records in conflict, by id: the fields that are taken from the package; all others stay as they are here."""


class PreviewLine(NamedTuple):
    """A record as this desk would keep it, what stands in its place today, and what importing does to that.

    ``fields`` are those that differ, with both values.
    """

    content: Content
    record: Entity
    stored: Entity | None
    effect: Effect
    fields: Mapping[str, MergedField] = {}

    @property
    def conflicts(self) -> dict[str, MergedField]:
        """The fields that were changed on both sides, differently."""
        return {name: field for name, field in self.fields.items() if field.merge is Merge.CONFLICT}

    def chosen(self, taken: frozenset[str]) -> Entity:
        """The record with these of its conflicting fields as the package says them."""
        fields = {name: each.theirs for name, each in self.conflicts.items() if name in taken} if taken else {}
        return replace(self.record, **fields) if fields else self.record


class Reading(NamedTuple):
    """The package that is read: its id, those that it builds on, and what was read before."""

    package_id: UUID
    before: frozenset[UUID]
    ancestry: Ancestry


def lines_of(workspace: Workspace, told: Sequence[Told], reading: Reading) -> tuple[PreviewLine, ...]:
    """What each record of ``told_of`` would become.

    One that this desk has under another id keeps the id that it has here. Raises PackageRefused when two records of
    the package would take the place of one.
    """
    ids = dict(kept_ids(workspace))
    contents = {record.id: content for content, record in told}
    lines: list[PreviewLine] = []
    skipped: set[UUID] = set()
    for theirs in of_kept_people([record for _, record in told], dict(ids)):
        record = local(theirs, ids)
        if _is_about(record, skipped) or not contents[theirs.id].takes(workspace, record):
            skipped.add(theirs.id)
            lines.append(PreviewLine(contents[theirs.id], record, None, Effect.SKIPPED))
            continue
        stored = _stored(workspace, record)
        if stored is not None and stored.id != theirs.id:
            ids[theirs.id] = stored.id
            record = replace(record, id=stored.id)
        compared = _Compared(workspace, contents[theirs.id], record, stored)
        lines.append(compared.line(theirs, ids, reading))
    if len({line.record.id for line in lines}) < len(lines):
        raise wrong("Gói có hai bản ghi cùng thay một bản ghi của bàn này.")
    return tuple(lines)


def records_of(bundles: Sequence[Bundle]) -> list[Entity]:
    """All records of a package, each once: two contents may need the same document or person."""
    return [record for _, record in told_of(bundles)]


def told_of(bundles: Sequence[Bundle]) -> list[Told]:
    """Each record once, with the content that says most of it; two that contradict each other are both told."""
    told: list[Told] = []
    places: dict[UUID, int] = {}
    for content, record in ((CONTENTS[bundle.content], record) for bundle in bundles for record in bundle.records):
        place = places.get(record.id)
        if place is None or not _agree(told[place], (content, record)):
            places[record.id] = len(told)
            told.append((content, record))
        elif len(_withheld(content, record)) < len(_withheld(*told[place])):
            told[place] = (content, record)
    return told


def _withheld(content: Content, record: Entity) -> Collection[str]:
    return content.withheld.get(type(record), ())


def _agree(first: Told, second: Told) -> bool:
    """Whether two records say the same, but for what one of their contents withholds."""
    (one, said), (other, also) = first, second
    return other.slimmed(one.slimmed(said)) == other.slimmed(one.slimmed(also))


class _Compared(NamedTuple):
    """A record of a package under the ids of this desk, and what stands in its place."""

    workspace: Workspace
    content: Content
    record: Entity
    stored: Entity | None

    def line(self, theirs: Entity, ids: Ids, reading: Reading) -> PreviewLine:
        """What importing does; ``theirs`` is the record as the package has it."""
        settled = self._settled(self.record)
        if self.stored is None:
            return PreviewLine(self.content, settled, None, Effect.NEW)
        if settled == self.stored:
            return PreviewLine(self.content, settled, self.stored, Effect.UNCHANGED)
        if reading.ancestry.is_older(theirs, reading.package_id):
            return PreviewLine(self.content, self.stored, self.stored, Effect.OLDER)
        base = reading.ancestry.base(theirs, reading.before)
        local_base = None if base is None else self._settled(replace(local(base, ids), id=self.stored.id))
        fields = merged(None if local_base is None else asdict(local_base), asdict(self.stored), asdict(settled))
        differ = {name: self._ruled(name, each) for name, each in fields.items() if each.merge is not Merge.SAME}
        return self._merged(differ, settled)

    def _ruled(self, name: str, field: MergedField) -> MergedField:
        return field._replace(merge=Merge.TAKEN) if name in self.content.ruled else field

    def _merged(self, fields: dict[str, MergedField], settled: Entity) -> PreviewLine:
        found = {each.merge for each in fields.values()}
        record = replace(settled, **{name: each.value for name, each in fields.items()})
        effect = Effect.MERGED
        if Merge.CONFLICT in found:
            effect = Effect.CONFLICT
        elif found == {Merge.TAKEN}:
            effect = Effect.CHANGED
        elif found == {Merge.KEPT}:
            effect = Effect.OLDER
        return PreviewLine(self.content, record, self.stored, effect, fields)

    def _settled(self, record: Entity) -> Entity:
        return self.content.settle(self.workspace, self.content.filled(record, self.stored), self.stored)


def _is_about(record: Entity, skipped: Collection[UUID]) -> bool:
    return isinstance(record, Proof) and record.about_id in skipped


def _stored(workspace: Workspace, record: Entity) -> Entity | None:
    kind = type(record)
    return next(iter(workspace.find(kind, **natural_key(record)) or workspace.find(kind, id=record.id)), None)
