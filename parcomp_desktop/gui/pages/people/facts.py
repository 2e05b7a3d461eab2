"""Số liệu bình xét: the figures that criteria ask for, of one collective or person and one period."""

from functools import partial
from typing import ClassVar, NamedTuple
from uuid import UUID, uuid4

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from parcomp_desktop.domain.awards import TypedFact
from parcomp_desktop.domain.text import search_rank
from parcomp_desktop.gui.form import Form
from parcomp_desktop.gui.forms.ui_facts import Ui_FactsForm
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.people.attest_dialog import AttestDialog
from parcomp_desktop.gui.pages.people.fact_row import HEADINGS, ROWS_EACH, STRETCH, FactRow
from parcomp_desktop.services.criteria.facts import FactLine, clear_fact, fact_lines, save_fact
from parcomp_desktop.services.criteria.known_facts import FACT_TABLES
from parcomp_desktop.services.criteria.nominees import Nominee, latest_year, nominees, period_words, periods
from parcomp_desktop.services.desk.drafts import draft, drop_draft, keep_draft
from parcomp_desktop.services.workspace import Workspace

DRAFTS = "số liệu bình xét"


class FactPlace(NamedTuple):
    """Where to go on this page: a nominee's sheet of a period, and the figure of that label if it isn't blank."""

    subject_id: UUID
    period: str
    label: str = ""


class FactsPage(Page):
    """Shows the sheet of one nominee and period; each figure is written when its field is left."""

    shows: ClassVar[frozenset[str]] = FACT_TABLES | {"nomination"}
    searches: ClassVar[bool] = True
    help: ClassVar[str] = (
        "Chọn tập thể hoặc cá nhân và kỳ xét, rồi nhập từng số liệu; rời ô là đã ghi, Ctrl+Z để hoàn tác. "
        "Để trống là chưa có số liệu, khác với số 0: không có hồ sơ trễ hẹn, không ai bị kỷ luật thì ghi 0. "
        "Số đã biết tự lấy từ hồ sơ; nhập khác hồ sơ là ngoại lệ, phải ghi lý do. Điều hồ sơ không tự nói lên thì bấm "
        "“Xác nhận…” để ghi xác nhận của người đứng đầu."
    )

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._ui = Ui_FactsForm()
        form = QWidget()
        self._ui.setupUi(form)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)
        self._nominees: dict[UUID, Nominee] = {}
        self._shown: tuple[Nominee, str] | None = None
        self._rows: list[FactRow] = []
        self._query = ""
        self._clear_sheet()
        self._start_with = workspace.desk.unit_id
        self._ui.subject_id.committed.connect(self._choose)
        self._ui.period.committed.connect(self._choose)

    def load(self) -> None:
        """Read the lists and the sheet anew; what is chosen stays chosen."""
        first = not self._nominees and not self._ui.period.value()
        subject_id, period = self._ui.subject_id.value(), self._ui.period.value()
        self._nominees = {nominee.id: nominee for nominee in nominees(self.workspace)}
        self._ui.subject_id.setChoices([(nominee.id, nominee.label) for nominee in self._nominees.values()])
        offered = periods(self.workspace)
        self._ui.period.setChoices([(each, period_words(each)) for each in offered])
        if first:
            year = latest_year(self.workspace) or str(self.workspace.local_day().year)
            subject_id, period = self._start_with, year if year in offered else None
        self._ui.subject_id.setValue(subject_id if subject_id in self._nominees else None)
        self._ui.period.setValue(period if period in offered else None)
        self._show()

    def search(self, query: str) -> None:
        """Show the figures whose names answer the query."""
        self._query = query
        for row in self._rows:
            row.set_visible(visible=search_rank(query, row.line.definition.label) is not None)

    def go_to(self, place: object) -> None:
        """Show a sheet (``FactPlace``) with the cursor on one of its figures."""
        if not isinstance(place, FactPlace):
            return
        self.keep()
        self._ui.subject_id.setValue(place.subject_id)
        self._ui.period.setValue(place.period)
        self._show()
        for row in self._rows:
            if row.line.definition.label == place.label:
                row.value.setFocus()
                self._ui.scroll.ensureWidgetVisible(row.value)

    def keep(self) -> None:
        """Write what is being typed; keep as a draft what can't be written yet."""
        for row in self._rows:
            row.settle()
        if self._shown is None:
            return
        typed = Form(self._sheet, lambda: None).typed()
        unsaved = {name: typed[name] for row in self._rows for name in row.unsaved()}
        if unsaved:
            keep_draft(self.workspace, DRAFTS, self._draft_id(), unsaved)
        else:
            drop_draft(self.workspace, DRAFTS, self._draft_id())

    def _choose(self) -> None:
        self.keep()
        self._show()

    def _show(self) -> None:
        """Fill the rows; they are made anew for another nominee or period only, so that the cursor stays."""
        subject_id, period = self._ui.subject_id.value(), self._ui.period.value()
        nominee = self._nominees.get(subject_id) if subject_id else None
        with self.telling():
            if nominee is None or period is None:
                self._clear_sheet()
                return
            lines = fact_lines(self.workspace, nominee.subject, nominee.id, period)
            if (nominee, period) == self._shown:
                for row, line in zip(self._rows, lines, strict=True):
                    row.show(line)
            else:
                self._make_sheet(lines)
                self._shown = nominee, period
                self._restore()
            self._summarise(lines)

    def _write(self, row: FactRow) -> None:
        if self._shown is None or row.value.problem():
            return
        (nominee, period), value, typed = self._shown, row.stored_value(), row.line.typed
        with self.telling():
            if row.awaits_reason:
                row.ask_reason()
            if value is not None:
                fact = TypedFact(
                    id=typed.id if typed else uuid4(),
                    subject=nominee.subject,
                    subject_id=nominee.id,
                    period=period,
                    name=row.line.definition.name,
                    value=value,
                    source=row.source.value(),
                    reason=row.reason.value(),
                )
                save_fact(self.workspace, fact)
            elif typed:
                clear_fact(self.workspace, typed)
            elif row.source.value():
                self.bar.tell("Căn cứ được ghi cùng giá trị: hãy nhập giá trị của dòng này.")

    def _attest(self, row: FactRow) -> None:
        if self._shown:
            nominee, period = self._shown
            AttestDialog(self, self.workspace, row.line.definition, nominee.id, period).open()

    def _clear_sheet(self) -> None:
        self._make_sheet([])
        self._shown = None
        start = "Chọn tập thể hoặc cá nhân và kỳ xét để nhập số liệu."
        nobody = "Chưa có đơn vị nào. Hãy nhập đơn vị ở trang Đơn vị trước."
        self._ui.summary.setText(start if self._nominees else nobody)

    def _make_sheet(self, lines: list[FactLine]) -> None:
        self._sheet = QWidget()
        grid = QGridLayout(self._sheet)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(16)
        for column, heading in enumerate(HEADINGS if lines else ()):
            label = QLabel(heading)
            label.setProperty("faint", "true")
            grid.addWidget(label, 0, column)
            grid.setColumnStretch(column, STRETCH[column])
        self._rows = [FactRow(line, grid, 1 + ROWS_EACH * place) for place, line in enumerate(lines)]
        for row in self._rows:
            for field in (row.value, row.source, row.reason):
                field.committed.connect(partial(self._write, row))
            row.attest.clicked.connect(partial(self._attest, row))
        grid.setRowStretch(ROWS_EACH * len(lines) + 1, 1)
        self._ui.scroll.setWidget(self._sheet)
        self.search(self._query)

    def _restore(self) -> None:
        kept = draft(self.workspace, DRAFTS, self._draft_id())
        if kept:
            Form(self._sheet, lambda: None).restore(kept)
            for row in self._rows:
                row.show(row.line)
            self.bar.tell("Có dòng nhập dở chưa ghi được: sửa giá trị hoặc nhập thêm giá trị cho dòng có căn cứ.")

    def _draft_id(self) -> str:
        nominee, period = self._shown or (None, "")
        return f"{nominee.id if nominee else ''} {period}"

    def _summarise(self, lines: list[FactLine]) -> None:
        missing = [line.definition.label for line in lines if line.fact is None]
        count = f"Đã có {len(lines) - len(missing)}/{len(lines)} số liệu."
        advice = "Để trống là chưa có số liệu; không có hồ sơ, nhiệm vụ, người nào thì ghi 0."
        self._ui.summary.setText(f"{count} {advice}" if missing else f"{count} Đủ số liệu để xét.")


PAGE = FactsPage
