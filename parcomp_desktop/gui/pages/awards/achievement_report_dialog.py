"""Báo cáo thành tích: what the officer writes under each heading, beside what the data say by themselves."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QTableView, QWidget

from parcomp_desktop.domain.awards import Nomination
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.fields.note import NoteField
from parcomp_desktop.gui.forms.ui_achievement_report import Ui_AchievementReportForm
from parcomp_desktop.gui.labels import heading, hint
from parcomp_desktop.gui.messages import MessageBar
from parcomp_desktop.gui.outcomes import SIGNED_WORDS
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.style import outcome_colour
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.rules.nomination_states import is_held
from parcomp_desktop.services.awards.achievement_reports import fill_texts, report_texts, template_of, write_texts
from parcomp_desktop.services.awards.nominations import nominee_name
from parcomp_desktop.services.awards.report_tables import AwardedLine, ResultLine, awarded_lines, result_lines
from parcomp_desktop.services.workspace import Workspace

_SIZE = (980, 640)
_LEAST, _MOST, _MARGINS = 54, 220, 18
_RESULT_WIDTHS = (44, 230, 170, 140, 200)
_PADDING = 32
"""What wrapped rows need beside their words: the style's padding isn't reckoned when rows are fitted."""
_AWARDED_WIDTHS = (60, 420)


class AchievementReportDialog(QDialog):
    """Edits the texts of a nomination's report; leaving a heading saves it. Read only once the nomination is held."""

    def __init__(self, parent: QWidget, workspace: Workspace, nomination: Nomination) -> None:
        super().__init__(parent)
        self._workspace, self._nomination = workspace, nomination
        self._template = template_of(workspace, nomination)
        self.ui = Ui_AchievementReportForm()
        self.ui.setupUi(self)
        self.bar = MessageBar(self)
        self.ui.outer.insertWidget(0, self.bar)
        self.fields: dict[str, NoteField] = {}
        self.results: TableModel[ResultLine] = TableModel(_RESULTS)
        self.awarded: TableModel[AwardedLine] = TableModel(_AWARDED)
        self._head()
        self._lay_out_texts()
        self._show_tables()
        self.ui.fillButton.clicked.connect(self.fill)
        self.ui.closeButton.clicked.connect(self.accept)
        self.resize(*_SIZE)
        self._show_texts()

    def fill(self) -> None:
        """Fill what is blank from what is registered."""
        self._save_all()
        with_texts = self._try(lambda: fill_texts(self._workspace, self._nomination))
        if with_texts is not None:
            self._show_texts()
            self.bar.tell(
                f"Đã điền {with_texts} đề mục còn trống; hãy đọc lại và sửa."
                if with_texts
                else "Không có đề mục trống nào điền được từ số liệu đã có."
            )

    def showEvent(self, event: QShowEvent) -> None:
        """The fields have their width now, and so their lines."""
        super().showEvent(event)
        for field in self.fields.values():
            _fit(field)

    def done(self, result: int) -> None:
        """What is typed and not yet left is saved first; closing by any way goes through here."""
        self._save_all()
        super().done(result)

    def _head(self) -> None:
        name = nominee_name(self._workspace, self._nomination)
        self.setWindowTitle("Báo cáo thành tích")
        self.ui.title.setText(f"{self._template.title} ({self._template.form}): {name}")
        self.ui.source.setText(f"{self._template.source}. Tạm định: {self._template.assumed}")

    def _lay_out_texts(self) -> None:
        column = self.ui.headings
        editable = not is_held(self._nomination.state)
        self.ui.fillButton.setEnabled(editable)
        for section in self._template.sections:
            column.addWidget(heading(f"{section.number}. {section.title}"))
            for each in section.headings:
                field = NoteField()
                field.setObjectName(each.code)
                field.setAccessibleName(each.title)
                field.textChanged.connect(partial(_fit, field))
                _fit(field)
                field.setReadOnly(not editable)
                field.committed.connect(self._save_all)
                self.fields[each.code] = field
                label = hint(f"{each.number}. {each.title}. {each.hint}")
                label.setBuddy(field)
                column.addWidget(label)
                column.addWidget(field)
        column.addStretch(1)

    def _show_texts(self) -> None:
        texts = report_texts(self._workspace, self._nomination.id)
        for code, field in self.fields.items():
            field.setValue(texts.get(code))

    def _save_all(self) -> None:
        """Write the headings that say something else than what is written."""
        stored = report_texts(self._workspace, self._nomination.id)
        changed = {code: field.value() for code, field in self.fields.items() if field.value() != stored.get(code, "")}
        if changed:
            self._try(lambda: len(write_texts(self._workspace, self._nomination, changed)))

    def _try(self, deed: Callable[[], int]) -> int | None:
        try:
            return deed()
        except Refusal as refusal:
            self.bar.refuse(refusal)
            return None

    def _show_tables(self) -> None:
        results, awarded = table_view(self.results, "Kết quả từng tiêu chí"), table_view(self.awarded, "Đã được khen")
        _widen(results, _RESULT_WIDTHS)
        _widen(awarded, _AWARDED_WIDTHS)
        results.setWordWrap(True)
        self._try(lambda: self.results.set_rows(result_lines(self._workspace, self._nomination)) or 0)
        results.resizeRowsToContents()
        for row in range(self.results.rowCount()):
            results.setRowHeight(row, results.rowHeight(row) + _PADDING)
        self.awarded.set_rows(awarded_lines(self._workspace, self._nomination.subject_id))
        self.ui.results.addWidget(hint("Lấy từ kết quả xét tiêu chí, không sửa ở đây; sửa ở trang Số liệu bình xét."))
        self.ui.results.addWidget(results)
        none = "" if self.awarded.rowCount() else " Chưa có hình thức khen nào trong sổ."
        self.ui.awarded.addWidget(hint(f"Lấy từ sổ khen thưởng và các lần khen trước đã nhập.{none}"))
        self.ui.awarded.addWidget(awarded)


def _fit(field: NoteField) -> None:
    """As high as its text, within bounds."""
    lines = int(field.document().size().height())
    field.setFixedHeight(min(max(lines * field.fontMetrics().lineSpacing() + _MARGINS, _LEAST), _MOST))


def _widen(table: QTableView, widths: tuple[int, ...]) -> None:
    for column, width in enumerate(widths):
        table.setColumnWidth(column, width)


_RESULTS = (
    Column[ResultLine]("STT", lambda line: line.number, number=True),
    Column[ResultLine]("Tiêu chí", lambda line: line.criterion),
    Column[ResultLine]("Yêu cầu", lambda line: line.required),
    Column[ResultLine]("Kết quả", lambda line: line.reached),
    Column[ResultLine]("Minh chứng", lambda line: line.evidence),
    Column[ResultLine](
        "Tự đánh giá", lambda line: SIGNED_WORDS[line.outcome], colour=lambda line: outcome_colour(line.outcome)
    ),
)
_AWARDED = (
    Column[AwardedLine]("Năm", lambda line: str(line.year), number=True),
    Column[AwardedLine]("Hình thức", lambda line: line.form),
    Column[AwardedLine]("Số, ngày, cơ quan ban hành quyết định", lambda line: line.decision),
)
