"""A form: its input fields by name, their values, what was typed and not yet confirmed."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.fields.check import CheckField
from parcomp_desktop.gui.fields.protocol import InputField

R = TypeVar("R", bound=Record)


class Form:
    """The input fields inside a widget; each is named after the field of the record that it holds."""

    def __init__(self, owner: QWidget, on_change: Callable[[], None]) -> None:
        self._fields: dict[str, InputField] = {
            child.objectName(): cast("InputField", child)
            for child in owner.findChildren(QWidget)
            if child.objectName() and hasattr(child, "committed")
        }
        for field in self._fields.values():
            field.committed.connect(on_change)

    def show(self, values: Mapping[str, Any]) -> None:
        """Show values; a field without one becomes blank."""
        for name, field in self._fields.items():
            field.setValue(values.get(name))

    def begin(self) -> None:
        """Put the cursor into the first field that is shown."""
        fields = (cast("QWidget", field) for field in self._fields.values())
        next(field for field in fields if not field.isHidden()).setFocus()

    def values(self) -> dict[str, Any]:
        """The values. Raises Refusal at the first field that can't be right, and puts the cursor there."""
        for field in self._fields.values():
            if problem := field.problem():
                cast("QWidget", field).setFocus()
                raise Refusal(problem, "")
        return {name: field.value() for name, field in self._fields.items()}

    def typed(self) -> dict[str, str]:
        """What stands in the fields, right or not, as text."""
        return {name: _typed(cast("QWidget", field)) for name, field in self._fields.items()}

    def restore(self, typed: Mapping[str, str]) -> None:
        """Put typed text back; a field that has it already, or is no longer in the form, is left alone."""
        standing = self.typed()
        for name, text in typed.items():
            if standing.get(name, text) != text:
                _restore(cast("QWidget", self._fields[name]), text)


def _typed(field: QWidget) -> str:
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    if isinstance(field, QComboBox):
        return field.currentText()
    return "1" if isinstance(field, CheckField) and field.value() else ""


def _restore(field: QWidget, text: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(text)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
    elif isinstance(field, QComboBox):
        field.setCurrentText(text)
    elif isinstance(field, CheckField):
        field.setValue(bool(text))
