"""What every input field of the program offers to its page."""

from typing import Any

from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.line import LineField
from parcomp_desktop.gui.fields.note import NoteField

InputField = LineField[Any] | ChoiceField | NoteField
"""Any of our fields: each holds one value, None (for text: the empty text) is a blank.

``value()`` is what is typed or chosen, and stays at the last right value while there is a problem.
``setValue(value)`` is the page's way in. ``problem()`` tells in Vietnamese why what is typed can't be a value and how
to cure it; it is empty when it can. ``committed`` is sent when a person has changed the value and left the field or
pressed Enter, never by ``setValue``.
"""
