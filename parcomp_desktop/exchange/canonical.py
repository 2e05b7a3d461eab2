"""One way to write a record as JSON, so that the same record is always the same bytes."""

import unicodedata
from typing import TypeVar

import msgspec

from parcomp_desktop.exchange.outcomes import PackageRefused, ReadOutcome

Kind = TypeVar("Kind", bound=msgspec.Struct)

UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What msgspec raises on bytes that are no JSON of the wanted shape."""


def canonical_json(record: msgspec.Struct) -> bytes:
    """UTF-8 in NFC, names sorted, no spaces, bytes as base64."""
    text = msgspec.json.encode(record, order="sorted").decode()
    return unicodedata.normalize("NFC", text).encode()


def read_canonical(data: bytes, kind: type[Kind], outcome: ReadOutcome) -> Kind:
    """The record in ``data``; any other bytes than ``canonical_json`` writes are refused with ``outcome``."""
    try:
        record = msgspec.json.decode(data, type=kind)
    except UNREADABLE as error:
        raise PackageRefused(outcome) from error
    if canonical_json(record) != data:
        raise PackageRefused(outcome)
    return record
