"""Rows as high as their longest text."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from parcomp_desktop.gui.style import ROW_HEIGHT

_ROOM = 8


class WrappingDelegate(QStyledItemDelegate):
    """Asks for the room that wrapped text takes with the padding around it; Qt alone forgets the padding."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The text with room around it."""
        inner = QStyleOptionViewItem(option)
        inner.rect = option.rect.adjusted(_ROOM, 0, -_ROOM, 0)
        return super().sizeHint(inner, index) + QSize(0, _ROOM)


def wrap_rows(view: QTableView, delegate: WrappingDelegate) -> None:
    """Let the rows of a table grow with their texts instead of cutting them; its cells are the delegate's."""
    view.setWordWrap(True)
    view.setItemDelegate(delegate)
    rows = view.verticalHeader()
    rows.setMinimumSectionSize(ROW_HEIGHT)
    rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
