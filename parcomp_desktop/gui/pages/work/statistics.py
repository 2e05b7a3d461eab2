"""Thống kê hồ sơ: procedure files by month, of a unit or one of its officers, typed in or brought from Excel."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from parcomp_desktop.domain.figures import Figure
from parcomp_desktop.domain.periods import month_words
from parcomp_desktop.gui.books import BookExchange, ExcelButton
from parcomp_desktop.gui.forms.ui_statistics import Ui_StatisticsForm
from parcomp_desktop.gui.grid import Grid
from parcomp_desktop.gui.grid_model import GridModel, Sheet
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.work.case_import_dialog import CaseImportDialog
from parcomp_desktop.gui.pages.work.statistics_model import COLUMNS, EDITS, WIDTHS, entered, label, rows
from parcomp_desktop.services.people.units import search_units
from parcomp_desktop.services.statistics.case_book import CaseBook
from parcomp_desktop.services.statistics.case_figures import period_figures
from parcomp_desktop.services.statistics.cases import MonthLine, case_lines, enter_cases, officers_of
from parcomp_desktop.services.statistics.figure_uses import leaves_using
from parcomp_desktop.services.workbooks.books import Scope
from parcomp_desktop.services.workspace import Workspace

_WHOLE_UNIT = "unit"
_NO_UNIT = "Chưa có đơn vị nào. Khai báo đơn vị ở trang Đơn vị trước."
_NO_CHOICE = "Chọn đơn vị để xem và nhập số liệu."
_BEGIN = "Chưa có số liệu năm {year}. Gõ vào bảng, dán từ Excel, hoặc bấm Nhập từ một cửa…, Excel."


class StatisticsPage(Page):
    """The twelve months of a year as a table to type in."""

    shows: ClassVar[frozenset[str]] = frozenset({"unit", "person", "case_statistics", "indicator_set"})
    help: ClassVar[str] = (
        "Mỗi dòng là một tháng: Enter sang ô kế tiếp, Del làm trống ô, dán được khối ô từ Excel; mỗi ô lưu ngay, "
        "Ctrl+Z hoàn tác. Ô trống là chưa có số liệu, khác với 0: tổng và điểm dùng số đó sẽ báo chưa đủ. Hồ sơ chưa "
        "giải quyết là số còn lại cuối tháng, dòng cộng lấy tháng cuối. Tiêu chí chấm điểm, mục tiêu và tiêu chí bình "
        "xét (không có hồ sơ trễ hẹn, tồn đọng) tự lấy số từ đây; tiêu chí nào đang dùng ghi ở trên bảng. Nút Excel "
        "xuất năm đang xem của đơn vị, cả từng người, và nhập lại sau khi xem trước; Nhập từ một cửa đọc tệp của hệ "
        "thống một cửa."
    )

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._panel = QWidget()
        self.ui = Ui_StatisticsForm()
        self.ui.setupUi(self._panel)
        self.grid_model = GridModel[MonthLine](Sheet(COLUMNS, EDITS, label, self._write))
        self.grid = Grid(self.grid_model, "Thống kê hồ sơ theo tháng")
        self.grid.set_widths(WIDTHS)
        self.grid.setWordWrap(False)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._panel)
        self.ui.place.insertWidget(2, self.grid, 1)
        self._offer_years()
        self._wire()

    def load(self) -> None:
        """Read the chosen unit's year anew."""
        self._offer_units()
        unit_id = self.ui.unit_id.value()
        self._offer_officers(unit_id)
        self.ui.importButton.setEnabled(unit_id is not None)
        if unit_id is None:
            self._show_nothing()
        else:
            self._show(unit_id)

    def bring(self) -> None:
        """Take months over from a workbook that the person chooses."""
        unit_id = self.ui.unit_id.value()
        if unit_id is None:
            return
        name, _ = QFileDialog.getOpenFileName(self, "Chọn tệp Excel của hệ thống một cửa", "", "Tệp Excel (*.xlsx)")
        if not name:
            return
        with self.telling():
            dialog = CaseImportDialog(self.workspace, unit_id, self._year(), self)
            dialog.open_file(Path(name))
            dialog.exec()
            if dialog.taken is not None:
                self.bar.tell(f"Đã nhập {dialog.taken} tháng. Bấm Ctrl+Z để trả lại như trước.")

    def _wire(self) -> None:
        self.ui.importButton.clicked.connect(self.bring)
        excel = ExcelButton(BookExchange(self, CaseBook, self._scope))
        self.ui.line.addWidget(excel)
        QWidget.setTabOrder(self.ui.importButton, excel)
        self.grid_model.refused.connect(self.bar.refuse)
        self.ui.unit_id.committed.connect(self.load)
        for choice in (self.ui.year, self.ui.officer):
            choice.activated.connect(self.load)
            choice.committed.connect(self.load)

    def _scope(self) -> Scope:
        """What is looked at: the unit's year, with its officers."""
        return Scope(self.ui.unit_id.value(), str(self._year()))

    def _offer_units(self) -> None:
        """The unit desk's own unit alone; elsewhere what is chosen stays, or the first unit stands there."""
        own = self.workspace.desk.unit_id
        units = search_units(self.workspace)
        known = {unit.id for unit in units}
        chosen = own or self.ui.unit_id.value()
        self.ui.unit_id.setChoices([(unit.id, unit.name) for unit in units])
        self.ui.unit_id.setValue(chosen if chosen in known else units[0].id if units else None)
        self.ui.unit_id.setEnabled(own is None)

    def _offer_years(self) -> None:
        campaign, this_year = self.workspace.catalogue.campaign, self.workspace.local_day().year
        years = sorted({*range(campaign.starts_on.year - 1, campaign.ends_on.year + 1), this_year}, reverse=True)
        self.ui.year.offer([(str(year), str(year)) for year in years], str(this_year))

    def _offer_officers(self, unit_id: UUID | None) -> None:
        people = officers_of(self.workspace, unit_id) if unit_id else []
        choices = [(_WHOLE_UNIT, "Cả đơn vị"), *((str(person.id), person.full_name) for person in people)]
        self.ui.officer.offer(choices, self.ui.officer.value())

    def _year(self) -> int:
        return int(self.ui.year.value() or 0)

    def _person(self) -> UUID | None:
        chosen = self.ui.officer.value()
        return None if chosen in {None, _WHOLE_UNIT} else UUID(chosen)

    def _show_nothing(self) -> None:
        self.grid_model.set_rows([])
        self.ui.state.setText(_NO_CHOICE if search_units(self.workspace) else _NO_UNIT)
        self.ui.warnings.hide()

    def _show(self, unit_id: UUID) -> None:
        year, person_id = self._year(), self._person()
        lines = case_lines(self.workspace, unit_id, year, person_id)
        figures = period_figures(self.workspace, unit_id, str(year), person_id)
        self.grid_model.set_rows(rows(lines, figures))
        self._tell(lines)
        self._warn(lines, figures)

    def _tell(self, lines: Sequence[MonthLine]) -> None:
        known = sum(line.record.registered for line in lines)
        begun = f"Đã có số liệu {known}/12 tháng." if known else _BEGIN.format(year=self._year())
        used = leaves_using(self.workspace, "cases")
        whither = f" Tiêu chí đang lấy số từ đây: {'; '.join(used)}." if used else ""
        self.ui.state.setText(f"{begun}{whither}")

    def _warn(self, lines: Sequence[MonthLine], figures: Mapping[str, Figure]) -> None:
        """What is missing in the sums, and what looks odd in a month."""
        begun = any(line.record.registered for line in lines)
        missing = dict.fromkeys(each.missing for each in figures.values() if each.missing and begun)
        told = [f"Cộng chưa đủ: {words}." for words in missing]
        told += [f"Tháng {month_words(line.record.month)}: {words}." for line in lines for words in line.warnings]
        self.ui.warnings.setPlainText("\n".join(told))
        self.ui.warnings.setVisible(bool(told))

    def _write(self, changes: Sequence[tuple[MonthLine, dict[str, Any]]]) -> bool:
        with self.telling():
            records = [entered(line, values) for line, values in changes]
            kept = [record for record in records if record.registered or record.source]
            removed = [record for record in records if not record.registered and not record.source]
            enter_cases(self.workspace, kept, removed)
            self.load()
            return True
        return False


PAGE = StatisticsPage
