"""A page of several pages under tabs: each keeps its own list, form and drafts."""

from typing import ClassVar

from PySide6.QtWidgets import QTabWidget, QVBoxLayout

from parcomp_desktop.gui.page import Page
from parcomp_desktop.services.workspace import Workspace


class TabbedPage(Page):
    """Subclasses name the ``tabs``: the words of each and its page. What the window asks goes to the open one."""

    searches: ClassVar[bool] = True
    tabs: ClassVar[tuple[tuple[str, type[Page]], ...]]

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.tab_widget = QTabWidget(self.body)
        self.tab_widget.setDocumentMode(True)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tab_widget)
        self.pages = tuple(page(workspace) for _, page in self.tabs)
        for (words, _), page in zip(self.tabs, self.pages, strict=True):
            self.tab_widget.addTab(page, words)
            page.open_page.connect(self.open_page)
            page.open_at.connect(self.open_at)
        self.setFocusProxy(self.tab_widget)
        self._stale = set(self.pages)
        self._query = ""
        self.tab_widget.currentChanged.connect(self._turn)

    def load(self) -> None:
        """Read the open tab anew; the others when they are opened."""
        self._stale = set(self.pages)
        self._load_open()

    def search(self, query: str) -> None:
        """Show what answers the query in every tab."""
        self._query = query
        self._stale = set(self.pages)
        self._load_open()

    def go_to(self, place: object) -> None:
        """Open the tab of that place: the page's class, or a place that one of the pages knows."""
        for number, page in enumerate(self.pages):
            if place is type(page):
                self.tab_widget.setCurrentIndex(number)
                return

    def keep(self) -> None:
        """Keep what is typed in every tab."""
        for page in self.pages:
            page.keep()

    def _turn(self) -> None:
        for page in self.pages:
            page.keep()
        self._load_open()

    def _load_open(self) -> None:
        page = self.pages[self.tab_widget.currentIndex()]
        if page in self._stale:
            self._stale.discard(page)
            page.search(self._query) if self._query or page.searches else page.load()
