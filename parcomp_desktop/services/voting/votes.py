"""Biểu quyết: what a meeting decided on each nominee, in totals alone.

Who cast a ballot is never stored: a vote holds three totals, and the attendance of a meeting has no order or time.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple
from uuid import UUID, uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.council import CouncilMeeting, CouncilRules, Vote
from parcomp_desktop.domain.criteria import Outcome, Subject
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import canonical, capitalised, person_sort_key, sort_key
from parcomp_desktop.domain.words import BALLOT_WORDS, OUTCOME_WORDS
from parcomp_desktop.rules.voting import (
    Attendants,
    Totals,
    VoteResult,
    check_council_rules,
    check_totals,
    has_quorum,
    is_voted,
    quorum_words,
    required_words,
    result_of,
)
from parcomp_desktop.services.awards.nominations import FindingBefore, award_of, finding_before_council, nominee_name
from parcomp_desktop.services.voting.meetings import attendants, roll
from parcomp_desktop.services.voting.vote_results import rules_of, totals_of
from parcomp_desktop.services.workspace import Workspace


class VoteLine(NamedTuple):
    """A nominee of a meeting's round, what the findings say, what was counted and what that comes to.

    ``outcome`` takes a person for chosen of whom nothing else says it: that is what the meeting votes on (``awaits``).
    ``vote`` is None while nothing is recorded, ``result`` then too. ``locked``: a decision or package uses the vote.
    ``on_council``: a member of the council bears the nominee's name.
    """

    nomination: Nomination
    name: str
    award: str
    outcome: Outcome
    awaits: bool
    vote: Vote | None
    result: VoteResult | None
    locked: bool
    on_council: bool

    @property
    def totals(self) -> Totals:
        """What was counted."""
        return totals_of(self.vote) if self.vote else Totals()

    @property
    def reason(self) -> str:
        """Why the council decided against the findings."""
        return self.vote.reason if self.vote else ""

    @property
    def needs_reason(self) -> bool:
        """Whether the result goes against the findings, which may have changed since, and nobody says why."""
        return is_against(self.outcome, self.result) and not self.reason


class Ballots(NamedTuple):
    """What is to be recorded for a nominee."""

    totals: Totals
    reason: str = ""


def vote_lines(
    workspace: Workspace, meeting: CouncilMeeting, findings: Mapping[UUID, FindingBefore] | None = None
) -> list[VoteLine]:
    """Collectives, then people by given name, award by award: who is before the council, or was voted on here.

    ``findings``, by nomination: what they are known to say, so that nobody needs judging again.
    """
    votes = {vote.nomination_id: vote for vote in workspace.find(Vote, meeting_id=meeting.id)}
    nominations = [
        nomination
        for nomination in workspace.find(Nomination, round_id=meeting.round_id)
        if nomination.state is NominationState.COUNCIL or nomination.id in votes
    ]
    return sorted(_lines(workspace, meeting, nominations, findings or {}), key=_order)


def is_against(outcome: Outcome, result: VoteResult | None) -> bool:
    """Whether a result goes against the findings: passed though not đạt, or not passed though đạt."""
    return result is not None and result.passed is not (outcome is Outcome.MET)


def enter_votes(workspace: Workspace, meeting: CouncilMeeting, ballots: Mapping[UUID, Ballots | None]) -> None:
    """Record what was counted, by nomination, as one change; None takes a vote back.

    Raises Refusal as ``check_may_vote`` and ``check_ballots`` do, and for a nomination that isn't before the council.
    """
    if not ballots:
        return
    rules, there = check_may_vote(workspace, meeting)
    found = [each for each in workspace.find(Nomination, round_id=meeting.round_id) if each.id in ballots]
    lines = {line.nomination.id: line for line in _lines(workspace, meeting, found, {})}
    for nomination_id, counted in ballots.items():
        check_ballots(_before_council(lines.get(nomination_id)), counted, rules, there)
    names = [lines[nomination_id].name for nomination_id in ballots]
    whose = names[0] if len(names) == 1 else f"{len(names)} đề nghị"
    with workspace.change("vote.enter", f"Ghi kết quả biểu quyết {whose}") as change:
        for nomination_id, counted in ballots.items():
            before = lines[nomination_id].vote
            if counted is not None:
                change.put(_vote(meeting, nomination_id, before, counted))
            elif before is not None:
                change.remove(before)


def check_may_vote(workspace: Workspace, meeting: CouncilMeeting) -> tuple[CouncilRules, Attendants]:
    """The rules and who was there.

    Raises Refusal while somebody's presence isn't said, without a quorum, or for rules that no meeting can meet.
    """
    lines, rules = roll(workspace, meeting), rules_of(workspace, meeting)
    check_council_rules(rules)
    there = attendants(lines)
    if not lines:
        raise Refusal(
            f"Ngày {format_date(meeting.held_on)} chưa có thành viên Hội đồng nào.", "Nhập thành viên ở thẻ Thành viên."
        )
    if unsaid := [line.member.full_name for line in lines if line.attendance is None]:
        raise Refusal(f"Chưa điểm danh {', '.join(unsaid)}.", "Ghi có mặt hay vắng ở phần Điểm danh trước.")
    if not has_quorum(rules, there):
        raise Refusal(
            f"Cuộc họp không đủ thành viên để biểu quyết: {quorum_words(rules, there)}.",
            "Kiểm tra lại điểm danh; đúng là thiếu thì họp lại ngày khác.",
        )
    return rules, there


def voting_words(workspace: Workspace, meeting: CouncilMeeting) -> str:
    """How the meeting votes, and what document says so: "Bỏ phiếu kín; yêu cầu trên 50 % trên số có mặt (…)."."""
    rules = rules_of(workspace, meeting)
    source = rules.source or "mức giả định, chưa có văn bản"
    return f"{capitalised(BALLOT_WORDS[rules.ballot])}; yêu cầu {required_words(rules)} ({source})."


def check_ballots(line: VoteLine, counted: Ballots | None, rules: CouncilRules, there: Attendants) -> None:
    """Raises Refusal when what was counted for a nominee can't be recorded.

    Totals don't add up to those present or aren't all entered, a decision against the findings has no reason, or a
    decision or package uses the vote already.
    """
    if line.locked:
        raise Refusal(
            f"Kết quả biểu quyết {line.name} đã dùng cho quyết định hoặc gói gửi.", "Không sửa được kết quả này nữa."
        )
    if counted is None:
        return
    check_totals(counted.totals, there)
    if not is_voted(counted.totals):
        raise Refusal(f"Chưa nhập đủ số phiếu của {line.name}.", "Nhập cả ba ô; không có phiếu nào thì ghi 0.")
    result = result_of(rules, counted.totals, there)
    if is_against(line.outcome, result) and not counted.reason.strip():
        decided = "thông qua" if result and result.passed else "không thông qua"
        raise Refusal(
            f"Hội đồng {decided} {line.name} trong khi kết quả tiêu chí là “{OUTCOME_WORDS[line.outcome]}”.",
            "Ghi lý do của Hội đồng.",
        )


def _lines(
    workspace: Workspace,
    meeting: CouncilMeeting,
    nominations: Sequence[Nomination],
    findings: Mapping[UUID, FindingBefore],
) -> list[VoteLine]:
    votes = {vote.nomination_id: vote for vote in workspace.find(Vote, meeting_id=meeting.id)}
    lines, rules = roll(workspace, meeting), rules_of(workspace, meeting)
    members = {canonical(line.member.full_name) for line in lines}

    def line(nomination: Nomination) -> VoteLine:
        name, vote = nominee_name(workspace, nomination), votes.get(nomination.id)
        found = findings.get(nomination.id) or finding_before_council(workspace, nomination)
        return VoteLine(
            nomination,
            name,
            award_of(workspace, nomination.award).text,
            found.outcome,
            found.awaits,
            vote,
            result_of(rules, totals_of(vote), attendants(lines)) if vote else None,
            locked=nomination.state is not NominationState.COUNCIL and vote is not None,
            on_council=nomination.subject is Subject.INDIVIDUAL and canonical(name) in members,
        )

    return [line(nomination) for nomination in nominations]


def _before_council(line: VoteLine | None) -> VoteLine:
    if line is None or (line.vote is None and line.nomination.state is not NominationState.COUNCIL):
        raise Refusal("Đề nghị này không ở bước Hội đồng xét của đợt.", "Chuyển đề nghị sang Hội đồng xét trước.")
    return line


def _order(line: VoteLine) -> tuple[bool, str, str]:
    is_person = line.nomination.subject is Subject.INDIVIDUAL
    return is_person, line.award, (person_sort_key if is_person else sort_key)(line.name)


def _vote(meeting: CouncilMeeting, nomination_id: UUID, before: Vote | None, counted: Ballots) -> Vote:
    vote = before or Vote(id=uuid4(), meeting_id=meeting.id, nomination_id=nomination_id)
    return replace(vote, **counted.totals._asdict(), reason=counted.reason.strip())
