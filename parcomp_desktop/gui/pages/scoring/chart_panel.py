"""Charts of units and groups as they will be printed; saved as PDF or printed from here."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from PySide6.QtGui import QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from parcomp_desktop.domain.charts import Chart
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.ranking import Ties
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.forms.ui_charts import Ui_ChartsForm
from parcomp_desktop.gui.labels import empty_text
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pdf_preview import PdfPreview
from parcomp_desktop.gui.printing import print_document, set_paper
from parcomp_desktop.gui.tasks import Cancelled, Progress, run
from parcomp_desktop.services.people.units import search_units
from parcomp_desktop.services.ranking.charts import Drawn, drawn, fields_chart, ranking_chart, save_chart, trend_chart
from parcomp_desktop.services.ranking.rankings import published_ranking
from parcomp_desktop.services.workspace import Workspace


class _Kind(StrEnum):
    RANKING = "ranking"
    FIELDS = "fields"
    TREND = "trend"


_KINDS = {
    _Kind.RANKING: "Xếp hạng của nhóm",
    _Kind.FIELDS: "Từng lĩnh vực của đơn vị",
    _Kind.TREND: "Diễn biến qua các năm",
}
_NO_UNIT = "Chưa có đơn vị nào. Khai báo đơn vị ở trang Đơn vị trước."


class ChartPanel(QWidget):
    """Draws what is chosen when it is looked at; ``chart`` is what is shown."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._year, self._ties = 0, None
        self._stale = True
        self.chart: Drawn | None = None
        self.ui = Ui_ChartsForm()
        self.ui.setupUi(self)
        self.preview = PdfPreview()
        self.hint = empty_text()
        self.shown = QStackedWidget()
        for widget in (self.hint, self.preview):
            self.shown.addWidget(widget)
        self.ui.chartsPlace.addWidget(self.shown, 1)
        self._own = page.workspace.desk.unit_id if page.workspace.desk.kind is DeskKind.UNIT else None
        kinds = [(str(kind), words) for kind, words in _KINDS.items() if not self._own or kind is not _Kind.RANKING]
        offer(self.ui.chart, kinds, None)
        for part in (self.ui.unitLabel, self.ui.unit_id):
            part.setVisible(self._own is None)
        for choice in (self.ui.chart, self.ui.unit_id):
            choice.activated.connect(self._choose)
            choice.committed.connect(self._choose)
        self.ui.saveButton.clicked.connect(self._save)
        self.ui.printButton.clicked.connect(self._print)

    def set_year(self, year: int, ties: Ties | None) -> None:
        """Draw this year from now on, ranked with these ties (None: as the set says)."""
        self._year, self._ties = year, ties
        units = [unit for unit in search_units(self._page.workspace) if self._own in {None, unit.id}]
        offered = [(str(unit.id), unit.name) for unit in units]
        offer(self.ui.unit_id, offered, self.ui.unit_id.value() or _first_of_most(units))
        self._choose()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt shows the tab: draw what changed meanwhile."""
        super().showEvent(event)
        self._draw()

    def copy_to(self, target: Path) -> None:
        """Write the chart that is shown to a file."""
        with self._page.telling(f"Đã lưu biểu đồ: {target}"):
            save_chart(self._shown(), target)

    def _choose(self) -> None:
        self._stale = True
        if self.isVisible():
            self._draw()

    def _draw(self) -> None:
        if not self._stale:
            return
        self._stale = False
        try:
            self.chart = self._made()
        except Refusal as refusal:
            self._tell(f"{refusal.what} {refusal.cure}")
        except Cancelled:
            self._tell("Đã dừng. Chọn lại biểu đồ để vẽ.")
        else:
            self.preview.show_bytes(self.chart.screen)
            self.shown.setCurrentWidget(self.preview)
        self._enable()

    def _tell(self, text: str) -> None:
        self.chart = None
        self.preview.clear()
        self.hint.setText(text)
        self.shown.setCurrentWidget(self.hint)

    def _enable(self) -> None:
        for button in (self.ui.saveButton, self.ui.printButton):
            button.setEnabled(self.chart is not None)

    def _shown(self) -> Drawn:
        if self.chart is None:
            raise Refusal("Chưa có biểu đồ nào.", "Chọn biểu đồ, đơn vị, năm có số liệu trước.")
        return self.chart

    def _made(self) -> Drawn:
        """Draw off the screen's thread."""
        unit_id = self.ui.unit_id.value()
        if unit_id is None:
            raise Refusal(_NO_UNIT, "")
        describe = self._describer(UUID(unit_id), _Kind(self.ui.chart.value() or _Kind.RANKING))

        def work(_: Progress) -> Drawn:
            with self._page.workspace.beside() as beside:
                return drawn(beside, describe(beside))

        return run(self, "Đang vẽ biểu đồ", work)

    def _describer(self, unit_id: UUID, kind: _Kind) -> Callable[[Workspace], Chart]:
        year, ties = self._year, self._ties
        match kind:
            case _Kind.FIELDS:
                return lambda workspace: fields_chart(workspace, unit_id, year)
            case _Kind.TREND:
                return lambda workspace: trend_chart(workspace, unit_id)
            case _Kind.RANKING:
                return lambda workspace: ranking_chart(
                    workspace, published_ranking(workspace, year, ties), workspace.get(Unit, unit_id).kind, unit_id
                )

    def _save(self) -> None:
        name = f"bieu-do-{self._year}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, "Lưu biểu đồ", str(Path.home() / name), "Tệp PDF (*.pdf)")
        if chosen:
            self.copy_to(Path(chosen))

    def _print(self) -> None:
        pages = PdfPreview()
        pages.show_bytes(self._shown().paper)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_paper(printer, pages.document)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle("In biểu đồ")
        if dialog.exec():
            set_paper(printer, pages.document)
            print_document(printer, pages.document)


def _first_of_most(units: Sequence[Unit]) -> str | None:
    """The first unit of the kind that has the most."""
    kinds = Counter(unit.kind for unit in units).most_common(1)
    return next((str(unit.id) for unit in units if unit.kind is kinds[0][0]), None)


def offer(field: ChoiceField, choices: Iterable[tuple[str, str]], value: str | None) -> None:
    """Choices without a blank; one is always chosen while there are any."""
    offered = list(choices)
    field.setChoices(offered)
    if offered:
        field.removeItem(0)
        field.setValue(value if value in dict(offered) else offered[0][0])
