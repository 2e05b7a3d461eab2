"""The tab of the units' own plans that launch the campaign."""

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QPushButton, QWidget

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.words import WORK_STATE_WORDS
from parcomp_desktop.domain.work import LaunchPlan, PlannedDeed
from parcomp_desktop.gui.forms.ui_launch_plan import Ui_LaunchPlanForm
from parcomp_desktop.gui.forms.ui_planned_deed import Ui_PlannedDeedForm
from parcomp_desktop.gui.paper_dialog import open_paper
from parcomp_desktop.gui.proved_page import ProvedPage
from parcomp_desktop.gui.row_panel import RowKind, RowPanel
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.gui.work_page import WorkPage
from parcomp_desktop.gui.work_states import progress_colour, state_colour
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.work.launch_plans import (
    deed_state,
    deeds_of,
    plan_progress,
    remove_deed,
    remove_plan,
    save_deed,
    save_plan,
    search_plans,
)
from parcomp_desktop.services.work.papers import launch_plan
from parcomp_desktop.services.work.record_checks import Progress, progress_words
from parcomp_desktop.services.workspace import Workspace


class LaunchPlansTab(WorkPage[LaunchPlan]):
    """Lists plans, edits one and the deeds that it assigns."""

    shows: ClassVar[frozenset[str]] = frozenset({"launch_plan", "planned_deed", "unit"}) | ProvedPage.proof_tables
    noun: ClassVar[str] = "kế hoạch"
    empty: ClassVar[str] = (
        "Chưa có kế hoạch phát động nào. Điền tên, năm ở bên phải rồi bấm Ctrl+Enter; sau đó bấm Thêm ở bảng Phân công."
    )
    help: ClassVar[str] = (
        "Kế hoạch phát động phong trào thi đua của đơn vị (mục III.1 của Kế hoạch). Chọn một kế hoạch rồi phân công ở "
        "bảng dưới: phím Ins thêm việc, Enter sửa, Del xoá. Việc quá hạn đứng đầu. Nút In kế hoạch lập "
        "văn bản từ mục tiêu, nội dung của phong trào và bảng phân công."
    )
    unit_column: ClassVar[int] = 3
    wide_column: ClassVar[int] = 1
    widths: ClassVar[tuple[int, ...]] = (50, 170, 100, 120, 200)

    def __init__(self, workspace: Workspace) -> None:
        self._progress: dict[UUID, Progress] = {}
        widget = QWidget()
        self._ui = Ui_LaunchPlanForm()
        self._ui.setupUi(widget)
        self.print_button = QPushButton("In &kế hoạch…")
        self._ui.outer.insertWidget(self._ui.outer.count() - 1, self.print_button)
        super().__init__(workspace, widget, RowPanel(workspace, _deeds(workspace)))
        self.print_button.clicked.connect(self._print)

    def table_columns(self) -> tuple[Column[Any], ...]:
        """The columns, with how far each plan is."""
        return (
            Column[LaunchPlan]("Năm", lambda plan: str(plan.year)),
            Column[LaunchPlan]("Kế hoạch", lambda plan: plan.name),
            Column[LaunchPlan]("Số", lambda plan: plan.number),
            Column[LaunchPlan]("Đơn vị", self.unit_name),
            Column[LaunchPlan](
                "Tiến độ",
                lambda plan: progress_words(self._progress[plan.id], "việc"),
                colour=lambda plan: progress_colour(self._progress[plan.id]),
            ),
        )

    def narrowed(self, query: str) -> list[LaunchPlan]:
        """The plans that answer the query and the filters."""
        plans = search_plans(self.workspace, query, unit_id=self.filters.unit_id, year=self.filters.year)
        self._progress = {plan.id: plan_progress(self.workspace, plan.id) for plan in plans}
        return plans

    def blank(self) -> dict[str, Any]:
        """A new plan is for the year at hand."""
        return {**super().blank(), "year": self.filters.year or self.workspace.local_day().year}

    def record(self, record_id: UUID, values: dict[str, Any]) -> LaunchPlan:
        """The plan that the form's values make."""
        unit_id = required_choice(values.pop("unit_id"), "đơn vị")
        year = required_choice(values.pop("year"), "năm của kế hoạch")
        return LaunchPlan(id=record_id, unit_id=unit_id, year=year, **values)

    def save(self, record: LaunchPlan) -> object:
        """Write the plan."""
        return save_plan(self.workspace, record)

    def remove(self, record: LaunchPlan) -> None:
        """Take the plan away with its deeds."""
        remove_plan(self.workspace, record)

    def prepare_for(self, record: LaunchPlan | None) -> None:
        """Only a stored record is printed."""
        super().prepare_for(record)
        self.print_button.setEnabled(record is not None)

    def _print(self) -> None:
        if record := self._record:
            open_paper(self, lambda: launch_plan(self.workspace, record))


def _deeds(workspace: Workspace) -> RowKind[PlannedDeed]:
    def form() -> QWidget:
        widget = QWidget()
        Ui_PlannedDeedForm().setupUi(widget)
        return widget

    return RowKind[PlannedDeed](
        title="Phân công",
        noun="việc",
        empty="Kế hoạch này chưa phân công việc nào. Bấm Thêm (Ins).",
        columns=(
            Column[PlannedDeed]("Công việc", lambda deed: deed.content),
            Column[PlannedDeed]("Phân công cho", lambda deed: deed.assigned_to),
            Column[PlannedDeed]("Hạn", lambda deed: format_date(deed.due_on) if deed.due_on else ""),
            Column[PlannedDeed](
                "Tình trạng",
                lambda deed: WORK_STATE_WORDS[deed_state(workspace, deed)],
                colour=lambda deed: state_colour(deed_state(workspace, deed)),
            ),
        ),
        widths=(230, 130, 90),
        form=form,
        rows=lambda plan_id: deeds_of(workspace, plan_id),
        make=lambda plan_id, deed_id, values: PlannedDeed(id=deed_id, plan_id=plan_id, **values),
        save=lambda deed: save_deed(workspace, deed),
        remove=lambda deed: remove_deed(workspace, deed),
    )
