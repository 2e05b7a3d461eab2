"""Whose workspace this is."""

from enum import StrEnum
from uuid import UUID

from parcomp_desktop.domain.record import Entity


class DeskKind(StrEnum):
    """The two desks of the program, chosen at the first run."""

    UNIT = "unit"
    GATHERING = "gathering"


class Desk(Entity, frozen=True, kw_only=True):
    """The owner of a workspace; ``name`` is the agency as documents print it.

    A unit desk knows its own unit; a gathering desk has none. ``place`` opens the date line of documents.
    """

    kind: DeskKind
    name: str
    place: str = ""
    unit_id: UUID | None = None


class Peer(Entity, frozen=True, kw_only=True):
    """Another desk that packages go to or come from; ``id`` is that desk's id, keys are raw bytes in hex."""

    name: str
    kind: DeskKind
    unit_id: UUID | None = None
    verify_key: str = ""
    sealing_key: str = ""
