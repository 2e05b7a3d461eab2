"""A field for a number."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.numbers import format_number, parse_number, plain_number
from parcomp_desktop.domain.typed import Typed
from parcomp_desktop.gui.fields.line import LineField


class NumberField(LineField[Decimal]):
    """A number with up to ``decimals`` digits after the comma, from ``minimum`` to ``maximum`` (None: no limit)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.decimals = 2
        self.minimum: Decimal | None = Decimal(0)
        self.maximum: Decimal | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def read(self, text: str) -> Typed[Decimal]:
        """The number, or what keeps it from being one of this field."""
        typed = parse_number(text, self.decimals)
        if typed.value is None or self._allows(typed.value):
            return typed
        return Typed(problem=f"Ô này nhận số {self._limits()}. Hãy gõ lại.")

    def shown(self, value: Decimal) -> str:
        """Whole numbers with dots between thousands; where decimals are allowed a dot would be ambiguous."""
        return plain_number(value) if self.decimals else format_number(value)

    def _allows(self, value: Decimal) -> bool:
        return (self.minimum is None or value >= self.minimum) and (self.maximum is None or value <= self.maximum)

    def _limits(self) -> str:
        low = "" if self.minimum is None else f"từ {plain_number(self.minimum)}"
        high = "trở lên" if self.maximum is None else f"đến {plain_number(self.maximum)}"
        return f"{low} {high}".strip()
