"""Xét chọn: a person is chosen by the council's vote, or by the unit that proposes; what somebody wrote down stays."""

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.council import CouncilMeeting
from parcomp_desktop.domain.criteria import Finding, Outcome
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound, RoundAward
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.rules.voting import Totals
from parcomp_desktop.services.awards.nominations import verdict_now
from parcomp_desktop.services.criteria.sweeps import SweepGroup, sweep
from parcomp_desktop.services.voting.votes import Ballots, enter_votes, vote_lines
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.award_cases import nomination_of, person_of, unit_of, write_facts
from tests.services.people.standing_cases import registered
from tests.services.voting.council_cases import attended_by, before_council, council_of, meeting_of, round_of
from tests.services.work.work import MET

UNCHOSEN = {name: value for name, value in MET.items() if name != "selected_by_unit"}


@pytest.fixture
def unit(gathering: Workspace) -> Unit:
    return unit_of(gathering, "UBND xã Đăk Mar", "X01")


@pytest.fixture
def person(gathering: Workspace, unit: Unit) -> Person:
    person = person_of(gathering, unit)
    write_facts(gathering, person, UNCHOSEN)
    return person


@pytest.fixture
def held(gathering: Workspace) -> AwardRound:
    return round_of(gathering)


@pytest.fixture
def meeting(gathering: Workspace, held: AwardRound) -> CouncilMeeting:
    council_of(gathering)
    made = meeting_of(gathering, held, number="01/BB-HĐTĐKT")
    attended_by(gathering, made, 6)
    return made


@pytest.fixture
def proposed(gathering: Workspace, held: AwardRound, person: Person) -> Nomination:
    return before_council(gathering, held, person)[0]


def first(workspace: Workspace, nomination: Nomination) -> Finding:
    """What the first criterion says: outstanding, chosen by the unit, rated good or better."""
    return verdict_now(workspace, nomination).findings[0]


def vote(workspace: Workspace, meeting: CouncilMeeting, nomination: Nomination, counted: Ballots) -> None:
    enter_votes(workspace, meeting, {nomination.id: counted})


def test_before_the_council_nothing_says_that_a_person_is_chosen(
    gathering: Workspace, meeting: CouncilMeeting, proposed: Nomination
):
    assert first(gathering, proposed).outcome is Outcome.MISSING
    (line,) = vote_lines(gathering, meeting)
    assert (line.outcome, line.awaits) == (Outcome.MET, True)


def test_the_councils_vote_chooses_and_needs_no_reason(
    gathering: Workspace, meeting: CouncilMeeting, proposed: Nomination, held: AwardRound
):
    vote(gathering, meeting, proposed, Ballots(Totals(5, 1, 0)))
    assert first(gathering, proposed).outcome is Outcome.MET
    assert "Biên bản họp Hội đồng số 01/BB-HĐTĐKT ngày 10/02/2025" in first(gathering, proposed).source
    assert verdict_now(gathering, proposed).outcome is Outcome.MET
    swept = {
        line.nomination.id: line.group
        for line in sweep(gathering, replace(held, awards=(RoundAward(kind="gk-huyen"),)))
    }
    assert swept[proposed.id] is SweepGroup.MET
    gathering.undo()
    assert first(gathering, proposed).outcome is Outcome.MISSING


def test_who_meets_all_else_and_is_not_chosen_is_told_why(
    gathering: Workspace, meeting: CouncilMeeting, proposed: Nomination
):
    with pytest.raises(Refusal, match="không thông qua Nguyễn Thị Hồng Nhung trong khi kết quả tiêu chí là “Đạt”"):
        vote(gathering, meeting, proposed, Ballots(Totals(2, 4, 0)))
    vote(gathering, meeting, proposed, Ballots(Totals(2, 4, 0), "Dành cho người trực tiếp giải quyết hồ sơ"))
    assert first(gathering, proposed).outcome is Outcome.NOT_MET


def test_more_than_the_choice_lacks_and_the_council_says_why_it_passes(
    gathering: Workspace, meeting: CouncilMeeting, held: AwardRound, unit: Unit
):
    (unknown,) = before_council(gathering, held, person_of(gathering, unit, "A Đắk"))
    with pytest.raises(Refusal, match="Chưa đủ dữ liệu"):
        vote(gathering, meeting, unknown, Ballots(Totals(6, 0, 0)))


def test_whom_a_unit_proposes_it_has_chosen(
    gathering: Workspace, meeting: CouncilMeeting, held: AwardRound, person: Person
):
    received = replace(nomination_of(person, "gk-huyen.ca-nhan.nam"), state=NominationState.RECEIVED, round_id=held.id)
    registered(gathering, received)
    assert first(gathering, received).outcome is Outcome.MET
    assert "Đề nghị của UBND xã Đăk Mar" in first(gathering, received).source
    assert meeting.round_id == held.id


def test_what_somebody_wrote_down_stays(
    gathering: Workspace, meeting: CouncilMeeting, proposed: Nomination, person: Person
):
    write_facts(gathering, person, {"selected_by_unit": "false"})
    (line,) = vote_lines(gathering, meeting)
    assert (line.outcome, line.awaits) == (Outcome.NOT_MET, False)
    vote(gathering, meeting, proposed, Ballots(Totals(6, 0, 0), "Đã bổ sung hồ sơ"))
    assert first(gathering, proposed).outcome is Outcome.NOT_MET
