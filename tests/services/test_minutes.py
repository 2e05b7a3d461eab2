"""What the minutes of a meeting say (phap-ly §3.4), and what is missing in them."""

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.council import CouncilMeeting, CouncilRules
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.rules.voting import Totals
from parcomp_desktop.services.meetings import attended, enter_attendance, roll
from parcomp_desktop.services.minutes import Attendee, MinutesVote, minutes_of
from parcomp_desktop.services.votes import Ballots, enter_votes
from parcomp_desktop.services.workspace import Workspace
from tests.services.award_cases import GOOD_UNIT, unit_of, write_facts
from tests.services.council_cases import HELD, attended_by, before_council, council_of, meeting_of, round_of


@pytest.fixture
def held(gathering: Workspace) -> AwardRound:
    return round_of(gathering, CouncilRules(source="Quy chế 03/QC-HĐ"))


@pytest.fixture
def meeting(gathering: Workspace, held: AwardRound) -> CouncilMeeting:
    council_of(gathering)
    return meeting_of(
        gathering, held, number="01/BB-HĐTĐKT", begins="08:00", ends="09:30", discussion="Nhất trí với báo cáo"
    )


def test_minutes_say_who_met_how_they_voted_and_what_was_decided(
    gathering: Workspace, held: AwardRound, meeting: CouncilMeeting
):
    good, unknown = unit_of(gathering, "UBND xã Đăk Mar", "X01"), unit_of(gathering, "UBND xã Đăk Hring", "X02")
    write_facts(gathering, good, GOOD_UNIT)
    first, second = before_council(gathering, held, good, unknown)
    lines = roll(gathering, meeting)
    said = {line.member.id: attended(meeting, line.member.id) for line in lines}
    chair = lines[0].member.id
    said[chair] = attended(meeting, chair, present=False, reason="Đi công tác")
    enter_attendance(gathering, meeting, said)
    enter_votes(
        gathering, meeting, {first.id: Ballots(Totals(5, 1, 0)), second.id: Ballots(Totals(4, 1, 1), "Có công")}
    )
    told = minutes_of(gathering, meeting)
    assert (told.round_name, told.period, told.number, told.held_on) == (
        "Xét khen năm 2024", "2024", "01/BB-HĐTĐKT", HELD
    )  # fmt: skip
    assert (told.begins, told.ends, told.place) == (
        "08 giờ 00 phút", "09 giờ 30 phút", "Phòng họp tầng 2"
    )  # fmt: skip
    assert told.chair == Attendee("Trần Thị Mai", "Phó Trưởng phòng", "Phó Chủ tịch Hội đồng")
    assert told.secretary == Attendee("Nguyễn Văn Bình", "Phó Trưởng phòng", "Thư ký")
    assert told.absent == (Attendee("Lê Văn Sơn", "Phó Trưởng phòng", "Chủ tịch Hội đồng", "Đi công tác"),)
    assert [each.full_name for each in told.present][:2] == ["Trần Thị Mai", "A Đắk"]
    assert told.quorum == "6/7 thành viên có mặt, cần ít nhất 5 (2/3)"
    assert (told.ballot, told.rules_source) == ("bỏ phiếu kín", "Quy chế 03/QC-HĐ")
    assert told.votes == (
        MinutesVote(
            "UBND xã Đăk Hring", told.votes[0].award, "Chưa đủ dữ liệu", Totals(4, 1, 1), "66,67 %", "Thông qua",
            "4/6 = 66,67 % trên số có mặt, yêu cầu trên 50 %", "Có công",
        ),
        MinutesVote(
            "UBND xã Đăk Mar", told.votes[1].award, "Đạt", Totals(5, 1, 0), "83,33 %", "Thông qua",
            "5/6 = 83,33 % trên số có mặt, yêu cầu trên 50 %",
        ),
    )  # fmt: skip
    assert "Giấy khen" in told.votes[0].award
    assert told.missing == ()


def test_what_is_not_entered_yet_is_named(gathering: Workspace, held: AwardRound):
    bare = meeting_of(gathering, held, begins="", place="")
    assert minutes_of(gathering, bare).begins == ""
    assert minutes_of(gathering, bare).missing == (
        "số biên bản",
        "giờ bắt đầu",
        "giờ kết thúc",
        "địa điểm",
        "nội dung thảo luận",
        "điểm danh (0/0 người chưa ghi)",
        "người chủ trì có mặt",
        "thư ký có mặt",
        "kết quả biểu quyết (0/0 đề nghị chưa có)",
    )


def test_a_nominee_without_a_vote_stands_there_blank(gathering: Workspace, held: AwardRound, meeting: CouncilMeeting):
    before_council(gathering, held, unit_of(gathering, "UBND xã Đăk Mar", "X01"))
    attended_by(gathering, meeting, 7)
    told = minutes_of(gathering, meeting)
    assert (told.votes[0].totals, told.votes[0].share, told.votes[0].decision) == (Totals(), "", "")
    assert told.missing == ("kết quả biểu quyết (1/1 đề nghị chưa có)",)


def test_findings_that_changed_after_the_vote_ask_for_a_reason(
    gathering: Workspace, held: AwardRound, meeting: CouncilMeeting
):
    unit = unit_of(gathering, "UBND xã Đăk Mar", "X01")
    (proposed,) = before_council(gathering, held, unit)
    attended_by(gathering, meeting, 7)
    enter_votes(gathering, meeting, {proposed.id: Ballots(Totals(0, 7, 0))})
    assert minutes_of(gathering, meeting).missing == ()
    write_facts(gathering, unit, GOOD_UNIT)
    assert minutes_of(gathering, replace(meeting, number="")).missing == (
        "số biên bản",
        "lý do quyết định khác kết quả tiêu chí: UBND xã Đăk Mar",
    )
