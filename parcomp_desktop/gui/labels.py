"""Labels as the style sheet knows them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def hint(text: str = "") -> QLabel:
    """A faint line beside what it explains."""
    return _named(text, "hint")


def empty_text(text: str = "") -> QLabel:
    """What stands where there is nothing to show yet: what to do first."""
    label = _named(text, "emptyText")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setMargin(24)
    return label


def heading(text: str) -> QLabel:
    """The title of a part of a page."""
    label = QLabel(text)
    label.setProperty("heading", "true")
    return label


def _named(text: str, name: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setWordWrap(True)
    return label
