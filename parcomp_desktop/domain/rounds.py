"""Award rounds (đợt xét): what is considered when, by which guidance, with how much money; plan, II.5."""

from datetime import date
from decimal import Decimal

from parcomp_desktop.domain.bonuses import BonusRounding
from parcomp_desktop.domain.council import CouncilRules
from parcomp_desktop.domain.record import Entity, Record


class RoundAward(Record, frozen=True, kw_only=True):
    """An award kind of a round: how many may be given (None: no limit), in how many working days it is decided.

    ``coefficient`` stands in place of the decree's for a person where the round's guidance says so
    (``coefficient_source``); a collective gets twice that.
    """

    kind: str
    collectives: int | None = None
    individuals: int | None = None
    deadline_days: int | None = None
    coefficient: Decimal | None = None
    coefficient_source: str = ""


class RoundMilestone(Record, frozen=True, kw_only=True):
    """When an event that the round waits for took place; None: not yet. ``document`` says it."""

    code: str
    on: date | None = None
    document: str = ""


class GuidedParameter(Record, frozen=True, kw_only=True):
    """A figure of the criteria that guidance fixes: in place of the parameter of this name. None: it isn't used."""

    name: str
    value: Decimal | None
    source: str


class AwardRound(Entity, frozen=True, kw_only=True):
    """A round. The rules of ``considered_on`` apply; ``due_on`` is the last day for dossiers.

    ``reading`` is the reading of the criteria that guidance fixes, blank while it doesn't. ``bases_reviewed_on`` is
    the day on which somebody looked whether the legal bases still hold.
    """

    name: str
    period: str
    considered_on: date
    due_on: date | None = None
    awards: tuple[RoundAward, ...] = ()
    milestones: tuple[RoundMilestone, ...] = ()
    guidance: str = ""
    reading: str = ""
    parameters: tuple[GuidedParameter, ...] = ()
    legal_bases: tuple[str, ...] = ()
    bases_reviewed_on: date | None = None
    council: CouncilRules = CouncilRules()
    budget: int | None = None
    """In đồng; None: nobody has said."""
    fund: str = ""
    rounding: BonusRounding = BonusRounding.UP
    closed_on: date | None = None
