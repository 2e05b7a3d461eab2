"""What a report of the campaign's results says: of a year, so far, or of the whole stage.

Every text stands as it is printed; None is blank, never zero.
"""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.papers import SignedPaper
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.work_papers import ActivityLine


class MovementTerm(StrEnum):
    """What a report looks back on: năm, sơ kết, tổng kết."""

    YEAR = "year"
    MIDTERM = "midterm"
    FINAL = "final"


class TargetResult(Record, frozen=True, kw_only=True):
    """A target of II.1: what it is compared with, what is aimed at, what it came to, and what that is worth."""

    name: str
    base: str = ""
    aim: str = ""
    value: str = ""
    judged: str


class FieldResult(Record, frozen=True, kw_only=True):
    """One of the six fields (II.2) in percents of its maximum, beside the year before."""

    name: str
    percent: Decimal | None = None
    before: Decimal | None = None


class ContentResult(Record, frozen=True, kw_only=True):
    """What was done for a content of II.2: activities, those with a partner (III.2), people who took part."""

    name: str
    activities: int
    with_partner: int
    participants: int


class UnitResult(Record, frozen=True, kw_only=True):
    """A unit in the report over all units: its plan, its activities, its published index of the last year."""

    name: str
    launched: bool
    activities: int
    percent: Decimal | None = None
    rank: int | None = None


class AwardGiven(Record, frozen=True, kw_only=True):
    """An award that was decided in the time of the report."""

    subject: Subject
    name: str
    position: str = ""
    unit: str = ""
    form: str
    decision: str = ""
    decided_on: date | None = None
    authority: str = ""


class ExemplarTold(Record, frozen=True, kw_only=True):
    """An exemplar (III.3) by name and title."""

    name: str
    unit: str = ""
    title: str


class MovementReport(SignedPaper, frozen=True, kw_only=True):
    """The report of results (báo cáo kết quả phong trào) of a unit, or with ``units`` that over all of them.

    It looks back on the years from ``first`` to ``last``. ``launched`` names the plans with number and day,
    ``fields_source`` says whose points the fields are. ``results``, ``difficulties``, ``proposals`` and ``outlook`` are
    the officer's own words.
    """

    reporter: str
    campaign: str
    term: MovementTerm
    first: int
    last: int
    launched: tuple[str, ...] = ()
    units: tuple[UnitResult, ...] = ()
    results: str = ""
    targets: tuple[TargetResult, ...] = ()
    fields: tuple[FieldResult, ...] = ()
    fields_source: str = ""
    contents: tuple[ContentResult, ...] = ()
    activities: tuple[ActivityLine, ...] = ()
    awards: tuple[AwardGiven, ...] = ()
    exemplars: tuple[ExemplarTold, ...] = ()
    difficulties: str = ""
    proposals: str = ""
    outlook: str = ""
