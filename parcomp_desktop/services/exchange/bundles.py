"""Records in the parts of a package: a part for each content, in it the records under the names of their tables."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

import msgspec
from msgspec.structs import astuple

from parcomp_desktop.domain.record import Entity, Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.exchange.archive import wrong
from parcomp_desktop.exchange.canonical import UNREADABLE, canonical_json
from parcomp_desktop.services.exchange.contents.content import Content
from parcomp_desktop.storage.tables import TABLES

LONGEST_TEXT = 4_000
"""Characters of any one text that a package may bring."""


class Bundle(Record, frozen=True, kw_only=True):
    """What a package says of one content. ``gone``: records that it said before and its sender has no more."""

    content: str
    records: tuple[Entity, ...]
    gone: tuple[UUID, ...] = ()


class _Part(Record, frozen=True):
    gone: tuple[UUID, ...]
    records: Mapping[str, Any]


class _Unread(Record, frozen=True):
    gone: tuple[UUID, ...]
    records: dict[str, msgspec.Raw]


def part_name(content: Content) -> str:
    """The name of a content's part."""
    return f"{content.code}.json"


def part_of(bundle: Bundle) -> bytes:
    """A bundle as the part of a package."""
    return canonical_json(_Part(bundle.gone, _by_table(bundle.records)))


def read_bundle(content: Content, part: bytes) -> Bundle:
    """The bundle of a part. Raises PackageRefused for anything but what ``part_of`` writes of this content."""
    types = {TABLES[kind].name: kind for kind in content.types}
    try:
        unread = msgspec.json.decode(part, type=_Unread)
        records = {
            name: msgspec.json.decode(raw, type=tuple[types[name], ...])  # pyright: ignore[reportInvalidTypeArguments]
            for name, raw in unread.records.items()
        }
    except (*UNREADABLE, KeyError) as error:
        raise wrong(f"Phần “{content.name}” không đúng khuôn dạng.") from error
    ordered = tuple(record for name in types for record in records.get(name, ()))
    bundle = Bundle(content=content.code, records=ordered, gone=unread.gone)
    if part_of(bundle) != part:
        raise wrong(f"Phần “{content.name}” không đúng khuôn dạng.")
    return bundle


def check_texts(records: Iterable[Entity]) -> None:
    """Raise Refusal for a text longer than any page lets through."""
    for record in records:
        if any(isinstance(value, str) and len(value) > LONGEST_TEXT for value in astuple(record)):
            raise Refusal(f"Có nội dung dài quá {LONGEST_TEXT} ký tự.", "Viết ngắn lại nội dung đó.")


def _by_table(records: Sequence[Entity]) -> Mapping[str, list[Entity]]:
    tables: dict[str, list[Entity]] = {}
    for record in records:
        tables.setdefault(TABLES[type(record)].name, []).append(record)
    return tables
