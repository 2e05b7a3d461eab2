"""Dates by the calendar."""

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget

from parcomp_desktop.gui.fields.date import DateField
from tests.gui.fields.conftest import Place
from tests.gui.fields.samples import commits_of
from tests.gui.key_stream import press


def test_f4_opens_a_vietnamese_calendar_that_begins_on_monday(place: Place):
    field = DateField()
    field.setValue(date(2025, 12, 31))
    place(field)
    press(Qt.Key.Key_F4)
    calendar = QApplication.activePopupWidget()
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.selectedDate() == QDate(2025, 12, 31)
    assert calendar.firstDayOfWeek() == Qt.DayOfWeek.Monday
    assert calendar.locale().monthName(12).lower() == "tháng 12"
    assert "thứ" in calendar.locale().dayName(1).lower()
    calendar.close()


def test_a_day_picked_in_the_calendar_is_committed(place: Place):
    field = DateField()
    field.setValue(date(2025, 12, 31))
    commits = commits_of(field)
    place(field)
    press(Qt.Key.Key_F4)
    QTest.keyClick(QApplication.focusWidget() or field, Qt.Key.Key_Left)
    QTest.keyClick(QApplication.focusWidget() or field, Qt.Key.Key_Return)
    assert (field.text(), commits) == ("30/12/2025", [date(2025, 12, 30)])
    assert field.hasFocus()
    assert QApplication.activePopupWidget() is None


def test_the_little_picture_opens_the_calendar_too(place: Place):
    field = DateField()
    place(field)
    (action,) = [action for action in field.actions() if action.text() == "Mở lịch (F4)"]
    action.trigger()
    calendar = QApplication.activePopupWidget()
    assert isinstance(calendar, QCalendarWidget)
    calendar.close()


def test_a_calendar_near_the_end_of_the_screen_opens_above(place: Place):
    field = DateField()
    place(field)
    screen = field.screen().availableGeometry()
    field.window().move(0, screen.bottom() - field.window().height())
    field.open_calendar()
    calendar = QApplication.activePopupWidget()
    assert calendar
    assert calendar.geometry().bottom() < field.mapToGlobal(field.rect().center()).y()
    calendar.close()


def test_a_field_that_only_shows_opens_no_calendar(place: Place):
    field = DateField()
    field.setReadOnly(True)
    place(field)
    press(Qt.Key.Key_F4)
    assert QApplication.activePopupWidget() is None
