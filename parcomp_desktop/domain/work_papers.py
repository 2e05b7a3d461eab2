"""What the papers of the campaign's work say: figures, deeds and days, ready to be laid out and worded.

Every text stands as it is printed; a blank one is left out. A blank number is None, never zero.
"""

from datetime import date
from decimal import Decimal

from parcomp_desktop.domain.papers import Paper, SignedPaper
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


class AimLine(Record, frozen=True, kw_only=True):
    """A target of II.1 as a plan takes it over: what is aimed at, by when."""

    name: str
    aim: str
    due: str = ""


class AssignmentLine(Record, frozen=True, kw_only=True):
    """Who does what by when; a blank day leaves room for it."""

    content: str
    assigned_to: str = ""
    due_on: date | None = None


class LaunchPlanPaper(SignedPaper, frozen=True, kw_only=True):
    """A unit's own plan that launches the campaign (kế hoạch phát động); plan, III.1.

    ``document`` is the plan that it follows. ``contents`` are those of II.2, in the plan's words; ``objectives`` and
    ``focus`` the officer's.
    """

    unit: str
    campaign: str
    document: str
    year: int
    objectives: str = ""
    aims: tuple[AimLine, ...] = ()
    fields: tuple[str, ...] = ()
    contents: tuple[str, ...] = ()
    focus: str = ""
    assignments: tuple[AssignmentLine, ...] = ()


class LateLine(Record, frozen=True, kw_only=True):
    """What a unit owes since a day: "Phiếu tự chấm điểm", of which period."""

    unit: str
    what: str
    period: str
    due_on: date


class ReminderLetter(SignedPaper, frozen=True, kw_only=True):
    """A letter to units that are late (công văn đôn đốc); plan, III.4.

    Days are counted on ``counted_on``. ``owed`` is what is awaited: "phiếu tự chấm điểm". ``reply_by``: by when the
    units are asked to send it; None leaves room.
    """

    sender: str
    campaign: str
    addressees: tuple[str, ...]
    owed: str
    counted_on: date
    reply_by: date | None = None
    lines: tuple[LateLine, ...]


class InspectionNotice(SignedPaper, frozen=True, kw_only=True):
    """What an inspection of a unit found and what must follow (thông báo kết quả kiểm tra); plan, III.4.

    ``reply_by``: by when the unit reports that it is mended; None leaves room.
    """

    inspector: str
    unit: str
    inspected_on: date
    content: str
    leader: str = ""
    document: str = ""
    conclusion: str = ""
    findings: tuple[FindingLine, ...] = ()
    reply_by: date | None = None


class PackageLine(Record, frozen=True, kw_only=True):
    """A package that changed hands; ``time`` is HH:MM, ``sha256`` that of the file."""

    file_name: str
    content: str
    period: str
    sequence: int
    time: str
    sha256: str


class PackageReceipt(Paper, frozen=True, kw_only=True):
    """The packages that one desk handed to another on a day (biên nhận gói), for both to sign."""

    giver: str
    receiver: str
    handed_on: date
    lines: tuple[PackageLine, ...]
