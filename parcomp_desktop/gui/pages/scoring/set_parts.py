"""The forms of a set's parts: a group, a leaf with its rule, and a case of a rule by cases."""

from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from parcomp_desktop.domain.indicators import Field, Figures, Indicator, IndicatorSet, ManualRule, Variant
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.fields.text import TextField
from parcomp_desktop.gui.form import Form
from parcomp_desktop.gui.forms.ui_set_group import Ui_SetGroupForm
from parcomp_desktop.gui.forms.ui_set_leaf import Ui_SetLeafForm
from parcomp_desktop.gui.labels import hint
from parcomp_desktop.gui.pages.scoring.rule_form import RuleForm, variant_from
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.statistics.figures import FIGURES

_POINT_DECIMALS = 4
_FIGURE_FIELDS = ("numerator", "denominator", "value")


class GroupForm(QWidget):
    """Shows and reads a group. ``changed`` is sent when a person has changed it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ui = Ui_SetGroupForm()
        self.ui.setupUi(self)
        self.ui.maximum.decimals = _POINT_DECIMALS
        self.form = Form(self, self.changed.emit)

    def show_group(self, indicator_set: IndicatorSet, group: Field) -> None:
        """Show a group of a set."""
        others = [each for each in indicator_set.fields if each.code != group.code]
        self.ui.parent.setChoices([(each.code, f"{each.code} {each.name}") for each in others])
        self.form.show(
            {name: getattr(group, name) for name in group.__struct_fields__} | {"parent": group.parent or None}
        )

    def part(self) -> Field:
        """The group that is typed. Raises Refusal when a field can't be right."""
        values = self.form.values()
        maximum, parent = values.pop("maximum") or Decimal(0), values.pop("parent") or ""
        return Field(maximum=maximum, parent=parent, **values)


class LeafForm(QWidget):
    """Shows and reads a leaf and its rule. ``changed`` is sent when a person has changed it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        fields = QWidget()
        self.ui = Ui_SetLeafForm()
        self.ui.setupUi(fields)
        self.ui.maximum.decimals = _POINT_DECIMALS
        figures = [(each.code, each.label) for each in FIGURES.values()]
        for name in _FIGURE_FIELDS:
            getattr(self.ui, f"{name}_figure").setChoices(figures)
        self.form = Form(fields, self.changed.emit)
        self.rule_form = RuleForm(self._ask_variant)
        self.rule_form.changed.connect(self.changed)
        self.ui.fields.insertRow(4, self.rule_form)  # before what explains the leaf
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(fields)

    def show_leaf(self, indicator_set: IndicatorSet, leaf: Indicator) -> None:
        """Show a leaf of a set."""
        self.ui.field.setChoices([(each.code, f"{each.code} {each.name}") for each in indicator_set.fields])
        figures = leaf.figures or Figures()
        values: dict[str, Any] = {name: getattr(leaf, name) for name in leaf.__struct_fields__}
        values |= {f"{name}_figure": getattr(figures, name) or None for name in _FIGURE_FIELDS}
        values["data_inputs"] = "; ".join(leaf.data_inputs)
        self.form.show(values)
        self.rule_form.set_rule(leaf.rule)

    def part(self) -> Indicator:
        """The leaf that is typed. Raises Refusal when a field can't be right."""
        values = self.form.values()
        figures = Figures(**{name: values.pop(f"{name}_figure") or "" for name in _FIGURE_FIELDS})
        return Indicator(
            field=required_choice(values.pop("field"), "nhóm của tiêu chí"),
            maximum=values.pop("maximum") or Decimal(0),
            rule=self.rule_form.rule(),
            figures=None if figures == Figures() else figures,
            data_inputs=tuple(part.strip() for part in values.pop("data_inputs").split(";") if part.strip()),
            **values,
        )

    def _ask_variant(self, before: Variant | None) -> Variant | None:
        dialog = _VariantDialog(self, before)
        return dialog.variant if dialog.exec() == QDialog.DialogCode.Accepted else None


class _VariantDialog(QDialog):
    """Asks for a case and its rule."""

    def __init__(self, parent: QWidget, before: Variant | None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Trường hợp")
        self.resize(520, 420)
        self.variant: Variant | None = None
        self._before = before
        self._label = TextField()
        self._rule_form = RuleForm()
        self._rule_form.set_rule(before.rule if before else ManualRule())
        self._label.setValue(before.label if before else "")
        self._told = hint()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        top = QFormLayout()
        name = QLabel("&Trường hợp")
        name.setBuddy(self._label)
        top.addRow(name, self._label)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self._rule_form, 1)
        layout.addWidget(self._told)
        layout.addWidget(buttons)

    def _accept(self) -> None:
        try:
            self.variant = variant_from(self._label.value() or "", self._rule_form.rule(), self._before)
        except Refusal as refusal:
            self._told.setText(f"{refusal.what} {refusal.cure}".strip())
        else:
            self.accept()
