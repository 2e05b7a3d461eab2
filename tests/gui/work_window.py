"""Pages of the year's work in a window, as a person sees and types into them."""

from collections.abc import Callable
from typing import Any, TypeVar, cast

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.row_dialog import RowDialog
from parcomp_desktop.gui.row_panel import RowPanel
from parcomp_desktop.gui.work_page import WorkPage
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import unikey

P = TypeVar("P", bound=Page)
_PATIENCE = 250
"""How often a dialog is asked whether it has the keyboard, 20 ms each."""


def shown(qtbot: QtBot, page: P, workspace: Workspace) -> P:
    """The page in a window that loads it anew after each change, as ours does."""
    qtbot.addWidget(page)
    page.resize(1150, 640)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    workspace.listener = lambda _: page.load()
    page.load()
    return page


def field(owner: QWidget, name: str) -> Any:  # noqa: ANN401  a field of any kind
    return cast("Any", owner.findChild(QWidget, name))


def type_into(owner: QWidget, **texts: str) -> QWidget:
    """Type into fields by name; returns the last one."""
    last = owner
    for name, text in texts.items():
        last = cast("QWidget", field(owner, name))
        last.setFocus()
        unikey(text)
    return last


def cells(page: WorkPage[Any] | RowPanel[Any], column: int) -> list[str]:
    return [str(page.model.index(row, column).data()) for row in range(page.model.rowCount())]


def in_dialog(act: Callable[[RowDialog], None]) -> list[str]:
    """Do something in the dialog that opens next; the returned list gets its title and what it then says."""
    seen: list[str] = []

    def run() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, RowDialog)
        dialog.activateWindow()
        for _ in range(_PATIENCE):
            QTest.qWait(20)
            if dialog.isActiveWindow() and dialog.focusWidget():
                break
        seen.append(dialog.windowTitle())
        try:
            act(dialog)
            seen.append(dialog.bar.text)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, run)
    return seen
