"""The minutes of a council's meeting; ``phap-ly`` §3.4."""

from parcomp_desktop.documents.kinds.minutes import MINUTES
from parcomp_desktop.domain.award_papers import CouncilAttendee, CouncilMinutes, CouncilResult
from parcomp_desktop.domain.council import CouncilMeeting, CouncilMember
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.words import CAMPAIGN_WORDS, COUNCIL_WORDS
from parcomp_desktop.rules.voting import quorum_words, required_words, share_percent
from parcomp_desktop.services.awards.recipients import form_of
from parcomp_desktop.services.criteria.nominees import period_words
from parcomp_desktop.services.documents.office_papers import OfficePaper, PaperWords, heading, lines
from parcomp_desktop.services.voting.meetings import attendants, roll
from parcomp_desktop.services.voting.minutes import PRESIDES, WRITES, first_there
from parcomp_desktop.services.voting.votes import VoteLine, vote_lines
from parcomp_desktop.services.workspace import Workspace


def minutes(workspace: Workspace, meeting: CouncilMeeting) -> OfficePaper:
    """The minutes of a meeting as things stand.

    Gathering raises Refusal while nobody who may preside, or no secretary, is said to have been there.
    """

    def gather(words: PaperWords) -> CouncilMinutes:
        held = workspace.get(AwardRound, meeting.round_id)
        called, votes = roll(workspace, meeting), vote_lines(workspace, meeting)
        told = (f"{line.name}: {line.nomination.achievement}" for line in votes)
        return CouncilMinutes(
            heading=heading(workspace, words, numbered=True),
            copies_to=lines(words.copies_to),
            council=f"Hội đồng Thi đua - Khen thưởng {workspace.desk.name}",
            round=f"xét, đề nghị khen thưởng {CAMPAIGN_WORDS} {period_words(held.period).lower()}",
            held_on=meeting.held_on,
            begins=meeting.begins,
            ends=meeting.ends,
            place=meeting.place,
            chair=_attendee(_there(first_there(called, PRESIDES), "người chủ trì")),
            secretary=_attendee(_there(first_there(called, WRITES), "thư ký")),
            members=len(called),
            present=tuple(_attendee(line.member) for line in called if line.present),
            absent=tuple(_attendee(line.member, line.reason) for line in called if line.present is False),
            quorum=f"Điều kiện họp: {quorum_words(held.council, attendants(called))}.",
            ballot=held.council.ballot,
            threshold=f"Mức thông qua: {required_words(held.council)} đồng ý.",
            summary=f"{'; '.join(told)}." if votes else "",
            discussion=meeting.discussion,
            results=tuple(_result(workspace, line) for line in votes),
        )

    preset = PaperWords(number=meeting.number, dated=meeting.held_on, copies_to="Lưu: hồ sơ khen thưởng")
    asks = frozenset({"number", "dated", "copies_to"})
    stem = f"{MINUTES.code}-{meeting.held_on:%Y-%m-%d}"
    return OfficePaper(MINUTES, meeting.id, stem, "biên bản họp Hội đồng", preset, asks, gather)


def _there(member: CouncilMember | None, words: str) -> CouncilMember:
    if member is None:
        raise Refusal(f"Cuộc họp chưa có {words} có mặt.", "Ghi vai trò của thành viên và điểm danh trước.")
    return member


def _attendee(member: CouncilMember, reason: str = "") -> CouncilAttendee:
    return CouncilAttendee(
        name=member.full_name, position=member.position, role=COUNCIL_WORDS[member.role], reason=reason
    )


def _result(workspace: Workspace, line: VoteLine) -> CouncilResult:
    return CouncilResult(
        subject=line.nomination.subject,
        name=line.name,
        form=form_of(workspace, line.nomination),
        in_favour=line.totals.in_favour,
        against=line.totals.against,
        blank=line.totals.blank,
        share=share_percent(line.result.share) if line.result else None,
        passed=line.result.passed if line.result else None,
        reason=line.reason,
    )
