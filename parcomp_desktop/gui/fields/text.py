"""A field for one line of text."""

from parcomp_desktop.domain.text import nfc
from parcomp_desktop.domain.typed import Typed
from parcomp_desktop.gui.fields.line import LineField


class TextField(LineField[str]):
    """Text in NFC without blanks around it. Nothing is rewritten while typing: Unikey counts on what it typed."""

    def read(self, text: str) -> Typed[str]:
        """Every text is right."""
        return Typed(value=nfc(text).strip())

    def shown(self, value: str) -> str:
        """The text itself."""
        return value

    def value(self) -> str:
        """The text; blank is the empty text."""
        return super().value() or ""
