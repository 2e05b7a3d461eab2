"""Records in the parts of a package: a part for each content, in it the records under the names of their tables."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any
from uuid import UUID

import msgspec
from msgspec.structs import fields

from parcomp_desktop.domain.record import Entity, Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.exchange.archive import wrong
from parcomp_desktop.exchange.canonical import UNREADABLE, canonical_json
from parcomp_desktop.exchange.outcomes import PackageRefused, ReadOutcome
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


class _Named(Record, frozen=True):
    gone: tuple[UUID, ...]
    records: dict[str, list[dict[str, msgspec.Raw]]]


def part_name(content: Content) -> str:
    """The name of a content's part."""
    return f"{content.code}.json"


def part_of(bundle: Bundle) -> bytes:
    """A bundle as the part of a package."""
    return canonical_json(_Part(bundle.gone, _by_table(bundle.records)))


def read_bundle(content: Content, part: bytes) -> Bundle:
    """The bundle of a part. Raises PackageRefused for anything but what ``part_of`` writes of this content.

    What this program has no name for comes of a newer one, and is told so.
    """
    try:
        bundle = _bundle(content, part)
    except (*UNREADABLE, KeyError) as error:
        raise _refused(content, part) from error
    if part_of(bundle) != part:
        raise _refused(content, part)
    return bundle


def kept_bundle(content: Content, part: bytes) -> Bundle:
    """The bundle of a part that was checked when it crossed, by whatever version of the program.

    Fields and tables that this version lacks are left out; those that came since then are as yet unsaid.
    """
    try:
        return _bundle(content, part)
    except (msgspec.ValidationError, KeyError):
        return _bundle(content, _without_unknown(content, part))


def check_texts(records: Iterable[Entity]) -> None:
    """Raise Refusal for a text longer than any page lets through."""
    lengths = (len(getattr(record, name)) for record in records for name in _texts(type(record)))
    if any(length > LONGEST_TEXT for length in lengths):
        raise Refusal(f"Có nội dung dài quá {LONGEST_TEXT} ký tự.", "Viết ngắn lại nội dung đó.")


@cache
def _texts(kind: type[Entity]) -> list[str]:
    return [each.name for each in fields(kind) if each.type is str]


def _refused(content: Content, part: bytes) -> PackageRefused:
    if _is_newer(content, part):
        return PackageRefused(
            ReadOutcome.NEWER_FORMAT, f"Phần “{content.name}” có dữ liệu mà chương trình này chưa biết."
        )
    return wrong(f"Phần “{content.name}” không đúng khuôn dạng.")


def _is_newer(content: Content, part: bytes) -> bool:
    """Whether a part has tables or fields that this program has no name for."""
    try:
        tables = msgspec.json.decode(part, type=_Named).records
    except UNREADABLE:
        return False
    known = _fields(content)
    return any(not row.keys() <= known.get(name, frozenset()) for name, rows in tables.items() for row in rows)


def _without_unknown(content: Content, part: bytes) -> bytes:
    named, known = msgspec.json.decode(part, type=_Named), _fields(content)
    tables = {
        name: [{field: said for field, said in row.items() if field in known[name]} for row in rows]
        for name, rows in named.records.items()
        if name in known
    }
    return msgspec.json.encode(_Named(named.gone, tables))


def _fields(content: Content) -> Mapping[str, frozenset[str]]:
    return {TABLES[kind].name: frozenset(kind.__struct_fields__) for kind in content.types}


def _bundle(content: Content, part: bytes) -> Bundle:
    types = {TABLES[kind].name: kind for kind in content.types}
    unread = msgspec.json.decode(part, type=_Unread)
    records = {
        name: msgspec.json.decode(raw, type=tuple[types[name], ...])  # pyright: ignore[reportInvalidTypeArguments]  known here alone
        for name, raw in unread.records.items()
    }
    ordered = tuple(record for name in types for record in records.get(name, ()))
    return Bundle(content=content.code, records=ordered, gone=unread.gone)


def _by_table(records: Sequence[Entity]) -> Mapping[str, list[Entity]]:
    tables: dict[str, list[Entity]] = {}
    for record in records:
        tables.setdefault(TABLES[type(record)].name, []).append(record)
    return tables
