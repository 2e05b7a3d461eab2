"""The wheel scrolls and never changes a value."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QScrollArea,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.number import NumberField
from parcomp_desktop.gui.fields.wheel_guard import WheelGuard

OURS = [ChoiceField, NumberField, DateField]
QTS = [QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit, QSlider]


@pytest.fixture(autouse=True)
def _no_other_guard(qapp: QApplication) -> Iterator[None]:
    """The application's own guard rests meanwhile."""
    others = qapp.findChildren(WheelGuard)
    for other in others:
        qapp.removeEventFilter(other)
    yield
    for other in others:
        qapp.installEventFilter(other)


@pytest.fixture
def guard(qapp: QApplication) -> Iterator[None]:
    watching = WheelGuard(qapp)
    qapp.installEventFilter(watching)
    yield
    qapp.removeEventFilter(watching)


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


def state_of(field: QWidget) -> object:
    if isinstance(field, QComboBox):
        return field.currentIndex()
    if isinstance(field, QSlider):
        return field.value()
    return field.property("text")


def filled(kind: type[QWidget]) -> QWidget:
    field = kind()
    if isinstance(field, ChoiceField):
        field.setChoices([("met", "Đạt"), ("not_met", "Không đạt")])
        field.setValue("met")
    elif isinstance(field, QComboBox):
        field.addItems(["Đạt", "Không đạt"])
    elif isinstance(field, QSlider):
        field.setOrientation(Qt.Orientation.Horizontal)
        field.setValue(50)
    return field


@pytest.mark.usefixtures("guard")
@pytest.mark.parametrize("focused", [True, False])
@pytest.mark.parametrize("kind", OURS + QTS)
def test_the_wheel_over_a_field_scrolls_the_page_and_changes_nothing(qtbot: QtBot, kind: type[QWidget], focused: bool):
    field = filled(kind)
    area = page_with(qtbot, field)
    if focused:
        field.setFocus()
    before = state_of(field)
    turn_wheel(field)
    assert state_of(field) == before
    assert area.verticalScrollBar().value() > 0


@pytest.mark.parametrize("kind", [QComboBox, QSlider])
def test_without_the_guard_the_same_wheel_changes_a_field(qtbot: QtBot, kind: type[QWidget]):
    field = filled(kind)
    area = page_with(qtbot, field)
    before = state_of(field)
    turn_wheel(field)
    assert state_of(field) != before
    assert area.verticalScrollBar().value() == 0


@pytest.mark.usefixtures("guard")
def test_the_guard_leaves_scroll_bars_alone(qtbot: QtBot):
    area = page_with(qtbot, QWidget())
    turn_wheel(area.verticalScrollBar())
    assert area.verticalScrollBar().value() > 0
