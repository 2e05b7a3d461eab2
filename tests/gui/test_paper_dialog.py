"""A paper as an officer makes it: typed, looked at, issued, saved; here the report of a self-score."""

import re
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.own_texts import OwnText
from parcomp_desktop.gui import document_dialog
from parcomp_desktop.gui.fields.note import NoteField
from parcomp_desktop.gui.pages.exchange.wording_dialog import WordingDialog
from parcomp_desktop.gui.paper_dialog import PaperDialog
from parcomp_desktop.services.documents.office_papers import OfficePaper, issued_papers
from parcomp_desktop.services.scoring.score_reports import score_report
from parcomp_desktop.services.workspace import Workspace
from tests.gui.drawn import wait_drawn
from tests.gui.key_stream import unikey
from tests.gui.pages.dialogs import answer, choose_file
from tests.gui.seen import english_of
from tests.services.work.work import add_sheet

KEY = re.compile(r"&\w|\(\w+\)")
"""``&Phát hành`` answers to Alt+P, ``Đóng (Esc)`` names its key."""


@pytest.fixture
def paper(unit_desk: Workspace) -> OfficePaper:
    return score_report(unit_desk, add_sheet(unit_desk))


@pytest.fixture
def dialog(qtbot: QtBot, unit_desk: Workspace, paper: OfficePaper) -> PaperDialog:
    dialog = PaperDialog(unit_desk, paper)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def fill(dialog: PaperDialog) -> None:
    dialog.ui.dated.setText("5/2/2025")
    dialog.ui.signer_name.setText("Y Hà")


def shown(dialog: PaperDialog) -> str:
    wait_drawn(dialog.under_way)
    document = dialog.view.document
    return " ".join(document.getAllText(page).text() for page in range(document.pageCount()))


def test_it_opens_with_the_report_in_view(dialog: PaperDialog):
    assert "UBND huyện Đăk Hà" in shown(dialog)
    assert dialog.bar.text == ""
    assert not dialog.frame.copyButton.isEnabled()
    assert english_of(dialog) == set()


def test_the_cursor_begins_in_the_first_field_and_tab_goes_over_the_document_to_the_buttons(dialog: PaperDialog):
    assert dialog.focusWidget() is dialog.ui.number
    wait_drawn(dialog.under_way)
    passed: list[str] = []
    while dialog.focusWidget() is not dialog.frame.issueButton:
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        focused = dialog.focusWidget()
        passed.append(focused.objectName() or focused.accessibleName())
    seen = ["dated", "addressees", "difficulties", "proposals", "signer_title", "signer_name", "copies_to"]
    tools = ["Xem vừa trang", "Thu nhỏ", "Phóng to", "Xem trước văn bản"]
    buttons = ["wordingButton", "leaveButton", "wordButton", "excelButton", "previewButton", "issueButton"]
    assert passed == [*seen, *tools, *buttons]


def test_every_button_and_field_answers_to_a_key_of_its_own(dialog: PaperDialog):
    buttons = [each.text() for each in dialog.findChildren(QPushButton) if each.isVisibleTo(dialog)]
    texts = [*buttons, *(each.text() for each in dialog.findChildren(QLabel) if each.isVisibleTo(dialog))]
    keys = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert sorted(keys) == sorted(set(keys))
    assert [text for text in buttons if not KEY.search(text)] == []


def test_what_is_typed_is_seen_after_f5(qtbot: QtBot, dialog: PaperDialog):
    dialog.ui.difficulties.setFocus()
    unikey("Thiếu máy quét")
    QTest.keyClick(dialog.ui.difficulties, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: "Thiếu máy quét" in shown(dialog))


def test_what_is_typed_survives_closing(dialog: PaperDialog, unit_desk: Workspace, paper: OfficePaper, qtbot: QtBot):
    dialog.ui.proposals.setPlainText("Đề nghị tập huấn")
    dialog.ui.dated.setText("31/02/2025")
    dialog.reject()
    again = PaperDialog(unit_desk, paper)
    qtbot.addWidget(again)
    assert again.ui.proposals.value() == "Đề nghị tập huấn"
    assert again.ui.dated.text() == "31/02/2025"
    assert "Không có ngày 31/02/2025" in again.bar.text


def test_without_a_signer_nothing_is_issued(dialog: PaperDialog, unit_desk: Workspace, paper: OfficePaper):
    dialog.ui.dated.setText("5/2/2025")
    dialog.issue()
    assert dialog.bar.text == "Họ tên người ký còn trống. Nhập họ tên người ký."
    assert issued_papers(unit_desk, paper) == []


def test_issuing_stores_the_report_and_saves_a_copy(
    dialog: PaperDialog, unit_desk: Workspace, paper: OfficePaper, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    fill(dialog)
    target = tmp_path / "Báo cáo.pdf"
    choose_file(monkeypatch, target)
    asked = answer("Phát hành")
    dialog.frame.issueButton.click()
    assert asked == [
        "Phát hành báo cáo tự chấm điểm như đang xem trước? Bản phát hành được lưu nguyên, không sửa được."
    ]
    (issued,) = issued_papers(unit_desk, paper)
    assert unit_desk.read(issued.sha256) == target.read_bytes()
    assert "Y Hà" in PdfDocument(target)[0].get_textpage().get_text_bounded()
    assert dialog.bar.text == f"Đã lưu bản đã phát hành tại {target}."
    choose_file(monkeypatch, tmp_path / "không có" / "x.pdf")
    dialog.frame.copyButton.click()
    assert "Không ghi được" in dialog.bar.text


def test_the_report_as_it_stands_is_saved_for_word_and_nothing_is_issued(
    dialog: PaperDialog, unit_desk: Workspace, paper: OfficePaper, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    dialog.ui.difficulties.setPlainText("Thiếu máy quét")
    choose_file(monkeypatch, tmp_path / "Báo cáo v1.2")
    dialog.frame.wordButton.click()
    target = tmp_path / "Báo cáo v1.2.docx"
    assert "Thiếu máy quét" in [each.text for each in Document(str(target)).paragraphs]
    assert dialog.bar.text == f"Đã lưu bản Word tại {target}."
    assert issued_papers(unit_desk, paper) == []


def test_what_cannot_be_saved_for_word_is_told(dialog: PaperDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    choose_file(monkeypatch, None)
    dialog.frame.wordButton.click()
    assert dialog.bar.text == ""
    choose_file(monkeypatch, tmp_path / "không có" / "x.docx")
    dialog.frame.wordButton.click()
    assert "Không ghi được" in dialog.bar.text
    choose_file(monkeypatch, tmp_path / "x.docx")
    dialog.ui.difficulties.setPlainText("字")
    dialog.frame.wordButton.click()
    assert "“字”" in dialog.bar.text
    assert not (tmp_path / "x.docx").exists()


def test_giving_up_issues_nothing_and_saving_may_be_given_up(
    dialog: PaperDialog, unit_desk: Workspace, paper: OfficePaper, monkeypatch: pytest.MonkeyPatch
):
    fill(dialog)
    choose_file(monkeypatch, None)
    answer("Không")
    dialog.issue()
    assert issued_papers(unit_desk, paper) == []
    answer("Phát hành")
    dialog.issue()
    assert len(issued_papers(unit_desk, paper)) == 1
    assert dialog.bar.text == "Đã phát hành và lưu báo cáo tự chấm điểm."


def test_what_cannot_be_printed_is_told_and_not_issued(
    dialog: PaperDialog, unit_desk: Workspace, paper: OfficePaper, monkeypatch: pytest.MonkeyPatch
):
    fill(dialog)
    dialog.ui.difficulties.setPlainText("字")

    def never(*_: object) -> bool:
        pytest.fail("asked although it can't be printed")

    monkeypatch.setattr(document_dialog, "confirm", never)
    dialog.issue()
    assert "“字”" in dialog.bar.text
    assert issued_papers(unit_desk, paper) == []


def test_the_tables_are_saved_for_excel(dialog: PaperDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    choose_file(monkeypatch, tmp_path / "bảng")
    dialog.frame.excelButton.click()
    assert dialog.bar.text == f"Đã lưu bản Excel tại {tmp_path / 'bảng.xlsx'}."
    sheet = load_workbook(tmp_path / "bảng.xlsx").worksheets[0]
    assert "Điểm tự chấm" in [cell.value for row in sheet for cell in row]


def test_the_wording_is_edited_with_the_papers_own_data_and_seen_at_once(dialog: PaperDialog, unit_desk: Workspace):
    said: list[str] = []

    def edit() -> None:
        opened = QApplication.activeModalWidget()
        assert isinstance(opened, WordingDialog)
        wait_drawn(opened.editor.under_way)
        said.append(opened.editor.ui.said.text())
        field = opened.editor.texts.findChild(NoteField, "letter_closing")
        assert isinstance(field, NoteField)
        field.setPlainText("Kính đề nghị thẩm định./.")
        opened.editor.save()
        opened.reject()

    QTimer.singleShot(0, edit)
    dialog.frame.wordingButton.click()
    assert said == ["Xem trước với dữ liệu của văn bản đang lập."]
    assert "Kính đề nghị thẩm định./." in shown(dialog)
    assert [own.name for own in unit_desk.find(OwnText)] == ["letter_closing"]
