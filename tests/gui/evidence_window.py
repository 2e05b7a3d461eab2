"""Dialogs of evidence, answered while they are open, and files that are dropped."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

D = TypeVar("D", bound=QDialog)
EVERY_MS, TRIES = 20, 500


def in_dialog(kind: type[D], deed: Callable[[D], object]) -> None:
    """Do something in the next dialog of a kind once it has the keyboard, then leave it."""
    asked = 0

    def act() -> None:
        nonlocal asked
        dialog = QApplication.activeModalWidget()
        if asked < TRIES and not (isinstance(dialog, kind) and dialog.isActiveWindow()):
            asked += 1
            if dialog:
                dialog.activateWindow()
            QTimer.singleShot(EVERY_MS, act)
            return
        assert isinstance(dialog, kind)
        try:
            deed(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(EVERY_MS, act)


def choose_files(monkeypatch: pytest.MonkeyPatch, paths: Sequence[Path]) -> None:
    """The next files that a person chooses."""

    def choose(*_: object) -> tuple[list[str], str]:
        return ([str(path) for path in paths], "")

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)


def drop(paths: Sequence[Path]) -> tuple[QDropEvent, QMimeData]:
    """Files let go over a widget; the second part lives as long as the event is used."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    button, no = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, button, no), data
