"""The tab of inspections: what they found and what must follow."""

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QPushButton, QWidget

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.words import WORK_STATE_WORDS
from parcomp_desktop.domain.work import Inspection, InspectionFinding
from parcomp_desktop.gui.forms.ui_inspection import Ui_InspectionForm
from parcomp_desktop.gui.forms.ui_inspection_finding import Ui_InspectionFindingForm
from parcomp_desktop.gui.paper_dialog import open_paper
from parcomp_desktop.gui.proved_page import ProvedPage
from parcomp_desktop.gui.row_panel import RowKind, RowPanel
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.gui.work_page import WorkPage
from parcomp_desktop.gui.work_states import progress_colour, state_colour
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.work.inspections import (
    finding_state,
    findings_of,
    inspection_progress,
    remove_finding,
    remove_inspection,
    save_finding,
    save_inspection,
    search_inspections,
)
from parcomp_desktop.services.work.papers import inspection_notice
from parcomp_desktop.services.work.record_checks import Progress, progress_words
from parcomp_desktop.services.workspace import Workspace


class InspectionsTab(WorkPage[Inspection]):
    """Lists inspections, edits one and its findings; the desk of a unit records those that it received."""

    shows: ClassVar[frozenset[str]] = frozenset({"inspection", "inspection_finding", "unit"}) | ProvedPage.proof_tables
    noun: ClassVar[str] = "cuộc kiểm tra"
    empty: ClassVar[str] = (
        "Chưa ghi cuộc kiểm tra nào. Điền nội dung, ngày kiểm tra ở bên phải rồi bấm Ctrl+Enter; sau đó ghi các kiến "
        "nghị ở bảng dưới."
    )
    help: ClassVar[str] = (
        "Theo dõi, kiểm tra, đôn đốc (mục III.4 của Kế hoạch). Mỗi tồn tại, hạn chế ghi một dòng ở bảng Kiến nghị cùng "
        "yêu cầu và hạn khắc phục: phím Ins thêm, Enter sửa, Del xoá. Kiến nghị quá hạn đứng đầu. "
        "Nút In thông báo lập thông báo kết quả kiểm tra của cuộc đang chọn."
    )
    unit_column: ClassVar[int] = 2
    wide_column: ClassVar[int] = 1
    widths: ClassVar[tuple[int, ...]] = (88, 200, 140, 205)

    def __init__(self, workspace: Workspace) -> None:
        self._progress: dict[UUID, Progress] = {}
        widget = QWidget()
        self._ui = Ui_InspectionForm()
        self._ui.setupUi(widget)
        if workspace.desk.kind is DeskKind.UNIT:
            self._ui.leaderLabel.setText("Đ&oàn kiểm tra")
        self.print_button = QPushButton("In &thông báo…")
        self._ui.outer.insertWidget(self._ui.outer.count() - 1, self.print_button)
        super().__init__(workspace, widget, RowPanel(workspace, _findings(workspace)))
        self.print_button.clicked.connect(self._print)
        self.print_button.setVisible(workspace.desk.kind is DeskKind.GATHERING)

    def table_columns(self) -> tuple[Column[Any], ...]:
        """The columns, with how far the findings are mended."""
        return (
            Column[Inspection]("Ngày", lambda each: format_date(each.inspected_on)),
            Column[Inspection]("Nội dung kiểm tra", lambda each: each.content),
            Column[Inspection]("Đơn vị", self.unit_name),
            Column[Inspection](
                "Khắc phục",
                lambda each: progress_words(self._progress[each.id], "kiến nghị"),
                colour=lambda each: progress_colour(self._progress[each.id]),
            ),
        )

    def narrowed(self, query: str) -> list[Inspection]:
        """The inspections that answer the query and the filters."""
        found = search_inspections(self.workspace, query, unit_id=self.filters.unit_id, year=self.filters.year)
        self._progress = {each.id: inspection_progress(self.workspace, each.id) for each in found}
        return found

    def record(self, record_id: UUID, values: dict[str, Any]) -> Inspection:
        """The inspection that the form's values make."""
        unit_id = required_choice(values.pop("unit_id"), "đơn vị")
        inspected_on = required_choice(values.pop("inspected_on"), "ngày kiểm tra")
        return Inspection(id=record_id, unit_id=unit_id, inspected_on=inspected_on, **values)

    def save(self, record: Inspection) -> object:
        """Write the inspection."""
        return save_inspection(self.workspace, record)

    def remove(self, record: Inspection) -> None:
        """Take the inspection away with its findings."""
        remove_inspection(self.workspace, record)

    def prepare_for(self, record: Inspection | None) -> None:
        """Only a stored record is printed."""
        super().prepare_for(record)
        self.print_button.setEnabled(record is not None)

    def _print(self) -> None:
        if record := self._record:
            open_paper(self, lambda: inspection_notice(self.workspace, record))


def _findings(workspace: Workspace) -> RowKind[InspectionFinding]:
    def form() -> QWidget:
        widget = QWidget()
        Ui_InspectionFindingForm().setupUi(widget)
        return widget

    return RowKind[InspectionFinding](
        title="Kiến nghị sau kiểm tra",
        noun="kiến nghị",
        empty="Cuộc kiểm tra này chưa ghi kiến nghị nào. Bấm Thêm (Ins).",
        columns=(
            Column[InspectionFinding]("Tồn tại, hạn chế", lambda each: each.finding),
            Column[InspectionFinding]("Yêu cầu khắc phục", lambda each: each.follow_up),
            Column[InspectionFinding]("Hạn", lambda each: format_date(each.due_on) if each.due_on else ""),
            Column[InspectionFinding](
                "Tình trạng",
                lambda each: WORK_STATE_WORDS[finding_state(workspace, each)],
                colour=lambda each: state_colour(finding_state(workspace, each)),
            ),
        ),
        widths=(190, 170, 90),
        form=form,
        rows=lambda inspection_id: findings_of(workspace, inspection_id),
        make=lambda inspection_id, finding_id, values: InspectionFinding(
            id=finding_id, inspection_id=inspection_id, **values
        ),
        save=lambda each: save_finding(workspace, each),
        remove=lambda each: remove_finding(workspace, each),
    )
