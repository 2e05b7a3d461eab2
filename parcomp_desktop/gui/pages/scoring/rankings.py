"""Công bố và xếp hạng: published indexes typed in, ranked, compared, drawn; beside them the order of self-scores."""

from collections.abc import Sequence
from typing import Any, ClassVar

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.ranking import Ties
from parcomp_desktop.gui.books import BookExchange, ExcelButton
from parcomp_desktop.gui.forms.ui_rankings import Ui_RankingsForm
from parcomp_desktop.gui.grid import Grid
from parcomp_desktop.gui.grid_model import GridModel, Sheet
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.scoring.chart_panel import ChartPanel, offer
from parcomp_desktop.gui.pages.scoring.ranking_model import (
    COLUMNS,
    COMPARED_COLUMNS,
    COMPARED_RANK_COLUMN,
    COMPARED_WIDTHS,
    EDITS,
    PROVISIONAL_COLUMNS,
    PROVISIONAL_WIDTHS,
    RANK_COLUMN,
    WIDTHS,
    Row,
    entered,
    label,
    rows,
)
from parcomp_desktop.gui.paper_dialog import open_paper
from parcomp_desktop.services.people.units import search_units
from parcomp_desktop.services.ranking.index_book import IndexBook
from parcomp_desktop.services.ranking.lines import Ranking
from parcomp_desktop.services.ranking.papers import ranking_paper
from parcomp_desktop.services.ranking.rankings import (
    enter_published,
    provisional_ranking,
    published_indexes,
    published_ranking,
    published_years,
    scored_periods,
)
from parcomp_desktop.services.sets.library import known_sets
from parcomp_desktop.services.statistics.figures import FIGURE_TABLES
from parcomp_desktop.services.workbooks.books import Scope
from parcomp_desktop.services.workspace import Workspace

_BY_SET = "set"
_TIES = {
    _BY_SET: "Theo bộ chỉ số",
    Ties.DENSE: "Đồng hạng: 1, 2, 2, 3",
    Ties.COMPETITION: "Đồng hạng, bỏ cách: 1, 2, 2, 4",
    Ties.SEQUENTIAL: "Liên tiếp: 1, 2, 3, 4",
}
_NO_UNIT = "Chưa có đơn vị nào thuộc diện xếp hạng trong năm này. Khai báo đơn vị ở trang Đơn vị trước."
_NO_SHEET = "Chưa có phiếu chấm nào. Lập phiếu ở trang Phiếu chấm điểm, hoặc nhận gói của đơn vị."
_COMPARED = (
    "Thay đổi có ghi “khác bộ chỉ số” hoặc “sau sáp nhập” chỉ để tham khảo: tiêu chí bình xét chỉ dùng khi cán bộ xác "
    "nhận. Dấu ⚠ là lời nhắc cho khen thưởng của năm, không làm thay đổi kết quả xét."
)
_PROVISIONAL = (
    "Tạm xếp theo điểm tự chấm, chưa thẩm định: không dùng để công bố và bình xét. Phiếu chưa nhập đủ chưa có hạng."
)


class RankingsPage(Page):
    """Types in what was published, ranks it, and issues the table."""

    shows: ClassVar[frozenset[str]] = FIGURE_TABLES | {
        *("indicator_set", "scoresheet", "score_entry", "appraisal"),
    }
    help: ClassVar[str] = (
        "Chọn năm rồi gõ điểm, hạng, văn bản đã công bố của từng đơn vị: Enter sang số liệu kế tiếp, Tab sang ô kế "
        "tiếp, Del làm trống ô, dán được khối ô từ Excel; mỗi ô lưu ngay, Ctrl+Z hoàn tác. Làm trống điểm là xoá chỉ "
        "số của đơn vị trong năm đó. Hạng tính trong các đơn vị cùng loại; khi đánh số liên tiếp, đơn vị bằng điểm xếp "
        "theo hạng công bố, rồi theo tên. Cột Bộ chỉ số ghi mã bộ đã chấm: cách đánh số và xếp loại theo bộ đó, và hai "
        "năm khác bộ thì không so. Nhập cả năm trước thì có thẻ So với năm trước; thẻ Biểu đồ lưu và in được. "
        "Nút Lập bảng xếp hạng lập văn bản để ký, có biểu đồ kèm theo khi đánh dấu. Nút Excel xuất mọi đơn vị của năm "
        "đang xem để ghi điểm, và nhập lại sau khi xem trước."
    )

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._own = workspace.desk.kind is DeskKind.UNIT
        self.ui = Ui_RankingsForm()
        self.ui.setupUi(self.body)
        self.grid_model = GridModel[Row](Sheet(COLUMNS, EDITS, label, self._write))
        self.grid = Grid(self.grid_model, "Chỉ số cải cách hành chính đã công bố")
        self.grid.set_widths(WIDTHS)
        self.compared_model = GridModel[Row](Sheet(COMPARED_COLUMNS, {}, label, lambda _: False))
        self.compared = Grid(self.compared_model, "So với năm trước")
        self.compared.set_widths(COMPARED_WIDTHS)
        self.charts = ChartPanel(self)
        self.provisional_model = GridModel[Row](Sheet(PROVISIONAL_COLUMNS, {}, label, lambda _: False))
        self.provisional = Grid(self.provisional_model, "Tạm xếp theo điểm tự chấm")
        self.provisional.set_widths(PROVISIONAL_WIDTHS)
        self._lay_out()
        self._offer_years()
        offer(self.ui.ties, [(str(ties), words) for ties, words in _TIES.items()], _BY_SET)
        self._wire()

    def load(self) -> None:
        """Read all tables anew; the chart when it is looked at."""
        ranking = self._ranking()
        units = [unit.id for unit in search_units(self.workspace)]
        order = [] if self.ui.by_rank.value() else units
        indexes = published_indexes(self.workspace, self._year())
        self.grid_model.set_rows(rows(ranking, indexes, order, len(COLUMNS)))
        self.compared_model.set_rows(rows(ranking, indexes, order, len(COMPARED_COLUMNS)))
        self.ui.issueButton.setEnabled(bool(indexes))
        known = sum(line.points is not None for group in ranking.groups.values() for line in group)
        count = sum(len(group) for group in ranking.groups.values())
        state = f"Đã nhập {known}/{count} đơn vị năm {self._year()}." if count else _NO_UNIT
        self.ui.publishedState.setText(state)
        self.ui.comparedState.setText(_COMPARED if count else _NO_UNIT)
        self._load_provisional()
        self.charts.set_year(self._year(), self._ties())

    def issue(self) -> None:
        """Show the ranking table as it will be signed."""
        charts = bool(self.ui.with_charts.value())
        open_paper(self, lambda: ranking_paper(self.workspace, self._ranking(), with_charts=charts))

    def _lay_out(self) -> None:
        self.ui.publishedPlace.addWidget(self.grid, 1)
        excel = ExcelButton(BookExchange(self, IndexBook, lambda: Scope(period=str(self._year()))))
        self.ui.rankingsLine.insertWidget(self.ui.rankingsLine.indexOf(self.ui.with_charts), excel)
        self.ui.comparedPlace.insertWidget(0, self.compared, 1)
        self.ui.chartPlace.addWidget(self.charts, 1)
        self.ui.provisionalPlace.addWidget(self.provisional, 1)
        self.ui.tabs.setCurrentIndex(0)
        if self._own:
            self.ui.tabs.removeTab(self.ui.tabs.indexOf(self.ui.provisionalPanel))
            self.grid.hideColumn(RANK_COLUMN)
            self.compared.hideColumn(COMPARED_RANK_COLUMN)
            hidden = (self.ui.tiesLabel, self.ui.ties, self.ui.by_rank, self.ui.with_charts, self.ui.issueButton)
            for part in hidden:
                part.hide()

    def _wire(self) -> None:
        self.grid_model.refused.connect(self.bar.refuse)
        self.ui.issueButton.clicked.connect(self.issue)
        self.ui.by_rank.committed.connect(self.load)
        for choice in (self.ui.year, self.ui.ties, self.ui.scored):
            choice.activated.connect(self.load)
            choice.committed.connect(self.load)

    def _offer_years(self) -> None:
        """The years of the campaign, the year before it to compare with, and whatever has an index."""
        campaign, known = self.workspace.catalogue.campaign, published_years(self.workspace)
        years = sorted({*range(campaign.starts_on.year - 1, campaign.ends_on.year + 1), *known}, reverse=True)
        wanted = known[0] if known else self.workspace.local_day().year - 1
        year = min(max(wanted, years[-1]), years[0])
        offer(self.ui.year, [(str(each), str(each)) for each in years], str(year))

    def _year(self) -> int:
        return int(self.ui.year.value() or 0)

    def _ranking(self) -> Ranking:
        return published_ranking(self.workspace, self._year(), self._ties())

    def _ties(self) -> Ties | None:
        chosen = self.ui.ties.value()
        return None if chosen in {None, _BY_SET} else Ties(chosen)

    def _set_of(self, row: Row) -> str:
        """The set that the row's group has in this year."""
        rows_ = (self.grid_model.row(number) for number in self.grid_model.record_rows(0))
        like = [each for each in rows_ if isinstance(each, Row) and each.line.unit.kind is row.line.unit.kind]
        return next((each.published.set_code for each in like if each.published and each.published.set_code), "")

    def _load_provisional(self) -> None:
        sets, periods = known_sets(self.workspace), scored_periods(self.workspace)
        codes = {f"{period} {code}": (code, period) for code, period in periods if code in sets}
        choices = [
            (key, f"{period} – {sets[code].document} – {sets[code].name}") for key, (code, period) in codes.items()
        ]
        offer(self.ui.scored, choices, self.ui.scored.value())
        chosen = codes.get(self.ui.scored.value() or "")
        self.ui.provisionalState.setText(_PROVISIONAL if chosen else _NO_SHEET)
        if chosen:
            ranking = provisional_ranking(self.workspace, *chosen, ties=self._ties())
            self.provisional_model.set_rows(rows(ranking, {}, [], len(PROVISIONAL_COLUMNS)))
        else:
            self.provisional_model.set_rows([])

    def _write(self, changes: Sequence[tuple[Row, dict[str, Any]]]) -> bool:
        written = False
        with self.telling():
            indexes = [(row, entered(row, values, self._year(), self._set_of(row))) for row, values in changes]
            removed = [row.published for row, index in indexes if index is None and row.published]
            enter_published(self.workspace, [index for _, index in indexes if index], removed)
            self.load()
            written = True
        if written and removed:
            self.bar.tell("Đã xoá chỉ số công bố. Bấm Ctrl+Z để lấy lại.")
        return written


PAGE = RankingsPage
