"""Parameters: which values they may have, and what a requirement comes to where one isn't used."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from msgspec.structs import replace

from parcomp_desktop.domain.criteria import FactDefinition, FactKind
from parcomp_desktop.domain.rulesets import Comparison, Criterion, Parameter, Requirement
from parcomp_desktop.rules.conditions import comparisons_of

Definitions = Mapping[str, FactDefinition]

NUMBERS = frozenset({FactKind.COUNT, FactKind.PERCENT})
"""The kinds of facts whose shortfall can be reckoned."""


def is_percent(test: Comparison, definitions: Definitions) -> bool:
    """Whether what is compared is a percent; else it is a whole number."""
    return bool(test.percent_of) or definitions[test.fact].kind is FactKind.PERCENT


def expected_instead(value: Decimal, tests: Iterable[Comparison], definitions: Definitions) -> str:
    """What ought to stand in place of a value that is impossible for one of these comparisons; blank: it is fine."""
    for test in tests:
        least = 1 if test.minus else definitions[test.fact].minimum
        if is_percent(test, definitions):
            if not (value.is_finite() and 0 < value <= 100):
                return "một số lớn hơn 0, không quá 100"
        elif not (value.is_finite() and value == value.to_integral_value() and value >= least):
            return f"một số nguyên từ {least} trở lên"
    return ""


def tests_of(criteria: Iterable[Criterion], parameter: str) -> Iterator[Comparison]:
    """The comparisons with a parameter."""
    tests = (test for criterion in criteria for test in comparisons_of(criterion.requires))
    return (test for test in tests if test.parameter == parameter)


def in_use(requirement: Requirement, parameters: Mapping[str, Parameter]) -> Requirement:
    """The requirement without the alternatives whose measure isn't used: one of their parameters has no value."""
    if not requirement.any:
        return requirement
    used = tuple(in_use(each, parameters) for each in requirement.any if not _unused(each, parameters))
    return replace(requirement, any=used)


def left_open(requirement: Requirement, parameters: Mapping[str, Parameter]) -> Iterator[str]:
    """Name the parameters without a value that something can't do without: no alternative is left."""
    yield from _unused(requirement, parameters)
    if requirement.any:
        unused = [_unused(each, parameters) for each in requirement.any]
        if all(unused):
            yield from (name for names in unused for name in names)
        for each, names in zip(requirement.any, unused, strict=True):
            if not names:
                yield from left_open(each, parameters)


def _unused(requirement: Requirement, parameters: Mapping[str, Parameter]) -> list[str]:
    named = [test.parameter for test in requirement.all if test.parameter]
    return [name for name in named if parameters[name].value is None]
