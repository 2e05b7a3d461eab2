"""Đợt xét khen: rounds made, changed, closed; their days, milestones and guidance."""

from datetime import date
from itertools import chain, count
from typing import NamedTuple

from msgspec.structs import replace

from parcomp_desktop.domain.awards import AwardDecision, Nomination, NominationState
from parcomp_desktop.domain.campaign import AwardKind, Milestone
from parcomp_desktop.domain.council import CouncilMeeting
from parcomp_desktop.domain.criteria import LITERAL, Subject
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.guidance import NO_GUIDANCE, Guidance
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound, RoundMilestone
from parcomp_desktop.domain.rulesets import ListedAward
from parcomp_desktop.rules.awards import is_in_force
from parcomp_desktop.rules.reporting import after_working_days
from parcomp_desktop.services.awards.legal_bases import proposed_bases
from parcomp_desktop.services.awards.round_checks import check_round, check_standing, open_round
from parcomp_desktop.services.criteria.nominees import period_words, term_of
from parcomp_desktop.services.ranking.rankings import published_years
from parcomp_desktop.services.work.working_calendar import working_calendar
from parcomp_desktop.services.workspace import Workspace

_OPEN = frozenset(
    {
        *(NominationState.DRAFT, NominationState.COUNCIL, NominationState.RECEIVED, NominationState.RETURNED),
        *(NominationState.APPRAISED, NominationState.SUBMITTED),
    }
)
"""The states that a nomination of a closed round doesn't stay in."""


class MilestoneLine(NamedTuple):
    """A milestone that a round waits for, and what is known of it; ``on`` None: not yet."""

    milestone: Milestone
    on: date | None
    document: str

    def is_reached(self, day: date) -> bool:
        """Whether it has taken place by a day."""
        return self.on is not None and self.on <= day


def search_rounds(workspace: Workspace, query: str = "") -> list[AwardRound]:
    """The rounds whose name or guidance answers the query, the newest day first."""
    return workspace.search(AwardRound, query)


def save_round(workspace: Workspace, award_round: AwardRound) -> AwardRound:
    """Write a round; returns it as written. A new one without legal bases gets those of its day.

    Nominations that are still drafts follow the round's day. Raises Refusal for what can't be right (see
    ``round_checks``), a closed round, and changes that votes, decisions or nominations forbid.
    """
    award_round = _tidy(workspace, award_round)
    check_round(workspace, award_round)
    stored = workspace.find(AwardRound, id=award_round.id)
    if stored:
        check_standing(workspace, open_round(workspace, award_round.id), award_round)
    elif not award_round.bases:
        kinds = [award.kind for award in award_round.awards]
        award_round = replace(award_round, bases=proposed_bases(workspace, award_round.considered_on, kinds))
    with workspace.change("round.save", f"Ghi đợt xét “{award_round.name}”") as change:
        change.put(award_round)
        for nomination in workspace.find(Nomination, round_id=award_round.id, state=NominationState.DRAFT):
            change.put(replace(nomination, considered_on=award_round.considered_on))
    return award_round


def close_round(workspace: Workspace, award_round: AwardRound) -> AwardRound:
    """Close a round. Raises Refusal while nominations of it wait for what becomes of them."""
    stored = open_round(workspace, award_round.id)
    waiting = [each for each in workspace.find(Nomination, round_id=stored.id) if each.state in _OPEN]
    if waiting:
        raise Refusal(
            f"Đợt xét “{stored.name}” còn {len(waiting)} đề nghị chưa xong.",
            "Ghi quyết định, ghi không khen hoặc xoá các đề nghị đó rồi đóng.",
        )
    closed = replace(stored, closed_on=workspace.local_day())
    with workspace.change("round.close", f"Đóng đợt xét “{stored.name}”") as change:
        change.put(closed)
    return closed


def reopen_round(workspace: Workspace, award_round: AwardRound) -> AwardRound:
    """Open a closed round again."""
    opened = replace(workspace.get(AwardRound, award_round.id), closed_on=None)
    with workspace.change("round.reopen", f"Mở lại đợt xét “{opened.name}”") as change:
        change.put(opened)
    return opened


def remove_round(workspace: Workspace, award_round: AwardRound) -> None:
    """Take a round away. Raises Refusal while nominations, meetings or decisions stand on it, saying what."""
    counts = (
        (len(workspace.find(Nomination, round_id=award_round.id)), "đề nghị khen thưởng"),
        (len(workspace.find(CouncilMeeting, round_id=award_round.id)), "cuộc họp Hội đồng"),
        (len(workspace.find(AwardDecision, round_id=award_round.id)), "quyết định"),
    )
    standing = ", ".join(f"{count} {words}" for count, words in counts if count)
    if standing:
        raise Refusal(f"Chưa xoá được đợt xét “{award_round.name}”: còn {standing}.", "Xoá các dữ liệu đó trước.")
    with workspace.change("round.remove", f"Xoá đợt xét “{award_round.name}”") as change:
        change.remove(award_round)


def kinds_on(workspace: Workspace, on: date) -> list[AwardKind]:
    """The award kinds that exist on a day."""
    return [kind for kind in workspace.catalogue.campaign.award_kinds if is_in_force(kind, on)]


def awards_of(workspace: Workspace, award_round: AwardRound) -> list[ListedAward]:
    """What may be proposed in a round: its kinds for its term."""
    kinds, term = {award.kind for award in award_round.awards}, term_of(award_round.period)
    listed = workspace.catalogue.list_awards(award_round.considered_on)
    return [award for award in listed if award.kind in kinds and award.term is term]


def quota_of(award_round: AwardRound, kind: str, subject: Subject) -> int | None:
    """How many of a kind may be given to such nominees; None: no limit, or the round hasn't the kind."""
    award = next((each for each in award_round.awards if each.kind == kind), None)
    if award is None:
        return None
    return award.collectives if subject is Subject.COLLECTIVE else award.individuals


def milestones_on(workspace: Workspace, period: str, on: date) -> list[Milestone]:
    """The events of II.4 and II.5.c that a round of this period and day waits for."""
    term = term_of(period)
    return [
        each
        for each in workspace.catalogue.campaign.milestones
        if each.term is term
        and (each.valid_from is None or each.valid_from <= on)
        and (each.valid_to is None or on <= each.valid_to)
    ]


def milestone_lines(workspace: Workspace, award_round: AwardRound) -> list[MilestoneLine]:
    """The milestones of a round with what it knows of each; a day that the plan sets stands as it is."""
    known = {each.code: each for each in award_round.milestones}
    return [
        _milestone_line(each, known.get(each.code))
        for each in milestones_on(workspace, award_round.period, award_round.considered_on)
    ]


def decided_by(workspace: Workspace, start: date, days: int) -> date:
    """The day on which so many working days are over; the first counted is the one after ``start``."""
    return after_working_days(start, days, working_calendar(workspace, (start.year, start.year + 1)))


def counted_from(award_round: AwardRound) -> date:
    """The day after which the deadlines of award kinds run: the last for dossiers, else that of consideration."""
    return award_round.due_on or award_round.considered_on


def guidance_of(award_round: AwardRound) -> Guidance:
    """What the round's guidance fixes of the criteria."""
    if not award_round.parameters and not award_round.reading:
        return NO_GUIDANCE
    return Guidance(
        parameters=award_round.parameters,
        reading=award_round.reading,
        reading_source=award_round.guidance if award_round.reading else "",
    )


def nomination_guidance(workspace: Workspace, nomination: Nomination) -> Guidance:
    """The guidance that a nomination is judged by: that of its round."""
    return guidance_of(workspace.get(AwardRound, nomination.round_id)) if nomination.round_id else NO_GUIDANCE


def reading_choices(workspace: Workspace) -> dict[str, str]:
    """The readings that a guidance may fix, by name, with their words."""
    versions = (version for rules in workspace.catalogue.rulebook.awards for version in rules.versions)
    readings = (reading for version in versions for reading in version.readings)
    found = {reading.name: reading.label for reading in readings}
    return {LITERAL: found.pop(LITERAL), **found}


def usual_period(workspace: Workspace) -> str:
    """What a new round is of most likely: the newest published year, else the last year, within the campaign."""
    campaign, published = workspace.catalogue.campaign, published_years(workspace)[:1]
    wanted = published[0] if published else workspace.local_day().year - 1
    return str(min(max(wanted, campaign.starts_on.year), campaign.ends_on.year))


def usual_name(period: str) -> str:
    """What a round of a period is called unless somebody says otherwise."""
    return f"Xét khen thưởng {period_words(period)[0].lower()}{period_words(period)[1:]}"


def new_name(workspace: Workspace, period: str) -> str:
    """What another round of a period is called: numbered from the second on."""
    taken = {each.name for each in workspace.find(AwardRound, period=period)}
    usual = usual_name(period)
    return next(name for name in chain([usual], (f"{usual}, đợt {place}" for place in count(2))) if name not in taken)


def round_state(award_round: AwardRound) -> str:
    """Whether it is open, in words."""
    return f"Đã đóng {format_date(award_round.closed_on)}" if award_round.closed_on else "Đang mở"


def _milestone_line(milestone: Milestone, known: RoundMilestone | None) -> MilestoneLine:
    on = milestone.on or (known.on if known else None)
    return MilestoneLine(milestone, on, known.document if known else "")


def _tidy(workspace: Workspace, award_round: AwardRound) -> AwardRound:
    """Without outer spaces, and without milestones of other days or nothing said of them."""
    codes = {each.code for each in milestones_on(workspace, award_round.period, award_round.considered_on)}
    return replace(
        award_round,
        name=award_round.name.strip(),
        guidance=award_round.guidance.strip(),
        fund=award_round.fund.strip(),
        milestones=tuple(each for each in award_round.milestones if each.code in codes and (each.on or each.document)),
    )
