"""Which of two packages is the later, and what they said: the memory that merging stands on.

A package names those that it builds on (``Content.follows``): what its sender sent before, and what it had read of the
recipient. Two of one desk of which neither builds on the other come from two copies of it, or from one that was
restored from a backup.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple
from uuid import UUID

import msgspec
from msgspec.structs import replace

from parcomp_desktop.domain.desk import Direction, PackageRecord, PackageState, Peer
from parcomp_desktop.domain.record import Entity, Record
from parcomp_desktop.exchange.content import MOST_FOLLOWED
from parcomp_desktop.services.exchange.bundles import Bundle, kept_bundle, part_of
from parcomp_desktop.services.exchange.contents.catalogue import CONTENTS
from parcomp_desktop.services.exchange.contents.content import Content
from parcomp_desktop.services.exchange.scope import key_of
from parcomp_desktop.services.workspace import Workspace

_ANSWERED = frozenset({PackageState.RECEIVED, PackageState.ACCEPTED})


class _Kept(Record, frozen=True):
    parts: dict[str, msgspec.Raw]


def kept_records(bundles: Iterable[Bundle]) -> bytes:
    """What a package said, as it is kept beside the database for later comparisons."""
    return msgspec.json.encode(_Kept({each.content: msgspec.Raw(part_of(each)) for each in bundles}))


def followed(workspace: Workspace, peer_id: UUID) -> tuple[UUID, ...]:
    """The packages that the next one to a desk builds on, the oldest first.

    Those that were read of it and said something, of which it may have forgotten the later ones; of those that were
    sent to it from the last that it is known to have.
    """
    sent = _of(workspace, [peer_id], Direction.SENT)
    last = max((place for place, each in enumerate(sent) if each.state in _ANSWERED), default=0)
    read = _of(workspace, [peer_id], Direction.READ)
    said = [each for each in read if each.state is PackageState.ACCEPTED and each.records]
    return tuple(each.id for each in (*said, *sent[last:]))[-MOST_FOLLOWED:]


def said_before(workspace: Workspace, peer_id: UUID, content: Content, period: str) -> list[Entity]:
    """The records of a content and period as packages to a desk said them before, the oldest first."""
    sent = [each for each in _of(workspace, [peer_id], Direction.SENT) if each.period == period]
    bundles = (bundle for each in sent for bundle in kept_bundles(workspace, each) if bundle.content == content.code)
    return [record for bundle in bundles for record in bundle.records]


class Ancestry:
    """The packages that were read of the desks of one unit, or of the gathering desk, and sent to them."""

    def __init__(self, workspace: Workspace, unit_id: UUID | None) -> None:
        self._workspace = workspace
        desks = [each.id for each in workspace.find(Peer, unit_id=unit_id)]
        read = _of(workspace, desks, Direction.READ)
        self._read = [each for each in read if each.state is PackageState.ACCEPTED]
        crossed = [*self._read, *_of(workspace, desks, Direction.SENT)]
        self._follows = {each.id: each.follows for each in crossed}
        self._said: dict[UUID, dict[object, _Said]] = {}
        self._crossed = sorted(crossed, key=lambda each: (len(self.before(each.follows)), each.at))
        """Each after those that it builds on: it builds on more than any of them."""

    def before(self, follows: Sequence[UUID]) -> frozenset[UUID]:
        """Every package that one which follows these builds on, near or far."""
        found: set[UUID] = set()
        waiting = list(follows)
        while waiting:
            package_id = waiting.pop()
            if package_id not in found:
                found.add(package_id)
                waiting.extend(self._follows.get(package_id, ()))
        return frozenset(found)

    def is_overtaken(self, package_id: UUID) -> bool:
        """Whether something that builds on the package was read already."""
        return any(package_id in self.before(each.follows) for each in self._read)

    def is_beside(self, peer_id: UUID, before: frozenset[UUID]) -> bool:
        """Whether something of the desk was read that a package which builds on these doesn't know of."""
        return any(each.peer_id == peer_id and each.id not in before for each in self._read)

    def base(self, record: Entity, before: frozenset[UUID]) -> Entity | None:
        """The record as the latest of these packages said it, of either desk; None where none did."""
        return self._latest(record, [each for each in self._crossed if each.id in before])

    def is_older(self, record: Entity, package_id: UUID) -> bool:
        """Whether a package that builds on this one said the record too."""
        later = [each for each in self._read if package_id in self.before(each.follows)]
        return self._latest(record, later) is not None

    def _latest(self, record: Entity, packages: Sequence[PackageRecord]) -> Entity | None:
        """The record as the last of these said it, with what that withheld as one before it said."""
        latest: _Said | None = None
        for package in reversed(packages):
            said = self._records(package)
            found = said.get(record.id) or said.get(key_of(record))
            if found is not None:
                latest = latest.completed(found) if latest else found
                if not latest.withheld:
                    break
        return latest.record if latest else None

    def _records(self, package: PackageRecord) -> Mapping[object, "_Said"]:
        if package.id not in self._said:
            known: dict[object, _Said] = {}
            for bundle in kept_bundles(self._workspace, package):
                withheld = CONTENTS[bundle.content].withheld
                for each in bundle.records:
                    said = _Said(each, withheld.get(type(each), frozenset()))
                    said = said.completed(known[each.id]) if each.id in known else said
                    known[key_of(each)] = known[each.id] = said
            self._said[package.id] = known
        return self._said[package.id]


class _Said(NamedTuple):
    """A record as a package said it, but for the fields that its content withholds."""

    record: Entity
    withheld: frozenset[str]

    def completed(self, other: "_Said") -> "_Said":
        """With what another said of the withheld fields."""
        told = {name: getattr(other.record, name) for name in self.withheld - other.withheld}
        return _Said(replace(self.record, **told), self.withheld & other.withheld)


def kept_bundles(workspace: Workspace, package: PackageRecord) -> list[Bundle]:
    """What a package that was sent or read said. Raises Refusal when that is gone or altered."""
    if not package.records:
        return []
    parts = msgspec.json.decode(workspace.read(package.records), type=_Kept).parts
    return [kept_bundle(CONTENTS[code], bytes(part)) for code, part in parts.items() if code in CONTENTS]


def _of(workspace: Workspace, peer_ids: Sequence[UUID], direction: Direction) -> list[PackageRecord]:
    """In their order: each after those that it builds on."""
    found = workspace.find(PackageRecord, direction=direction)
    return sorted((each for each in found if each.peer_id in peer_ids), key=lambda each: (each.sequence, each.at))
