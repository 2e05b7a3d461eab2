"""What went wrong, told in one place: a refusal in the page's bar, a bug in a dialog with a report file."""

import platform
import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from parcomp_desktop import __version__
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.clock import now


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
        self._show("refused", f"{refusal.what} {refusal.cure}".strip())

    def tell(self, text: str) -> None:
        """Show what was done."""
        self._show("done", text)

    @property
    def text(self) -> str:
        """What is shown; empty while the bar is hidden."""
        return "" if self.isHidden() else self._text.text()

    def _show(self, state: str, text: str) -> None:
        self.setProperty("state", state)
        for widget in (self, self._text):
            self.style().unpolish(widget)
            self.style().polish(widget)
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


def ask_text(parent: QWidget, title: str, question: str, yes: str) -> str | None:
    """Ask for a few words; ``yes`` names the deed. None when it is given up."""
    asking = QInputDialog(parent)
    asking.setWindowTitle(title)
    asking.setLabelText(question)
    asking.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
    asking.setOkButtonText(yes)
    asking.setCancelButtonText("Không")
    return asking.textValue() if asking.exec() else None


def report_bug(folder: Path, at: datetime, error: BaseException) -> Path:
    """Write a report file of an unexpected error and return it; it holds no data of the workspace."""
    folder.mkdir(parents=True, exist_ok=True)
    report = folder / f"loi-{at:%Y%m%d-%H%M%S}.txt"
    lines = "".join(traceback.format_exception(error))
    with report.open("a", encoding="utf-8") as file:
        file.write(f"ParComp Desktop {__version__}, {platform.platform()}\n\n{lines}\n")
    return report


def show_bug(report: Path | None) -> None:
    """Tell of an unexpected error: nothing saved is lost, and where the report is, if it could be written."""
    where = f"gửi tệp báo lỗi này cho người hỗ trợ:\n{report}" if report else "báo cho người hỗ trợ."
    text = "Chương trình gặp lỗi ngoài dự kiến. Dữ liệu đã lưu không bị mất."
    QMessageBox.critical(None, "Lỗi ngoài dự kiến", f"{text}\n\nHãy đóng và mở lại chương trình, {where}")


class BugTeller:
    """The last resort for a bug, as ``sys.excepthook``: a report file, one message, and the program goes on.

    ``show`` tells the person; bugs met while it does are reported without another message.
    """

    def __init__(self, folder: Path, show: Callable[[Path | None], object]) -> None:
        self._folder = folder
        self._show = show
        self._showing = False

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Report and tell."""
        sys.__excepthook__(kind, error, trace)
        report = self._report(error)
        if not self._showing:
            self._showing = True
            try:
                self._show(report)
            finally:
                self._showing = False

    def _report(self, error: BaseException) -> Path | None:
        try:
            return report_bug(self._folder, now(), error)
        except OSError:
            return None
