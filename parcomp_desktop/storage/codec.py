"""One codec between records and rows: the same value comes back, to the last digit.

Points and percents are scaled integers (SQL can sum and compare them), other decimals canonical text, ids, dates
and choices text, nested records JSON. Text is NFC from here on.
"""

import hashlib
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache, partial
from types import NoneType, UnionType
from typing import Annotated, Any, NamedTuple, TypeVar, Union, get_args, get_origin, get_type_hints
from uuid import UUID

import msgspec

from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import nfc

Cell = str | int | None
Row = dict[str, Cell]
RecordT = TypeVar("RecordT", bound=Record)

SCALE = 4
LARGEST = 2**63 - 1


class _Column(NamedTuple):
    encode: Callable[[Any], Cell]
    decode: Callable[[Any], Any]


def _scaled(value: Decimal) -> int:
    shifted = value.scaleb(SCALE)
    if shifted != shifted.to_integral_value() or abs(shifted) > LARGEST:
        raise Refusal(
            f"Số {value} có quá {SCALE} chữ số thập phân hoặc quá lớn.",
            f"Nhập số có tối đa {SCALE} chữ số sau dấu phẩy.",
        )
    return int(shifted)


def _unscaled(cell: int) -> Decimal:
    return Decimal(cell).scaleb(-SCALE)


def _canonical(value: Decimal) -> str:
    return format(value.normalize(), "f")


_PLAIN: dict[type, _Column] = {
    str: _Column(nfc, str),
    int: _Column(int, int),
    bool: _Column(int, bool),
    UUID: _Column(str, UUID),
    bytes: _Column(bytes.hex, bytes.fromhex),
    Decimal: _Column(_canonical, Decimal),
    date: _Column(date.isoformat, date.fromisoformat),
    datetime: _Column(datetime.isoformat, datetime.fromisoformat),
}


def _to_json(value: Record) -> str:
    return nfc(msgspec.json.encode(value).decode())


def _to_code(value: Enum) -> str:
    return str(value.value)


def _column(hint: Any) -> _Column:  # noqa: ANN401  a type hint has no type of its own
    if get_origin(hint) is Annotated:
        return _Column(_scaled, _unscaled)
    if get_origin(hint) in {Union, UnionType}:
        return _column(next(part for part in get_args(hint) if part is not NoneType))
    if issubclass(hint, Enum):
        return _Column(_to_code, hint)
    if issubclass(hint, Record):
        return _Column(_to_json, partial(msgspec.json.decode, type=hint))
    return _PLAIN[hint]


@cache
def _columns(kind: type[Record]) -> dict[str, _Column]:
    hints = get_type_hints(kind, include_extras=True)
    return {name: _column(hints[name]) for name in kind.__struct_fields__}


def column_names(kind: type[Record]) -> tuple[str, ...]:
    """The columns that a record of this kind fills."""
    return tuple(_columns(kind))


def to_row(record: Record) -> Row:
    """The row of a record, with a hash that tells later whether the row was altered on disk."""
    row: Row = {}
    for name, column in _columns(type(record)).items():
        value = getattr(record, name)
        row[name] = None if value is None else column.encode(value)
    return {**row, "row_hash": row_hash(row)}


def from_row(kind: type[RecordT], row: Mapping[str, Any]) -> RecordT:
    """The record of a row; further columns of the row are passed over."""
    return kind(
        **{name: None if row[name] is None else column.decode(row[name]) for name, column in _columns(kind).items()}
    )


def row_hash(row: Mapping[str, Cell]) -> str:
    """SHA-256 over a row's columns and values, in the order of the record's fields."""
    return hashlib.sha256(msgspec.json.encode(list(row.items()))).hexdigest()
