"""A field for yes or no that is never blank."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from parcomp_desktop.gui.fields.line import is_enter


class CheckField(QCheckBox):
    """True or false. See ``InputField``."""

    committed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clicked.connect(self.committed)

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def setValue(self, value: bool | None) -> None:  # noqa: FBT001  the value of this field is a boolean
        """Tick it or not."""
        self.setChecked(bool(value))

    def problem(self) -> str:
        """Both are right."""
        return ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field; the space bar ticks."""
        if is_enter(event):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
