"""The reward fund: what was decided in each year, out of which fund, for which round, beside its budget."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from parcomp_desktop.gui.labels import empty_text, hint
from parcomp_desktop.gui.page import MARGIN, Page
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.style import colours
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.services.awards.decision_money import FundLine, fund_lines, money

_UNSAID = "(chưa ghi)"
_WIDTHS = (60, 270, 250, 124, 160, 126)
_NOTHING = "Chưa có quyết định nào. Tiền thưởng của các quyết định được cộng ở đây theo năm, nguồn và đợt xét."


def _left_colour(line: FundLine) -> QColor | None:
    return QColor(colours().bad) if line.left is not None and line.left < 0 else None


_COLUMNS = (
    Column[FundLine]("Năm", lambda line: str(line.year), number=True),
    Column[FundLine]("Nguồn kinh phí", lambda line: line.fund or _UNSAID),
    Column[FundLine]("Đợt xét", lambda line: line.award_round or _UNSAID),
    Column[FundLine]("Số khen thưởng", lambda line: str(line.awards), number=True),
    Column[FundLine]("Đã quyết định (đồng)", lambda line: money(line.amount), number=True),
    Column[FundLine]("Dự toán của đợt", lambda line: money(line.budget), number=True),
    Column[FundLine]("Còn lại", lambda line: money(line.left), number=True, colour=_left_colour),
)


class FundPanel(QWidget):
    """Shows the fund; nothing is typed here."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.model: TableModel[FundLine] = TableModel(_COLUMNS)
        self.table = table_view(self.model, "Kinh phí khen thưởng")
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self._empty = empty_text(_NOTHING)
        self.told = hint()
        self._shown = QStackedWidget()
        self._shown.addWidget(self._empty)
        self._shown.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, MARGIN, 0, 0)
        layout.addWidget(self._shown, 1)
        layout.addWidget(self.told)

    def load(self) -> None:
        """Sum the fund anew."""
        lines = fund_lines(self._page.workspace)
        self.model.set_rows(lines)
        self._shown.setCurrentWidget(self.table if lines else self._empty)
        years = dict.fromkeys(line.year for line in lines)
        sums = {year: sum(line.amount for line in lines if line.year == year) for year in years}
        self.told.setText("; ".join(f"Năm {year}: {money(amount)} đồng" for year, amount in sums.items()))
