"""The rows that belong to one record: the deeds of a plan, the findings of an inspection."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from uuid import UUID, uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.labels import empty_text
from parcomp_desktop.gui.messages import confirm
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.row_dialog import DraftPlace, RowDialog
from parcomp_desktop.gui.shortcuts import HERE, INSIDE, add_shortcut
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.services.workspace import Workspace

R = TypeVar("R", bound=Entity)


@dataclass(frozen=True)
class RowKind(Generic[R]):
    """Rows of one kind: their words, columns, form, and the services that read and write them.

    ``make`` makes a row of its owner's id, its own id and the form's values.
    """

    title: str
    noun: str
    empty: str
    columns: tuple[Column[R], ...]
    widths: tuple[int, ...]
    form: Callable[[], QWidget]
    rows: Callable[[UUID], list[R]]
    make: Callable[[UUID, UUID, dict[str, Any]], R]
    save: Callable[[R], object]
    remove: Callable[[R], object]


class RowPanel(QWidget, Generic[R]):
    """Shows the rows of the owner given to ``show_owner``; Ins adds one, Enter changes one, Del takes one away.

    ``changed`` follows each change made here, ``refused`` carries a Refusal, ``told`` says what was done.
    """

    changed = Signal()
    refused = Signal(object)
    told = Signal(str)

    def __init__(self, workspace: Workspace, kind: RowKind[R]) -> None:
        super().__init__()
        self._workspace, self._kind = workspace, kind
        self._owner_id: UUID | None = None
        self.model: TableModel[R] = TableModel(kind.columns)
        self.table = table_view(self.model, kind.title)
        for column, width in enumerate(kind.widths):
            self.table.setColumnWidth(column, width)
        self._empty = empty_text()
        self.add_button = QPushButton("Thêm (Ins)")
        self.edit_button = QPushButton("Sửa (Enter)")
        self.remove_button = QPushButton("Xoá (Del)")
        self._arrange()
        self._wire()
        self.show_owner(None)

    @property
    def title(self) -> str:
        """What the rows are called."""
        return self._kind.title

    def show_owner(self, owner_id: UUID | None) -> None:
        """Show the rows of a record; None while there is none yet."""
        self._owner_id = owner_id
        self.load()

    def load(self) -> None:
        """Read the rows anew; the chosen one stays chosen."""
        chosen = self._chosen()
        rows = self._kind.rows(self._owner_id) if self._owner_id else []
        self.model.set_rows(rows)
        self._empty.setText(self._kind.empty if self._owner_id else "Chọn hoặc lưu một dòng ở danh sách trên trước.")
        self._shown.setCurrentWidget(self.table if rows else self._empty)
        if rows:
            self.table.selectRow(self.model.find(lambda row: chosen is not None and row.id == chosen.id) or 0)
        self.add_button.setEnabled(self._owner_id is not None)
        self._offer()

    def add(self) -> None:
        """Ask for a new row."""
        if owner_id := self._owner_id:
            self._ask(owner_id, None)

    def edit(self) -> None:
        """Ask for the chosen row anew."""
        row = self._chosen()
        if self._owner_id and row:
            self._ask(self._owner_id, row)

    def delete(self) -> None:
        """Take the chosen row away, after asking."""
        row, noun = self._chosen(), self._kind.noun
        if row is None or not confirm(self, f"Xoá {noun} đang chọn? Có thể hoàn tác bằng Ctrl+Z.", "Xoá"):
            return
        try:
            self._kind.remove(row)
        except Refusal as refusal:
            self.refused.emit(refusal)
        else:
            self.told.emit(f"Đã xoá {noun}. Bấm Ctrl+Z để lấy lại.")
            self.changed.emit()

    def _arrange(self) -> None:
        self._shown = QStackedWidget()
        self._shown.addWidget(self._empty)
        self._shown.addWidget(self.table)
        line = QHBoxLayout()
        for button in (self.add_button, self.edit_button, self.remove_button):
            line.addWidget(button)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self._shown, 1)
        layout.addLayout(line)

    def _wire(self) -> None:
        self.add_button.clicked.connect(self.add)
        self.edit_button.clicked.connect(self.edit)
        self.remove_button.clicked.connect(self.delete)
        self.table.doubleClicked.connect(self.edit)
        self.table.selectionModel().currentRowChanged.connect(self._offer)
        add_shortcut("Ins", self, self.add, INSIDE)
        add_shortcut("Del", self.table, self.delete, HERE)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            add_shortcut(key, self.table, self.edit, HERE)

    def _chosen(self) -> R | None:
        row = self.table.currentIndex().row()
        return self.model.row(row) if row >= 0 else None

    def _offer(self) -> None:
        for button in (self.edit_button, self.remove_button):
            button.setEnabled(self._chosen() is not None)

    def _ask(self, owner_id: UUID, row: R | None) -> None:
        row_id = row.id if row else uuid4()
        values = {name: getattr(row, name) for name in row.__struct_fields__} if row else {}
        place = DraftPlace(self._kind.title, str(row.id) if row else f"mới {owner_id}")
        dialog = RowDialog(self, self._workspace, self._kind.form(), place)
        title = f"{'Sửa' if row else 'Thêm'} {self._kind.noun}"
        if dialog.ask(title, values, lambda typed: self._kind.save(self._kind.make(owner_id, row_id, typed))):
            self.told.emit(f"Đã lưu {self._kind.noun}.")
            self.changed.emit()
            self._go_to(row_id)
        dialog.deleteLater()

    def _go_to(self, row_id: UUID) -> None:
        self.load()
        self.table.selectRow(self.model.find(lambda row: row.id == row_id) or 0)
        self.table.setFocus()
