"""What the papers of the campaign's work say: figures, deeds and days, ready to be laid out and worded.

Every text stands as it is printed; a blank one is left out. A blank number is None, never zero.
"""

from datetime import date
from decimal import Decimal

from parcomp_desktop.domain.papers import SignedPaper
from parcomp_desktop.domain.record import Record


class FigureLine(Record, frozen=True, kw_only=True):
    """A registered statistic."""

    label: str
    value: Decimal | None = None


class Share(Record, frozen=True, kw_only=True):
    """A part of a whole, told in percent; of a whole of nothing there is none."""

    part: Decimal | None = None
    whole: Decimal | None = None


class ActivityLine(Record, frozen=True, kw_only=True):
    """What was done for a content of the plan (II.2)."""

    held_on: date
    content: str
    name: str
    result: str = ""


class FindingLine(Record, frozen=True, kw_only=True):
    """What an inspection found, what must follow by when, and whether it did."""

    finding: str
    follow_up: str = ""
    due_on: date | None = None
    done_on: date | None = None
    result: str = ""


class InspectionLine(Record, frozen=True, kw_only=True):
    """An inspection with what it found."""

    inspected_on: date
    content: str
    findings: tuple[FindingLine, ...] = ()


class TargetValueLine(Record, frozen=True, kw_only=True):
    """What a target of II.1 came to in a year, and where that is from."""

    name: str
    value: Decimal
    unit: str = ""
    source: str = ""


class ReformReport(SignedPaper, frozen=True, kw_only=True):
    """A unit's periodic report of administrative reform (báo cáo công tác cải cách hành chính).

    ``period`` is "quý III/2026", ``launched`` names the plans of the year with number and day. ``results``,
    ``difficulties`` and ``outlook`` are the officer's own words.
    """

    unit: str
    period: str
    year: int
    launched: tuple[str, ...] = ()
    work: tuple[FigureLine, ...]
    results: str = ""
    cases: tuple[FigureLine, ...]
    on_time: Share
    online: Share
    paid_online: Share
    source: str = ""
    activities: tuple[ActivityLine, ...] = ()
    inspections: tuple[InspectionLine, ...] = ()
    targets: tuple[TargetValueLine, ...] = ()
    difficulties: str = ""
    outlook: str = ""
