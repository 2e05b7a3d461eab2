"""Records of every registered kind: one sample of each that refer to one another, and strategies for any others."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from types import MappingProxyType, NoneType, UnionType
from typing import Annotated, TypeVar, Union, get_args, get_origin, get_type_hints
from unicodedata import normalize
from uuid import NAMESPACE_OID, UUID, uuid4, uuid5

import msgspec
from hypothesis import strategies as st
from sqlite_utils import Database

from parcomp_desktop.domain.record import Entity, Record
from parcomp_desktop.domain.text import nfc
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.storage import store
from parcomp_desktop.storage.tables import TABLES

R = TypeVar("R", bound=Record)
Hints = tuple[object, ...]
Texts = st.SearchStrategy[str]
KINDS = sorted(TABLES, key=lambda kind: kind.__name__)
AT = datetime(2026, 3, 5, 8, 30, tzinfo=timezone(timedelta(hours=7)))
PLAIN = {
    str: "Xã Đắk Tờ Kan",
    int: 2026,
    bool: True,
    UUID: uuid5(NAMESPACE_OID, "something"),
    bytes: b"\x00\xff",
    Decimal: Decimal("0.1"),
    date: date(2026, 1, 31),
    datetime: AT,
}
VIETNAMESE = ["Nguyễn Thị Hoà", "Ủy ban nhân dân xã", "đường Ðiện Biên", "việc\n\u0301x", "", "'\"; --", "0090"]
TEXTS = (st.sampled_from(VIETNAMESE) | st.text()).flatmap(
    lambda text: st.sampled_from([text, normalize("NFD", text), normalize("NFC", text)])
)
STRATEGIES: dict[object, st.SearchStrategy[object]] = {
    int: st.integers(-(2**63) + 1, 2**63 - 1),
    bool: st.booleans(),
    UUID: st.uuids(),
    bytes: st.binary(),
    Decimal: st.builds(Decimal.scaleb, st.integers(1 - 10**28, 10**28 - 1).map(Decimal), st.integers(-40, 0)),
    date: st.dates(),
    datetime: st.datetimes(timezones=st.sampled_from([None, UTC, timezone(timedelta(hours=7))])),
}
SCALED = st.integers(1 - 10**18, 10**18 - 1).map(lambda whole: Decimal(whole).scaleb(-4))


def command(summary: str = "Ghi", *, undoable: bool = True) -> store.Command:
    return store.Command("test.write", summary, "cán bộ", AT, undoable)


def unit(name: str, code: str = "", unit_id: UUID | None = None) -> Unit:
    return Unit(id=unit_id or uuid4(), code=code or name, name=name, kind=UnitKind.COMMUNE)


def id_of(table: str) -> UUID:
    return uuid5(NAMESPACE_OID, table)


def references(db: Database, kind: type[Entity]) -> dict[str, UUID]:
    """The fields of a kind that name the sample of another table, and its own id."""
    table = TABLES[kind].name
    keys = db.execute(f"pragma foreign_key_list({table})").fetchall()
    return {"id": id_of(table)} | {column: id_of(parent) for _, _, parent, column, *_ in keys}


def samples(db: Database) -> dict[type[Entity], Entity]:
    """One record of each kind, fit to be written together."""
    return {
        kind: msgspec.convert({name: _sample(hint) for name, hint in hints(kind).items()} | references(db, kind), kind)
        for kind in TABLES
    }


def write_samples(db: Database) -> dict[type[Entity], Entity]:
    records = samples(db)
    with store.change(db, command("Ghi mẫu")) as change:
        for record in records.values():
            change.put(record)
    return records


def any_of(
    kind: type[R], text: Texts = TEXTS, fixed: Mapping[str, UUID] = MappingProxyType({})
) -> st.SearchStrategy[R]:
    """Records of a kind with whatever its fields may hold."""
    free = {name: _strategy(hint, text) for name, hint in hints(kind).items() if name not in fixed}
    return st.builds(kind, **free, **{name: st.just(value) for name, value in fixed.items()})


COMPOSED = TEXTS.map(nfc)


def hints(kind: type[Record]) -> dict[str, object]:
    return get_type_hints(kind, include_extras=True)


def _sample(hint: object) -> object:
    if (origin := get_origin(hint)) is not None:
        return _SAMPLES[origin](get_args(hint))
    assert isinstance(hint, type)
    if issubclass(hint, Enum):
        return next(iter(hint))
    if issubclass(hint, Record):
        return msgspec.convert({name: _sample(part) for name, part in hints(hint).items()}, hint)
    return PLAIN[hint]


def _first_filled(parts: Hints) -> object:
    return _sample(next(part for part in parts if part is not NoneType))


_SAMPLES: dict[object, Callable[[Hints], object]] = {
    Annotated: lambda parts: PLAIN[str] if parts[0] is str else Decimal("12.5"),
    Union: _first_filled,
    UnionType: _first_filled,
    tuple: lambda parts: (_sample(parts[0]),),
    dict: lambda parts: {"literal": _sample(parts[1])},
}


def _strategy(hint: object, text: Texts) -> st.SearchStrategy[object]:
    if (origin := get_origin(hint)) is not None:
        return _STRATEGIES[origin](get_args(hint), text)
    assert isinstance(hint, type)
    if issubclass(hint, Enum):
        return st.sampled_from(list(hint))
    if issubclass(hint, Record):
        return any_of(hint, text)
    return text if hint is str else STRATEGIES[hint]


def _any_part(parts: Hints, text: Texts) -> st.SearchStrategy[object]:
    return st.one_of([st.none() if part is NoneType else _strategy(part, text) for part in parts])


_STRATEGIES: dict[object, Callable[[Hints, Texts], st.SearchStrategy[object]]] = {
    Annotated: lambda parts, text: text.map(lambda cited: cited or "?") if parts[0] is str else SCALED,
    Union: _any_part,
    UnionType: _any_part,
    tuple: lambda parts, text: st.lists(_strategy(parts[0], text), max_size=3).map(tuple),
    dict: lambda parts, text: st.dictionaries(text, _strategy(parts[1], text), max_size=3),
}
