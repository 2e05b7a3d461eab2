"""The mouse wheel scrolls pages and never changes a value."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDial, QSlider

_CHANGED_BY_WHEEL = (QComboBox, QAbstractSpinBox, QSlider, QDial)


class WheelGuard(QObject):
    """Installed once on the application: input fields, focused or not, leave the wheel to the page around them."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the wheel from the field and hand it on to its parent."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, _CHANGED_BY_WHEEL):
            event.ignore()
            return True
        return False
