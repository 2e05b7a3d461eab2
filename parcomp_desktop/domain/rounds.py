"""Award rounds (đợt xét): what is considered when, by which guidance, with how much money; plan, II.5."""

from datetime import date
from decimal import Decimal

from parcomp_desktop.domain.bonuses import BonusRounding
from parcomp_desktop.domain.council import CouncilRules
from parcomp_desktop.domain.guidance import GuidedParameter
from parcomp_desktop.domain.record import Cited, Entity, Record


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


class LegalBasis(Entity, frozen=True, kw_only=True):
    """A legal basis (căn cứ) as documents print it after "Căn cứ", in force from ``valid_from`` to ``valid_to``.

    A day that is None isn't known or isn't set. ``assumed`` says what of it no document of the program tells.
    """

    text: str
    valid_from: date | None = None
    valid_to: date | None = None
    source: str = ""
    assumed: str = ""


class KnownBasis(Record, frozen=True, kw_only=True):
    """A legal basis that comes with the program: for rounds with one of these award kinds, blank for any."""

    text: str
    source: Cited
    valid_from: date | None = None
    valid_to: date | None = None
    kinds: tuple[str, ...] = ()
    assumed: str = ""


class KnownBases(Record, frozen=True, kw_only=True):
    """What ``resources/legal`` holds, in the order in which documents print it."""

    bases: tuple[KnownBasis, ...]


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
    bases: tuple[LegalBasis, ...] = ()
    bases_reviewed_on: date | None = None
    council: CouncilRules = CouncilRules()
    budget: int | None = None
    """In đồng; None: nobody has said."""
    fund: str = ""
    rounding: BonusRounding = BonusRounding.UP
    closed_on: date | None = None

    @property
    def legal_bases(self) -> tuple[str, ...]:
        """The legal bases as they are printed."""
        return tuple(basis.text for basis in self.bases)
