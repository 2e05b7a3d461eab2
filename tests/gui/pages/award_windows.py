"""A real window with some of its pages, and a person at its keyboard."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from parcomp_desktop.gui.pages import PAGES
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import press, type_text

W = TypeVar("W", bound=QWidget)


def window_with(qtbot: QtBot, workspace: Workspace, *codes: str) -> MainWindow:
    """The window with these pages alone, active."""
    window = MainWindow(workspace, [entry for entry in PAGES if entry.code in codes])
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    assert window.page.isVisible()
    QApplication.processEvents()  # what the page made since the window was shown is shown too
    return window


def field(owner: QWidget, kind: type[W], name: str) -> W:
    """The field of that name."""
    found = owner.findChild(kind, name)
    assert isinstance(found, kind), f"no {name}"
    return found


def focused() -> QWidget:
    """The widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget
    return widget


def fill(owner: QWidget, name: str, text: str) -> None:
    """Go to a line, type over it, leave it with Enter."""
    line = field(owner, QLineEdit, name)
    line.setFocus()
    line.selectAll()
    press(Qt.Key.Key_Delete)
    type_text(text)
    press(Qt.Key.Key_Return)


def choose(owner: QWidget, name: str, label: str) -> None:
    """Go to a choice, type the beginning of a label, leave it with Enter."""
    box = field(owner, QComboBox, name)
    box.setFocus()
    type_text(label)
    press(Qt.Key.Key_Return)
    assert box.currentText().startswith(label)
