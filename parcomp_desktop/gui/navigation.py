"""The pages at the left of the window, under the headings of their groups."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from parcomp_desktop.gui import style
from parcomp_desktop.gui.pages import PageEntry

WIDTH, ROW, HEADING = 216, 25, 22


class Navigation(QListWidget):
    """Lists the entries in their order; a heading stands where the group changes. ``turned`` tells the page's code."""

    turned = Signal(str)

    def __init__(self, entries: Sequence[PageEntry]) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setAccessibleName("Các trang")
        self.setFixedWidth(WIDTH)
        self.setIconSize(QSize(style.ICON_SIZE, style.ICON_SIZE))
        self._rows: dict[str, int] = {}
        group = ""
        for number, entry in enumerate(entries, 1):
            if entry.group != group:
                group = entry.group
                self.addItem(_heading(group))
            self._rows[entry.code] = self.count()
            self.addItem(_item(entry, number))
        self.currentRowChanged.connect(self._tell)

    @property
    def code(self) -> str:
        """The code of the chosen page."""
        return next(code for code, row in self._rows.items() if row == self.currentRow())

    def turn_to(self, code: str) -> None:
        """Choose a page."""
        self.setCurrentRow(self._rows[code])

    def turn_by(self, step: int) -> None:
        """Choose the page so many places on, around the ends."""
        codes = list(self._rows)
        self.turn_to(codes[(codes.index(self.code) + step) % len(codes)])

    def _tell(self) -> None:
        self.turned.emit(self.code)


def _item(entry: PageEntry, number: int) -> QListWidgetItem:
    item = QListWidgetItem(style.icon(entry.icon), entry.title)
    item.setSizeHint(QSize(0, ROW))
    item.setToolTip(f"{entry.title} (Ctrl+{number})" if number < 10 else entry.title)
    return item


def _heading(words: str) -> QListWidgetItem:
    item = QListWidgetItem(words)
    item.setSizeHint(QSize(0, HEADING))
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    font = item.font()
    font.setPointSizeF(style.POINT_SIZE - 1.5)
    font.setBold(True)
    item.setFont(font)
    item.setForeground(QColor(style.colours().faint))
    item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
    return item
