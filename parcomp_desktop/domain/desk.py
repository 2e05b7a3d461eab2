"""Whose workspace this is."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from parcomp_desktop.domain.record import Entity, Record


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
    file that got out although its sending was cut short never shares its number with a later one. ``ended_at``: since
    when another desk stands in its place; what it sent before stays verifiable.
    """

    name: str
    kind: DeskKind
    unit_id: UUID | None = None
    verify_key: bytes
    sealing_key: bytes
    last_sequence: int = 0
    ended_at: datetime | None = None


class ListedDesk(Record, frozen=True, kw_only=True):
    """A unit as the gathering desk lists it, with a machine of its desk: none while nothing came from it.

    ``ended_at``: since when another machine stands in its place; what it signed before stays verifiable.
    """

    unit_id: UUID
    unit: str
    desk_id: UUID | None = None
    verify_key: bytes = b""
    ended_at: datetime | None = None


class DeskList(Entity, frozen=True, kw_only=True):
    """The units that a gathering desk knows and their keys; ``id`` is that desk's. A later list replaces an older one.

    ``dated`` is when it came to say what it says.
    """

    dated: datetime
    desks: tuple[ListedDesk, ...] = ()


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


class PackageState(StrEnum):
    """What became of a package: written, read by the other desk, taken in there, returned; taken back by its sender.

    One that this desk read is taken in or returned.
    """

    SENT = "sent"
    RECEIVED = "received"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"


class PackageRecord(Entity, frozen=True, kw_only=True):
    """A package that left or was read; ``id`` is the package's own, ``sha256`` that of the whole file.

    ``follows`` are the packages of the same sender that it builds on, ``records`` is the SHA-256 of what it said, kept
    as a file. ``note`` is why it was returned or withdrawn, ``answered_at`` when the receipt of the other desk was made
    or this desk withdrew it.
    """

    direction: Direction
    kind: str
    peer_id: UUID
    period: str
    sequence: int
    sha256: str
    file_name: str
    at: datetime
    state: PackageState = PackageState.SENT
    note: str = ""
    answered_at: datetime | None = None
    follows: tuple[UUID, ...] = ()
    records: str = ""
