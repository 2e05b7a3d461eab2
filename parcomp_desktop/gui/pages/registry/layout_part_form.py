"""The numbers and words of one part of a certificate's layout."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from parcomp_desktop.documents.certificate_layout import VARIABLES, LayoutField
from parcomp_desktop.documents.fonts import Face
from parcomp_desktop.domain.documents import Certificate
from parcomp_desktop.domain.official import Align
from parcomp_desktop.domain.record import Record
from parcomp_desktop.gui.fields.number import NumberField
from parcomp_desktop.gui.form import Form
from parcomp_desktop.gui.forms.ui_layout_part import Ui_LayoutPartForm

_ALIGNS = {Align.LEFT: "Trái", Align.CENTRE: "Giữa", Align.RIGHT: "Phải"}
_FACES = {
    Face.REGULAR: "Thường",
    Face.BOLD: "Đậm",
    Face.ITALIC: "Nghiêng",
    Face.BOLD_ITALIC: "Đậm nghiêng",
}
_LARGEST = {"x": 600, "y": 600, "width": 600, "size": 300, "smallest": 300, "line_height": 5, "rule": 1}
_SMALLEST = {"width": 1, "size": 1, "smallest": 1, "line_height": Decimal("0.5")}


class LayoutPartForm(QWidget):
    """Shows a text or a square; ``changed`` is sent when a person has changed a field."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ui = Ui_LayoutPartForm()
        self.ui.setupUi(self)
        for name, largest in _LARGEST.items():
            field: NumberField = getattr(self.ui, name)
            field.minimum, field.maximum = Decimal(_SMALLEST.get(name, 0)), Decimal(largest)
        self.ui.align.offer(_ALIGNS.items(), Align.LEFT)
        self.ui.face.offer(_FACES.items(), Face.REGULAR)
        self.form = Form(self, self.changed.emit)
        self._names: tuple[str, ...] = ()

    def show_part(self, part: Record | None, *, editable: bool) -> None:
        """Show a part; what it hasn't, and all of a part that is left out, is greyed."""
        self._names = part.__struct_fields__ if part else ()
        is_text = isinstance(part, LayoutField)
        self.ui.sizeLabel.setText("&Cỡ chữ" if is_text else "&Cạnh (mm)")
        begun: dict[str, Any] = {"align": Align.LEFT, "face": Face.REGULAR}
        self.form.show({**begun, **{name: _shown(getattr(part, name)) for name in self._names}})
        for name in self.form.typed():
            widget = getattr(self.ui, name)
            widget.setEnabled(editable and name in self._names)

    def tell_variables(self, sample: Certificate) -> None:
        """Say at the text which variables it may have, with what each is on a sample."""
        told = [f"{{{name}}}: {' '.join(value(sample).split())}" for name, value in VARIABLES.items()]
        self.ui.text.setToolTip("\n".join(("Các biến và giá trị mẫu:", *told)))

    def values(self) -> Mapping[str, Any]:
        """What is typed for the part that is shown. Raises Refusal when a field can't be right."""
        return {name: value for name, value in self.form.values().items() if name in self._names and value is not None}


def _shown(value: object) -> object:
    """Numbers that aren't counted as the fields hold them."""
    return Decimal(str(value)) if isinstance(value, float) else value
