"""A field for a time of the day."""

from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.times import parse_time
from parcomp_desktop.domain.typed import Typed
from parcomp_desktop.gui.fields.line import LineField


class TimeField(LineField[str]):
    """A time typed in any usual way and shown as HH:MM."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("giờ:phút")

    def read(self, text: str) -> Typed[str]:
        """The time, or why it can't be one."""
        return parse_time(text)

    def shown(self, value: str) -> str:
        """HH:MM."""
        return value
