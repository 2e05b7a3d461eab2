"""Checking certificates in a real dialog: scanned one after the other, typed, altered, mistyped."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.awards import Award, IssuedFile
from parcomp_desktop.domain.statements import CheckOutcome
from parcomp_desktop.gui.pages.registry.certificate_check_dialog import SIGNS, CertificateCheckDialog
from parcomp_desktop.services.documents.issuing import issue_certificate
from parcomp_desktop.services.registry.events import revoke_award
from parcomp_desktop.services.workspace import Workspace
from tests.gui.pages.register_window import book_tab, page_of
from tests.services.registry.register_cases import HAPPENED, three_awards

ANH = "Nguyễn Thị Ngọc Ánh"


@pytest.fixture
def issued(gathering: Workspace) -> IssuedFile:
    return issue_certificate(gathering, three_awards(gathering)[ANH])


@pytest.fixture
def dialog(qtbot: QtBot, gathering: Workspace, issued: IssuedFile) -> Iterator[CertificateCheckDialog]:
    assert issued
    page = book_tab(page_of(qtbot, gathering))
    shown = CertificateCheckDialog(gathering, page)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    yield shown
    shown.close()


def scan(qtbot: QtBot, dialog: CertificateCheckDialog, text: str) -> str:
    """What a scanner that types and presses Enter brings about: the outcome, or why it was refused."""
    dialog.ui.said.insert(text)
    qtbot.keyClick(dialog.ui.said, Qt.Key.Key_Return)
    return dialog.ui.outcome.text() or dialog.bar.text


def test_it_begins_with_what_to_do_and_the_keyboard_in_the_field(dialog: CertificateCheckDialog):
    assert dialog.ui.said.hasFocus()
    assert "Quét mã QR" in dialog.ui.told.text()
    assert dialog.ui.outcome.isHidden()


def test_one_scan_after_the_other_takes_the_place_of_the_last(
    qtbot: QtBot, gathering: Workspace, issued: IssuedFile, dialog: CertificateCheckDialog
):
    assert issued.certificate
    genuine = issued.certificate.statement
    assert scan(qtbot, dialog, genuine) == "✓ Giấy khen thật"
    assert f"Tập thể, cá nhân: {ANH}\nHình thức: Giấy khen, kỳ 2024" in dialog.ui.facts.text()
    assert scan(qtbot, dialog, genuine.replace("Ánh", "Anh")) == "✗ Nội dung bị sửa"
    assert dialog.ui.facts.isHidden()
    revoke_award(gathering, gathering.get(Award, issued.about_id), HAPPENED)
    assert scan(qtbot, dialog, issued.check_code) == "✗ Đã thu hồi"
    assert dialog.ui.remark.text() == "Thu hồi ngày 02/04/2025: Ghi nhầm đối tượng (Biên bản số 3/BB)"
    assert dialog.ui.said.hasFocus()
    assert dialog.ui.said.selectedText() == issued.check_code


def test_a_mistyped_code_is_told_and_nothing_of_the_last_check_stays(
    qtbot: QtBot, issued: IssuedFile, dialog: CertificateCheckDialog
):
    scan(qtbot, dialog, issued.check_code)
    wrong = issued.check_code[:-1] + ("2" if issued.check_code[-1] != "2" else "3")
    assert scan(qtbot, dialog, wrong).startswith(f"Mã kiểm tra “{wrong}” bị gõ sai. Gõ lại mã in cạnh mã QR")
    assert (dialog.ui.outcome.text(), dialog.ui.facts.text()) == ("", "")
    dialog.ui.said.setText(issued.check_code)
    dialog.ui.checkButton.click()
    assert (dialog.bar.text, dialog.ui.outcome.text()) == ("", "✓ Giấy khen thật")


def test_every_outcome_has_a_sign():
    assert SIGNS.keys() == set(CheckOutcome)


def test_the_register_opens_it(qtbot: QtBot, gathering: Workspace, issued: IssuedFile):
    assert issued
    titles: list[str] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CertificateCheckDialog)
        titles.append(dialog.windowTitle())
        dialog.ui.leaveButton.click()

    tab = book_tab(page_of(qtbot, gathering))
    QTimer.singleShot(0, close)
    tab.buttons["check"].click()
    assert titles == ["Kiểm tra giấy khen"]
