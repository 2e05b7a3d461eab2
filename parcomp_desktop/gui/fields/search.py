"""A field to search a list while typing."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from parcomp_desktop.gui.fields.text import TextField

_PAUSE_MS = 250


class SearchField(TextField):
    """Sends ``searched`` with the text after a pause in typing, or at once on Enter; Esc clears.

    Completes nothing inline: that would break Unikey.
    """

    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self.setPlaceholderText("Tìm, gõ không dấu cũng được")
        self._asked = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.textChanged.connect(self._pause.start)

    def show_answered(self, query: str) -> None:
        """Show a query that is answered already: it isn't sent again."""
        self.setValue(query)
        self._pause.stop()
        self._asked = self.value()

    def settle(self) -> None:
        """Search at once."""
        super().settle()
        self._search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears the text; in an empty field it belongs to the page."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.settle()
        else:
            super().keyPressEvent(event)

    def _search(self) -> None:
        if self.value() != self._asked:
            self._asked = self.value()
            self.searched.emit(self._asked)
