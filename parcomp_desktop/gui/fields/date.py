"""A field for a date, with a calendar."""

from datetime import date
from functools import cache, cached_property
from typing import cast

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QWidget

from parcomp_desktop.domain.dates import format_date, parse_date
from parcomp_desktop.domain.typed import Typed
from parcomp_desktop.gui.fields.line import LineField

# Seen on light and dark fields alike.
_GREY = QColor("#808080")


class DateField(LineField[date]):
    """A date typed in any usual way and shown as dd/MM/yyyy; F4 or the little picture opens the calendar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("ngày/tháng/năm")
        action = self.addAction(_calendar_icon(), QLineEdit.ActionPosition.TrailingPosition)
        action.setText("Mở lịch (F4)")
        action.triggered.connect(self.open_calendar)

    @cached_property
    def _calendar(self) -> QCalendarWidget:
        """Made when it is first opened: a page may have a dozen of these fields."""
        calendar = _vietnamese_calendar(self)
        calendar.clicked.connect(self._pick)
        calendar.activated.connect(self._pick)
        return calendar

    def read(self, text: str) -> Typed[date]:
        """The date, or why it can't be one."""
        return parse_date(text)

    def shown(self, value: date) -> str:
        """dd/MM/yyyy."""
        return format_date(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F4 opens the calendar."""
        if event.key() == Qt.Key.Key_F4 and not self.isReadOnly():
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def open_calendar(self) -> None:
        """Show the calendar under the field, at its date if it has one."""
        if value := self.value():
            self._calendar.setSelectedDate(QDate(value.year, value.month, value.day))
        self._calendar.move(self._place())
        self._calendar.show()
        self._calendar.setFocus()

    def _place(self) -> QPoint:
        """Under the field; above it where the screen ends."""
        below, height = self.mapToGlobal(QPoint(0, self.height())), self._calendar.sizeHint().height()
        fits = below.y() + height <= self.screen().availableGeometry().bottom()
        return below if fits else self.mapToGlobal(QPoint(0, -height))

    def _pick(self, day: QDate) -> None:
        self._calendar.hide()
        self.setFocus()
        self.setText(format_date(cast("date", day.toPython())))
        self.settle()


def _vietnamese_calendar(parent: QWidget) -> QCalendarWidget:
    calendar = QCalendarWidget(parent)
    calendar.setWindowFlag(Qt.WindowType.Popup)
    calendar.setLocale(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
    calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.hide()
    return calendar


@cache
def _calendar_icon() -> QIcon:
    """A leaf of a calendar, 16 × 16, drawn finely enough for large screens."""
    pixmap = QPixmap(64, 64)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.scale(4, 4)
    painter.setPen(_GREY)
    painter.drawRect(2, 3, 11, 10)
    painter.fillRect(2, 3, 12, 4, _GREY)
    for day in range(6):
        painter.fillRect(4 + day % 3 * 3, 8 + day // 3 * 3, 2, 2, _GREY)
    painter.end()
    return QIcon(pixmap)
