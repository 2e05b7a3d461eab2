"""Vietnamese for the texts that Qt itself shows: it ships none."""

from PySide6.QtWidgets import QApplication


def install(app: QApplication) -> None:
    """Make Qt's own texts Vietnamese."""
