"""Two desks that know each other, and packages between them."""

import struct
import zlib
from datetime import UTC, datetime
from uuid import UUID

import msgspec

from parcomp_desktop.exchange.enrolment import enrolment_part
from parcomp_desktop.exchange.envelope import seal
from parcomp_desktop.exchange.header import Label
from parcomp_desktop.exchange.keys import DeskKeys, new_keys, public_keys
from parcomp_desktop.exchange.package import Reader, write_package

UNIT = UUID("11111111-1111-4111-8111-111111111111")
UNIT_DESK = UUID("22222222-2222-4222-8222-222222222222")
GATHERING_DESK = UUID("33333333-3333-4333-8333-333333333333")
PACKAGE = UUID("44444444-4444-4444-8444-444444444444")

UNIT_KEYS = new_keys()
GATHERING_KEYS = new_keys()
STRANGER_KEYS = new_keys()
SECRET = bytes(range(32))

LABEL = Label(
    package_id=PACKAGE,
    kind="scores",
    period="2026",
    sender_id=UNIT_DESK,
    sender_name="Ủy ban nhân dân xã Đắk Tô",
    recipient_id=GATHERING_DESK,
    recipient_name="Sở Nội vụ",
    sequence=3,
    created_at=datetime(2026, 11, 20, 8, 30, tzinfo=UTC),
)
PARTS = {"nominations.json": b"[]", "scoresheet.json": b'{"2.1.1":"97.5"}'}

READER = Reader(
    desk_id=GATHERING_DESK,
    keys=GATHERING_KEYS,
    known_senders={UNIT_DESK: public_keys(UNIT_KEYS).verify_key},
    enrolment_secrets={},
    read_packages=set(),
)
STRANGERS_READER = msgspec.structs.replace(READER, known_senders={}, enrolment_secrets={UNIT: SECRET})


def sealing_key(keys: DeskKeys) -> bytes:
    return public_keys(keys).sealing_key


def package(
    label: Label = LABEL,
    parts: dict[str, bytes] = PARTS,
    keys: DeskKeys = UNIT_KEYS,
    recipient: DeskKeys = GATHERING_KEYS,
) -> bytes:
    return write_package(label, parts, (), keys, sealing_key(recipient))


def first_package(secret: bytes = SECRET, unit: UUID = UNIT, keys: DeskKeys = UNIT_KEYS) -> bytes:
    """A package of a desk that isn't known yet, with its proof of enrolment."""
    return package(parts=PARTS | {"enrolment.json": enrolment_part(secret, unit, keys, PACKAGE)}, keys=keys)


def around(content: bytes) -> bytes:
    """A package with a content that the program itself wouldn't pack, signed all the same by a known desk."""
    return seal(LABEL, content, UNIT_KEYS, sealing_key(GATHERING_KEYS))


def raw_zip(*entries: tuple[bytes, bytes], **changed: int) -> bytes:
    """A zip of stored entries laid out by hand; ``changed`` sets fields of every entry or of the end record."""
    body, directory = b"", b""
    for name, data in entries:
        flags, method = changed.get("flags", 0), changed.get("method", 0)
        size, offset = changed.get("size", len(data)), changed.get("offset", len(body))
        packed = changed.get("packed", len(data))
        common = struct.pack("<5H3L2H", 20, flags, method, 0, 33, zlib.crc32(data), packed, size, len(name), 0)
        attributes = changed.get("attributes", 0)
        directory += (
            b"PK\1\2" + struct.pack("<H", 788) + common + struct.pack("<3H2L", 0, 0, 0, attributes, offset) + name
        )
        body += b"PK\3\4" + common + name + data
    count = changed.get("count", len(entries))
    at = changed.get("at", len(body))
    return body + directory + b"PK\5\6" + struct.pack("<4H2LH", 0, 0, count, count, len(directory), at, 0)
