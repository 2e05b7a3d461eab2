"""Nominations in packages: which leave, what the gathering desk keeps, the steps on both desks."""

from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationState, NominationStep
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.services.awards.decisions import record_decision
from parcomp_desktop.services.awards.nomination_steps import Told, step_lines, take_step
from parcomp_desktop.services.awards.nominations import save_nomination
from parcomp_desktop.services.exchange.contents.nominations import leaving
from parcomp_desktop.services.exchange.lines import Effect
from parcomp_desktop.services.exchange.outgoing_words import lacking
from parcomp_desktop.services.exchange.reading import preview
from parcomp_desktop.services.exchange.receiving import receive
from parcomp_desktop.services.exchange.sending import outgoing, sendable_periods
from parcomp_desktop.services.workspace import Workspace
from tests.services.work.work import (
    PERIOD,
    UNIT_AWARD,
    decision,
    nominate,
    passed_by_council,
    sent,
    to_council,
    to_decision,
    unit_of,
)

DRAFT, COUNCIL, SENT, RECEIVED, RETURNED, APPRAISED, SUBMITTED, DECIDED, DECLINED = NominationState


@pytest.fixture
def proposed(unit_desk: Workspace) -> Nomination:
    """The unit, proposed in a round of its own desk and considered by the council."""
    round_ = AwardRound(id=uuid4(), name="Đợt năm 2024", period=PERIOD, considered_on=date(2025, 3, 1))
    with unit_desk.change("test", "Đưa vào") as change:
        change.put(round_)
    draft = replace(nominate(unit_desk, unit_of(unit_desk), UNIT_AWARD), round_id=round_.id)
    return to_council(unit_desk, save_nomination(unit_desk, draft))[0]


def deliver(unit_desk: Workspace, gathering: Workspace, folder: Path) -> Nomination:
    receive(gathering, preview(gathering, sent(unit_desk, folder)))
    return gathering.find(Nomination)[0]


def test_only_what_the_council_considered_leaves(unit_desk: Workspace, proposed: Nomination):
    assert [each.id for each in leaving(unit_desk, PERIOD)] == [proposed.id]
    take_step(unit_desk, [proposed], DRAFT, Told("Sửa"))
    assert leaving(unit_desk, PERIOD) == []
    assert sendable_periods(unit_desk, unit_of(unit_desk).id) == []


@pytest.mark.usefixtures("proposed")
def test_a_unit_is_told_which_papers_its_dossiers_lack(unit_desk: Workspace, gathering: Workspace):
    going = outgoing(unit_desk, PERIOD)
    assert lacking(unit_desk, going).startswith("UBND xã Đăk Mar: thiếu ")
    assert lacking(gathering, going) == ""


def test_a_package_is_a_step_on_both_desks_and_the_round_stays_at_home(
    unit_desk: Workspace, gathering: Workspace, proposed: Nomination, tmp_path: Path
):
    received = deliver(unit_desk, gathering, tmp_path)
    home = unit_desk.get(Nomination, proposed.id)
    assert (home.state, home.round_id) == (SENT, proposed.round_id)
    assert home.verdict
    assert (received.state, received.round_id, received.verdict) == (RECEIVED, None, None)
    assert next((line.what, line.why) for line in step_lines(unit_desk, home)) == (
        "Gửi lên cấp trên",
        "Gói X01-2024-001.tdkt",
    )
    (step,) = gathering.find(NominationStep)
    assert (step.nomination_id, step.state, step.who) == (received.id, RECEIVED, "UBND xã Đăk Mar")
    assert step.reason == "Gói X01-2024-001.tdkt"
    assert leaving(unit_desk, PERIOD) == [], "it doesn't leave twice"


def test_what_is_returned_comes_again_and_keeps_its_history_and_round(
    unit_desk: Workspace, gathering: Workspace, proposed: Nomination, tmp_path: Path
):
    received = deliver(unit_desk, gathering, tmp_path)
    round_ = AwardRound(id=uuid4(), name="Đợt huyện", period=PERIOD, considered_on=date(2025, 4, 1))
    with gathering.change("test", "Đưa vào đợt") as change:
        change.put(round_)
        change.put(replace(received, round_id=round_.id))
    take_step(gathering, [received], RETURNED, Told(remarks={"achievement": "Viết rõ"}))
    take_step(unit_desk, [proposed], RETURNED, Told("Viết rõ"))
    save_nomination(unit_desk, replace(proposed, achievement="Đứng đầu huyện"))
    take_step(unit_desk, [proposed], COUNCIL)
    again = deliver(unit_desk, gathering, tmp_path)
    assert (again.state, again.achievement, again.round_id) == (RECEIVED, "Đứng đầu huyện", round_.id)
    assert [line.step.state for line in step_lines(gathering, again)] == [RECEIVED, RETURNED, RECEIVED]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_what_was_taken_up_isnt_moved_by_a_later_package(
    unit_desk: Workspace, gathering: Workspace, proposed: Nomination, tmp_path: Path, count: int
):
    received = deliver(unit_desk, gathering, tmp_path)
    passed_by_council(gathering, received)
    for state in (APPRAISED, COUNCIL, SUBMITTED)[:count]:
        take_step(gathering, [received], state)
    before = gathering.find(Nomination)
    take_step(unit_desk, [proposed], COUNCIL, Told("Mất USB"))
    take_step(unit_desk, [proposed], DRAFT, Told("Sửa"))
    save_nomination(unit_desk, replace(proposed, achievement="Khác"))
    take_step(unit_desk, [proposed], COUNCIL)
    previewed = preview(gathering, sent(unit_desk, tmp_path))
    assert [line.effect for line in previewed.lines if isinstance(line.record, Nomination)] == [Effect.UNCHANGED]
    receive(gathering, previewed)
    assert gathering.find(Nomination) == before
    assert len(gathering.find(NominationStep)) == 1 + count


def test_a_package_that_brings_nothing_new_adds_no_step(
    unit_desk: Workspace, gathering: Workspace, proposed: Nomination, tmp_path: Path
):
    deliver(unit_desk, gathering, tmp_path)
    take_step(unit_desk, [proposed], COUNCIL, Told("Mất USB"))
    deliver(unit_desk, gathering, tmp_path)
    assert len(gathering.find(NominationStep)) == 1


def test_a_decided_nomination_stays_as_it_was_decided(
    unit_desk: Workspace, gathering: Workspace, proposed: Nomination, tmp_path: Path
):
    waiting = to_decision(gathering, deliver(unit_desk, gathering, tmp_path))
    record_decision(gathering, decision(), waiting, {waiting[0].id: "Hội đồng thống nhất"})
    before = gathering.find(Nomination)
    assert before[0].state is DECIDED
    assert before[0].verdict
    assert step_lines(gathering, before[0])[0].why == "Quyết định số 512/QĐ-UBND ngày 20/03/2025"
    take_step(unit_desk, [proposed], COUNCIL, Told("Gửi lại"))
    assert deliver(unit_desk, gathering, tmp_path) == before[0]
