"""Which round of this desk considers what a unit sent: the only one that fits, else the one that a person chooses."""

from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.services.awards.nomination_steps import Told, take_step
from parcomp_desktop.services.awards.round_places import in_its_round, place_in_round, rounds_for
from parcomp_desktop.services.exchange.reading import preview
from parcomp_desktop.services.exchange.receiving import receive
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.award_cases import nomination_of
from tests.services.awards.round_cases import DISTRICT_DAY, put, saved
from tests.services.registry.register_cases import add_commune
from tests.services.work.work import PERIOD, PERSON_AWARD, UNIT_AWARD, add_person, nominate, sent, to_council, unit_of

APRIL = date(2025, 4, 10)


@pytest.fixture
def waiting(gathering: Workspace) -> Nomination:
    """A nomination that was received and stands in no round."""
    commune = add_commune(gathering)
    received = replace(nomination_of(commune), state=NominationState.RECEIVED)
    put(gathering, received)
    return received


def deliver(unit_desk: Workspace, gathering: Workspace, folder: Path) -> Nomination:
    receive(gathering, preview(gathering, sent(unit_desk, folder)))
    return gathering.find(Nomination)[0]


def test_the_open_rounds_of_the_period_and_the_award_are_offered_the_newest_day_first(
    gathering: Workspace, waiting: Nomination
):
    march, april = saved(gathering, name="Tháng ba"), saved(gathering, name="Tháng tư", on=APRIL)
    saved(gathering, "gk-xa", name="Giấy khen xã")
    saved(gathering, name="Năm sau", period="2025")
    put(gathering, replace(saved(gathering, name="Đã đóng"), closed_on=DISTRICT_DAY))
    any_award = AwardRound(id=uuid4(), name="Mọi hình thức", period=PERIOD, considered_on=date(2025, 1, 5))
    put(gathering, any_award)
    assert rounds_for(gathering, [waiting]) == [april, march, any_award]


def test_several_together_are_offered_what_fits_all_of_them(gathering: Workspace, waiting: Nomination):
    both = saved(gathering, "gk-huyen", "gk-xa", name="Cả hai")
    saved(gathering, "gk-huyen", name="Chỉ huyện")
    other = replace(waiting, id=uuid4(), award="gk-xa.tap-the.nam")
    assert rounds_for(gathering, [waiting, other]) == [both]


def test_only_what_isnt_before_the_council_yet_may_be_placed(gathering: Workspace, waiting: Nomination):
    saved(gathering)
    placed = {state for state in NominationState if rounds_for(gathering, [replace(waiting, state=state)])}
    assert placed == {NominationState.RECEIVED, NominationState.APPRAISED}


def test_a_nomination_is_put_into_a_round_and_taken_back(gathering: Workspace, waiting: Nomination):
    award_round = saved(gathering, on=APRIL)
    place_in_round(gathering, [waiting], award_round)
    assert gathering.get(Nomination, waiting.id) == replace(waiting, round_id=award_round.id, considered_on=APRIL)
    assert gathering.journal()[0].summary == "Xếp vào đợt “Xét khen thưởng năm 2024”: UBND xã Đăk Mar"
    gathering.undo()
    assert gathering.get(Nomination, waiting.id) == waiting


def test_several_are_put_into_a_round_as_one_change(gathering: Workspace, waiting: Nomination):
    second = replace(waiting, id=uuid4(), subject_id=add_commune(gathering, "UBND xã Đăk La", "X02").id)
    put(gathering, second)
    award_round = saved(gathering)
    place_in_round(gathering, [waiting, second], award_round)
    assert {each.round_id for each in gathering.find(Nomination)} == {award_round.id}
    assert gathering.journal()[0].summary == "Xếp vào đợt “Xét khen thưởng năm 2024”: 2 đề nghị"


@pytest.mark.parametrize("state", [NominationState.COUNCIL, NominationState.SUBMITTED, NominationState.RETURNED])
def test_one_that_is_before_the_council_keeps_all_where_they_are(
    gathering: Workspace, waiting: Nomination, state: NominationState
):
    gone = replace(waiting, id=uuid4(), subject_id=add_commune(gathering, "UBND xã Đăk La", "X02").id, state=state)
    put(gathering, gone)
    award_round = saved(gathering)
    # what the page still shows is older than what is stored
    with pytest.raises(Refusal, match="không nhận được đề nghị đã chọn"):
        place_in_round(gathering, [waiting, replace(gone, state=NominationState.RECEIVED)], award_round)
    assert {each.round_id for each in gathering.find(Nomination)} == {None}


def test_a_round_that_cant_consider_it_is_refused(gathering: Workspace, waiting: Nomination):
    for award_round in (saved(gathering, "gk-xa"), saved(gathering, period="2025")):
        with pytest.raises(Refusal, match="không nhận được"):
            place_in_round(gathering, [waiting], award_round)
    assert gathering.get(Nomination, waiting.id) == waiting


def test_what_comes_in_stands_in_the_only_round_that_fits(gathering: Workspace, waiting: Nomination):
    assert in_its_round(gathering, waiting) == waiting
    first = saved(gathering, on=APRIL)
    assert in_its_round(gathering, waiting) == replace(waiting, round_id=first.id, considered_on=APRIL)
    saved(gathering, name="Đợt khác")
    assert in_its_round(gathering, waiting) == waiting


def test_what_was_taken_up_isnt_moved(gathering: Workspace, waiting: Nomination):
    saved(gathering, on=APRIL)
    for state in NominationState:
        if state is not NominationState.RECEIVED:
            taken = replace(waiting, state=state)
            assert in_its_round(gathering, taken) == taken


def test_what_comes_again_stands_where_it_stood_by_the_rounds_own_day(gathering: Workspace, waiting: Nomination):
    first = saved(gathering, on=APRIL)
    saved(gathering, name="Đợt khác")
    again = replace(waiting, round_id=first.id)
    assert in_its_round(gathering, again) == replace(again, considered_on=APRIL)
    other_award = replace(again, award="gk-xa.tap-the.nam")
    assert in_its_round(gathering, other_award) == replace(other_award, round_id=None)


def test_a_package_brings_a_nomination_into_the_desks_only_round(
    gathering: Workspace, unit_desk: Workspace, tmp_path: Path
):
    award_round = saved(gathering, on=APRIL)
    proposed = to_council(unit_desk, nominate(unit_desk, unit_of(unit_desk), UNIT_AWARD))
    received = deliver(unit_desk, gathering, tmp_path)
    assert (received.round_id, received.considered_on) == (award_round.id, APRIL)
    take_step(gathering, [received], NominationState.RETURNED, Told("Sửa"))
    saved(gathering, name="Đợt khác")
    take_step(unit_desk, proposed, NominationState.COUNCIL, Told("Sửa"))
    again = deliver(unit_desk, gathering, tmp_path)
    assert again.state is NominationState.RECEIVED
    assert (again.round_id, again.considered_on) == (award_round.id, APRIL)


def test_a_package_leaves_the_choice_between_two_rounds_to_a_person(
    gathering: Workspace, unit_desk: Workspace, tmp_path: Path
):
    saved(gathering, on=APRIL)
    second = saved(gathering, name="Đợt khác")
    to_council(unit_desk, nominate(unit_desk, add_person(unit_desk), PERSON_AWARD))
    received = deliver(unit_desk, gathering, tmp_path)
    assert received.round_id is None
    place_in_round(gathering, [received], second)
    assert gathering.get(Nomination, received.id).considered_on == DISTRICT_DAY
