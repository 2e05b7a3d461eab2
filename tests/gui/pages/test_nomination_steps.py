"""Steps on the page of nominations, with real dialogs: taken, asked for, refused; remarks beside their fields."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.gui.pages.awards.achievement_report_dialog import AchievementReportDialog
from parcomp_desktop.gui.pages.awards.nomination_step_dialog import NominationStepDialog
from parcomp_desktop.gui.pages.awards.nominations import NominationsPage
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.awards.achievement_reports import report_texts, write_texts
from parcomp_desktop.services.awards.dossiers import dossier
from parcomp_desktop.services.awards.nomination_steps import Paper, Told, take_step
from parcomp_desktop.services.exchange.reading import preview
from parcomp_desktop.services.exchange.receiving import receive
from parcomp_desktop.services.proofs.evidence import proofs_of
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import press, type_text
from tests.gui.pages.award_windows import field, window_with
from tests.services.proofs.evidence_cases import written
from tests.services.work.work import (
    OWN_AWARD,
    PERSON_AWARD,
    UNIT_AWARD,
    add_person,
    nominate,
    sent,
    to_council,
    unit_of,
)

DRAFT, COUNCIL, SENT, RECEIVED, RETURNED, APPRAISED, SUBMITTED, DECIDED, DECLINED = NominationState


@pytest.fixture
def proposed(unit_desk: Workspace) -> Nomination:
    return nominate(unit_desk, unit_of(unit_desk), UNIT_AWARD)


@pytest.fixture
def window(qtbot: QtBot, unit_desk: Workspace, proposed: Nomination) -> MainWindow:
    assert proposed
    window = window_with(qtbot, unit_desk, "nominations", "decisions")
    window.open_page("nominations")
    page_of(window).table.selectRow(0)
    return window


def page_of(window: MainWindow) -> NominationsPage:
    assert isinstance(window.page, NominationsPage)
    return window.page


def state_of(desk: Workspace, nomination: Nomination) -> NominationState:
    return desk.get(Nomination, nomination.id).state


def other(window: MainWindow, words: str) -> None:
    """Choose a step in the menu."""
    next(action for action in page_of(window).steps.others if action.text().startswith(words)).trigger()


def in_dialog(work: Callable[[NominationStepDialog], None]) -> None:
    """Do this in the next question of a step."""

    def run() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NominationStepDialog)
        try:
            work(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, run)


def write(dialog: NominationStepDialog, name: str, text: str) -> None:
    found = dialog.findChild(QLineEdit, name) or dialog.findChild(QPlainTextEdit, name)
    assert isinstance(found, QLineEdit | QPlainTextEdit)
    found.setText(text) if isinstance(found, QLineEdit) else found.setPlainText(text)


def send_by_paper(desk: Workspace, nomination: Nomination) -> None:
    to_council(desk, nomination)
    take_step(desk, [nomination], SENT, Told(paper=Paper("12/TTr-UBND", date(2025, 3, 2))))


def test_the_usual_step_is_one_button_and_is_undone(window: MainWindow, unit_desk: Workspace, proposed: Nomination):
    page = page_of(window)
    assert page.steps.next_button.text() == "Đưa ra Hội đồng xét"
    page.steps.next_button.click()
    assert state_of(unit_desk, proposed) is COUNCIL
    assert "Đưa ra Hội đồng xét: đã ghi 1 đề nghị" in page.bar.text
    assert "Đưa ra Hội đồng xét" in page.history.text
    assert [action.text() for action in page.steps.others] == ["Không khen…", "Đưa về soạn lại…"]
    window.undo()
    assert state_of(unit_desk, proposed) is DRAFT
    assert "Chưa có bước nào" in page.history.text


def test_several_go_to_the_council_together(window: MainWindow, unit_desk: Workspace):
    nominate(unit_desk, add_person(unit_desk), PERSON_AWARD)
    page = page_of(window)
    page.table.selectAll()
    assert page.steps.next_button.text() == "Đưa ra Hội đồng xét (2)"
    page.steps.next_button.click()
    assert [each.state for each in unit_desk.find(Nomination)] == [COUNCIL, COUNCIL]
    assert len(page.chosen) == 2, "they stay chosen for the next step"


def test_nominations_of_different_states_share_no_step(window: MainWindow, unit_desk: Workspace):
    to_council(unit_desk, nominate(unit_desk, add_person(unit_desk), PERSON_AWARD))
    page = page_of(window)
    page.table.selectAll()
    assert page.steps.next_button.isHidden()
    page.table.selectionModel().select(
        page.model.index(1, 0), QItemSelectionModel.SelectionFlag.Deselect | QItemSelectionModel.SelectionFlag.Rows
    )
    assert page.steps.next_button.isVisible()


def test_taking_back_asks_for_the_reason(window: MainWindow, unit_desk: Workspace, proposed: Nomination):
    to_council(unit_desk, proposed)
    told: list[str] = []

    def answer(dialog: NominationStepDialog) -> None:
        dialog.confirm()
        told.append(dialog.bar.text)
        write(dialog, "reason", "Thiếu số liệu")
        dialog.ui.takeButton.click()

    in_dialog(answer)
    other(window, "Đưa về soạn lại")
    assert told == ["Bước “Đưa về soạn lại” phải có lý do. Ghi lý do rồi làm lại."]
    assert state_of(unit_desk, proposed) is DRAFT
    assert "Thiếu số liệu" in page_of(window).history.text


def test_giving_the_question_up_changes_nothing(window: MainWindow, unit_desk: Workspace, proposed: Nomination):
    to_council(unit_desk, proposed)
    in_dialog(lambda dialog: dialog.ui.leaveButton.click())
    other(window, "Không khen")
    assert state_of(unit_desk, proposed) is COUNCIL
    assert page_of(window).bar.text == ""


def test_sending_by_paper_asks_for_it_and_names_what_the_dossier_lacks(
    window: MainWindow, unit_desk: Workspace, proposed: Nomination
):
    to_council(unit_desk, proposed)
    told: list[str] = []

    def answer(dialog: NominationStepDialog) -> None:
        told.append(dialog.ui.told.text())
        assert not dialog.ui.remarksBox.isVisible()
        write(dialog, "number", "12/TTr-UBND")
        write(dialog, "on", "2/3/2025")
        dialog.ui.takeButton.click()

    in_dialog(answer)
    page_of(window).steps.next_button.click()
    assert "thiếu văn bản đề nghị, biên bản họp hội đồng, báo cáo thành tích" in told[0]
    assert state_of(unit_desk, proposed) is SENT


def test_a_return_is_typed_field_by_field_shown_beside_them_and_mended(
    window: MainWindow, unit_desk: Workspace, proposed: Nomination
):
    send_by_paper(unit_desk, proposed)

    def answer(dialog: NominationStepDialog) -> None:
        assert dialog.ui.remarksBox.isVisible()
        write(dialog, "achievement", "Nêu rõ kết quả")
        write(dialog, "facts", "Bổ sung xếp loại")
        write(dialog, "minutes", "Chưa ký")
        dialog.confirm()

    in_dialog(answer)
    other(window, "Ghi kết quả: trả lại")
    assert state_of(unit_desk, proposed) is RETURNED
    page = page_of(window)
    shown = {name: field(page, QLabel, f"{name}_remark") for name in ("achievement", "facts", "award", "achieved")}
    assert [shown[name].isVisible() for name in shown] == [True, True, False, False]
    assert shown["achievement"].text() == "Cần sửa – Nêu rõ kết quả"
    assert shown["facts"].text() == "Cần sửa – Số liệu bình xét: Bổ sung xếp loại"
    notes = [page.dossier.model.data(page.dossier.model.index(row, 2)) for row in range(3)]
    assert notes == ["", "Cần sửa: Chưa ký", ""]
    text = field(page, QPlainTextEdit, "achievement")
    assert text.isEnabled()
    assert not field(page, QPushButton, "removeButton").isEnabled()
    text.setPlainText("Đứng đầu huyện")
    page.confirm()
    stored = unit_desk.get(Nomination, proposed.id)
    assert (stored.achievement, stored.state) == ("Đứng đầu huyện", RETURNED)
    assert page.steps.next_button.text() == "Đã sửa, đưa ra Hội đồng"
    page.steps.next_button.click()
    assert not shown["achievement"].isVisible()


def test_what_is_typed_and_not_saved_keeps_a_step_from_being_taken(
    window: MainWindow, unit_desk: Workspace, proposed: Nomination
):
    field(window.page, QPlainTextEdit, "achievement").setFocus()
    type_text("Dở dang ")
    page_of(window).steps.next_button.click()
    assert "còn phần đã nhập mà chưa lưu" in window.page.bar.text
    assert state_of(unit_desk, proposed) is DRAFT


def test_an_own_award_is_decided_on_the_page_of_decisions(window: MainWindow, unit_desk: Workspace):
    own = nominate(unit_desk, add_person(unit_desk), OWN_AWARD)
    to_council(unit_desk, own)
    page = page_of(window)
    page.table.selectRow(page.model.find(lambda each: each.id == own.id) or 0)
    assert page.steps.next_button.text() == "Ghi quyết định khen…"
    page.steps.next_button.click()
    assert not isinstance(window.page, NominationsPage)
    assert state_of(unit_desk, own) is COUNCIL


def test_papers_are_attached_in_the_dossier_and_it_becomes_whole(
    window: MainWindow, unit_desk: Workspace, proposed: Nomination, tmp_path: Path
):
    page = page_of(window)
    page.tabs.setCurrentWidget(page.dossier)
    assert page.dossier.summary.text() == (
        "Còn thiếu bản ký: văn bản đề nghị, biên bản họp hội đồng, báo cáo thành tích."
    )
    for row, name in enumerate(("To trinh.pdf", "Bien ban.pdf", "Bao cao.pdf")):
        page.dossier.table.selectRow(row)
        page.dossier.proofs.attach([written(tmp_path, name, f"%PDF-1.7 {name}".encode())])
    assert page.dossier.summary.text() == "Hồ sơ đã đủ."
    titles = [proofs_of(unit_desk, line.owner.about_id, line.owner.code) for line in dossier(unit_desk, proposed)]
    assert [[proof.evidence.title for proof in line] for line in titles] == [["To trinh"], ["Bien ban"], ["Bao cao"]]
    page.dossier.table.selectRow(2)
    page.dossier.proofs.take_away()
    assert page.dossier.summary.text() == "Còn thiếu bản ký: báo cáo thành tích."
    page.begin()
    assert page.dossier.table.isHidden()


def test_the_report_is_written_heading_by_heading_and_filled(
    window: MainWindow, unit_desk: Workspace, proposed: Nomination, qtbot: QtBot
):
    dialog = AchievementReportDialog(window.page, unit_desk, proposed)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert dialog.ui.title.text() == "Báo cáo thành tích tập thể (Mẫu 01): UBND xã Đăk Mar"
    dialog.fields["dac-diem"].setFocus()
    type_text("Xã vùng cao")
    press(Qt.Key.Key_Tab)
    assert report_texts(unit_desk, proposed.id) == {"dac-diem": "Xã vùng cao"}
    dialog.ui.fillButton.click()
    assert "Không có đề mục trống" in dialog.bar.text or "Đã điền" in dialog.bar.text
    assert dialog.fields["dac-diem"].value() == "Xã vùng cao"
    assert dialog.results.rowCount() == 5
    assert dialog.awarded.rowCount() == 0
    dialog.fields["chuc-nang"].setFocus()
    type_text("Quản lý nhà nước")
    dialog.ui.closeButton.click()
    assert report_texts(unit_desk, proposed.id)["chuc-nang"] == "Quản lý nhà nước", "closing saves what is typed"
    page = page_of(window)
    page.load()
    row = page.dossier.model.find(lambda line: line.code == "report")
    assert page.dossier.model.row(row or 0).detail.startswith("Đã viết")


def test_the_report_of_what_was_sent_is_read_only(
    window: MainWindow, unit_desk: Workspace, proposed: Nomination, qtbot: QtBot
):
    write_texts(unit_desk, proposed, {"dac-diem": "Xã vùng cao"})
    send_by_paper(unit_desk, proposed)
    dialog = AchievementReportDialog(window.page, unit_desk, unit_desk.get(Nomination, proposed.id))
    qtbot.addWidget(dialog)
    assert all(each.isReadOnly() for each in dialog.fields.values())
    assert not dialog.ui.fillButton.isEnabled()
    assert dialog.fields["dac-diem"].value() == "Xã vùng cao"


def test_the_button_of_the_report_opens_it(window: MainWindow):
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AchievementReportDialog)
        seen.append(dialog.windowTitle())
        dialog.reject()

    QTimer.singleShot(0, look)
    page_of(window).dossier.report_button.click()
    assert seen == ["Báo cáo thành tích"]


def test_the_gathering_desk_appraises_what_it_received(
    qtbot: QtBot, gathering: Workspace, unit_desk: Workspace, tmp_path: Path
):
    to_council(unit_desk, nominate(unit_desk, unit_of(unit_desk), UNIT_AWARD))
    receive(gathering, preview(gathering, sent(unit_desk, tmp_path)))
    (nomination,) = gathering.find(Nomination)
    window = window_with(qtbot, gathering, "nominations")
    window.open_page("nominations")
    page = page_of(window)
    page.table.selectRow(0)
    assert page.steps.next_button.text() == "Thẩm định"
    assert [action.text() for action in page.steps.others] == ["Trả lại đơn vị…"]
    page.steps.next_button.click()
    assert state_of(gathering, nomination) is APPRAISED
    assert "đã nhận" in page.history.text.lower()
