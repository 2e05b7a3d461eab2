"""The main window: pages at the left, the page's title and search on top, what is saved at the bottom."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.fields.search import SearchField
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages import PageEntry
from parcomp_desktop.services.workspace import Workspace

NAVIGATION_WIDTH = 216
W = TypeVar("W", bound=QWidget)


def _named(widget: W, name: str) -> W:
    """A widget that the style sheet knows by its name."""
    widget.setObjectName(name)
    return widget


class MainWindow(QMainWindow):
    """One workspace, one window. Pages are made when first opened and load anew when what they show changed."""

    changed = Signal(frozenset)

    def __init__(self, workspace: Workspace, entries: Sequence[PageEntry]) -> None:
        super().__init__()
        self.workspace = workspace
        self._entries = entries
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._stack = QStackedWidget()
        self._navigation = self._make_navigation()
        self._title = _named(QLabel(), "pageTitle")
        self._search = SearchField()
        self.setCentralWidget(self._make_frame())
        self._saved = QLabel()
        self._backup = QLabel()
        self.statusBar().addWidget(self._saved, 1)
        self.statusBar().addPermanentWidget(self._backup)
        self.setWindowTitle(f"{workspace.desk.name} – Thi đua cải cách hành chính")
        self.resize(1366, 768)
        workspace.listener = self.changed.emit
        self.changed.connect(self._refresh)
        self._wire()
        self._navigation.setCurrentRow(0)
        self._tell_saved()

    @property
    def page(self) -> Page:
        """The page that is open."""
        page = self._stack.currentWidget()
        assert isinstance(page, Page)  # noqa: S101  the stack holds nothing else
        return page

    def open_page(self, code: str, query: str = "") -> None:
        """Go to a page; with a query it shows what answers it."""
        row = next(row for row, entry in enumerate(self._entries) if entry.code == code)
        self._navigation.setCurrentRow(row)
        if query:
            self._search.setText(query)
            self.page.search(query)

    def open_at(self, code: str, place: object) -> None:
        """Go to a place of a page."""
        self.open_page(code)
        self.page.go_to(place)

    def undo(self) -> None:
        """Take the last change back."""
        page = self.page
        try:
            entry = self.workspace.undo()
        except Refusal as refusal:
            page.bar.refuse(refusal)
        else:
            page.bar.tell(f"Đã hoàn tác: {entry.summary}.")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is typed; nothing else needs saving. The field at work is left now, not after the workspace."""
        if focused := self.focusWidget():
            focused.clearFocus()
        for page in self._pages.values():
            page.keep()
        super().closeEvent(event)

    def _make_navigation(self) -> QListWidget:
        navigation = _named(QListWidget(), "navigation")
        icons = self.workspace.catalogue.resources / "icons"
        navigation.setAccessibleName("Các trang")
        navigation.setFixedWidth(NAVIGATION_WIDTH)
        navigation.setIconSize(QSize(20, 20))
        for entry in self._entries:
            navigation.addItem(QListWidgetItem(QIcon(str(icons / f"{entry.icon}.svg")), entry.title))
        return navigation

    def _make_frame(self) -> QWidget:
        header = _named(QFrame(), "header")
        header_line = QHBoxLayout(header)
        header_line.setContentsMargins(16, 8, 16, 8)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(_named(QLabel(self.workspace.desk.name), "deskName"))
        header_line.addLayout(names, 1)
        self._search.setFixedWidth(320)
        self._search.setAccessibleName("Tìm trong trang")
        header_line.addWidget(self._search)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(header)
        right.addWidget(self._stack, 1)
        frame = QWidget()
        line = QHBoxLayout(frame)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._navigation)
        line.addLayout(right, 1)
        return frame

    def _wire(self) -> None:
        self._navigation.currentRowChanged.connect(self._go)
        self._search.searched.connect(self._find)
        for keys, slot in (
            ("Ctrl+F", self._search.setFocus),
            ("Ctrl+Z", self.undo),
            ("F5", self._reload),
            ("F1", self._help),
        ):
            QShortcut(QKeySequence(keys), self, slot)

    def _go(self, row: int) -> None:
        if self._stack.currentWidget() is not None:
            self.page.keep()
        entry = self._entries[row]
        if entry.code not in self._pages:
            page = entry.load_class()(self.workspace)
            page.open_page.connect(self.open_page)
            page.open_at.connect(self.open_at)
            self._pages[entry.code] = page
            self._stack.addWidget(page)
            self._stale.add(entry.code)
        self._stack.setCurrentWidget(self._pages[entry.code])
        self._title.setText(entry.title)
        self._search.setText("")
        self._search.setEnabled(self.page.searches)
        self._load_if_stale()

    def _refresh(self, tables: frozenset[str]) -> None:
        self._stale |= {code for code, page in self._pages.items() if page.shows & tables}
        self._load_if_stale()
        self._tell_saved()

    def _load_if_stale(self) -> None:
        code = self._entries[self._navigation.currentRow()].code
        if code in self._stale:
            self._stale.discard(code)
            self.page.load()

    def _tell_saved(self) -> None:
        last = self.workspace.journal()[:1]
        at = last[0].at.astimezone() if last else None
        self._saved.setText(
            f"Đã lưu lúc {at:%H:%M} ngày {format_date(at)}: {last[0].summary}" if at else "Chưa có gì để lưu"
        )
        newest = self.workspace.last_backup()
        self._backup.setText(f"Sao lưu gần nhất: {newest}" if newest else "Chưa sao lưu lần nào")

    def _find(self, query: str) -> None:
        self.page.search(query)

    def _reload(self) -> None:
        self.page.load()

    def _help(self) -> None:
        self.page.bar.tell(self.page.help)
