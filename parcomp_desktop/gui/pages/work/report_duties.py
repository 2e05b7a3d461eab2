"""The tab of reporting duties: the rules of what is owed when."""

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QPushButton, QWidget

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.reports import Frequency, ReportingDuty
from parcomp_desktop.domain.words import FREQUENCY_WORDS
from parcomp_desktop.gui.forms.ui_report_duty import Ui_ReportDutyForm
from parcomp_desktop.gui.record_page import RecordPage
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.rules.wording import ASSUMED_MARK
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.work.report_duties import add_standard_duties, remove_duty, save_duty, search_duties
from parcomp_desktop.services.workspace import Workspace


def _due_words(duty: ReportingDuty) -> str:
    mark = ASSUMED_MARK if duty.assumed else ""
    if duty.due_on:
        return f"{format_date(duty.due_on)}{mark}"
    if duty.due_day is not None:
        return f"ngày {duty.due_day}{mark}"
    return f"sau {duty.working_days} ngày làm việc{mark}"


def _years(duty: ReportingDuty) -> str:
    return f"{duty.year_from}–{duty.year_to}" if duty.year_to else f"từ {duty.year_from}"


class DutiesTab(RecordPage[ReportingDuty]):
    """Lists the duties and edits one."""

    shows: ClassVar[frozenset[str]] = frozenset({"reporting_duty"})
    noun: ClassVar[str] = "chế độ báo cáo"
    empty: ClassVar[str] = (
        "Chưa có chế độ báo cáo nào. Bấm “Thêm báo cáo CCHC có sẵn”, hoặc điền ở bên phải rồi bấm Ctrl+Enter để lưu."
    )
    help: ClassVar[str] = (
        "Mỗi báo cáo phải gửi là một dòng: gửi ai, định kỳ thế nào, chốt số liệu và hạn gửi ngày nào. Hạn tính theo "
        "ngày làm việc dùng lịch ở thẻ Lịch làm việc. Quy định đổi thì ghi năm cuối và thêm dòng mới từ năm sau."
    )
    columns: ClassVar[tuple[Column[Any], ...]] = (
        Column[ReportingDuty]("Báo cáo", lambda duty: duty.name),
        Column[ReportingDuty]("Định kỳ", lambda duty: FREQUENCY_WORDS[duty.frequency]),
        Column[ReportingDuty]("Hạn gửi", _due_words, tip=lambda duty: duty.assumed),
        Column[ReportingDuty]("Năm", _years),
    )
    widths: ClassVar[tuple[int, ...]] = (180, 170, 190)

    def __init__(self, workspace: Workspace) -> None:
        widget = QWidget()
        self._ui = Ui_ReportDutyForm()
        self._ui.setupUi(widget)
        self._ui.frequency.setChoices([(each.value, words) for each, words in FREQUENCY_WORDS.items()])
        for field in (self._ui.cutoff_day, self._ui.working_days, self._ui.due_day):
            field.decimals = 0
        self._ui.cutoff_day.setPlaceholderText("trống: ngày cuối tháng")
        self._standard = QPushButton("Thêm báo cáo CCHC có sẵn")
        self._ui.outer.insertWidget(1, self._standard)
        QWidget.setTabOrder(self._ui.assumed, self._standard)
        QWidget.setTabOrder(self._standard, self._ui.saveButton)
        super().__init__(workspace, widget)
        self._standard.clicked.connect(self._add_standard)
        self._ui.frequency.currentIndexChanged.connect(self._fit_frequency)
        self._fit_frequency()

    def blank(self) -> dict[str, Any]:
        """A new duty is due every quarter from this year on."""
        return {"frequency": Frequency.QUARTERLY.value, "year_from": self.workspace.local_day().year}

    def listed(self, query: str) -> list[ReportingDuty]:
        """The duties that answer the query."""
        return search_duties(self.workspace, query)

    def record(self, record_id: UUID, values: dict[str, Any]) -> ReportingDuty:
        """The duty that the form's values make."""
        frequency = Frequency(required_choice(values.pop("frequency"), "định kỳ"))
        year_from = required_choice(values.pop("year_from"), "năm bắt đầu áp dụng")
        once = frequency is Frequency.ONCE
        days = {name: values.pop(name) for name in ("cutoff_day", "working_days", "due_day")}
        whole = {name: None if value is None or once else int(value) for name, value in days.items()}
        due_on = values.pop("due_on") if once else values.pop("due_on") and None
        return ReportingDuty(id=record_id, frequency=frequency, year_from=year_from, due_on=due_on, **whole, **values)

    def save(self, record: ReportingDuty) -> object:
        """Write the duty."""
        return save_duty(self.workspace, record)

    def remove(self, record: ReportingDuty) -> None:
        """Take the duty away."""
        remove_duty(self.workspace, record)

    def _fit_frequency(self) -> None:
        """A report due once has a date, the others a day of each period."""
        once = self._ui.frequency.value() == Frequency.ONCE.value
        for name in ("cutoff_day", "working_days", "due_day"):
            self._ui.fields.setRowVisible(getattr(self._ui, name), not once)
        self._ui.fields.setRowVisible(self._ui.due_on, once)

    def _add_standard(self) -> None:
        with self.telling():
            added = add_standard_duties(self.workspace, self.workspace.local_day().year)
            self.load()
            words = f"Đã thêm {added} chế độ báo cáo; hạn gửi là mức tạm định, sửa theo quy định của địa phương."
            self.bar.tell(words if added else "Các chế độ báo cáo có sẵn đã ở trong danh sách.")
