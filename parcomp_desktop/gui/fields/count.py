"""A field for how many."""

from parcomp_desktop.domain.numbers import parse_number
from parcomp_desktop.domain.typed import Typed
from parcomp_desktop.gui.fields.line import LineField


class CountField(LineField[int]):
    """A whole number from 0; blank is not yet known."""

    def read(self, text: str) -> Typed[int]:
        """The number, or why it can't be one."""
        typed = parse_number(text, 0)
        if typed.value is None:
            return Typed(problem=typed.problem)
        if typed.value < 0:
            return Typed(problem="Ô này nhận số từ 0 trở lên. Hãy gõ lại.")
        return Typed(value=int(typed.value))

    def shown(self, value: int) -> str:
        """Its digits, with dots between thousands."""
        return f"{value:,}".replace(",", ".")
