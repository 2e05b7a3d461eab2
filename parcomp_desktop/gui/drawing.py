"""What is made off the screen's thread while somebody types or chooses: the newest alone is shown."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from parcomp_desktop.domain.refusal import Refusal

_LOOK_MS = 15
_THREAD = ThreadPoolExecutor(max_workers=1, thread_name_prefix="drawing")
"""One at a time; the program ends when it is done."""


class Drawing(QObject):
    """Draws what was asked for last; what was asked for before is dropped, also when its owner is gone.

    It runs in another thread: it reads a workspace only through ``Workspace.beside``. It ends in ``drawn``, with what
    it made, or in ``refused``.
    """

    drawn = Signal(object)
    refused = Signal(Refusal)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._newest: Future[Any] | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Something is still to be drawn."""
        return self._newest is not None

    def begin(self, draw: Callable[[], object]) -> None:
        """Draw this and no longer what was asked for before."""
        self.drop()
        self._newest = _THREAD.submit(draw)
        self._timer.start()

    def drop(self) -> None:
        """Show nothing of what was asked for."""
        if self._newest:
            self._newest.cancel()
        self._newest = None
        self._timer.stop()

    def _look(self) -> None:
        newest = self._newest
        if newest is None or not newest.done():
            return
        self.drop()
        try:
            content = newest.result()
        except Refusal as refusal:
            self.refused.emit(refusal)
        else:
            self.drawn.emit(content)
