"""The form of a scoring rule: the method, and the fields that it needs."""

from collections.abc import Callable
from decimal import Decimal
from enum import StrEnum
from typing import Any, cast, get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.indicators import (
    Better,
    ChoiceRule,
    Measure,
    Option,
    PlainRule,
    Rule,
    StepsRule,
    Variant,
    VariantsRule,
    ZeroDenominator,
)
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.words import BETTER_WORDS, MEASURE_WORDS, METHOD_WORDS, ZERO_WORDS
from parcomp_desktop.gui.form import Form
from parcomp_desktop.gui.forms.ui_rule import Ui_RuleForm
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.sets.rule_lines import band_lines, bands_of, code_of, option_lines, options_of

_NOTHING = Decimal(0)
_RULES: dict[str, Callable[..., PlainRule]] = {kind.__struct_config__.tag: kind for kind in get_args(PlainRule)}
_CHOICES: dict[str, tuple[type[StrEnum], StrEnum]] = {
    "zero_denominator": (ZeroDenominator, ZeroDenominator.ZERO),
    "measure": (Measure, Measure.PERCENT),
    "better": (Better, Better.UP),
}
_NEEDED_NUMBERS = frozenset({"full_at", "equal", "worse", "each"})
"""Blank they are 0, which the set's problems then tell of."""
_USUAL: dict[str, Any] = {
    "ratio_full_at": Decimal(100),
    "ratio_zero_denominator": ZeroDenominator.ZERO,
    "steps_zero_denominator": ZeroDenominator.ZERO,
    "steps_measure": Measure.PERCENT,
    "compare_better": Better.UP,
}
"""What the fields of another method begin with."""
AskVariant = Callable[[Variant | None], Variant | None]


def method_of(rule: Rule) -> str:
    """The tag of a rule's record."""
    return cast("str", rule.__struct_config__.tag)


class RuleForm(QWidget):
    """Shows and reads one rule. ``changed`` is sent when a person has changed it.

    ``ask_variant`` asks for the rule of a case; without it the method of cases isn't offered.
    """

    changed = Signal()

    def __init__(self, ask_variant: AskVariant | None = None) -> None:
        super().__init__()
        self.ui = Ui_RuleForm()
        self.ui.setupUi(self)
        self._ask_variant = ask_variant
        self._variants: list[Variant] = []
        self._options: tuple[Option, ...] = ()
        self._offer()
        self.form = Form(self, self.changed.emit)
        self.ui.method.currentIndexChanged.connect(self._turn)
        self.ui.steps_measure.currentIndexChanged.connect(self._fit_measure)
        self.ui.addVariant.clicked.connect(lambda: self._change_variant(None))
        self.ui.editVariant.clicked.connect(self._edit_variant)
        self.ui.variants.itemActivated.connect(self._edit_variant)
        self.ui.removeVariant.clicked.connect(self._remove_variant)

    def set_rule(self, rule: Rule) -> None:
        """Show a rule."""
        method = method_of(rule)
        values = {f"{method}_{name}": getattr(rule, name) for name in rule.__struct_fields__}
        if isinstance(rule, StepsRule):
            values["steps_bands"] = band_lines(rule.bands)
        self._options = rule.options if isinstance(rule, ChoiceRule) else ()
        values["choice_options"] = option_lines(self._options)
        self._variants = [*rule.variants] if isinstance(rule, VariantsRule) else []
        self.form.show({"method": method} | _USUAL | values)
        self._list_variants()
        self._turn()

    def rule(self) -> Rule:
        """The rule that is typed. Raises Refusal when one of its fields can't be right."""
        method = required_choice(self.ui.method.value(), "cách chấm")
        if method == "variants":
            return VariantsRule(variants=tuple(self._variants))
        return self._plain(method)

    def _plain(self, method: str) -> PlainRule:
        start = f"{method}_"
        typed = {name.removeprefix(start): each for name, each in self.form.values().items() if name.startswith(start)}
        return _RULES[method](**{name: self._read(name, value) for name, value in typed.items()})

    def _read(self, name: str, value: Any) -> Any:  # noqa: ANN401  any field's value
        if name in _CHOICES:
            kind, usual = _CHOICES[name]
            return kind(value or usual)
        if name == "bands":
            return bands_of(value)
        if name == "options":
            return options_of(value, self._options)
        return _NOTHING if value is None and name in _NEEDED_NUMBERS else value

    def _offer(self) -> None:
        methods = {tag: words for tag, words in METHOD_WORDS.items() if tag != "variants" or self._ask_variant}
        self.ui.method.setChoices(list(methods.items()))
        zeros = [(each.value, words) for each, words in ZERO_WORDS.items()]
        self.ui.ratio_zero_denominator.setChoices(zeros)
        self.ui.steps_zero_denominator.setChoices(zeros)
        self.ui.steps_measure.setChoices([(each.value, words) for each, words in MEASURE_WORDS.items()])
        self.ui.compare_better.setChoices([(each.value, words) for each, words in BETTER_WORDS.items()])

    def _turn(self) -> None:
        """Show the fields of the chosen method."""
        page = self.findChild(QWidget, f"{self.ui.method.value() or 'manual'}Page")
        self.ui.stack.setCurrentWidget(cast("QWidget", page))

    def _fit_measure(self) -> None:
        """A percent comes from two figures, a count or days are one."""
        percent = self.ui.steps_measure.value() == Measure.PERCENT.value
        for name in ("numerator", "denominator", "zero_denominator"):
            self.ui.stepsFields.setRowVisible(getattr(self.ui, f"steps_{name}"), percent)
        self.ui.stepsFields.setRowVisible(self.ui.steps_figure, not percent)

    def _list_variants(self) -> None:
        row = self.ui.variants.currentRow()
        self.ui.variants.clear()
        for variant in self._variants:
            self.ui.variants.addItem(f"{variant.label} – {METHOD_WORDS[method_of(variant.rule)]}")
        self.ui.variants.setCurrentRow(min(max(row, 0), len(self._variants) - 1))

    def _edit_variant(self) -> None:
        row = self.ui.variants.currentRow()
        if row >= 0:
            self._change_variant(row)

    def _change_variant(self, row: int | None) -> None:
        before = None if row is None else self._variants[row]
        variant = self._ask_variant(before) if self._ask_variant else None
        if variant is None:
            return
        if row is None:
            self._variants.append(variant)
        else:
            self._variants[row] = variant
        self._list_variants()
        self.changed.emit()

    def _remove_variant(self) -> None:
        row = self.ui.variants.currentRow()
        if row >= 0:
            del self._variants[row]
            self._list_variants()
            self.changed.emit()


def variant_from(label: str, rule: Rule, before: Variant | None) -> Variant:
    """The case of a label and a rule; it keeps its code. Raises Refusal without a label."""
    if not label.strip():
        raise Refusal("Trường hợp chưa có tên.", "Ghi trường hợp, ví dụ “Có kế hoạch”.")
    if isinstance(rule, VariantsRule):
        raise Refusal("Một trường hợp không thể lại chia trường hợp.", "Chọn cách chấm khác.")
    return Variant(code=before.code if before else code_of(label), label=label.strip(), rule=rule)
