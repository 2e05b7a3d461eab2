"""The dossier of a nomination: its papers, how far each is, and the scans of the chosen one."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from parcomp_desktop.domain.awards import Nomination
from parcomp_desktop.gui.labels import hint
from parcomp_desktop.gui.proofs import ProofsPanel
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.style import ROW_HEIGHT, colours
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.services.awards.dossiers import PaperLine, PaperState, dossier
from parcomp_desktop.services.awards.nomination_steps import open_remarks
from parcomp_desktop.services.workspace import Workspace

STATE_WORDS = {
    PaperState.MISSING: "✗ Còn thiếu",
    PaperState.DRAFTED: "△ Đã soạn, chưa ký",
    PaperState.BROKEN: "✗ Mất hoặc đổi tệp",
    PaperState.SIGNED: "✓ Đã ký",
}
_WIDTHS = (170, 150)
_ROWS = 4
_NO_NOMINATION = "Chọn một đề nghị đã lưu để xem hồ sơ."


class DossierPanel(QWidget):
    """Shows the papers of the nomination given to ``show_nomination``.

    ``report_asked`` opens the texts of the achievement report, ``report_paper_asked`` prints it.
    The signals of its scans are those of ``proofs``.
    """

    report_asked = Signal()
    report_paper_asked = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._nomination: Nomination | None = None
        self._remarks: dict[str, str] = {}
        self.model: TableModel[PaperLine] = TableModel(
            (
                Column[PaperLine]("Giấy tờ", lambda line: line.words),
                Column[PaperLine](
                    "Tình trạng", lambda line: STATE_WORDS[line.state], colour=lambda line: _colour(line.state)
                ),
                Column[PaperLine]("Ghi chú", self._note),
            )
        )
        self.table = table_view(self.model, "Giấy tờ của hồ sơ")
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self.table.setFixedHeight(ROW_HEIGHT * (_ROWS + 1) + 8)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.report_button = QPushButton("&Báo cáo thành tích…")
        self.report_button.clicked.connect(self.report_asked)
        self.print_button = QPushButton("&In báo cáo…")
        self.print_button.clicked.connect(self.report_paper_asked)
        self.told = hint(_NO_NOMINATION)
        self.proofs = ProofsPanel(workspace)
        self.proofs.changed.connect(self.load)
        self._arrange()
        self.table.selectionModel().currentRowChanged.connect(self._show_proofs)
        self.show_nomination(None)

    def show_nomination(self, nomination: Nomination | None) -> None:
        """Show the papers of a nomination; None while there is none yet."""
        self._nomination = nomination
        self.load()

    def load(self) -> None:
        """Read the papers anew; the chosen one stays chosen."""
        chosen = self._chosen()
        nomination = self._nomination
        self._remarks = open_remarks(self._workspace, nomination) if nomination else {}
        lines = dossier(self._workspace, nomination) if nomination else []
        self.model.set_rows(lines)
        self.told.setVisible(nomination is None)
        for widget in (self.table, self.summary, self.report_button, self.print_button, self.proofs):
            widget.setVisible(nomination is not None)
        lacking = [line.words.lower() for line in lines if line.state is not PaperState.SIGNED]
        self.summary.setText(f"Còn thiếu bản ký: {', '.join(lacking)}." if lacking else "Hồ sơ đã đủ.")
        if lines:
            row = self.model.find(lambda line: chosen is not None and line.code == chosen.code)
            self.table.selectRow(row or 0)
        self._show_proofs()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.summary, 1)
        head.addWidget(self.report_button)
        head.addWidget(self.print_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.told)
        layout.addLayout(head)
        layout.addWidget(self.table)
        layout.addWidget(self.proofs, 1)

    def _chosen(self) -> PaperLine | None:
        row = self.table.currentIndex().row()
        return self.model.row(row) if 0 <= row < self.model.rowCount() else None

    def _show_proofs(self) -> None:
        line = self._chosen()
        self.proofs.show_owner(line.owner if line else None, editable=line is not None)

    def _note(self, line: PaperLine) -> str:
        """What it rests on; of a returned nomination what is to be mended goes before."""
        remark = self._remarks.get(line.code)
        return f"Cần sửa: {remark}" if remark else line.detail


def _colour(state: PaperState) -> QColor:
    scheme = colours()
    return QColor(
        {
            PaperState.MISSING: scheme.bad,
            PaperState.DRAFTED: scheme.open,
            PaperState.BROKEN: scheme.bad,
            PaperState.SIGNED: scheme.good,
        }[state]
    )
