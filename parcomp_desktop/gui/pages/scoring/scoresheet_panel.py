"""An open scoresheet: its state and next steps, the table to type in, the chosen leaf below."""

from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Scoresheet
from parcomp_desktop.domain.words import STATE_WORDS, STEP_WORDS
from parcomp_desktop.gui.elided import ElidedLabel
from parcomp_desktop.gui.forms.ui_scoresheets import Ui_ScoresheetsForm
from parcomp_desktop.gui.grid import Grid
from parcomp_desktop.gui.grid_model import GridModel, Sheet
from parcomp_desktop.gui.pages.scoring.leaf_detail import LeafDetail
from parcomp_desktop.gui.pages.scoring.scoresheet_columns import COLUMNS, VIEWS, At, Leaf, View, view_for
from parcomp_desktop.gui.pages.scoring.scoresheet_edits import EDITS
from parcomp_desktop.gui.pages.scoring.scoresheet_model import changed_entry, changed_mark, rows
from parcomp_desktop.gui.pages.scoring.scoresheet_words import due_colour, due_words, label, total_words
from parcomp_desktop.gui.pages.scoring.step_dialog import StepDialog, step_words
from parcomp_desktop.rules.sheet_states import Way, leads_on, round_open, survey_open
from parcomp_desktop.services.scoring.appraisals import FINAL_ROUND, fill_marks, save_marks, set_no_survey
from parcomp_desktop.services.scoring.scoresheets import OpenSheet, save_justifications, save_lines
from parcomp_desktop.services.scoring.sheet_steps import possible_steps
from parcomp_desktop.services.workspace import Workspace

_FIGURES, _JUSTIFICATION, _FIRST, _SECOND = "figures", "justification", "1", "2"
_HEIGHTS = (360, 190)
Changes = Sequence[tuple[Leaf, dict[str, Any]]]


class ScoresheetPanel(QObject):
    """Shows the sheet given to ``show_sheet`` in the parts of the page's form.

    ``refused`` carries a Refusal, ``told`` a sentence of what was done, ``reported`` the sheet whose report is wanted.
    """

    refused = Signal(object)
    told = Signal(str)
    reported = Signal(object)

    def __init__(self, workspace: Workspace, ui: Ui_ScoresheetsForm) -> None:
        super().__init__()
        self._workspace, self._ui = workspace, ui
        self._opened: OpenSheet | None = None
        self._menu = QMenu(ui.moreButton)
        ui.moreButton.setMenu(self._menu)
        self.steps: list[QAction] = []
        self._next: QAction | None = None
        self._report = QAction("Báo cáo tự chấm điểm…", self._menu)
        self._report.triggered.connect(self._write_report)
        self.model = GridModel[Leaf](Sheet(COLUMNS, EDITS, lambda row: label(row.line), self._write))
        self.grid = Grid(self.model, "Phiếu chấm điểm")
        self.detail = LeafDetail(workspace)
        self.title, self._set_name = ElidedLabel(), ElidedLabel()
        self.title.setProperty("heading", True)  # noqa: FBT003  the value of the property
        self._set_name.setProperty("faint", True)  # noqa: FBT003  as above
        ui.names.addWidget(self.title)
        ui.names.addWidget(self._set_name)
        self.view = VIEWS[0]
        self.view_buttons = self._view_buttons()
        ui.split.addWidget(self.grid)
        ui.split.addWidget(self.detail)
        ui.split.setSizes(_HEIGHTS)
        self._wire()

    def show_sheet(self, opened: OpenSheet) -> None:
        """Show a sheet as it stands; another one, or one in another state, in the columns that it is worked in."""
        before, self._opened = self._opened, opened
        state = opened.scoresheet.state
        if before is None or (before.scoresheet.id, before.scoresheet.state) != (opened.scoresheet.id, state):
            self.show_view(view_for(state))
            self._offer(opened)
        self._head(opened)
        self.model.set_rows(rows(opened))
        self.detail.show_sheet(opened)
        self._show_leaf()

    def show_view(self, view: View) -> None:
        """Show one set of columns."""
        self.view = view
        self.view_buttons[VIEWS.index(view)].setChecked(True)
        self.grid.show_columns(view.widths)

    def begin(self) -> None:
        """Put the cursor where typing begins."""
        self.grid.go_to_first()
        self.grid.setFocus()

    def forget(self) -> None:
        """No sheet is open."""
        self.detail.keep()
        self._opened = None

    def _view_buttons(self) -> list[QPushButton]:
        group = QButtonGroup(self)
        made: list[QPushButton] = []
        for view in VIEWS:
            button = QPushButton(view.words)
            button.setCheckable(True)
            button.setAccessibleDescription("Các cột của bảng")
            group.addButton(button)
            self._ui.viewPlace.addWidget(button)
            button.clicked.connect(self._viewer(view))
            made.append(button)
        return made

    def _viewer(self, view: View) -> Callable[[], None]:
        return lambda: self.show_view(view)

    def _wire(self) -> None:
        self.model.refused.connect(self.refused)
        self.grid.selectionModel().currentRowChanged.connect(self._show_leaf)
        self.grid.doubleClicked.connect(self._visit)
        self.detail.justified.connect(self._justify)
        self.detail.proofs.refused.connect(self.refused)
        self.detail.proofs.told.connect(self.told)
        self._ui.fillButton.clicked.connect(self._fill)
        self._ui.stepButton.clicked.connect(self._take_first)

    def _head(self, opened: OpenSheet) -> None:
        name = f"{opened.unit.name}, kỳ {opened.scoresheet.period}"
        self.title.setText(name)
        self._set_name.setText(f"{opened.indicator_set.document} – {opened.indicator_set.name}")
        self._ui.total.setText(total_words(opened))
        state = f"<b>{STATE_WORDS[opened.scoresheet.state]}</b>"
        if opened.due:
            colour = due_colour(opened.due)
            style = f' style="color: {colour.name()}"' if colour else ""
            state += f"<br><span{style}>{escape(due_words(opened.due))}</span>"
        self._ui.state.setText(state)

    def _offer(self, opened: OpenSheet) -> None:
        """The deeds that are possible in the sheet's state."""
        round_ = round_open(opened.scoresheet.state)
        source = "điểm tự chấm" if round_ == 1 else "điểm lần 1"
        self._ui.fillButton.setText(f"Lấy theo {source}")
        self._ui.fillButton.setToolTip("Điền vào các ô thẩm định còn trống; hoàn tác được bằng Ctrl+Z")
        self._ui.fillButton.setVisible(round_ is not None)
        self.steps = [self._step(opened, way) for way in possible_steps(self._workspace, opened.scoresheet)]
        self._next = next((step for step in self.steps if step.property("onward")), None)
        self._ui.stepButton.setVisible(self._next is not None)
        if self._next:
            self._ui.stepButton.setText(self._next.text())
        others = [step for step in self.steps if step is not self._next] + self._surveyed(opened)
        self._menu.clear()
        self._menu.addActions([*others, self._report])

    def _step(self, opened: OpenSheet, way: Way) -> QAction:
        step = QAction(f"{step_words(opened, way)}{' (theo văn bản)' if way.by_document else ''}…", self._menu)
        step.triggered.connect(lambda: self._take(way))
        step.setProperty("onward", not way.by_document and leads_on(opened.scoresheet.state, way.to))
        return step

    def _surveyed(self, opened: OpenSheet) -> list[QAction]:
        """That no survey is held, while its points may be entered."""
        surveyed = any(line.leaf is None for line in opened.lines)
        if not surveyed or not survey_open(opened.scoresheet.state):
            return []
        action = QAction("Không tổ chức khảo sát", self._menu)
        action.triggered.connect(self._no_survey)
        return [action]

    def _take(self, way: Way) -> None:
        if self._opened and StepDialog(self.grid, self._workspace, self._opened, way).exec():
            self.told.emit(f"Đã ghi bước “{STEP_WORDS[way.step]}”.")
            self.grid.setFocus()

    def _write_report(self) -> None:
        if self._opened:
            self.reported.emit(self._opened.scoresheet)

    def _take_first(self) -> None:
        if self._next:
            self._next.trigger()

    def _show_leaf(self) -> None:
        row = self.grid.currentIndex().row()
        record = self.model.row(row) if 0 <= row < self.model.rowCount() else None
        if isinstance(record, Leaf) and self._opened:
            self.detail.show_leaf(record.line, self._opened)

    def _visit(self) -> None:
        """A double click on the count of documents goes to them."""
        if self.grid.currentIndex().column() == At.PROOFS:
            self.detail.setCurrentIndex(0)
            self.detail.proofs.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        with_round = self._opened and round_open(self._opened.scoresheet.state)
        if self._opened and with_round:
            sheet, scores = self._opened.scoresheet, self._opened.score.leaves
            self._try(lambda: self._tell_left(fill_marks(self._workspace, sheet, with_round, scores)))

    def _tell_left(self, left: Sequence[str]) -> None:
        rest = f" Còn {len(left)} tiêu chí phải tự cho điểm: {', '.join(left)}." if left else ""
        self.told.emit(f"Đã điền các ô còn trống.{rest} Bấm Ctrl+Z để hoàn tác.")

    def _no_survey(self) -> None:
        if self._opened:
            sheet = self._opened.scoresheet
            self._try(lambda: set_no_survey(self._workspace, sheet))

    def _justify(self, code: str, text: str) -> None:
        if self._opened:
            sheet = self._opened.scoresheet
            self._try(lambda: save_justifications(self._workspace, sheet, {code: text}))

    def _write(self, changes: Changes) -> bool:
        """Write what was typed, as one change; a block over several parts of the sheet would be several."""
        opened = self._opened
        parts = {_part(name) for _, values in changes for name in values}
        if opened is None:
            return False
        if len(parts) > 1:
            self.refused.emit(Refusal("Khối dán trải qua nhiều phần của phiếu.", "Dán riêng từng phần."))
            return False
        return self._try(lambda: _save(self._workspace, opened.scoresheet, parts.pop(), changes))

    def _try(self, deed: Callable[[], None]) -> bool:
        try:
            deed()
        except Refusal as refusal:
            self.refused.emit(refusal)
            return False
        return True


def _part(name: str) -> str:
    """Which part of a sheet a field belongs to: what is written together."""
    if name == _JUSTIFICATION:
        return name
    return name[0] if name[0] in {_FIRST, _SECOND} else _FIGURES


def _save(workspace: Workspace, sheet: Scoresheet, part: str, changes: Changes) -> None:
    typed: Mapping[str, tuple[Leaf, dict[str, Any]]] = {row.line.indicator.code: (row, each) for row, each in changes}
    if part == _FIGURES:
        save_lines(workspace, sheet, {code: changed_entry(row.line, values) for code, (row, values) in typed.items()})
    elif part == _JUSTIFICATION:
        save_justifications(workspace, sheet, {code: values[part] for code, (_, values) in typed.items()})
    else:
        marks = {
            code: changed_mark(row.line.first if part == _FIRST else row.line.second, values)
            for code, (row, values) in typed.items()
        }
        save_marks(workspace, sheet, 1 if part == _FIRST else FINAL_ROUND, marks)
