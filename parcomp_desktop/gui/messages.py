"""What went wrong, told in one place: a refusal in the page's bar, a bug in a dialog with a report file."""

import platform
import traceback
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMessageBox, QPushButton, QSizePolicy, QToolButton, QWidget

from parcomp_desktop import __version__
from parcomp_desktop.domain.refusal import Refusal


class MessageBar(QFrame):
    """A line at the top of a page: what was refused and what to do, or what was done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        close = QToolButton(self)
        close.setText("×")
        close.setAutoRaise(True)
        close.setAccessibleName("Ẩn thông báo")
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.addWidget(self._text)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def refuse(self, refusal: Refusal) -> None:
        """Show what happened and what to do."""
        self._show("refused", f"{refusal.what} {refusal.cure}")

    def tell(self, text: str) -> None:
        """Show what was done."""
        self._show("done", text)

    @property
    def text(self) -> str:
        """What is shown; empty while the bar is hidden."""
        return "" if self.isHidden() else self._text.text()

    def _show(self, state: str, text: str) -> None:
        self.setProperty("state", state)
        self.style().unpolish(self)
        self.style().polish(self)
        self._text.setText(text)
        self.setAccessibleDescription(text)
        self.show()


def confirm(parent: QWidget, question: str, yes: str) -> bool:
    """Ask before something that is hard to take back; ``yes`` names the deed."""
    box = QMessageBox(QMessageBox.Icon.Question, "Xác nhận", question, parent=parent)
    deed: QPushButton = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.addButton("Không", QMessageBox.ButtonRole.RejectRole)
    box.exec()
    return box.clickedButton() is deed


def show_refusal(refusal: Refusal) -> None:
    """Tell a refusal where there is no page yet."""
    QMessageBox.warning(None, "Chưa làm được", f"{refusal.what}\n\n{refusal.cure}")


def report_bug(folder: Path, at: datetime, error: BaseException) -> Path:
    """Write a report file of an unexpected error and return it; it holds no data of the workspace."""
    folder.mkdir(parents=True, exist_ok=True)
    report = folder / f"loi-{at:%Y%m%d-%H%M%S}.txt"
    lines = "".join(traceback.format_exception(error))
    report.write_text(f"ParComp Desktop {__version__}, {platform.platform()}\n\n{lines}", encoding="utf-8")
    return report


def show_bug(report: Path) -> None:
    """Tell of an unexpected error: nothing saved is lost, and where the report is."""
    QMessageBox.critical(
        None,
        "Lỗi ngoài dự kiến",
        "Chương trình gặp lỗi ngoài dự kiến. Dữ liệu đã lưu không bị mất.\n\n"
        f"Hãy đóng và mở lại chương trình, gửi tệp báo lỗi này cho người hỗ trợ:\n{report}",
    )
