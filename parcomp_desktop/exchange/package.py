"""Whole packages: written in one call, read through one fixed order of checks."""

from collections.abc import Mapping, Sequence, Set
from uuid import UUID

from parcomp_desktop.domain.record import Record
from parcomp_desktop.exchange.canonical import read_canonical
from parcomp_desktop.exchange.content import Content, pack, unpack
from parcomp_desktop.exchange.enrolment import ENROLMENT, Enrolment, proves_enrolment
from parcomp_desktop.exchange.envelope import inspect, seal, unseal
from parcomp_desktop.exchange.header import Header, Label, Sealing
from parcomp_desktop.exchange.keys import Confidential, DeskKeys
from parcomp_desktop.exchange.outcomes import PackageRefused, ReadOutcome


class Reader(Confidential, frozen=True, kw_only=True):
    """Who reads, and what is known to that desk.

    ``known_senders``: desk → its verify key. ``enrolment_secrets``: unit → the secret of its starter file, as long as
    the unit's desk isn't known. ``read_packages``: sender and id of every package read.
    """

    desk_id: UUID
    keys: DeskKeys
    known_senders: Mapping[UUID, bytes]
    enrolment_secrets: Mapping[UUID, bytes]
    read_packages: Set[tuple[UUID, UUID]]


class Package(Record, frozen=True, kw_only=True):
    """A package that passed every check. ``enrolment`` is set at a first meeting: this desk is to be known from now."""

    header: Header
    content: Content
    enrolment: Enrolment | None


def write_package(
    label: Label, parts: Mapping[str, bytes], follows: Sequence[UUID], keys: DeskKeys, sealing_key: bytes
) -> bytes:
    """The file for the recipient who owns ``sealing_key``; refuses more than fits in one package.

    ``follows``: see ``Content``.
    """
    return seal(label, pack(parts, follows), keys, sealing_key)


def open_package(data: bytes, reader: Reader) -> Package:
    """Read a package, or refuse it at the first check that fails.

    1. The file isn't larger than a package may be.
    2. It has a header of a known format, and not a byte changed since it was signed with the key in that header.
       This comes before anything that the header says is shown or believed.
    3. It is sealed for this desk.
    4. The sender is known and signed with the known key; or is unknown while some unit's first package is awaited.
    5. This desk's key unseals it, under this very header.
    6. The content is a plain zip with nothing but what its manifest lists, each part with the listed hash.
    7. An unknown sender proves the secret of a unit's starter file.
    8. It wasn't read before.

    What the parts mean, and whether something later was read already, is for the caller to check.
    """
    header = inspect(data)
    _check_recipient(header, reader)
    known = _knows_sender(header, reader)
    content = unpack(unseal(data, reader.keys))
    enrolment = None if known else _proven_enrolment(header, content, reader)
    if (header.label.sender_id, header.label.package_id) in reader.read_packages:
        raise PackageRefused(ReadOutcome.ALREADY_READ)
    return Package(header=header, content=content, enrolment=enrolment)


def _check_recipient(header: Header, reader: Reader) -> None:
    to = f"Nơi nhận ghi trên gói: {header.label.recipient_name}."
    if header.sealing is Sealing.NONE:
        raise PackageRefused(ReadOutcome.STARTER_FILE, to)
    if header.label.recipient_id != reader.desk_id:
        raise PackageRefused(ReadOutcome.OTHER_RECIPIENT, to)


def _knows_sender(header: Header, reader: Reader) -> bool:
    known_key = reader.known_senders.get(header.label.sender_id)
    if known_key is None and not reader.enrolment_secrets:
        raise PackageRefused(ReadOutcome.UNKNOWN_SENDER, _sender(header))
    if known_key not in {None, header.verify_key}:
        raise PackageRefused(ReadOutcome.WRONG_SIGNATURE, _sender(header))
    return known_key is not None


def _proven_enrolment(header: Header, content: Content, reader: Reader) -> Enrolment:
    part = content.parts.get(ENROLMENT)
    if part is None:
        raise PackageRefused(ReadOutcome.UNKNOWN_SENDER, _sender(header))
    enrolment = read_canonical(part, Enrolment, ReadOutcome.CONTENT_WRONG)
    secret = reader.enrolment_secrets.get(enrolment.unit_id)
    if secret is None or not proves_enrolment(enrolment, secret, header.verify_key, header.label.package_id):
        raise PackageRefused(ReadOutcome.WRONG_ENROLMENT, _sender(header))
    return enrolment


def _sender(header: Header) -> str:
    return f"Bên gửi ghi trên gói: {header.label.sender_name}."
