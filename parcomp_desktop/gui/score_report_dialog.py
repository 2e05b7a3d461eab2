"""The self-score report: what the officer adds to it, how it will look, issuing it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.awards import IssuedFile
from parcomp_desktop.domain.scores import Scoresheet
from parcomp_desktop.gui.document_dialog import DocumentDialog
from parcomp_desktop.gui.forms.ui_score_report import Ui_ScoreReportForm
from parcomp_desktop.services.score_reports import (
    ReportWords,
    issue_score_report,
    issued_score_reports,
    preview_score_report,
    report_preset,
    require_words,
    score_report_in_word,
    score_report_stem,
)
from parcomp_desktop.services.workspace import Workspace


class ScoreReportDialog(DocumentDialog):
    """The report of one sheet."""

    noun = "báo cáo tự chấm điểm"

    def __init__(self, workspace: Workspace, sheet: Scoresheet, parent: QWidget | None = None) -> None:
        self._sheet = sheet
        fields = QWidget()
        self.ui = Ui_ScoreReportForm()
        self.ui.setupUi(fields)
        super().__init__(workspace, sheet.id, fields, parent)

    def preset(self) -> ReportWords:
        """Whom the unit's scores go to, who signs."""
        return report_preset(self.workspace, self._sheet)

    def drawn(self, values: dict[str, Any]) -> bytes:
        """The PDF of the words that are typed."""
        return preview_score_report(self.workspace, self._sheet, ReportWords(**values))

    def in_word(self, values: dict[str, Any]) -> bytes:
        """The same report, to edit in Word."""
        return score_report_in_word(self.workspace, self._sheet, ReportWords(**values))

    def file_stem(self) -> str:
        """The name of the report's files."""
        return score_report_stem(self.workspace, self._sheet)

    def require(self, values: dict[str, Any]) -> None:
        """Recipient, date and signer."""
        require_words(ReportWords(**values))

    def make(self, values: dict[str, Any]) -> IssuedFile:
        """Issue the report and store it."""
        return issue_score_report(self.workspace, self._sheet, ReportWords(**values))

    def issued(self) -> Sequence[IssuedFile]:
        """The reports that were issued of the sheet."""
        return issued_score_reports(self.workspace, self._sheet)
