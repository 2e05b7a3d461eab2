"""A field for a year."""

from parcomp_desktop.domain.numbers import parse_number
from parcomp_desktop.domain.typed import Typed
from parcomp_desktop.gui.fields.line import LineField

FIRST, LAST = 1900, 2100


class YearField(LineField[int]):
    """A year of four digits, written without a dot."""

    def read(self, text: str) -> Typed[int]:
        """The year, or why it can't be one."""
        number = parse_number(text, 0).value
        if not text.strip():
            return Typed()
        if number is None or not FIRST <= number <= LAST:
            return Typed(problem=f"“{text}” không phải là năm. Hãy gõ bốn chữ số, từ {FIRST} đến {LAST}.")
        return Typed(value=int(number))

    def shown(self, value: int) -> str:
        """Its digits."""
        return str(value)
