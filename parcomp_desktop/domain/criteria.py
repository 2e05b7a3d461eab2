"""Award criteria (tiêu chí bình xét) and what comes of evaluating them; plan, II.5.a."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from parcomp_desktop.domain.record import Record


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


class Finding(Record, frozen=True, kw_only=True):
    """Why a criterion came out as it did, in words a person reads.

    ``value`` has the facts that were used, ``source`` the records they stand in, ``missing`` the labels of absent
    facts that could still change the outcome, ``assumed`` what of it no document fixes.
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


class Verdict(Record, frozen=True, kw_only=True):
    """The findings for one nominee, and the outcome of each reading of the plan.

    ``assumed`` says what the rules' version takes for granted without a document.
    """

    award: str
    version: str
    rules_hash: str
    considered_on: date
    outcome: Outcome
    readings: dict[str, Outcome]
    findings: tuple[Finding, ...]
    assumed: str = ""
