"""Rà soát: everybody against every award of a round at once, to see who could be praised and who nearly."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID, uuid4

from parcomp_desktop.domain.awards import Nomination
from parcomp_desktop.domain.criteria import Fact, Outcome, Subject, Verdict
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.rulesets import ListedAward
from parcomp_desktop.domain.text import search_rank
from parcomp_desktop.domain.words import CAMPAIGN_WORDS
from parcomp_desktop.rules.near_misses import Nearness, nearness, turning_words
from parcomp_desktop.services.awards.nominations import check_proposal
from parcomp_desktop.services.awards.round_checks import open_round
from parcomp_desktop.services.awards.rounds import awards_of, guidance_of, quota_of
from parcomp_desktop.services.criteria.facts import facts_of
from parcomp_desktop.services.criteria.nominees import Nominee, nominees, period_words
from parcomp_desktop.services.criteria.warnings import Warned, nominated_in, warnings_of
from parcomp_desktop.services.voting.choosing import after_council, awaits_choice, if_chosen
from parcomp_desktop.services.workspace import Workspace

AWAITED = "Đã đủ các điều khác, chỉ còn chờ Hội đồng xét chọn."
_STEP = 20
Step = Callable[[int, int, str], object]


def _unseen(_done: int, _total: int, _name: str) -> None:
    """Nobody watches."""


class SweepGroup(StrEnum):
    """How a line came out. Who lacks nothing but the unit's own choice waits for the council."""

    MET = "met"
    COUNCIL = "council"
    MISSING = "missing"
    NOT_MET = "not_met"


GROUP_WORDS = {
    SweepGroup.MET: "Đạt",
    SweepGroup.COUNCIL: "Chờ Hội đồng",
    SweepGroup.MISSING: "Chưa đủ dữ liệu",
    SweepGroup.NOT_MET: "Không đạt",
}


class SweepLine(NamedTuple):
    """A nominee and an award: the verdict, its group, what is short, what to mind.

    ``nomination`` is the one that there is for this award and period (``is_nominated``), else one not saved yet.
    """

    nominee: Nominee
    award: ListedAward
    nomination: Nomination
    verdict: Verdict
    group: SweepGroup
    short: str
    warnings: tuple[Warned, ...]
    is_nominated: bool

    @property
    def missing(self) -> tuple[str, ...]:
        """The labels of the figures that are missing."""
        return tuple(dict.fromkeys(label for finding in self.verdict.findings for label in finding.missing))


class Narrowing(NamedTuple):
    """What a sweep's lines are narrowed by; a blank narrows nothing."""

    group: SweepGroup | None = None
    kind: str | None = None
    subject: Subject | None = None
    query: str = ""


def sweep(workspace: Workspace, award_round: AwardRound, step: Step = _unseen) -> list[SweepLine]:
    """Judge everybody by the round's awards: the nearest to đạt first within each group.

    ``step`` is told how far it is, and may stop it by raising.
    """
    with workspace.remembering():
        sweeping = _Sweep(workspace, award_round)
        everybody = nominees(workspace)
        lines: list[SweepLine] = []
        for place, nominee in enumerate(everybody):
            if place % _STEP == 0:
                step(place, len(everybody), nominee.label)
            lines += sweeping.lines(nominee)
    return sorted(lines, key=_order)


def narrowed(lines: Iterable[SweepLine], by: Narrowing) -> list[SweepLine]:
    """The lines that answer."""
    return [
        line
        for line in lines
        if by.group in {None, line.group}
        and by.kind in {None, line.award.kind}
        and by.subject in {None, line.award.subject}
        and search_rank(by.query, f"{line.nominee.label} {line.award.text}") is not None
    ]


def group_counts(lines: Iterable[SweepLine]) -> Mapping[SweepGroup, int]:
    """How many lines there are of each group."""
    return Counter(line.group for line in lines)


def nominate(workspace: Workspace, award_round: AwardRound, lines: Sequence[SweepLine]) -> list[Nomination]:
    """Propose these in the round as one change, those that are proposed already left out; returns the new drafts.

    Raises Refusal when the round is closed, or nobody new is among them.
    """
    stored = open_round(workspace, award_round.id)
    known = _nominated(workspace, stored)
    new = [line.nomination for line in lines if (line.nominee.id, line.award.code) not in known]
    if not new:
        raise Refusal("Những dòng đã chọn đều có đề nghị trong kỳ.", "Mở trang Đề nghị khen thưởng để xem.")
    for nomination in new:
        check_proposal(workspace, nomination)
    with workspace.change("round.nominate", f"Lập {len(new)} đề nghị khen, đợt xét “{stored.name}”") as change:
        for nomination in new:
            change.put(nomination)
    return new


def quota_lines(workspace: Workspace, award_round: AwardRound) -> list[str]:
    """How many are nominated in the round of how many, for each kind and subject with a limit or a nomination."""
    told: list[str] = []
    names = {kind.code: kind.name for kind in workspace.catalogue.campaign.award_kinds}
    for award in award_round.awards:
        for subject, words in ((Subject.COLLECTIVE, "tập thể"), (Subject.INDIVIDUAL, "cá nhân")):
            count = nominated_in(workspace, award_round, award.kind, subject)
            quota = quota_of(award_round, award.kind, subject)
            if count or quota is not None:
                over = " (vượt)" if quota is not None and count > quota else ""
                told.append(f"{names[award.kind]}, {words}: {count}{'' if quota is None else f'/{quota}'}{over}")
    return told


class _Sweep:
    """What all lines of a sweep share."""

    def __init__(self, workspace: Workspace, award_round: AwardRound) -> None:
        self._workspace, self._round = workspace, award_round
        self._awards = awards_of(workspace, award_round)
        self._guidance = guidance_of(award_round)
        self._known = _nominated(workspace, award_round)
        self._achievement = usual_achievement(award_round.period)

    def lines(self, nominee: Nominee) -> list[SweepLine]:
        """The nominee's lines; the figures are read once for all awards."""
        awards = [award for award in self._awards if award.subject is nominee.subject]
        facts = facts_of(self._workspace, nominee.subject, nominee.id, self._round.period) if awards else {}
        return [self._line(nominee, award, facts) for award in awards]

    def _line(self, nominee: Nominee, award: ListedAward, facts: Mapping[str, Fact]) -> SweepLine:
        known = self._known.get((nominee.id, award.code))
        nomination = known or self._proposal(nominee, award)
        facts = after_council(self._workspace, nomination, facts)
        verdict = self._judge(award, facts)
        group = self._group(award, facts, verdict)
        return SweepLine(
            nominee=nominee,
            award=award,
            nomination=nomination,
            verdict=verdict,
            group=group,
            short=AWAITED if group is SweepGroup.COUNCIL else turning_words(verdict),
            warnings=warnings_of(self._workspace, nomination),
            is_nominated=known is not None,
        )

    def _proposal(self, nominee: Nominee, award: ListedAward) -> Nomination:
        return Nomination(
            id=uuid4(),
            award=award.code,
            subject=nominee.subject,
            subject_id=nominee.id,
            period=self._round.period,
            considered_on=self._round.considered_on,
            achievement=self._achievement,
            round_id=self._round.id,
        )

    def _group(self, award: ListedAward, facts: Mapping[str, Fact], verdict: Verdict) -> SweepGroup:
        """Missing nothing but the unit's choice: with it, the same facts come to đạt."""
        if verdict.outcome is not Outcome.MISSING:
            return SweepGroup(verdict.outcome.value)
        if not awaits_choice(award.subject, facts):
            return SweepGroup.MISSING
        chosen = self._judge(award, if_chosen(facts))
        return SweepGroup.COUNCIL if chosen.outcome is Outcome.MET else SweepGroup.MISSING

    def _judge(self, award: ListedAward, facts: Mapping[str, Fact]) -> Verdict:
        catalogue = self._workspace.catalogue
        return catalogue.evaluate(award.code, self._round.considered_on, facts, self._guidance)


def usual_achievement(period: str) -> str:
    """What a proposal says of the achievement until somebody writes more."""
    words = period_words(period)
    return f"Đã có thành tích xuất sắc trong {CAMPAIGN_WORDS} {words[0].lower()}{words[1:]}"


def _nominated(workspace: Workspace, award_round: AwardRound) -> dict[tuple[UUID, str], Nomination]:
    """What there can be once only: a nominee's proposal for an award and period, of whatever round."""
    return {(each.subject_id, each.award): each for each in workspace.find(Nomination, period=award_round.period)}


def _order(line: SweepLine) -> tuple[int, Nearness]:
    return _GROUPS.index(line.group), nearness(line.verdict)


_GROUPS = list(SweepGroup)
