"""Python's cyclic garbage, collected on the screen's thread alone.

A widget that stands in a circle of references ends when that circle is collected, in whatever thread happens to
allocate just then. Qt ends the process when a widget is destroyed outside its own thread.
"""

import gc

from PySide6.QtCore import QObject, QTimerEvent

EVERY_MS = 1000


class ScreenGarbage(QObject):
    """Takes the collecting over from Python and does it once a second while its parent lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self.startTimer(EVERY_MS)

    def timerEvent(self, event: QTimerEvent) -> None:  # noqa: ARG002  one timer
        """Collect what is due; Qt asks."""
        collect_due()


def collect_due() -> None:
    """Collect the oldest generation that is due by Python's own thresholds."""
    due = [count > threshold for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if any(due):
        gc.collect(max(generation for generation, is_due in enumerate(due) if is_due))
