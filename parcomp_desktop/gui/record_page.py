"""A page of records: the list on the left, the form of the chosen one at the right."""

from abc import abstractmethod
from typing import Any, ClassVar, Generic, TypeVar
from uuid import UUID, uuid4

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLabel, QPushButton, QTableView, QWidget

from parcomp_desktop.domain.record import Entity
from parcomp_desktop.gui.form import Form
from parcomp_desktop.gui.messages import confirm
from parcomp_desktop.gui.page import MARGIN, Page
from parcomp_desktop.gui.style import ROW_HEIGHT
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.services.drafts import NEW, draft, drop_draft, keep_draft
from parcomp_desktop.services.workspace import Workspace

E = TypeVar("E", bound=Entity)


def table_view(model: TableModel[Any], name: str) -> QTableView:
    """A table as every page shows it: whole rows, our row height, the last column takes the rest."""
    view = QTableView()
    view.setModel(model)
    view.setAccessibleName(name)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setAlternatingRowColors(True)
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)
    view.setWordWrap(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.horizontalHeader().setHighlightSections(False)
    view.horizontalHeader().setStretchLastSection(True)
    return view


class RecordPage(Page, Generic[E]):
    """Lists records of one kind and edits one at a time.

    Leaving a field keeps a draft; Ctrl+Enter confirms the record; Ctrl+N begins a new one; Del removes.
    Subclasses give the form (a widget whose fields are named after the record's), the columns and the services.
    """

    searches: ClassVar[bool] = True
    columns: ClassVar[tuple[Column[Any], ...]]
    widths: ClassVar[tuple[int, ...]]
    noun: ClassVar[str]
    empty: ClassVar[str]

    def __init__(self, workspace: Workspace, form: QWidget) -> None:
        super().__init__(workspace)
        self._query = ""
        self._record: E | None = None
        self.model: TableModel[E] = TableModel(self.table_columns())
        self.table = table_view(self.model, self.noun)
        for number, width in enumerate(self.widths):
            self.table.setColumnWidth(number, width)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self._empty = QLabel(self.empty, self.table)
        self._empty.setObjectName("emptyText")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self.form_widget = form
        self.form = Form(form, self.keep)
        self.arrange()
        self._wire()

    @abstractmethod
    def listed(self, query: str) -> list[E]:
        """The records that answer the query."""

    @abstractmethod
    def record(self, record_id: UUID, values: dict[str, Any]) -> E:
        """The record that the form's values make. Raises Refusal when a value is missing."""

    @abstractmethod
    def save(self, record: E) -> object:
        """Write the record."""

    @abstractmethod
    def remove(self, record: E) -> None:
        """Take the record away."""

    def blank(self) -> dict[str, Any]:
        """What the form of a new record begins with."""
        return {}

    def table_columns(self) -> tuple[Column[Any], ...]:
        """The columns of the list; overridden where a column needs more than the record."""
        return self.columns

    def arrange(self) -> None:
        """Lay the list and the form out in the body."""
        layout = QHBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MARGIN)
        layout.addWidget(self.table, 3)
        layout.addWidget(self.form_widget, 2)

    def prepare_for(self, record: E | None) -> None:
        """Make the form ready for a record, None for a new one; called before its values are shown."""

    def prepare(self) -> None:
        """Fill the choices of the form; called before the records are shown."""

    def load(self) -> None:
        """Read the records anew; the chosen one stays chosen."""
        self.prepare()
        rows = self.listed(self._query)
        self.model.set_rows(rows)
        self._empty.setVisible(not rows)
        self._empty.setText(self.empty if not self._query else "Không có dòng nào khớp với từ tìm.")
        self._empty.setGeometry(self.table.viewport().rect().adjusted(24, 48, -24, 0))
        self._select(self._record.id if self._record else None)

    def search(self, query: str) -> None:
        """Show the records that answer the query."""
        self._query = query
        self.load()

    def keep(self) -> None:
        """Keep what is typed as a draft, unless it is what the record says already."""
        typed = self.form.typed()
        if typed != self._shown:
            keep_draft(self.workspace, self.noun, self._draft_id(), typed)

    def begin(self) -> None:
        """Empty the form for a new record."""
        self.keep()
        self.table.clearSelection()
        self._show(None)
        self._first_field().setFocus()

    def confirm(self) -> None:
        """Write what the form says."""
        with self.telling(f"Đã lưu {self.noun}."):
            record_id = self._record.id if self._record else uuid4()
            record = self.record(record_id, self.form.values())
            self.save(record)
            drop_draft(self.workspace, self.noun, self._draft_id())
            self._record = record
            self.load()

    def delete(self) -> None:
        """Take the chosen record away, after asking."""
        if self._record is None or not confirm(self, f"Xoá {self.noun} đang chọn? Có thể hoàn tác bằng Ctrl+Z.", "Xoá"):
            return
        with self.telling(f"Đã xoá {self.noun}. Bấm Ctrl+Z để lấy lại."):
            self.remove(self._record)
            drop_draft(self.workspace, self.noun, self._draft_id())
            self._record = None
            self.load()

    def _wire(self) -> None:
        for name, slot in (("newButton", self.begin), ("saveButton", self.confirm), ("removeButton", self.delete)):
            button = self.form_widget.findChild(QPushButton, name)
            if isinstance(button, QPushButton):
                button.clicked.connect(slot)
        for keys, slot in (("Ctrl+N", self.begin), ("Ctrl+Return", self.confirm), ("Ctrl+Enter", self.confirm)):
            QShortcut(QKeySequence(keys), self, slot, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        QShortcut(QKeySequence("Del"), self.table, self.delete, context=Qt.ShortcutContext.WidgetShortcut)
        self._shown: dict[str, str] = {}

    def _first_field(self) -> QWidget:
        return self.form_widget.nextInFocusChain() or self.form_widget

    def _draft_id(self) -> str:
        return str(self._record.id) if self._record else NEW

    def _choose(self) -> None:
        row = self.table.currentIndex().row()
        if row >= 0:
            self.keep()
            self._show(self.model.row(row))

    def _select(self, record_id: UUID | None) -> None:
        row = self.model.find(lambda record: record.id == record_id)
        if row is None:
            self._show(None)
            return
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(self.model.index(row, 0), flags)
        self._show(self.model.row(row))

    def _show(self, record: E | None) -> None:
        self._record = record
        self.prepare_for(record)
        if record is None:
            self.form.show(self.blank())
        else:
            self.form.show_record(record)
        self._shown = self.form.typed()
        kept = draft(self.workspace, self.noun, self._draft_id())
        if kept:
            self.form.restore(kept)
            self.bar.tell("Bản nháp chưa lưu: bấm Ctrl+Enter để lưu.")
