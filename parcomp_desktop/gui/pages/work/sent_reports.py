"""The tab that follows the reports of a unit and year: sent when, on time, late, missing."""

from typing import Any, ClassVar, cast
from uuid import UUID

from msgspec.structs import replace
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.periods import figure_period_words
from parcomp_desktop.domain.reports import ReportState, SentReport
from parcomp_desktop.domain.text import search_rank
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.words import REPORT_STATE_WORDS
from parcomp_desktop.gui.fields.pick import PickField
from parcomp_desktop.gui.fields.year import YearField
from parcomp_desktop.gui.forms.ui_sent_report import Ui_SentReportForm
from parcomp_desktop.gui.paper_dialog import open_paper
from parcomp_desktop.gui.proved_page import ProvedPage
from parcomp_desktop.gui.style import colours
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.services.people.units import search_units
from parcomp_desktop.services.work.late_units import report_reminder
from parcomp_desktop.services.work.reform_reports import reform_report
from parcomp_desktop.services.work.sent_reports import ReportLine, clear_report, report_lines, save_report
from parcomp_desktop.services.workspace import Workspace

_RECORDED = frozenset({ReportState.ON_TIME, ReportState.LATE, ReportState.WAIVED})


def _state_colour(line: ReportLine) -> QColor:
    scheme = colours()
    return QColor(
        {
            ReportState.ON_TIME: scheme.good,
            ReportState.LATE: scheme.bad,
            ReportState.MISSING: scheme.bad,
            ReportState.DUE_SOON: scheme.open,
        }.get(line.state, scheme.idle)
    )


class SentReportsTab(ProvedPage[SentReport]):
    """Lists what a unit owes in a year and records when each report was sent."""

    shows: ClassVar[frozenset[str]] = ProvedPage.proof_tables | {
        *("reporting_duty", "sent_report", "calendar_day", "unit"),
    }
    noun: ClassVar[str] = "báo cáo"
    empty: ClassVar[str] = (
        "Năm này đơn vị chưa có báo cáo nào phải gửi. Khai các báo cáo ở thẻ Chế độ báo cáo, rồi chọn đơn vị và năm."
    )
    help: ClassVar[str] = (
        "Các báo cáo đơn vị phải gửi trong năm, theo hạn. Chọn một dòng, ghi ngày gửi và số văn bản rồi bấm "
        "Ctrl+Enter; gửi đúng ngày hạn vẫn là đúng hạn. Báo cáo được miễn không tính là thiếu. "
        "Lập báo cáo CCHC từ số liệu đã ghi: của kỳ ấy, lấy từ thống kê, hoạt động, kiểm tra, mục tiêu. Công văn "
        "đôn đốc (bàn tổng hợp) nêu những đơn vị quá hạn chưa gửi."
    )
    widths: ClassVar[tuple[int, ...]] = (190, 150, 90, 90)

    def __init__(self, workspace: Workspace) -> None:
        self._lines: dict[UUID, ReportLine] = {}
        self._unit = PickField()
        self._unit.setAccessibleName("Đơn vị")
        self._year = YearField()
        self._year.setAccessibleName("Năm")
        self._year.setFixedWidth(80)
        widget = QWidget()
        self._ui = Ui_SentReportForm()
        self._ui.setupUi(widget)
        self._ui.newButton.hide()
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._ui.outer.insertWidget(0, self._told)
        self._write_button = QPushButton("Lập &báo cáo CCHC từ số liệu đã ghi…")
        self._ui.outer.insertWidget(2, self._write_button)
        QWidget.setTabOrder(self._ui.note, self._write_button)
        QWidget.setTabOrder(self._write_button, self._ui.saveButton)
        super().__init__(workspace, widget)
        self._units: dict[UUID, Unit] = {}
        self._year.setValue(workspace.local_day().year)
        self._unit.setEnabled(workspace.desk.unit_id is None)
        self._write_button.clicked.connect(self._write_report)
        self._unit.committed.connect(self.load)
        self._year.committed.connect(self.load)

    def table_columns(self) -> tuple[Column[Any], ...]:
        """What is owed, with the state of each report."""
        lines = self._lines
        return (
            Column[SentReport]("Báo cáo", lambda report: lines[report.id].duty.name),
            Column[SentReport]("Kỳ", lambda report: figure_period_words(report.period)),
            Column[SentReport]("Hạn gửi", lambda report: format_date(lines[report.id].due.due_on)),
            Column[SentReport]("Ngày gửi", lambda report: format_date(report.sent_on) if report.sent_on else ""),
            Column[SentReport](
                "Tình trạng",
                lambda report: REPORT_STATE_WORDS[lines[report.id].state],
                colour=lambda report: _state_colour(lines[report.id]),
            ),
        )

    def arrange(self) -> None:
        """Unit and year above the list; the evidence of a report under its form."""
        super().arrange()
        choice = QHBoxLayout()
        choice.addWidget(QLabel("Đơn vị"))
        choice.addWidget(self._unit, 1)
        choice.addWidget(QLabel("Năm"))
        choice.addWidget(self._year)
        self.reminder_button = QPushButton("Công &văn đôn đốc…")
        self.reminder_button.clicked.connect(self._remind)
        choice.addWidget(self.reminder_button)
        if self.workspace.desk.kind is DeskKind.UNIT:
            self.reminder_button.hide()
        left = QVBoxLayout()
        left.addLayout(choice)
        layout = cast("QHBoxLayout", self.body.layout())
        layout.insertLayout(0, left, 3)
        left.addWidget(self.table, 1)

    def prepare(self) -> None:
        """Offer the units; the desk's own, else the first, to begin with."""
        chosen = self._unit.value() or self.workspace.desk.unit_id
        units = search_units(self.workspace)
        self._units = {unit.id: unit for unit in units}
        self._unit.setChoices([(unit.id, unit.name) for unit in units])
        if chosen not in self._units:
            chosen = units[0].id if units else None
        self._unit.setValue(chosen)

    def listed(self, query: str) -> list[SentReport]:
        """The reports that the chosen unit owes in the chosen year and that answer the query."""
        unit, year = self._units.get(cast("UUID", self._unit.value())), self._year.value()
        lines = report_lines(self.workspace, unit, year) if unit and year else []
        found = [line for line in lines if search_rank(query, _searched(line)) is not None]
        self._lines.clear()
        self._lines.update({line.report.id: line for line in found})
        return [line.report for line in found]

    def prepare_for(self, record: SentReport | None) -> None:
        """Say which report it is; without one there is nothing to fill in."""
        line = self._lines.get(record.id) if record else None
        super().prepare_for(record if line and line.state in _RECORDED else None)
        self.form_widget.setEnabled(line is not None)
        self._ui.removeButton.setEnabled(line is not None and line.state in _RECORDED)
        self._told.setText(_told(line) if line else "Chọn một báo cáo trong danh sách.")

    def record(self, record_id: UUID, values: dict[str, Any]) -> SentReport:
        """The chosen report with the form's values."""
        return replace(self._lines[record_id].report, **values)

    def save(self, record: SentReport) -> object:
        """Write when it was sent."""
        save_report(self.workspace, record)
        return record

    def remove(self, record: SentReport) -> None:
        """Take back that it was sent."""
        clear_report(self.workspace, record)

    def _remind(self) -> None:
        open_paper(self, lambda: report_reminder(self.workspace))

    def _write_report(self) -> None:
        if record := self._record:
            open_paper(self, lambda: reform_report(self.workspace, record))

    def _stored(self) -> SentReport | None:
        """The chosen report as it stands now, recorded or still blank."""
        chosen = self._record
        return next((each for each in self.listed(self._query) if chosen and each.id == chosen.id), None)


def _searched(line: ReportLine) -> str:
    return f"{line.duty.name} {figure_period_words(line.report.period)}"


def _told(line: ReportLine) -> str:
    period, due = figure_period_words(line.report.period), line.due
    days = f"{period}, số liệu đến {format_date(due.cutoff)}, hạn gửi {format_date(due.due_on)}"
    return f"{line.duty.name}\n{days}\nNơi nhận: {line.duty.recipient}"
