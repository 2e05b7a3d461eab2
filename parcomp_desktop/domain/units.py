"""Units (tập thể, đơn vị) that take part in the campaign; plan, II.3.a."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from parcomp_desktop.domain.record import Entity

LONGEST_NAME = 500
"""Characters of the name of a unit or a desk: packages bear it."""
LONGEST_CODE = 40
"""Characters of a unit's code: files are named by it."""


class UnitKind(StrEnum):
    """The three kinds of collectives of the plan; units are ranked only within one kind."""

    AGENCY = "agency"
    SECTOR_AGENCY = "sector_agency"
    COMMUNE = "commune"


class Unit(Entity, frozen=True, kw_only=True):
    """A collective. ``ranked`` is false for a unit outside the ranking of the PAR index."""

    code: str
    name: str
    kind: UnitKind
    ranked: bool = True
    starts_on: date | None = None
    ends_on: date | None = None
    successor_id: UUID | None = None
    """The unit that took over after a merger, a split or a renaming."""
