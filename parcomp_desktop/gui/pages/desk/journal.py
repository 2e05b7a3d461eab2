"""Nhật ký: who changed what when."""

from typing import ClassVar

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout

from parcomp_desktop.domain.dates import column_moment
from parcomp_desktop.gui.labels import empty_text
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.gui.style import colours
from parcomp_desktop.gui.table_model import Column, TableModel
from parcomp_desktop.services.desk.journal import EVERY_TABLE, JournalLine, Undoing, journal_lines
from parcomp_desktop.services.workspace import Workspace

_UNDOING = {
    Undoing.POSSIBLE: "↶ Hoàn tác được (Ctrl+Z)",
    Undoing.DONE: "✓ Đã hoàn tác",
    Undoing.IS_ONE: "Là việc hoàn tác",
    Undoing.NEVER: "– Không hoàn tác",
}
_WIDTHS = (60, 150, 140, 560)


def _colour(line: JournalLine) -> QColor | None:
    return QColor(colours().accent) if line.undoing is Undoing.POSSIBLE else QColor(colours().faint)


class JournalPage(Page):
    """Lists the changes, the newest first; nothing can be changed here."""

    shows: ClassVar[frozenset[str]] = EVERY_TABLE
    searches: ClassVar[bool] = True
    help: ClassVar[str] = (
        "Nhật ký ghi mọi việc làm thay đổi dữ liệu, mới nhất ở trên, không sửa hay xoá được. "
        "Ctrl+Z lần lượt lấy lại việc mới nhất; việc đã gửi, phát hành, nhập gói thì lập bản mới để đính chính."
    )

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._query = ""
        self.model: TableModel[JournalLine] = TableModel(
            (
                Column[JournalLine]("Số", lambda line: str(line.number), number=True),
                Column[JournalLine]("Lúc", lambda line: column_moment(line.at)),
                Column[JournalLine]("Ai", lambda line: line.who),
                Column[JournalLine]("Việc", lambda line: line.summary),
                Column[JournalLine]("Hoàn tác", lambda line: _UNDOING[line.undoing], colour=_colour),
            )
        )
        self.table = table_view(self.model, "Nhật ký")
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self._empty = empty_text()
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        layout.addWidget(self._empty)

    def load(self) -> None:
        """Read the journal anew."""
        lines = journal_lines(self.workspace, self._query)
        self.model.set_rows(lines)
        self.table.setVisible(bool(lines))
        self._empty.setVisible(not lines)
        self._empty.setText("Không có việc nào khớp với từ tìm." if self._query else "Chưa có việc nào được ghi.")

    def search(self, query: str) -> None:
        """Show the changes that answer the query."""
        self._query = query
        self.load()


PAGE = JournalPage
