"""A page of records: the list on the left, the form of the chosen one at the right."""

from abc import abstractmethod
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, ClassVar, Generic, TypeVar, cast
from uuid import UUID, uuid4

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.form import Form
from parcomp_desktop.gui.messages import confirm
from parcomp_desktop.gui.page import MARGIN, Page
from parcomp_desktop.gui.shortcuts import HERE, add_shortcut
from parcomp_desktop.gui.style import ROW_HEIGHT
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.services.desk.drafts import NEW, draft, drop_draft, keep_draft
from parcomp_desktop.services.workspace import Workspace

E = TypeVar("E", bound=Entity)
FORM_WIDTHS = (400, 560)


def table_view(model: TableModel[Any], name: str) -> QTableView:
    """A table as every page shows it: whole rows, our row height, the last column takes the rest."""
    view = QTableView()
    view.setModel(model)
    view.setAccessibleName(name)
    view.setProperty("rows", True)  # noqa: FBT003  the value of the property
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
        self._shown: dict[str, str] = {}
        self._kept: dict[str, str] | None = None
        self._is_writing = False
        self.model: TableModel[E] = TableModel(self.table_columns())
        self.table = table_view(self.model, f"Danh sách {self.noun}")
        for number, width in enumerate(self.widths):
            self.table.setColumnWidth(number, width)
        self._empty = words_over(self.table)
        self.form_widget = form
        self.form = Form(form, self.keep)
        self._draft_bar = DraftBar()
        self.form_column = self._make_form_column()
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

    def table_columns(self) -> tuple[Column[Any], ...]:
        """The columns of the list; overridden where they say more than the record holds."""
        return self.columns

    def blank(self) -> dict[str, Any]:
        """What the form of a new record begins with."""
        return {}

    def shown(self, record: E) -> dict[str, Any]:
        """What the form shows of a record; overridden where a field holds it in another way."""
        return {name: getattr(record, name) for name in record.__struct_fields__}

    def foot(self) -> QWidget | None:
        """What stands below the list."""
        return None

    def arrange(self) -> None:
        """Lay the list and the form out in the body."""
        layout = QHBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MARGIN)
        if foot := self.foot():
            left = QVBoxLayout()
            left.addWidget(self.table, 1)
            left.addWidget(foot, 0, Qt.AlignmentFlag.AlignLeft)
            layout.addLayout(left, 3)
        else:
            layout.addWidget(self.table, 3)
        layout.addWidget(self.form_column, 2)

    def prepare_for(self, record: E | None) -> None:
        """Make the form ready for a record, None for a new one; called before its values are shown."""

    def prepare(self) -> None:
        """Fill the choices of the form; called before the records are shown."""

    def load(self) -> None:
        """Read the records anew; the chosen one stays chosen, what is typed stays typed."""
        if self._is_writing:
            return
        self.keep()
        typed, stored = self.form.typed(), self._stored()
        self.prepare()
        self._fill()
        if self._shown and typed != self._shown and stored == self._record:
            self.prepare_for(stored)
            self.form.restore(typed)
        else:
            self._show(stored)

    def search(self, query: str) -> None:
        """Show the records that answer the query."""
        self._query = query
        self.load()

    def keep(self) -> None:
        """Keep what is typed as a draft, right or not; none is kept of what the record says already."""
        if not self._shown:
            return
        typed = self.form.typed()
        wanted = typed if typed != self._shown else None
        try:
            self._keep(wanted)
        except Refusal as refusal:
            self.bar.refuse(refusal)
        self._draft_bar.tell(self._heading(), drafted=wanted is not None)

    def begin(self) -> None:
        """Empty the form for a new record."""
        self.keep()
        self.table.setCurrentIndex(QModelIndex())
        self._show(None)
        self.form.begin()

    def confirm(self) -> None:
        """Write what the form says."""
        draft_id = self._draft_id()
        with self.telling(f"Đã lưu {self.noun}."):
            record = self.record(self._record.id if self._record else uuid4(), self.form.values())
            with self._writing():
                self.save(record)
            self._settle(draft_id, record)

    def delete(self) -> None:
        """Take the chosen record away, after asking."""
        record, draft_id = self._record, self._draft_id()
        if record is None or not confirm(self, f"Xoá {self.noun} đang chọn? Có thể hoàn tác bằng Ctrl+Z.", "Xoá"):
            return
        with self.telling(f"Đã xoá {self.noun}. Bấm Ctrl+Z để lấy lại."):
            with self._writing():
                self.remove(record)
            self._settle(draft_id, None)

    def give_up(self) -> None:
        """Give up what is typed and not saved, after asking."""
        if confirm(self, f"Bỏ phần đã nhập mà chưa lưu của {self.noun} này?", "Bỏ bản nháp"):
            self._keep(None)
            self._show(self._record)

    def _make_form_column(self) -> QWidget:
        column = QWidget()
        column.setMinimumWidth(FORM_WIDTHS[0])
        column.setMaximumWidth(FORM_WIDTHS[1])
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._draft_bar)
        layout.addWidget(self.form_widget, 1)
        if inner := self.form_widget.layout():
            inner.setSpacing(MARGIN)
        return column

    def _wire(self) -> None:
        self.setFocusProxy(self.table)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self._draft_bar.given_up.connect(self.give_up)
        for name, slot in (("newButton", self.begin), ("saveButton", self.confirm), ("removeButton", self.delete)):
            self._button(name).clicked.connect(slot)
        for keys, slot in (("Ctrl+N", self.begin), ("Ctrl+Return", self.confirm), ("Ctrl+Enter", self.confirm)):
            QShortcut(QKeySequence(keys), self, slot)
        add_shortcut("Del", self.table, self.delete, HERE)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._focus_moved)

    def _button(self, name: str) -> QPushButton:
        return cast("QPushButton", self.form_widget.findChild(QPushButton, name))

    def _focus_moved(self, old: QWidget | None, _new: QWidget | None) -> None:
        """A field was left, also one whose text can't be right and that tells nobody; a page left keeps by itself."""
        if old is not None and self.isVisible() and self.form_widget.isAncestorOf(old):
            self.keep()

    def _heading(self) -> str:
        return f"Sửa {self.noun}" if self._record else f"Thêm {self.noun}"

    def _draft_id(self) -> str:
        return str(self._record.id) if self._record else NEW

    def _form_id(self) -> str:
        return type(self).__name__

    def _keep(self, typed: dict[str, str] | None) -> None:
        if typed == self._kept:
            return
        if typed is None:
            drop_draft(self.workspace, self._form_id(), self._draft_id())
        else:
            keep_draft(self.workspace, self._form_id(), self._draft_id(), typed)
        self._kept = typed

    def _stored(self) -> E | None:
        """The record of the form as it is stored now; None when it is new or gone."""
        record = self._record
        return next(iter(self.workspace.find(type(record), id=record.id)), None) if record else None

    @contextmanager
    def _writing(self) -> Generator[None]:
        """The change that this page makes itself is shown once, by ``_settle``."""
        self._is_writing = True
        try:
            yield
        finally:
            self._is_writing = False

    def _settle(self, draft_id: str, record: E | None) -> None:
        """Forget the draft of what was just written and show what is stored now."""
        drop_draft(self.workspace, self._form_id(), draft_id)
        self._record = record
        self.prepare()
        self._fill()
        self._show(record)

    def _fill(self) -> None:
        rows = self.listed(self._query)
        self.model.set_rows(rows)
        self._empty.setVisible(not rows)
        self._empty.setText("Không có dòng nào khớp với từ tìm." if self._query else self.empty)
        chosen = self._record
        row = self.model.find(lambda record: record.id == chosen.id) if chosen else None
        if row is not None:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.model.index(row, 0), flags)

    def _choose(self) -> None:
        row = self.table.currentIndex().row()
        record = self.model.row(row) if row >= 0 else None
        if record is not None and (self._record is None or record.id != self._record.id):
            self.keep()
            self._show(record)

    def _show(self, record: E | None) -> None:
        self._record = record
        self._button("removeButton").setEnabled(record is not None)
        self.prepare_for(record)
        if record is None:
            self.form.show(self.blank())
        else:
            self.form.show(self.shown(record))
        self._shown = self.form.typed()
        self._kept = draft(self.workspace, self._form_id(), self._draft_id())
        self.form.restore(self._kept or {})
        self.keep()


def words_over(table: QTableView) -> QLabel:
    """The words in the middle of a table that has no rows."""
    label = QLabel()
    label.setObjectName("emptyText")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    layout = QVBoxLayout(table.viewport())
    layout.setContentsMargins(24, 24, 24, 24)
    layout.addWidget(label)
    return label


class DraftBar(QWidget):
    """Above a form: whether it makes or changes a record, and whether something typed isn't saved yet."""

    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(ROW_HEIGHT)
        self._heading = QLabel()
        self._heading.setProperty("heading", True)  # noqa: FBT003  the value of the property
        self._note = QLabel("Chưa lưu, đã giữ bản nháp")
        self._note.setProperty("unsaved", True)  # noqa: FBT003  as above
        self._button = QPushButton("Bỏ bản nháp")
        self._button.setFlat(True)
        self._button.clicked.connect(self.given_up)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._heading, 1)
        layout.addWidget(self._note)
        layout.addWidget(self._button)

    def tell(self, heading: str, *, drafted: bool) -> None:
        """Show the heading, and whether there is a draft."""
        self._heading.setText(heading)
        self._note.setVisible(drafted)
        self._button.setVisible(drafted)

    @property
    def drafted(self) -> bool:
        """Whether a draft is told."""
        return not self._note.isHidden()
