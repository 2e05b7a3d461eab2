"""Họp Hội đồng: the meetings of a round, who was there and who wasn't."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple
from uuid import UUID, uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.council import Attendance, CouncilMeeting, CouncilMember, Vote
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.text import fold, search_rank
from parcomp_desktop.rules.voting import Attendants
from parcomp_desktop.services.voting.council import members_on
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.store import Change

PRESENT_WORDS, ABSENT_WORDS = "Có mặt", "Vắng"
SHORT_WORDS = "c hoặc 1: có mặt; v hoặc 0: vắng"
"""What may be typed for a presence."""
_PRESENT, _ABSENT = {"c", "1", "x", "co", "co mat"}, {"v", "0", "vang", "vang mat"}


class RollLine(NamedTuple):
    """A member of the council on the meeting's day; ``attendance`` is None while nobody has said."""

    member: CouncilMember
    attendance: Attendance | None

    @property
    def present(self) -> bool | None:
        """Whether the member was there; None while nobody has said."""
        return self.attendance.present if self.attendance else None

    @property
    def reason(self) -> str:
        """Why the member was absent."""
        return self.attendance.reason if self.attendance else ""


def search_meetings(workspace: Workspace, query: str = "") -> list[CouncilMeeting]:
    """The meetings whose rounds, numbers or days answer the query, the newest first."""
    rounds = {each.id: each.name for each in workspace.find(AwardRound)}
    return [
        meeting
        for meeting in workspace.find(CouncilMeeting)
        if search_rank(query, f"{rounds[meeting.round_id]} {meeting.number} {format_date(meeting.held_on)}") is not None
    ]


def save_meeting(workspace: Workspace, meeting: CouncilMeeting) -> CouncilMeeting:
    """Write a meeting, texts without outer spaces; returns it so.

    Raises Refusal for no such round, a number that another meeting of the round has, an end before the beginning, or
    another day or round once votes are recorded.
    """
    workspace.get(AwardRound, meeting.round_id)
    texts = {name: getattr(meeting, name).strip() for name in ("number", "place", "discussion")}
    meeting = replace(meeting, **texts)
    if meeting.begins and meeting.ends and meeting.ends <= meeting.begins:
        raise Refusal("Giờ kết thúc không sau giờ bắt đầu.", "Sửa một trong hai giờ.")
    same = workspace.find(CouncilMeeting, round_id=meeting.round_id, number=meeting.number)
    if meeting.number and any(other.id != meeting.id for other in same):
        raise Refusal(f"Đợt xét đã có cuộc họp số {meeting.number}.", "Ghi số khác, hoặc mở cuộc họp đã có.")
    with workspace.change("meeting.save", f"Ghi cuộc họp Hội đồng ngày {format_date(meeting.held_on)}") as change:
        if stored := next(iter(workspace.find(CouncilMeeting, id=meeting.id)), None):
            _move(workspace, change, stored, meeting)
        change.put(meeting)
    return meeting


def remove_meeting(workspace: Workspace, meeting: CouncilMeeting) -> None:
    """Take a meeting and its attendance away. Raises Refusal while votes are recorded."""
    _refuse_voted(workspace, meeting, "Xoá kết quả biểu quyết trước, rồi xoá cuộc họp.")
    with workspace.change("meeting.remove", f"Xoá cuộc họp Hội đồng ngày {format_date(meeting.held_on)}") as change:
        for row in workspace.find(Attendance, meeting_id=meeting.id):
            change.remove(row)
        change.remove(meeting)


def roll(workspace: Workspace, meeting: CouncilMeeting) -> list[RollLine]:
    """The members of the meeting's day, in the order of the council's list.

    Once votes are recorded those on the roll stay who they are: a member entered later doesn't change a result.
    """
    rows = {row.member_id: row for row in workspace.find(Attendance, meeting_id=meeting.id)}
    members = members_on(workspace, meeting.held_on)
    if workspace.find(Vote, meeting_id=meeting.id):
        members = [member for member in workspace.find(CouncilMember) if member.id in rows]
    return [RollLine(member, rows.get(member.id)) for member in members]


def attendants(lines: Sequence[RollLine]) -> Attendants:
    """How many were there, of how many in all."""
    return Attendants(sum(line.present is True for line in lines), len(lines))


def read_presence(text: str) -> bool | None:
    """A presence as it is typed; empty is None. Raises Refusal for anything else."""
    typed = fold(text)
    if not typed:
        return None
    if typed in _PRESENT:
        return True
    if typed in _ABSENT:
        return False
    raise Refusal(f"“{text.strip()}” không rõ là có mặt hay vắng.", f"Gõ {SHORT_WORDS}.")


def enter_attendance(workspace: Workspace, meeting: CouncilMeeting, said: Mapping[UUID, Attendance | None]) -> None:
    """Write who was there, by member, as one change; None takes back what was said.

    Raises Refusal for a reason of somebody who was there, somebody not on the roll, or another presence once votes are
    recorded.
    """
    lines = {line.member.id: line for line in roll(workspace, meeting)}
    for member_id, attendance in said.items():
        _check(workspace, meeting, lines.get(member_id), attendance)
    with workspace.change(
        "attendance.enter", f"Điểm danh cuộc họp Hội đồng ngày {format_date(meeting.held_on)}"
    ) as change:
        for member_id, attendance in said.items():
            before = lines[member_id].attendance
            if attendance is not None:
                change.put(replace(attendance, id=before.id if before else attendance.id))
            elif before is not None:
                change.remove(before)


def all_present(workspace: Workspace, meeting: CouncilMeeting) -> int:
    """Write everybody of whom nobody has said otherwise as present; returns how many."""
    unsaid = [line.member.id for line in roll(workspace, meeting) if line.attendance is None]
    enter_attendance(workspace, meeting, {member_id: attended(meeting, member_id) for member_id in unsaid})
    return len(unsaid)


def attended(meeting: CouncilMeeting, member_id: UUID, *, present: bool = True, reason: str = "") -> Attendance:
    """Whether a member was there, as it is written."""
    return Attendance(id=uuid4(), meeting_id=meeting.id, member_id=member_id, present=present, reason=reason)


def _check(workspace: Workspace, meeting: CouncilMeeting, line: RollLine | None, attendance: Attendance | None) -> None:
    if line is None:
        raise Refusal(
            "Người này không phải thành viên Hội đồng vào ngày họp.", "Sửa thời gian tham gia ở thẻ Thành viên."
        )
    if attendance and attendance.present and attendance.reason:
        raise Refusal(f"{line.member.full_name} có mặt mà ghi lý do vắng.", "Ghi vắng mặt, hoặc xoá lý do.")
    if line.present is not (attendance.present if attendance else None):
        _refuse_voted(workspace, meeting, "Xoá kết quả biểu quyết trước, rồi sửa điểm danh.")


def _refuse_voted(workspace: Workspace, meeting: CouncilMeeting, cure: str) -> None:
    if votes := workspace.find(Vote, meeting_id=meeting.id):
        raise Refusal(
            f"Cuộc họp ngày {format_date(meeting.held_on)} đã ghi kết quả biểu quyết {len(votes)} đề nghị.", cure
        )


def _move(workspace: Workspace, change: Change, stored: CouncilMeeting, meeting: CouncilMeeting) -> None:
    """A meeting on another day has other members: what was said of those who weren't on the council goes."""
    if (stored.held_on, stored.round_id) == (meeting.held_on, meeting.round_id):
        return
    _refuse_voted(workspace, stored, "Xoá kết quả biểu quyết trước, rồi sửa ngày họp hoặc đợt xét.")
    members = {member.id for member in members_on(workspace, meeting.held_on)}
    for row in workspace.find(Attendance, meeting_id=meeting.id):
        if row.member_id not in members:
            change.remove(row)
