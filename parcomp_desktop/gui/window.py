"""The main window: pages at the left, the page's title and search on top, what is saved at the bottom."""

from collections.abc import Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QByteArray, QSettings, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from parcomp_desktop.domain.dates import format_moment
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.elided import ElidedLabel
from parcomp_desktop.gui.fields.search import SearchField
from parcomp_desktop.gui.navigation import Navigation
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages import PageEntry
from parcomp_desktop.services.workspace import Workspace

SMALLEST = QSize(1024, 700)
USUAL = QSize(1366, 768)
GEOMETRY, LAST_PAGE = "window/geometry", "window/page"
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
        self.entries = {entry.code: entry for entry in entries}
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._queries: dict[str, str] = {}
        self._stack = QStackedWidget()
        self._navigation = Navigation(entries)
        self._title = _named(QLabel(), "pageTitle")
        self._search = SearchField()
        self.setCentralWidget(self._make_frame())
        self._saved = ElidedLabel()
        self._backup = QLabel()
        self.statusBar().addWidget(self._saved, 1)
        self.statusBar().addPermanentWidget(self._backup)
        self.statusBar().addPermanentWidget(self._make_backup_button())
        self.setWindowTitle(f"{workspace.desk.name} – Thi đua cải cách hành chính")
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)
        workspace.listener = self.changed.emit
        self.changed.connect(self._refresh)
        self._wire()
        self._navigation.turn_to(entries[0].code)
        self._tell_saved()

    def appear(self) -> None:
        """Show the window where it was last, on its last page; the first time as large as the screen."""
        settings = QSettings()
        known = settings.value(GEOMETRY)
        last = str(settings.value(LAST_PAGE))
        if last in self.entries:
            self._navigation.turn_to(last)
        if isinstance(known, QByteArray) and self.restoreGeometry(known):
            self.show()
        else:
            self.showMaximized()

    @property
    def page(self) -> Page:
        """The page that is open."""
        self._open_first()
        page = self._stack.currentWidget()
        assert isinstance(page, Page)  # noqa: S101  the stack holds nothing else
        return page

    def open_page(self, code: str, query: str = "") -> None:
        """Go to a page; with a query it shows what answers it."""
        self._navigation.turn_to(code)
        self._open_first()
        if query:
            self._search.show_answered(query)
            self._find(query)

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """The window is seen before its first page is made: what stands behind a page takes longer than the window."""
        super().paintEvent(event)
        if not self._pages:
            QTimer.singleShot(0, self, self._open_first)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is typed; nothing else needs saving. The field at work is left now, not after the workspace."""
        if focused := self.focusWidget():
            focused.clearFocus()
        for page in self._pages.values():
            page.keep()
        settings = QSettings()
        settings.setValue(GEOMETRY, self.saveGeometry())
        settings.setValue(LAST_PAGE, self._navigation.code)
        super().closeEvent(event)

    def _make_backup_button(self) -> QToolButton:
        button = QToolButton()
        button.setText("Sao lưu ngay")
        button.setAutoRaise(True)
        button.setToolTip("Chép toàn bộ dữ liệu vào thư mục sao-luu bên cạnh")
        button.clicked.connect(self._back_up)
        return button

    def _make_frame(self) -> QWidget:
        header = _named(QFrame(), "header")
        header_line = QHBoxLayout(header)
        header_line.setContentsMargins(16, 8, 16, 8)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(_named(ElidedLabel(self.workspace.desk.name), "deskName"))
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
        self._navigation.turned.connect(self._tell_title)
        self._search.searched.connect(self._find)
        for keys, slot in (
            ("Ctrl+F", self._search.setFocus),
            ("Ctrl+Z", self.undo),
            ("F5", self._reload),
            ("F1", self._help),
            ("Ctrl+PgUp", partial(self._turn_by, -1)),
            ("Ctrl+PgDown", partial(self._turn_by, 1)),
        ):
            QShortcut(QKeySequence(keys), self, slot)
        for number, code in enumerate([*self.entries][:9], 1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, partial(self._turn_to, code))

    def _open_first(self) -> None:
        """Open the chosen page, the first of all; from now on a page opens when it is turned to."""
        if not self._pages:
            self._navigation.turned.connect(self._go)
            self._go(self._navigation.code)

    def _tell_title(self, code: str) -> None:
        self._title.setText(self.entries[code].title)

    def _go(self, code: str) -> None:
        if self._stack.currentWidget() is not None:
            self.page.keep()
        if code not in self._pages:
            page = self.entries[code].load_class()(self.workspace)
            page.open_page.connect(self.open_page)
            page.open_at.connect(self.open_at)
            self._pages[code] = page
            self._stack.addWidget(page)
            self._stale.add(code)
        self._stack.setCurrentWidget(self._pages[code])
        self._search.show_answered(self._queries.get(code, ""))
        self._search.setEnabled(self.page.searches)
        self._load_if_stale()

    def _refresh(self, tables: frozenset[str]) -> None:
        self._stale |= {code for code, page in self._pages.items() if page.shows & tables}
        self._load_if_stale()
        self._tell_saved()

    def _load_if_stale(self) -> None:
        if self._navigation.code in self._stale:
            self._stale.discard(self._navigation.code)
            self.page.load()

    def _turn_to(self, code: str) -> None:
        """Go to a page by a key, with the keyboard in it."""
        self._navigation.turn_to(code)
        self.page.setFocus()

    def _turn_by(self, step: int) -> None:
        """Go on to another page by a key, with the keyboard in it."""
        self._navigation.turn_by(step)
        self.page.setFocus()

    def _tell_saved(self) -> None:
        last = self.workspace.journal()[:1]
        saved = f"Đã lưu lúc {format_moment(last[0].at)}: {last[0].summary}" if last else "Chưa có gì để lưu"
        self._saved.setText(saved)
        newest = self.workspace.last_backup()
        self._backup.setText(f"Sao lưu gần nhất lúc {format_moment(newest)}" if newest else "Chưa sao lưu lần nào")

    def _back_up(self) -> None:
        with self.page.telling("Đã sao lưu dữ liệu."):
            self.workspace.backup()
        self._tell_saved()

    def _find(self, query: str) -> None:
        self._queries[self._navigation.code] = query
        self.page.search(query)

    def _reload(self) -> None:
        self.page.load()

    def _help(self) -> None:
        self.page.bar.tell(self.page.help)
