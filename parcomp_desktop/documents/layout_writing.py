"""A certificate's layout as the TOML that it is read from."""

import hashlib
import json
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from msgspec import structs

from parcomp_desktop.documents.certificate_layout import CertificateLayout
from parcomp_desktop.domain.record import Record

VERSION_SHOWN = 12
"""So many digits of a version are shown: enough to tell a desk's layouts apart."""


def layout_toml(layout: CertificateLayout) -> str:
    """The layout to keep, to export and to read again; what has its default isn't written."""
    return "\n".join(_lines(layout)) + "\n"


@lru_cache(maxsize=16)  # each certificate of a batch asks it of the same few layouts
def layout_version(layout: CertificateLayout) -> str:
    """The SHA-256 of what a layout says: another as soon as anything is placed or set otherwise."""
    return hashlib.sha256(layout_toml(layout).encode()).hexdigest()


def _lines(record: Record) -> Iterator[str]:
    """Plain values, then tables, then lists of tables: TOML knows no other order."""
    told = [(field.name, getattr(record, field.name)) for field in structs.fields(record) if _differs(record, field)]
    for name, value in told:
        if not isinstance(value, Record | tuple):
            yield f"{name} = {_value(value)}"
    for name, value in told:
        if isinstance(value, Record):
            yield from ("", f"[{name}]", *_lines(value))
    for name, value in told:
        if isinstance(value, tuple):
            for each in value:
                yield from ("", f"[[{name}]]", *_lines(each))


def _differs(record: Record, field: structs.FieldInfo) -> bool:
    return getattr(record, field.name) != field.default


def _value(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str():
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        case _:
            return format(Decimal(str(value)).normalize(), "f")
