"""Award criteria as dated data: what they ask for, in which words, from which document."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from parcomp_desktop.domain.campaign import AwardKind, Term
from parcomp_desktop.domain.criteria import FactDefinition, Subject
from parcomp_desktop.domain.record import Cited, Record


class Parameter(Record, frozen=True, kw_only=True):
    """A figure that a requirement compares with: from a document (``source``) or ``assumed`` for a reason.

    Without ``value`` the measure isn't used: the alternatives that compare with it drop out.
    """

    name: str
    label: str
    value: Decimal | None = None
    source: str = ""
    assumed: str = ""


class Operator(StrEnum):
    """How two values are compared."""

    EQUAL = "="
    AT_LEAST = ">="
    AT_MOST = "<="
    IN = "in"


class Comparison(Record, frozen=True, kw_only=True):
    """A test of a fact, of ``fact`` − ``minus``, or of the percent of ``fact`` in ``percent_of``.

    What it is compared with is ``value`` or the parameter named ``parameter``. ``gap`` tells what is short where it
    fails: ``{gap}`` is by how much, in whole things where a percent is asked of them, ``{limit}`` what is asked.
    """

    fact: str
    op: Operator
    minus: str = ""
    percent_of: str = ""
    value: bool | int | str | tuple[str, ...] | None = None
    parameter: str = ""
    gap: str = ""


class Requirement(Record, frozen=True, kw_only=True):
    """Every comparison of ``all`` holds and, where there are alternatives, at least one of ``any``."""

    all: tuple[Comparison, ...] = ()
    any: tuple["Requirement", ...] = ()


class Criterion(Record, frozen=True, kw_only=True):
    """A criterion in the words of its clause; without ``applies`` it applies to every nominee.

    ``stage_assumed`` says how its facts are taken for a whole stage, where the clause doesn't.
    """

    code: str
    subject: Subject
    text: str
    clause: str
    source: Cited
    requires: Requirement
    applies: Requirement = Requirement()
    stage_assumed: str = ""


class Reading(Record, frozen=True, kw_only=True):
    """A way to read the plan: every criterion of ``all`` is required and, if there are any, one of ``any``."""

    name: str
    label: str
    subject: Subject
    all: tuple[str, ...]
    any: tuple[str, ...] = ()


class RulesetVersion(Record, frozen=True, kw_only=True):
    """The criteria of an award kind from ``valid_from`` to the end of ``valid_to`` (open: as long as the kind).

    A version that ``inherits`` has the criteria and readings of the version of that code; its own parameters
    replace those of the same name. ``ranking_scope`` is the area whose ranking counts.
    """

    code: str
    valid_from: date
    source: Cited
    valid_to: date | None = None
    assumed: str = ""
    inherits: str = ""
    ranking_scope: str = ""
    parameters: tuple[Parameter, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    readings: tuple[Reading, ...] = ()


class AwardRules(Record, frozen=True, kw_only=True):
    """An award kind with the versions of its criteria, inheritance resolved."""

    kind: AwardKind
    versions: tuple[RulesetVersion, ...]


class Rulebook(Record, frozen=True, kw_only=True, cache_hash=True):
    """Every fact that may be asked for and the criteria of every award kind."""

    facts: tuple[FactDefinition, ...]
    awards: tuple[AwardRules, ...]


class ListedAward(Record, frozen=True, kw_only=True):
    """An award that may be proposed: a kind for a subject and a term, given by ``authority``."""

    code: str
    text: str
    kind: str
    authority: str
    subject: Subject
    term: Term
    valid_from: date
    valid_to: date | None
