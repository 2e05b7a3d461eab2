"""The list of scoresheets: begun, found, opened, removed."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.scores import Scoresheet
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.gui.pages.scoring import scoresheets
from parcomp_desktop.gui.pages.scoring.scoresheet_columns import At
from parcomp_desktop.gui.pages.scoring.scoresheets import ScoresheetsPage
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.desk.drafts import NEW, draft
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import press, type_text
from tests.gui.pages.scoresheet_window import SET, Key, go, page_of, place, shown, type_keys
from tests.services.scoring.sheet_cases import commune, new_sheet

Open = Callable[[], ScoresheetsPage]


@pytest.fixture
def sheet(gathering: Workspace) -> Scoresheet:
    unit = save_unit(gathering, Unit(id=uuid4(), code="X01", name="UBND xã Đăk Mar", kind=UnitKind.COMMUNE))
    return make_scoresheet(gathering, unit.id, SET, "2026")


@pytest.fixture
def window(gathering: Workspace, qtbot: QtBot) -> MainWindow:
    return shown(gathering, qtbot)


@pytest.fixture
def page(sheet: Scoresheet, window: MainWindow) -> ScoresheetsPage:
    """The page with the sheet open and the keyboard on its first figure."""
    assert sheet
    page = page_of(window)
    page.open_chosen()
    assert page.panel.grid.hasFocus()
    return page


def test_a_sheet_is_begun_with_the_keyboard(gathering: Workspace, window: MainWindow):
    for code, name in (("X01", "UBND xã Đăk Mar"), ("X02", "UBND xã Hà Mòn")):
        save_unit(gathering, Unit(id=uuid4(), code=code, name=name, kind=UnitKind.COMMUNE))
    page = page_of(window)
    press(Key.Key_N, modifiers=Qt.KeyboardModifier.ControlModifier)
    type_text("ha mon")
    press(Key.Key_Return, "\r")
    page.ui.set_code.setValue(SET)
    page.begin()
    assert page.bar.text == ""
    made = gathering.find(Scoresheet)
    assert [(gathering.get(Unit, each.unit_id).name, each.set_code) for each in made] == [("UBND xã Hà Mòn", SET)]
    assert page.panel.grid.isVisible()
    assert place(page) == ("1.1", At.NUMERATOR)


@pytest.mark.parametrize(
    ("unit", "period", "told"), [("", "2026", "Chưa chọn đơn vị"), ("ubnd xa dak mar", "", "Kỳ chấm điểm")]
)
def test_a_sheet_that_lacks_something_is_not_begun(
    page: ScoresheetsPage, gathering: Workspace, unit: str, period: str, told: str
):
    press(Key.Key_Escape)
    page.ui.unit_id.setText(unit)
    page.ui.set_code.setValue(SET)
    page.ui.period.setText(period)
    page.begin()
    assert told in page.bar.text
    assert len(gathering.find(Scoresheet)) == 1


def test_a_second_sheet_of_unit_and_period_is_refused(page: ScoresheetsPage, gathering: Workspace):
    press(Key.Key_Escape)
    page.ui.unit_id.setText("UBND xã Đăk Mar")
    page.ui.set_code.setValue(SET)
    page.ui.period.setText("2026")
    page.begin()
    assert "đã có phiếu chấm kỳ 2026" in page.bar.text
    assert len(gathering.find(Scoresheet)) == 1


def test_what_is_typed_for_a_new_sheet_survives(gathering: Workspace, window: MainWindow, qtbot: QtBot):
    page = page_of(window)
    page.ui.period.setFocus()
    page.ui.period.setText("2026Q3")
    press(Key.Key_Return, "\r")
    window.close()
    later = shown(gathering, qtbot)
    assert page_of(later).ui.period.text() == "2026Q3"
    assert draft(gathering, scoresheets.NOUN, NEW)


def test_a_unit_desk_begins_sheets_of_its_own_unit(unit_desk: Workspace, qtbot: QtBot):
    window = shown(unit_desk, qtbot)
    page = page_of(window)
    page.ui.set_code.setValue(SET)
    page.begin()
    assert [sheet.unit_id for sheet in unit_desk.find(Scoresheet)] == [unit_desk.desk.unit_id]
    assert page.panel.grid.isVisible()


def test_escape_goes_back_to_the_list_with_the_sheet_chosen(page: ScoresheetsPage):
    go(page, "2.1", At.NUMERATOR)
    type_keys("2775\n3443\n")
    press(Key.Key_Escape)
    assert not page.panel.grid.isVisible()
    assert page.table.hasFocus()
    listed = [str(page.model.index(0, column).data()) for column in range(5)]
    assert listed == ["UBND xã Đăk Mar", "2026", "766/QĐ-TTg", "16,12", "Đang nhập, thiếu 20"]
    press(Key.Key_Return, "\r")
    assert page.panel.grid.isVisible()


def test_a_sheet_is_removed_after_asking_and_comes_back(
    page: ScoresheetsPage, window: MainWindow, monkeypatch: pytest.MonkeyPatch
):
    press(Key.Key_Escape)
    answers = iter([False, True])

    def answer(*_: object) -> bool:
        return next(answers)

    monkeypatch.setattr(scoresheets, "confirm", answer)
    page.delete()
    assert page.model.rowCount() == 1
    page.delete()
    assert page.model.rowCount() == 0
    window.undo()
    assert page.model.rowCount() == 1


def test_a_sheet_that_is_gone_gives_way_to_the_list(page: ScoresheetsPage, gathering: Workspace, window: MainWindow):
    gathering.undo()
    assert page.panel.grid.isVisible() is False
    assert window.page is page


def test_an_empty_list_says_what_to_do_first_and_offers_nothing_else(gathering: Workspace, qtbot: QtBot):
    page = ScoresheetsPage(gathering)
    qtbot.addWidget(page)
    page.load()
    (empty,) = page.table.findChildren(QLabel, "emptyText")
    assert empty.text() == "Chưa có đơn vị nào. Khai báo đơn vị ở trang Đơn vị trước, rồi lập phiếu chấm ở đây."
    commune(gathering)
    page.load()
    assert empty.text().startswith("Chưa có phiếu chấm nào. Chọn đơn vị")
    deeds = (page.ui.openButton, page.ui.removeButton, page.ui.writeOutButton)
    assert not any(button.isEnabled() for button in deeds)
    new_sheet(gathering)
    page.load()
    assert all(button.isEnabled() for button in deeds)


def test_sheets_are_searched_by_unit(page: ScoresheetsPage):
    page.search("dak mar")
    assert page.model.rowCount() == 1
    page.search("kon plong")
    assert page.model.rowCount() == 0
