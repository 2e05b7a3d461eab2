"""The periodic report of administrative reform: what the officer adds to the figures, how it will look, issuing it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.awards import IssuedFile
from parcomp_desktop.domain.reports import SentReport
from parcomp_desktop.gui.document_dialog import DocumentDialog
from parcomp_desktop.gui.forms.ui_reform_report import Ui_ReformReportForm
from parcomp_desktop.services.reform_reports import (
    ReformWords,
    issue_reform_report,
    issued_reform_reports,
    preview_reform_report,
    reform_preset,
    reform_report_in_word,
    reform_report_stem,
    require_reform,
)
from parcomp_desktop.services.workspace import Workspace


class ReformReportDialog(DocumentDialog):
    """The report of one period that a unit owes."""

    noun = "báo cáo cải cách hành chính"

    def __init__(self, workspace: Workspace, report: SentReport, parent: QWidget | None = None) -> None:
        self._report = report
        fields = QWidget()
        self.ui = Ui_ReformReportForm()
        self.ui.setupUi(fields)
        super().__init__(workspace, report.id, fields, parent)

    def preset(self) -> ReformWords:
        """Number and date of what was sent, who signs."""
        return reform_preset(self.workspace, self._report)

    def drawn(self, values: dict[str, Any]) -> bytes:
        """The PDF of the figures and the words that are typed."""
        return preview_reform_report(self.workspace, self._report, ReformWords(**values))

    def in_word(self, values: dict[str, Any]) -> bytes:
        """The same report, to edit in Word."""
        return reform_report_in_word(self.workspace, self._report, ReformWords(**values))

    def file_stem(self) -> str:
        """The name of the report's files."""
        return reform_report_stem(self.workspace, self._report)

    def require(self, values: dict[str, Any]) -> None:
        """Date and signer."""
        require_reform(ReformWords(**values))

    def make(self, values: dict[str, Any]) -> IssuedFile:
        """Issue the report and store it."""
        return issue_reform_report(self.workspace, self._report, ReformWords(**values))

    def issued(self) -> Sequence[IssuedFile]:
        """The reports that were issued of the period."""
        return issued_reform_reports(self.workspace, self._report)
