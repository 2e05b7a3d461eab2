"""The wheel scrolls the page and never changes a value."""

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.number import NumberField


def page_with(qtbot: QtBot, field: QWidget) -> QScrollArea:
    area, page = QScrollArea(), QWidget()
    layout = QVBoxLayout(page)
    layout.addWidget(field)
    layout.addStretch()
    page.setFixedSize(280, 2_000)
    area.setWidget(page)
    area.resize(300, 200)
    qtbot.addWidget(area)
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()
    return area


def turn_wheel(field: QWidget) -> None:
    window = field.window()
    at = QPointF(field.mapTo(window, field.rect().center()))
    QTest.wheelEvent(window.windowHandle(), at, QPoint(0, -120))


def choice(kind: type[QComboBox]) -> QComboBox:
    box = kind()
    box.addItems(["Đạt", "Không đạt"])
    return box


@pytest.mark.parametrize("focused", [True, False])
@pytest.mark.parametrize("kind", [ChoiceField, NumberField, DateField])
def test_the_wheel_over_a_field_scrolls_the_page_and_changes_nothing(qtbot: QtBot, kind: type[QWidget], focused: bool):
    field = choice(kind) if issubclass(kind, QComboBox) else kind()
    area = page_with(qtbot, field)
    if focused:
        field.setFocus()
    before = field.property("currentText"), field.property("text")
    turn_wheel(field)
    assert (field.property("currentText"), field.property("text")) == before
    assert area.verticalScrollBar().value() > 0


def test_over_a_box_of_qt_the_same_wheel_changes_its_choice(qtbot: QtBot):
    box = choice(QComboBox)
    area = page_with(qtbot, box)
    turn_wheel(box)
    assert (box.currentText(), area.verticalScrollBar().value()) == ("Không đạt", 0)
