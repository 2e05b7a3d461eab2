"""The campaign (phong trào) as the plan states it."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from parcomp_desktop.domain.certificates import CertificateForm
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.record import Cited, Record
from parcomp_desktop.domain.units import UnitKind


class Misprint(Record, frozen=True, kw_only=True):
    """An obvious slip of the printed copy: ``printed`` stands there, ``read`` is what the text says instead."""

    printed: str
    read: str


class Clause(Record, frozen=True, kw_only=True):
    """A paragraph of the plan or of a law that something cites.

    ``text`` has its words with the misprints corrected, ``label`` says where it stands ("điểm a khoản 5 Mục II").
    ``assumed`` says why the words may differ from the document's own.
    """

    code: str
    label: str
    text: str
    misprints: tuple[Misprint, ...] = ()
    assumed: str = ""


class ContestField(Record, frozen=True, kw_only=True):
    """One of the six fields of reform; plan, II.2."""

    code: str
    name: str
    clause: str


class Content(Record, frozen=True, kw_only=True):
    """A content (nội dung thi đua) of II.2."""

    code: str
    name: str
    clause: str


class CampaignSubject(Record, frozen=True, kw_only=True):
    """Who may take part; plan, II.3. ``unit_kind`` is blank for individuals."""

    code: str
    name: str
    clause: str
    subject: Subject
    unit_kind: UnitKind | None = None


class Direction(StrEnum):
    """Which way a target goes."""

    AT_LEAST = "at_least"
    REDUCE_BY = "reduce_by"
    ABOVE_LAST_YEAR = "above_last_year"


class Level(StrEnum):
    """Whose figures can say a target: a commune's own, or those of the district alone."""

    COMMUNE = "commune"
    DISTRICT = "district"


class TargetFigures(Record, frozen=True, kw_only=True):
    """The registered statistics, by code, that a target's value is reckoned from.

    Without ``denominator`` the numerator is the value, else the value is its percent of the denominators' sum.
    """

    numerator: str
    denominator: tuple[str, ...] = ()


class Target(Record, frozen=True, kw_only=True):
    """One single target of II.1. ``words`` are fragments of the plan, each found there as it stands.

    ``measurable`` is false where the plan gives no figure to measure against. ``aim_to`` is set for a range
    ("10% đến 15%"). ``base`` names the year or years that a reduction is reckoned from, ``base_years`` are these
    years; ``mean_from`` is the first of the years whose mean is compared with them (None: the single year). What is
    entered of a year is in ``quantity`` where that differs from the ``unit`` of the aim. ``due_year`` is the plan's;
    None: none of its own. ``level_assumed`` says why ``level`` isn't the plan's own word. ``name_now`` is the name in
    the terms of today where those of the plan have changed.
    """

    code: str
    name: str
    clause: str
    words: tuple[str, ...]
    measurable: bool
    name_now: str = ""
    unit: str = ""
    direction: Direction | None = None
    aim: Decimal | None = None
    aim_to: Decimal | None = None
    base: str = ""
    base_years: tuple[int, ...] = ()
    mean_from: int | None = None
    quantity: str = ""
    due: str = ""
    due_year: int | None = None
    measured_by: str = ""
    level: Level = Level.COMMUNE
    level_assumed: str = ""
    figures: TargetFigures | None = None
    note: str = ""
    assumed: str = ""


class Term(StrEnum):
    """What an award praises: a year's work or the whole stage."""

    YEAR = "year"
    STAGE = "stage"


class AwardKind(Record, frozen=True, kw_only=True):
    """A form of award (hình thức khen) that the plan names.

    ``valid_to`` is its last day; ``replaced_by`` has the codes of the forms to take from then on. ``given_by`` is the
    kind of units whose own head gives it, blank when it is decided above the units. ``certificate`` is handed over.
    """

    code: str
    name: str
    authority: str
    clause: str
    certificate: CertificateForm
    valid_from: date
    source: Cited
    valid_to: date | None = None
    replaced_by: tuple[str, ...] = ()
    given_by: UnitKind | None = None
    assumed: str = ""


class Milestone(Record, frozen=True, kw_only=True):
    """An event that the plan waits for or a date that it sets (``on``); plan, II.4 and II.5.c.

    It concerns the rounds that are considered from ``valid_from`` to ``valid_to``.
    """

    code: str
    name: str
    clause: str
    term: Term
    on: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    assumed: str = ""


class Campaign(Record, frozen=True, kw_only=True):
    """The plan as data."""

    code: str
    name: str
    document: str
    starts_on: date
    starts_assumed: str
    ends_on: date
    clauses: tuple[Clause, ...]
    fields: tuple[ContestField, ...]
    contents: tuple[Content, ...]
    subjects: tuple[CampaignSubject, ...]
    targets: tuple[Target, ...]
    award_kinds: tuple[AwardKind, ...]
    milestones: tuple[Milestone, ...]
