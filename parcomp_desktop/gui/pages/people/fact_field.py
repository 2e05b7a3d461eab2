"""The field that a fact's value is entered in, and its stored text."""

from collections.abc import Sequence
from decimal import Decimal

from parcomp_desktop.domain.criteria import FactDefinition, FactKind
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.number import NumberField

_YES_NO = (("true", "Có"), ("false", "Không"))
_HUNDRED = Decimal(100)

FactField = ChoiceField | NumberField


def is_chosen(definition: FactDefinition) -> bool:
    """Whether the value is one of some answers, not a number."""
    return definition.kind in {FactKind.YES_NO, FactKind.CHOICE}


def answers_of(definition: FactDefinition) -> Sequence[tuple[str, str]]:
    """The answers to choose from, by code."""
    return [(each.code, each.label) for each in definition.options] or _YES_NO


def fit_number(field: NumberField, definition: FactDefinition) -> None:
    """Let the field take the numbers that the fact can be."""
    is_percent = definition.kind is FactKind.PERCENT
    field.minimum = Decimal(definition.minimum)
    field.decimals = 4 if is_percent else 0
    field.maximum = _HUNDRED if is_percent else None


def value_field(definition: FactDefinition) -> FactField:
    """A field of the fact's kind."""
    if is_chosen(definition):
        choice = ChoiceField()
        choice.setChoices(answers_of(definition))
        return choice
    number = NumberField()
    fit_number(number, definition)
    return number


def set_stored(field: FactField, stored: str | None) -> None:
    """Show a stored value; None is blank."""
    if isinstance(field, ChoiceField):
        field.setValue(stored)
    else:
        field.setValue(None if stored is None else Decimal(stored))


def stored_of(field: FactField) -> str | None:
    """The value as it is stored; None is blank."""
    value = field.value()
    if not isinstance(value, Decimal):
        return value
    is_whole = isinstance(field, NumberField) and field.decimals == 0
    return str(int(value)) if is_whole else f"{value:f}"
