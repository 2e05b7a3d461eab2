"""A page of the work of the year: records of units, narrowed by filters, with their rows and evidence."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any, ClassVar, TypeVar, cast
from uuid import UUID

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.gui.fields.pick import PickField
from parcomp_desktop.gui.filters import Filters
from parcomp_desktop.gui.labels import hint
from parcomp_desktop.gui.proved_page import ProvedPage
from parcomp_desktop.gui.row_panel import RowPanel
from parcomp_desktop.services.people.units import search_units
from parcomp_desktop.services.workspace import Workspace

E = TypeVar("E", bound=Entity)
_FORM_LEAST, _WIDE_LEAST = 320, 150


class WorkPage(ProvedPage[E]):
    """Subclasses have a form with ``unit_id`` and ``fields``; the unit's column is hidden on the desk of a unit.

    ``wide_column`` takes the room that the others leave.

    Under the list stand the record's evidence and, before it, its rows where it has any.
    """

    unit_column: ClassVar[int]
    wide_column: ClassVar[int]
    kinds: ClassVar[Sequence[tuple[str, str]]] = ()
    kinds_words: ClassVar[str] = ""
    none_match: ClassVar[str] = "Không có dòng nào khớp với bộ lọc."

    def __init__(self, workspace: Workspace, form: QWidget, rows: RowPanel[Any] | None = None) -> None:
        self._names: dict[UUID, str] = {}
        self._unit = cast("PickField", form.findChild(PickField, "unit_id"))
        many = workspace.desk.kind is DeskKind.GATHERING
        self.filters = Filters(self.kinds, self.kinds_words, units=many)
        self.rows = rows
        self.told = hint()
        super().__init__(workspace, form)
        self.form_column.setMinimumWidth(_FORM_LEAST)
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.viewport().installEventFilter(self)
        self.table.setColumnHidden(self.unit_column, not many)
        cast("QFormLayout", form.findChild(QFormLayout, "fields")).setRowVisible(self._unit, many)
        self.filters.changed.connect(self.load)

    def summary(self, records: Sequence[E]) -> str:
        """What the list says in all."""
        return f"{len(records)} {self.noun}" if records else ""

    @abstractmethod
    def narrowed(self, query: str) -> list[E]:
        """The records that answer the query and the filters."""

    def listed(self, query: str) -> list[E]:
        """The records that answer the query and the filters; tells of all of them below the list."""
        records = self.narrowed(query)
        self.told.setText(self.summary(records))
        return records

    def arrange(self) -> None:
        """Filters above the list; the rows, or the evidence, below it."""
        super().arrange()
        layout = cast("QHBoxLayout", self.body.layout())
        layout.removeWidget(self.table)
        left = QVBoxLayout()
        left.addWidget(self.filters)
        left.addWidget(self.table, 3)
        left.addWidget(self.told)
        left.addWidget(self._below(), 2)
        layout.insertLayout(0, left, 3)
        if self.rows:
            self.rows.changed.connect(self.load)
            self.rows.refused.connect(self.bar.refuse)
            self.rows.told.connect(self.bar.tell)

    def prepare(self) -> None:
        """Offer every unit, in the form and to narrow by."""
        units = search_units(self.workspace)
        self._names = {unit.id: unit.name for unit in units}
        self._unit.setChoices([(unit.id, f"{unit.name} ({unit.code})") for unit in units])
        self.filters.offer_units(units)

    def prepare_for(self, record: E | None) -> None:
        """Show the record's rows and evidence."""
        super().prepare_for(record)
        if self.rows:
            self.rows.show_owner(record.id if record else None)

    def blank(self) -> dict[str, Any]:
        """A new record is of the desk's own unit, else of the one that the list is narrowed to."""
        return {"unit_id": self.workspace.desk.unit_id or self.filters.unit_id}

    def unit_name(self, record: Any) -> str:  # noqa: ANN401  records of any kind that have a unit
        """The name of a record's unit."""
        return self._names[record.unit_id]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the wide column what the others leave of the table."""
        if watched is self.table.viewport() and event.type() == QEvent.Type.Resize:
            shown = (column for column in range(self.model.columnCount()) if column != self.wide_column)
            taken = sum(self.table.columnWidth(column) for column in shown)
            room = self.table.viewport().width() - taken
            self.table.setColumnWidth(self.wide_column, max(room, _WIDE_LEAST))
        return super().eventFilter(watched, event)

    def _below(self) -> QWidget:
        """The evidence; with the rows it stands under tabs."""
        if not self.rows:
            return self.proofs
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.addTab(self.rows, self.rows.title)
        tabs.addTab(self.proofs, "Tài liệu")
        return tabs

    def _fill(self) -> None:
        super()._fill()
        if self.filters.narrowed and not self._query:
            self._empty.setText(self.none_match)
