"""The question before a step of nominations: the paper, the reason, what is to be mended."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.words import NOMINATION_STEP_WORDS, REMARK_WORDS
from parcomp_desktop.gui.fields.text import TextField
from parcomp_desktop.gui.form import Form
from parcomp_desktop.gui.forms.ui_nomination_step import Ui_NominationStepForm
from parcomp_desktop.gui.messages import MessageBar
from parcomp_desktop.rules.nomination_states import Move, needs_document, needs_reason, needs_remarks
from parcomp_desktop.services.awards.nomination_steps import Paper, Told, take_step
from parcomp_desktop.services.awards.nominations import nominee_name
from parcomp_desktop.services.workspace import Workspace

_S = NominationState
_TOLD = {
    Move(_S.COUNCIL, _S.SENT): "Ghi việc đã gửi hồ sơ giấy. Gửi bằng USB thì mở trang Gói trao đổi.",
    Move(_S.SENT, _S.COUNCIL): "Rút đề nghị về khi cấp trên chưa nhận; gói hoặc văn bản đã gửi coi như chưa gửi.",
    Move(_S.SENT, _S.RETURNED): "Ghi từng điều cấp trên yêu cầu sửa; sửa xong thì đưa ra Hội đồng rồi gửi lại.",
    Move(_S.DECIDED, _S.SENT): "Bỏ kết quả đã ghi nhầm; lịch sử các bước vẫn còn.",
}
_WIDTH = 600


def asks(move: Move) -> bool:
    """Whether a step needs an answer before it is taken."""
    return needs_document(move) or needs_reason(move) or needs_remarks(move)


class NominationStepDialog(QDialog):
    """Asks for what a step needs and takes it with every nomination; a refusal is told here, the question stays."""

    def __init__(
        self, parent: QWidget, workspace: Workspace, nominations: Sequence[Nomination], move: Move, warning: str = ""
    ) -> None:
        super().__init__(parent)
        self._workspace, self._nominations, self._move = workspace, nominations, move
        self.ui = Ui_NominationStepForm()
        self.ui.setupUi(self)
        self.bar = MessageBar(self)
        self.ui.outer.insertWidget(0, self.bar)
        for field, words in REMARK_WORDS.items():
            line = TextField()
            line.setObjectName(field)
            line.setAccessibleName(words)
            self.ui.remarks.addRow(words, line)
        self.form = Form(self, lambda: None)
        self._fit(warning)
        self.ui.takeButton.clicked.connect(self.confirm)
        self.ui.leaveButton.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.confirm, context=Qt.ShortcutContext.WindowShortcut)
        self.resize(_WIDTH, self.sizeHint().height())

    def confirm(self) -> None:
        """Take the step; close on success."""
        self.bar.hide()
        try:
            take_step(self._workspace, self._nominations, self._move.to, _told(self.form.values()))
        except Refusal as refusal:
            self.bar.refuse(refusal)
        else:
            self.accept()

    def _fit(self, warning: str) -> None:
        """Show the fields that this step has, with what is required marked."""
        first, words = self._nominations[0], NOMINATION_STEP_WORDS[self._move]
        many = len(self._nominations) > 1
        who = f"{len(self._nominations)} đề nghị" if many else nominee_name(self._workspace, first)
        self.setWindowTitle(words)
        self.ui.question.setText(f"{words} – {who}")
        told = "\n".join(filter(None, (_TOLD.get(self._move, ""), warning)))
        self.ui.told.setText(told)
        self.ui.told.setVisible(bool(told))
        self.ui.takeButton.setText(f"{words} (Ctrl+Enter)")
        for field in (self.ui.number, self.ui.on):
            self.ui.fields.setRowVisible(field, needs_document(self._move))
        if needs_reason(self._move):
            self.ui.reasonLabel.setText(f"{self.ui.reasonLabel.text()} *")
        self.ui.remarksBox.setVisible(needs_remarks(self._move))


def _told(values: dict[str, Any]) -> Told:
    remarks = {field: values[field] for field in REMARK_WORDS}
    return Told(values["reason"], Paper(values["number"], values["on"]), remarks)
