"""Requirements made ready to be asked many times, with three answers: yes, no, not known yet (``None``)."""

import operator
from collections.abc import Callable, Collection, Iterable, Mapping
from decimal import Decimal
from typing import Protocol

from parcomp_desktop.domain.criteria import FactValue
from parcomp_desktop.domain.rulesets import Comparison, Operator, Parameter, Requirement

Values = Mapping[str, FactValue]


def _among(value: FactValue, options: Collection[FactValue]) -> bool:
    return value in options


_COMPARE: dict[Operator, Callable[..., bool]] = {
    Operator.EQUAL: operator.eq,
    Operator.AT_LEAST: operator.ge,
    Operator.AT_MOST: operator.le,
    Operator.IN: _among,
}


class Condition(Protocol):
    """Something that holds, does not hold, or cannot be told from the values at hand."""

    facts: tuple[str, ...]
    """The names of the facts that it looks at, each once, in order."""

    def holds(self, values: Values) -> bool | None:
        """Say whether it holds; ``None`` when the values don't settle it."""
        ...

    def wants(self, values: Values) -> list[str]:
        """Name the facts that could still settle it; only asked while it is not settled."""
        ...


class _Test:
    """One comparison."""

    def __init__(self, comparison: Comparison, limit: object) -> None:
        names = (comparison.fact, comparison.minus, comparison.percent_of)
        self.facts = tuple(name for name in names if name)
        self._operand = _operand(comparison)
        self._compare = _COMPARE[comparison.op]
        self._limit = limit

    def holds(self, values: Values) -> bool | None:
        value = self._operand(values)
        return None if value is None else self._compare(value, self._limit)

    def wants(self, values: Values) -> list[str]:
        absent = [name for name in self.facts if name not in values]
        return absent or [self.facts[-1]]  # all are there: nothing can be reckoned as a percent of zero


class _Group:
    """Several conditions of which all, or at least one, must hold: ``decisive`` is the answer that settles it."""

    def __init__(self, parts: Iterable[Condition], *, decisive: bool) -> None:
        self._parts = tuple(parts)
        self._decisive = decisive
        self.facts = tuple(dict.fromkeys(name for part in self._parts for name in part.facts))

    def holds(self, values: Values) -> bool | None:
        settled: bool | None = not self._decisive
        for part in self._parts:
            answer = part.holds(values)
            if answer is self._decisive:
                return answer
            if answer is None:
                settled = None
        return settled

    def wants(self, values: Values) -> list[str]:
        open_parts = [part for part in self._parts if part.holds(values) is None]
        return list(dict.fromkeys(name for part in open_parts for name in part.wants(values)))


def condition_of(requirement: Requirement, parameters: Mapping[str, Parameter]) -> Condition:
    """Make a requirement ready; it names no parameter but those given."""
    parts: list[Condition] = [test_of(test, parameters) for test in requirement.all]
    if requirement.any:
        parts.append(_Group((condition_of(each, parameters) for each in requirement.any), decisive=True))
    return _Group(parts, decisive=False)


def test_of(comparison: Comparison, parameters: Mapping[str, Parameter]) -> Condition:
    """Make a single comparison ready."""
    return _Test(comparison, _limit(comparison, parameters))


def comparisons_of(requirement: Requirement) -> tuple[Comparison, ...]:
    """Return every comparison of a requirement, its alternatives' too."""
    return requirement.all + tuple(test for each in requirement.any for test in comparisons_of(each))


def _limit(comparison: Comparison, parameters: Mapping[str, Parameter]) -> object:
    return parameters[comparison.parameter].value if comparison.parameter else comparison.value


def _operand(comparison: Comparison) -> Callable[[Values], FactValue | None]:
    name = comparison.fact
    if comparison.minus:
        return lambda values: _difference(values.get(name), values.get(comparison.minus))
    if comparison.percent_of:
        return lambda values: _percent(values.get(name), values.get(comparison.percent_of))
    return lambda values: values.get(name)


def _difference(value: FactValue | None, other: FactValue | None) -> Decimal | None:
    return None if value is None or other is None else Decimal(value) - Decimal(other)


def _percent(part: FactValue | None, whole: FactValue | None) -> Decimal | None:
    return None if part is None or not whole else Decimal(part) * 100 / Decimal(whole)
