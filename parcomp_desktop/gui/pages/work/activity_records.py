"""The tab of what units do for the contents of the plan."""

from collections.abc import Sequence
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.words import ACTIVITY_WORDS
from parcomp_desktop.domain.work import Activity, ActivityKind
from parcomp_desktop.gui.forms.ui_activity import Ui_ActivityForm
from parcomp_desktop.gui.proved_page import ProvedPage
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.gui.work_page import WorkPage
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.work.activities import (
    activity_counts,
    content_of,
    known_partners,
    remove_activity,
    save_activity,
    search_activities,
)
from parcomp_desktop.services.workspace import Workspace


class ActivitiesTab(WorkPage[Activity]):
    """Lists activities and edits one."""

    shows: ClassVar[frozenset[str]] = frozenset({"activity", "unit"}) | ProvedPage.proof_tables
    noun: ClassVar[str] = "hoạt động"
    empty: ClassVar[str] = (
        "Chưa ghi hoạt động nào. Điền tên, nội dung thi đua, ngày tổ chức ở bên phải rồi bấm Ctrl+Enter để lưu."
    )
    help: ClassVar[str] = (
        "Ghi từng hoạt động đã làm: tuyên truyền, vận động dùng dịch vụ công trực tuyến và bưu chính công ích, đề xuất "
        "giải pháp, xử lý nhũng nhiễu. Nội dung thi đua nối hoạt động với mục II.2 của Kế hoạch; ở ô Phối hợp với, "
        "bấm mũi tên xuống để chọn Mặt trận và đoàn thể."
    )
    unit_column: ClassVar[int] = 3
    wide_column: ClassVar[int] = 1
    widths: ClassVar[tuple[int, ...]] = (88, 170, 150, 125, 110)
    kinds: ClassVar[Sequence[tuple[str, str]]] = tuple((kind.value, words) for kind, words in ACTIVITY_WORDS.items())
    kinds_words: ClassVar[str] = "nội dung thi đua"

    def __init__(self, workspace: Workspace) -> None:
        widget = QWidget()
        self._ui = Ui_ActivityForm()
        self._ui.setupUi(widget)
        self._ui.kind.setChoices(self.kinds)
        self._ui.kind.currentIndexChanged.connect(self._tell_content)
        super().__init__(workspace, widget)

    def table_columns(self) -> tuple[Column[Any], ...]:
        """The columns, the unit by its name."""
        return (
            Column[Activity]("Ngày", lambda each: format_date(each.held_on)),
            Column[Activity]("Hoạt động", lambda each: each.name),
            Column[Activity]("Nội dung thi đua", lambda each: ACTIVITY_WORDS[each.kind]),
            Column[Activity]("Đơn vị", self.unit_name),
            Column[Activity]("Phối hợp với", lambda each: each.partner),
        )

    def prepare(self) -> None:
        """Offer units and partners."""
        super().prepare()
        self._ui.partner.setSuggestions(known_partners(self.workspace))

    def narrowed(self, query: str) -> list[Activity]:
        """The activities that answer the query and the filters."""
        filters = self.filters
        kind = ActivityKind(filters.kind) if filters.kind else None
        return search_activities(self.workspace, query, unit_id=filters.unit_id, year=filters.year, kind=kind)

    def summary(self, records: Sequence[Activity]) -> str:
        """How many activities each content of the plan has in the chosen year; in all while none is chosen."""
        year = self.filters.year
        if year is None:
            return super().summary(records)
        counts = activity_counts(self.workspace, self.filters.unit_id, str(year))
        told = [f"{each.content.name if each.content else 'Khác'}: {each.activities}" for each in counts]
        return f"Năm {year}. {'; '.join(told)}"

    def record(self, record_id: UUID, values: dict[str, Any]) -> Activity:
        """The activity that the form's values make."""
        kind = ActivityKind(required_choice(values.pop("kind"), "nội dung thi đua"))
        unit_id = required_choice(values.pop("unit_id"), "đơn vị")
        held_on = required_choice(values.pop("held_on"), "ngày tổ chức")
        return Activity(id=record_id, kind=kind, unit_id=unit_id, held_on=held_on, **values)

    def save(self, record: Activity) -> object:
        """Write the activity."""
        return save_activity(self.workspace, record)

    def remove(self, record: Activity) -> None:
        """Take the activity away."""
        remove_activity(self.workspace, record)

    def _tell_content(self) -> None:
        """The clause that the chosen kind serves, in the plan's own words when pointed at."""
        kind = self._ui.kind.value()
        found = content_of(self.workspace, ActivityKind(kind)) if kind else None
        self._ui.clause.setText(f"{found[1].label}: {found[0].name}" if found else "")
        self._ui.clause.setToolTip(found[1].text if found else "")
