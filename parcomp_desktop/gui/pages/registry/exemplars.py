"""Gương điển hình: whom the media tell of, with the text that they get and where it was published; plan, III.3."""

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.register import Exemplar
from parcomp_desktop.gui.filters import Filters
from parcomp_desktop.gui.forms.ui_exemplar import Ui_ExemplarForm
from parcomp_desktop.gui.labels import hint
from parcomp_desktop.gui.page import MARGIN
from parcomp_desktop.gui.paper_dialog import open_paper
from parcomp_desktop.gui.record_page import RecordPage, table_view
from parcomp_desktop.gui.shortcuts import HERE, add_shortcut
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.gui.workbook_dialog import chosen_target
from parcomp_desktop.services.criteria.nominees import Nominee, nominees
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.registry.exemplars import (
    Suggestion,
    export_exemplars,
    remove_exemplar,
    save_exemplar,
    search_exemplars,
    suggestions,
    whose,
)
from parcomp_desktop.services.registry.papers import exemplar_list
from parcomp_desktop.services.workspace import Workspace

_SUGGESTED = (
    Column[Suggestion]("Được khen trong năm, chưa nêu gương", lambda each: each.name),
    Column[Suggestion]("Hình thức khen", lambda each: each.award),
)
_FILE = "guong-dien-hinh.xlsx"


class ExemplarsPage(RecordPage[Exemplar]):
    """Lists the exemplars and edits one; below, who was awarded in the year and could be one."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {"exemplar", "unit", "person", "award", "award_decision", "nomination", "register_note"}
    )
    noun: ClassVar[str] = "gương điển hình"
    empty: ClassVar[str] = (
        "Chưa có gương điển hình nào. Chọn tập thể hoặc cá nhân, ghi tiêu đề, nội dung ngắn ở bên phải rồi bấm "
        "Ctrl+Enter. Năm có khen thưởng thì danh sách ở dưới gợi ý sẵn."
    )
    help: ClassVar[str] = (
        "Gương điển hình tiên tiến, người tốt việc tốt để nêu trên phương tiện thông tin đại chúng (Kế hoạch, mục "
        "III.3): nội dung ngắn gửi báo, đài; nơi và ngày đã đăng, phát. Danh sách dưới là những tập thể, cá nhân được "
        "khen trong năm mà chưa nêu gương: bấm Enter để lập. Xuất danh sách đang xem ra "
        "Excel, in danh sách của một năm."
    )
    widths: ClassVar[tuple[int, ...]] = (50, 165, 190, 120)

    def __init__(self, workspace: Workspace) -> None:
        self._nominees: dict[UUID, Nominee] = {}
        self._printed = workspace.local_day().year
        widget = QWidget()
        self._ui = Ui_ExemplarForm()
        self._ui.setupUi(widget)
        self.filters = Filters((), "", units=False)
        self.export_button = QPushButton("&Xuất ra Excel…")
        self.print_button = QPushButton()
        self.suggested: TableModel[Suggestion] = TableModel(_SUGGESTED)
        self.suggested_table = table_view(self.suggested, "Được khen trong năm, chưa nêu gương")
        self.told = hint()
        super().__init__(workspace, widget)
        self.filters.changed.connect(self.load)
        self.export_button.clicked.connect(self.export)
        self.print_button.clicked.connect(self.print_list)
        self.suggested_table.doubleClicked.connect(self.take_suggestion)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            add_shortcut(key, self.suggested_table, self.take_suggestion, HERE)

    def table_columns(self) -> tuple[Column[Any], ...]:
        """The columns, the subject by name."""
        return (
            Column[Exemplar]("Năm", lambda each: str(each.year), number=True),
            Column[Exemplar]("Tập thể, cá nhân", lambda each: whose(self.workspace, each).name),
            Column[Exemplar]("Tiêu đề", lambda each: each.title),
            Column[Exemplar]("Nơi đăng, phát", lambda each: each.media),
            Column[Exemplar]("Ngày", lambda each: format_date(each.published_on) if each.published_on else ""),
        )

    def arrange(self) -> None:
        """The year and the export above the list, suggestions below it."""
        super().arrange()
        layout = self.body.layout()
        assert isinstance(layout, QHBoxLayout)  # noqa: S101  as a record page lays it out
        layout.removeWidget(self.table)
        self.suggested_table.setColumnWidth(0, 250)
        line = QHBoxLayout()
        line.addWidget(self.filters, 1)
        line.addWidget(self.export_button)
        line.addWidget(self.print_button)
        left = QVBoxLayout()
        left.setSpacing(MARGIN // 2)
        left.addLayout(line)
        left.addWidget(self.table, 3)
        left.addWidget(self.told)
        left.addWidget(self.suggested_table, 2)
        layout.insertLayout(0, left, 3)

    def prepare(self) -> None:
        """Offer every collective and person, and who was awarded in the year."""
        self._nominees = {each.id: each for each in nominees(self.workspace)}
        self._ui.subject_id.setChoices([(each.id, each.label) for each in self._nominees.values()])
        year = self._year()
        found = suggestions(self.workspace, year)
        self.suggested.set_rows(found)
        self.suggested_table.setVisible(bool(found))
        self.told.setText(f"Năm {year}: {len(found)} tập thể, cá nhân được khen mà chưa nêu gương." if found else "")

    def prepare_for(self, record: Exemplar | None) -> None:
        """What may be printed is the year that is looked at, of all years that of the chosen one."""
        self._printed = self.filters.year or (record.year if record else self._year())
        self.print_button.setText(f"In danh &sách năm {self._printed}…")

    def take_suggestion(self) -> None:
        """Begin an exemplar of the chosen suggestion."""
        row = self.suggested_table.currentIndex().row()
        if row < 0:
            return
        chosen = self.suggested.row(row)
        self.begin()
        self.form.show(
            {
                "subject_id": chosen.subject_id,
                "year": chosen.year,
                "title": f"{chosen.name} – điển hình cải cách hành chính năm {chosen.year}",
                "text": chosen.achievement,
            }
        )
        self.keep()

    def export(self) -> None:
        """Write what is listed into a workbook where the person says."""
        path = chosen_target(self, "Xuất danh sách gương điển hình", _FILE)
        if path:
            with self.telling(f"Đã xuất danh sách ra {path}."):
                export_exemplars(self.workspace, self.listed(self._query), path)

    def print_list(self) -> None:
        """Show the list of the year that the button names."""
        open_paper(self, lambda: exemplar_list(self.workspace, self._printed))

    def blank(self) -> dict[str, Any]:
        """A new one is of the year that is looked at."""
        return {"year": self._year()}

    def listed(self, query: str) -> list[Exemplar]:
        """The exemplars that answer the query and the year."""
        return search_exemplars(self.workspace, query, self.filters.year)

    def record(self, record_id: UUID, values: dict[str, Any]) -> Exemplar:
        """The exemplar that the form's values make."""
        subject_id = required_choice(values.pop("subject_id"), "tập thể hoặc cá nhân")
        year = required_choice(values.pop("year"), "năm")
        subject = self._nominees[subject_id].subject
        return Exemplar(id=record_id, subject=subject, subject_id=subject_id, year=year, **values)

    def save(self, record: Exemplar) -> object:
        """Write the exemplar."""
        return save_exemplar(self.workspace, record)

    def remove(self, record: Exemplar) -> None:
        """Take the exemplar away."""
        remove_exemplar(self.workspace, record)

    def _year(self) -> int:
        return self.filters.year or self.workspace.local_day().year


PAGE = ExemplarsPage
