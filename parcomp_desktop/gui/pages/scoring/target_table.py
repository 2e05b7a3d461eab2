"""The table of targets by year, the words of the chosen one, and its years to type in."""

from collections.abc import Sequence
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from parcomp_desktop.domain.standing import TargetValue
from parcomp_desktop.gui.forms.ui_targets import Ui_TargetsForm
from parcomp_desktop.gui.grid import Grid
from parcomp_desktop.gui.grid_model import GridModel, Sheet
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.scoring.target_model import (
    EDITS,
    WIDTHS,
    YEAR_COLUMNS,
    YEAR_WIDTHS,
    YearRow,
    columns_of,
    entered,
    label,
)
from parcomp_desktop.gui.pages.scoring.target_words import told
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.table_model import TableModel
from parcomp_desktop.services.people.units import search_units
from parcomp_desktop.services.statistics.figures import FIGURE_TABLES
from parcomp_desktop.services.statistics.targets import TargetLine, enter_target_values, target_lines
from parcomp_desktop.services.workspace import Workspace

_NO_UNIT = "Chưa có đơn vị nào. Nhập đơn vị ở trang Đơn vị trước."
_NONE_CHOSEN = "Chọn đơn vị để xem mục tiêu của đơn vị đó."


class TargetsTab(Page):
    """Shows the targets of a unit; what no register says is typed in below."""

    shows: ClassVar[frozenset[str]] = FIGURE_TABLES | {"target_value"}
    searches: ClassVar[bool] = True
    help: ClassVar[str] = "Mục tiêu của Kế hoạch theo từng năm; chọn một dòng để đọc và nhập số."

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.ui = Ui_TargetsForm()
        form = QWidget()
        self.ui.setupUi(form)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)
        campaign = workspace.catalogue.campaign
        years = range(campaign.starts_on.year, campaign.ends_on.year + 1)
        self._query, self._code = "", ""
        self.model: TableModel[TargetLine] = TableModel(columns_of(years))
        self.table = table_view(self.model, "Mục tiêu của Kế hoạch theo từng năm")
        self.year_model = GridModel[YearRow](Sheet(YEAR_COLUMNS, EDITS, label, self._write))
        self.grid = Grid(self.year_model, "Số liệu từng năm của mục tiêu đang chọn")
        self.grid.set_widths(YEAR_WIDTHS)
        self.ui.tablePlace.addWidget(self.table)
        self.ui.detail.addWidget(self.grid, 2)
        self.ui.detail.setStretch(0, 1)
        self.ui.parts.setSizes([300, 290])
        for number, width in enumerate(WIDTHS):
            self.table.setColumnWidth(number, width)
        self._start_with: UUID | None = workspace.desk.unit_id
        self.ui.unit_id.committed.connect(self.load)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.year_model.refused.connect(self.bar.refuse)

    def load(self) -> None:
        """Read the units and the targets anew; what is chosen stays chosen."""
        unit_id = self.ui.unit_id.value() or self._start_with
        units = search_units(self.workspace)
        self.ui.unit_id.setChoices([(unit.id, f"{unit.name} ({unit.code})") for unit in units])
        known = {unit.id for unit in units}
        chosen = unit_id if unit_id in known else None
        self._start_with = chosen
        self.ui.unit_id.setValue(chosen)
        self.ui.state.setText("" if chosen else _NONE_CHOSEN if units else _NO_UNIT)
        lines = target_lines(self.workspace, chosen, self._query) if chosen else []
        self.model.set_rows(lines)
        row = self.model.find(lambda line: line.target.code == self._code) or 0
        if lines:
            self.table.selectRow(row)
        else:
            self._tell(None)

    def search(self, query: str) -> None:
        """Keep the targets that answer the query."""
        self._query = query
        self.load()

    def _choose(self) -> None:
        row = self.table.currentIndex().row()
        self._tell(self.model.row(row) if row >= 0 else None)

    def _tell(self, line: TargetLine | None) -> None:
        self.year_model.set_rows([YearRow(line, year) for year in line.years] if line else [])
        self.ui.words.setHtml(told(line, self.workspace.catalogue.campaign) if line else "")
        if line:
            self._code = line.target.code

    def _write(self, changes: Sequence[tuple[YearRow, dict[str, Any]]]) -> bool:
        unit_id = self.ui.unit_id.value()
        written = False
        with self.telling():
            if unit_id:
                saved, removed = _sorted(unit_id, changes)
                enter_target_values(self.workspace, saved, removed)
                self.load()
                written = True
        return written


def _sorted(
    unit_id: UUID, changes: Sequence[tuple[YearRow, dict[str, Any]]]
) -> tuple[list[TargetValue], list[TargetValue]]:
    """What to write, and what has been blanked altogether."""
    saved: list[TargetValue] = []
    removed: list[TargetValue] = []
    for row, values in changes:
        value = entered(unit_id, row, values)
        if value.value is None and not value.source and not value.remark:
            removed += [row.year.typed] if row.year.typed else []
        else:
            saved.append(value)
    return saved, removed
