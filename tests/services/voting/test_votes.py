"""Votes of a meeting: totals alone, their result, reasons against the findings, what locks them."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.council import Attendance, CouncilMeeting, CouncilRules, Vote, VoteBase
from parcomp_desktop.domain.criteria import Outcome
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.rules.voting import Totals
from parcomp_desktop.services.voting.vote_results import newest_vote, passed
from parcomp_desktop.services.voting.votes import (
    Ballots,
    VoteLine,
    check_may_vote,
    enter_votes,
    vote_lines,
)
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage import journal
from tests.services.awards.award_cases import GOOD_UNIT, person_of, unit_of, write_facts
from tests.services.people.standing_cases import registered
from tests.services.voting.council_cases import attended_by, before_council, council_of, meeting_of, round_of


@pytest.fixture
def good(gathering: Workspace) -> Unit:
    unit = unit_of(gathering, "UBND xã Đăk Mar", "X01")
    write_facts(gathering, unit, GOOD_UNIT)
    return unit


@pytest.fixture
def unknown(gathering: Workspace) -> Unit:
    return unit_of(gathering, "UBND xã Đăk Hring", "X02")


@pytest.fixture
def held(gathering: Workspace) -> AwardRound:
    return round_of(gathering)


@pytest.fixture
def meeting(gathering: Workspace, held: AwardRound) -> CouncilMeeting:
    council_of(gathering)
    made = meeting_of(gathering, held)
    attended_by(gathering, made, 6)
    return made


@pytest.fixture
def proposed(gathering: Workspace, held: AwardRound, good: Unit) -> Nomination:
    return before_council(gathering, held, good)[0]


def ballots(in_favour: int | None, against: int | None, blank: int | None, reason: str = "") -> Ballots:
    return Ballots(Totals(in_favour, against, blank), reason)


def line_of(workspace: Workspace, meeting: CouncilMeeting, nomination_id: UUID) -> VoteLine:
    return next(line for line in vote_lines(workspace, meeting) if line.nomination.id == nomination_id)


def test_a_vote_is_counted_and_told_with_how_it_was_reckoned(
    gathering: Workspace, meeting: CouncilMeeting, proposed: Nomination
):
    assert passed(gathering, proposed) is None
    enter_votes(gathering, meeting, {proposed.id: ballots(5, 1, 0)})
    line = line_of(gathering, meeting, proposed.id)
    assert (line.name, line.outcome, line.totals) == ("UBND xã Đăk Mar", Outcome.MET, Totals(5, 1, 0))
    assert line.result
    assert line.result.words == "5/6 = 83,33 % trên số có mặt, yêu cầu trên 50 %"
    assert passed(gathering, proposed) is True


def test_half_of_those_present_is_not_more_than_half(
    gathering: Workspace, meeting: CouncilMeeting, proposed: Nomination
):
    enter_votes(gathering, meeting, {proposed.id: ballots(3, 2, 1, "Còn đơn thư đang xác minh")})
    assert passed(gathering, proposed) is False


def test_the_rounds_own_rules_decide(gathering: Workspace, good: Unit):
    council_of(gathering)
    held = round_of(gathering, CouncilRules(threshold=Decimal(80), above=False, base=VoteBase.ALL))
    meeting = meeting_of(gathering, held)
    attended_by(gathering, meeting, 6)
    (proposed,) = before_council(gathering, held, good)
    enter_votes(gathering, meeting, {proposed.id: ballots(6, 0, 0)})
    assert passed(gathering, proposed) is True
    enter_votes(gathering, meeting, {proposed.id: ballots(5, 1, 0, "Chưa đủ tỷ lệ")})
    assert passed(gathering, proposed) is False


def test_collectives_come_first_then_people_by_given_name(
    gathering: Workspace, meeting: CouncilMeeting, held: AwardRound, good: Unit, unknown: Unit
):
    people = [person_of(gathering, good, name) for name in ("Trần Văn Ba", "Nguyễn Thị Ánh")]
    before_council(gathering, held, *people, good, unknown)
    assert [line.name for line in vote_lines(gathering, meeting)] == [
        "UBND xã Đăk Hring", "UBND xã Đăk Mar", "Nguyễn Thị Ánh", "Trần Văn Ba"
    ]  # fmt: skip


def test_only_the_rounds_nominations_before_the_council_are_voted_on(
    gathering: Workspace, meeting: CouncilMeeting, proposed: Nomination, unknown: Unit
):
    other = round_of(gathering, name="Đợt khác")
    (elsewhere,) = before_council(gathering, other, unknown)
    registered(gathering, replace(proposed, state=NominationState.DRAFT))
    assert vote_lines(gathering, meeting) == []
    for nomination in (elsewhere, proposed):
        with pytest.raises(Refusal, match="không ở bước Hội đồng xét"):
            enter_votes(gathering, meeting, {nomination.id: ballots(6, 0, 0)})


def test_passing_what_is_not_met_needs_and_keeps_a_reason(
    gathering: Workspace, meeting: CouncilMeeting, held: AwardRound, unknown: Unit
):
    (proposed,) = before_council(gathering, held, unknown)
    with pytest.raises(Refusal, match=r"thông qua UBND xã Đăk Hring trong khi .* “Chưa đủ dữ liệu”"):
        enter_votes(gathering, meeting, {proposed.id: ballots(6, 0, 0, "  ")})
    assert not gathering.find(Vote)
    enter_votes(gathering, meeting, {proposed.id: ballots(6, 0, 0, " Đã bổ sung hồ sơ giấy ")})
    assert line_of(gathering, meeting, proposed.id).reason == "Đã bổ sung hồ sơ giấy"


def test_not_passing_what_is_met_needs_a_reason(gathering: Workspace, meeting: CouncilMeeting, proposed: Nomination):
    with pytest.raises(Refusal, match=r"không thông qua UBND xã Đăk Mar trong khi .* “Đạt”"):
        enter_votes(gathering, meeting, {proposed.id: ballots(0, 6, 0)})


def test_not_passing_what_is_not_met_needs_none(
    gathering: Workspace, meeting: CouncilMeeting, held: AwardRound, unknown: Unit
):
    (proposed,) = before_council(gathering, held, unknown)
    enter_votes(gathering, meeting, {proposed.id: ballots(0, 6, 0)})
    assert passed(gathering, proposed) is False


@pytest.mark.parametrize(
    ("counted", "told"),
    [
        (ballots(5, 2, 0), "Cộng 7 phiếu, có mặt 6"),
        (ballots(4, 1, 0), "Cộng 5 phiếu, có mặt 6"),
        (ballots(6, 0, None), "Chưa nhập đủ số phiếu của UBND xã Đăk Mar"),
        (ballots(None, None, None), "Chưa nhập đủ"),
    ],
)
def test_totals_that_are_not_whole_are_refused(
    gathering: Workspace, meeting: CouncilMeeting, proposed: Nomination, counted: Ballots, told: str
):
    with pytest.raises(Refusal, match=told):
        enter_votes(gathering, meeting, {proposed.id: counted})
    assert not gathering.find(Vote)


def test_a_meeting_without_a_quorum_cannot_vote(gathering: Workspace, held: AwardRound, proposed: Nomination):
    council_of(gathering)
    meeting = meeting_of(gathering, held)
    attended_by(gathering, meeting, 4)
    with pytest.raises(Refusal, match=r"không đủ .*: 4/7 thành viên có mặt, cần ít nhất 5 \(2/3\)"):
        enter_votes(gathering, meeting, {proposed.id: ballots(4, 0, 0)})


def test_a_meeting_votes_once_everybodys_presence_is_said(gathering: Workspace, held: AwardRound, proposed: Nomination):
    empty = meeting_of(gathering, held)
    with pytest.raises(Refusal, match="Ngày 10/02/2025 chưa có thành viên"):
        enter_votes(gathering, empty, {proposed.id: ballots(0, 0, 0)})
    council_of(gathering)
    with pytest.raises(Refusal, match="Chưa điểm danh Lê Văn Sơn, "):
        check_may_vote(gathering, empty)


def test_a_vote_is_changed_taken_back_and_undone(gathering: Workspace, meeting: CouncilMeeting, proposed: Nomination):
    enter_votes(gathering, meeting, {proposed.id: ballots(5, 1, 0)})
    enter_votes(gathering, meeting, {proposed.id: ballots(4, 1, 1)})
    (vote,) = gathering.find(Vote)
    assert (vote.in_favour, vote.against, vote.blank) == (4, 1, 1)
    enter_votes(gathering, meeting, {proposed.id: None})
    enter_votes(gathering, meeting, {proposed.id: None})
    enter_votes(gathering, meeting, {})
    assert not gathering.find(Vote)
    gathering.undo()
    assert gathering.find(Vote) == [vote]


def test_many_votes_are_all_written_or_none(
    gathering: Workspace, meeting: CouncilMeeting, held: AwardRound, good: Unit, unknown: Unit
):
    first, second = before_council(gathering, held, good, unknown)
    with pytest.raises(Refusal, match="Ghi lý do"):
        enter_votes(gathering, meeting, {first.id: ballots(6, 0, 0), second.id: ballots(6, 0, 0)})
    assert not gathering.find(Vote)
    enter_votes(gathering, meeting, {first.id: ballots(6, 0, 0), second.id: ballots(2, 4, 0)})
    assert gathering.journal()[0].summary == "Ghi kết quả biểu quyết 2 đề nghị"


@pytest.mark.parametrize("state", [NominationState.SENT, NominationState.DECIDED, NominationState.DECLINED])
def test_what_a_decision_or_package_uses_is_locked_and_still_shown(
    gathering: Workspace, meeting: CouncilMeeting, proposed: Nomination, state: NominationState
):
    enter_votes(gathering, meeting, {proposed.id: ballots(5, 1, 0)})
    registered(gathering, replace(proposed, state=state))
    assert line_of(gathering, meeting, proposed.id).locked
    for counted in (ballots(4, 2, 0), None):
        with pytest.raises(Refusal, match="đã dùng cho quyết định hoặc gói gửi"):
            enter_votes(gathering, meeting, {proposed.id: counted})
    assert passed(gathering, proposed) is True


def test_the_newest_meeting_decides(gathering: Workspace, meeting: CouncilMeeting, proposed: Nomination):
    enter_votes(gathering, meeting, {proposed.id: ballots(2, 4, 0, "Chưa rõ thành tích")})
    again = meeting_of(gathering, gathering.get(AwardRound, meeting.round_id), on=date(2025, 3, 1))
    attended_by(gathering, again, 7)
    assert passed(gathering, proposed) is False
    enter_votes(gathering, again, {proposed.id: ballots(7, 0, 0)})
    assert passed(gathering, proposed) is True
    newest = newest_vote(gathering, proposed)
    assert newest
    assert newest[0] == again


def test_rules_that_no_meeting_can_meet_take_no_ballots(
    gathering: Workspace, meeting: CouncilMeeting, proposed: Nomination
):
    held = gathering.get(AwardRound, meeting.round_id)
    registered(gathering, replace(held, council=CouncilRules(threshold=Decimal(100))))
    with pytest.raises(Refusal, match="Ngưỡng biểu quyết trên 100 % không thể đạt được"):
        enter_votes(gathering, meeting, {proposed.id: ballots(6, 0, 0)})


def test_a_later_stricter_quorum_leaves_no_result(gathering: Workspace, meeting: CouncilMeeting, proposed: Nomination):
    enter_votes(gathering, meeting, {proposed.id: ballots(5, 1, 0)})
    held = gathering.get(AwardRound, meeting.round_id)
    registered(gathering, replace(held, council=CouncilRules(quorum_part=1, quorum_whole=1)))
    assert passed(gathering, proposed) is None
    assert line_of(gathering, meeting, proposed.id).result is None


def test_a_member_who_is_a_nominee_is_warned_of(
    gathering: Workspace, meeting: CouncilMeeting, held: AwardRound, good: Unit
):
    people: list[Person] = [person_of(gathering, good, name) for name in ("ĐẶNG THỊ HÒA", "Đặng Thị Hoa")]
    before_council(gathering, held, *people, good)
    assert [(line.name, line.on_council) for line in vote_lines(gathering, meeting)] == [
        ("UBND xã Đăk Mar", False),
        ("Đặng Thị Hoa", False),
        ("ĐẶNG THỊ HÒA", True),
    ]


def test_nothing_stored_tells_who_cast_which_ballot(
    gathering: Workspace, meeting: CouncilMeeting, proposed: Nomination
):
    enter_votes(gathering, meeting, {proposed.id: ballots(5, 1, 0)})
    assert Vote.__struct_fields__ == (
        "id", "meeting_id", "nomination_id", "in_favour", "against", "blank", "reason"
    )  # fmt: skip
    members = {str(row.member_id) for row in gathering.find(Attendance)}
    kept = journal.details(gathering.db, gathering.journal()[0].number)
    assert [detail.table for detail in kept] == ["vote"]
    assert not any(member in (detail.after or "") for detail in kept for member in members)
