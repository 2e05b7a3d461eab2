"""Awards from elsewhere in real windows: typed, brought in from Excel, seen in a history."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.register import EarlierAward, EntryState
from parcomp_desktop.gui.books import BookDialog
from parcomp_desktop.services.registry.earlier_awards import save_earlier_award
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import press, type_text
from tests.gui.pages.award_windows import choose, field, fill
from tests.gui.pages.dialogs import choose_file, choose_way
from tests.gui.pages.register_window import earlier_tab, history_tab, page_of
from tests.services.registry.register_cases import add_commune, three_awards
from tests.services.registry.test_earlier_awards import ROW, book, earlier, sent_down
from tests.services.work.work import add_person

COMMUNE = "UBND xã Đăk Mar"


def test_an_earlier_award_is_typed_for_somebody_of_the_lists(qtbot: QtBot, gathering: Workspace):
    three_awards(gathering)
    page = page_of(qtbot, gathering, 1)
    tab = earlier_tab(page)
    fill(tab, "subject_id", "ubnd xa dak mar")
    assert field(tab, type(tab.ui.subject), "subject").currentText() == "Tập thể"
    choose(tab, "kind", "Bằng khen")
    fill(tab, "year", "2022")
    press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert tab.bar.text == "Đã lưu khen thưởng."
    (award,) = gathering.find(EarlierAward)
    assert (award.recipient, award.form, award.kind, award.year) == (
        COMMUNE,
        "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
        "bk-tinh",
        2022,
    )
    page.tab_widget.setCurrentIndex(2)
    history = history_tab(page)
    fill(history, "whose", COMMUNE)
    assert [history.model.row(row).where for row in range(history.model.rowCount())] == ["Sổ số 01/2025", "Ngoài sổ"]


def test_what_is_left_open_is_told(qtbot: QtBot, gathering: Workspace):
    tab = earlier_tab(page_of(qtbot, gathering, 1))
    fill(tab, "recipient", "Người Ngoài Danh Sách")
    press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert tab.bar.text.startswith("Chưa chọn năm.")
    fill(tab, "year", "2022")
    press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert tab.bar.text.startswith("Hình thức khen còn trống.")
    fill(tab, "form", "Kỷ niệm chương")
    press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    index = tab.model.index(0, 2)
    assert tab.model.data(index) == "chưa chọn"


def test_a_workbook_is_previewed_and_taken_over(
    qtbot: QtBot, gathering: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    tab = earlier_tab(page_of(qtbot, gathering, 1))
    choose_file(monkeypatch, book(gathering, tmp_path, ROW))
    seen: list[str] = []

    def take(dialog: BookDialog) -> int:
        seen.extend((dialog.ui.summary.text(), dialog.model.row(0).remark))
        dialog.take()
        return 1

    monkeypatch.setattr(BookDialog, "exec", take)
    choose_way(tab, "Nhập")
    assert seen[0] == "1 dòng mới."
    assert "Không có trong danh sách đơn vị, cá nhân" in seen[1]
    assert tab.bar.text.startswith("Đã nhập 1 lần khen từ khen thưởng.xlsx.")
    assert tab.model.rowCount() == 1
    choose_way(tab, "Nhập")
    assert seen[2] == "1 dòng không đổi."


def test_a_wrong_workbook_is_listed_and_not_taken(
    qtbot: QtBot, gathering: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    tab = earlier_tab(page_of(qtbot, gathering, 1))
    choose_file(monkeypatch, book(gathering, tmp_path, ROW | {"Năm": "hai nghìn"}))
    seen: list[tuple[str, str, bool]] = []

    def look(dialog: BookDialog) -> int:
        problem = dialog.problem_model.row(0)
        seen.append((problem.cell, dialog.ui.summary.text(), dialog.ui.takeButton.isEnabled()))
        return 0

    monkeypatch.setattr(BookDialog, "exec", look)
    choose_way(tab, "Nhập")
    assert seen == [("F2", "Chưa nhập được: tệp có 1 chỗ cần sửa.", False)]
    assert gathering.find(EarlierAward) == []


def test_the_template_and_what_is_kept_go_to_excel(
    qtbot: QtBot, gathering: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    save_earlier_award(gathering, earlier())
    tab = earlier_tab(page_of(qtbot, gathering, 1))
    for name, rows in (("Mẫu", 1), ("Xuất", 2)):
        choose_file(monkeypatch, tmp_path / f"{name}.xlsx")
        choose_way(tab, name)
        assert tab.bar.text == f"Đã ghi {tmp_path / f'{name}.xlsx'}."
        assert load_workbook(tmp_path / f"{name}.xlsx")["Khen thưởng"].max_row == rows


def test_who_is_typed_stays_as_a_draft(qtbot: QtBot, gathering: Workspace):
    tab = earlier_tab(page_of(qtbot, gathering, 1))
    field(tab, type(tab.ui.recipient), "recipient").setFocus()
    type_text("Y Hà")
    press(Qt.Key.Key_Return)
    again = earlier_tab(page_of(qtbot, gathering, 1))
    assert again.ui.recipient.text() == "Y Hà"


def test_what_was_sent_down_is_shown_and_only_whose_it_is_may_be_told(qtbot: QtBot, gathering: Workspace):
    commune = add_commune(gathering)
    add_person(gathering, "Y Hà", commune.id)
    award = sent_down(gathering, state=EntryState.REVOKED, remark="Thu hồi ngày 02/04/2025: khai không đúng")
    tab = earlier_tab(page_of(qtbot, gathering, 1))
    assert tab.model.data(tab.model.index(0, 4)) == "✕ 7/QĐ"
    tab.table.selectRow(0)
    assert "số 05/2022 trong sổ khen thưởng, CHỦ TỊCH Lê Minh Phương ký" in tab.ui.sentNote.text()
    assert "tiền thưởng 710.000 đồng. Đã thu hồi." in tab.ui.sentNote.text()
    assert tab.ui.sentNote.toolTip() == award.remark
    enabled = [tab.ui.recipient, tab.ui.kind, tab.ui.number, tab.ui.authority, tab.ui.removeButton]
    assert not any(each.isEnabled() for each in enabled)
    fill(tab, "subject_id", "y ha")
    press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert tab.bar.text == "Đã lưu khen thưởng."
    (stands,) = gathering.find(EarlierAward)
    assert (stands.subject_id is None, stands.register_number, stands.bonus) == (False, "05/2022", 710_000)
    tab.begin()
    assert all(each.isEnabled() for each in enabled[:-1])
    assert tab.ui.sentNote.isHidden()
