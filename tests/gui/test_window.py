"""The window: pages by keys, what is saved, where it was last."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.gui.elided import ElidedLabel
from parcomp_desktop.gui.fields.search import SearchField
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages import PAGES
from parcomp_desktop.gui.pages.people.units import UnitsPage
from parcomp_desktop.gui.window import LAST_PAGE, SMALLEST, MainWindow
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import press, type_text

TWO = [entry for entry in PAGES if entry.code in {"units", "people"}]


def a_unit(code: str, name: str) -> Unit:
    return Unit(id=uuid4(), code=code, name=name, kind=UnitKind.COMMUNE)


@pytest.fixture
def window(qtbot: QtBot, gathering: Workspace) -> MainWindow:
    return shown(qtbot, gathering)


def shown(qtbot: QtBot, workspace: Workspace) -> MainWindow:
    window = MainWindow(workspace, TWO)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.appear()
        window.activateWindow()
    return window


def title(window: MainWindow) -> str:
    label = window.findChild(QLabel, "pageTitle")
    assert isinstance(label, QLabel)
    return label.text()


def search_field(window: MainWindow) -> SearchField:
    field = window.findChild(SearchField)
    assert isinstance(field, SearchField)
    return field


def texts(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.statusBar().findChildren(QLabel))


@pytest.mark.parametrize(
    ("keys", "expected"),
    [("Ctrl+2", "Cá nhân"), ("Ctrl+PgDown", "Cá nhân"), ("Ctrl+PgUp", "Cá nhân"), ("Ctrl+1", "Đơn vị")],
)
def test_keys_turn_the_pages(window: MainWindow, keys: str, expected: str):
    assert title(window) == "Đơn vị"
    QTest.keySequence(window, QKeySequence(keys))
    assert title(window) == expected


def test_the_window_is_seen_with_its_title_before_its_page_is_made(qtbot: QtBot, gathering: Workspace):
    window = MainWindow(gathering, TWO)
    qtbot.addWidget(window)
    assert (title(window), window.findChild(Page)) == ("Đơn vị", None)
    window.appear()
    qtbot.waitUntil(lambda: isinstance(window.findChild(Page), UnitsPage))


def test_a_page_turned_to_by_a_key_has_the_keyboard(window: MainWindow):
    QTest.keySequence(window, QKeySequence("Ctrl+2"))
    focus = window.focusWidget()
    assert focus is not None
    assert window.page.isAncestorOf(focus)


def test_help_is_told_by_f1(window: MainWindow):
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.page.bar.text == window.page.help


def test_undo_without_anything_to_undo_is_refused_in_the_bar(window: MainWindow):
    window.undo()
    assert "Không có việc nào hoàn tác được" in window.page.bar.text


def test_each_page_keeps_its_own_search(qtbot: QtBot, window: MainWindow, gathering: Workspace):
    save_unit(gathering, a_unit("X01", "UBND xã Đăk Mar"))
    save_unit(gathering, a_unit("X02", "UBND xã Hà Mòn"))
    page = window.page
    assert isinstance(page, UnitsPage)
    QTest.keySequence(window, QKeySequence("Ctrl+F"))
    type_text("ha mon")
    press(Qt.Key.Key_Return, "\r")
    assert page.model.rowCount() == 1
    window.open_page("people")
    assert search_field(window).text() == ""
    qtbot.wait(350)
    window.open_page("units")
    assert (search_field(window).text(), page.model.rowCount()) == ("ha mon", 1)


def test_another_page_may_be_asked_for_with_a_search(window: MainWindow, gathering: Workspace):
    save_unit(gathering, a_unit("X01", "UBND xã Đăk Mar"))
    save_unit(gathering, a_unit("X02", "UBND xã Hà Mòn"))
    window.open_page("people")
    window.page.open_page.emit("units", "dak mar")
    page = window.page
    assert isinstance(page, UnitsPage)
    assert (search_field(window).text(), page.model.rowCount()) == ("dak mar", 1)


def test_the_last_page_and_the_size_are_remembered(qtbot: QtBot, gathering: Workspace):
    first = shown(qtbot, gathering)
    first.showNormal()
    first.resize(1111, 720)
    first.open_page("people")
    first.close()
    again = shown(qtbot, gathering)
    assert title(again) == "Cá nhân"
    last = again.page
    assert again.findChildren(Page) == [last]
    assert again.height() == 720


@pytest.mark.usefixtures("qapp")
def test_a_remembered_page_that_this_desk_lacks_is_passed_over(qtbot: QtBot, gathering: Workspace):
    QSettings().setValue(LAST_PAGE, "rankings")
    assert title(shown(qtbot, gathering)) == "Đơn vị"


def test_what_is_saved_and_backed_up_is_told_in_our_way(window: MainWindow, gathering: Workspace):
    assert "Chưa sao lưu lần nào" in texts(window)
    gathering.clock = lambda: datetime(2026, 3, 5, 8, 30, tzinfo=UTC)
    gathering.backup()
    save_unit(gathering, a_unit("X01", "UBND xã Đăk Mar"))
    here = datetime(2026, 3, 5, 8, 30, tzinfo=UTC).astimezone()
    assert f"Đã lưu lúc {here:%H:%M} ngày {here:%d/%m/%Y}: Ghi đơn vị UBND xã Đăk Mar" in texts(window)
    assert f"Sao lưu gần nhất lúc {here:%H:%M} ngày {here:%d/%m/%Y}" in texts(window)


def test_long_names_never_widen_the_window(window: MainWindow, gathering: Workspace):
    save_unit(gathering, a_unit("X01", "Ban Quản lý Dự án đầu tư xây dựng và Phát triển quỹ đất " * 4))
    assert window.minimumSize() == SMALLEST
    assert window.minimumSizeHint().width() <= SMALLEST.width()


def test_an_elided_label_shows_all_of_it_in_its_tip(qtbot: QtBot):
    label = ElidedLabel("dài " * 100)
    qtbot.addWidget(label)
    label.resize(100, 20)
    label.show()
    assert label.toolTip() == "dài " * 100
    assert label.minimumSizeHint().width() == 0
