"""Facts and requirements as a person reads them."""

from collections.abc import Callable, Mapping
from decimal import Decimal

from parcomp_desktop.domain.criteria import FactDefinition, FactKind, FactValue
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.rulesets import Comparison, Operator, Parameter, Requirement
from parcomp_desktop.rules.parameters import Definitions, is_percent

ASSUMED_MARK = " (mức tạm định)"

_SIGNS = {Operator.EQUAL: "=", Operator.AT_LEAST: "≥", Operator.AT_MOST: "≤"}


def _label_of(definition: FactDefinition, code: object) -> str:
    return next(option.label for option in definition.options if option.code == code)


_WRITERS: dict[FactKind, Callable[[FactDefinition, object], str]] = {
    FactKind.YES_NO: lambda _, value: "Có" if value else "Không",
    FactKind.COUNT: lambda _, value: str(value),
    FactKind.PERCENT: lambda _, value: f"{format_number(Decimal(str(value)))} %",
    FactKind.CHOICE: _label_of,
}


def value_words(definition: FactDefinition, value: object) -> str:
    """Write a value: ``Có``, ``3``, ``90,5 %``, an option's label."""
    return _WRITERS[definition.kind](definition, value)


def fact_words(definition: FactDefinition, value: FactValue) -> str:
    """Write a fact with its label: ``Hồ sơ trễ hẹn: 1``."""
    return f"{definition.label}: {value_words(definition, value)}"


def requirement_words(
    requirement: Requirement, definitions: Definitions, parameters: Mapping[str, Parameter], source: str
) -> str:
    """Write what a requirement asks for: ``Hồ sơ trễ hẹn = 0; …``.

    An assumed limit says so, one that isn't from the criterion's own ``source`` names the document that fixes it.
    """
    parts = [comparison_words(test, definitions, parameters, source) for test in requirement.all]
    if requirement.any:
        choices = [_grouped(each, requirement_words(each, definitions, parameters, source)) for each in requirement.any]
        parts.append(" hoặc ".join(choices))
    return "; ".join(parts)


def comparison_words(
    test: Comparison, definitions: Definitions, parameters: Mapping[str, Parameter], source: str
) -> str:
    """Write one comparison, as ``requirement_words`` does."""
    definition = definitions[test.fact]
    if test.op is Operator.IN or definition.kind in {FactKind.YES_NO, FactKind.CHOICE}:
        options = test.value if isinstance(test.value, tuple) else (test.value,)
        return f"{definition.label}: " + " hoặc ".join(value_words(definition, each) for each in options)
    parameter = parameters.get(test.parameter)
    limit = format_number(Decimal(str(parameter.value if parameter else test.value)))
    percent = " %" if is_percent(test, definitions) else ""
    mark = _mark(parameter, source) if parameter else ""
    return f"{_operand_words(test, definitions)} {_SIGNS[test.op]} {limit}{percent}{mark}"


def _grouped(requirement: Requirement, words: str) -> str:
    return f"({words})" if len(requirement.all) > 1 else words


def _operand_words(test: Comparison, definitions: Definitions) -> str:
    label = definitions[test.fact].label
    if test.minus:
        return f"{label} − {definitions[test.minus].label}"
    if test.percent_of:
        return f"Tỷ lệ {label} trên {definitions[test.percent_of].label}"
    return label


def _mark(parameter: Parameter, source: str) -> str:
    if parameter.assumed:
        return ASSUMED_MARK
    return "" if parameter.source == source else f" (theo {parameter.source})"
