"""Scoresheets (phiếu chấm), what stands in them, and what comes out."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from parcomp_desktop.domain.record import Entity, Percent, Points, Record


class Entry(Record, frozen=True, kw_only=True):
    """The figures of one leaf. ``None`` is blank: not yet entered, never zero.

    ``value`` is the percent for a ratio leaf (announced, inherited), the figure of a count or of days, the points
    for manual and survey. ``option`` is the code of what was chosen (``variant/option`` below a variant). A
    comparison has this year's figure in ``numerator`` and last year's in ``denominator``.
    """

    numerator: Decimal | None = None
    denominator: Decimal | None = None
    value: Percent | None = None
    option: str = ""
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

    ``percent`` is points ÷ maximum that applies × 100, blank while leaves are blank. ``highest`` and ``lowest`` are
    the totals still possible; the lowest is below ``total`` while a leaf that takes points away is blank, None where
    nothing limits it. ``fields`` has every group at every level.
    """

    total: Points
    maximum: Points
    highest: Points
    lowest: Points | None
    percent: Percent | None
    complete: bool
    fields: dict[str, Points]
    leaves: dict[str, LeafScore]


class Mark(Record, frozen=True, kw_only=True):
    """What an appraiser gives one leaf: points, or that it doesn't apply; without either it is still open."""

    points: Points | None = None
    not_applicable: bool = False


class SheetState(StrEnum):
    """How far a sheet has come; ``cham-diem``, "Who scores"."""

    ENTERING = "entering"
    LOCKED = "locked"
    APPRAISED_1 = "appraised_1"
    JUSTIFIED = "justified"
    APPRAISED_2 = "appraised_2"
    PUBLISHED = "published"


class Scoresheet(Entity, frozen=True, kw_only=True):
    """A unit's sheet for one set and one period (``2026``, ``2026Q3``); ``due_on`` is an extended deadline."""

    unit_id: UUID
    set_code: str
    period: str
    state: SheetState = SheetState.ENTERING
    due_on: date | None = None
    justify_by: date | None = None


class ScoreEntry(Entity, frozen=True, kw_only=True):
    """One stored line of a scoresheet; see ``Entry``.

    ``justification`` (giải trình) stands where evidence is missing. ``source`` says where figures came from that
    were taken over from registered statistics when the sheet was locked.
    """

    scoresheet_id: UUID
    code: str
    numerator: Decimal | None = None
    denominator: Decimal | None = None
    value: Percent | None = None
    not_applicable: bool = False
    note: str = ""
    option: str = ""
    justification: str = ""
    source: str = ""


class Appraisal(Entity, frozen=True, kw_only=True):
    """What the appraising office gives a leaf in a round (1 or 2): points, or that it doesn't apply; blank is open.

    The points of a survey leaf stand here as well, in round 2. ``comment`` is the reason that the unit reads.
    """

    scoresheet_id: UUID
    code: str
    round: int
    points: Points | None = None
    not_applicable: bool = False
    comment: str = ""


class Step(StrEnum):
    """What was done with a whole sheet."""

    LOCKED = "locked"
    WITHDRAWN = "withdrawn"
    RECEIVED = "received"
    UNLOCKED = "unlocked"
    APPRAISED_1 = "appraised_1"
    JUSTIFIED = "justified"
    APPRAISED_2 = "appraised_2"
    PUBLISHED = "published"
    EXTENDED = "extended"


class SheetStep(Entity, frozen=True, kw_only=True):
    """One step of a sheet, with who took it, when (``taken_on``: the day that counts) and why or on what paper."""

    scoresheet_id: UUID
    step: Step
    taken_on: date
    at: datetime
    who: str
    reason: str = ""
    document: str = ""


class PublishedIndex(Entity, frozen=True, kw_only=True):
    """A Chỉ số CCHC as an agency published it for a unit and year: kept as published."""

    unit_id: UUID
    year: int
    points: Points
    maximum: Points = Decimal(100)
    announced_rank: int | None = None
    source: str = ""
    """The document that published it: number, date, issuer."""
    set_code: str = ""
    """The set that it was scored with; years of different sets aren't compared. Blank: not known."""
