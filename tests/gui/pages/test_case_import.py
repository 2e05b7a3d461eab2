"""Bringing months from an Excel export, in the dialog of the page of statistics."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.cases import ColumnMapping
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.work.case_import_dialog import CaseImportDialog
from parcomp_desktop.gui.pages.work.statistics import StatisticsPage
from parcomp_desktop.gui.tasks import Cancelled
from parcomp_desktop.services.people.units import save_person, save_unit
from parcomp_desktop.services.statistics.case_columns import Shape
from parcomp_desktop.services.statistics.cases import case_records, enter_cases
from parcomp_desktop.services.workspace import Workspace
from tests.gui.pages.dialogs import choose_file
from tests.gui.seen import english_of
from tests.services.samples import person, unit
from tests.services.statistics.case_exports import BY_MONTH, CASES, LOWER, UPPER
from tests.services.statistics.months import month, workbook
from tests.services.work.year_work import on_that_day

OFFICER, MONTH, STATE, RECEIVED, ON_TIME = range(5)
Open = Callable[[Sequence[Sequence[object]]], CaseImportDialog]


@pytest.fixture
def commune(gathering: Workspace) -> Unit:
    return save_unit(on_that_day(gathering, date(2026, 11, 16)), unit("X01", "UBND xã Đăk Mar"))


@pytest.fixture
def parent(gathering: Workspace, qtbot: QtBot) -> Page:
    page = Page(gathering)
    qtbot.addWidget(page)
    return page


@pytest.fixture
def opened(gathering: Workspace, parent: Page, commune: Unit, tmp_path: Path) -> Open:
    def make(rows: Sequence[Sequence[object]]) -> CaseImportDialog:
        dialog = CaseImportDialog(gathering, commune.id, 2026, parent)
        dialog.open_file(workbook(tmp_path / "xuat.xlsx", rows))
        dialog.show()
        return dialog

    return make


def shown(dialog: CaseImportDialog) -> list[list[str]]:
    model = dialog.model
    return [
        [model.index(row, column).data() for column in (OFFICER, MONTH, STATE, RECEIVED, ON_TIME)]
        for row in range(model.rowCount())
    ]


def column_of(dialog: CaseImportDialog, field: str) -> str:
    return dialog.fields[field].currentText()


def choose(dialog: CaseImportDialog, field: str, heading: str) -> None:
    choice = dialog.fields[field]
    choice.setCurrentText(heading)
    choice.settle()


def test_a_report_is_understood_by_itself_and_taken_over(
    opened: Open, gathering: Workspace, commune: Unit, qtbot: QtBot
):
    enter_cases(gathering, [month(commune.id, "2026-02", received=50, on_time=39)])
    dialog = opened(BY_MONTH)
    assert column_of(dialog, "overdue") == "Chưa giải quyết – Quá hạn"
    assert shown(dialog) == [
        ["Cả đơn vị", "01/2026", "mới", "100", "90"],
        ["Cả đơn vị", "02/2026", "thay đổi", "50", "39 → 40"],
    ]
    assert dialog.ui.state.text() == "xuat.xlsx: 1 tháng mới, 1 tháng thay đổi."
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    qtbot.keyClick(dialog.ui.name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.taken == 2
    assert case_records(gathering, commune.id)["2026-02"].on_time == 40
    assert english_of(dialog) == set()


def test_what_stands_already_has_nothing_to_take(opened: Open):
    opened(BY_MONTH).take()
    again = opened(BY_MONTH)
    assert {row[STATE] for row in shown(again)} == {"không đổi"}
    assert not again.ui.takeButton.isEnabled()
    again.take()
    assert again.taken is None


def test_cells_that_cannot_be_read_are_listed_and_bar_the_way(opened: Open, gathering: Workspace, commune: Unit):
    dialog = opened([UPPER, LOWER, [1, "Tháng một", 5], [2, "02/2026", "năm"]])
    assert dialog.ui.problems.toPlainText().splitlines() == [
        "Chưa nhập được. Trang tính “Tổng hợp” có 2 chỗ cần sửa trong tệp, hoặc chọn lại cột:",
        "Ô B3, “Tháng một”: Không đọc được thành tháng. Ghi tháng/năm, ví dụ 05/2026.",
        "Ô C4, “năm”: Không phải là số hồ sơ. Ghi số nguyên từ 0, hoặc để trống.",
    ]
    assert not dialog.ui.takeButton.isEnabled()
    dialog.take()
    assert case_records(gathering, commune.id) == {}


def test_a_long_list_of_problems_is_cut(opened: Open):
    dialog = opened([["Tháng", "Trễ hạn"], *([f"{number}", "?"] for number in range(13, 138))])
    lines = dialog.ui.problems.toPlainText().splitlines()
    assert (len(lines), lines[-1]) == (202, "… và 50 ô khác.")


def test_columns_are_chosen_by_hand_and_remembered_by_name(opened: Open, gathering: Workspace, commune: Unit):
    rows = [["Lúc", "Vào", "Ra"], ["01/2026", 10, 9]]
    dialog = opened(rows)
    assert "Chưa chọn cột cho “Tháng”." in dialog.ui.problems.toPlainText()
    choose(dialog, "month", "Lúc")
    choose(dialog, "received", "Vào")
    choose(dialog, "on_time", "Ra")
    assert shown(dialog) == [["Cả đơn vị", "01/2026", "mới", "10", "9"]]
    dialog.ui.name.setText("Hệ thống cũ")
    dialog.take()
    assert [each.name for each in gathering.find(ColumnMapping)] == ["Hệ thống cũ"]
    again = opened([["Ra", "Lúc", "Vào"], [7, "02/2026", 8]])
    assert shown(again) == [["Cả đơn vị", "02/2026", "mới", "8", "7"]]
    assert again.ui.name.text() == "Hệ thống cũ"
    again.take()
    assert case_records(gathering, commune.id)["2026-02"].on_time == 7


def test_a_file_of_cases_is_recognised(opened: Open, gathering: Workspace, commune: Unit):
    save_person(gathering, person(commune.id, "Y Hà"))
    dialog = opened(CASES)
    assert dialog.ui.shape.value() == Shape.CASES.value
    assert [row[:4] for row in shown(dialog)] == [
        ["Cả đơn vị", "01/2026", "mới", "4"],
        ["Cả đơn vị", "02/2026", "mới", "1"],
        ["Y Hà", "01/2026", "mới", "2"],
        ["Y Hà", "02/2026", "mới", "1"],
    ]
    assert "Cán bộ “A Đắk” chưa có trong đơn vị" in dialog.ui.problems.toPlainText()


def test_the_shape_and_the_header_are_chosen_anew(opened: Open):
    dialog = opened(CASES)
    dialog.ui.shape.setCurrentText("một tháng")
    dialog.ui.shape.settle()
    assert "month" in dialog.fields
    assert shown(dialog) == []
    dialog.ui.header.setCurrentIndex(1)
    dialog.ui.header.settle()
    assert dialog.ui.header.currentText().startswith("2: H1")


def test_another_sheet_is_chosen(gathering: Workspace, parent: Page, commune: Unit, tmp_path: Path):
    path = workbook(tmp_path / "hai.xlsx", [["Tháng", "Trễ hạn"], ["01/2026", 1]])
    book = load_workbook(path)
    page = book.create_sheet("Năm trước")
    for row in (["Tháng", "Trễ hạn"], ["01/2025", 5]):
        page.append(row)
    book.save(path)
    dialog = CaseImportDialog(gathering, commune.id, 2026, parent)
    dialog.open_file(path)
    dialog.ui.sheet.setCurrentText("Năm trước")
    dialog.ui.sheet.settle()
    assert [row[MONTH] for row in shown(dialog)] == ["01/2025"]


def test_counts_that_contradict_are_refused_above(opened: Open):
    dialog = opened([["Tháng", "Có nghĩa vụ tài chính", "Thanh toán trực tuyến"], ["01/2026", 3, 4]])
    assert "thanh toán trực tuyến (4) nhiều hơn" in dialog.bar.text
    assert not dialog.ui.takeButton.isEnabled()


def test_reading_may_be_stopped(opened: Open, monkeypatch: pytest.MonkeyPatch):
    dialog = opened(BY_MONTH)

    def stop(*_: object) -> None:
        raise Cancelled

    monkeypatch.setattr("parcomp_desktop.gui.pages.work.case_import_dialog.run", stop)
    dialog.preview()
    assert dialog.bar.text == "Đã dừng. Chưa có gì thay đổi."
    assert shown(dialog) == []


def test_the_page_opens_the_dialog_and_tells_what_was_taken(
    gathering: Workspace, qtbot: QtBot, commune: Unit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    page = StatisticsPage(gathering)
    qtbot.addWidget(page)
    page.load()
    choose_file(monkeypatch, workbook(tmp_path / "xuat.xlsx", BY_MONTH))

    def take() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, CaseImportDialog) and dialog.ui.takeButton.isEnabled():
            dialog.ui.takeButton.click()
        else:
            QTimer.singleShot(50, take)

    QTimer.singleShot(50, take)
    page.bring()
    assert page.bar.text == "Đã nhập 2 tháng. Bấm Ctrl+Z để trả lại như trước."
    assert len(case_records(gathering, commune.id)) == 2


def test_a_file_that_is_no_workbook_is_told(
    gathering: Workspace, qtbot: QtBot, commune: Unit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    assert commune
    page = StatisticsPage(gathering)
    qtbot.addWidget(page)
    page.load()
    (tmp_path / "a.xlsx").write_bytes(b"PK\x03\x04 khong phai")
    choose_file(monkeypatch, tmp_path / "a.xlsx")
    page.bring()
    assert "không phải là sổ Excel" in page.bar.text
    choose_file(monkeypatch, None)
    page.bring()
    assert "không phải là sổ Excel" in page.bar.text


def test_a_refused_write_is_told_in_the_dialog(opened: Open, gathering: Workspace, commune: Unit):
    dialog = opened(BY_MONTH)
    enter_cases(gathering, [month(commune.id, "2026-01", late=1)])
    dialog.take()
    assert "tháng 01/2026: thống kê của tháng này đã có" in dialog.bar.text
    assert dialog.taken is None
    with pytest.raises(Refusal):
        dialog.open_file(Path("khong-co.xlsx"))
