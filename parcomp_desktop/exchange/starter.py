"""The starter file: the gathering desk introduces itself to a unit that has no key yet.

It is signed by the gathering desk and **not sealed**: whoever holds the stick can read the enrolment secret, so it
goes from hand to hand, serves once, and is worth nothing after the unit's first package arrived. The unit's desk
trusts its starter file because of the hand it came from; the signature only shows that the file is whole.
"""

from datetime import datetime
from uuid import UUID

from parcomp_desktop.domain.units import Unit
from parcomp_desktop.exchange.archive import wrong
from parcomp_desktop.exchange.canonical import canonical_json, read_canonical
from parcomp_desktop.exchange.content import pack, unpack
from parcomp_desktop.exchange.envelope import inspect, leave_open, open_content
from parcomp_desktop.exchange.header import Header, Label, Sealing
from parcomp_desktop.exchange.keys import Confidential, DeskKeys, Key, PublicKeys, public_keys
from parcomp_desktop.exchange.outcomes import PackageRefused, ReadOutcome

STARTER = "starter"
STARTER_PART = "starter.json"


class Starter(Confidential, frozen=True, kw_only=True):
    """What a unit's desk learns at its first run: which unit it serves, whom it sends to, its enrolment secret."""

    unit: Unit
    desk_id: UUID
    desk_name: str
    desk_keys: PublicKeys
    secret: Key


def make_starter(starter: Starter, keys: DeskKeys, package_id: UUID, created_at: datetime) -> bytes:
    """The starter file for one unit, signed with the gathering desk's ``keys``.

    ``created_at`` carries its time zone. ValueError if ``keys`` aren't those that the file introduces.
    """
    if starter.desk_keys != public_keys(keys):
        raise ValueError("a starter file is signed by the desk that it introduces")
    label = Label(
        package_id=package_id,
        kind=STARTER,
        period="",
        sender_id=starter.desk_id,
        sender_name=starter.desk_name,
        recipient_id=starter.unit.id,
        recipient_name=starter.unit.name,
        sequence=1,
        created_at=created_at,
    )
    return leave_open(label, pack({STARTER_PART: canonical_json(starter)}), keys)


def open_starter(data: bytes) -> Starter:
    """Read a starter file; refuses a file that isn't whole, is no starter file or contradicts its header."""
    header = inspect(data)
    if header.sealing is not Sealing.NONE or header.label.kind != STARTER:
        raise PackageRefused(ReadOutcome.NOT_A_STARTER_FILE)
    parts = unpack(open_content(data)).parts
    if set(parts) != {STARTER_PART}:
        raise wrong("Tệp khởi tạo có mục thừa hoặc thiếu.")
    starter = read_canonical(parts[STARTER_PART], Starter, ReadOutcome.CONTENT_WRONG)
    if _introduced(starter) != _signed_on(header):
        raise wrong("Tệp khởi tạo giới thiệu bàn hoặc đơn vị khác với phần đầu tệp.")
    return starter


def _introduced(starter: Starter) -> tuple[object, ...]:
    return starter.desk_id, starter.desk_name, starter.desk_keys.verify_key, starter.unit.id


def _signed_on(header: Header) -> tuple[object, ...]:
    return header.label.sender_id, header.label.sender_name, header.verify_key, header.label.recipient_id
