"""The one table model: records in rows, named columns."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
_PLACE = int(Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)
class Column(Generic[T]):
    """A column: its heading, the text of a row, and how it stands. ``colour`` and ``tip`` are optional."""

    heading: str
    text: Callable[[T], str]
    number: bool = False
    colour: Callable[[T], QColor | None] = lambda _: None
    tip: Callable[[T], str] = lambda _: ""


class TableModel(QAbstractTableModel, Generic[T]):
    """Rows of one kind of record, read only; ``set_rows`` shows others. Rows that are ``struck`` are struck through."""

    def __init__(self, columns: Sequence[Column[T]], struck: Callable[[T], bool] = lambda _: False) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._struck = struck
        self._rows: list[T] = []

    def set_rows(self, rows: Sequence[T]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, number: int) -> T:
        """The record of a row."""
        return self._rows[number]

    def rows(self) -> list[T]:
        """What is shown, in its order."""
        return list(self._rows)

    def find(self, wanted: Callable[[T], bool]) -> int | None:
        """The number of the first row that is wanted."""
        return next((number for number, row in enumerate(self._rows) if wanted(row)), None)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are; Qt asks."""
        return 0 if parent and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns there are; Qt asks."""
        return 0 if parent and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  Qt's own signature
        """What stands in a cell; Qt asks."""
        column, row = self._columns[index.column()], self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.ToolTipRole:
                return column.tip(row) or column.text(row)
            case Qt.ItemDataRole.ForegroundRole:
                return column.colour(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(column)
            case Qt.ItemDataRole.FontRole if self._struck(row):
                return _struck_font()
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  Qt's own signature
        """The headings; Qt asks."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(self._columns[section])
        return None

    def _alignment(self, column: Column[T]) -> int:
        side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
        return int(side) | _PLACE


def _struck_font() -> QFont:
    font = QFont()
    font.setStrikeOut(True)
    return font
