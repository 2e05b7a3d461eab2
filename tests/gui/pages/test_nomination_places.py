"""The page of nominations: received ones put into a round, decisions opened where they are recorded."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.awards import Award, Nomination, NominationState
from parcomp_desktop.domain.register import EarlierAward
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.gui.pages.awards.nominations import NominationsPage
from parcomp_desktop.gui.pages.registry.decisions import DecisionsPage
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.awards.nomination_steps import take_step
from parcomp_desktop.services.exchange.reading import preview
from parcomp_desktop.services.exchange.receiving import receive
from parcomp_desktop.services.workspace import Workspace
from tests.gui.pages.award_windows import fill, window_with
from tests.services.work.work import (
    OWN_AWARD,
    PERSON_AWARD,
    UNIT_AWARD,
    a_round,
    add_person,
    nominate,
    sent,
    sent_up,
    to_council,
    to_decision,
    unit_of,
)

Opened = Callable[[Workspace], MainWindow]


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    def open_nominations(workspace: Workspace) -> MainWindow:
        window = window_with(qtbot, workspace, "nominations", "decisions")
        window.open_page("nominations")
        return window

    return open_nominations


@pytest.fixture
def two_rounds(gathering: Workspace) -> list[AwardRound]:
    return [a_round(gathering, name="Đợt một"), a_round(gathering, name="Đợt hai")]


@pytest.fixture
def received(unit_desk: Workspace, gathering: Workspace, two_rounds: list[AwardRound], tmp_path: Path) -> Workspace:
    """The gathering desk with two nominations of a unit, which either of its rounds may consider."""
    assert two_rounds
    made = nominate(unit_desk, unit_of(unit_desk), UNIT_AWARD), nominate(unit_desk, add_person(unit_desk), PERSON_AWARD)
    to_council(unit_desk, *made)
    receive(gathering, preview(gathering, sent(unit_desk, tmp_path)))
    return gathering


def page_of(window: MainWindow) -> NominationsPage:
    assert isinstance(window.page, NominationsPage)
    return window.page


def choose(page: NominationsPage, nomination: Nomination) -> None:
    page.table.selectRow(page.model.find(lambda each: each.id == nomination.id) or 0)


def places(workspace: Workspace) -> set[object]:
    return {each.round_id for each in workspace.find(Nomination)}


def offered(page: NominationsPage) -> list[str]:
    return [action.text() for action in page.rounds.offered]


def test_received_nominations_are_put_into_a_round_together(
    opened: Opened, received: Workspace, two_rounds: list[AwardRound]
):
    window = opened(received)
    page = page_of(window)
    assert places(received) == {None}
    page.table.selectAll()
    assert page.rounds.isVisible()
    assert sorted(offered(page)) == ["Đợt hai", "Đợt một"]
    next(action for action in page.rounds.offered if action.text() == "Đợt hai").trigger()
    assert places(received) == {two_rounds[1].id}
    assert page.bar.text == "Đã xếp 2 đề nghị vào đợt “Đợt hai”. Bấm Ctrl+Z để hoàn tác."
    assert len(page.chosen) == 2, "they stay chosen for the next step"
    assert offered(page) == ["Đợt một"], "where they are isn't offered again"
    window.undo()
    assert places(received) == {None}


def test_no_round_is_offered_once_the_council_has_a_nomination(opened: Opened, received: Workspace):
    page = page_of(opened(received))
    page.table.selectRow(0)
    assert page.rounds.isVisible()
    for state in (NominationState.APPRAISED, NominationState.COUNCIL):
        take_step(received, page.chosen, state)
    page.table.selectRow(0)
    assert page.chosen[0].state is NominationState.COUNCIL
    assert page.rounds.isHidden()


def test_what_was_sent_up_is_decided_where_authorities_above_are_recorded(opened: Opened, unit_desk: Workspace):
    (sent,) = sent_up(unit_desk, nominate(unit_desk, unit_of(unit_desk), UNIT_AWARD))
    window = opened(unit_desk)
    choose(page_of(window), sent)
    page_of(window).steps.next_button.click()
    page = window.page
    assert isinstance(page, DecisionsPage)
    panel = page.above_panel
    assert page.tabs.currentWidget() is panel
    assert [each.nomination.id for each in panel.model.chosen_rows()] == [sent.id]
    for name, text in (("number", "512/QĐ-UBND"), ("decided_on", "20/3/2025"), ("authority", "Chủ tịch UBND huyện")):
        fill(panel, name, text)
    panel.ui.saveButton.click()
    assert unit_desk.get(Nomination, sent.id).state is NominationState.DECIDED
    assert [each.number for each in unit_desk.find(EarlierAward)] == ["512/QĐ-UBND"]


def test_an_own_award_is_decided_where_decisions_of_this_desk_are_recorded(opened: Opened, unit_desk: Workspace):
    (own,) = to_decision(unit_desk, nominate(unit_desk, add_person(unit_desk), OWN_AWARD))
    window = opened(unit_desk)
    choose(page_of(window), own)
    page_of(window).steps.next_button.click()
    page = window.page
    assert isinstance(page, DecisionsPage)
    assert page.tabs.currentWidget() is page.decision_panel
    assert [each.nomination.id for each in page.decision_panel.model.chosen_candidates()] == [own.id]
    assert unit_desk.find(Award) == []


def test_what_the_council_has_not_passed_opens_no_decision(opened: Opened, unit_desk: Workspace):
    own = nominate(unit_desk, add_person(unit_desk), OWN_AWARD)
    take_step(unit_desk, [own], NominationState.COUNCIL)
    window = opened(unit_desk)
    choose(page_of(window), own)
    page_of(window).steps.next_button.click()
    assert page_of(window).bar.text == (
        "Hội đồng chưa thông qua đề nghị khen Nguyễn Thị Ngọc Ánh. "
        "Đưa đề nghị về bước trước, xếp vào một đợt xét rồi đưa ra Hội đồng của đợt đó."
    )
