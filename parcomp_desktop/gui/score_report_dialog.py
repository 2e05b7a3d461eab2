"""The self-score report: what the officer adds to it, how it will look, issuing it."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Scoresheet
from parcomp_desktop.gui.form import Form
from parcomp_desktop.gui.forms.ui_score_report import Ui_ScoreReportForm
from parcomp_desktop.gui.messages import MessageBar, confirm
from parcomp_desktop.gui.pdf_preview import PdfPreview
from parcomp_desktop.services.drafts import draft, keep_draft
from parcomp_desktop.services.issuing import save_copy
from parcomp_desktop.services.score_reports import (
    ReportWords,
    issue_score_report,
    issued_score_reports,
    preview_score_report,
    report_preset,
    require_words,
)
from parcomp_desktop.services.workspace import Workspace

DRAFT = "báo cáo tự chấm điểm"
_SIZE = QSize(1180, 700)
_SAVED_AS = "Tệp PDF (*.pdf)"


class ScoreReportDialog(QDialog):
    """Shows the report of a sheet beside its words; what is typed is kept as a draft of that sheet."""

    def __init__(self, workspace: Workspace, sheet: Scoresheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._sheet = workspace, sheet
        self.ui = Ui_ScoreReportForm()
        self.ui.setupUi(self)
        self.bar = MessageBar(self)
        self.ui.outer.insertWidget(0, self.bar)
        self.view = PdfPreview()
        self.ui.previewPlace.addWidget(self.view)
        self.form = Form(self, self.keep)
        self.form.show_record(report_preset(workspace, sheet))
        self.form.restore(draft(workspace, DRAFT, str(sheet.id)) or {})
        self.ui.previewButton.clicked.connect(self.preview)
        self.ui.issueButton.clicked.connect(self.issue)
        self.ui.copyButton.clicked.connect(self.copy)
        self.ui.leaveButton.clicked.connect(self.reject)
        QShortcut(QKeySequence("F5"), self, self.preview)
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        self.preview()

    def keep(self) -> None:
        """Keep what is typed, right or not."""
        with self._telling():
            keep_draft(self._workspace, DRAFT, str(self._sheet.id), self.form.typed())

    def done(self, result: int) -> None:
        """Keep what is typed; Qt calls this however the dialog closes."""
        self.keep()
        super().done(result)

    def preview(self) -> None:
        """Show the report as it would be issued now."""
        issued = issued_score_reports(self._workspace, self._sheet)
        self.ui.copyButton.setEnabled(bool(issued))
        with self._telling():
            self.view.show_bytes(preview_score_report(self._workspace, self._sheet, self._words()))

    def issue(self) -> None:
        """Make the report and store it, after asking, then save a copy where the person says."""
        question = "Phát hành báo cáo như đang xem trước? Bản phát hành được lưu nguyên, không sửa được."
        with self._telling():
            words = self._words()
            self.keep()
            require_words(words)
            self.preview()
            if not self.bar.text and confirm(self, question, "Phát hành"):
                issue_score_report(self._workspace, self._sheet, words)
                self.bar.tell("Đã phát hành và lưu báo cáo tự chấm điểm.")
                self.ui.copyButton.setEnabled(True)
                self.copy()

    def copy(self) -> None:
        """Save a copy of the report that was issued last."""
        issued = issued_score_reports(self._workspace, self._sheet)[0]
        target = str(Path.home() / issued.file_name)
        chosen, _ = QFileDialog.getSaveFileName(self, "Lưu bản đã phát hành", target, _SAVED_AS)
        if chosen:
            with self._telling():
                save_copy(self._workspace, issued, Path(chosen))
                self.bar.tell(f"Đã lưu bản đã phát hành tại {chosen}.")

    def _words(self) -> ReportWords:
        return ReportWords(**self.form.values())

    @contextmanager
    def _telling(self) -> Generator[None]:
        self.bar.hide()
        try:
            yield
        except Refusal as refusal:
            self.bar.refuse(refusal)
