"""Nothing typed is lost, and no draft outlives what it was for."""

import os
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.gui import record_page
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.text import TextField
from parcomp_desktop.gui.pages import PAGES, PageEntry
from parcomp_desktop.gui.pages.people.units import UnitsPage
from parcomp_desktop.gui.record_page import DraftBar
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.people.units import save_unit, search_units
from parcomp_desktop.services.workspace import Workspace, open_workspace
from tests.gui.key_stream import press, unikey

UNITS = [entry for entry in PAGES if entry.code in {"units", "people"}]
CTRL = Qt.KeyboardModifier.ControlModifier


def agree(*_: object) -> bool:
    return True


def disagree(*_: object) -> bool:
    return False


def a_unit(code: str, name: str) -> Unit:
    return Unit(id=uuid4(), code=code, name=name, kind=UnitKind.COMMUNE)


def shown(qtbot: QtBot, workspace: Workspace, entries: list[PageEntry] = UNITS) -> MainWindow:
    window = MainWindow(workspace, entries)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def units_page(window: MainWindow) -> UnitsPage:
    window.open_page("units")
    page = window.page
    assert isinstance(page, UnitsPage)
    return page


def line(page: UnitsPage, name: str) -> QLineEdit:
    found = page.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def type_into(page: UnitsPage, name: str, text: str) -> None:
    line(page, name).setFocus()
    line(page, name).selectAll()
    unikey(text)


def drafted(page: UnitsPage) -> bool:
    bar = page.findChild(DraftBar)
    assert isinstance(bar, DraftBar)
    return bar.drafted


@pytest.fixture
def two(gathering: Workspace) -> tuple[Unit, Unit]:
    units = a_unit("X01", "UBND xã Đăk Mar"), a_unit("X02", "UBND xã Hà Mòn")
    for unit in units:
        save_unit(gathering, unit)
    return units


def test_typed_keys_make_a_unit_that_is_saved_and_listed(qtbot: QtBot, gathering: Workspace):
    page = units_page(shown(qtbot, gathering))
    type_into(page, "name", "UBND xã Đăk Tờ Re")
    press(Qt.Key.Key_Return, "\r")
    assert line(page, "code").hasFocus()
    unikey("X07")
    QTest.keyClick(line(page, "code"), Qt.Key.Key_Return, CTRL)
    (unit,) = search_units(gathering)
    assert (unit.name, unit.code, unit.kind, unit.ranked) == ("UBND xã Đăk Tờ Re", "X07", UnitKind.COMMUNE, True)
    assert page.bar.text == "Đã lưu đơn vị."
    assert page.model.row(page.table.currentIndex().row()) == unit
    assert not drafted(page)


@pytest.mark.usefixtures("two")
def test_a_page_with_nothing_typed_tells_of_no_draft(qtbot: QtBot, gathering: Workspace):
    page = units_page(shown(qtbot, gathering))
    assert (page.bar.text, drafted(page)) == ("", False)
    page.table.selectRow(0)
    assert (page.bar.text, drafted(page)) == ("", False)
    page.table.selectRow(1)
    page.begin()
    assert (page.bar.text, drafted(page)) == ("", False)


@pytest.mark.usefixtures("two")
def test_a_date_that_cannot_be_is_kept_when_its_field_is_left(qtbot: QtBot, gathering: Workspace):
    window = shown(qtbot, gathering)
    page = units_page(window)
    page.table.selectRow(0)
    type_into(page, "ends_on", "31/02/2026")
    press(Qt.Key.Key_Tab)
    assert drafted(page)
    page.table.selectRow(1)
    assert (line(page, "ends_on").text(), drafted(page)) == ("", False)
    page.table.selectRow(0)
    assert (line(page, "ends_on").text(), drafted(page)) == ("31/02/2026", True)


def test_what_is_typed_survives_leaving_the_page_and_closing(qtbot: QtBot, gathering: Workspace):
    window = shown(qtbot, gathering)
    page = units_page(window)
    type_into(page, "name", "Phòng Nội vụ")
    window.open_page("people")
    assert line(units_page(window), "name").text() == "Phòng Nội vụ"
    type_into(page, "code", "P0")
    window.close()
    again = units_page(shown(qtbot, gathering))
    assert (line(again, "name").text(), line(again, "code").text()) == ("Phòng Nội vụ", "P0")
    assert drafted(again)


def test_a_new_records_draft_waits_while_others_are_looked_at(
    qtbot: QtBot, gathering: Workspace, two: tuple[Unit, Unit]
):
    page = units_page(shown(qtbot, gathering))
    type_into(page, "name", "Trạm Y tế")
    page.table.selectRow(1)
    assert line(page, "name").text() == two[1].name
    page.begin()
    assert line(page, "name").text() == "Trạm Y tế"


@pytest.mark.usefixtures("two")
def test_saving_drops_the_draft_for_good(qtbot: QtBot, gathering: Workspace):
    page = units_page(shown(qtbot, gathering))
    page.table.selectRow(0)
    type_into(page, "name", "UBND xã Đăk Mar mới")
    press(Qt.Key.Key_Tab)
    page.confirm()
    page.table.selectRow(1)
    page.begin()
    assert (line(page, "name").text(), drafted(page)) == ("", False)
    again = units_page(shown(qtbot, gathering))
    for row in range(2):
        again.table.selectRow(row)
        assert not drafted(again)


def test_a_new_record_leaves_an_empty_form_for_the_next_one(qtbot: QtBot, gathering: Workspace):
    page = units_page(shown(qtbot, gathering))
    type_into(page, "name", "Trạm Y tế")
    type_into(page, "code", "T1")
    page.confirm()
    page.begin()
    assert (line(page, "name").text(), drafted(page)) == ("", False)
    assert line(page, "name").hasFocus()


def test_typing_what_the_record_says_already_leaves_no_draft(
    qtbot: QtBot, gathering: Workspace, two: tuple[Unit, Unit]
):
    page = units_page(shown(qtbot, gathering))
    page.table.selectRow(0)
    type_into(page, "name", "khác")
    press(Qt.Key.Key_Tab)
    assert drafted(page)
    type_into(page, "name", two[0].name)
    press(Qt.Key.Key_Tab)
    assert not drafted(page)
    assert not drafted(units_page(shown(qtbot, gathering)))


def test_a_refused_record_is_not_written_and_stays_drafted(qtbot: QtBot, gathering: Workspace, two: tuple[Unit, Unit]):
    page = units_page(shown(qtbot, gathering))
    type_into(page, "name", "Trùng mã")
    type_into(page, "code", "X01")
    page.confirm()
    assert page.bar.text == "Mã X01 đã dùng cho đơn vị khác. Chọn mã khác."
    assert search_units(gathering) == list(two)
    assert line(page, "name").text() == "Trùng mã"
    page.keep()
    assert drafted(page)


def test_an_impossible_date_is_told_and_the_cursor_put_there(qtbot: QtBot, gathering: Workspace):
    page = units_page(shown(qtbot, gathering))
    type_into(page, "name", "Một")
    type_into(page, "code", "1")
    type_into(page, "starts_on", "30/02/2026")
    type_into(page, "name", "Hai")
    page.confirm()
    assert page.bar.text
    assert line(page, "starts_on").hasFocus()
    assert search_units(gathering) == []


def test_a_draft_can_be_given_up(
    qtbot: QtBot, gathering: Workspace, two: tuple[Unit, Unit], monkeypatch: pytest.MonkeyPatch
):
    page = units_page(shown(qtbot, gathering))
    page.table.selectRow(0)
    type_into(page, "name", "nhầm")
    press(Qt.Key.Key_Tab)
    monkeypatch.setattr(record_page, "confirm", agree)
    page.give_up()
    assert (line(page, "name").text(), drafted(page)) == (two[0].name, False)


def test_a_change_elsewhere_leaves_the_form_and_its_cursor_alone(
    qtbot: QtBot, gathering: Workspace, two: tuple[Unit, Unit]
):
    page = units_page(shown(qtbot, gathering))
    page.table.selectRow(0)
    type_into(page, "name", "UBND xã Đăk")
    line(page, "name").setCursorPosition(4)
    save_unit(gathering, a_unit("X03", "UBND xã A Lưới"))
    assert page.model.rowCount() == 3
    assert (line(page, "name").text(), line(page, "name").cursorPosition()) == ("UBND xã Đăk", 4)
    assert page.model.row(page.table.currentIndex().row()).id == two[0].id


def test_a_change_of_the_record_shown_is_seen(qtbot: QtBot, gathering: Workspace, two: tuple[Unit, Unit]):
    page = units_page(shown(qtbot, gathering))
    page.table.selectRow(0)
    save_unit(gathering, Unit(id=two[0].id, code="X01", name="Tên khác", kind=UnitKind.COMMUNE))
    assert line(page, "name").text() == "Tên khác"


def test_a_record_hidden_by_the_search_stays_in_the_form(qtbot: QtBot, gathering: Workspace, two: tuple[Unit, Unit]):
    page = units_page(shown(qtbot, gathering))
    page.table.selectRow(0)
    page.search("ha mon")
    assert [page.model.row(row) for row in range(page.model.rowCount())] == [two[1]]
    assert line(page, "name").text() == two[0].name


def test_removing_asks_and_can_be_undone(
    qtbot: QtBot, gathering: Workspace, two: tuple[Unit, Unit], monkeypatch: pytest.MonkeyPatch
):
    window = shown(qtbot, gathering)
    page = units_page(window)
    page.table.selectRow(0)
    page.table.setFocus()
    monkeypatch.setattr(record_page, "confirm", disagree)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert len(search_units(gathering)) == 2
    monkeypatch.setattr(record_page, "confirm", agree)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert search_units(gathering) == [two[1]]
    assert (line(page, "name").text(), drafted(page)) == ("", False)
    QTest.keyClick(page.table, Qt.Key.Key_Z, CTRL)
    assert search_units(gathering) == list(two)
    assert page.bar.text.startswith("Đã hoàn tác")


def test_undo_in_a_field_takes_back_typing_and_not_the_last_change(
    qtbot: QtBot, gathering: Workspace, two: tuple[Unit, Unit]
):
    page = units_page(shown(qtbot, gathering))
    page.table.selectRow(0)
    line(page, "name").setFocus()
    unikey("x")
    QTest.keySequence(line(page, "name"), QKeySequence("Ctrl+Z"))
    assert line(page, "name").text() == two[0].name
    assert len(search_units(gathering)) == 2


def test_drafts_of_two_pages_do_not_mix(qtbot: QtBot, gathering: Workspace):
    window = shown(qtbot, gathering)
    type_into(units_page(window), "name", "Của đơn vị")
    window.open_page("people")
    name = window.page.findChild(TextField, "full_name")
    assert isinstance(name, TextField)
    assert name.text() == ""


def test_a_choice_and_a_date_come_back_from_a_draft(qtbot: QtBot, gathering: Workspace):
    page = units_page(shown(qtbot, gathering))
    kind = page.findChild(ChoiceField, "kind")
    assert isinstance(kind, ChoiceField)
    kind.setFocus()
    press(Qt.Key.Key_C, "c")
    type_into(page, "starts_on", "5/3/26")
    press(Qt.Key.Key_Tab)
    again = units_page(shown(qtbot, gathering))
    kept, starts_on = again.findChild(ChoiceField, "kind"), again.findChild(DateField, "starts_on")
    assert isinstance(kept, ChoiceField)
    assert isinstance(starts_on, DateField)
    assert (kept.value(), starts_on.value()) == (kind.value(), date(2026, 3, 5))
    assert kept.value() != UnitKind.COMMUNE.value


KILLED = """
import os, signal, sys
from pathlib import Path
from parcomp_desktop.gui.app import make_application, make_window
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.workspace import open_workspace
from PySide6.QtWidgets import QLineEdit
from parcomp_desktop.gui.pages import PAGES
app = make_application(Path("resources"))
window = MainWindow(open_workspace(Path(sys.argv[1]), Catalogue(Path("resources"))), PAGES)
window.open_page("units")
window.show()
window.activateWindow()
app.processEvents()
field = window.page.findChild(QLineEdit, "ends_on")
field.setFocus()
field.insert("31/02/2026")
window.page.findChild(QLineEdit, "name").setFocus()
app.processEvents()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_what_was_left_in_a_field_survives_a_kill(qtbot: QtBot, gathering: Workspace, tmp_path: Path):
    folder, catalogue = gathering.folder, gathering.catalogue
    gathering.close()
    root = Path(__file__).parents[2]
    environment = os.environ | {"XDG_CONFIG_HOME": str(tmp_path), "PYTHONPATH": str(root)}
    done = subprocess.run([sys.executable, "-c", KILLED, str(folder)], cwd=root, env=environment, check=False)
    assert done.returncode == -signal.SIGKILL
    again = open_workspace(folder, catalogue)
    page = units_page(shown(qtbot, again))
    assert (line(page, "ends_on").text(), drafted(page)) == ("31/02/2026", True)
    again.close()
