"""A figure on the sheet of "Số liệu bình xét": its name, the fields for value, paper and reason, what records say."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from parcomp_desktop.domain.criteria import FactDefinition
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.text import TextField
from parcomp_desktop.gui.pages.people.fact_field import set_stored, stored_of, value_field
from parcomp_desktop.gui.style import colours
from parcomp_desktop.services.criteria.fact_values import text_of
from parcomp_desktop.services.criteria.facts import FactLine
from parcomp_desktop.services.people.attestations import OF_OTHER_RECORDS

HEADINGS = ("Số liệu", "Giá trị", "Đơn vị tính", "Căn cứ", "Đã biết từ hồ sơ", "")
STRETCH = (5, 0, 0, 4, 6, 0)
ROWS_EACH = 2
"""Rows of the grid for one figure: the second has the reason of an exception."""
UNKNOWN = "chưa có số liệu"
_VALUE_WIDTH = 190


class FactRow:
    """The widgets of one figure, in two rows of the grid from ``place`` on; ``line`` is what they show."""

    def __init__(self, line: FactLine, grid: QGridLayout, place: int) -> None:
        self.line = line
        definition = line.definition
        self.value = value_field(definition)
        self.source = TextField()
        self.reason = TextField()
        self.attest = QPushButton("Xác nhận…")
        self._known = _wrapped(QLabel())
        self._label = _wrapped(QLabel(_label_markup(definition)))
        self._label.setBuddy(self.value)
        self._label.setToolTip(definition.help)
        self._reason_label = QLabel("Lý do ngoại lệ")
        self._reason_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._name_fields(definition)
        unit = QLabel(definition.unit)
        self._widgets: tuple[QWidget, ...] = (self._label, self.value, unit, self.source, self._known, self.attest)
        for column, widget in enumerate(self._widgets):
            grid.addWidget(widget, place, column)
        grid.addWidget(self._reason_label, place + 1, 0, 1, 3)
        grid.addWidget(self.reason, place + 1, 3)
        self._is_shown = True
        self.show(line)

    def show(self, line: FactLine) -> None:
        """Show the line; what is typed and can't be stored yet stays: a wrong value, a paper without a value."""
        keeps = bool(self.value.problem()) or self.awaits_reason
        was, self.line = self.line, line
        if not keeps:
            set_stored(self.value, line.typed.value if line.typed else None)
        self._show_words(was)
        blank = f"đã biết: {line.known_words}" if line.known else UNKNOWN
        if isinstance(self.value, ChoiceField):
            self.value.setItemText(0, blank)
        else:
            self.value.setPlaceholderText(blank)
        self._known.setText(_known_markup(line))
        self.attest.setVisible(self._is_shown and self.line.definition.name not in OF_OTHER_RECORDS)
        self._show_reason()

    @property
    def awaits_reason(self) -> bool:
        """Whether the value that stands there isn't stored and can't be without a reason."""
        value, known = self.stored_value(), self.line.known
        is_stored = self.line.typed is not None and self.line.typed.value == value
        contradicts = known is not None and value not in {None, text_of(known.value)}
        return contradicts and not is_stored and not self.reason.value()

    def stored_value(self) -> str | None:
        """The value as a typed fact stores it; None is blank."""
        return stored_of(self.value)

    def unsaved(self) -> list[str]:
        """The names of the fields whose text stands nowhere but on the screen."""
        names = [self.value.objectName()] if self.value.problem() or self.awaits_reason else []
        if self.line.typed:
            return names
        return [*names, *(field.objectName() for field in (self.source, self.reason) if field.text())]

    def settle(self) -> None:
        """Take what is being typed as final."""
        for field in (self.value, self.source, self.reason):
            if field.hasFocus():
                field.settle()

    def ask_reason(self) -> None:
        """Open the field for the reason and put the cursor there."""
        self._show_reason()
        self.reason.setFocus()

    def set_visible(self, *, visible: bool) -> None:
        """Show or hide the whole row."""
        self._is_shown = visible
        for widget in self._widgets:
            widget.setVisible(visible)
        self.attest.setVisible(visible and self.line.definition.name not in OF_OTHER_RECORDS)
        self._show_reason()

    def _show_words(self, was: FactLine) -> None:
        for field, name in ((self.source, "source"), (self.reason, "reason")):
            if self.line.typed:
                field.setValue(getattr(self.line.typed, name))
            elif was.typed and field.value() == getattr(was.typed, name):
                field.setValue(None)

    def _show_reason(self) -> None:
        """The reason is asked where the value isn't what records say."""
        is_wanted = self._is_shown and (self.line.differs or self.awaits_reason or bool(self.reason.text()))
        self.reason.setVisible(is_wanted)
        self._reason_label.setVisible(is_wanted)

    def _name_fields(self, definition: FactDefinition) -> None:
        """Names for drafts, tests and screen readers."""
        self.value.setObjectName(definition.name)
        self.value.setFixedWidth(_VALUE_WIDTH)
        self.value.setToolTip(definition.help)
        self.value.setAccessibleName(definition.label)
        self.value.setAccessibleDescription(definition.help)
        self.source.setObjectName(f"{definition.name}.source")
        self.source.setPlaceholderText("số, ngày văn bản")
        self.source.setAccessibleName(f"Căn cứ: {definition.label}")
        self.reason.setObjectName(f"{definition.name}.reason")
        self.reason.setPlaceholderText("vì sao khác hồ sơ")
        self.reason.setAccessibleName(f"Lý do ngoại lệ: {definition.label}")
        self.attest.setObjectName(f"{definition.name}.attest")
        self.attest.setAccessibleName(f"Xác nhận: {definition.label}")
        self.attest.setToolTip("Ghi xác nhận của người đứng đầu cho số liệu này.")


def _wrapped(label: QLabel) -> QLabel:
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    return label


def _label_markup(definition: FactDefinition) -> str:
    mark = f' <span style="color: {colours().accent}">(?)</span>' if definition.help else ""
    return escape(definition.label) + mark


def _known_markup(line: FactLine) -> str:
    note = f'<span style="color: {colours().open}">{escape(line.note)}</span>' if line.note else ""
    if line.known is None:
        return note or f'<span style="color: {colours().faint}">–</span>'
    text = f"<b>{escape(line.known_words)}</b>, theo {escape(line.known.source)}"
    return "<br>".join(part for part in (text, note, _against(line)) if part)


def _against(line: FactLine) -> str:
    """How the typed value stands to the known one."""
    if line.typed is None:
        return ""
    if not line.differs:
        return f'<span style="color: {colours().faint}">Khớp số đã nhập.</span>'
    words = (
        "Số đã nhập không có lý do: khi xét dùng số của hồ sơ."
        if line.is_overruled
        else "Ngoại lệ: khi xét dùng số đã nhập."
    )
    return f'<span style="color: {colours().open}">{words}</span>'
