"""Meetings of the council: their day, times and number, who was there, why others weren't."""

from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.council import Attendance, CouncilMeeting, CouncilMember
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.rules.voting import Attendants, Totals
from parcomp_desktop.services.voting.council import save_member
from parcomp_desktop.services.voting.meetings import (
    all_present,
    attendants,
    attended,
    enter_attendance,
    remove_meeting,
    roll,
    save_meeting,
    search_meetings,
)
from parcomp_desktop.services.voting.votes import Ballots, enter_votes
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.award_cases import unit_of
from tests.services.voting.council_cases import before_council, council_of, meeting_of, member_of, round_of


@pytest.fixture
def members(gathering: Workspace) -> list[CouncilMember]:
    return council_of(gathering)


@pytest.fixture
def held(gathering: Workspace) -> AwardRound:
    return round_of(gathering)


@pytest.fixture
def meeting(gathering: Workspace, members: list[CouncilMember], held: AwardRound) -> CouncilMeeting:
    assert members
    return meeting_of(gathering, held, number="01")


def voted(workspace: Workspace, meeting: CouncilMeeting) -> None:
    held = workspace.get(AwardRound, meeting.round_id)
    (nomination,) = before_council(workspace, held, unit_of(workspace, "UBND xã Đăk Mar", "X01"))
    all_present(workspace, meeting)
    enter_votes(workspace, meeting, {nomination.id: Ballots(Totals(6, 1, 0), "Hội đồng nhất trí")})


def test_meetings_are_found_by_round_number_and_day(gathering: Workspace, held: AwardRound):
    first = meeting_of(gathering, held, number="01/BB-HĐTĐKT")
    second = meeting_of(gathering, round_of(gathering, name="Xét khen giai đoạn"), on=date(2025, 3, 1))
    assert search_meetings(gathering) == [second, first]
    assert search_meetings(gathering, "giai doan") == [second]
    assert search_meetings(gathering, "10/02/2025") == [first]
    assert search_meetings(gathering, "BB-HĐTĐKT") == [first]


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"begins": "10:00", "ends": "09:30"}, "Giờ kết thúc không sau"),
        ({"begins": "10:00", "ends": "10:00"}, "Giờ kết thúc không sau"),
        ({"number": " 01 "}, "đã có cuộc họp số 01"),
        ({"round_id": uuid4()}, "không còn trong dữ liệu"),
    ],
)
def test_what_is_no_meeting_is_refused(
    gathering: Workspace, held: AwardRound, meeting: CouncilMeeting, changes: dict[str, Any], told: str
):
    with pytest.raises(Refusal, match=told):
        meeting_of(gathering, held, **changes)
    assert gathering.find(CouncilMeeting) == [meeting]


def test_two_meetings_may_be_without_a_number(gathering: Workspace, held: AwardRound):
    meeting_of(gathering, held)
    meeting_of(gathering, held, on=date(2025, 3, 1))
    assert len(search_meetings(gathering)) == 2


def test_nobody_is_taken_for_present_or_absent_before_it_is_said(gathering: Workspace, meeting: CouncilMeeting):
    lines = roll(gathering, meeting)
    assert [line.present for line in lines] == [None] * 7
    assert attendants(lines) == Attendants(0, 7)


def test_all_are_present_at_once_but_those_of_whom_it_is_said_otherwise(
    gathering: Workspace, meeting: CouncilMeeting, members: list[CouncilMember]
):
    absent = attended(meeting, members[2].id, present=False, reason="Đi công tác")
    enter_attendance(gathering, meeting, {members[2].id: absent})
    assert all_present(gathering, meeting) == 6
    lines = roll(gathering, meeting)
    assert [(line.present, line.reason) for line in lines[:4]] == [
        (True, ""), (True, ""), (False, "Đi công tác"), (True, "")
    ]  # fmt: skip
    assert attendants(lines) == Attendants(6, 7)
    assert all_present(gathering, meeting) == 0
    gathering.undo()
    assert attendants(roll(gathering, meeting)) == Attendants(0, 7)


def test_what_was_said_is_changed_and_taken_back(
    gathering: Workspace, meeting: CouncilMeeting, members: list[CouncilMember]
):
    one = members[0].id
    enter_attendance(gathering, meeting, {one: attended(meeting, one)})
    enter_attendance(gathering, meeting, {one: attended(meeting, one, present=False, reason="Nghỉ phép")})
    (row,) = gathering.find(Attendance)
    assert (row.present, row.reason) == (False, "Nghỉ phép")
    enter_attendance(gathering, meeting, {one: None, members[1].id: None})
    assert not gathering.find(Attendance)


def test_a_reason_is_for_the_absent(gathering: Workspace, meeting: CouncilMeeting, members: list[CouncilMember]):
    one = members[0].id
    with pytest.raises(Refusal, match="Lê Văn Sơn có mặt mà ghi lý do vắng"):
        enter_attendance(gathering, meeting, {one: attended(meeting, one, reason="Nghỉ phép")})


def test_nobody_outside_the_council_of_the_day_attends(gathering: Workspace, meeting: CouncilMeeting):
    late = save_member(gathering, member_of("Bùi Văn Tám", from_on=date(2025, 3, 1)))
    with pytest.raises(Refusal, match="không phải thành viên Hội đồng vào ngày họp"):
        enter_attendance(gathering, meeting, {late.id: attended(meeting, late.id)})


def test_a_meeting_goes_with_its_attendance(gathering: Workspace, meeting: CouncilMeeting):
    all_present(gathering, meeting)
    remove_meeting(gathering, meeting)
    assert not gathering.find(CouncilMeeting)
    assert not gathering.find(Attendance)


def test_another_day_asks_for_that_days_members(gathering: Workspace, meeting: CouncilMeeting):
    save_member(gathering, member_of("Bùi Văn Tám", from_on=date(2026, 1, 1), to_on=None))
    all_present(gathering, meeting)
    moved = save_meeting(gathering, replace(meeting, held_on=date(2025, 2, 11)))
    assert attendants(roll(gathering, moved)) == Attendants(7, 7)
    moved = save_meeting(gathering, replace(meeting, held_on=date(2026, 2, 10)))
    assert [(line.member.full_name, line.present) for line in roll(gathering, moved)] == [("Bùi Văn Tám", None)]
    assert not gathering.find(Attendance)


def test_once_votes_are_recorded_who_was_there_stands(
    gathering: Workspace, meeting: CouncilMeeting, members: list[CouncilMember]
):
    voted(gathering, meeting)
    one = members[0].id
    for deed in (
        lambda: enter_attendance(gathering, meeting, {one: attended(meeting, one, present=False)}),
        lambda: enter_attendance(gathering, meeting, {one: None}),
        lambda: save_meeting(gathering, replace(meeting, held_on=date(2025, 2, 11))),
        lambda: remove_meeting(gathering, meeting),
    ):
        with pytest.raises(Refusal, match="ngày 10/02/2025"):
            deed()
    save_meeting(gathering, replace(meeting, discussion="Thảo luận từng trường hợp"))
    save_member(gathering, member_of("Bùi Văn Tám"))
    assert attendants(roll(gathering, meeting)) == Attendants(7, 7)
