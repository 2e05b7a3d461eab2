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


class ChoiceModel(TickModel[T]):
    """Only rows that leave a choice have a tick; ``chooses`` tells which."""

    def __init__(self, columns: Sequence[Column[T]], key: Callable[[T], UUID], chooses: Callable[[T], bool]) -> None:
        super().__init__(columns, key)
        self._chooses = chooses

    @property
    def has_choices(self) -> bool:
        """Whether any row leaves a choice."""
        return any(map(self._chooses, self._rows))

    def tick_all(self, *, on: bool) -> None:
        """Tick every row that can be, or none."""
        self.chosen = {self._key(row) for row in self._rows if self._chooses(row)} if on else set()
        self.show_ticks()

    def show_ticks(self) -> None:
        """Show the ticks anew."""
        self.dataChanged.emit(self.index(0, 0), self.index(max(self.rowCount() - 1, 0), 0))
        self.picked.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only a choice is ticked."""
        flags = super().flags(index)
        return flags if self._chooses(self.row(index.row())) else flags & ~Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  Qt's own signature
        """No box where there is no choice."""
        if role == Qt.ItemDataRole.CheckStateRole and not self._chooses(self.row(index.row())):
            return None
        return super().data(index, role)
