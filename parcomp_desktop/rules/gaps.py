"""How far a requirement is from being met, in words and as a number."""

from collections.abc import Iterable, Mapping
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from typing import NamedTuple

from parcomp_desktop.domain.criteria import Gap
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.rulesets import Comparison, Operator, Parameter, Requirement
from parcomp_desktop.rules.conditions import Values, condition_of, test_of
from parcomp_desktop.rules.parameters import NUMBERS, Definitions
from parcomp_desktop.rules.wording import comparison_words

_SHORT = Context(prec=6)


class Terms(NamedTuple):
    """What the comparisons of a criterion are read with; ``source`` is the criterion's own."""

    definitions: Definitions
    parameters: Mapping[str, Parameter]
    source: str


class _Miss(NamedTuple):
    """A comparison that fails or can't be told, and by how much; ``closed``: no better figure would mend it."""

    words: str
    amount: Decimal | None = None
    distance: Decimal | None = None
    closed: bool = False


class _Way(NamedTuple):
    """One of several ways to meet a requirement, with all that fails on it."""

    misses: list[_Miss]

    @property
    def words(self) -> str:
        return " và ".join(miss.words for miss in self.misses)

    @property
    def amount(self) -> Decimal | None:
        return _total(miss.amount for miss in self.misses)

    @property
    def distance(self) -> Decimal | None:
        return _total(miss.distance for miss in self.misses)

    @property
    def closed(self) -> bool:
        return any(miss.closed for miss in self.misses)


def gaps_of(requirement: Requirement, values: Values, terms: Terms) -> tuple[Gap, ...]:
    """Everything that has to change for a requirement to hold; nothing where it holds."""
    return tuple(Gap(words=miss.words, distance=miss.distance) for miss in _misses(requirement, values, terms))


def unknown_gaps(missing: Iterable[str]) -> tuple[Gap, ...]:
    """What has to be known first to tell whether a criterion applies; ``missing`` are the labels."""
    return tuple(Gap(words=f"cần biết: {label}", distance=None) for label in missing)


def _misses(requirement: Requirement, values: Values, terms: Terms) -> list[_Miss]:
    found = [miss for test in requirement.all if (miss := _missed(test, values, terms))]
    if requirement.any and not any(condition_of(each, terms.parameters).holds(values) for each in requirement.any):
        found.append(_nearest(_ways(requirement.any, values, terms)))
    return found


def _ways(alternatives: Iterable[Requirement], values: Values, terms: Terms) -> list[_Way]:
    """Every single way through the alternatives, those inside them too."""
    ways: list[_Way] = []
    for each in alternatives:
        own = [miss for test in each.all if (miss := _missed(test, values, terms))]
        inner = _ways(each.any, values, terms) if each.any else [_Way([])]
        ways.extend(_Way(own + way.misses) for way in inner)
    return ways


def _nearest(ways: list[_Way]) -> _Miss:
    """The ways that are left open, the nearest first; all of them when none is. They are steps of one kind."""
    left = [way for way in ways if not way.closed] or ways
    left.sort(key=lambda way: (way.amount is None, way.amount or Decimal(0)))
    return _Miss("; hoặc ".join(way.words for way in left), left[0].amount, left[0].distance)


def _missed(test: Comparison, values: Values, terms: Terms) -> _Miss | None:
    answer = test_of(test, terms.parameters).holds(values)
    if answer:
        return None
    if answer is None:
        return _Miss(f"cần có số liệu: {comparison_words(test, *terms)}")
    if terms.definitions[test.fact].kind not in NUMBERS:
        return _Miss(test.gap, Decimal(1), Decimal(1), closed=True)
    return _short(test, values, terms)


def _short(test: Comparison, values: Values, terms: Terms) -> _Miss:
    """A number that misses its limit; of a percent of whole things the things are counted."""
    limit = _limit(test, terms.parameters)
    value, bound = _number(values[test.fact]), limit
    if test.minus:
        value -= _number(values[test.minus])
    if test.percent_of:
        rounding = ROUND_FLOOR if test.op is Operator.AT_MOST else ROUND_CEILING
        bound = (limit * _number(values[test.percent_of]) / 100).to_integral_value(rounding)
    gap = abs(value - bound)
    return _Miss(
        test.gap.format(gap=format_number(gap), limit=format_number(limit)),
        gap,
        _SHORT.divide(gap, max(abs(bound), Decimal(1))),
        closed=bound < terms.definitions[test.fact].minimum and not test.minus,
    )


def _limit(test: Comparison, parameters: Mapping[str, Parameter]) -> Decimal:
    return _number(parameters[test.parameter].value if test.parameter else test.value)


def _number(value: object) -> Decimal:
    return Decimal(str(value))


def _total(numbers: Iterable[Decimal | None]) -> Decimal | None:
    known = list(numbers)
    return None if None in known else sum((each for each in known if each is not None), Decimal(0))
