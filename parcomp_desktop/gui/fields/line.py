"""The base of every field of one line."""

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QToolTip, QWidget

from parcomp_desktop.domain.typed import Typed

T = TypeVar("T")

_RED = QColor("#d32f2f")
_AFTER_FOCUS_MS = 100
_CURE_SHOWN_MS = 15_000
_NOT_LEAVING = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason}


def is_enter(event: QKeyEvent) -> bool:
    """Whether Enter of either keypad was pressed alone: with Ctrl it belongs to the page."""
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class LineField(QLineEdit, Generic[T]):
    """Reads its text when it is left, never while it is typed.

    A text that can't be right stays as typed, with a red frame (property ``invalid``) and its cure shown.
    Subclasses say how text is read and a value is shown. See ``InputField``.
    """

    committed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settled: T | None = None
        self._hint = ""
        icon = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        self._warning = self.addAction(icon, QLineEdit.ActionPosition.TrailingPosition)
        self._warning.setVisible(False)
        self._warning.triggered.connect(self._show_cure)
        self.textEdited.connect(self._calm)

    def read(self, text: str) -> Typed[T]:
        """What ``text`` means in this field."""
        raise NotImplementedError

    def shown(self, value: T) -> str:
        """The text of a value; ``read`` gives the value back."""
        raise NotImplementedError

    def value(self) -> T | None:
        """The value of the text; the last right one while there is a problem."""
        typed = self.read(self.text())
        return self._settled if typed.problem else typed.value

    def setValue(self, value: T | None) -> None:
        """Show a value; None is a blank."""
        self._settled = value
        text = "" if value is None else self.shown(value)
        if text != self.text():
            self.setText(text)
        if not self.hasFocus():
            self.home(False)  # noqa: FBT003  Qt's own signature: a long text is read from its beginning
        self._mark("")

    def problem(self) -> str:
        """Why the text can't be a value and what to do; empty when it can."""
        return self.read(self.text()).problem

    def settle(self) -> None:
        """Take the text as final: show its value and send ``committed`` if that changed, or show the problem."""
        typed = self.read(self.text())
        if typed.problem:
            self._mark(typed.problem)
            self._show_cure()
            return
        changed = typed.value != self._settled
        self.setValue(typed.value)
        if changed:
            self.committed.emit()

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z with nothing left to undo here belongs to the page; Qt would swallow it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoes = event.matches(QKeySequence.StandardKey.Undo)
            if undoes and not self.isUndoAvailable():
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter settles the value and goes on to the next field, unless there is a problem to cure first."""
        if not is_enter(event):
            super().keyPressEvent(event)
            return
        self.settle()
        if not self.problem():
            self.focusNextChild()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field settles its value; a menu or list opened over it doesn't."""
        super().focusOutEvent(event)
        if event.reason() not in _NOT_LEAVING:
            self.settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line edit, in a red frame when invalid: seen under any palette and style."""
        super().paintEvent(event)
        if self.property("invalid"):
            painter = QPainter(self)
            painter.setPen(QPen(_RED, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _mark(self, problem: str) -> None:
        was_invalid = bool(self.property("invalid"))
        if not problem and not was_invalid:
            return
        if not was_invalid:
            self._hint = self.toolTip()
        self.setProperty("invalid", bool(problem))
        self.setToolTip(problem or self._hint)
        self.setAccessibleDescription(problem or self._hint)
        self._warning.setVisible(bool(problem))
        self.update()

    def _calm(self) -> None:
        """Someone is at work on it: no red until it is left again."""
        self._mark("")

    def _show_cure(self) -> None:
        # A change of focus or window closes tool tips: ours comes after it.
        QTimer.singleShot(_AFTER_FOCUS_MS, self, self._show_tip)

    def _show_tip(self) -> None:
        in_use = self.isVisible() and QApplication.focusWidget() is not None
        if in_use and self.property("invalid"):
            below = self.mapToGlobal(QPoint(0, self.height() // 2))
            QToolTip.showText(below, self.toolTip(), self, self.rect(), _CURE_SHOWN_MS)
