"""Hồ sơ trùng: people who are likely kept twice, side by side, merged into one by an officer."""

from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHeaderView, QVBoxLayout, QWidget

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.forms.ui_duplicates import Ui_DuplicatesForm
from parcomp_desktop.gui.grid import Grid
from parcomp_desktop.gui.grid_model import Edit, GridModel, Sheet
from parcomp_desktop.gui.labels import empty_text
from parcomp_desktop.gui.messages import MessageBar, confirm
from parcomp_desktop.gui.page import MARGIN
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.style import ROW_HEIGHT
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.services.people.duplicates import Duplicate, duplicates
from parcomp_desktop.services.people.merge_words import conflict_words, person_rows, plan_words, side_words
from parcomp_desktop.services.people.merging import Conflict, MergePlan, merge, plan_merge
from parcomp_desktop.services.workspace import Workspace

_SIZE = (1180, 640)
_PAIRS_WIDTH = 430
_SIDES = (("first", "Thứ nhất"), ("second", "Thứ hai"))
_NONE = "Không tìm thấy hồ sơ nào có thể trùng nhau."
_PAIRS = (
    Column[Duplicate]("Hồ sơ có thể trùng", lambda pair: pair.first.full_name),
    Column[Duplicate]("với", lambda pair: pair.second.full_name),
    Column[Duplicate]("Dấu hiệu", lambda pair: ", ".join(pair.hints)),
)
_COMPARED = (
    Column[tuple[str, str, str]]("", lambda row: row[0]),
    Column[tuple[str, str, str]]("Hồ sơ thứ nhất", lambda row: row[1]),
    Column[tuple[str, str, str]]("Hồ sơ thứ hai", lambda row: row[2]),
)


class _Choice(NamedTuple):
    """A conflict in words, by side, and which side stays; blank while nobody has said."""

    what: str
    first: str
    second: str
    ids: dict[str, UUID]
    side: str = ""


_CHOICES = (
    Column[_Choice]("Mục trùng", lambda choice: choice.what),
    Column[_Choice]("Hồ sơ thứ nhất", lambda choice: choice.first),
    Column[_Choice]("Hồ sơ thứ hai", lambda choice: choice.second),
    Column[_Choice]("Giữ lại", lambda choice: dict(_SIDES).get(choice.side, "")),
)
_EDITS = {3: Edit[_Choice]("side", lambda choice: choice.side, choices=lambda _: _SIDES, stop=bool)}


class DuplicatesDialog(QDialog):
    """``merged`` counts the pairs that were merged."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._plan: MergePlan | None = None
        self.merged = 0
        self.bar = MessageBar(self)
        panel = QWidget()
        self.ui = Ui_DuplicatesForm()
        self.ui.setupUi(panel)
        self.pairs: TableModel[Duplicate] = TableModel(_PAIRS)
        self.compared: TableModel[tuple[str, str, str]] = TableModel(_COMPARED)
        self.choices = GridModel[_Choice](Sheet(_CHOICES, _EDITS, lambda choice: choice.what, self._choose))
        self.table = table_view(self.pairs, "Các cặp hồ sơ có thể trùng nhau")
        self._empty = empty_text(_NONE)
        self.compare = table_view(self.compared, "Hai hồ sơ đặt cạnh nhau")
        self.conflicts = Grid(self.choices, "Các mục trùng phải chọn bên giữ lại")
        self._arrange(panel)
        self._wire()
        self.load()

    def load(self) -> None:
        """Find the pairs anew and begin with the likeliest."""
        self.pairs.set_rows(duplicates(self._workspace))
        self._empty.setVisible(not self.pairs.rowCount())
        if self.pairs.rowCount():
            self.table.selectRow(0)
        self._show()

    def merge(self) -> None:
        """Merge the chosen pair, after asking."""
        plan = self._plan
        if plan is None:
            return
        self.bar.hide()
        asked = f"Gộp hồ sơ {plan.former.full_name} vào {plan.kept.full_name}? Có thể hoàn tác bằng Ctrl+Z."
        if not confirm(self, asked, "Gộp"):
            return
        try:
            merge(self._workspace, plan, {row.ids[row.side] for row in self._rows() if row.side})
        except Refusal as refusal:
            self.bar.refuse(refusal)
        else:
            self.merged += 1
            self.load()
            self.table.setFocus()

    def _arrange(self, panel: QWidget) -> None:
        self.table.setFixedWidth(_PAIRS_WIDTH)
        for view, widths in ((self.table, (150, 150)), (self.compare, (90, 280))):
            for column, width in enumerate(widths):
                view.setColumnWidth(column, width)
        self.conflicts.set_widths((200, 170, 0, 90))
        self.compare.setWordWrap(True)
        self.compare.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        self.compare.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.ui.pairsPlace.addWidget(self.table, 1)
        self.ui.pairsPlace.addWidget(self._empty)
        self.ui.comparePlace.addWidget(self.compare, 1)
        self.ui.conflictsPlace.addWidget(self.conflicts, 1)
        self.ui.detail.setStretch(0, 3)
        self.ui.detail.setStretch(3, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(self.bar)
        layout.addWidget(panel, 1)
        self.setWindowTitle("Tìm và gộp hồ sơ trùng")
        self.resize(*_SIZE)

    def _wire(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._show)
        self.ui.keepFirst.toggled.connect(self._show)
        self.ui.mergeButton.clicked.connect(self.merge)
        self.ui.closeButton.clicked.connect(self.reject)
        self.choices.refused.connect(self.bar.refuse)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.merge)

    def _show(self) -> None:
        """Show the chosen pair, and what merging it would do."""
        row = self.table.currentIndex().row()
        pair = self.pairs.row(row) if 0 <= row < self.pairs.rowCount() else None
        self._plan = self._planned(pair) if pair else None
        self.compared.set_rows(person_rows(self._workspace, pair.first, pair.second) if pair else [])
        conflicts = self._plan.conflicts if self._plan else ()
        self.choices.set_rows([self._choice(conflict) for conflict in conflicts])
        self.conflicts.setVisible(bool(conflicts))
        hints = f"Dấu hiệu: {', '.join(pair.hints)}. " if pair else ""
        self.ui.plan.setText(f"{hints}{plan_words(self._plan)}" if self._plan else "")
        for button in (self.ui.mergeButton, self.ui.keepFirst, self.ui.keepSecond):
            button.setEnabled(self._plan is not None)

    def _planned(self, pair: Duplicate) -> MergePlan:
        sides = (pair.first, pair.second) if self.ui.keepFirst.isChecked() else (pair.second, pair.first)
        return plan_merge(self._workspace, *sides)

    def _choice(self, conflict: Conflict) -> _Choice:
        first, second = conflict if self.ui.keepFirst.isChecked() else reversed(conflict)
        return _Choice(
            conflict_words(self._workspace, conflict.kept),
            side_words(self._workspace, first),
            side_words(self._workspace, second),
            {"first": first.id, "second": second.id},
        )

    def _rows(self) -> list[_Choice]:
        rows = (self.choices.row(row) for row in self.choices.record_rows(0))
        return [row for row in rows if isinstance(row, _Choice)]

    def _choose(self, changes: Sequence[tuple[_Choice, dict[str, Any]]]) -> bool:
        chosen = {id(choice): values["side"] for choice, values in changes}
        self.choices.set_rows([row._replace(side=chosen.get(id(row), row.side)) for row in self._rows()])
        return True
