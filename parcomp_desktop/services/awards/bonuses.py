"""The bonus of an award by a decision, by the law of its day and the guidance of its round."""

from datetime import date

from parcomp_desktop.domain.bonuses import BonusRounding
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.rulesets import ListedAward
from parcomp_desktop.rules.bonuses import Bonus, BonusTerms, GuidedCoefficient, bonus_of
from parcomp_desktop.services.workspace import Workspace


def bonus_for(
    workspace: Workspace, award: ListedAward, on: date, rounding: BonusRounding, award_round: AwardRound | None = None
) -> Bonus:
    """What goes with an award. Raises Refusal when the day has no coefficient for it."""
    kind = workspace.catalogue.award_kind(award.kind)
    terms = BonusTerms(on=on, rounding=rounding, guided=_guided(award_round, award.kind))
    return bonus_of(workspace.catalogue.bonus_tables, kind, award.subject, terms)


def _guided(award_round: AwardRound | None, kind: str) -> GuidedCoefficient | None:
    for each in award_round.awards if award_round else ():
        if each.kind == kind and each.coefficient is not None:
            return GuidedCoefficient(coefficient=each.coefficient, source=each.coefficient_source)
    return None
