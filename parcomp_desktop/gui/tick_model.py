"""A table whose rows can be ticked."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal

from parcomp_desktop.gui.table_model import Column, Index, TableModel

T = TypeVar("T")


class TickModel(TableModel[T]):
    """Rows with a tick each in the first column, kept by the id that ``key`` gives; ``picked`` follows a tick."""

    picked = Signal()

    def __init__(self, columns: Sequence[Column[T]], key: Callable[[T], UUID]) -> None:
        super().__init__(columns)
        self._key = key
        self.chosen: set[UUID] = set()

    def chosen_rows(self) -> list[T]:
        """What is ticked, in the order of the rows."""
        return [row for row in self._rows if self._key(row) in self.chosen]

    def ticked(self) -> None:
        """Show what follows from a tick; overridden where something does."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column can be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  Qt's own signature
        """What stands in a cell, and the tick of the first column."""
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            ticked = self._key(self.row(index.row())) in self.chosen
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401  Qt's own signature
        """Tick or untick."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        id_ = self._key(self.row(index.row()))
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self.chosen.add(id_)
        else:
            self.chosen.discard(id_)
        self.dataChanged.emit(index, index)
        self.ticked()
        self.picked.emit()
        return True
