"""A field to choose one of a few named things."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from parcomp_desktop.domain.text import fold
from parcomp_desktop.gui.fields.line import is_enter

_BLANK = "(để trống)"
_WORD_ENDS_MS = 1_000


class ChoiceField(QComboBox):
    """One of ``(code, label)`` or a blank, which is the first row. See ``InputField``.

    Typing finds a label, with or without marks. The wheel scrolls the page around it and never changes it.
    """

    committed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settled: str | None = None
        self._typed = ""
        self._word_ends = QTimer(self, singleShot=True, interval=_WORD_ENDS_MS)
        self._word_ends.timeout.connect(self._forget)
        self.setChoices([])
        self.view().installEventFilter(self)

    def setChoices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer these codes by their labels; the value becomes blank."""
        self.clear()
        self.addItem(_BLANK, None)
        for code, label in choices:
            self.addItem(label, code)
        self._settled = None

    def offer(self, choices: Iterable[tuple[str, str]], value: str | None) -> None:
        """Offer these without a blank: one is always chosen while there are any, the first for an unknown value."""
        offered = list(choices)
        self.setChoices(offered)
        if offered:
            self.removeItem(0)
            self.setValue(value if value in dict(offered) else offered[0][0])

    def value(self) -> str | None:
        """The code of the chosen label; None is a blank."""
        return self.currentData()

    def setValue(self, value: str | None) -> None:
        """Choose by code. A code that isn't offered is a bug of the caller: ValueError, never another choice."""
        row = next((row for row in range(self.count()) if self.itemData(row) == value), None)
        if row is None:
            raise ValueError(f"{self.objectName()} offers no {value!r}")
        self._settled = value
        self.setCurrentIndex(row)

    def problem(self) -> str:
        """What can be chosen is right."""
        return ""

    def settle(self) -> None:
        """Send ``committed`` if the choice changed."""
        if self.value() != self._settled:
            self._settled = self.value()
            self.committed.emit()

    def hidePopup(self) -> None:
        """A choice made in the list is settled."""
        super().hidePopup()
        # Qt closes the list first and chooses then.
        QTimer.singleShot(0, self, self.settle)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field settles the choice; letters typed later begin another word."""
        super().focusOutEvent(event)
        self._forget()
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters find a label; Enter settles the choice and goes on to the next field."""
        if is_enter(event):
            self.settle()
            self.focusNextChild()
        elif not self._type(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the open list letters find a label as well."""
        if watched is self.view() and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._type(event)
        return super().eventFilter(watched, event)

    def _type(self, event: QKeyEvent) -> bool:
        """Take a letter, or the backspaces of Unikey, and go to the first label that begins so."""
        if event.key() == Qt.Key.Key_Backspace:
            self._typed = self._typed[:-1]
        elif event.text().isprintable() and (event.text().strip() or (event.text() and self._typed)):
            self._typed += event.text()
        else:
            return False
        self._word_ends.start()
        self._find()
        return True

    def _find(self) -> None:
        wanted = fold(self._typed)
        start = self._cursor() + (len(wanted) == 1)
        rows = [(start + step) % self.count() for step in range(self.count())]
        found = next((row for row in rows if wanted and fold(self.itemText(row)).startswith(wanted)), None)
        if found is None:
            return
        if self.view().isVisible():
            self.view().setCurrentIndex(self.model().index(found, 0))
        else:
            self.setCurrentIndex(found)

    def _cursor(self) -> int:
        return self.view().currentIndex().row() if self.view().isVisible() else self.currentIndex()

    def _forget(self) -> None:
        self._typed = ""
