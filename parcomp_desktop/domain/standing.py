"""What is known of units and people: ratings, discipline, initiatives, attestations, published indexes."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.people import Employment
from parcomp_desktop.domain.record import Cited, Entity, Percent, Record


class Rating(StrEnum):
    """The four levels of the quality rating; ``phap-ly`` §8."""

    EXCELLENT = "excellent"
    GOOD = "good"
    COMPLETED = "completed"
    NOT_COMPLETED = "not_completed"


class QualityRating(Entity, frozen=True, kw_only=True):
    """The rating (xếp loại chất lượng) of a person, or of a unit as a collective, for a year."""

    subject: Subject
    subject_id: UUID
    year: int
    rating: Rating
    document: str = ""


class DisciplineForm(StrEnum):
    """The forms of discipline, with those that older law had; ``phap-ly`` §8."""

    REPRIMAND = "reprimand"
    WARNING = "warning"
    SALARY = "salary"
    DEMOTION = "demotion"
    REMOVAL = "removal"
    DISMISSAL_FROM_OFFICE = "dismissal_from_office"
    DISMISSAL = "dismissal"


class DisciplineRule(Record, frozen=True, kw_only=True):
    """The forms that may be taken against people of one employment, by the day of the decision, with the document."""

    employment: Employment
    forms: tuple[DisciplineForm, ...]
    source: Cited
    valid_from: date | None = None
    valid_to: date | None = None
    assumed: str = ""


class DisciplineRules(Record, frozen=True, kw_only=True):
    """What ``resources/standing`` holds of discipline."""

    rules: tuple[DisciplineRule, ...]


class DisciplinaryAction(Entity, frozen=True, kw_only=True):
    """A disciplinary action (kỷ luật): form, dates, whether it concerns reform; never what happened (``phap-ly`` §7).

    ``form`` is None while it is under consideration. ``reform_related`` is None while nobody has said.
    """

    person_id: UUID
    form: DisciplineForm | None = None
    considered_from: date | None = None
    decided_on: date | None = None
    ends_on: date | None = None
    reform_related: bool | None = None


class InitiativeScope(StrEnum):
    """How far an initiative reaches."""

    BASE = "base"
    PROVINCE = "province"
    NATION = "nation"


class Initiative(Entity, frozen=True, kw_only=True):
    """An initiative (sáng kiến) of a person; recognised once a body, a number and a date stand here."""

    person_id: UUID
    name: str
    year: int
    about_reform: bool = True
    repeatable: bool | None = None
    """Whether it can be spread; None: nobody has said."""
    recognised_by: str = ""
    recognised_on: date | None = None
    number: str = ""
    scope: InitiativeScope | None = None


class Attestation(Entity, frozen=True, kw_only=True):
    """What a head attests (xác nhận) of a unit or person for a period, so that nothing is inferred from an empty table.

    ``name`` is the fact's, ``value`` its canonical text as in ``TypedFact``: "0" cases of discipline, "true" conduct.
    """

    subject: Subject
    subject_id: UUID
    period: str
    name: str
    value: str
    attested_by: str
    attested_on: date
    document: str = ""


class Survey(StrEnum):
    """The two published indexes of satisfaction and of governance."""

    SIPAS = "sipas"
    PAPI = "papi"


class SurveyIndex(Entity, frozen=True, kw_only=True):
    """SIPAS (a percent) or PAPI (points of ``maximum``) as published for a year; of a unit, or of the level above."""

    kind: Survey
    unit_id: UUID
    year: int
    value: Percent
    maximum: Percent
    source: str = ""


class TargetValue(Entity, frozen=True, kw_only=True):
    """The value of a target of II.1 for a unit and year, where no registered figure says it; ``source`` is the paper.

    ``remark`` is what is told of a target without a figure.
    """

    unit_id: UUID
    target: str
    year: int
    value: Percent | None = None
    remark: str = ""
    source: str = ""
