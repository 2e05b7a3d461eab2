"""A section of the plan: its rows above, all words of the chosen row below."""

from functools import partial
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QTextBrowser, QVBoxLayout, QWidget

from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.style import colours
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.services.plan_reading import PlanRow, PlanSection

_WIDEST = 560
_AROUND = 24


class PlanTab(QWidget):
    """Shows a section; ``show_section`` shows it with other rows."""

    def __init__(self, section: PlanSection) -> None:
        super().__init__()
        columns = [Column[PlanRow](heading, partial(_cell, place)) for place, heading in enumerate(section.headings)]
        self.model: TableModel[PlanRow] = TableModel(columns)
        self.table = table_view(self.model, section.title)
        self.table.selectionModel().currentRowChanged.connect(self._tell)
        self.words = QTextBrowser()
        self.words.setAccessibleName(f"{section.title}: toàn bộ nội dung của dòng đang chọn")
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.table)
        parts.addWidget(self.words)
        parts.setSizes([330, 170])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(parts)

    def show_section(self, section: PlanSection) -> None:
        """Show the section's rows, the first one chosen."""
        self.model.set_rows(section.rows)
        self.words.setHtml(_faint("Không có dòng nào khớp với từ tìm."))
        for place in range(len(section.headings) - 1):
            width = max(self.table.sizeHintForColumn(place), self.table.horizontalHeader().sectionSizeHint(place))
            self.table.setColumnWidth(place, min(width + _AROUND, _WIDEST))
        if section.rows:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _tell(self) -> None:
        place = self.table.currentIndex().row()
        if place >= 0:
            row = self.model.row(place)
            told = (f"<p>{_faint(label)}<br>{_lines(words)}</p>" for label, words in row.details)
            self.words.setHtml(f"<p><b>{_lines(' – '.join(filter(None, row.cells[:2])))}</b></p>{''.join(told)}")


def _cell(place: int, row: PlanRow) -> str:
    return row.cells[place]


def _lines(words: str) -> str:
    return escape(words).replace("\n", "<br>")


def _faint(words: str) -> str:
    return f'<span style="color: {colours().faint}">{escape(words)}</span>'
