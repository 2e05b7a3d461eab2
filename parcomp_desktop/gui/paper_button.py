"""The button of a page that has several papers: a menu of them."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QMenu, QPushButton

from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.paper_dialog import open_paper
from parcomp_desktop.services.documents.office_papers import OfficePaper


class PaperChoice(NamedTuple):
    """A paper by its words in the menu; those of one ``group`` stand in a menu of their own."""

    words: str
    make: Callable[[], OfficePaper]
    group: str = ""


class PaperButton(QPushButton):
    """Opens papers of what is chosen on the page; off while there is none."""

    def __init__(self, page: Page, words: str = "In &văn bản") -> None:
        super().__init__(words)
        self._page = page
        self.papers = QMenu(self)
        self.setMenu(self.papers)
        self.offer(())

    def offer(self, choices: Iterable[PaperChoice]) -> None:
        """Offer these papers."""
        self.papers.clear()
        groups = {"": self.papers}
        for choice in choices:
            if choice.group not in groups:
                groups[choice.group] = self.papers.addMenu(choice.group)
            action = groups[choice.group].addAction(choice.words)
            action.triggered.connect(partial(self._open, choice.make))
        self.setEnabled(not self.papers.isEmpty())

    def _open(self, make: Callable[[], OfficePaper], *_: bool) -> None:
        open_paper(self._page, make)
