"""What a content of packages is: which records, who sends them, what the receiver does with them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import NamedTuple
from uuid import UUID

from msgspec.structs import fields, replace

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.services.workspace import Workspace


class Arrival(NamedTuple):
    """A record of a package as it will stand here, what stood in its place, and the package that brought it."""

    record: Entity
    stored: Entity | None
    sender: str
    sent_at: datetime
    file_name: str

    @property
    def is_changed(self) -> bool:
        """Whether the package changes what stood here."""
        return self.record != self.stored


def _no_periods(_workspace: Workspace, _unit_id: UUID) -> Iterable[str]:
    return ()


def _sensible(_workspace: Workspace, _records: Sequence[Entity], _period: str) -> None:
    return None


def _nothing_needed(_workspace: Workspace, _records: Sequence[Entity]) -> None:
    return None


def _takes_all(_workspace: Workspace, _record: Entity) -> bool:
    return True


def _as_sent(_workspace: Workspace, theirs: Entity, _ours: Entity | None) -> Entity:
    return theirs


def _nothing_left(_workspace: Workspace, _records: Sequence[Entity], _file_name: str) -> Iterable[Entity]:
    return ()


def _nothing_arrived(_workspace: Workspace, _arrival: Arrival) -> Iterable[Entity]:
    return ()


@dataclass(frozen=True, kw_only=True)
class Content:
    """A content: its part is ``<code>.json``, its records are of ``types``, written in that order.

    ``gather`` gives what would be sent of a unit for a period, as it will leave; ``periods`` those that have anything.
    ``check`` raises Refusal for what isn't of the period, or what no page of the program would have let through;
    ``require`` raises Refusal for what the receiver must have first. ``takes`` says whether the receiver has a place
    for a record, ``settle`` what it keeps of one beside its own; the fields ``ruled`` by it are never in conflict.
    ``leaves`` and ``arrives`` are what else is written when a record leaves and arrives. ``withheld`` are the fields
    that the receiver doesn't need: they stay at their sender, and at the receiver as they are.
    """

    code: str
    name: str
    sender: DeskKind
    types: tuple[type[Entity], ...]
    gather: Callable[[Workspace, UUID, str], Sequence[Entity]]
    periods: Callable[[Workspace, UUID], Iterable[str]] = _no_periods
    check: Callable[[Workspace, Sequence[Entity], str], None] = _sensible
    require: Callable[[Workspace, Sequence[Entity]], None] = _nothing_needed
    takes: Callable[[Workspace, Entity], bool] = _takes_all
    settle: Callable[[Workspace, Entity, Entity | None], Entity] = _as_sent
    ruled: frozenset[str] = frozenset()
    leaves: Callable[[Workspace, Sequence[Entity], str], Iterable[Entity]] = _nothing_left
    arrives: Callable[[Workspace, Arrival], Iterable[Entity]] = _nothing_arrived
    withheld: Mapping[type[Entity], frozenset[str]] = field(default_factory=dict[type[Entity], frozenset[str]])

    def slimmed(self, record: Entity) -> Entity:
        """The record as it leaves, without what is withheld."""
        names = self.withheld.get(type(record))
        return replace(record, **_blanks(type(record), names)) if names else record

    def filled(self, theirs: Entity, ours: Entity | None) -> Entity:
        """A record that came, with what is withheld as it is here; blank of a new one, whatever its sender said."""
        if ours is None:
            return self.slimmed(theirs)
        names = self.withheld.get(type(theirs))
        return replace(theirs, **{name: getattr(ours, name) for name in names}) if names else theirs


@cache
def _blanks(kind: type[Entity], names: frozenset[str]) -> Mapping[str, object]:
    """The values that these fields have while nothing is said."""
    return {each.name: each.default for each in fields(kind) if each.name in names}
