"""Hội đồng Thi đua – Khen thưởng: its members, from when to when, in the order of their list."""

from datetime import date
from uuid import uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.council import Attendance, CouncilMeeting, CouncilMember, CouncilRole
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import canonical
from parcomp_desktop.services.desk.desks import required
from parcomp_desktop.services.workspace import Workspace


def search_members(workspace: Workspace, query: str = "") -> list[CouncilMember]:
    """The members whose names or positions answer the query, those of the newest term first."""
    found = workspace.search(CouncilMember, query)
    return sorted(found, key=lambda member: member.from_on or date.min, reverse=True)


def members_on(workspace: Workspace, day: date) -> list[CouncilMember]:
    """Who is on the council on a day, in the order of the list."""
    return [member for member in workspace.find(CouncilMember) if is_member_on(member, day)]


def is_member_on(member: CouncilMember, day: date) -> bool:
    """Whether a day is in the member's term."""
    return (member.from_on is None or member.from_on <= day) and (member.to_on is None or day <= member.to_on)


def chair_on(workspace: Workspace, day: date) -> CouncilMember | None:
    """Who chairs the council on a day; None while nobody is recorded."""
    return next((member for member in members_on(workspace, day) if member.role is CouncilRole.CHAIR), None)


def next_place(workspace: Workspace) -> int:
    """Where the list goes on."""
    return max((member.place for member in workspace.find(CouncilMember)), default=0) + 1


def save_member(workspace: Workspace, member: CouncilMember) -> CouncilMember:
    """Write a member, texts without outer spaces; returns it so.

    Raises Refusal for a blank name or position, dates the wrong way round, a second chair or the same person twice in
    one time, or a term that leaves out a meeting at which the member's presence stands recorded.
    """
    member = replace(
        member,
        full_name=required(member.full_name, "Họ và tên"),
        position=required(member.position, "Chức vụ"),
        document=member.document.strip(),
    )
    if member.from_on and member.to_on and member.to_on < member.from_on:
        raise Refusal("Ngày thôi tham gia trước ngày bắt đầu.", "Sửa một trong hai ngày.")
    _refuse_twice(workspace, member)
    for meeting in _attended(workspace, member):
        if not is_member_on(member, meeting.held_on):
            raise Refusal(
                f"{member.full_name} đã được điểm danh ở cuộc họp ngày {format_date(meeting.held_on)}.",
                "Sửa ngày tham gia cho gồm cả ngày đó.",
            )
    with workspace.change("council.save", f"Ghi thành viên Hội đồng {member.full_name}") as change:
        change.put(member)
    return member


def remove_member(workspace: Workspace, member: CouncilMember) -> None:
    """Take a member away. Raises Refusal when a meeting's attendance names the member."""
    for meeting in _attended(workspace, member):
        raise Refusal(
            f"{member.full_name} đã được điểm danh ở cuộc họp ngày {format_date(meeting.held_on)}.",
            "Người thôi tham gia thì ghi ngày thôi tham gia.",
        )
    with workspace.change("council.remove", f"Xoá thành viên Hội đồng {member.full_name}") as change:
        change.remove(member)


def next_council_year(workspace: Workspace) -> int | None:
    """The year after the newest term that ends with a year; None while there is none."""
    ends = [member.to_on for member in workspace.find(CouncilMember) if member.to_on]
    return max((end.year + 1 for end in ends if (end.month, end.day) == (12, 31)), default=None)


def copy_members(workspace: Workspace, year: int) -> int:
    """Begin a year's council with those whose terms end in the year before; returns how many.

    Who is on the council of the new year already, or has no end of term, isn't copied. The decision that sets the new
    council up is for the officer to write. Raises Refusal when nobody is left to copy.
    """
    first, last = date(year, 1, 1), date(year, 12, 31)
    standing = [member for member in workspace.find(CouncilMember) if _meet(member, first, last)]
    names = {canonical(member.full_name) for member in standing}
    has_chair = any(member.role is CouncilRole.CHAIR for member in standing)
    copied = [
        replace(member, id=uuid4(), from_on=first, to_on=last, document="")
        for member in members_on(workspace, date(year - 1, 12, 31))
        if member.to_on == date(year - 1, 12, 31)
        and canonical(member.full_name) not in names
        and not (has_chair and member.role is CouncilRole.CHAIR)
    ]
    if not copied:
        raise Refusal(
            f"Không có thành viên nào hết nhiệm kỳ vào 31/12/{year - 1} mà năm {year} chưa có.",
            "Nhập từng thành viên, hoặc ghi ngày thôi tham gia của Hội đồng năm trước.",
        )
    with workspace.change("council.copy", f"Chép {len(copied)} thành viên Hội đồng sang năm {year}") as change:
        for member in copied:
            change.put(member)
    return len(copied)


def _refuse_twice(workspace: Workspace, member: CouncilMember) -> None:
    for other in workspace.find(CouncilMember):
        if other.id == member.id or not _meet(other, member.from_on or date.min, member.to_on or date.max):
            continue
        if member.role is other.role is CouncilRole.CHAIR:
            raise Refusal(
                f"Trong thời gian này Hội đồng đã có Chủ tịch là {other.full_name}.",
                "Ghi ngày thôi tham gia của người đó, hoặc chọn vai trò khác.",
            )
        if _named(member) == _named(other):
            raise Refusal(f"{other.full_name} đã có trong Hội đồng thời gian này.", "Mở dòng đã có để sửa.")


def _meet(member: CouncilMember, first: date, last: date) -> bool:
    """Whether a member's term has a day between two days."""
    return (member.from_on or date.min) <= last and first <= (member.to_on or date.max)


def _named(member: CouncilMember) -> tuple[str, str]:
    return canonical(member.full_name), canonical(member.position)


def _attended(workspace: Workspace, member: CouncilMember) -> list[CouncilMeeting]:
    rows = workspace.find(Attendance, member_id=member.id)
    return [workspace.get(CouncilMeeting, row.meeting_id) for row in rows]
