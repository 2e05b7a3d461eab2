"""From the start of the process to the first painted window: an empty PySide6 window, and the program on its demo."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.measure import ROOT, Row, compare_starts

WORKSPACE = "BENCH_WORKSPACE"


def until_first_paint(open_window: Callable[[], object]) -> None:
    """Call what opens a window and runs its event loop; the loop ends when the window is painted."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication, QMainWindow

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name that Qt calls
            if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
                QApplication.exit()
            return False

    application = QApplication([])
    watcher = FirstPaint()
    application.installEventFilter(watcher)
    open_window()


def empty_window() -> Callable[[], object]:
    from PySide6.QtWidgets import QApplication, QMainWindow

    def open_window() -> None:
        window = QMainWindow()
        window.show()
        QApplication.exec()

    return lambda: until_first_paint(open_window)


def our_window() -> Callable[[], object]:
    from parcomp_desktop.gui.app import main

    return lambda: until_first_paint(lambda: main(ROOT / "resources", Path(os.environ[WORKSPACE])))


def run(peers: Path) -> list[Row]:  # noqa: ARG001 - the empty window needs Qt alone
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        demo = Path(folder) / "demo"
        subprocess.run([sys.executable, "-m", "parcomp_desktop", "demo", demo], check=True)
        os.environ |= {WORKSPACE: str(demo / "don-vi"), "HOME": folder}  # nobody's own settings are touched
        label = "start to first window, beside an empty PySide6 window"
        return [compare_starts(label, our_window, empty_window, Path(sys.executable))]
