"""Awards that an authority above decided: history knows them, the register has no number for them."""

from datetime import date

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Award, Nomination, NominationState, NominationStep
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import EarlierAward, EntryState
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.awards.decided_above import DecisionAbove, awaiting_above, record_decided_above
from parcomp_desktop.services.criteria.nominees import nominees
from parcomp_desktop.services.registry.award_history import ELSEWHERE, history
from parcomp_desktop.services.registry.events import void_award
from parcomp_desktop.services.workspace import Workspace
from tests.services.registry.register_cases import HAPPENED, three_awards
from tests.services.work.work import (
    OWN_AWARD,
    PERSON_AWARD,
    add_person,
    nominate,
    passed_by_council,
    sent_up,
    to_council,
    to_decision,
)

ABOVE = DecisionAbove(" 88/QĐ-UBND ", date(2025, 5, 12), "Chủ tịch Ủy ban nhân dân huyện Đăk Hà")
PRAISED = "bk-tinh.ca-nhan.nam"


def test_a_unit_records_what_was_decided_above_and_not_its_own(unit_desk: Workspace):
    person = add_person(unit_desk)
    (own,) = to_council(unit_desk, nominate(unit_desk, person, OWN_AWARD))
    (above,) = sent_up(unit_desk, nominate(unit_desk, person, PERSON_AWARD))
    assert [each.nomination for each in awaiting_above(unit_desk)] == [above]
    with pytest.raises(Refusal, match="do bàn này quyết định"):
        record_decided_above(unit_desk, ABOVE, [above, own])
    assert unit_desk.find(EarlierAward) == []
    (award,) = record_decided_above(unit_desk, ABOVE, [above])
    assert award == unit_desk.find(EarlierAward)[0]
    assert (award.subject_id, award.recipient, award.number, award.kind, award.year) == (
        person.id,
        "Nguyễn Thị Ngọc Ánh",
        "88/QĐ-UBND",
        "gk-huyen",
        2025,
    )
    assert award.form == "Giấy khen của Chủ tịch Ủy ban nhân dân huyện"
    assert (award.achieved_from, award.achieved_to) == (date(2024, 1, 1), date(2024, 12, 31))
    assert unit_desk.get(Nomination, above.id).state is NominationState.DECIDED
    *_, step = unit_desk.find(NominationStep, nomination_id=above.id)
    assert step.state is NominationState.DECIDED
    assert step.reason == "Quyết định số 88/QĐ-UBND của Chủ tịch Ủy ban nhân dân huyện Đăk Hà"
    assert unit_desk.find(Award) == []
    assert awaiting_above(unit_desk) == []


@pytest.mark.parametrize("desk_kind", DeskKind)
def test_what_was_sent_or_laid_before_the_chairman_may_have_been_decided_above(
    desk_kind: DeskKind, unit_desk: Workspace, gathering: Workspace
):
    desk = unit_desk if desk_kind is DeskKind.UNIT else gathering
    (above,) = passed_by_council(desk, nominate(desk, add_person(desk, unit_id=desk.find(Unit)[0].id), PERSON_AWARD))
    offered = {}
    for state in NominationState:
        with desk.change("test", "Thử") as change:
            change.put(replace(above, state=state))
        offered[state] = bool(awaiting_above(desk))
    waits = NominationState.SENT if desk_kind is DeskKind.UNIT else NominationState.SUBMITTED
    assert {state for state, open_ in offered.items() if open_} == {waits}


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"number": " "}, "Số quyết định còn trống"),
        ({"authority": ""}, "Cơ quan quyết định còn trống"),
        ({"decided_on": date(2025, 7, 1)}, "không còn từ sau ngày 30/06/2025"),
    ],
)
def test_what_cant_be_is_refused_whole(changed: dict[str, object], told: str, unit_desk: Workspace):
    (above,) = sent_up(unit_desk, nominate(unit_desk, add_person(unit_desk), PERSON_AWARD))
    decision = ABOVE._replace(**changed)  # pyright: ignore[reportArgumentType]
    with pytest.raises(Refusal, match=told):
        record_decided_above(unit_desk, decision, [above])
    with pytest.raises(Refusal, match="Chưa chọn đề nghị"):
        record_decided_above(unit_desk, ABOVE, [])
    assert (unit_desk.find(EarlierAward), unit_desk.get(Nomination, above.id)) == ([], above)


def test_it_may_be_taken_back(unit_desk: Workspace):
    (above,) = sent_up(unit_desk, nominate(unit_desk, add_person(unit_desk), PERSON_AWARD))
    record_decided_above(unit_desk, ABOVE, [above])
    unit_desk.undo()
    assert (unit_desk.find(EarlierAward), unit_desk.get(Nomination, above.id)) == ([], above)


def test_a_history_has_the_register_and_what_was_decided_above(gathering: Workspace):
    award = three_awards(gathering)["Nguyễn Thị Ngọc Ánh"]
    whose = next(each for each in nominees(gathering) if "Ngọc Ánh" in each.label)
    praised = to_decision(gathering, nominate(gathering, gathering.get(Person, whose.id), PRAISED))
    record_decided_above(gathering, ABOVE._replace(authority="Chủ tịch Ủy ban nhân dân tỉnh"), praised)
    void_award(gathering, award, HAPPENED)
    lines = history(gathering, whose)
    assert [(line.where, line.kind, line.state, line.decided_on) for line in lines] == [
        (ELSEWHERE, "bk-tinh", EntryState.STANDING, date(2025, 5, 12)),
        ("Sổ số 02/2025", "gk-huyen", EntryState.VOIDED, date(2025, 3, 20)),
    ]
    assert lines[1].state_words == "Đã bỏ số"
    assert lines[1].achieved == "01/01/2024 – 31/12/2024"
    other = next(each for each in nominees(gathering) if "Hòa" in each.label)
    assert [line.where for line in history(gathering, other)] == ["Sổ số 03/2025"]
