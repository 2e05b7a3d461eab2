"""The model of a table to type in: records under headings; what is typed is written at once, or refused."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont

from parcomp_desktop.domain.numbers import parse_number
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import canonical, nfc
from parcomp_desktop.domain.typed import Typed, tidy
from parcomp_desktop.gui.style import colours
from parcomp_desktop.gui.table_model import Column, Index, TableModel

T = TypeVar("T")
Role = Qt.ItemDataRole
_TICKED = "x"


@dataclass(frozen=True)
class Heading:
    """A row that heads a group: its text in each column. A group in another one is ``nested``, and lighter."""

    texts: tuple[str, ...]
    nested: bool = False


@dataclass(frozen=True)
class Edit(Generic[T]):
    """How a column is typed in: ``field`` names what changes, ``value`` is what stands there.

    A number has ``decimals``; without them it is text, a ``tick``, or one of ``choices`` (codes with their labels).
    ``open`` says whether a record has this cell, ``stop`` whether Enter stops at it.
    """

    field: str
    value: Callable[[T], Any]
    decimals: int | None = None
    tick: bool = False
    choices: Callable[[T], Sequence[tuple[str, str]]] | None = None
    open: Callable[[T], bool] = lambda _: True
    stop: Callable[[T], bool] = lambda _: False

    def read(self, text: str, record: T) -> Typed[Any]:
        """What typed text means in a record's cell; an empty one is a blank."""
        if self.tick:
            return Typed(value=bool(tidy(text)))
        if self.choices:
            return _chosen(text, self.choices(record))
        if self.decimals is None:
            return Typed(value=nfc(text).strip())
        return parse_number(text, self.decimals)


@dataclass(frozen=True)
class Sheet(Generic[T]):
    """What a grid shows and how it writes.

    ``edits`` are keyed by the number of their column. ``label`` names a record in refusals. ``write`` writes new
    values of fields, all or nothing, and tells whether it did; it refuses by itself.
    """

    columns: Sequence[Column[T]]
    edits: Mapping[int, Edit[T]]
    label: Callable[[T], str]
    write: Callable[[Sequence[tuple[T, dict[str, Any]]]], bool]


class GridModel(TableModel[T | Heading], Generic[T]):
    """Rows of records and headings; cells with an ``Edit`` can be typed in."""

    refused = Signal(object)

    def __init__(self, sheet: Sheet[T]) -> None:
        super().__init__([_under_headings(number, column) for number, column in enumerate(sheet.columns)])
        self._sheet = sheet

    def set_rows(self, rows: Sequence[T | Heading]) -> None:
        """Show these rows instead; as many as before leave the cursor where it is."""
        if not rows or len(rows) != self.rowCount():
            super().set_rows(rows)
            return
        self._rows = list(rows)
        self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))

    def edit(self, row: int, column: int) -> tuple[T, Edit[T]] | None:
        """The record and the edit of a cell that can be typed in."""
        record, edit = self.row(row), self._sheet.edits.get(column)
        if isinstance(record, Heading) or edit is None or not edit.open(record):
            return None
        return record, edit

    def record_rows(self, first: int) -> list[int]:
        """The numbers of the rows with records, from a row on."""
        return [row for row in range(first, self.rowCount()) if not isinstance(self.row(row), Heading)]

    def fill(self, cells: Iterable[tuple[int, int, str]]) -> bool:
        """Write typed texts into (row, column) cells as one change; tells whether all of them stand there now."""
        changes: dict[int, dict[str, Any]] = {}
        try:
            for row, column, text in cells:
                changes.setdefault(row, {}).update(self._change(row, column, text))
        except Refusal as refusal:
            self.refused.emit(refusal)
            return False
        written = [(self._record(row), values) for row, values in changes.items() if values]
        return not written or self._sheet.write(written)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What a cell can; Qt asks."""
        found = self.edit(index.row(), index.column())
        if found is None:
            return super().flags(index)
        return super().flags(index) | (Qt.ItemFlag.ItemIsUserCheckable if found[1].tick else Qt.ItemFlag.ItemIsEditable)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:  # noqa: ANN401  Qt's own signature
        """What stands in a cell; Qt asks."""
        match role:
            case Role.EditRole | Role.CheckStateRole:
                return self._edited(index, role)
            case Role.FontRole:
                return _bold() if isinstance(self.row(index.row()), Heading) else None
            case Role.BackgroundRole:
                return self._background(index)
            case _:
                return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:  # noqa: ANN401  Qt's own signature
        """Write a cell; Qt asks."""
        if role == Role.CheckStateRole:
            value = _TICKED if Qt.CheckState(value) is Qt.CheckState.Checked else ""
        return self.fill([(index.row(), index.column(), str(value))])

    def _record(self, row: int) -> T:
        record = self.row(row)
        assert not isinstance(record, Heading)  # noqa: S101  only cells of records have an edit
        return record

    def _change(self, row: int, column: int, text: str) -> dict[str, Any]:
        found = self.edit(row, column)
        if found is None:
            return self._closed(row, column, text)
        record, edit = found
        typed = edit.read(text, record)
        if typed.problem:
            raise Refusal(f"{self._cell_name(record, column)}: {typed.problem}", "")
        return {} if typed.value == edit.value(record) else {edit.field: typed.value}

    def _closed(self, row: int, column: int, text: str) -> dict[str, Any]:
        """Nothing may be pasted where nothing can be typed; a blank there is passed over."""
        record = self.row(row)
        if not text.strip() or isinstance(record, Heading):
            return {}
        raise Refusal(f"{self._cell_name(record, column)}: ô này không nhập được.", "Chỉ dán vào các ô nhập số liệu.")

    def _cell_name(self, record: T, column: int) -> str:
        heading = self._sheet.columns[column].heading.replace("\n", " ")
        return f"{self._sheet.label(record)}, cột “{heading}”"

    def _edited(self, index: Index, role: int) -> Any:  # noqa: ANN401  any field's value
        found = self.edit(index.row(), index.column())
        if found is None or found[1].tick != (role == Role.CheckStateRole):
            return None
        value = found[1].value(found[0])
        if not found[1].tick:
            return value
        return Qt.CheckState.Checked if value else Qt.CheckState.Unchecked

    def _background(self, index: Index) -> QColor | None:
        record = self.row(index.row())
        if isinstance(record, Heading):
            return _between(colours().line, colours().window) if record.nested else QColor(colours().line)
        return None if self.edit(index.row(), index.column()) else QColor(colours().window)


def _chosen(text: str, choices: Sequence[tuple[str, str]]) -> Typed[str]:
    """The code that a text is, or whose label it is."""
    typed = tidy(nfc(text))
    exact = [code for code, label in choices if typed in {code, label}]
    alike = [code for code, label in choices if canonical(typed) == canonical(label)]
    if exact or len(alike) == 1 or not typed:
        return Typed(value=next(iter(exact or alike), "") if typed else "")
    offered = "; ".join(label for _, label in choices)
    return Typed(problem=f"“{typed}” không có trong các lựa chọn. Hãy chọn một trong: {offered}.")


def _under_headings(number: int, column: Column[T]) -> Column[T | Heading]:
    """The column, where a heading shows its own text."""
    return Column[T | Heading](
        column.heading,
        lambda row: row.texts[number] if isinstance(row, Heading) else column.text(row),
        number=column.number,
        colour=lambda row: None if isinstance(row, Heading) else column.colour(row),
        tip=lambda row: "" if isinstance(row, Heading) else column.tip(row),
    )


def _between(one: str, other: str) -> QColor:
    """The colour halfway between two."""
    a, b = QColor(one), QColor(other)
    return QColor((a.red() + b.red()) // 2, (a.green() + b.green()) // 2, (a.blue() + b.blue()) // 2)


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font
