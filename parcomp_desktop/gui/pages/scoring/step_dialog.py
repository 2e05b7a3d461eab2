"""The question before a step of a scoresheet: its day, its paper, its reason."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from parcomp_desktop.domain.indicators import Indicator
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Scoresheet, SheetState, Step
from parcomp_desktop.domain.words import STEP_WORDS
from parcomp_desktop.gui.form import Form
from parcomp_desktop.gui.forms.ui_sheet_step import Ui_SheetStepForm
from parcomp_desktop.gui.messages import MessageBar
from parcomp_desktop.rules.sheet_states import Way, needs_document, needs_reason
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.scoring.publication import publish
from parcomp_desktop.services.scoring.scoresheets import OpenSheet, has_index
from parcomp_desktop.services.scoring.sheet_steps import (
    Taken,
    blank_leaves,
    extend_deadline,
    finish_first_round,
    finish_second_round,
    lock,
    record_receipt,
    send_justification,
    unlock,
    withdraw,
)
from parcomp_desktop.services.workspace import Workspace

_TOLD = {
    Step.LOCKED: "Khoá phiếu để gửi: số liệu lấy từ thống kê được chốt, không sửa được nữa trừ khi rút lại.",
    Step.WITHDRAWN: "Rút phiếu về để sửa; cơ quan thẩm định chưa nhận thì coi như chưa gửi.",
    Step.RECEIVED: "Cơ quan thẩm định đã nhận phiếu: từ đây không rút lại được, chỉ cơ quan ấy mở khoá.",
    Step.UNLOCKED: "Mở lại bước liền trước của phiếu.",
    Step.APPRAISED_1: "Kết thúc thẩm định lần 1; đơn vị xem điểm, ý kiến và giải trình.",
    Step.JUSTIFIED: "Kết thúc giải trình; sau đó không thêm giải trình, minh chứng.",
    Step.APPRAISED_2: "Kết thúc thẩm định lần 2. Điểm lần 2 là điểm cuối cùng.",
    Step.PUBLISHED: "Công bố điểm cuối cùng theo văn bản.",
    Step.EXTENDED: "Cho đơn vị thêm thời gian.",
}
_PLAIN: dict[Step, Callable[[Workspace, Scoresheet, Taken], Scoresheet]] = {
    Step.WITHDRAWN: withdraw,
    Step.RECEIVED: record_receipt,
    Step.UNLOCKED: unlock,
    Step.APPRAISED_1: finish_first_round,
    Step.JUSTIFIED: send_justification,
    Step.APPRAISED_2: finish_second_round,
}


def step_words(opened: OpenSheet, way: Way) -> str:
    """What a step is called; publishing again corrects."""
    again = way.step is Step.PUBLISHED and opened.scoresheet.state is SheetState.PUBLISHED
    return "Đính chính công bố" if again else STEP_WORDS[way.step]


class StepDialog(QDialog):
    """Asks for what a step needs and takes it; what is refused is told here, and the question stays."""

    def __init__(self, parent: QWidget, workspace: Workspace, opened: OpenSheet, way: Way) -> None:
        super().__init__(parent)
        self._workspace, self._opened, self._way = workspace, opened, way
        self._blank = blank_leaves(workspace, opened.scoresheet) if way.step is Step.LOCKED else []
        self.ui = Ui_SheetStepForm()
        self.ui.setupUi(self)
        self.bar = MessageBar(self)
        self.ui.outer.insertWidget(0, self.bar)
        self.form = Form(self, lambda: None)
        self.form.show({"on": workspace.local_day()})
        self._fit()
        self.ui.takeButton.clicked.connect(self.confirm)
        self.ui.leaveButton.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.confirm, context=Qt.ShortcutContext.WindowShortcut)
        self.resize(600, 380)

    def confirm(self) -> None:
        """Take the step; close on success."""
        self.bar.hide()
        try:
            self._take(self.form.values())
        except Refusal as refusal:
            self.bar.refuse(refusal)
        else:
            self.accept()

    def _fit(self) -> None:
        """Show the fields that this step has, with what is required marked."""
        step, state = self._way.step, self._opened.scoresheet.state
        words = step_words(self._opened, self._way)
        self.setWindowTitle(words)
        self.ui.question.setText(f"{words}: {self._opened.unit.name}, kỳ {self._opened.scoresheet.period}")
        self.ui.told.setText(_told(self._way, self._blank))
        self.ui.takeButton.setText(f"{words} (Ctrl+Enter)")
        by_document = self._way.by_document
        if needs_document(step, by_document=by_document):
            _mark_required(self.ui.documentLabel)
        if needs_reason(state, step):
            _mark_required(self.ui.reasonLabel)
        self.ui.fields.setRowVisible(self.ui.until, step is Step.EXTENDED)
        indexed = has_index(self._opened.scoresheet, self._opened.indicator_set)
        self.ui.fields.setRowVisible(self.ui.announced, step is Step.PUBLISHED and indexed)
        if self._opened.published:
            self.ui.announced.setPlaceholderText("Để trống: giữ nguyên điểm đã công bố")
        self.ui.even_incomplete.setVisible(bool(self._blank))

    def _take(self, values: dict[str, Any]) -> None:
        sheet = self._opened.scoresheet
        taken = Taken(required_choice(values["on"], "ngày"), values["reason"], values["document"])
        match self._way.step:
            case Step.LOCKED:
                lock(self._workspace, sheet, taken, even_incomplete=values["even_incomplete"])
            case Step.EXTENDED:
                extend_deadline(self._workspace, sheet, taken, required_choice(values["until"], "ngày gia hạn"))
            case Step.PUBLISHED:
                publish(self._workspace, sheet, taken, values["announced"])
            case step:
                _PLAIN[step](self._workspace, sheet, taken)


def _told(way: Way, blank: Sequence[Indicator]) -> str:
    parts = [_TOLD[way.step]]
    if way.by_document:
        parts.append("Bàn này ghi lại việc của bàn kia nên phải theo văn bản.")
    if blank:
        parts.append(f"Còn {len(blank)} tiêu chí chưa nhập: {', '.join(leaf.code for leaf in blank)}.")
    return "\n".join(parts)


def _mark_required(label: QLabel) -> None:
    label.setText(f"{label.text()} *")
