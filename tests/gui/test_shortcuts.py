"""A key belongs to the part of the page that has the keyboard, and to no other."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from parcomp_desktop.gui.shortcuts import HERE, INSIDE, add_shortcut


@pytest.fixture
def window(qtbot: QtBot) -> tuple[QWidget, QListWidget, QListWidget, QLineEdit]:
    window = QWidget()
    layout = QVBoxLayout(window)
    first, second, line = QListWidget(), QListWidget(), QLineEdit()
    for widget in (first, second, line):
        layout.addWidget(widget)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window, first, second, line


def test_two_lists_of_a_window_take_the_same_key_each_for_itself(
    window: tuple[QWidget, QListWidget, QListWidget, QLineEdit],
):
    whole, first, second, line = window
    told: list[str] = []
    add_shortcut("Del", first, lambda: told.append("first"), HERE)
    add_shortcut("Del", second, lambda: told.append("second"), HERE)
    add_shortcut("Ins", whole, lambda: told.append("window"), INSIDE)
    for focused in (second, first, line):
        focused.setFocus()
        QTest.keyClick(focused, Qt.Key.Key_Delete)
    assert told == ["second", "first"]
    QTest.keyClick(line, Qt.Key.Key_Insert)
    assert told[2:] == ["window"]
