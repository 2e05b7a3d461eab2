"""What every page of the window is: a title, a bar for messages, load and search."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.messages import MessageBar
from parcomp_desktop.gui.tasks import Cancelled
from parcomp_desktop.services.workspace import Workspace

MARGIN = 16


class Page(QWidget):
    """One page. Subclasses set the class variables, fill ``body`` and override ``load``.

    ``shows`` names the tables whose changes make the page load anew; ``help`` is what F1 tells. ``open_page`` asks
    the window for another page by its code, with the text to search there; ``open_at`` with a place that that page
    knows (see ``go_to``).
    """

    shows: ClassVar[frozenset[str]] = frozenset()
    searches: ClassVar[bool] = False
    help: ClassVar[str]

    open_page = Signal(str, str)
    open_at = Signal(str, object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.bar = MessageBar(self)
        self.body = QWidget(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(self.bar)
        layout.addWidget(self.body, 1)

    def load(self) -> None:
        """Read what the page shows."""

    def search(self, query: str) -> None:
        """Show what answers the query."""

    def go_to(self, place: object) -> None:
        """Show a place of this page: a value of a type that the page itself defines."""

    def keep(self) -> None:
        """Keep what is typed and not confirmed; called before the page is left or closed."""

    @contextmanager
    def telling(self, done: str = "") -> Generator[None]:
        """Tell a refusal in the bar, or what was done; the page stays as it is."""
        self.bar.hide()
        try:
            yield
        except Refusal as refusal:
            self.bar.refuse(refusal)
        except Cancelled:
            self.bar.tell("Đã dừng. Chưa có gì thay đổi.")
        else:
            if done:
                self.bar.tell(done)
