"""A figure on the sheet of "Số liệu bình xét": its name, the fields for value and paper, what other records say."""

from decimal import Decimal
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from parcomp_desktop.domain.criteria import FactDefinition, FactKind
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.number import NumberField
from parcomp_desktop.gui.fields.text import TextField
from parcomp_desktop.gui.style import colours
from parcomp_desktop.services.facts import FactLine

HEADINGS = ("Số liệu", "Giá trị", "Đơn vị tính", "Căn cứ", "Đã biết từ hồ sơ khác")
STRETCH = (5, 0, 0, 4, 6)
UNKNOWN = "chưa có số liệu"
_VALUE_WIDTH = 190
_YES_NO = (("true", "Có"), ("false", "Không"))


class FactRow:
    """The widgets of one figure, in a row of the grid; ``line`` is what they show."""

    def __init__(self, line: FactLine, grid: QGridLayout, place: int) -> None:
        self.line = line
        definition = line.definition
        self.value = _editor(definition)
        self.source = TextField()
        self._known = _wrapped(QLabel())
        label = _wrapped(QLabel(_label_markup(definition)))
        label.setBuddy(self.value)
        label.setToolTip(definition.help)
        self.value.setObjectName(definition.name)
        self.value.setFixedWidth(_VALUE_WIDTH)
        self.value.setToolTip(definition.help)
        self.value.setAccessibleName(definition.label)
        self.value.setAccessibleDescription(definition.help)
        self.source.setObjectName(f"{definition.name}.source")
        self.source.setPlaceholderText("số, ngày văn bản; xác nhận")
        self.source.setAccessibleName(f"Căn cứ: {definition.label}")
        self._widgets: tuple[QWidget, ...] = (label, self.value, QLabel(definition.unit), self.source, self._known)
        for column, widget in enumerate(self._widgets):
            grid.addWidget(widget, place, column)
        self.show(line)

    def show(self, line: FactLine) -> None:
        """Show the line; what is typed and can't be stored yet stays: a wrong value, a paper without a value."""
        was, self.line = self.line, line
        if not self.value.problem():
            _set_value(self.value, line.typed.value if line.typed else None)
        if line.typed:
            self.source.setValue(line.typed.source)
        elif was.typed and self.source.value() == was.typed.source:
            self.source.setValue(None)
        blank = f"đã biết: {line.known_words}" if line.known else UNKNOWN
        if isinstance(self.value, ChoiceField):
            self.value.setItemText(0, blank)
        else:
            self.value.setPlaceholderText(blank)
        self._known.setText(_known_markup(line))

    def stored_value(self) -> str | None:
        """The value as a typed fact stores it; None is blank."""
        value = self.value.value()
        if not isinstance(value, Decimal):
            return value
        return str(int(value)) if self.line.definition.kind is FactKind.COUNT else f"{value:f}"

    def unsaved(self) -> list[str]:
        """The names of the fields whose text stands nowhere but on the screen."""
        names = [self.value.objectName()] if self.value.problem() else []
        return [*names, self.source.objectName()] if not self.line.typed and self.source.text() else names

    def settle(self) -> None:
        """Take what is being typed as final."""
        for field in (self.value, self.source):
            if field.hasFocus():
                field.settle()

    def set_visible(self, *, visible: bool) -> None:
        """Show or hide the whole row."""
        for widget in self._widgets:
            widget.setVisible(visible)


def _editor(definition: FactDefinition) -> ChoiceField | NumberField:
    if definition.kind in {FactKind.YES_NO, FactKind.CHOICE}:
        choice = ChoiceField()
        choice.setChoices(
            _YES_NO if not definition.options else [(each.code, each.label) for each in definition.options]
        )
        return choice
    number = NumberField()
    number.minimum = Decimal(definition.minimum)
    number.decimals = 0
    if definition.kind is FactKind.PERCENT:
        number.decimals, number.maximum = 4, Decimal(100)
    return number


def _set_value(field: ChoiceField | NumberField, stored: str | None) -> None:
    if isinstance(field, ChoiceField):
        field.setValue(stored)
    else:
        field.setValue(None if stored is None else Decimal(stored))


def _wrapped(label: QLabel) -> QLabel:
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    return label


def _label_markup(definition: FactDefinition) -> str:
    mark = f' <span style="color: {colours().accent}">(?)</span>' if definition.help else ""
    return escape(definition.label) + mark


def _known_markup(line: FactLine) -> str:
    if line.known is None:
        return f'<span style="color: {colours().faint}">–</span>'
    text = f"<b>{escape(line.known_words)}</b>, theo {escape(line.known.source)}"
    if line.typed is None:
        return text
    same = line.fact is not None and line.fact.value == line.known.value
    colour, note = (colours().faint, "Khớp số đã nhập.") if same else (colours().open, "Khi xét dùng số đã nhập.")
    return f'{text}<br><span style="color: {colour}">{note}</span>'
