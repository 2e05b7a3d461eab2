"""The base of everything that is stored, sent or read from ``resources``."""

from decimal import Decimal
from typing import Annotated
from uuid import UUID

import msgspec


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """An immutable value with named, typed fields; reading one from data refuses unknown names.

    ``gc=False``: what can't be changed can't become part of a ring, so no collector needs to look at it.
    """


class Entity(Record, frozen=True, kw_only=True):
    """A record with an identity made where it is born; the id survives every exchange."""

    id: UUID


Points = Annotated[Decimal, msgspec.Meta(extra={"scaled": True})]
"""Points of an indicator or a total: exact, stored with four decimals."""

Percent = Annotated[Decimal, msgspec.Meta(extra={"scaled": True})]
"""A percent (90.5 means 90,5 %): exact, stored with four decimals."""

Cited = Annotated[str, msgspec.Meta(min_length=1)]
"""The document that a thing is taken from: never blank."""
