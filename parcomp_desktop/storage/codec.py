"""One codec between records and rows: the same value comes back, to the last digit.

Points and percents are scaled integers (SQL can sum and compare them), other decimals canonical text, ids, dates
and choices text, nested records and lists JSON. Text is NFC from here on.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Context, Decimal, DecimalException, Inexact, InvalidOperation, Overflow
from enum import Enum
from functools import cache, lru_cache, partial
from operator import attrgetter, itemgetter
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
_KEPT = 1 << 15
"""Ids and points stand in many rows; one that was read lately isn't read again."""
# 18 digits always fit SQLite's integers; a digit that doesn't fit raises instead of being rounded away
_SCALED = Context(prec=18, traps=[Inexact, InvalidOperation])
_EXACT = Context(prec=40, Emax=40, Emin=-40, traps=[Inexact, InvalidOperation, Overflow])


class _Column(NamedTuple):
    """``decode`` is None where a cell is the value itself."""

    encode: Callable[[Any], Cell]
    decode: Callable[[Any], Any] | None


def _scaled(value: Decimal) -> int:
    try:
        return int(value.quantize(Decimal(1).scaleb(-SCALE), context=_SCALED).scaleb(SCALE, _SCALED))
    except (DecimalException, ValueError) as error:
        raise Refusal(
            f"Số {value} có quá {SCALE} chữ số thập phân hoặc quá lớn.",
            f"Nhập số có tối đa {SCALE} chữ số sau dấu phẩy.",
        ) from error


@lru_cache(_KEPT)
def _unscaled(cell: int) -> Decimal:
    return Decimal(cell).scaleb(-SCALE, _SCALED)


def _canonical(value: Decimal) -> str:
    if not value.is_finite():
        raise _too_large(value)
    return _shortest(value)


@lru_cache(_KEPT)
def _shortest(value: Decimal) -> str:
    try:
        return format(_EXACT.plus(value).normalize(_EXACT), "f")
    except DecimalException as error:
        raise _too_large(value) from error


def _whole(value: int) -> int:
    if abs(value) > LARGEST:
        raise _too_large(value)
    return int(value)


def _too_large(value: Decimal | int) -> Refusal:
    return Refusal(f"Số {Decimal(value):.6g} quá lớn hoặc có quá nhiều chữ số.", "Nhập số ngắn hơn.")


def _to_json(value: Record | tuple[object, ...]) -> str:
    return msgspec.json.encode(_composed(msgspec.to_builtins(value))).decode()


def _composed(value: Any) -> Any:  # noqa: ANN401  whatever JSON can hold
    """Every text in NFC; done before encoding, since a mark after an escaped line end would join its letter."""
    match value:
        case str():
            return nfc(value)
        case list() | tuple():
            return [_composed(part) for part in value]
        case dict():
            return {nfc(name): _composed(part) for name, part in value.items()}
        case _:
            return value


_PLAIN: dict[type, _Column] = {
    str: _Column(nfc, None),
    int: _Column(_whole, None),
    bool: _Column(int, bool),
    UUID: _Column(str, lru_cache(_KEPT)(partial(msgspec.convert, type=UUID))),
    bytes: _Column(bytes.hex, bytes.fromhex),
    Decimal: _Column(_canonical, Decimal),
    date: _Column(date.isoformat, date.fromisoformat),
    datetime: _Column(datetime.isoformat, datetime.fromisoformat),
}


def _column(hint: Any) -> _Column:  # noqa: ANN401  a type hint has no type of its own
    if get_origin(hint) is Annotated:
        return _Column(_scaled, _unscaled)
    if get_origin(hint) in {Union, UnionType}:
        return _column(next(part for part in get_args(hint) if part is not NoneType))
    if get_origin(hint) is tuple:
        return _Column(_to_json, partial(msgspec.json.decode, type=hint))
    if issubclass(hint, Enum):
        return _Column(str, hint)
    if issubclass(hint, Record):
        return _Column(_to_json, partial(msgspec.json.decode, type=hint))
    return _PLAIN[hint]


@cache
def _columns(kind: type[Record]) -> dict[str, _Column]:
    hints = get_type_hints(kind, include_extras=True)
    return {name: _column(hints[name]) for name in kind.__struct_fields__}


@cache
def _encoders(kind: type[Record]) -> list[tuple[str, Callable[[Any], Cell]]]:
    return [(name, column.encode) for name, column in _columns(kind).items()]


class _Texts(NamedTuple):
    of_record: Callable[[Record], object]
    of_row: Callable[[Row], object]


@cache
def _texts(kind: type[Record]) -> _Texts | None:
    """The columns of text; None for a kind that has none, or has texts within other columns."""
    columns = _columns(kind)
    names = [name for name, column in columns.items() if column.encode is nfc]
    nested = any(column.encode is _to_json for column in columns.values())
    return None if nested or not names else _Texts(attrgetter(*names), itemgetter(*names))


@cache
def _decoders(kind: type[Record]) -> list[tuple[str, Callable[[Any], Any]]]:
    return [(name, column.decode) for name, column in _columns(kind).items() if column.decode]


def column_names(kind: type[Record]) -> tuple[str, ...]:
    """The columns that a record of this kind fills."""
    return tuple(_columns(kind))


def to_row(record: Record) -> Row:
    """The row of a record, with a hash that tells later whether the row was altered on disk."""
    row: Row = {
        name: None if (value := getattr(record, name)) is None else encode(value)
        for name, encode in _encoders(type(record))
    }
    row["row_hash"] = row_hash(row)
    return row


def as_kept(record: RecordT, row: Row) -> RecordT:
    """The record as its row gives it back; it is the same one where every text in it was composed already."""
    texts = _texts(type(record))
    is_kept = texts is not None and texts.of_record(record) == texts.of_row(row)
    return record if is_kept else from_row(type(record), row)


def cells(kind: type[Record], values: Mapping[str, Any]) -> Row:
    """Some fields of a record as they stand in its row."""
    columns = _columns(kind)
    return {name: None if value is None else columns[name].encode(value) for name, value in values.items()}


def from_row(kind: type[RecordT], row: Mapping[str, Any]) -> RecordT:
    """The record of a row; further columns of the row are passed over. Raises Refusal as ``reader`` does."""
    return reader(kind)([row[name] for name in column_names(kind)])


def reader(kind: type[RecordT]) -> Callable[[Sequence[Any]], RecordT]:
    """The way from the cells of a row, in the order of ``column_names``, to its record; one for many rows.

    It raises Refusal when a cell holds what no record of this kind can: the file was damaged or tampered with.
    """
    names, decoders = column_names(kind), _decoders(kind)

    def read(cells: Sequence[Any]) -> RecordT:
        values = dict(zip(names, cells, strict=True))
        try:
            for name, decode in decoders:
                if values[name] is not None:
                    values[name] = decode(values[name])
            return kind(**values)
        except (ValueError, ArithmeticError, msgspec.MsgspecError) as error:
            raise Refusal(
                "Một bản ghi trong tệp dữ liệu bị hỏng.", "Mở bản sao lưu gần nhất trong thư mục sao-luu."
            ) from error

    return read


def row_hash(row: Mapping[str, Cell]) -> str:
    """SHA-256 over a row's columns and values, in the order of the record's fields."""
    return hashlib.sha256(msgspec.json.encode(list(row.items()))).hexdigest()
