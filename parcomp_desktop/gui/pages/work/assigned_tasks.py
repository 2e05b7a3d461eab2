"""Nhiệm vụ được giao: who gave what by when, and how it ended."""

from collections.abc import Sequence
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.words import TASK_QUALITY_WORDS, WORK_STATE_WORDS
from parcomp_desktop.domain.work import AssignedTask, TaskQuality, WorkState
from parcomp_desktop.gui.forms.ui_assigned_task import Ui_AssignedTaskForm
from parcomp_desktop.gui.proved_page import ProvedPage
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.gui.work_page import WorkPage
from parcomp_desktop.gui.work_states import state_colour
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.work.assigned_tasks import remove_task, save_task, search_tasks, state_of, task_counts
from parcomp_desktop.services.workspace import Workspace


class AssignedTasksPage(WorkPage[AssignedTask]):
    """Lists tasks, the overdue first, and edits one."""

    shows: ClassVar[frozenset[str]] = frozenset({"assigned_task", "unit"}) | ProvedPage.proof_tables
    noun: ClassVar[str] = "nhiệm vụ"
    empty: ClassVar[str] = (
        "Chưa ghi nhiệm vụ nào. Điền tên nhiệm vụ, văn bản giao, hạn ở bên phải rồi bấm Ctrl+Enter để lưu."
    )
    help: ClassVar[str] = (
        "Ghi nhiệm vụ cấp có thẩm quyền giao. Làm xong thì ghi ngày hoàn thành: đúng ngày hạn vẫn là đúng hạn, xong "
        "sau hạn là hoàn thành chậm nhưng vẫn là hoàn thành. Nhiệm vụ bỏ dở chọn kết quả Không hoàn thành; cấp giao "
        "đã huỷ thì đánh dấu huỷ, không xoá. Nhiệm vụ quá hạn đứng đầu."
    )
    unit_column: ClassVar[int] = 1
    wide_column: ClassVar[int] = 0
    widths: ClassVar[tuple[int, ...]] = (180, 125, 88, 90, 168)
    kinds: ClassVar[Sequence[tuple[str, str]]] = tuple(
        (state.value, words) for state, words in WORK_STATE_WORDS.items()
    )
    kinds_words: ClassVar[str] = "tình trạng"

    def __init__(self, workspace: Workspace) -> None:
        widget = QWidget()
        self._ui = Ui_AssignedTaskForm()
        self._ui.setupUi(widget)
        self._ui.quality.setChoices([(each.value, words) for each, words in TASK_QUALITY_WORDS.items()])
        super().__init__(workspace, widget)

    def table_columns(self) -> tuple[Column[Any], ...]:
        """The columns, with where each task stands today."""
        return (
            Column[AssignedTask]("Nhiệm vụ", lambda task: task.name, tip=_told),
            Column[AssignedTask]("Đơn vị", self.unit_name),
            Column[AssignedTask]("Hạn", lambda task: _day(task.due_on)),
            Column[AssignedTask]("Hoàn thành", lambda task: _day(task.done_on)),
            Column[AssignedTask](
                "Tình trạng",
                lambda task: WORK_STATE_WORDS[state_of(self.workspace, task)],
                colour=lambda task: state_colour(state_of(self.workspace, task)),
            ),
        )

    def narrowed(self, query: str) -> list[AssignedTask]:
        """The tasks that answer the query and the filters."""
        filters = self.filters
        state = WorkState(filters.kind) if filters.kind else None
        return search_tasks(self.workspace, query, unit_id=filters.unit_id, year=filters.year, state=state)

    def summary(self, records: Sequence[AssignedTask]) -> str:
        """How many tasks stand how."""
        counts = task_counts(self.workspace, records)
        told = [f"{count} {WORK_STATE_WORDS[state].lower()}" for state, count in counts.items()]
        return f"{super().summary(records)}: {'; '.join(told)}" if told else ""

    def record(self, record_id: UUID, values: dict[str, Any]) -> AssignedTask:
        """The task that the form's values make."""
        unit_id = required_choice(values.pop("unit_id"), "đơn vị")
        chosen = values.pop("quality")
        quality = TaskQuality(chosen) if chosen else None
        return AssignedTask(id=record_id, unit_id=unit_id, quality=quality, **values)

    def save(self, record: AssignedTask) -> object:
        """Write the task."""
        return save_task(self.workspace, record)

    def remove(self, record: AssignedTask) -> None:
        """Take the task away."""
        remove_task(self.workspace, record)


def _told(task: AssignedTask) -> str:
    return "\n".join(filter(None, (task.name, task.given_by, task.document)))


def _day(day: date | None) -> str:
    return format_date(day) if day else ""


PAGE = AssignedTasksPage
