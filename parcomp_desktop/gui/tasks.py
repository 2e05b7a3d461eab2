"""Work off the screen's thread: progress, cancel, and its errors in one place."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, QThread, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressDialog, QWidget

T = TypeVar("T")
SHOWN_AFTER_MS = 300


class Cancelled(Exception):
    """The person pressed cancel; the work stops where it stands, with nothing half done."""


class Progress(QObject):
    """What long work tells the screen; ``step`` raises Cancelled when the person asked to stop."""

    moved = Signal(int, int, str)

    def __init__(self) -> None:
        super().__init__()
        self._cancelled = False

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancelled = True

    def step(self, done: int, total: int, text: str = "") -> None:
        """Say how far the work is."""
        if self._cancelled:
            raise Cancelled
        self.moved.emit(done, total, text)


class _Worker(QThread):
    def __init__(self, work: Callable[[Progress], Any], progress: Progress) -> None:
        super().__init__()
        self._work, self._progress = work, progress
        self.result: Any = None
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            self.result = self._work(self._progress)
        except BaseException as error:  # noqa: BLE001  carried to the screen's thread and raised there
            self.error = error


class _Staying(QProgressDialog):
    """The dialog of work that can't be stopped: it stays until that is done."""

    def reject(self) -> None:
        pass

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()


def run(parent: QWidget, title: str, work: Callable[[Progress], T], *, stoppable: bool = True) -> T:
    """Run work in a thread of its own and return its result, or raise what it raised.

    The screen stays alive; a dialog with progress and cancel appears after 0.3 s, without cancel for work that isn't
    ``stoppable``. Raises Cancelled when cancelled. When the program is closed meanwhile, the work stops at its next
    step, or ends.
    """
    progress = Progress()
    dialog = QProgressDialog(title, "Dừng", 0, 0, parent) if stoppable else _Staying(title, "", 0, 0, parent)
    if not stoppable:
        dialog.setCancelButton(None)  # pyright: ignore[reportArgumentType]  None takes the button away
    dialog.setWindowTitle("Đang làm")
    dialog.setMinimumDuration(SHOWN_AFTER_MS)
    dialog.setModal(True)
    dialog.setAutoReset(False)
    dialog.canceled.connect(progress.cancel)

    def show(done: int, total: int, text: str) -> None:
        dialog.setMaximum(total)
        dialog.setValue(done)
        dialog.setLabelText(f"{title}\n{text}" if text else title)

    progress.moved.connect(show)
    worker = _Worker(work, progress)
    waiting = QEventLoop()
    worker.finished.connect(waiting.quit)
    worker.start()
    dialog.setValue(0)
    waiting.exec()
    progress.cancel()
    worker.wait()
    had_keys = parent.isActiveWindow() or dialog.isActiveWindow()
    dialog.reset()
    dialog.deleteLater()
    if had_keys:
        parent.activateWindow()  # not every system gives the keys back by itself
    if worker.error:
        raise worker.error
    return worker.result
