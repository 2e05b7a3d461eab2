"""Waiting for a document that is drawn in another thread, for tests."""

from time import sleep

from PySide6.QtCore import QCoreApplication

from parcomp_desktop.gui.drawing import Drawing

_TIMES, _SECONDS = 2000, 0.005


def wait_drawn(drawing: Drawing) -> None:
    """Let the screen live meanwhile; QTest.qWait would keep the other thread from working."""
    for _ in range(_TIMES):
        if not drawing.busy:
            return
        sleep(_SECONDS)
        QCoreApplication.processEvents()
    raise AssertionError("not drawn in time")
