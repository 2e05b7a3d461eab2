"""A small form to try a field in."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

Place = Callable[[QWidget], QLineEdit]


@pytest.fixture
def place(qtbot: QtBot) -> Iterator[Place]:
    """Show a field with the keyboard on it; gives the next field of the form."""

    forms: list[QWidget] = []

    def show(field: QWidget) -> QLineEdit:
        form = QWidget()
        forms.append(form)
        layout = QVBoxLayout(form)
        after = QLineEdit()
        layout.addWidget(field)
        layout.addWidget(after)
        with qtbot.waitActive(form):
            form.show()
            form.activateWindow()
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        return after

    yield show
    for form in forms:
        form.close()
