"""Under the table of a scoresheet: the chosen leaf with its justification and evidence, and the sheet's steps."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from parcomp_desktop.domain.dates import column_moment, format_date
from parcomp_desktop.domain.scores import SheetStep
from parcomp_desktop.domain.words import STEP_WORDS
from parcomp_desktop.gui.fields.note import NoteField
from parcomp_desktop.gui.labels import heading
from parcomp_desktop.gui.pages.scoring.scoresheet_words import detail_markup
from parcomp_desktop.gui.proofs import ProofsPanel
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.rules.sheet_states import proofs_open
from parcomp_desktop.services.proofs.evidence import Owner
from parcomp_desktop.services.scoring.scoresheets import OpenSheet
from parcomp_desktop.services.scoring.sheet_lines import SheetLine
from parcomp_desktop.services.scoring.sheet_steps import sheet_steps
from parcomp_desktop.services.workspace import Workspace

_STEPS = (
    Column[SheetStep]("Ngày", lambda step: format_date(step.taken_on)),
    Column[SheetStep]("Bước", lambda step: STEP_WORDS[step.step]),
    Column[SheetStep]("Người ghi", lambda step: step.who),
    Column[SheetStep]("Ghi lúc", lambda step: column_moment(step.at)),
    Column[SheetStep]("Theo văn bản", lambda step: step.document),
    Column[SheetStep]("Lý do, ghi chú", lambda step: step.reason),
)
_STEP_WIDTHS = (100, 140, 140, 140, 220)


class LeafDetail(QTabWidget):
    """Two tabs. ``justified`` brings the code and the text when a justification was typed."""

    justified = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._code = ""
        self.setDocumentMode(True)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.justification = NoteField()
        self.justification.setAccessibleName("Giải trình của tiêu chí đang chọn")
        self.justification.committed.connect(self._tell)
        self.proofs = ProofsPanel(workspace)
        self.steps_model: TableModel[SheetStep] = TableModel(_STEPS)
        self.steps = table_view(self.steps_model, "Các bước của phiếu")
        for column, width in enumerate(_STEP_WIDTHS):
            self.steps.setColumnWidth(column, width)
        self.addTab(self._leaf_tab(), "Tiêu chí đang chọn")
        self.addTab(self.steps, "Các bước của phiếu")

    def show_sheet(self, opened: OpenSheet) -> None:
        """Show the steps of a sheet, the newest first."""
        steps = sheet_steps(self._workspace, opened.scoresheet)
        self.steps_model.set_rows(steps[::-1])
        self.setTabText(1, f"Các bước của phiếu ({len(steps)})")

    def show_leaf(self, line: SheetLine, opened: OpenSheet) -> None:
        """Show a leaf; what is being typed for it stays."""
        sheet, code = opened.scoresheet, line.indicator.code
        may = proofs_open(sheet.state) and line.leaf is not None
        self.text.setText(detail_markup(line, opened))
        if code != self._code or not self.justification.hasFocus():
            self.keep()
            self._code = code
            self.justification.setValue(line.justification)
        self.justification.setReadOnly(not may)
        self.justification.setPlaceholderText("Viết khi thiếu minh chứng" if may else "Bước này không ghi giải trình")
        self.proofs.show_owner(Owner(sheet.id, sheet.unit_id, code), editable=may)

    def keep(self) -> None:
        """Tell of a justification that is typed and was not left yet."""
        if self.justification.hasFocus():
            self.justification.clearFocus()

    def _leaf_tab(self) -> QWidget:
        scroll = QScrollArea()
        scroll.setWidget(self.text)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        words = QVBoxLayout()
        words.addWidget(heading("Giải trình"))
        words.addWidget(self.justification, 1)
        tab = QWidget()
        layout = QHBoxLayout(tab)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(scroll, 4)
        layout.addLayout(words, 3)
        layout.addWidget(self.proofs, 5)
        return tab

    def _tell(self) -> None:
        self.justified.emit(self._code, self.justification.value())
