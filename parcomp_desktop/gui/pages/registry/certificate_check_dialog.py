"""Kiểm tra giấy khen: the text of a QR or the typed code, one after the other, each with its outcome."""

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.statements import CheckOutcome, Statement
from parcomp_desktop.domain.words import CHECK_WORDS
from parcomp_desktop.gui.forms.ui_certificate_check import Ui_CertificateCheckForm
from parcomp_desktop.gui.messages import MessageBar
from parcomp_desktop.gui.page import MARGIN
from parcomp_desktop.gui.style import colours
from parcomp_desktop.services.printing.verification import CheckedCertificate, check_certificate
from parcomp_desktop.services.workspace import Workspace

_SIZE = (640, 480)
_FIRST = "Quét mã QR bằng đầu đọc USB, hoặc quét bằng điện thoại rồi dán chữ vào ô trên. Không quét được thì gõ mã."
_GOOD, _BAD, _OPEN = ("✓", "good"), ("✗", "bad"), ("?", "open")
SIGNS = {
    CheckOutcome.GENUINE: _GOOD,
    CheckOutcome.SIGNED: _GOOD,
    CheckOutcome.UNKNOWN_ISSUER: _OPEN,
    CheckOutcome.NOT_IN_REGISTER: _OPEN,
    CheckOutcome.ALTERED: _BAD,
    CheckOutcome.REPLACED: _BAD,
    CheckOutcome.CANCELLED: _BAD,
    CheckOutcome.VOIDED: _BAD,
    CheckOutcome.REVOKED: _BAD,
}


class CertificateCheckDialog(QDialog):
    """Checks what is typed, pasted or scanned; the next scan takes the place of the last."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle("Kiểm tra giấy khen")
        self.bar = MessageBar(self)
        panel = QWidget()
        self.ui = Ui_CertificateCheckForm()
        self.ui.setupUi(panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(self.bar)
        layout.addWidget(panel)
        self.ui.said.returnPressed.connect(self.check)
        self.ui.checkButton.clicked.connect(self.check)
        self.ui.leaveButton.clicked.connect(self.reject)
        self._clear()
        self.resize(*_SIZE)

    def check(self) -> None:
        """Check what stands in the field and show what it comes to."""
        self.bar.hide()
        self._clear()
        try:
            self._show(check_certificate(self._workspace, self.ui.said.text()))
        except Refusal as refusal:
            self.bar.refuse(refusal)
        self.ui.said.setFocus()
        self.ui.said.selectAll()

    def _clear(self) -> None:
        self._write("", _FIRST)

    def _show(self, checked: CheckedCertificate) -> None:
        sign, colour = SIGNS[checked.outcome]
        self.ui.outcome.setStyleSheet(f"color: {getattr(colours(), colour)}")
        facts = _facts(checked.statement) if checked.statement else ""
        self._write(f"{sign} {CHECK_WORDS[checked.outcome]}", checked.text, checked.remark, facts)

    def _write(self, outcome: str, told: str, remark: str = "", facts: str = "") -> None:
        texts = {self.ui.outcome: outcome, self.ui.told: told, self.ui.remark: remark, self.ui.facts: facts}
        for label, text in texts.items():
            label.setText(text)
            label.setVisible(bool(text))


def _facts(statement: Statement) -> str:
    return "\n".join(
        (
            f"Tập thể, cá nhân: {statement.recipient}",
            f"Hình thức: {statement.award}, kỳ {statement.period}",
            f"Quyết định: {statement.decision_number} ngày {format_date(statement.decided_on)}",
            f"Số vào sổ: {statement.register_number} (giấy khen lập lần {statement.issue})",
            f"Nơi phát hành: {statement.issuer}",
        )
    )
