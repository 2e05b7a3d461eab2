"""Biên bản họp Hội đồng: everything that the minutes say, gathered as plain data; ``phap-ly`` §3.4.

The document is made of this elsewhere: nothing is reckoned or worded there.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from parcomp_desktop.domain.council import CouncilMeeting, CouncilMember, CouncilRole
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.times import written_time
from parcomp_desktop.domain.words import BALLOT_WORDS, COUNCIL_WORDS, OUTCOME_WORDS
from parcomp_desktop.rules.voting import Totals, quorum_words, share_words
from parcomp_desktop.services.meetings import RollLine, attendants, roll
from parcomp_desktop.services.votes import VoteLine, vote_lines
from parcomp_desktop.services.workspace import Workspace

_PRESIDE = (CouncilRole.CHAIR, CouncilRole.VICE_CHAIR, CouncilRole.STANDING)
_WRITES = (CouncilRole.SECRETARY,)


class Attendee(NamedTuple):
    """A member as the minutes name them; ``reason`` is that of an absence."""

    full_name: str
    position: str
    role: str
    reason: str = ""


class MinutesVote(NamedTuple):
    """A row of the results; ``share`` and ``decision`` are blank where nothing was voted.

    ``finding`` is the outcome of the criteria, ``reckoning`` how the share was reckoned and what was asked for,
    ``reason`` why the decision goes against the findings.
    """

    name: str
    award: str
    finding: str
    totals: Totals
    share: str = ""
    decision: str = ""
    reckoning: str = ""
    reason: str = ""


class Minutes(NamedTuple):
    """The minutes of a meeting, times in words. ``missing`` names what is to be entered before they are whole."""

    round_name: str
    period: str
    number: str
    held_on: date
    begins: str
    ends: str
    place: str
    chair: Attendee | None
    secretary: Attendee | None
    present: tuple[Attendee, ...]
    absent: tuple[Attendee, ...]
    quorum: str
    ballot: str
    rules_source: str
    """The document that says the quorum and the threshold; blank: assumed."""
    discussion: str
    votes: tuple[MinutesVote, ...]
    missing: tuple[str, ...]


def minutes_of(workspace: Workspace, meeting: CouncilMeeting) -> Minutes:
    """What the minutes of a meeting say, as things stand."""
    held = workspace.get(AwardRound, meeting.round_id)
    lines, votes = roll(workspace, meeting), vote_lines(workspace, meeting)
    present = [line.member for line in lines if line.present]
    return Minutes(
        round_name=held.name,
        period=held.period,
        number=meeting.number,
        held_on=meeting.held_on,
        begins=_time(meeting.begins),
        ends=_time(meeting.ends),
        place=meeting.place,
        chair=_first(present, _PRESIDE),
        secretary=_first(present, _WRITES),
        present=tuple(map(_attendee, present)),
        absent=tuple(_attendee(line.member, line.reason) for line in lines if line.present is False),
        quorum=quorum_words(held.council, attendants(lines)),
        ballot=BALLOT_WORDS[held.council.ballot],
        rules_source=held.council.source,
        discussion=meeting.discussion,
        votes=tuple(_vote(line) for line in votes),
        missing=missing_of(meeting, lines, votes),
    )


def missing_of(meeting: CouncilMeeting, lines: Sequence[RollLine], votes: Sequence[VoteLine]) -> tuple[str, ...]:
    """What is to be entered before the minutes are whole, in words."""
    present = [line.member for line in lines if line.present]
    unsaid = sum(line.attendance is None for line in lines)
    unvoted = sum(line.result is None for line in votes)
    against = [line.name for line in votes if line.needs_reason]
    lacks = (
        (not meeting.number, "số biên bản"),
        (not meeting.begins, "giờ bắt đầu"),
        (not meeting.ends, "giờ kết thúc"),
        (not meeting.place, "địa điểm"),
        (not meeting.discussion, "nội dung thảo luận"),
        (unsaid or not lines, f"điểm danh ({unsaid}/{len(lines)} người chưa ghi)"),
        (_first(present, _PRESIDE) is None, "người chủ trì có mặt"),
        (_first(present, _WRITES) is None, "thư ký có mặt"),
        (unvoted or not votes, f"kết quả biểu quyết ({unvoted}/{len(votes)} đề nghị chưa có)"),
        (against, f"lý do quyết định khác kết quả tiêu chí: {', '.join(against)}"),
    )
    return tuple(words for lacking, words in lacks if lacking)


def _time(time: str) -> str:
    return written_time(time) if time else ""


def _attendee(member: CouncilMember, reason: str = "") -> Attendee:
    return Attendee(member.full_name, member.position, COUNCIL_WORDS[member.role], reason)


def _first(members: Sequence[CouncilMember], roles: Iterable[CouncilRole]) -> Attendee | None:
    """The first member there of the first of these roles that is there at all."""
    return next((_attendee(member) for role in roles for member in members if member.role is role), None)


def _vote(line: VoteLine) -> MinutesVote:
    row = MinutesVote(line.name, line.award, OUTCOME_WORDS[line.outcome], line.totals)
    if line.result is None:
        return row
    return row._replace(
        share=share_words(line.result.share),
        decision="Thông qua" if line.result.passed else "Không thông qua",
        reckoning=line.result.words,
        reason=line.reason,
    )
