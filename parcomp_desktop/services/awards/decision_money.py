"""What a decision costs while it is put together, beside the quota and the budget of its round; the reward fund."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.rounds import AwardRound, RoundAward
from parcomp_desktop.domain.rulesets import ListedAward
from parcomp_desktop.domain.words import SUBJECT_WORDS
from parcomp_desktop.rules.bonuses import Bonus
from parcomp_desktop.services.registry.register import RegisterEntry, register_entries
from parcomp_desktop.services.workspace import Workspace

_Counted = tuple[str, Subject]


class Chosen(NamedTuple):
    """An award that is about to be decided, and its bonus as far as it can be reckoned."""

    listed: ListedAward
    bonus: Bonus | None


class ChosenSum(NamedTuple):
    """Awards that are about to be decided, counted and summed (đồng); warnings never keep anyone from deciding."""

    collectives: int
    individuals: int
    amount: int
    warnings: tuple[str, ...]
    assumed: tuple[str, ...]


class FundLine(NamedTuple):
    """What was decided in a year out of a fund for a round, in đồng; ``budget`` and what is left of it where known."""

    year: int
    fund: str
    award_round: str
    awards: int
    amount: int
    budget: int | None

    @property
    def left(self) -> int | None:
        """What is left of the budget, below zero when it was exceeded."""
        return None if self.budget is None else self.budget - self.amount


def sum_up(workspace: Workspace, award_round: AwardRound | None, chosen: Sequence[Chosen]) -> ChosenSum:
    """Count and sum what is chosen, and warn where it goes beyond the round together with what was decided before."""
    collectives = sum(each.listed.subject is Subject.COLLECTIVE for each in chosen)
    amount = sum(each.bonus.amount for each in chosen if each.bonus)
    warnings: list[str] = []
    if award_round and chosen:
        before = _standing(workspace, award_round.id)
        warnings += [*_over_quota(workspace, award_round, before, chosen), *_over_budget(award_round, before, amount)]
    assumed = dict.fromkeys(reason for each in chosen if each.bonus for reason in each.bonus.assumed)
    return ChosenSum(collectives, len(chosen) - collectives, amount, tuple(warnings), tuple(assumed))


def fund_lines(workspace: Workspace) -> list[FundLine]:
    """The reward fund by year, fund and round, the newest year first; voided and revoked awards don't count."""
    rounds = {each.id: each for each in workspace.find(AwardRound)}
    found: dict[tuple[int, str, UUID | None], list[RegisterEntry]] = {}
    for entry in register_entries(workspace):
        if entry.stands:
            key = (entry.award.register_year, entry.decision.fund, entry.decision.round_id)
            found.setdefault(key, []).append(entry)
    return [_fund_line(key, entries, rounds) for key, entries in found.items()]


def money(amount: int | None) -> str:
    """An amount as screens show it: ``1.410.000``; blank for none."""
    return "" if amount is None else format_number(Decimal(amount))


def _fund_line(
    key: tuple[int, str, UUID | None], entries: Sequence[RegisterEntry], rounds: Mapping[UUID, AwardRound]
) -> FundLine:
    year, fund, round_id = key
    award_round = rounds[round_id] if round_id else None
    return FundLine(
        year=year,
        fund=fund,
        award_round=award_round.name if award_round else "",
        awards=len(entries),
        amount=sum(entry.award.bonus or 0 for entry in entries),
        budget=award_round.budget if award_round else None,
    )


def _standing(workspace: Workspace, round_id: UUID) -> list[RegisterEntry]:
    return [entry for entry in register_entries(workspace) if entry.decision.round_id == round_id and entry.stands]


def _over_quota(
    workspace: Workspace, award_round: AwardRound, before: Sequence[RegisterEntry], chosen: Sequence[Chosen]
) -> Iterator[str]:
    listed = [*(entry.listed for entry in before), *(each.listed for each in chosen)]
    counts = Counter[_Counted]((each.kind, each.subject) for each in listed)
    for (kind, subject), most in _quotas(award_round.awards):
        count = counts[kind, subject]
        if most is not None and count > most:
            name = workspace.catalogue.award_kind(kind).name
            yield f"{name} cho {SUBJECT_WORDS[subject].lower()}: {count}, đợt xét chỉ có {most}."


def _quotas(awards: Sequence[RoundAward]) -> Iterator[tuple[_Counted, int | None]]:
    for each in awards:
        yield (each.kind, Subject.COLLECTIVE), each.collectives
        yield (each.kind, Subject.INDIVIDUAL), each.individuals


def _over_budget(award_round: AwardRound, before: Sequence[RegisterEntry], amount: int) -> Iterator[str]:
    spent = sum(entry.award.bonus or 0 for entry in before)
    if award_round.budget is not None and spent + amount > award_round.budget:
        over = spent + amount - award_round.budget
        earlier = f", đã quyết định {money(spent)}" if spent else ""
        yield f"Vượt dự toán của đợt xét {money(over)} đồng (dự toán {money(award_round.budget)}{earlier})."
