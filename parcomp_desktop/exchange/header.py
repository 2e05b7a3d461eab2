"""The clear header of a package: who sends what to whom."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Final, Literal
from uuid import UUID

import msgspec

from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.sheet_periods import LONGEST_PERIOD
from parcomp_desktop.domain.units import LONGEST_NAME
from parcomp_desktop.exchange.canonical import UNREADABLE, canonical_json, read_canonical
from parcomp_desktop.exchange.keys import Key
from parcomp_desktop.exchange.outcomes import PackageRefused, ReadOutcome

FORMAT: Final = 1

Name = Annotated[str, msgspec.Meta(max_length=LONGEST_NAME)]


class Sealing(StrEnum):
    """How the content is closed; a starter file is open, because its unit has no key yet."""

    HPKE = "hpke-x25519-sha256-chacha20poly1305"
    NONE = "none"


class Label(Record, frozen=True, kw_only=True):
    """What the sender writes on a package.

    ``recipient_id`` is a desk, in a starter file a unit. ``sequence`` counts the packages from this sender to this
    recipient, from 1: for people to name a package by. ``created_at`` carries its time zone.
    """

    package_id: UUID
    kind: Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z-]{0,39}\Z")]
    period: Annotated[str, msgspec.Meta(max_length=LONGEST_PERIOD)]
    sender_id: UUID
    sender_name: Name
    recipient_id: UUID
    recipient_name: Name
    sequence: Annotated[int, msgspec.Meta(ge=1, le=2**53)]
    created_at: Annotated[datetime, msgspec.Meta(tz=True)]


class Header(Record, frozen=True, kw_only=True):
    """The label, and what is needed to check the signature and to open the content."""

    verify_key: Key
    sealing: Sealing
    label: Label
    format: Literal[1] = FORMAT


class AnyHeader(msgspec.Struct, frozen=True):
    """What the header of every format has: enough to check the signature of a newer one."""

    format: int
    verify_key: Key


def read_any_header(encoded: bytes) -> AnyHeader:
    """The part of a header that every format shares."""
    try:
        return msgspec.json.decode(encoded, type=AnyHeader)
    except UNREADABLE as error:
        raise PackageRefused(ReadOutcome.DAMAGED) from error


def read_header(encoded: bytes) -> Header:
    """The header of this format; refuses a newer or older format and anything but canonical JSON."""
    if (found := read_any_header(encoded).format) != FORMAT:
        raise PackageRefused(ReadOutcome.NEWER_FORMAT if found > FORMAT else ReadOutcome.OLDER_FORMAT)
    return read_canonical(encoded, Header, ReadOutcome.DAMAGED)


def write_header(header: Header) -> bytes:
    """The header as bytes; ValueError for one that no reader would accept."""
    encoded = canonical_json(header)
    try:
        read_header(encoded)
    except PackageRefused as error:
        raise ValueError("a label outside its limits") from error
    return encoded
