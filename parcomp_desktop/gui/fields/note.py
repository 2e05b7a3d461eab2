"""A field for several lines of text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from parcomp_desktop.domain.text import nfc


class NoteField(QPlainTextEdit):
    """Text in NFC; Enter begins a new line, Tab goes to the next field. See ``InputField``."""

    committed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settled = ""
        self.setTabChangesFocus(True)

    def value(self) -> str:
        """The text without blanks around it; blank is the empty text."""
        return nfc(self.toPlainText()).strip()

    def setValue(self, value: str | None) -> None:
        """Show a text; None is a blank."""
        self._settled = value or ""
        self.setPlainText(self._settled)

    def problem(self) -> str:
        """Every text is right."""
        return ""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field settles its text; a menu opened over it doesn't."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._settle()

    def _settle(self) -> None:
        value = self.value()
        if value != self.toPlainText():
            self._replace(value)
        if value != self._settled:
            self._settled = value
            self.committed.emit()

    def _replace(self, text: str) -> None:
        """Through a cursor, so that it can be undone."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
