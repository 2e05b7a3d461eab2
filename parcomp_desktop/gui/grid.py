"""A table to type in, as fast as in a spreadsheet."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from parcomp_desktop.domain.numbers import plain_number
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.line import LineField, is_enter
from parcomp_desktop.gui.fields.number import NumberField
from parcomp_desktop.gui.fields.text import TextField
from parcomp_desktop.gui.grid_model import Edit, GridModel, Heading
from parcomp_desktop.gui.wrapping import WrappingDelegate, wrap_rows

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
Key = Qt.Key
Hint = QStyledItemDelegate.EndEditHint
Trigger = QAbstractItemView.EditTrigger


class Grid(QTableView):
    """Typing begins in a cell. Enter goes to the next figure, Tab to the next cell, arrows anywhere.

    Del blanks the chosen cells; blocks are copied to and pasted from a spreadsheet. Whatever can't be stays in its
    cell to be mended, or gives way to the old value when the cell is left.
    """

    def __init__(self, model: GridModel[Any], name: str) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self._delegate = _Delegate(self)
        wrap_rows(self, self._delegate)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(Trigger.AnyKeyPressed | Trigger.DoubleClicked | Trigger.EditKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)

    def set_widths(self, widths: tuple[int, ...]) -> None:
        """The widths of the columns in pixels; the one with 0 takes the rest."""
        header = self.horizontalHeader()
        for column, width in enumerate(widths):
            if width:
                header.resizeSection(column, width)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def show_columns(self, widths: Mapping[int, int]) -> None:
        """Show these columns with their widths, the others not; 0 as in ``set_widths``."""
        header = self.horizontalHeader()
        for column in range(self._model.columnCount()):
            self.setColumnHidden(column, column not in widths)
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        for column, width in widths.items():
            if width:
                header.resizeSection(column, width)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def span_headings(self) -> None:
        """Let the headings run over all columns, in one line."""
        self.clearSpans()
        for row in range(self._model.rowCount()):
            if isinstance(self._model.row(row), Heading):
                self.setSpan(row, 0, 1, self._model.columnCount())

    def go_to_first(self) -> None:
        """Put the cursor on the first cell at which Enter stops."""
        first = next(column for column in range(self._model.columnCount()) if not self.isColumnHidden(column))
        self.setCurrentIndex(self._model.index(0, first))
        self.go_on()

    def go_on(self) -> bool:
        """Put the cursor on the next cell at which Enter stops; False at the end."""
        return self._go(1, lambda record, edit: edit.stop(record))

    def go_tab(self, step: int) -> bool:
        """Put the cursor on the next cell to type in, or the one before (−1); False at either end."""
        return self._go(step, lambda _record, _edit: True)

    def go_row(self, step: int) -> bool:
        """Put the cursor on the cell below, or above (−1)."""
        self._choose(self.currentIndex().row() + step, self.currentIndex().column())
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a spreadsheet; Tab beyond the last cell leaves the table."""
        deed = self._deed(event)
        if deed is None:
            super().keyPressEvent(event)
        elif not deed():
            event.ignore()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What an input method commits in a closed cell opens it; Qt alone would lose that first letter."""
        index = self.currentIndex()
        closed = self.state() != QAbstractItemView.State.EditingState
        if event.commitString() and closed and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
            QApplication.sendEvent(self.indexWidget(index) or self, event)
        else:
            super().inputMethodEvent(event)

    def _deed(self, event: QKeyEvent) -> Callable[[], bool] | None:
        if event.matches(QKeySequence.StandardKey.Copy):
            return self._copy
        if event.matches(QKeySequence.StandardKey.Paste):
            return self._paste
        if event.key() == Key.Key_Delete:
            return self._blank
        return self.move_of(event)

    def move_of(self, event: QKeyEvent) -> Callable[[], bool] | None:
        """Where a key leads that leaves a cell; None when it leads nowhere."""
        if is_enter(event):
            return self.go_on
        if event.key() == Key.Key_Tab:
            return lambda: self.go_tab(1)
        if event.key() == Key.Key_Backtab:
            return lambda: self.go_tab(-1)
        return None

    def _go(self, step: int, wanted: Callable[[Any, Edit[Any]], bool]) -> bool:
        columns = self._model.columnCount()
        here = self.currentIndex().row() * columns + self.currentIndex().column()
        end = self._model.rowCount() * columns if step > 0 else -1
        for place in range(here + step, end, step):
            found = self._model.edit(*divmod(place, columns))
            if found and not self.isColumnHidden(place % columns) and wanted(*found):
                self._choose(*divmod(place, columns))
                return True
        return False

    def _choose(self, row: int, column: int) -> None:
        index = self._model.index(row, column)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def _chosen(self) -> list[tuple[int, int]]:
        return sorted(
            (index.row(), index.column()) for index in self.selectedIndexes() if not self.isColumnHidden(index.column())
        )

    def _blank(self) -> bool:
        self._model.fill([(row, column, "") for row, column in self._chosen()])
        return True

    def _copy(self) -> bool:
        lines: dict[int, list[str]] = {}
        for row, column in self._chosen():
            lines.setdefault(row, []).append(_copied(self._model.index(row, column)))
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines.values()))
        return True

    def _paste(self) -> bool:
        """A block goes in from the current cell on, rows of headings passed over; one text fills all chosen cells."""
        block = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
        if len(block) == 1 and len(block[0]) == 1:
            self._model.fill([(row, column, block[0][0]) for row, column in self._chosen()])
            return True
        first = self.currentIndex()
        rows = self._model.record_rows(first.row())
        columns = [each for each in range(first.column(), self._model.columnCount()) if not self.isColumnHidden(each)]
        if len(block) > len(rows):
            what = f"Khối dán có {len(block)} dòng, từ ô đang chọn chỉ còn {len(rows)} dòng."
            self._model.refused.emit(Refusal(what, "Chọn ô đầu ở trên rồi dán lại."))
            return True
        if max(map(len, block), default=0) > len(columns):
            what = f"Khối dán có {max(map(len, block))} cột, từ ô đang chọn chỉ còn {len(columns)} cột."
            self._model.refused.emit(Refusal(what, "Chọn ô đầu ở bên trái rồi dán lại."))
            return True
        self._model.fill(
            (row, column, text)
            for row, line in zip(rows, block, strict=False)
            for column, text in zip(columns, line, strict=False)
        )
        return True


def _copied(index: Index) -> str:
    """The text of a cell; a figure as it can be pasted again, without marks between thousands."""
    value = index.data(Qt.ItemDataRole.EditRole)
    return plain_number(value) if isinstance(value, Decimal) else str(index.data() or "")


class _NumberEditor(NumberField):
    """A number in a cell; the delegate settles it."""

    def settle(self) -> None:
        """Do nothing: Qt ends the process when a field marks a problem in itself while its cell closes."""


class _TextEditor(TextField):
    """Text in a cell; the delegate settles it."""

    def settle(self) -> None:
        """Do nothing, as in a number's cell."""


class _ChoiceEditor(ChoiceField):
    """A choice in a cell; the delegate settles it."""

    def settle(self) -> None:
        """Do nothing, as in a number's cell."""

    def text(self) -> str:
        """The code of what is chosen, as it is written into the cell."""
        return self.value() or ""

    def selectAll(self) -> None:
        """Do nothing: there is no text to mark."""


class _Delegate(WrappingDelegate):
    """Edits a cell with a field of ours."""

    def __init__(self, grid: Grid) -> None:
        super().__init__(grid)
        self._grid = grid

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A heading that runs over the columns has their whole width."""
        inner = QStyleOptionViewItem(option)
        if self._grid.columnSpan(index.row(), index.column()) > 1:
            inner.rect.setWidth(self._grid.viewport().width())
        return super().sizeHint(inner, index)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field for the cell; what it may hold is for the services to say."""
        model = index.model()
        found = model.edit(index.row(), index.column()) if isinstance(model, GridModel) else None
        if found is None:
            return super().createEditor(parent, option, index)
        record, edit = found
        if edit.choices:
            chooser = _ChoiceEditor(parent)
            chooser.setChoices(edit.choices(record))
            return chooser
        decimals = edit.decimals
        if decimals is None:
            return _TextEditor(parent)
        field = _NumberEditor(parent)
        field.decimals, field.minimum = decimals, None
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """The field fills its cell."""
        super().updateEditorGeometry(editor, option, index)
        editor.setGeometry(option.rect)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what stands there."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, LineField) or (isinstance(editor, _ChoiceEditor) and editor.findData(value) >= 0):
            editor.setValue(value)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Write what was typed."""
        if isinstance(editor, QLineEdit | _ChoiceEditor):
            model.setData(index, editor.text())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter, Tab and the arrows up and down write the cell and go on; what is refused stays to be mended."""
        key = event if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if key is None or not isinstance(editor, QLineEdit | _ChoiceEditor):
            return super().eventFilter(editor, event)
        if key.key() == Key.Key_Escape:
            self.closeEditor.emit(editor, Hint.RevertModelCache)
            return True
        move = self._grid.move_of(key) if isinstance(editor, _ChoiceEditor) else self._move_of(key)
        if move is None:
            return super().eventFilter(editor, event)
        if self._grid.model().setData(self._grid.currentIndex(), editor.text()):
            self.closeEditor.emit(editor, Hint.NoHint)
            move()
        else:
            editor.selectAll()
        return True

    def _move_of(self, event: QKeyEvent) -> Callable[[], bool] | None:
        if event.key() in {Key.Key_Up, Key.Key_Down}:
            step = 1 if event.key() == Key.Key_Down else -1
            return lambda: self._grid.go_row(step)
        return self._grid.move_of(event)
