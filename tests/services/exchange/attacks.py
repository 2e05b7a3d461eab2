"""What may happen to a package on its way, or be made up in its place; each with how reading it has to end."""

import hashlib
import json
import stat
import struct
import zlib
from collections.abc import Callable, Mapping
from random import Random
from typing import Any, NamedTuple
from uuid import UUID

import msgspec
from msgspec.structs import replace

from parcomp_desktop.exchange.content import LARGEST_CONTENT, pack
from parcomp_desktop.exchange.enrolment import ENROLMENT, enrolment_part
from parcomp_desktop.exchange.envelope import seal
from parcomp_desktop.exchange.header import Label
from parcomp_desktop.exchange.keys import DeskKeys, new_keys, public_keys, sign
from parcomp_desktop.exchange.outcomes import ReadOutcome
from tests.exchange.desks import raw_zip

STRANGER = new_keys()


class Target(NamedTuple):
    """A package that wasn't read yet, with all that its sender knows; ``read`` was read, ``starter`` is another file.

    ``awaited`` is a unit whose first package the recipient waits for.
    """

    data: bytes
    label: Label
    parts: Mapping[str, bytes]
    keys: DeskKeys
    sealing_key: bytes
    read: bytes
    read_id: UUID
    starter: bytes
    awaited: UUID


class Attack(NamedTuple):
    """What arrives, how reading it ends, and a word of the cause."""

    data: bytes
    outcome: ReadOutcome
    cause: str = ""


Make = Callable[[Random, Target], Attack]


def _sent(target: Target, content: bytes, keys: DeskKeys | None = None, **label: object) -> bytes:
    """A content that the program itself may not pack, sealed and signed all the same."""
    return seal(replace(target.label, **label), content, keys or target.keys, target.sealing_key)


def _wrong(target: Target, content: bytes, cause: str) -> Attack:
    return Attack(_sent(target, content), ReadOutcome.CONTENT_WRONG, cause)


def _begins(data: bytes) -> ReadOutcome:
    """How a file ends whose bytes aren't those that were signed, by the five that it begins with."""
    if data[:5] == b"TDKT1":
        return ReadOutcome.DAMAGED
    newer = data[:4] == b"TDKT" and data[4:5] in {b"2", b"3", b"4", b"5", b"6", b"7", b"8", b"9"}
    return ReadOutcome.NEWER_FORMAT if newer else ReadOutcome.NOT_A_PACKAGE


def _altered(data: bytes) -> Attack:
    return Attack(data, _begins(data))


def flipped(chance: Random, target: Target) -> Attack:
    """A few bits, anywhere; every second time a bit of the first five bytes too."""
    data = bytearray(target.data)
    bits = {chance.randrange(len(data) * 8) for _ in range(chance.randint(1, 3))}
    if chance.random() < 0.5:
        bits.add(chance.randrange(5 * 8))
    for bit in bits:
        data[bit // 8] ^= 1 << bit % 8
    return _altered(bytes(data))


def cut(chance: Random, target: Target) -> Attack:
    return _altered(target.data[: chance.choice([chance.randrange(10), chance.randrange(len(target.data))])])


def zeroed(chance: Random, target: Target) -> Attack:
    data = bytearray(target.data)
    start, length = chance.randrange(len(data) - 512), chance.randint(16, 512)
    data[start : start + length] = bytes(length)
    return _altered(bytes(data))


def appended(chance: Random, target: Target) -> Attack:
    return _altered(target.data + chance.choice([b"\0", chance.randbytes(chance.randint(1, 200)), target.data]))


def prefixed(chance: Random, target: Target) -> Attack:
    before = chance.choice([b"\0", b"PK\3\4", b"TDKT2", chance.randbytes(chance.randint(1, 200)), target.data])
    return _altered(before + target.data)


def spliced(chance: Random, target: Target) -> Attack:
    """The content or the header of another package of the same desk, under this one's signature."""
    data, other = target.data, _sent(target, pack(_with_another_figure(chance, target)), sequence=77)
    end, others_end = (9 + int.from_bytes(each[5:9], "big") for each in (data, other))
    whole = chance.choice([data[:end] + other[others_end:-64], other[:others_end] + data[end:-64]])
    return Attack(whole + data[-64:], ReadOutcome.DAMAGED)


def duplicate_names(chance: Random, target: Target) -> Attack:
    name, data = chance.choice(list(target.parts.items()))
    entries = [*_entries(target.parts), (name.encode(), chance.choice([data, data + b" "]))]
    return _wrong(target, raw_zip(*entries), f"“{name}” có hai lần")


def swapped_members(chance: Random, target: Target) -> Attack:
    """Two members change places, or each says what the other said."""
    manifest, *members = _entries(target.parts)
    one, two = sorted(chance.sample(range(len(members)), 2))
    if chance.random() < 0.5:
        members[one], members[two] = members[two], members[one]
        return _wrong(target, raw_zip(manifest, *members), "không xếp theo tên")
    members[one], members[two] = (members[one][0], members[two][1]), (members[two][0], members[one][1])
    return _wrong(target, raw_zip(manifest, *members), "khác với bản kê")


def other_recipient(chance: Random, target: Target) -> Attack:
    recipient = UUID(int=chance.getrandbits(128))
    data = _sent(target, pack(target.parts), recipient_id=recipient, recipient_name="Sở Tài chính")
    return Attack(data, ReadOutcome.OTHER_RECIPIENT, "Sở Tài chính")


def other_format(chance: Random, target: Target) -> Attack:
    """The format of an older or a newer program, which may have further fields in its header."""
    data = target.data
    end = 9 + int.from_bytes(data[5:9], "big")
    number = chance.choice([-1, 0, 2, chance.randint(3, 2**31)])
    said: dict[str, Any] = json.loads(data[9:end]) | {"format": number}
    if chance.random() < 0.5:
        said["more"] = "x"
    header = msgspec.json.encode(said, order="sorted")
    signed = data[:5] + len(header).to_bytes(4, "big") + header + data[end:-64]
    outcome = ReadOutcome.NEWER_FORMAT if number > 1 else ReadOutcome.OLDER_FORMAT
    return Attack(signed + sign(target.keys, signed), outcome)


def replayed(chance: Random, target: Target) -> Attack:
    """A package that was read, as it was or with another content under its id."""
    anew = _sent(target, pack(_with_another_figure(chance, target)), package_id=target.read_id)
    return Attack(chance.choice([target.read, anew]), ReadOutcome.ALREADY_READ)


def wrong_key(chance: Random, target: Target) -> Attack:
    """Signed by another: in the name of a known desk, or in its own, with a proof of enrolment or without one."""
    parts, stranger = dict(target.parts), UUID(int=chance.getrandbits(128))
    outcome, sender_id = ReadOutcome.WRONG_ENROLMENT, stranger
    match chance.randrange(4):
        case 0:
            outcome, sender_id = ReadOutcome.WRONG_SIGNATURE, target.label.sender_id
        case 1:
            del parts[ENROLMENT]
            outcome = ReadOutcome.UNKNOWN_SENDER
        case 2:
            secret = chance.randbytes(32)
            parts[ENROLMENT] = enrolment_part(secret, target.awaited, STRANGER, target.label.package_id)
        case _:
            pass  # the proof of the desk that made the package, copied
    return Attack(_sent(target, pack(parts), STRANGER, sender_id=sender_id), outcome, target.label.sender_name)


def sealed_for_another(_chance: Random, target: Target) -> Attack:
    data = seal(target.label, pack(target.parts), target.keys, public_keys(STRANGER).sealing_key)
    return Attack(data, ReadOutcome.CANNOT_UNSEAL)


def one_figure(chance: Random, target: Target) -> Attack:
    """One figure changed: with right hashes by somebody without the sender's key, or by the sender with wrong ones."""
    parts = _with_another_figure(chance, target)
    match chance.randrange(3):
        case 0:
            return Attack(_sent(target, pack(parts))[:-64] + target.data[-64:], ReadOutcome.DAMAGED)
        case 1:
            return Attack(_sent(target, pack(parts), STRANGER), ReadOutcome.WRONG_SIGNATURE)
        case _:
            manifest = _entries(target.parts)[0]
            return _wrong(target, raw_zip(manifest, *_entries(parts)[1:]), "khác với bản kê")


def bomb(chance: Random, target: Target) -> Attack:
    """Much in little: more than it declares, as much as it declares, or more declared than any package holds."""
    size = chance.randint(2_000_000, 8_000_000)
    match chance.randrange(3):
        case 0:
            return _wrong(target, _deflated(bytes(size), chance.randint(1, 5_000)), "dài ngắn khác")
        case 1:
            return _wrong(target, _deflated(bytes(size), size), "nén quá mức")
        case _:
            declared = LARGEST_CONTENT + chance.randint(1, 10**6)
            return Attack(_sent(target, _deflated(bytes(size), declared)), ReadOutcome.TOO_LARGE)


def escaping_name(chance: Random, target: Target) -> Attack:
    climbs = "../" * chance.randint(1, 5)
    name = chance.choice(
        [
            "/etc/cron.d/x.json",
            f"{climbs}x.json",
            f"attachments/{climbs}data.sqlite",
            "C:\\Windows\\x.json",
            f"\\\\may-chu\\{chance.randrange(100)}.json",
            "attachments/" + "A" * 64,
            "x.json\0.exe",
            "phieu-cham.json ",
            "NUL",
        ]
    )
    return _wrong(target, raw_zip(*_entries(target.parts), (name.encode(), b"1")), "không được phép")


def link(chance: Random, target: Target) -> Attack:
    attributes = (stat.S_IFLNK | chance.choice([0o777, 0o644, 0])) << 16
    return _wrong(target, raw_zip(*_entries(target.parts), attributes=attributes), "là liên kết")


def million_names(chance: Random, target: Target) -> Attack:
    """A directory that claims more names than any package has is refused by its count, however many there are."""
    count = chance.choice([5_002, 65_535, chance.randint(5_002, 65_535)])
    return Attack(_sent(target, raw_zip(*_entries(target.parts), count=count)), ReadOutcome.TOO_LARGE, str(count))


def hidden_names(chance: Random, target: Target) -> Attack:
    """More names than the directory counts."""
    more = [(f"x{number}.json".encode(), b"") for number in range(chance.randint(1, 300))]
    entries = _entries(target.parts)
    return _wrong(target, raw_zip(*entries, *more, count=len(entries)), "không theo khuôn dạng")


def starter(_chance: Random, target: Target) -> Attack:
    return Attack(target.starter, ReadOutcome.STARTER_FILE)


def no_package(chance: Random, _target: Target) -> Attack:
    beginning = chance.choice([b"", b"PK\3\4", b"TDKT", b"tdkt1", b"\xef\xbb\xbfTDKT1", b"<?xml"])
    return Attack(beginning + b"\xff" * chance.randint(0, 300), ReadOutcome.NOT_A_PACKAGE)


ATTACKS: Mapping[str, Make] = {
    make.__name__: make
    for make in (
        flipped,
        cut,
        zeroed,
        appended,
        prefixed,
        spliced,
        duplicate_names,
        swapped_members,
        other_recipient,
        other_format,
        replayed,
        wrong_key,
        sealed_for_another,
        one_figure,
        bomb,
        escaping_name,
        link,
        million_names,
        hidden_names,
        starter,
        no_package,
    )
}


def _entries(parts: Mapping[str, bytes]) -> list[tuple[bytes, bytes]]:
    """The manifest of the parts and the parts, as they lie in a zip."""
    listed = [
        {"length": len(data), "name": name, "sha256": hashlib.sha256(data).hexdigest()}
        for name, data in sorted(parts.items())
    ]
    manifest = msgspec.json.encode({"follows": [], "parts": listed})
    return [(b"manifest.json", manifest), *((name.encode(), data) for name, data in sorted(parts.items()))]


def _with_another_figure(chance: Random, target: Target) -> dict[str, bytes]:
    scores = target.parts["phieu-cham.json"]
    changed = scores.replace(b'"2775"', b'"%d"' % chance.randint(2776, 3443))
    assert changed != scores
    return dict(target.parts) | {"phieu-cham.json": changed}


def _deflated(data: bytes, declared: int) -> bytes:
    """A zip with one deflated entry that declares a length of its own."""
    stream, name = zlib.compress(data, 9)[2:-4], b"manifest.json"
    common = struct.pack("<5H3L2H", 20, 0, 8, 0, 33, zlib.crc32(data), len(stream), declared, len(name), 0)
    body = b"PK\3\4" + common + name + stream
    directory = b"PK\1\2" + struct.pack("<H", 788) + common + struct.pack("<3H2L", 0, 0, 0, 0, 0) + name
    return body + directory + b"PK\5\6" + struct.pack("<4H2LH", 0, 0, 1, 1, len(directory), len(body), 0)
