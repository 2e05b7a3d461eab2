"""Award criteria (tiêu chí bình xét) and what comes of evaluating them; plan, II.5.a."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

import msgspec

from parcomp_desktop.domain.guidance import NO_GUIDANCE, Guidance
from parcomp_desktop.domain.record import Record

LITERAL = "literal"
"""The reading that asks for every criterion that applies; every version has it for both subjects."""


class Subject(StrEnum):
    """Whom an award praises."""

    COLLECTIVE = "collective"
    INDIVIDUAL = "individual"


class Outcome(StrEnum):
    """The four outcomes of a criterion: đạt, không đạt, chưa đủ dữ liệu, không áp dụng."""

    MET = "met"
    NOT_MET = "not_met"
    MISSING = "missing"
    NOT_APPLICABLE = "not_applicable"


class FactKind(StrEnum):
    """What a fact's value is: true/false, a count, a percent, one of named options."""

    YES_NO = "yes_no"
    COUNT = "count"
    PERCENT = "percent"
    CHOICE = "choice"


FactValue = bool | int | Decimal | str


class Fact(Record, frozen=True, kw_only=True):
    """A value that criteria ask for, with the record it stands in (``source``) for the person who asks why."""

    value: FactValue
    source: str = ""


class FactOption(Record, frozen=True, kw_only=True):
    """One of the answers of a choice: ``code`` is stored, ``label`` is read."""

    code: str
    label: str


class FactDefinition(Record, frozen=True, kw_only=True):
    """What a fact is called, whom it describes and how it is entered; a count is never below ``minimum``."""

    name: str
    label: str
    subject: Subject
    kind: FactKind
    minimum: int = 0
    unit: str = ""
    help: str = ""
    options: tuple[FactOption, ...] = ()


class Gap(Record, frozen=True, kw_only=True):
    """What keeps a criterion from being met and how far off it is: "còn 1 hồ sơ trễ hẹn (yêu cầu 0)".

    ``distance`` is the shortfall as a share of the limit (of 1 where the limit is 0, and where there is no number),
    so that near misses can be put in order; None while a figure is missing. Where one of several ways would do,
    ``words`` tells them all, the nearest first, and ``distance`` is that of the nearest.
    """

    words: str
    distance: Decimal | None


class Finding(Record, frozen=True, kw_only=True):
    """Why a criterion came out as it did, in words a person reads.

    ``value`` has the facts that were used, ``source`` the records they stand in, ``missing`` the labels of absent
    facts that could still change the outcome, ``assumed`` what of it no document fixes. All of ``gaps`` have to be
    closed for the criterion to be met; there are some where it is not met or data is missing.
    """

    criterion: str
    text: str
    clause: str
    outcome: Outcome
    value: str
    threshold: str
    source: str
    missing: tuple[str, ...]
    assumed: tuple[str, ...] = ()
    gaps: tuple[Gap, ...] = ()


class Obstacles(Record, frozen=True, kw_only=True):
    """The criteria between a nominee and đạt: each of ``all`` and, if there are any, one of ``any`` must turn."""

    all: tuple[str, ...] = ()
    any: tuple[str, ...] = ()


class Verdict(Record, frozen=True, kw_only=True):
    """The findings for one nominee, and the outcome of each reading of the plan.

    ``outcome`` is that of ``reading``; ``obstacles`` stand beside ``readings`` under the same names. ``assumed`` says
    what the rules' version takes for granted without a document, ``guidance`` what of a guidance these rules use: with
    it and the same facts the findings come out again. ``authority`` gives the award; ``ranking_scope`` is the area
    whose ranking counts, blank where no rank is asked for.
    """

    award: str
    version: str
    rules_hash: str
    considered_on: date
    outcome: Outcome
    readings: dict[str, Outcome]
    findings: tuple[Finding, ...]
    assumed: str = ""
    reading: str = LITERAL
    obstacles: dict[str, Obstacles] = msgspec.field(default_factory=dict[str, Obstacles])
    guidance: Guidance = NO_GUIDANCE
    authority: str = ""
    ranking_scope: str = ""
