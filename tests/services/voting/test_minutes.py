"""What the minutes of a meeting say (phap-ly §3.4), and what is missing in them."""

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.award_papers import CouncilAttendee, CouncilMinutes
from parcomp_desktop.domain.council import BallotKind, CouncilMeeting, CouncilRules
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.rules.voting import Totals
from parcomp_desktop.services.voting.meetings import attended, enter_attendance, roll
from parcomp_desktop.services.voting.minutes import missing_of
from parcomp_desktop.services.voting.papers import minutes
from parcomp_desktop.services.voting.votes import Ballots, enter_votes, vote_lines
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.award_cases import GOOD_UNIT, unit_of, write_facts
from tests.services.voting.council_cases import HELD, attended_by, before_council, council_of, meeting_of, round_of


@pytest.fixture
def held(gathering: Workspace) -> AwardRound:
    return round_of(gathering, CouncilRules(source="Quy chế 03/QC-HĐ"))


@pytest.fixture
def meeting(gathering: Workspace, held: AwardRound) -> CouncilMeeting:
    council_of(gathering)
    return meeting_of(
        gathering, held, number="01/BB-HĐTĐKT", begins="08:00", ends="09:30", discussion="Nhất trí với báo cáo"
    )


def member(name: str, role: str, reason: str = "") -> CouncilAttendee:
    return CouncilAttendee(name=name, position="Phó Trưởng phòng", role=role, reason=reason)


def minutes_of(desk: Workspace, meeting: CouncilMeeting) -> CouncilMinutes:
    paper = minutes(desk, meeting)
    told = paper.gather(paper.preset)
    assert isinstance(told, CouncilMinutes)
    return told


def missing(desk: Workspace, meeting: CouncilMeeting) -> tuple[str, ...]:
    return missing_of(meeting, roll(desk, meeting), vote_lines(desk, meeting))


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
    assert (told.heading.number, told.held_on, told.members) == ("01/BB-HĐTĐKT", HELD, 7)
    assert told.council == "Hội đồng Thi đua - Khen thưởng UBND huyện Đăk Hà"
    assert told.round == "xét, đề nghị khen thưởng phong trào thi đua đẩy mạnh cải cách hành chính năm 2024"
    assert (told.begins, told.ends, told.place) == ("08:00", "09:30", "Phòng họp tầng 2")
    assert told.chair == member("Trần Thị Mai", "Phó Chủ tịch Hội đồng")
    assert told.secretary == member("Nguyễn Văn Bình", "Thư ký")
    assert told.absent == (member("Lê Văn Sơn", "Chủ tịch Hội đồng", "Đi công tác"),)
    assert [each.name for each in told.present][:2] == ["Trần Thị Mai", "A Đắk"]
    assert told.quorum == "Điều kiện họp: 6/7 thành viên có mặt, cần ít nhất 5 (2/3)."
    assert told.ballot is BallotKind.SECRET
    assert told.threshold == "Mức thông qua: trên 50 % số có mặt đồng ý."
    assert [(each.name, each.in_favour, each.against, each.blank, str(each.share)) for each in told.results] == [
        ("UBND xã Đăk Hring", 4, 1, 1, "66.67"),
        ("UBND xã Đăk Mar", 5, 1, 0, "83.33"),
    ]
    assert [(each.form, each.passed, each.reason) for each in told.results] == [
        ("Giấy khen", True, "Có công"),
        ("Giấy khen", True, ""),
    ]
    assert missing(gathering, meeting) == ()


def test_what_is_not_entered_yet_is_named(gathering: Workspace, held: AwardRound):
    bare = meeting_of(gathering, held, begins="", place="")
    with pytest.raises(Refusal, match="chưa có người chủ trì có mặt"):
        minutes_of(gathering, bare)
    assert missing(gathering, bare) == (
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
    (result,) = told.results
    assert (result.in_favour, result.share, result.passed) == (None, None, None)
    assert missing(gathering, meeting) == ("kết quả biểu quyết (1/1 đề nghị chưa có)",)


def test_findings_that_changed_after_the_vote_ask_for_a_reason(
    gathering: Workspace, held: AwardRound, meeting: CouncilMeeting
):
    unit = unit_of(gathering, "UBND xã Đăk Mar", "X01")
    (proposed,) = before_council(gathering, held, unit)
    attended_by(gathering, meeting, 7)
    enter_votes(gathering, meeting, {proposed.id: Ballots(Totals(0, 7, 0))})
    assert missing(gathering, meeting) == ()
    write_facts(gathering, unit, GOOD_UNIT)
    assert missing(gathering, replace(meeting, number="")) == (
        "số biên bản",
        "lý do quyết định khác kết quả tiêu chí: UBND xã Đăk Mar",
    )
