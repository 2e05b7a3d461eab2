"""The page of nominations: rounds, the time of the achievement, initiatives, filters."""

from datetime import date
from uuid import uuid4

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.rounds import AwardRound, RoundAward
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.pages.awards.nominations import NominationsPage
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import type_text
from tests.gui.pages.award_windows import choose, field, fill, window_with
from tests.services.awards.award_cases import nominated, nomination_of, person_of, unit_of
from tests.services.people.standing_cases import initiative


@pytest.fixture
def commune(gathering: Workspace) -> Unit:
    return unit_of(gathering, "UBND xã Đăk Mar", "X01")


@pytest.fixture
def round_(gathering: Workspace) -> AwardRound:
    awards = (RoundAward(kind="gk-huyen"),)
    made = AwardRound(id=uuid4(), name="Đợt 2031", period="2031", considered_on=date(2025, 1, 20), awards=awards)
    put(gathering, made)
    return made


@pytest.fixture
def window(qtbot: QtBot, gathering: Workspace, commune: Unit, round_: AwardRound) -> MainWindow:
    assert commune
    assert round_
    window = window_with(qtbot, gathering, "nominations")
    window.open_page("nominations")
    return window


def put(workspace: Workspace, *records: Entity) -> None:
    with workspace.change("test", "Đưa vào") as change:
        for record in records:
            change.put(record)


def page_of(window: MainWindow) -> NominationsPage:
    assert isinstance(window.page, NominationsPage)
    return window.page


def choice(window: MainWindow, name: str) -> ChoiceField:
    return field(window.page, ChoiceField, name)


def empty(window: MainWindow, name: str) -> None:
    """Go back to the first row of a choice."""
    choice(window, name).setCurrentIndex(0)
    choice(window, name).settle()


def days(window: MainWindow) -> list[str]:
    return [field(window.page, DateField, name).placeholderText() for name in ("achieved_from", "achieved_to")]


def test_a_round_gives_period_day_and_awards_and_is_kept(
    window: MainWindow, gathering: Workspace, commune: Unit, round_: AwardRound
):
    fill(window.page, "subject_id", "UBND xã Đăk Mar")
    choose(window.page, "round_id", "Đợt 2031")
    assert choice(window, "period").value() == "2031"
    assert not choice(window, "period").isEnabled()
    assert field(window.page, DateField, "considered_on").value() == date(2025, 1, 20)
    assert not field(window.page, DateField, "considered_on").isEnabled()
    assert days(window) == ["01/01/2031", "31/12/2031"]
    award = choice(window, "award")
    assert {award.itemData(row).partition(".")[0] for row in range(1, award.count())} == {"gk-huyen"}
    award.setCurrentIndex(award.findData("gk-huyen.tap-the.nam"))
    fill(window.page, "achieved_from", "1/7/2031")
    field(window.page, QPlainTextEdit, "achievement").setFocus()
    type_text("Thành tích")
    page_of(window).confirm()
    (saved,) = gathering.find(Nomination)
    assert (saved.subject_id, saved.round_id, saved.period) == (commune.id, round_.id, "2031")
    assert (saved.achieved_from, saved.achieved_to) == (date(2031, 7, 1), None)
    empty(window, "round_id")
    assert choice(window, "period").isEnabled()


def test_the_time_of_the_achievement_is_hinted_until_it_is_typed(window: MainWindow):
    assert days(window) == ["đầu kỳ", "hết kỳ"]
    choose(window.page, "period", "Giai đoạn 2023-2030")
    assert days(window) == ["01/01/2023", "31/12/2030"]


def test_a_persons_initiatives_are_offered_and_a_collective_has_none(
    window: MainWindow, gathering: Workspace, commune: Unit
):
    person = person_of(gathering, commune)
    own = initiative(person)
    put(gathering, own)
    nomination = nominated(gathering, nomination_of(person, "gk-huyen.ca-nhan.nam"))
    page = page_of(window)
    page.table.selectRow(0)
    field_ = choice(window, "initiative_id")
    assert field_.isVisible()
    assert [field_.itemText(row) for row in range(1, field_.count())] == ["Phiếu hẹn điện tử (2024, 210/QĐ-UBND)"]
    choose(window.page, "initiative_id", "Phiếu")
    page.confirm()
    assert gathering.get(Nomination, nomination.id).initiative_id == own.id
    assert choice(window, "initiative_id").value() == str(own.id)
    fill(window.page, "subject_id", "UBND xã Đăk Mar")
    assert not choice(window, "initiative_id").isVisible()
    assert choice(window, "initiative_id").value() is None


def test_the_list_is_narrowed_by_state_and_round_and_a_new_one_is_of_that_round(
    window: MainWindow, gathering: Workspace, commune: Unit, round_: AwardRound
):
    first = nominated(gathering, nomination_of(commune))
    second = nominated(gathering, replace(nomination_of(commune), round_id=round_.id))
    put(gathering, replace(first, state=NominationState.COUNCIL))
    page = page_of(window)
    assert page.model.rowCount() == 2
    choose(window.page, "stateFilter", "Hội đồng xét")
    assert [page.model.row(row).id for row in range(page.model.rowCount())] == [first.id]
    empty(window, "stateFilter")
    choose(window.page, "roundFilter", "Đợt 2031")
    assert [page.model.row(row).id for row in range(page.model.rowCount())] == [second.id]
    page.begin()
    assert choice(window, "round_id").value() == str(round_.id)
    assert choice(window, "period").value() == "2031"
    page.load()
    assert page.filters.round_id == round_.id, "the filter stays while the page loads anew"
    field_ = choice(window, "stateFilter")
    field_.setCurrentIndex(field_.findData("sent"))
    field_.settle()
    assert page.model.rowCount() == 0
    texts = [label.text() for label in page.table.findChildren(QLabel)]
    assert "Không có đề nghị nào khớp với bộ lọc." in texts
