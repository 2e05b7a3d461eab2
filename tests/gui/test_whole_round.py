"""A whole round at the keyboard on both desks: from the unit's sweep to the certificates and the register."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar, cast

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.awards import Award, IssuedFile, Nomination, NominationState
from parcomp_desktop.domain.council import Vote
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.gui.fields.check import CheckField
from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.awards.council import CouncilPage
from parcomp_desktop.gui.pages.awards.council_meetings import MeetingsTab
from parcomp_desktop.gui.pages.awards.council_members import MembersTab
from parcomp_desktop.gui.pages.awards.nominations import NominationsPage
from parcomp_desktop.gui.pages.awards.rounds import RoundsPage
from parcomp_desktop.gui.pages.exchange.packages import PackagesPage
from parcomp_desktop.gui.pages.registry.decisions import DecisionsPage
from parcomp_desktop.services.awards.dossiers import dossier
from parcomp_desktop.services.proofs.evidence import add_reference
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import press, type_text
from tests.gui.pages.award_windows import choose, field, fill, window_with
from tests.gui.pages.dialogs import answer, choose_folder
from tests.gui.pages.register_window import RegisterPage, book_tab
from tests.gui.seen import english_of
from tests.services.awards.award_cases import GOOD_UNIT, write_facts
from tests.services.proofs.evidence_cases import reference
from tests.services.work.work import MET, add_person, unit_of

P = TypeVar("P", bound=Page)
CTRL = Qt.KeyboardModifier.ControlModifier
PAGES = ("rounds", "nominations", "council", "decisions", "register", "packages", "facts")
COUNCIL_WAITS = {name: value for name, value in MET.items() if name != "selected_by_unit"}
UNIT_COUNCIL = ("A Đắk", "Trần Thị Mai", "Lê Văn Sơn")
DISTRICT_COUNCIL = ("Phạm Văn Hùng", "Y Blan", "Nguyễn Thị Lành", "Đinh Công Tráng")


class Desk:
    """A desk's window and the person at it."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        self._qtbot = qtbot
        self.workspace = workspace
        self.window = window_with(qtbot, workspace, *PAGES)

    def at(self, kind: type[P], code: str) -> P:
        """Go to a page; everything that it says is Vietnamese."""
        self.awake()
        self.window.open_page(code)
        assert isinstance(self.window.page, kind)
        assert english_of(self.window.page) == set()
        return self.window.page

    def awake(self) -> None:
        """The window has the keyboard, also after a question."""
        with self._qtbot.waitActive(self.window):
            self.window.activateWindow()

    def make_round(self, on: str, due_on: str) -> None:
        page = self.at(RoundsPage, "rounds")
        fill(page, "considered_on", on)
        choose(page, "period", "Năm 2024")
        fill(page, "due_on", due_on)
        box = field(page, CheckField, "gk-huyen.chosen")
        box.setFocus()
        press(Qt.Key.Key_Space, " ")
        _open_tab(page, "Mốc, hướng dẫn")
        for milestone in page.findChildren(DateField):
            if milestone.objectName().endswith(".on") and milestone.isVisible():
                fill(page, milestone.objectName(), "10/1/2025")
        press(Qt.Key.Key_Return, modifiers=CTRL)
        assert page.bar.text == "Đã lưu đợt xét."

    def seat(self, *names: str) -> None:
        """Write the council's members."""
        tab = self._council_tab(MembersTab)
        for place, name in enumerate(names):
            press(Qt.Key.Key_N, modifiers=CTRL)
            fill(tab, "full_name", name)
            fill(tab, "position", "Lãnh đạo UBND")
            choose(tab, "role", "Uỷ viên" if place else "Chủ tịch Hội đồng")
            fill(tab, "from_on", "1/1/2025")
            fill(tab, "to_on", "31/12/2025")
            press(Qt.Key.Key_Return, modifiers=CTRL)

    def meet(self, on: str, found: list[str], *ballots: tuple[str, str, str]) -> None:
        """Hold a meeting where everybody is; it is told what was found of each nominee and counts the ballots."""
        tab = self._council_tab(MeetingsTab)
        fill(tab, "held_on", on)
        fill(tab, "begins", "8h30")
        fill(tab, "place", "Phòng họp tầng 2")
        press(Qt.Key.Key_Return, modifiers=CTRL)
        tab.parts.setCurrentIndex(1)
        tab.attendance.all_button.click()
        tab.parts.setCurrentIndex(2)
        tab.votes.grid.setFocus()
        tab.votes.grid.go_to_first()
        assert [tab.votes.model.index(row, 1).data() for row in (1, 3)] == found
        for typed in (figure for counted in ballots for figure in counted):
            type_text(typed)
            press(Qt.Key.Key_Return, "\r")
        assert "Đã ghi 2/2 đề nghị" in tab.votes.state.text()

    def step(self, words: str) -> None:
        """Take the usual step with every nomination."""
        page = self.at(NominationsPage, "nominations")
        page.table.selectAll()
        assert page.steps.next_button.text() == words
        page.steps.next_button.click()
        assert "đã ghi 2 đề nghị" in page.bar.text

    def _council_tab(self, kind: type[P]) -> P:
        self.awake()
        self.window.open_at("council", kind)
        page = cast("CouncilPage", self.window.page)
        tab = next(each for each in page.pages if isinstance(each, kind))
        assert english_of(tab) == set()
        return tab


def _open_tab(page: RoundsPage, words: str) -> None:
    tabs = page.ui.tabs
    tabs.setCurrentIndex(next(place for place in range(tabs.count()) if tabs.tabText(place) == words))


def _choose_all(table: QTableView) -> None:
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in range(table.model().rowCount()):
        table.selectionModel().select(table.model().index(row, 0), flags)


def _propose_swept(desk: Desk) -> None:
    page = desk.at(RoundsPage, "rounds")
    page.table.selectRow(0)
    _open_tab(page, "Rà soát")
    page.sweep.start.click()
    found = [page.sweep.model.index(row, 2).data() for row in range(page.sweep.model.rowCount())]
    assert found == ["✓ Đạt", "… Chờ Hội đồng"]
    _choose_all(page.sweep.table)
    page.sweep.propose.click()
    assert "Đã lập 2 đề nghị trong đợt xét" in page.bar.text


def _send(desk: Desk, stick: Path, choosing: Callable[[Path], None]) -> Path:
    for nomination in desk.workspace.find(Nomination):
        for line in dossier(desk.workspace, nomination):
            add_reference(desk.workspace, reference(line.owner.unit_id, line.words), line.owner)
    page = desk.at(PackagesPage, "packages")
    choosing(stick)
    press(Qt.Key.Key_Return, modifiers=CTRL)
    assert page.bar.text.startswith("Đã ghi an toàn")
    return next(stick.glob("X01-2024-*.tdkt"))


def _receive(desk: Desk, package: Path) -> None:
    page = desk.at(PackagesPage, "packages")
    panel = page.receiving
    panel.open(package)
    panel.open_button.setFocus()
    press(Qt.Key.Key_Return, modifiers=CTRL)
    assert page.bar.text.startswith("Đã nhập gói của UBND xã Đăk Mar")


def _put_in_round(desk: Desk) -> None:
    page = desk.at(NominationsPage, "nominations")
    page.table.selectAll()
    page.rounds.offered[0].trigger()


def _decide(desk: Desk) -> None:
    page = desk.at(DecisionsPage, "decisions")
    page.tabs.setFocus()
    press(Qt.Key.Key_N, modifiers=CTRL)
    panel = page.decision_panel
    fill(panel, "number", "512/QĐ-UBND")
    fill(panel, "decided_on", "20/3/2025")
    fill(panel, "signer_name", "Lê Minh Phương")
    for row in range(panel.model.rowCount()):
        panel.table.setFocus()
        panel.table.setCurrentIndex(panel.model.index(row, 0))
        press(Qt.Key.Key_Space, " ")
    answer("Ghi quyết định")
    panel.ui.saveButton.click()
    assert page.bar.text == "Đã ghi quyết định. Tiếp theo: lập giấy khen."
    page.award_panel.buttons["all"].click()
    assert page.bar.text == "Đã lập và lưu 2 giấy khen."


def test_a_round_goes_from_the_units_sweep_to_the_districts_register(
    qtbot: QtBot, gathering: Workspace, unit_desk: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    write_facts(unit_desk, unit_of(unit_desk), GOOD_UNIT)
    write_facts(unit_desk, add_person(unit_desk), COUNCIL_WAITS)
    unit = Desk(qtbot, unit_desk)
    unit.make_round("20/1/2025", "15/1/2025")
    _propose_swept(unit)
    unit.step("Đưa ra Hội đồng xét (2)")
    unit.seat(*UNIT_COUNCIL)
    unit.meet("25/1/2025", ["✓ Đạt", "… Chờ Hội đồng"], ("3", "0", "0"), ("2", "1", "0"))
    stick = tmp_path / "usb"
    stick.mkdir()
    package = _send(unit, stick, lambda folder: choose_folder(monkeypatch, folder))
    assert {each.state for each in unit_desk.find(Nomination)} == {NominationState.SENT}

    district = Desk(qtbot, gathering)
    _receive(district, package)
    district.make_round("20/2/2025", "15/2/2025")
    _put_in_round(district)
    assert {each.round_id for each in gathering.find(Nomination)} == {gathering.find(AwardRound)[0].id}
    district.step("Thẩm định (2)")
    district.step("Đưa ra Hội đồng xét (2)")
    district.seat(*DISTRICT_COUNCIL)
    district.meet("5/3/2025", ["✓ Đạt", "✓ Đạt"], ("4", "0", "0"), ("3", "0", "1"))
    district.step("Trình khen thưởng (2)")
    _decide(district)

    assert book_tab(district.at(RegisterPage, "register")).model.rowCount() == 2
    awards = sorted(gathering.find(Award), key=lambda award: award.register_number)
    assert [(each.register_year, each.register_number) for each in awards] == [(2025, 1), (2025, 2)]
    assert {each.recipient for each in awards} == {"UBND xã Đăk Mar", "Nguyễn Thị Ngọc Ánh"}
    # 0.3 and, for a collective, 0.6 of 2,340,000 đồng, rounded up to tens of thousands (phap-ly, part 2)
    assert sorted(each.bonus for each in awards if each.bonus) == [710_000, 1_410_000]
    votes = [(vote.in_favour, vote.against, vote.blank) for vote in gathering.find(Vote)]
    assert sorted(votes) == [(3, 0, 1), (4, 0, 0)]
    assert {file.about_id for file in gathering.find(IssuedFile)} == {award.id for award in awards}
    assert {each.state for each in gathering.find(Nomination)} == {NominationState.DECIDED}
    assert all(each.considered_on == date(2025, 2, 20) for each in gathering.find(Nomination))
