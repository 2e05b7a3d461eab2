"""The tab of the working calendar: holidays and weekend days that are worked."""

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.reports import CalendarDay
from parcomp_desktop.domain.text import search_rank
from parcomp_desktop.gui.fields.year import YearField
from parcomp_desktop.gui.forms.ui_calendar_day import Ui_CalendarDayForm
from parcomp_desktop.gui.page import MARGIN
from parcomp_desktop.gui.record_page import RecordPage
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.work.working_calendar import assumed_words, calendar_days, remove_day, save_days
from parcomp_desktop.services.workspace import Workspace

_WEEKDAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")


class CalendarTab(RecordPage[CalendarDay]):
    """Lists the days of a year that aren't what their weekday says and edits one."""

    shows: ClassVar[frozenset[str]] = frozenset({"calendar_day"})
    noun: ClassVar[str] = "ngày trong lịch"
    empty: ClassVar[str] = "Năm này chưa có ngày nghỉ nào. Nhập ngày ở bên phải rồi bấm Ctrl+Enter để lưu."
    help: ClassVar[str] = (
        "Thứ hai đến thứ sáu là ngày làm việc, trừ các ngày nghỉ ghi ở đây. Ngày lễ dương lịch có sẵn; Tết Nguyên đán, "
        "Giỗ Tổ, nghỉ bù và làm bù nhập theo thông báo của năm, cả đợt một lần bằng ô Đến ngày."
    )
    widths: ClassVar[tuple[int, ...]] = (100, 90, 100, 230)

    def __init__(self, workspace: Workspace) -> None:
        self._until: dict[str, Any] = {}
        self._year = YearField()
        self._year.setAccessibleName("Năm")
        self._year.setFixedWidth(80)
        widget = QWidget()
        self._ui = Ui_CalendarDayForm()
        self._ui.setupUi(widget)
        self._ui.until.setPlaceholderText("trống: chỉ một ngày")
        super().__init__(workspace, widget)
        self._year.setValue(workspace.local_day().year)
        self._year.committed.connect(self.load)

    def table_columns(self) -> tuple[Column[Any], ...]:
        """The day, what it is, and whether that is certain."""
        return (
            Column[CalendarDay]("Ngày", lambda day: format_date(day.day)),
            Column[CalendarDay]("Thứ", lambda day: _WEEKDAYS[day.day.weekday()]),
            Column[CalendarDay]("Là ngày", lambda day: "Làm việc" if day.working else "Nghỉ"),
            Column[CalendarDay]("Tên", lambda day: day.name),
            Column[CalendarDay]("Ghi chú", self._note, tip=lambda day: assumed_words(self.workspace, day)),
        )

    def arrange(self) -> None:
        """The year above the list."""
        choice = QHBoxLayout()
        choice.addWidget(QLabel("Năm"))
        choice.addWidget(self._year)
        choice.addStretch(1)
        left = QVBoxLayout()
        left.addLayout(choice)
        left.addWidget(self.table, 1)
        layout = QHBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MARGIN)
        layout.addLayout(left, 3)
        layout.addWidget(self.form_column, 2)

    def listed(self, query: str) -> list[CalendarDay]:
        """The days of the chosen year that answer the query."""
        year = self._year.value()
        days = calendar_days(self.workspace, year) if year else []
        return [day for day in days if search_rank(query, f"{day.name} {format_date(day.day)}") is not None]

    def record(self, record_id: UUID, values: dict[str, Any]) -> CalendarDay:
        """The day that the form's values make; the last day of a stretch is kept for ``save``."""
        day = required_choice(values.pop("day"), "ngày")
        self._until = {"until": values.pop("until") or day}
        return CalendarDay(id=record_id, day=day, **values)

    def save(self, record: CalendarDay) -> object:
        """Write the day, or the stretch that begins with it."""
        save_days(self.workspace, record, self._until["until"])
        self._year.setValue(record.day.year)
        return record

    def remove(self, record: CalendarDay) -> None:
        """Take the day away."""
        remove_day(self.workspace, record)

    def _note(self, day: CalendarDay) -> str:
        return "Hằng năm (tạm định)" if assumed_words(self.workspace, day) else ""
