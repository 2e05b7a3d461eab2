"""The dialog of a paper that a page opens, for tests."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from parcomp_desktop.gui.paper_button import PaperButton
from parcomp_desktop.gui.paper_dialog import PaperDialog
from tests.gui.drawn import wait_drawn


def in_paper(act: Callable[[PaperDialog], object]) -> list[str]:
    """Do something in the paper that opens next; the returned list gets its title and what it shows."""
    seen: list[str] = []

    def run() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PaperDialog)
        try:
            seen.extend((dialog.windowTitle(), text_of(dialog)))
            act(dialog)
        finally:
            dialog.reject()

    QTimer.singleShot(0, run)
    return seen


def text_of(dialog: PaperDialog) -> str:
    wait_drawn(dialog.under_way)
    document = dialog.view.document
    return " ".join(" ".join(document.getAllText(page).text().split()) for page in range(document.pageCount()))


def choose_paper(button: PaperButton, words: str) -> None:
    next(action for action in button.papers.actions() if action.text() == words).trigger()
