"""The texts of a document as fields below each other; those that aren't the program's own are marked."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from parcomp_desktop.gui.fields.note import NoteField

_LETTERS = 52
"""About as many stand in a line of a field."""
_LEAST, _MOST = 1, 6
_MARK = " • khác mặc định"


class WordingTexts(QWidget):
    """A field for each text, by its name in the wording: ``typed`` when any of them changes, ``left`` when it is left.

    ``names`` are what a person calls the texts, ``defaults`` the program's own.
    """

    typed = Signal()
    left = Signal()

    def __init__(self, names: Mapping[str, str], defaults: Mapping[str, str]) -> None:
        super().__init__()
        self._rows = {name: _Row(label, name, defaults[name]) for name, label in names.items()}
        self._last = next((row.field for row in self._rows.values()), None)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(8)
        for row in self._rows.values():
            layout.addWidget(row)
            row.field.textChanged.connect(self.typed)
            row.field.committed.connect(self.left)
            row.field.installEventFilter(self)
        layout.addStretch(1)

    def values(self) -> dict[str, str]:
        """The texts as they stand."""
        return {name: row.field.value() for name, row in self._rows.items()}

    def show_values(self, texts: Mapping[str, str]) -> None:
        """Show texts; those of other names are passed over."""
        for name, row in self._rows.items():
            if name in texts and texts[name] != row.field.value():
                row.field.setValue(texts[name])

    def reset(self) -> None:
        """Every text as the program has it."""
        for row in self._rows.values():
            row.reset()

    def insert(self, text: str) -> None:
        """Put a text where the cursor is, or was last."""
        if self._last:
            self._last.insertPlainText(text)
            self._last.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember the field that has the cursor."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, NoteField):
            self._last = watched
        return super().eventFilter(watched, event)


class _Row(QWidget):
    """One text under its name, with the way back to the program's own."""

    def __init__(self, label: str, name: str, default: str) -> None:
        super().__init__()
        self._label, self._default = label, default
        self._name = QLabel(label)
        self.field = NoteField()
        self.field.setObjectName(name)
        self.field.setAccessibleName(label)
        self._name.setBuddy(self.field)
        self._back = QToolButton()
        self._back.setText("Về mặc định")
        self._back.setAccessibleName(f"{label}: về mặc định")
        self._back.setToolTip(default)
        self._back.clicked.connect(self.reset)
        line = QHBoxLayout()
        line.addWidget(self._name, 1)
        line.addWidget(self._back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(line)
        layout.addWidget(self.field)
        self.field.textChanged.connect(self._mark)
        self.field.setValue(default)
        self.field.setFixedHeight(self._height())
        self._mark()

    def reset(self) -> None:
        """The program's own text."""
        if self.field.value() != self._default:
            self.field.setValue(self._default)

    def _mark(self) -> None:
        differs = self.field.value() != self._default
        self._name.setText(f"{self._label}{_MARK}" if differs else self._label)
        self._name.setProperty("remark", "true" if differs else "false")
        self._name.style().unpolish(self._name)
        self._name.style().polish(self._name)
        self._back.setVisible(differs)

    def _height(self) -> int:
        """Room for the program's own text."""
        lines = sum(1 + len(line) // _LETTERS for line in self._default.split("\n"))
        metrics = QFontMetrics(self.field.font())
        return max(_LEAST, min(_MOST, lines)) * metrics.lineSpacing() + 14
