"""The page of scoresheets in its window, and what is typed into it."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from parcomp_desktop.gui.pages import PAGES
from parcomp_desktop.gui.pages.scoring.scoresheet_columns import At
from parcomp_desktop.gui.pages.scoring.scoresheets import ScoresheetsPage
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import press, type_text

SET = "QD766-2022"
CODE = At.CODE
Key = Qt.Key
KEYS = {"\t": (Key.Key_Tab, "\t"), "\n": (Key.Key_Return, "\r"), " ": (Key.Key_Space, " ")}


def shown(workspace: Workspace, qtbot: QtBot) -> MainWindow:
    window = MainWindow(workspace, [entry for entry in PAGES if entry.code == "scoresheets"])
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def page_of(window: MainWindow) -> ScoresheetsPage:
    page = window.page
    assert isinstance(page, ScoresheetsPage)
    return page


def type_keys(keys: str) -> None:
    for char in keys:
        if char in KEYS:
            press(*KEYS[char])
        else:
            type_text(char)


def row_of(page: ScoresheetsPage, code: str) -> int:
    return next(row for row in range(page.panel.model.rowCount()) if text(page, row, CODE) == code)


def text(page: ScoresheetsPage, row: int | str, column: int) -> str:
    number = row_of(page, row) if isinstance(row, str) else row
    return page.panel.model.index(number, column).data() or ""


def go(page: ScoresheetsPage, code: str, column: int) -> None:
    page.panel.grid.setCurrentIndex(page.panel.model.index(row_of(page, code), column))


def place(page: ScoresheetsPage) -> tuple[str, int]:
    return text(page, page.panel.grid.currentIndex().row(), CODE), page.panel.grid.currentIndex().column()
