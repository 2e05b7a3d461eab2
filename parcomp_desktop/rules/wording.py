"""Facts and requirements as a person reads them."""

from collections.abc import Callable, Mapping
from decimal import Decimal

from parcomp_desktop.domain.criteria import FactDefinition, FactKind, FactValue
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.rulesets import Comparison, Operator, Parameter, Requirement

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
    requirement: Requirement, definitions: Mapping[str, FactDefinition], parameters: Mapping[str, Parameter]
) -> str:
    """Write what a requirement asks for: ``Hồ sơ trễ hẹn = 0; …``; an assumed limit says so."""
    parts = [_comparison_words(test, definitions, parameters) for test in requirement.all]
    if requirement.any:
        choices = [_grouped(each, requirement_words(each, definitions, parameters)) for each in requirement.any]
        parts.append(" hoặc ".join(choices))
    return "; ".join(parts)


def _grouped(requirement: Requirement, words: str) -> str:
    return f"({words})" if len(requirement.all) > 1 else words


def _comparison_words(
    test: Comparison, definitions: Mapping[str, FactDefinition], parameters: Mapping[str, Parameter]
) -> str:
    definition = definitions[test.fact]
    if test.op is Operator.IN or definition.kind in {FactKind.YES_NO, FactKind.CHOICE}:
        options = test.value if isinstance(test.value, tuple) else (test.value,)
        return f"{definition.label}: " + " hoặc ".join(value_words(definition, each) for each in options)
    return f"{_operand_words(test, definitions)} {_SIGNS[test.op]} {_limit_words(test, definition, parameters)}"


def _operand_words(test: Comparison, definitions: Mapping[str, FactDefinition]) -> str:
    label = definitions[test.fact].label
    if test.minus:
        return f"{label} − {definitions[test.minus].label}"
    if test.percent_of:
        return f"Tỷ lệ {label} trên {definitions[test.percent_of].label}"
    return label


def _limit_words(test: Comparison, definition: FactDefinition, parameters: Mapping[str, Parameter]) -> str:
    parameter = parameters.get(test.parameter)
    limit = format_number(parameter.value if parameter else Decimal(str(test.value)))
    percent = " %" if test.percent_of or definition.kind is FactKind.PERCENT else ""
    return limit + percent + (ASSUMED_MARK if parameter and parameter.assumed else "")
