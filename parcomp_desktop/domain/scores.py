"""Scoresheets (phiếu chấm), what stands in them, and what comes out."""

from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from parcomp_desktop.domain.record import Entity, Percent, Points, Record


class Entry(Record, frozen=True, kw_only=True):
    """The figures of one leaf. ``None`` is blank: not yet entered, never zero.

    ``value`` is the percent for a ratio leaf (announced, inherited).
    """

    numerator: Decimal | None = None
    denominator: Decimal | None = None
    value: Percent | None = None
    not_applicable: bool = False


class LeafState(StrEnum):
    """Three things kept apart from the first keystroke to the last report."""

    SCORED = "scored"
    BLANK = "blank"
    NOT_APPLICABLE = "not_applicable"


class LeafScore(Record, frozen=True, kw_only=True):
    """What one leaf is worth; ``maximum`` is zero when the leaf does not apply."""

    state: LeafState
    maximum: Points
    points: Points | None = None
    percent: Percent | None = None


class Score(Record, frozen=True, kw_only=True):
    """The result of a sheet: exact sums of the rounded leaves that are entered.

    ``percent`` is points ÷ maximum that applies × 100, blank while leaves are blank. ``highest`` is the total
    that is still possible; the lowest is ``total`` itself.
    """

    total: Points
    maximum: Points
    highest: Points
    percent: Percent | None
    complete: bool
    fields: dict[str, Points]
    leaves: dict[str, LeafScore]


class Scoresheet(Entity, frozen=True, kw_only=True):
    """A unit's sheet for one set and one period (``2026``, ``2026Q3``)."""

    unit_id: UUID
    set_code: str
    period: str


class ScoreEntry(Entity, frozen=True, kw_only=True):
    """One stored line of a scoresheet; see ``Entry``."""

    scoresheet_id: UUID
    code: str
    numerator: Decimal | None = None
    denominator: Decimal | None = None
    value: Percent | None = None
    not_applicable: bool = False
    note: str = ""


class PublishedIndex(Entity, frozen=True, kw_only=True):
    """A Chỉ số CCHC as an agency published it for a unit and year: kept as published."""

    unit_id: UUID
    year: int
    points: Points
    maximum: Points = Decimal(100)
    announced_rank: int | None = None
    source: str = ""
    """The document that published it: number, date, issuer."""
