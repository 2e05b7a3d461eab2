"""Lịch sử khen: every award of one unit or person, by the register, from above and from before."""

from typing import ClassVar

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.register import EntryState
from parcomp_desktop.gui.fields.pick import PickField
from parcomp_desktop.gui.labels import empty_text
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.services.criteria.nominees import nominees
from parcomp_desktop.services.registry.award_history import HistoryLine, history
from parcomp_desktop.services.workspace import Workspace

_CHOOSE = "Gõ tên tập thể hoặc cá nhân ở trên để xem mọi lần được khen, kể cả trước đây và do cấp trên quyết định."
_NONE = "Chưa ghi lần khen nào. Khen thưởng trước đây ghi hoặc nhập từ Excel ở thẻ bên cạnh."
_WIDTHS = (50, 170, 170, 184, 112, 92, 120, 100)
_COLUMNS = (
    Column[HistoryLine]("Năm", lambda line: str(line.year), number=True),
    Column[HistoryLine]("Hình thức khen", lambda line: line.form),
    Column[HistoryLine]("Thành tích", lambda line: line.achievement),
    Column[HistoryLine]("Lập thành tích", lambda line: line.achieved),
    Column[HistoryLine]("Quyết định số", lambda line: line.number),
    Column[HistoryLine]("Ngày ký", lambda line: format_date(line.decided_on) if line.decided_on else ""),
    Column[HistoryLine]("Người quyết định", lambda line: line.authority),
    Column[HistoryLine]("Trong sổ", lambda line: line.where),
    Column[HistoryLine]("Tình trạng", lambda line: line.state_words, tip=lambda line: line.remark),
)
_ENDED = {EntryState.VOIDED, EntryState.REVOKED}


class HistoryTab(Page):
    """One nominee is chosen; nothing is typed."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {"award", "register_note", "earlier_award", "person", "unit", "nomination"}
    )
    help: ClassVar[str] = "Chọn tập thể hoặc cá nhân để xem mọi lần được khen."

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.whose = PickField()
        self.whose.setObjectName("whose")
        self.whose.setAccessibleName("Tập thể, cá nhân")
        self.model: TableModel[HistoryLine] = TableModel(_COLUMNS, struck=lambda line: line.state in _ENDED)
        self.table = table_view(self.model, "Lịch sử khen")
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self.empty_text = empty_text(_CHOOSE)
        self._shown = QStackedWidget()
        self._shown.addWidget(self.empty_text)
        self._shown.addWidget(self.table)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.whose)
        layout.addWidget(self._shown, 1)
        self.setFocusProxy(self.whose)
        self.whose.committed.connect(self._show)

    def load(self) -> None:
        """Offer everybody anew; the chosen one stays chosen."""
        chosen = self.whose.value()
        self._nominees = {each.id: each for each in nominees(self.workspace)}
        self.whose.setChoices([(each.id, each.label) for each in self._nominees.values()])
        self.whose.setValue(chosen if chosen in self._nominees else None)
        self._show()

    def _show(self) -> None:
        chosen = self.whose.value()
        lines = history(self.workspace, self._nominees[chosen]) if chosen else []
        self.model.set_rows(lines)
        self.empty_text.setText(_NONE if chosen else _CHOOSE)
        self._shown.setCurrentWidget(self.table if lines else self.empty_text)
