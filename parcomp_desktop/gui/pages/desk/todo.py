"""Việc cần làm: the first page, what to do next."""

from decimal import Decimal
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.gui.labels import empty_text, heading, hint
from parcomp_desktop.gui.page import Page
from parcomp_desktop.gui.pages.people.facts import FactPlace
from parcomp_desktop.services.desk.journal import EVERY_TABLE
from parcomp_desktop.services.desk.todo import BACKUP, Summary, Task, summary, tasks
from parcomp_desktop.services.workspace import Workspace

WIDEST = 900
_DONE = "✓ Không còn việc nào đang chờ.\nKhi có số liệu mới, đề nghị mới hay gói mới, việc cần làm sẽ hiện ở đây."


class TodoPage(Page):
    """One card for each task, with the button that goes where it is done."""

    shows: ClassVar[frozenset[str]] = EVERY_TABLE
    help: ClassVar[str] = (
        "Trang này đọc dữ liệu của bàn và nêu việc nên làm tiếp. Bấm nút ở mỗi việc để mở đúng trang. "
        "Làm xong thì việc tự biến mất."
    )

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._top = QVBoxLayout()
        self._top.setSpacing(4)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        content = QWidget()
        content.setMaximumWidth(WIDEST)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(16)
        column.addLayout(self._top)
        column.addLayout(self._list)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(content)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def load(self) -> None:
        """Read the data anew and list what is to be done."""
        _empty(self._top)
        _empty(self._list)
        for label in _summary_labels(summary(self.workspace)):
            self._top.addWidget(label)
        found = tasks(self.workspace)
        for task in found:
            self._list.addWidget(self._card(task))
        if not found:
            self._list.addWidget(empty_text(_DONE))

    def _card(self, task: Task) -> QFrame:
        card = QFrame()
        card.setObjectName("messageBar")
        words = QVBoxLayout()
        words.setSpacing(2)
        what = QLabel(task.what)
        what.setWordWrap(True)
        words.addWidget(what)
        words.addWidget(hint(task.detail))
        button = QPushButton("Sao lưu ngay" if task.place == BACKUP else "Mở trang")
        button.setAccessibleName(f"{button.text()}: {task.what}")
        button.clicked.connect(partial(self._do, task))
        line = QHBoxLayout(card)
        line.setContentsMargins(16, 8, 16, 8)
        line.setSpacing(16)
        line.addLayout(words, 1)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return card

    def _do(self, task: Task) -> None:
        if task.wanted:
            self.open_at.emit(task.place, FactPlace(*task.wanted))
            return
        if task.place != BACKUP:
            self.open_page.emit(task.place, task.query)
            return
        with self.telling():
            path = self.workspace.backup()
            self.load()
            self.bar.tell(f"Đã sao lưu: {path}")


def _summary_labels(found: Summary) -> tuple[QLabel, QLabel]:
    count = f"{format_number(Decimal(found.units))} đơn vị, {format_number(Decimal(found.people))} cá nhân"
    title = heading(found.campaign)
    title.setWordWrap(True)
    return title, hint(f"Giai đoạn đến {format_date(found.ends_on)} · {count}")


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()


PAGE = TodoPage
