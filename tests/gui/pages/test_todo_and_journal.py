"""The first page and the journal: what to do, where it is done, what was done."""

from uuid import uuid4

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.gui.pages.desk.journal import JournalPage
from parcomp_desktop.gui.pages.people.facts import FactsPage
from parcomp_desktop.gui.pages.people.units import UnitsPage
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.desk.todo import CHANGES_WORTH_A_BACKUP
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.workspace import Workspace
from tests.gui.pages.award_windows import field, window_with
from tests.services.awards.award_cases import GOOD_UNIT, nominated, nomination_of, write_facts
from tests.services.work.work import add_person


def commune(workspace: Workspace, code: str = "X1") -> Unit:
    return save_unit(workspace, Unit(id=uuid4(), code=code, name="UBND xã Đăk Mar", kind=UnitKind.COMMUNE))


def words(window: MainWindow) -> str:
    return " | ".join(label.text() for label in window.page.findChildren(QLabel) if label.isVisible())


def button(window: MainWindow, text: str) -> QPushButton:
    found = window.page.findChildren(QPushButton)
    return next(each for each in found if each.isVisible() and each.accessibleName().startswith(text))


def test_a_new_desk_sees_three_steps_and_goes_to_the_first(qtbot: QtBot, gathering: Workspace):
    window = window_with(qtbot, gathering, "todo", "units", "packages", "rankings")
    for step in ("Bước 1", "Bước 2", "Bước 3"):
        assert step in words(window)
    button(window, "Mở trang: Bước 1").click()
    assert isinstance(window.page, UnitsPage)


def test_the_list_follows_the_data_and_counts(qtbot: QtBot, gathering: Workspace):
    window = window_with(qtbot, gathering, "todo")
    commune(gathering)
    qtbot.waitUntil(lambda: "1 đơn vị" in words(window))
    assert "Cấp tệp khởi tạo cho 1 đơn vị | UBND xã Đăk Mar" in words(window)
    assert "Bước 1" not in words(window)
    assert "Giai đoạn đến 31/10/2030 · 1 đơn vị, 0 cá nhân" in words(window)


def test_a_backup_is_made_from_here(qtbot: QtBot, gathering: Workspace):
    unit = commune(gathering)
    for place in range(CHANGES_WORTH_A_BACKUP):
        add_person(gathering, f"Người {place}", unit.id)
    window = window_with(qtbot, gathering, "todo")
    button(window, "Sao lưu ngay").click()
    assert gathering.last_backup()
    assert window.page.bar.text.startswith("Đã sao lưu:")
    assert "Sao lưu dữ liệu" not in words(window)


def test_a_missing_figure_is_gone_to_at_its_own_field(qtbot: QtBot, gathering: Workspace):
    unit = commune(gathering)
    known = {name: value for name, value in GOOD_UNIT.items() if name != "cases_late"}
    write_facts(gathering, unit, known)
    nominated(gathering, nomination_of(unit))
    window = window_with(qtbot, gathering, "todo", "facts")
    button(window, "Mở trang: UBND xã Đăk Mar, kỳ 2024: còn thiếu 1 số liệu").click()
    assert isinstance(window.page, FactsPage)
    assert field(window.page, QLineEdit, "cases_late").hasFocus()


def test_the_journal_grows_is_searched_and_marks_what_is_undone(qtbot: QtBot, gathering: Workspace):
    window = window_with(qtbot, gathering, "journal")
    page = window.page
    assert isinstance(page, JournalPage)
    commune(gathering)
    texts = [page.model.data(page.model.index(0, column)) for column in range(page.model.columnCount())]
    assert texts[3:] == ["Ghi đơn vị UBND xã Đăk Mar", "↶ Hoàn tác được (Ctrl+Z)"]
    window.undo()
    assert [page.model.data(page.model.index(row, 4)) for row in (0, 1)] == ["Là việc hoàn tác", "✓ Đã hoàn tác"]
    page.search("dak mar")
    assert page.model.rowCount() == 2
    page.search("không có gì")
    assert "Không có việc nào khớp" in words(window)
