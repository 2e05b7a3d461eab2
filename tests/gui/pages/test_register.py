"""The register in real windows: searched, narrowed, corrected, voided, revoked, printed, written to Excel."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.awards import Award, IssuedFile
from parcomp_desktop.domain.register import EntryState, RegisterEvent, RegisterNote
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.pages.registry.register_list import RegisterTab
from parcomp_desktop.gui.row_dialog import RowDialog
from parcomp_desktop.services.desk.drafts import draft
from parcomp_desktop.services.documents.issuing import issue_certificate
from parcomp_desktop.services.registry.register import register_entries
from parcomp_desktop.services.workspace import Workspace
from tests.gui.pages.award_windows import choose, field
from tests.gui.pages.dialogs import choose_file
from tests.gui.pages.register_window import book_tab, history_tab, page_of
from tests.services.registry.register_cases import three_awards

ANH, HOA, COMMUNE = "Nguyễn Thị Ngọc Ánh", "Trần Văn Hòa", "UBND xã Đăk Mar"


@pytest.fixture
def awards(gathering: Workspace) -> dict[str, Award]:
    return three_awards(gathering)


def pick(tab: RegisterTab, name: str) -> None:
    tab.table.selectRow(tab.model.find(lambda entry: entry.award.recipient == name) or 0)


def settle_on(box: ChoiceField, label: str) -> None:
    """Choose by the mouse."""
    box.setCurrentText(label)
    box.settle()


def shown(tab: RegisterTab) -> list[str]:
    return [tab.model.row(row).award.recipient for row in range(tab.model.rowCount())]


def in_dialog(act: Callable[[RowDialog], object]) -> list[str]:
    """Act in the next dialog, then close it; the list gets its title, what it refused, and what went wrong here."""
    told: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, RowDialog)
        told.append(dialog.windowTitle())
        try:
            act(dialog)
        except AssertionError as error:
            told.append(f"here: {error}")
        if dialog.isVisible():
            told.append(dialog.bar.text)
            dialog.leave()

    QTimer.singleShot(0, answer)
    return told


def write(dialog: RowDialog, **said: str) -> None:
    """Write into fields of several lines."""
    for name, text in said.items():
        note = field(dialog, QPlainTextEdit, name)
        note.setFocus()
        note.setPlainText(text)


def save(**said: str) -> list[str]:
    """Fill the next dialog in and save it."""

    def act(dialog: RowDialog) -> None:
        write(dialog, **said)
        dialog.confirm()

    return in_dialog(act)


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """Where a person who says yes prints to; Qt asks no printer of this machine."""
    files: list[Path] = []

    def accept(dialog: QPrintDialog) -> int:
        files.append(tmp_path / f"in-{len(files)}.pdf")
        dialog.printer().setOutputFileName(str(files[-1]))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    return files


def test_the_chosen_entry_says_all_there_is(qtbot: QtBot, gathering: Workspace, awards: dict[str, Award]):
    issue_certificate(gathering, awards[ANH])
    tab = book_tab(page_of(qtbot, gathering))
    assert shown(tab) == [COMMUNE, ANH, HOA]
    assert tab.told.text() == "3 số, 3 còn hiệu lực, tiền thưởng 2.830.000 đồng."
    pick(tab, ANH)
    assert tab.name.text() == f"Số 02/2025: {ANH}"
    for words in (
        "Giấy khen của Chủ tịch Ủy ban nhân dân huyện",
        "01/01/2024 – 31/12/2024",
        "512/QĐ-UBND ngày 20/03/2025",
        "710.000 đồng",
        "giay-khen-2025-002.pdf",
        "Mã kiểm tra: ",
    ):
        assert words in tab.facts.text()


@pytest.mark.usefixtures("awards")
def test_it_is_searched_and_narrowed(qtbot: QtBot, gathering: Workspace):
    page = page_of(qtbot, gathering)
    tab = book_tab(page)
    page.search("tran hoa")
    assert shown(tab) == [HOA]
    page.search("")
    choose(tab, "stateFilter", "Đã bỏ số")
    assert shown(tab) == []
    assert tab.empty_text.text() == "Không có số nào khớp với từ tìm và bộ lọc."
    settle_on(tab.filters["stateFilter"], "Mọi tình trạng")
    choose(tab, "yearFilter", "Năm 2025")
    assert len(shown(tab)) == 3


def test_a_void_entry_is_struck_and_keeps_its_reason(qtbot: QtBot, gathering: Workspace, awards: dict[str, Award]):
    tab = book_tab(page_of(qtbot, gathering))
    pick(tab, ANH)
    told = save(reason="")
    tab.buttons["void"].click()
    assert told == [f"Bỏ số 02/2025: {ANH}", "Lý do còn trống. Nhập lý do."]
    told = save(reason="Ghi nhầm")
    tab.buttons["void"].click()
    assert told == [f"Bỏ số 02/2025: {ANH}"]
    assert tab.bar.text == "Đã bỏ số 02/2025. Đề nghị chờ quyết định lại."
    index = tab.model.index(1, 1)
    assert tab.model.data(index, Qt.ItemDataRole.FontRole).strikeOut()
    assert tab.model.data(tab.model.index(0, 1), Qt.ItemDataRole.FontRole) is None
    assert not any(tab.buttons[name].isEnabled() for name in ("correct", "void", "revoke", "print", "issue"))
    assert [note.reason for note in gathering.find(RegisterNote, award_id=awards[ANH].id)] == ["Ghi nhầm"]
    assert tab.notes.rowCount() == 1


def test_a_cancelled_certificate_is_made_anew_and_every_step_is_listed(
    qtbot: QtBot, gathering: Workspace, awards: dict[str, Award]
):
    old = issue_certificate(gathering, awards[ANH])
    gathering.clock = later(gathering)
    tab = book_tab(page_of(qtbot, gathering))
    pick(tab, ANH)
    told = save(reason="Làm mất")
    tab.buttons["cancel"].click()
    assert told == [f"Hủy giấy khen 02/2025: {ANH}"]
    assert tab.bar.text == "Đã hủy giấy khen số 02/2025. Tiếp theo: lập giấy khen mới."
    assert "Giấy khen: phải lập mới" in tab.facts.text()
    enabled = {name: tab.buttons[name].isEnabled() for name in ("print", "cancel", "issue", "void")}
    assert enabled == {"print": False, "cancel": False, "issue": True, "void": True}
    gathering.clock = later(gathering)
    tab.buttons["issue"].click()
    assert [tab.notes.row(row).what for row in range(tab.notes.rowCount())] == [
        "Lập giấy khen",
        "Hủy giấy khen",
        "Lập lại",
    ]
    assert [each.corrects for each in gathering.find(IssuedFile)] == [old.id, None]


def test_a_correction_leads_to_a_new_certificate(qtbot: QtBot, gathering: Workspace, awards: dict[str, Award]):
    old = issue_certificate(gathering, awards[ANH])
    gathering.clock = later(gathering)
    tab = book_tab(page_of(qtbot, gathering))
    pick(tab, ANH)
    told = save(after="Nguyễn Thị Ngọc Anh", reason="Sai dấu")
    tab.buttons["correct"].click()
    assert told == [f"Đính chính 02/2025: {ANH}"]
    assert draft(gathering, "sổ khen thưởng corrected", str(awards[ANH].id)) is None
    assert tab.name.text() == "Số 02/2025: Nguyễn Thị Ngọc Anh"
    assert not tab.buttons["print"].isEnabled()
    gathering.clock = later(gathering)
    tab.buttons["issue"].click()
    assert tab.bar.text == "Đã lập và lưu giay-khen-2025-002-dinh-chinh-1.pdf."
    assert [each.corrects for each in gathering.find(IssuedFile)] == [old.id, None]
    assert tab.buttons["print"].isEnabled()


def later(workspace: Workspace) -> Callable[[], datetime]:
    """A clock an hour on."""
    moment = workspace.clock() + timedelta(hours=1)
    return lambda: moment


@pytest.mark.usefixtures("awards")
def test_a_correction_of_something_else_asks_what_stood_there(qtbot: QtBot, gathering: Workspace):
    tab = book_tab(page_of(qtbot, gathering))
    pick(tab, ANH)

    def act(dialog: RowDialog) -> None:
        before, after = (field(dialog, QPlainTextEdit, name) for name in ("before", "after"))
        assert (before.isReadOnly(), before.toPlainText()) == (True, ANH)
        what = field(dialog, ChoiceField, "what")
        settle_on(what, "Thành tích")
        assert before.toPlainText() == "Đã có thành tích xuất sắc trong cải cách hành chính năm 2024"
        settle_on(what, "Nội dung khác (chức vụ, đơn vị…)")
        assert (before.isReadOnly(), before.toPlainText(), after.toPlainText()) == (False, "", "")
        write(dialog, before="Công chức Văn phòng", after="Công chức Tư pháp", reason="Đổi vị trí")
        dialog.confirm()

    told = in_dialog(act)
    tab.buttons["correct"].click()
    assert told == [f"Đính chính 02/2025: {ANH}"]
    (note,) = gathering.find(RegisterNote)
    assert (note.before, note.after) == ("Công chức Văn phòng", "Công chức Tư pháp")


@pytest.mark.usefixtures("awards")
def test_a_revocation_says_what_is_to_be_paid_back(qtbot: QtBot, gathering: Workspace):
    tab = book_tab(page_of(qtbot, gathering))
    pick(tab, ANH)

    def act(dialog: RowDialog) -> None:
        write(dialog, reason="Kê khai gian dối")
        dialog.confirm()
        assert dialog.bar.text.startswith("Số quyết định thu hồi còn trống.")
        field(dialog, QLineEdit, "document").setText("77/QĐ-UBND")
        dialog.confirm()

    told = in_dialog(act)
    tab.buttons["revoke"].click()
    assert told == [f"Thu hồi 02/2025: {ANH}"]
    assert "Phải thu lại: 710.000 đồng" in tab.facts.text()
    assert tab.told.text() == "3 số, 2 còn hiệu lực, tiền thưởng 2.120.000 đồng; phải thu lại 710.000 đồng."
    assert [entry.state for entry in register_entries(gathering)].count(EntryState.REVOKED) == 1


def test_printing_is_noted_and_again_only_with_a_reason(
    qtbot: QtBot, gathering: Workspace, awards: dict[str, Award], printed: list[Path]
):
    issue_certificate(gathering, awards[ANH])
    tab = book_tab(page_of(qtbot, gathering))
    pick(tab, ANH)
    tab.buttons["print"].click()
    assert tab.bar.text == "Đã gửi giấy khen số 02/2025 tới máy in và ghi vào sổ."
    told = save(reason=" ")
    tab.buttons["print"].click()
    assert told == [f"In lại giấy khen của {ANH}", "Lý do in lại còn trống. Nhập lý do in lại."]
    assert len(printed) == 1
    save(reason="Giấy in bị rách")
    tab.buttons["print"].click()
    assert len(printed) == 2
    assert printed[0].stat().st_size > 1000
    assert {(note.event, note.reason) for note in gathering.find(RegisterNote)} == {
        (RegisterEvent.PRINTED, "Giao cho tập thể, cá nhân được khen"),
        (RegisterEvent.REPRINTED, "Giấy in bị rách"),
    }


def give_up(_: QPrintDialog) -> int:
    return 0


def test_giving_the_printer_up_notes_nothing(
    qtbot: QtBot, gathering: Workspace, awards: dict[str, Award], monkeypatch: pytest.MonkeyPatch
):
    issue_certificate(gathering, awards[ANH])
    monkeypatch.setattr(QPrintDialog, "exec", give_up)
    tab = book_tab(page_of(qtbot, gathering))
    pick(tab, ANH)
    tab.buttons["print"].click()
    assert gathering.find(RegisterNote) == []


@pytest.mark.usefixtures("awards")
def test_what_is_shown_goes_to_excel(
    qtbot: QtBot, gathering: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    page = page_of(qtbot, gathering)
    page.search("hoa")
    choose_file(monkeypatch, tmp_path / "sổ")
    book_tab(page).buttons["export"].click()
    assert book_tab(page).bar.text == f"Đã xuất 1 số ra {tmp_path / 'sổ.xlsx'}."
    assert load_workbook(tmp_path / "sổ.xlsx").worksheets[0]["C4"].value == HOA


def test_an_empty_register_says_where_numbers_come_from(qtbot: QtBot, gathering: Workspace):
    page = page_of(qtbot, gathering)
    assert "trang Quyết định và giấy khen" in book_tab(page).empty_text.text()
    # Certificates of other desks can be checked here all the same.
    assert [name for name, button in book_tab(page).buttons.items() if button.isEnabled()] == ["check"]
    page.tab_widget.setCurrentIndex(2)
    assert "Gõ tên tập thể" in history_tab(page).empty_text.text()
