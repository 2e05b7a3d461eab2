"""What is to be entered of a meeting before its minutes are whole; ``phap-ly`` §3.4."""

from collections.abc import Iterable, Sequence

from parcomp_desktop.domain.council import CouncilMeeting, CouncilMember, CouncilRole
from parcomp_desktop.services.voting.meetings import RollLine
from parcomp_desktop.services.voting.votes import VoteLine

PRESIDES = (CouncilRole.CHAIR, CouncilRole.VICE_CHAIR, CouncilRole.STANDING)
"""Who may preside, in this order."""
WRITES = (CouncilRole.SECRETARY,)


def first_there(lines: Sequence[RollLine], roles: Iterable[CouncilRole]) -> CouncilMember | None:
    """The first member there of the first of these roles that is there at all."""
    there = [line.member for line in lines if line.present]
    return next((member for role in roles for member in there if member.role is role), None)


def missing_of(meeting: CouncilMeeting, lines: Sequence[RollLine], votes: Sequence[VoteLine]) -> tuple[str, ...]:
    """What is to be entered before the minutes are whole, in words."""
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
        (first_there(lines, PRESIDES) is None, "người chủ trì có mặt"),
        (first_there(lines, WRITES) is None, "thư ký có mặt"),
        (unvoted or not votes, f"kết quả biểu quyết ({unvoted}/{len(votes)} đề nghị chưa có)"),
        (against, f"lý do quyết định khác kết quả tiêu chí: {', '.join(against)}"),
    )
    return tuple(words for lacking, words in lacks if lacking)
