"""The inside of a package: named parts and the manifest that vouches for them, in one zip.

A part is data (``scoresheet.json``) or an attachment under its SHA-256 (``attachments/<64 hex digits>``).
"""

import hashlib
import re
import zlib
from collections.abc import Mapping, Sequence
from typing import Annotated
from uuid import UUID

import msgspec

from parcomp_desktop.domain.record import Record
from parcomp_desktop.exchange.archive import (
    DEFLATED,
    MOST_ENTRIES,
    STORED,
    Entry,
    deflate,
    inflate,
    read_zip,
    write_zip,
    wrong,
)
from parcomp_desktop.exchange.canonical import canonical_json, read_canonical
from parcomp_desktop.exchange.outcomes import PackageRefused, ReadOutcome

LARGEST_CONTENT = 200 * 1024 * 1024
"""Bytes of all parts and the manifest, unpacked."""

MOST_FOLLOWED = 1_000
"""Packages that one may say it builds on; more are not told."""

MANIFEST = "manifest.json"
ATTACHMENTS = "attachments/"
ALLOWED = re.compile(r"[a-z][a-z0-9-]{0,59}\.json|attachments/[0-9a-f]{64}")

HIGHEST_RATIO = 200
RATIO_ALLOWANCE = 1024
"""No part may unpack to more than 200 × (its packed bytes + 1,024)."""


class Part(Record, frozen=True):
    """A line of the manifest; ``sha256`` in lower-case hex."""

    name: str
    length: int
    sha256: str


class Manifest(Record, frozen=True):
    """What the content holds, sorted by name as it lies in the zip, and which packages it builds on, oldest first."""

    follows: Annotated[tuple[UUID, ...], msgspec.Meta(max_length=MOST_FOLLOWED)]
    parts: tuple[Part, ...]


class Content(Record, frozen=True):
    """Parts by name, and the packages that they build on, oldest first.

    Those are what the sender had read of the recipient, and what it had sent it from the last one that it is known to
    have: of any two the reader sees which is the later, and that neither is when they come from two copies of one desk.
    """

    parts: Mapping[str, bytes]
    follows: tuple[UUID, ...] = ()


def pack(parts: Mapping[str, bytes], follows: Sequence[UUID] = ()) -> bytes:
    """The content as bytes; the same parts give the same bytes (with the same zlib).

    Refuses more than fits in one package. ValueError for a name that no reader would accept.
    """
    lines = tuple(_line(name, parts[name]) for name in sorted(parts))
    for line in lines:
        if not _is_part(line):
            raise ValueError(f"not the name of a part: {line.name}")
    manifest = canonical_json(Manifest(tuple(follows)[-MOST_FOLLOWED:], lines))
    entries = [_entry(MANIFEST, manifest), *(_entry(line.name, parts[line.name]) for line in lines)]
    _check_sizes(entries)
    return write_zip(entries)


def unpack(data: bytes) -> Content:
    """The parts, each of them as the manifest says; refuses everything else with the cause."""
    entries = read_zip(data, ALLOWED)
    _check_sizes(entries)
    if not entries or entries[0].name != MANIFEST:
        raise wrong("Mục đầu tiên không phải bản kê.")
    manifest = read_canonical(inflate(entries[0]), Manifest, ReadOutcome.CONTENT_WRONG)
    _check_names([line.name for line in manifest.parts], [entry.name for entry in entries[1:]])
    parts = {line.name: _vouched(line, entry) for line, entry in zip(manifest.parts, entries[1:], strict=True)}
    if len(set(manifest.follows)) < len(manifest.follows):
        raise wrong("Bản kê ghi một gói trước hai lần.")
    return Content(parts, manifest.follows)


def _line(name: str, data: bytes) -> Part:
    return Part(name, len(data), hashlib.sha256(data).hexdigest())


def _is_part(line: Part) -> bool:
    if line.name.startswith(ATTACHMENTS):
        return line.name == ATTACHMENTS + line.sha256
    return line.name != MANIFEST and ALLOWED.fullmatch(line.name) is not None


def _entry(name: str, data: bytes) -> Entry:
    packed = data if name.startswith(ATTACHMENTS) else deflate(data)
    if len(packed) >= len(data) or _swollen(len(data), len(packed)):
        return Entry(name, STORED, zlib.crc32(data), len(data), data)
    return Entry(name, DEFLATED, zlib.crc32(data), len(data), packed)


def _swollen(size: int, packed: int) -> bool:
    return size > HIGHEST_RATIO * (packed + RATIO_ALLOWANCE)


def _check_sizes(entries: Sequence[Entry]) -> None:
    if len(entries) > MOST_ENTRIES or sum(entry.size for entry in entries) > LARGEST_CONTENT:
        raise PackageRefused(ReadOutcome.TOO_LARGE)
    for entry in entries:
        if _swollen(entry.size, len(entry.packed)):
            raise wrong(f"Mục “{entry.name}” nén quá mức, không an toàn để mở.")


def _check_names(listed: list[str], there: list[str]) -> None:
    for name in sorted(set(listed) - set(there)):
        raise wrong(f"Bản kê có mục “{name}” nhưng gói không có.")
    for name in sorted(set(there) - set(listed)):
        raise wrong(f"Gói có mục “{name}” không ghi trong bản kê.")
    if not listed == there == sorted(there):
        raise wrong("Các mục không xếp theo tên như bản kê.")


def _vouched(line: Part, entry: Entry) -> bytes:
    data = inflate(entry)
    if _line(entry.name, data) != line or not _is_part(line):
        raise wrong(f"Mục “{line.name}” khác với bản kê.")
    return data
