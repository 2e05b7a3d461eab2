"""Recording a decision: its words at the left, the nominations that it names at the right."""

from typing import Any
from uuid import UUID, uuid4

import msgspec
from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from parcomp_desktop.domain.awards import AwardDecision
from parcomp_desktop.gui.fields.text import TextField
from parcomp_desktop.gui.form import Form
from parcomp_desktop.gui.forms.ui_decisions import Ui_DecisionForm
from parcomp_desktop.gui.labels import empty_text, hint
from parcomp_desktop.gui.messages import confirm
from parcomp_desktop.gui.page import MARGIN, Page
from parcomp_desktop.gui.pages.candidates import CandidateModel
from parcomp_desktop.gui.record_page import table_view
from parcomp_desktop.services.decisions import candidates, decision_preset, next_register_number, record_decision
from parcomp_desktop.services.desks import required_choice
from parcomp_desktop.services.drafts import NEW, draft, drop_draft, keep_draft

DRAFT = "quyết định khen thưởng"
_WIDTHS = (170, 135, 85, 95, 50)
_PICKED = ":picked"
_NOTHING = "Chưa có đề nghị nào chờ quyết định.\nLập đề nghị ở trang Đề nghị khen thưởng, hoặc nhận gói của đơn vị."


class DecisionPanel(QWidget):
    """The form of a new decision; ``recorded`` is sent with its id."""

    recorded = Signal(UUID)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.model = CandidateModel()
        self.table = table_view(self.model, "Đề nghị chờ quyết định")
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self._empty = empty_text(_NOTHING)
        self.reason = TextField()
        self.reason.setEnabled(False)
        self._count = hint()
        self.fields = QWidget()
        self.ui = Ui_DecisionForm()
        self.ui.setupUi(self.fields)
        self.form = Form(self.fields, self._typed)
        self._arrange()
        self._wire()
        self._begun: dict[str, str] = {}

    def load(self) -> None:
        """Read the candidates anew; what is typed stays."""
        if not self._begun:
            self._begin()
        self.model.set_candidates(candidates(self._page.workspace))
        self._empty.setVisible(not self.model.rowCount())
        self.table.setVisible(bool(self.model.rowCount()))
        self._number()

    def keep(self) -> None:
        """Keep a draft of what is typed and ticked."""
        typed = self._state()
        if typed != self._begun:
            keep_draft(self._page.workspace, DRAFT, NEW, typed)

    def confirm(self) -> None:
        """Record the decision, after showing the register's numbers."""
        with self._page.telling():
            values = self.form.values()
            values["decided_on"] = required_choice(values["decided_on"], "ngày ký quyết định")
            decision = AwardDecision(id=uuid4(), **values)
            chosen = self.model.chosen_candidates()
            if chosen and not confirm(self, self._question(decision), "Ghi quyết định"):
                return
            record_decision(self._page.workspace, decision, [each.nomination for each in chosen], self.model.reasons)
            self.clear()
            self.recorded.emit(decision.id)

    def clear(self) -> None:
        """Forget what is typed and begin another decision."""
        drop_draft(self._page.workspace, DRAFT, NEW)
        self.model.chosen.clear()
        self.model.reasons.clear()
        self._begin()
        self.load()

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.fields)
        left.addStretch(1)
        label = QLabel("&Lý do khen")
        label.setBuddy(self.reason)
        self.reason.setPlaceholderText("Bắt buộc với đề nghị chưa đạt: chọn dòng rồi ghi lý do của Hội đồng")
        below = QHBoxLayout()
        below.addWidget(label)
        below.addWidget(self.reason, 1)
        right = QVBoxLayout()
        right.addWidget(self.table, 1)
        right.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignCenter)
        right.addLayout(below)
        right.addWidget(self._count)
        layout = QHBoxLayout(self)
        layout.setSpacing(MARGIN)
        layout.addLayout(left, 2)
        layout.addLayout(right, 3)

    def _wire(self) -> None:
        self.ui.saveButton.clicked.connect(self.confirm)
        self.ui.newButton.clicked.connect(self.clear)
        self.model.picked.connect(self._typed)
        self.reason.committed.connect(self._write_reason)
        self.table.selectionModel().currentRowChanged.connect(self._show_reason)
        self.ui.decided_on.committed.connect(self._number)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.confirm)

    def _begin(self) -> None:
        self.form.show(decision_preset(self._page.workspace))
        self._begun = self._state()
        kept = draft(self._page.workspace, DRAFT, NEW)
        if kept:
            self._restore(kept)

    def _state(self) -> dict[str, str]:
        chosen = {str(each): self.model.reasons.get(each, "") for each in sorted(self.model.chosen)}
        return {**self.form.typed(), _PICKED: msgspec.json.encode(chosen).decode()}

    def _restore(self, kept: dict[str, str]) -> None:
        picked = msgspec.json.decode(kept.get(_PICKED, "{}"), type=dict[UUID, str])
        self.model.chosen = set(picked)
        self.model.reasons = dict(picked)
        self.form.restore(kept)

    def _typed(self) -> None:
        self.keep()
        self._number()

    def _number(self) -> None:
        day = self.ui.decided_on.value()
        number = next_register_number(self._page.workspace, day.year) if day else 0
        self.model.set_register(number, day.year if day else 0)
        count = len(self.model.chosen)
        after = f", vào sổ từ số {number:02d}/{day.year}" if day and count else ""
        self._count.setText(f"Đã chọn {count} đề nghị{after}." if count else "Đánh dấu chọn bằng phím cách hoặc chuột.")

    def _show_reason(self, row: QModelIndex) -> None:
        self.reason.setEnabled(row.isValid())
        self.reason.setValue(self.model.row(row.row()).reason if row.isValid() else None)

    def _write_reason(self) -> None:
        row = self.table.currentIndex().row()
        if row >= 0:
            self.model.set_reason(self.model.row(row).candidate.nomination.id, self.reason.value())
            self.keep()

    def _question(self, decision: AwardDecision) -> str:
        numbers: list[Any] = [row.number for row in map(self.model.row, range(self.model.rowCount())) if row.number]
        span = numbers[0] if len(numbers) == 1 else f"{numbers[0]} đến {numbers[-1]}"
        return f"Ghi Quyết định số {decision.number} với {len(numbers)} khen thưởng, vào sổ số {span}?"
