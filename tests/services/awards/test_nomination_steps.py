"""Steps of nominations: who may take which, what they ask for, what they leave behind; several together or none."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationState, NominationStep
from parcomp_desktop.domain.council import Attendance, CouncilMeeting, CouncilMember, Vote
from parcomp_desktop.domain.criteria import Outcome
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import EarlierAward
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.rules.nomination_states import Move, Route
from parcomp_desktop.services.awards.decided_above import DecisionAbove, record_decided_above
from parcomp_desktop.services.awards.nomination_steps import (
    Paper,
    Told,
    goes_up,
    may_decide,
    open_remarks,
    possible_steps,
    step_lines,
    take_step,
)
from parcomp_desktop.services.awards.nominations import route_of, save_nomination
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.award_cases import GOOD_UNIT, write_facts
from tests.services.awards.round_cases import put
from tests.services.work.work import (
    OWN_AWARD,
    PERSON_AWARD,
    UNIT_AWARD,
    add_person,
    nominate,
    passed_by_council,
    sent_up,
    to_council,
    unit_of,
)

DRAFT, COUNCIL, SENT, RECEIVED, RETURNED, APPRAISED, SUBMITTED, DECIDED, DECLINED = NominationState
ABOVE = DecisionAbove("512/QĐ-UBND", date(2025, 3, 20), "Chủ tịch Ủy ban nhân dân huyện Đăk Hà")
PAPER = Paper("512/QĐ-UBND", date(2025, 3, 20))


@pytest.fixture
def proposed(unit_desk: Workspace) -> Nomination:
    """The unit itself, proposed for an award that others decide."""
    return nominate(unit_desk, unit_of(unit_desk), UNIT_AWARD)


def stored(desk: Workspace, nomination: Nomination) -> Nomination:
    return desk.get(Nomination, nomination.id)


def test_a_step_keeps_who_when_and_why(unit_desk: Workspace, proposed: Nomination):
    to_council(unit_desk, proposed)
    back = take_step(unit_desk, [proposed], DRAFT, Told(" Thiếu số liệu  "))
    assert [each.state for each in back] == [stored(unit_desk, proposed).state] == [DRAFT]
    steps = unit_desk.find(NominationStep, nomination_id=proposed.id)
    assert [(step.state, step.who, step.reason) for step in steps] == [
        (COUNCIL, unit_desk.user, ""),
        (DRAFT, unit_desk.user, "Thiếu số liệu"),
    ]
    assert all(unit_desk.clock() - step.at < timedelta(minutes=1) for step in steps)


def test_the_history_keeps_its_order_when_the_clock_goes_back(unit_desk: Workspace, proposed: Nomination):
    to_council(unit_desk, proposed)
    unit_desk.clock = lambda: datetime(2020, 1, 1, tzinfo=UTC)
    for state in (DRAFT, COUNCIL, DRAFT):
        take_step(unit_desk, [proposed], state, Told("Soạn lại"))
    assert [line.step.state for line in step_lines(unit_desk, proposed)] == [DRAFT, COUNCIL, DRAFT, COUNCIL]


def test_the_route_is_told_by_the_desk_the_award_and_what_was_received(
    unit_desk: Workspace, gathering: Workspace, proposed: Nomination
):
    own = nominate(unit_desk, add_person(unit_desk), OWN_AWARD)
    assert (route_of(unit_desk, own), route_of(unit_desk, proposed)) == (Route.OWN, Route.UPWARD)
    here = nominate(gathering, gathering.find(Unit)[0], UNIT_AWARD)
    assert route_of(gathering, here) is Route.DIRECT
    assert route_of(gathering, replace(here, state=RECEIVED)) is Route.RECEIVED
    assert route_of(unit_desk, replace(proposed, award="huan-chuong")) is Route.UPWARD


def test_a_sent_nomination_keeps_its_verdict_until_it_comes_back(unit_desk: Workspace, proposed: Nomination):
    write_facts(unit_desk, unit_of(unit_desk), GOOD_UNIT)
    (gone,) = sent_up(unit_desk, proposed)
    assert gone.verdict
    assert gone.verdict.outcome is Outcome.MET
    record_decided_above(unit_desk, ABOVE, [gone])
    assert stored(unit_desk, gone).verdict == gone.verdict
    again = take_step(unit_desk, [gone], SENT, Told("Ghi nhầm"))[0]
    assert again.verdict == gone.verdict
    assert take_step(unit_desk, [gone], RETURNED, Told("Sửa"))[0].verdict is None


def test_a_result_from_above_that_was_an_error_is_taken_back_with_its_earlier_award(
    unit_desk: Workspace, proposed: Nomination
):
    gone = sent_up(unit_desk, proposed, nominate(unit_desk, add_person(unit_desk), PERSON_AWARD))
    kept = record_decided_above(unit_desk, ABOVE, gone)[1]
    (back,) = take_step(unit_desk, gone[:1], SENT, Told("Của đơn vị khác"))
    assert (back.state, stored(unit_desk, gone[1]).state) == (SENT, DECIDED)
    assert unit_desk.find(EarlierAward) == [kept]
    assert step_lines(unit_desk, proposed)[0].why == "Của đơn vị khác"
    (again,) = record_decided_above(unit_desk, ABOVE, [back])
    assert again.recipient == "UBND xã Đăk Mar"


def test_a_returned_nomination_shows_what_is_to_be_mended_is_changed_and_sent_again(
    unit_desk: Workspace, proposed: Nomination
):
    (gone,) = sent_up(unit_desk, proposed)
    remarks = {"achievement": " Nêu rõ kết quả ", "minutes": "Chưa ký", "report": "  "}
    (returned,) = take_step(unit_desk, [gone], RETURNED, Told("Chưa đạt yêu cầu", remarks=remarks))
    assert open_remarks(unit_desk, returned) == {"achievement": "Nêu rõ kết quả", "minutes": "Chưa ký"}
    mended = save_nomination(unit_desk, replace(returned, achievement="Đứng đầu huyện", state=SENT))
    assert mended.state is RETURNED, "saving is no step"
    assert not goes_up(unit_desk, mended), "what is returned doesn't leave unmended"
    (again,) = take_step(unit_desk, [mended], COUNCIL)
    assert open_remarks(unit_desk, again) == {}
    assert goes_up(unit_desk, again)
    assert [(line.what, line.why) for line in step_lines(unit_desk, again)] == [
        ("Đã sửa, đưa ra Hội đồng", ""),
        (
            "Ghi kết quả: trả lại",
            "Chưa đạt yêu cầu\nTóm tắt thành tích: Nêu rõ kết quả\nBiên bản họp Hội đồng: Chưa ký",
        ),
        ("Gửi lên cấp trên", "Văn bản số 12/TTr-UBND ngày 02/03/2025"),
        ("Đưa ra Hội đồng xét", ""),
    ]


def test_a_returned_nomination_of_before_these_steps_shows_no_remarks(unit_desk: Workspace, proposed: Nomination):
    assert open_remarks(unit_desk, replace(proposed, state=RETURNED)) == {}


@pytest.mark.parametrize(
    ("before", "step", "words"),
    [
        (DRAFT, (SENT, Told(paper=PAPER)), "không chuyển sang “Đã gửi”"),
        (COUNCIL, (DRAFT, Told("  ")), "phải có lý do"),
        (COUNCIL, (DECLINED, Told()), "phải có lý do"),
        (COUNCIL, (SENT, Told(paper=Paper("", date(2025, 3, 2)))), "phải theo văn bản"),
        (COUNCIL, (SENT, Told(paper=Paper("12/TTr", None))), "phải theo văn bản"),
        (COUNCIL, (SENT, Told(paper=Paper("12/TTr", date(2090, 1, 1)))), "chưa tới"),
        (SENT, (RETURNED, Told(remarks={"minutes": " "})), "chưa ghi cần sửa gì"),
        (SENT, (DECIDED, Told(paper=PAPER)), "Khen thưởng phải theo quyết định"),
        (SENT, (COUNCIL, Told()), "phải có lý do"),
        (SENT, (DRAFT, Told("Rút")), "không chuyển sang “Đang soạn”"),
    ],
)
def test_a_step_that_cannot_be_is_refused_and_nothing_is_written(
    proposed: Nomination, unit_desk: Workspace, before: NominationState, step: tuple[NominationState, Told], words: str
):
    to, told = step
    (proposed,) = passed_by_council(unit_desk, proposed)
    for state in list(NominationState)[1 : list(NominationState).index(before) + 1]:
        take_step(unit_desk, [proposed], state, Told(paper=PAPER))
    kept, journal = stored(unit_desk, proposed), unit_desk.journal()
    with pytest.raises(Refusal, match=words):
        take_step(unit_desk, [proposed], to, told)
    assert (stored(unit_desk, proposed), unit_desk.journal()) == (kept, journal)


def test_an_own_award_is_decided_by_a_decision_alone(unit_desk: Workspace):
    own = nominate(unit_desk, add_person(unit_desk), OWN_AWARD)
    assert not may_decide(unit_desk, own)
    (own,) = take_step(unit_desk, [own], COUNCIL)
    assert not may_decide(unit_desk, own), "the council hasn't voted yet"
    (own,) = passed_by_council(unit_desk, own)
    assert may_decide(unit_desk, own)
    assert not goes_up(unit_desk, own)
    with pytest.raises(Refusal, match="phải theo quyết định"):
        take_step(unit_desk, [own], DECIDED, Told(paper=PAPER))
    assert take_step(unit_desk, [own], DECLINED, Told("Chưa đủ thành tích"))[0].state is DECLINED
    assert take_step(unit_desk, [own], COUNCIL, Told("Bổ sung hồ sơ"))[0].verdict is None


def vote(desk: Workspace, nomination: Nomination, held_on: date, in_favour: int) -> None:
    """The one member of the council votes once more, at a meeting of its own."""
    meeting = CouncilMeeting(id=uuid4(), round_id=nomination.round_id or uuid4(), held_on=held_on)
    (member,) = desk.find(CouncilMember)
    ballots = Vote(id=uuid4(), meeting_id=meeting.id, nomination_id=nomination.id, in_favour=in_favour)
    put(
        desk,
        meeting,
        Attendance(id=uuid4(), meeting_id=meeting.id, member_id=member.id, present=True),
        replace(ballots, against=1 - in_favour, blank=0),
    )


def test_the_newest_meeting_says_whether_a_nomination_goes_on(unit_desk: Workspace, proposed: Nomination):
    (proposed,) = take_step(unit_desk, [proposed], COUNCIL)
    letter = Told(paper=Paper("12/TTr-UBND", date(2025, 3, 2)))
    with pytest.raises(Refusal, match="Hội đồng chưa thông qua đề nghị khen UBND xã Đăk Mar"):
        take_step(unit_desk, [proposed], SENT, letter)
    (proposed,) = passed_by_council(unit_desk, proposed)
    assert goes_up(unit_desk, proposed)
    vote(unit_desk, proposed, proposed.considered_on + timedelta(days=1), in_favour=0)
    assert not goes_up(unit_desk, proposed)
    with pytest.raises(Refusal, match="Hội đồng chưa thông qua"):
        take_step(unit_desk, [proposed], SENT, letter)
    assert stored(unit_desk, proposed) == proposed
    vote(unit_desk, proposed, proposed.considered_on + timedelta(days=2), in_favour=1)
    assert take_step(unit_desk, [proposed], SENT, letter)[0].state is SENT


def test_what_others_decide_is_never_this_desks_to_decide(unit_desk: Workspace, proposed: Nomination):
    to_council(unit_desk, proposed)
    assert not may_decide(unit_desk, stored(unit_desk, proposed))


def test_several_take_a_step_together_as_one_change(unit_desk: Workspace, proposed: Nomination):
    person = nominate(unit_desk, add_person(unit_desk), PERSON_AWARD)
    both = passed_by_council(unit_desk, proposed, person)
    before = len(unit_desk.journal())
    take_step(unit_desk, both, COUNCIL)
    assert [entry.summary for entry in unit_desk.journal()[:-before]] == ["Đưa ra Hội đồng xét: 2 đề nghị"]
    unit_desk.undo()
    assert {each.state for each in unit_desk.find(Nomination)} == {DRAFT}
    assert unit_desk.find(NominationStep) == []


def test_one_that_cannot_keeps_all_where_they_are(unit_desk: Workspace, proposed: Nomination):
    person = nominate(unit_desk, add_person(unit_desk), PERSON_AWARD)
    to_council(unit_desk, person)
    with pytest.raises(Refusal, match="Nguyễn Thị Ngọc Ánh ở bước “Hội đồng xét”"):
        take_step(unit_desk, [proposed, person], COUNCIL)
    assert stored(unit_desk, proposed).state is DRAFT
    with pytest.raises(Refusal, match="Chưa chọn đề nghị nào"):
        take_step(unit_desk, [], COUNCIL)


def test_steps_that_several_share_are_offered(unit_desk: Workspace, proposed: Nomination):
    own = nominate(unit_desk, add_person(unit_desk), OWN_AWARD)
    assert possible_steps(unit_desk, [proposed, own]) == (Move(DRAFT, COUNCIL),)
    both = to_council(unit_desk, proposed, own)
    assert possible_steps(unit_desk, both) == (Move(COUNCIL, DECLINED), Move(COUNCIL, DRAFT))
    assert possible_steps(unit_desk, both[:1])[0] == (COUNCIL, SENT)
    take_step(unit_desk, both[:1], DRAFT, Told("Sửa"))
    mixed = [stored(unit_desk, each) for each in both]
    assert possible_steps(unit_desk, mixed) == possible_steps(unit_desk, []) == ()


def test_a_step_is_refused_when_the_nomination_is_gone(unit_desk: Workspace, proposed: Nomination):
    unit_desk.undo()
    with pytest.raises(Refusal, match="không còn"):
        take_step(unit_desk, [proposed], COUNCIL)
