"""Nhập từ Excel: an exported sheet of procedure files, its columns chosen, previewed, taken over as one change."""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from parcomp_desktop.domain.cases import COUNTS, ColumnMapping
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.periods import month_words
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.forms.ui_case_import import Ui_CaseImportForm
from parcomp_desktop.gui.messages import MessageBar
from parcomp_desktop.gui.page import MARGIN
from parcomp_desktop.gui.pages.work.statistics_model import HEADINGS
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.style import colours
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.gui.tasks import Cancelled, run
from parcomp_desktop.services.import_states import LineState
from parcomp_desktop.services.statistics.case_columns import (
    FIELDS,
    Shape,
    guess,
    guess_header,
    guess_shape,
    headings_of,
    remembered,
)
from parcomp_desktop.services.statistics.case_imports import (
    CaseSheet,
    ImportLine,
    apply_import,
    known_for,
    mapping_named,
    plan_import,
    read_case_file,
)
from parcomp_desktop.services.statistics.case_sheets import Layout, Reading, read_sheet
from parcomp_desktop.services.workspace import Workspace

_SHAPES = ((Shape.MONTHS.value, "một tháng"), (Shape.CASES.value, "một hồ sơ"))
_HEADER_ROWS = 30
_TOLD = 200
_SIZE = (1180, 680)


class CaseImportDialog(QDialog):
    """Shows what a file would change; ``taken`` counts the months written once it was taken over."""

    def __init__(self, workspace: Workspace, unit_id: UUID, year: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._unit_id, self._year = workspace, unit_id, year
        self._sheets: dict[str, CaseSheet] = {}
        self._headings: dict[int, str] = {}
        self.fields: dict[str, ChoiceField] = {}
        self._notices: tuple[str, ...] = ()
        self._file_name = ""
        self._previewed: Layout | None = None
        self.lines: list[ImportLine] = []
        self.taken: int | None = None
        self.bar = MessageBar(self)
        self._panel = QWidget()
        self.ui = Ui_CaseImportForm()
        self.ui.setupUi(self._panel)
        self.model: TableModel[ImportLine] = TableModel(_COLUMNS)
        self.table = table_view(self.model, "Số liệu sẽ nhập")
        self.ui.previewPlace.insertWidget(0, self.table, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(self.bar)
        layout.addWidget(self._panel, 1)
        self.setWindowTitle("Nhập thống kê hồ sơ từ Excel")
        self.resize(*_SIZE)
        self._wire()

    def open_file(self, path: Path) -> None:
        """Read a workbook and show its first sheet. Raises Refusal or Cancelled when it isn't read."""
        file = run(self, f"Đang đọc {path.name}", lambda progress: read_case_file(path, progress.step))
        self._file_name, self._notices = file.name, file.notices
        self._sheets = {sheet.name: sheet for sheet in file.sheets}
        self.ui.sheet.offer([(name, name) for name in self._sheets], None)
        self._begin_sheet()

    def take(self) -> None:
        """Write what the preview shows."""
        if not self.ui.takeButton.isEnabled():
            return
        try:
            mapping = mapping_named(self._workspace, self.ui.name.text(), self._layout(), self._headings)
            self.taken = apply_import(self._workspace, self.lines, mapping)
        except Refusal as refusal:
            self.bar.refuse(refusal)
        else:
            self.accept()

    def _wire(self) -> None:
        for button in (self.ui.takeButton, self.ui.closeButton):
            button.setAutoDefault(False)
        self.ui.takeButton.clicked.connect(self.take)
        self.ui.closeButton.clicked.connect(self.reject)
        for field, slot in (
            (self.ui.sheet, self._begin_sheet),
            (self.ui.header, self._begin_columns),
            (self.ui.shape, self._guess_columns),
        ):
            field.activated.connect(slot)
            field.committed.connect(slot)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.take)

    def _sheet(self) -> CaseSheet:
        return self._sheets[self.ui.sheet.value() or ""]

    def _begin_sheet(self) -> None:
        """Offer the rows of the chosen sheet that may hold its headings, the likeliest chosen."""
        rows = self._sheet().rows
        offered = [(str(number), f"{number}: {_start(values)}") for number, values in rows[:_HEADER_ROWS]]
        self.ui.header.offer(offered, str(guess_header(rows)))
        self._begin_columns()

    def _begin_columns(self) -> None:
        """Read the headings; a remembered mapping that fits goes before a guess."""
        self._headings = headings_of(self._sheet().rows, int(self.ui.header.value() or 0))
        known = remembered(self._workspace.find(ColumnMapping), self._headings)
        shape = known.shape if known else guess_shape(self._headings)
        self.ui.shape.offer(_SHAPES, shape.value)
        self.ui.name.setValue(known.mapping.name if known else "")
        self._show_columns(shape, known.columns if known else guess(self._headings, shape))

    def _guess_columns(self) -> None:
        shape = self._shape()
        self._show_columns(shape, guess(self._headings, shape))

    def _shape(self) -> Shape:
        return Shape(self.ui.shape.value() or Shape.MONTHS)

    def _show_columns(self, shape: Shape, columns: dict[str, int]) -> None:
        """A field for each thing that a column may fill."""
        offered = [(str(column), heading) for column, heading in self._headings.items()]
        body = QWidget()
        form = QFormLayout(body)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.fields = {}
        for field in FIELDS[shape]:
            choice = ChoiceField()
            choice.setObjectName(field.name)
            choice.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            choice.setChoices(offered)
            choice.setValue(str(columns[field.name]) if field.name in columns else None)
            choice.activated.connect(self._choose_columns)
            choice.committed.connect(self._choose_columns)
            label = QLabel(f"{field.label} (cần có)" if field.required else field.label)
            label.setBuddy(choice)
            form.addRow(label, choice)
            self.fields[field.name] = choice
        self.ui.columns.setWidget(body)
        self.preview()

    def _layout(self) -> Layout:
        chosen = {name: field.value() for name, field in self.fields.items()}
        columns = {name: int(column) for name, column in chosen.items() if column is not None}
        return Layout(self._shape(), int(self.ui.header.value() or 0), columns)

    def _choose_columns(self) -> None:
        if self._layout() != self._previewed:
            self.preview()

    def preview(self) -> None:
        """Show what the file would change as its columns are chosen now."""
        self.bar.hide()
        self.lines = []
        layout = self._previewed = self._layout()
        reading = Reading({}, (), ())
        try:
            known = known_for(self._workspace, self._unit_id, self._year)
            rows = self._sheet().rows
            reading = run(self, "Đang đọc các dòng", lambda step: read_sheet(rows, layout, known, step.step))
            source = f"{self._file_name}, trang tính {self._sheet().name}"
            self.lines = plan_import(self._workspace, self._unit_id, reading, source)
        except Refusal as refusal:
            self.bar.refuse(refusal)
        except Cancelled:
            self.bar.tell("Đã dừng. Chưa có gì thay đổi.")
        self._show(reading)

    def _show(self, reading: Reading) -> None:
        self.model.set_rows(self.lines)
        self.table.resizeColumnsToContents()
        counts = {state: sum(line.state is state for line in self.lines) for state in LineState}
        changes = ", ".join(f"{count} tháng {state}" for state, count in counts.items() if count)
        self.ui.state.setText(f"{self._file_name}: {changes or 'chưa có gì để nhập'}.")
        written = any(line.state is not LineState.UNCHANGED for line in self.lines)
        self.ui.takeButton.setEnabled(written and not reading.problems)
        told = [*_problem_lines(reading, self._sheet().name), *self._notices, *reading.notes]
        self.ui.problems.setPlainText("\n".join(told))


def _problem_lines(reading: Reading, sheet: str) -> list[str]:
    lines = [
        f"Ô {problem.place}, “{problem.value}”: {problem.words}" if problem.place else problem.words
        for problem in reading.problems[:_TOLD]
    ]
    more = len(reading.problems) - len(lines)
    if more:
        lines.append(f"… và {more} ô khác.")
    if lines:
        count = len(reading.problems)
        lines.insert(0, f"Chưa nhập được. Trang tính “{sheet}” có {count} chỗ cần sửa trong tệp, hoặc chọn lại cột:")
    return lines


def _start(values: Sequence[object]) -> str:
    return ", ".join(str(value) for value in values if value is not None)[:60]


def _count_words(name: str, line: ImportLine) -> str:
    """A count; one that changes shows both."""
    new = line.record.counts[name]
    old = line.before.counts[name] if line.before else None
    words = "" if new is None else format_number(Decimal(new))
    if line.state is not LineState.CHANGED or new == old:
        return words
    return f"{'trống' if old is None else format_number(Decimal(old))} → {words}"


def _state_colour(line: ImportLine) -> QColor | None:
    colour = {LineState.NEW: colours().good, LineState.CHANGED: colours().open, LineState.UNCHANGED: colours().faint}
    return QColor(colour[line.state])


def _count_column(name: str) -> Column[ImportLine]:
    return Column[ImportLine](
        HEADINGS[name], lambda line: _count_words(name, line), number=True, tip=lambda _: COUNTS[name]
    )


_COLUMNS = (
    Column[ImportLine]("Số liệu của", lambda line: line.officer or "Cả đơn vị"),
    Column[ImportLine]("Tháng", lambda line: month_words(line.record.month)),
    Column[ImportLine]("So với\nhiện có", lambda line: line.state, colour=_state_colour),
    *(_count_column(name) for name in COUNTS),
)
