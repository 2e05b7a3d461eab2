"""What every input field of the program offers to its page."""

from typing import Protocol, TypeVar

from PySide6.QtCore import SignalInstance

T = TypeVar("T")


class InputField(Protocol[T]):
    """A field holds one value; None is a blank."""

    @property
    def committed(self) -> SignalInstance:
        """Sent when a person has changed the value and left the field or pressed Enter."""
        ...

    def value(self) -> T | None:
        """The value of what is typed or chosen; the last right one while there is a problem."""
        ...

    def setValue(self, value: T | None) -> None:
        """Show a value; the page's way in, ``committed`` isn't sent."""
        ...

    def problem(self) -> str:
        """Why what is typed can't be a value and how to cure it, in Vietnamese; empty when it can."""
        ...
