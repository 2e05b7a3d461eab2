"""Picking a record by typing."""

from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView

from parcomp_desktop.gui.fields.pick import PickField
from tests.gui.fields.conftest import Place
from tests.gui.fields.samples import HA_AGAIN, HOA, PEOPLE, commits_of, people_field
from tests.gui.key_stream import press, type_text


def rows() -> list[str]:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QListView)
    model = popup.model()
    return [model.data(model.index(row, 0)) for row in range(model.rowCount())]


def test_typing_lists_what_fits_and_enter_takes_the_marked_row(place: Place):
    field = people_field()
    commits = commits_of(field)
    after = place(field)
    type_text("hoa")
    assert rows() == ["Nguyễn Thị Hoà"]
    press(Qt.Key.Key_Return, "\r")
    assert (field.text(), field.value(), commits) == ("Nguyễn Thị Hoà", HOA, [HOA])
    assert after.hasFocus()
    assert QApplication.activePopupWidget() is None


def test_of_two_with_one_name_the_row_taken_counts(place: Place):
    field = people_field()
    after = place(field)
    type_text("y ha")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return, "\r")
    after.setFocus()
    assert (field.text(), field.value()) == ("Y Hà", HA_AGAIN)


def test_a_click_takes_a_row(place: Place):
    field = people_field()
    place(field)
    type_text("y")
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QListView)
    last = popup.visualRect(popup.model().index(len(rows()) - 1, 0)).center()
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert field.value() == HOA
    assert QApplication.activePopupWidget() is None


def test_the_down_arrow_lists_all(place: Place):
    field = people_field()
    place(field)
    press(Qt.Key.Key_Down)
    assert rows() == [label for _, label in PEOPLE]
    press(Qt.Key.Key_Escape)


def test_nothing_found_closes_the_list(place: Place):
    field = people_field()
    place(field)
    type_text("y")
    type_text("zz")
    assert QApplication.activePopupWidget() is None


def test_a_long_list_stays_short(place: Place):
    field = PickField()
    field.setChoices((uuid4(), f"Thôn {number}") for number in range(200))
    place(field)
    type_text("thon")
    assert len(rows()) == 50
    press(Qt.Key.Key_Escape)


@pytest.mark.usefixtures("qapp")
def test_a_record_that_is_not_offered_is_never_replaced_by_another():
    with pytest.raises(KeyError):
        people_field().setValue(uuid4())
