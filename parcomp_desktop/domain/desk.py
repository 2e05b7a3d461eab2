"""Whose workspace this is."""

from datetime import datetime
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
    ``check_codes``: its certificates bear a QR and a check code.
    """

    kind: DeskKind
    name: str
    place: str = ""
    unit_id: UUID | None = None
    check_codes: bool = True


class Peer(Entity, frozen=True, kw_only=True):
    """Another desk that packages go to or come from; ``id`` is that desk's id, the keys are its public ones.

    ``last_sequence`` is the number of the newest package for it. It is taken before the file is written, so that a
    file that got out although its sending was cut short never shares its number with a later one.
    """

    name: str
    kind: DeskKind
    unit_id: UUID | None = None
    verify_key: bytes
    sealing_key: bytes
    last_sequence: int = 0


class OwnKeys(Entity, frozen=True, kw_only=True):
    """The desk's own private keys; ``id`` is the desk's."""

    signing_key: bytes
    unsealing_key: bytes


class Enrolment(Entity, frozen=True, kw_only=True):
    """The one-time secret of a starter file; the unit's first package proves it. ``id`` is the unit's.

    On the gathering desk one for each unit that was given a starter file, on the unit desk its own.
    """

    secret: bytes
    used: bool = False


class Direction(StrEnum):
    """Whether a package left this desk or came to it."""

    SENT = "sent"
    READ = "read"


class PackageRecord(Entity, frozen=True, kw_only=True):
    """A package that left or was read; ``id`` is the package's own, ``sha256`` that of the whole file."""

    direction: Direction
    kind: str
    peer_id: UUID
    period: str
    sequence: int
    sha256: str
    file_name: str
    at: datetime
