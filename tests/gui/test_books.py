"""Records out to Excel and in, at their pages, with real windows: previewed, chosen between, taken, undone."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.cases import CaseStatistics
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.scores import PublishedIndex
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.gui.books import BookDialog, ExcelButton
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.awards.nominations import NominationsPage
from parcomp_desktop.gui.pages.people.people import PeoplePage
from parcomp_desktop.gui.pages.people.units import UnitsPage
from parcomp_desktop.gui.pages.scoring.rankings import RankingsPage
from parcomp_desktop.gui.pages.work.statistics import StatisticsPage
from parcomp_desktop.services.awards.nomination_book import NominationBook
from parcomp_desktop.services.people.person_book import PersonBook
from parcomp_desktop.services.people.unit_book import UnitBook
from parcomp_desktop.services.people.units import remove_person, save_person, save_unit
from parcomp_desktop.services.ranking.index_book import IndexBook
from parcomp_desktop.services.statistics.case_book import CaseBook
from parcomp_desktop.services.workspace import Workspace
from tests.gui.pages.dialogs import choose_file, choose_way
from tests.gui.seen import english_of
from tests.gui.test_workbook_dialogs import in_dialog, shown
from tests.services.workbooks.book_cases import Book, commune, exported, officer, template, typed

Monkey = pytest.MonkeyPatch


def opened(qtbot: QtBot, kind: Callable[[Workspace], Page], workspace: Workspace) -> Any:  # noqa: ANN401  the page
    page = kind(workspace)
    shown(page, qtbot)
    return page


def tick(dialog: BookDialog, row: int) -> None:
    """Tick or untick a row by the key."""
    dialog.table.setCurrentIndex(dialog.model.index(row, 0))
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)


def cells(dialog: BookDialog, row: int) -> list[str]:
    return [dialog.model.index(row, column).data() for column in range(5)]


def checked(dialog: BookDialog) -> list[bool | None]:
    """The ticks of the rows; None where there is none."""
    states = [dialog.model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in range(dialog.model.rowCount())]
    return [None if state is None else state == Qt.CheckState.Checked for state in states]


def test_units_go_out_are_changed_and_come_back(
    qtbot: QtBot, gathering: Workspace, tmp_path: Path, monkeypatch: Monkey
):
    home = commune(gathering)
    page = opened(qtbot, UnitsPage, gathering)
    choose_file(monkeypatch, tmp_path / "đơn vị")
    choose_way(page, "Xuất Excel")
    path = tmp_path / "đơn vị.xlsx"
    assert page.bar.text == f"Đã ghi {path}."
    typed(path, UnitBook, {2: {"Tên đơn vị": "UBND phường Đăk Mar"}})
    choose_file(monkeypatch, path)

    def look(dialog: BookDialog) -> None:
        assert dialog.windowTitle() == "Nhập đơn vị từ Excel"
        assert dialog.ui.summary.text() == "1 dòng thay đổi."
        expected = [f"{home.name} (X01)", "lấy của tệp", "Tên đơn vị", home.name, "UBND phường Đăk Mar"]
        assert cells(dialog, 0) == expected
        assert (checked(dialog), dialog.ui.allButton.isHidden(), english_of(dialog)) == ([None], True, set())
        assert dialog.table.hasFocus()
        QTest.keySequence(dialog, "Ctrl+Return")

    met = in_dialog(BookDialog, look)
    choose_way(page, "Nhập từ Excel")
    assert met
    assert page.bar.text == "Đã nhập 1 đơn vị từ đơn vị.xlsx. Bấm Ctrl+Z để trả lại như trước."
    assert page.model.row(0).name == "UBND phường Đăk Mar"
    gathering.undo()
    assert gathering.find(Unit) == [home]


def test_both_sides_are_shown_and_chosen_between_by_keys(
    qtbot: QtBot, gathering: Workspace, tmp_path: Path, monkeypatch: Monkey
):
    anh = officer(gathering, commune(gathering))
    path = typed(
        exported(gathering, PersonBook, tmp_path), PersonBook, {2: {"Chức vụ": "Chánh Văn phòng", "Năm sinh": 1988}}
    )
    save_person(gathering, replace(anh, position="Văn phòng", birth_year=1989))
    page = opened(qtbot, PeoplePage, gathering)
    choose_file(monkeypatch, path)

    def choose(dialog: BookDialog) -> None:
        assert [cells(dialog, row)[1:3] for row in range(3)] == [
            ["hai bên khác nhau", "(cả bản ghi)"],
            ["hai bên khác nhau", "Chức vụ"],
            ["hai bên khác nhau", "Năm sinh"],
        ]
        assert (checked(dialog), dialog.ui.takeButton.isEnabled()) == ([False, False, False], False)
        tick(dialog, 0)
        assert checked(dialog) == [True, True, True]
        tick(dialog, 1)
        assert (checked(dialog), dialog.ui.takeButton.isEnabled()) == ([False, False, True], True)
        tick(dialog, 1)
        assert checked(dialog) == [True, True, True]
        tick(dialog, 0)
        assert checked(dialog) == [False, False, False]
        dialog.ui.allButton.click()
        assert checked(dialog) == [True, True, True]
        dialog.ui.allButton.click()
        assert (checked(dialog), english_of(dialog)) == ([False, False, False], set())
        tick(dialog, 2)
        QTest.keySequence(dialog, "Ctrl+Return")

    met = in_dialog(BookDialog, choose)
    choose_way(page, "Nhập từ Excel")
    assert met
    assert gathering.find(Person) == [replace(anh, position="Văn phòng", birth_year=1988)]


def test_who_was_removed_here_is_told_and_comes_back_when_ticked(
    qtbot: QtBot, gathering: Workspace, tmp_path: Path, monkeypatch: Monkey
):
    anh = officer(gathering, commune(gathering))
    path = exported(gathering, PersonBook, tmp_path)
    remove_person(gathering, anh)
    page = opened(qtbot, PeoplePage, gathering)
    choose_file(monkeypatch, path)

    def choose(dialog: BookDialog) -> None:
        assert cells(dialog, 0)[:2] == [anh.full_name, "đã xoá ở đây"]
        assert (checked(dialog), dialog.ui.takeButton.isEnabled()) == ([False], False)
        QTest.keySequence(dialog, "Ctrl+Return")
        assert dialog.isVisible(), "there is nothing to take"
        tick(dialog, 0)
        QTest.keySequence(dialog, "Ctrl+Return")

    met = in_dialog(BookDialog, choose)
    choose_way(page, "Nhập từ Excel")
    assert met
    assert gathering.find(Person) == [anh]


def test_what_changed_meanwhile_is_told_in_the_dialog(
    qtbot: QtBot, gathering: Workspace, tmp_path: Path, monkeypatch: Monkey
):
    home = commune(gathering)
    path = typed(exported(gathering, UnitBook, tmp_path), UnitBook, {2: {"Tên đơn vị": "UBND phường Đăk Mar"}})
    page = opened(qtbot, UnitsPage, gathering)
    choose_file(monkeypatch, path)

    def late(dialog: BookDialog) -> None:
        save_unit(gathering, replace(home, ranked=False))
        dialog.take()
        assert dialog.bar.text.startswith("Dữ liệu đã thay đổi từ lúc xem trước.")

    met = in_dialog(BookDialog, late)
    choose_way(page, "Nhập từ Excel")
    assert met
    assert gathering.find(Unit) == [replace(home, ranked=False)]


def test_problems_stand_with_their_cells_and_nothing_can_be_taken(
    qtbot: QtBot, gathering: Workspace, tmp_path: Path, monkeypatch: Monkey
):
    page = opened(qtbot, UnitsPage, gathering)
    choose_file(monkeypatch, template(gathering, UnitBook, tmp_path, {"Mã đơn vị": "X01", "Loại": "hợp tác xã"}))

    def look(dialog: BookDialog) -> None:
        assert dialog.ui.summary.text() == "Chưa nhập được: tệp có 2 chỗ cần sửa."
        told = [(problem.cell, problem.value) for problem in dialog.held.problems]
        assert told == [("B2", ""), ("C2", "hợp tác xã")]
        assert (dialog.ui.takeButton.isEnabled(), dialog.problem_table.hasFocus()) == (False, True)
        assert not english_of(dialog)

    met = in_dialog(BookDialog, look)
    choose_way(page, "Nhập từ Excel")
    assert met
    assert gathering.find(Unit) == []


def test_giving_up_and_an_old_file_change_nothing(
    qtbot: QtBot, gathering: Workspace, tmp_path: Path, monkeypatch: Monkey
):
    page = opened(qtbot, UnitsPage, gathering)
    choose_file(monkeypatch, None)
    for words in ("Nhập từ Excel", "Mẫu Excel", "Xuất Excel"):
        choose_way(page, words)
    assert page.bar.isHidden()
    old = tmp_path / "cũ.xls"
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    choose_file(monkeypatch, old)
    choose_way(page, "Nhập từ Excel")
    assert page.bar.text.startswith("cũ.xls: Tệp theo khuôn dạng Excel cũ (.xls), chương trình không đọc.")
    assert "lưu thành .xlsx" in page.bar.text


@pytest.mark.parametrize(
    "shown_by",
    [(StatisticsPage, CaseBook), (RankingsPage, IndexBook), (NominationsPage, NominationBook)],
)
def test_the_menu_writes_the_template_and_what_is_shown(
    qtbot: QtBot,
    gathering: Workspace,
    tmp_path: Path,
    monkeypatch: Monkey,
    shown_by: tuple[type[Page], Book],
):
    page_kind, kind = shown_by
    commune(gathering)
    page = opened(qtbot, page_kind, gathering)
    for words, name in (("Mẫu", "mẫu"), ("Xuất", "ra")):
        choose_file(monkeypatch, tmp_path / name)
        choose_way(page, words)
        assert page.bar.text == f"Đã ghi {tmp_path / name}.xlsx."
        assert kind.sheet in load_workbook(tmp_path / f"{name}.xlsx").sheetnames


def test_months_and_indexes_come_in_at_their_pages(
    qtbot: QtBot, gathering: Workspace, tmp_path: Path, monkeypatch: Monkey
):
    commune(gathering)
    month = {"Đơn vị": "X01", "Tháng": "3/2024", "Hồ sơ tiếp nhận": 120}
    index = {"Đơn vị": "X01", "Năm": 2024, "Điểm công bố": 87.45}
    pages: list[tuple[Callable[[Workspace], Page], Book, dict[str, Any], type[CaseStatistics | PublishedIndex]]] = [
        (StatisticsPage, CaseBook, month, CaseStatistics),
        (RankingsPage, IndexBook, index, PublishedIndex),
    ]
    for page_kind, kind, row, record in pages:
        page = opened(qtbot, page_kind, gathering)
        choose_file(monkeypatch, template(gathering, kind, tmp_path, row))
        met = in_dialog(BookDialog, BookDialog.take)
        choose_way(page, "Nhập")
        assert met
        assert page.bar.text.startswith(f"Đã nhập 1 {kind.noun} từ ")
        assert len(gathering.find(record)) == 1


def test_the_button_and_its_ways_speak_vietnamese(qtbot: QtBot, gathering: Workspace):
    page = opened(qtbot, PeoplePage, gathering)
    (button,) = page.findChildren(ExcelButton)
    assert (button.accessibleName(), english_of(button)) == ("Nhập, xuất Excel", set())
    assert [each.text().replace("&", "") for each in button.menu().actions()] == [
        "Nhập từ Excel…",
        "Mẫu Excel…",
        "Xuất Excel…",
    ]
