"""Answers to the dialogs of Qt that a page opens."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from parcomp_desktop.gui.books import ExcelButton


def answer(text: str) -> list[str]:
    """Press the button with this text in the next question; the returned list gets what was asked."""
    asked: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        next(button for button in box.buttons() if button.text() == text).click()

    QTimer.singleShot(0, press)
    return asked


def choose_way(page: QWidget, words: str) -> None:
    """Choose what begins with these words in the page's Excel button."""
    (button,) = page.findChildren(ExcelButton)
    next(each for each in button.menu().actions() if each.text().replace("&", "").startswith(words)).trigger()


def choose_folder(monkeypatch: pytest.MonkeyPatch, folder: Path | None) -> None:
    """The next folder that a person chooses; None: the dialog is given up."""

    def choose(*_: object) -> str:
        return "" if folder is None else str(folder)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose)


def choose_file(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    """The next file that a person chooses to open or to write."""

    def choose(*_: object) -> tuple[str, str]:
        return ("" if path is None else str(path), "")

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
