"""What a person sees and hears of a widget: every text of it and of everything inside."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCalendarWidget,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)

from tests.architecture.english import english_words

_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


def english_of(widget: QWidget, *, but: frozenset[str] = frozenset()) -> set[str]:
    """The texts below a widget that hold an English word; ``but`` are texts that no program decides."""
    return {text for text in texts_of(widget) if text not in but and english_words(text)}


def texts_of(widget: QWidget) -> Iterator[str]:
    """Every text of a widget and of all inside it, shown now or later."""
    for each in (widget, *widget.findChildren(QWidget)):
        yield from _of_any(each)
        yield from _of_kind(each)
    for action in widget.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.iconText())


def _of_any(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis())
    yield from (widget.accessibleName(), widget.accessibleDescription())


def _of_kind(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QGroupBox | QMenu):
        yield widget.title()
    if isinstance(widget, QLineEdit):
        yield from (widget.text(), widget.placeholderText())
        yield from _of_menu(widget.createStandardContextMenu())
    if isinstance(widget, QPlainTextEdit):
        yield from (widget.toPlainText(), widget.placeholderText())
        yield from _of_menu(widget.createStandardContextMenu())
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(number) for number in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and not isinstance(widget.parent(), QCalendarWidget):
        yield from _of_model(widget.model())


def _of_menu(menu: QMenu) -> Iterator[str]:
    yield from (action.text() for action in menu.actions())
    menu.deleteLater()


def _of_model(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        for role in _SHOWN:
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
            yield from (
                str(model.index(row, column).data(role) or "") for row in range(min(model.rowCount(QModelIndex()), 50))
            )
