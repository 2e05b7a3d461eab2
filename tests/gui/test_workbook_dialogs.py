"""Phiếu chấm and bộ chỉ số out to Excel and back, at their pages, with real windows."""

from collections.abc import Callable
from decimal import Decimal
from itertools import product
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.scores import Entry, ScoreEntry, Scoresheet
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.scoring.indicator_sets import IndicatorSetsPage
from parcomp_desktop.gui.pages.scoring.scoresheets import ScoresheetsPage
from parcomp_desktop.gui.pages.scoring.set_import_dialog import SetImportDialog
from parcomp_desktop.gui.pages.scoring.sheet_import_dialog import SheetImportDialog
from parcomp_desktop.gui.workbook_dialog import WorkbookDialog
from parcomp_desktop.services.desk.drafts import NEW
from parcomp_desktop.services.scoring.scoresheets import open_scoresheet, save_entry
from parcomp_desktop.services.sets.drafts import set_draft
from parcomp_desktop.services.sets.library import is_stored
from parcomp_desktop.services.sets.workbook_reading import read_set_workbook
from parcomp_desktop.services.workspace import Workspace
from tests.gui.pages.dialogs import answer, choose_file
from tests.gui.seen import english_of
from tests.services.scoring.sheet_books import edited
from tests.services.scoring.sheet_cases import ENTRIES, fill, new_sheet
from tests.services.sets.set_workbook_writing import typed_workbook

D = TypeVar("D", bound=WorkbookDialog)  # pyright: ignore[reportMissingTypeArgument]  of any rows
SET = "CCHC-XA-2027"


def shown(page: Page, qtbot: QtBot) -> None:
    qtbot.addWidget(page)
    page.resize(1150, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.load()


def press(within: QWidget, words: str) -> None:
    plain = (each for each in within.findChildren(QPushButton) if each.text().replace("&", "").startswith(words))
    next(plain).click()


def in_dialog(kind: type[D], deed: Callable[[D], object]) -> list[D]:
    """Do something in the next dialog of a kind, and close it when that left it open."""
    met: list[D] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind) or not dialog.isActiveWindow():
            QTimer.singleShot(20, act)
            return
        met.append(dialog)
        try:
            deed(dialog)
        finally:
            dialog.reject()

    QTimer.singleShot(0, act)
    return met


@pytest.fixture
def sheet(gathering: Workspace) -> Scoresheet:
    sheet = new_sheet(gathering)
    fill(gathering, sheet)
    return sheet


@pytest.fixture
def sheets_page(qtbot: QtBot, gathering: Workspace, sheet: Scoresheet) -> ScoresheetsPage:
    assert sheet.period == "2024"
    page = ScoresheetsPage(gathering)
    shown(page, qtbot)
    return page


@pytest.fixture
def sets_page(qtbot: QtBot, gathering: Workspace) -> IndicatorSetsPage:
    page = IndicatorSetsPage(gathering)
    shown(page, qtbot)
    return page


def exported(page: ScoresheetsPage, monkeypatch: pytest.MonkeyPatch, folder: Path) -> Path:
    choose_file(monkeypatch, folder / "phiếu")
    press(page, "Xuất Excel")
    return folder / "phiếu.xlsx"


def cells(dialog: SheetImportDialog, row: int) -> list[str]:
    return [dialog.model.index(row, column).data() for column in range(6)]


def test_a_sheet_goes_out_is_changed_and_comes_back(
    sheets_page: ScoresheetsPage, sheet: Scoresheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    workspace = sheets_page.workspace
    path = exported(sheets_page, monkeypatch, tmp_path)
    assert sheets_page.bar.text == f"Đã xuất phiếu chấm ra {path}."
    path.write_bytes(edited(path.read_bytes(), {("1.3", "Giá trị"): 9, ("1.1", "Mẫu số"): None}))
    choose_file(monkeypatch, path)

    def look(dialog: SheetImportDialog) -> None:
        assert dialog.ui.summary.text().endswith("1 tiêu chí thay đổi, 4 tiêu chí không đổi.")
        assert cells(dialog, 2) == ["1.3", "Sáng tạo", "thay đổi", "8", "9", ""]
        assert cells(dialog, 0)[-1] == "Trong tệp để trống, giữ số đang có: Mẫu số"
        assert not english_of(dialog)
        QTest.keySequence(dialog, "Ctrl+Return")

    met = in_dialog(SheetImportDialog, look)
    press(sheets_page, "Nhập từ Excel")
    assert met
    assert sheets_page.bar.text == "Đã nhập 1 tiêu chí từ phiếu.xlsx. Bấm Ctrl+Z để trả lại như trước."
    values = {line.indicator.code: line.entry for line in open_scoresheet(workspace, sheet).lines}
    assert (values["1.3"].value, values["1.1"]) == (9, ENTRIES["1.1"])
    workspace.undo()
    assert {each.value for each in workspace.find(ScoreEntry, code="1.3")} == {ENTRIES["1.3"].value}


def test_problems_are_shown_and_nothing_can_be_taken(
    sheets_page: ScoresheetsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = exported(sheets_page, monkeypatch, tmp_path)
    path.write_bytes(edited(path.read_bytes(), {("1.3", "Giá trị"): "chín"}))
    choose_file(monkeypatch, path)

    def look(dialog: SheetImportDialog) -> None:
        assert dialog.ui.summary.text() == "Chưa nhập được: tệp có 1 chỗ cần sửa."
        row = [dialog.problem_model.index(0, column).data() for column in range(3)]
        assert row == ["Phiếu chấm", "H5", "chín"]
        assert dialog.problem_table.isVisible()
        assert not dialog.table.isVisible()
        assert not dialog.ui.takeButton.isEnabled()
        QTest.keySequence(dialog, "Ctrl+Return")
        assert dialog.isVisible()
        assert not english_of(dialog)

    met = in_dialog(SheetImportDialog, look)
    press(sheets_page, "Nhập từ Excel")
    assert met[0].taken is None


def test_a_sheet_that_changed_meanwhile_is_told_in_the_dialog(
    sheets_page: ScoresheetsPage, sheet: Scoresheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = exported(sheets_page, monkeypatch, tmp_path)
    path.write_bytes(edited(path.read_bytes(), {("1.3", "Giá trị"): 9}))
    choose_file(monkeypatch, path)

    def look(dialog: SheetImportDialog) -> None:
        save_entry(sheets_page.workspace, sheet, "1.3", ENTRIES["1.3"], "Ghi trước")
        press(dialog, "Nhập (")
        assert "đã thay đổi từ lúc xem trước" in dialog.bar.text

    met = in_dialog(SheetImportDialog, look)
    press(sheets_page, "Nhập từ Excel")
    assert met[0].taken is None


def test_a_leaf_that_both_sides_changed_is_ticked_to_take_the_file_s(
    sheets_page: ScoresheetsPage, sheet: Scoresheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    workspace = sheets_page.workspace
    path = exported(sheets_page, monkeypatch, tmp_path)
    path.write_bytes(edited(path.read_bytes(), {("1.3", "Giá trị"): 9}))
    save_entry(workspace, sheet, "1.3", Entry(value=Decimal(10)))
    choose_file(monkeypatch, path)

    def choose(dialog: SheetImportDialog) -> None:
        assert cells(dialog, 2)[2:] == ["hai bên khác nhau", "10", "10", "Trong tệp: 9"]
        assert not dialog.ui.takeButton.isEnabled()
        dialog.table.setCurrentIndex(dialog.model.index(2, 0))
        QTest.keyClick(dialog.table, Qt.Key.Key_Space)
        assert (dialog.ui.takeButton.isEnabled(), english_of(dialog)) == (True, set())
        QTest.keySequence(dialog, "Ctrl+Return")

    met = in_dialog(SheetImportDialog, choose)
    press(sheets_page, "Nhập từ Excel")
    assert met
    assert sheets_page.bar.text.startswith("Đã nhập 1 tiêu chí từ phiếu.xlsx.")
    assert {line.indicator.code: line.entry.value for line in open_scoresheet(workspace, sheet).lines}["1.3"] == 9


def test_giving_up_the_choice_of_a_file_does_nothing(
    sheets_page: ScoresheetsPage, sets_page: IndicatorSetsPage, monkeypatch: pytest.MonkeyPatch
):
    choose_file(monkeypatch, None)
    for page in (sheets_page, sets_page):
        press(page, "Nhập từ Excel")
        press(page, "Xuất Excel")
        assert page.bar.text == ""


def test_what_is_no_workbook_is_refused_in_the_bar(
    sheets_page: ScoresheetsPage, sets_page: IndicatorSetsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "thơ.xlsx"
    path.write_bytes(b"abc")
    choose_file(monkeypatch, path)
    for page in (sheets_page, sets_page):
        press(page, "Nhập từ Excel")
        assert "thơ.xlsx: Tệp không phải là sổ Excel" in page.bar.text


def told_in_notices(dialog: SetImportDialog, words: str) -> None:
    assert words in dialog.ui.notices.toPlainText()
    assert dialog.ui.notices.isVisible()
    press(dialog, "Đóng")


def test_a_set_is_brought_from_a_workbook_and_saved(
    sets_page: IndicatorSetsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "bộ.xlsx"
    path.write_bytes(typed_workbook())
    choose_file(monkeypatch, path)

    def look(dialog: SetImportDialog) -> None:
        assert dialog.ui.summary.text().startswith(f"{SET}: Bộ chỉ số cải cách hành chính cấp xã (12/QĐ-UBND).")
        row = [dialog.model.index(1, column).data() for column in range(4)]
        assert row == ["1.1", "Hồ sơ đúng hạn", "6", "Tỷ lệ"]
        assert not english_of(dialog)
        press(dialog, "Nhập (")

    in_dialog(SetImportDialog, look)
    press(sets_page, "Nhập từ Excel")
    assert is_stored(sets_page.workspace, SET)
    assert sets_page.bar.text == f"Đã nhập bộ chỉ số {SET}. Bấm Ctrl+Z để trả lại như trước."
    known = f"Bộ chỉ số {SET} đã có, không có gì khác."
    in_dialog(SetImportDialog, lambda dialog: told_in_notices(dialog, known))
    press(sets_page, "Nhập từ Excel")
    target = tmp_path / "ra.xlsx"
    choose_file(monkeypatch, target)
    press(sets_page, "Xuất Excel")
    reading = read_set_workbook(target.read_bytes(), "ra")
    assert reading.indicator_set == read_set_workbook(typed_workbook(), "bộ").indicator_set


def test_a_set_to_be_changed_goes_to_the_workbench_unsaved(
    sets_page: IndicatorSetsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "bộ.xlsx"
    path.write_bytes(typed_workbook())
    choose_file(monkeypatch, path)

    def open_draft(dialog: SetImportDialog) -> None:
        press(dialog, "Mở ra sửa")

    def replace_draft(dialog: SetImportDialog) -> None:
        asked.append(answer("Thay"))
        press(dialog, "Mở ra sửa")

    asked: list[list[str]] = []
    for deed in (open_draft, replace_draft):
        in_dialog(SetImportDialog, deed)
        press(sets_page, "Nhập từ Excel")
    assert asked == [["Đang có bản sửa dở chưa lưu của bộ này. Thay bằng bộ trong tệp?"]]
    assert not is_stored(sets_page.workspace, SET)
    kept = set_draft(sets_page.workspace, NEW)
    assert kept is not None
    assert kept.code == SET
    assert sets_page.editor.indicator_set == kept


def test_problems_of_a_set_are_told_with_their_cells(
    sets_page: IndicatorSetsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "bộ.xlsx"
    path.write_bytes(typed_workbook({("Tiêu chí", "D2"): "sáu"}))
    choose_file(monkeypatch, path)

    def look(dialog: SetImportDialog) -> None:
        row = [dialog.problem_model.index(0, column).data() for column in range(3)]
        assert row == ["Tiêu chí", "D2", "sáu"]
        assert not dialog.ui.draftButton.isVisible()
        assert not dialog.ui.takeButton.isEnabled()

    met = in_dialog(SetImportDialog, look)
    press(sets_page, "Nhập từ Excel")
    assert met[0].opened is None


def test_a_problem_with_two_numbers_is_read_whole(
    sets_page: IndicatorSetsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "bộ.xlsx"
    path.write_bytes(typed_workbook({("Thông tin", "B7"): 99, ("Lĩnh vực", "C2"): 20}))
    choose_file(monkeypatch, path)

    def look(dialog: SetImportDialog) -> None:
        texts = [dialog.problem_model.index(row, 3).data() for row in range(dialog.problem_model.rowCount())]
        assert "Bộ chỉ số có điểm tối đa 99 nhưng các lĩnh vực cộng lại được 100." in texts
        view = dialog.problem_table
        for row, column in product(range(len(texts)), (3, 4)):
            text = str(dialog.problem_model.index(row, column).data())
            room = QRect(0, 0, view.columnWidth(column) - 16, 1)
            needed = view.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
            assert view.rowHeight(row) >= needed

    in_dialog(SetImportDialog, look)
    press(sets_page, "Nhập từ Excel")


def test_the_empty_workbook_is_written(sets_page: IndicatorSetsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    choose_file(monkeypatch, tmp_path / "mẫu.xlsx")
    press(sets_page, "Mẫu Excel trống")
    assert read_set_workbook((tmp_path / "mẫu.xlsx").read_bytes(), "mẫu").problems
    assert "mẫu.xlsx" in sets_page.bar.text
