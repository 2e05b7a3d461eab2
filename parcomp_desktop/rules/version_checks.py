"""What can be wrong with the criteria of an award kind as written."""

from collections.abc import Collection, Iterator, Sequence
from datetime import timedelta
from string import Formatter

from parcomp_desktop.domain.campaign import AwardKind
from parcomp_desktop.domain.criteria import LITERAL, FactDefinition, FactKind
from parcomp_desktop.domain.data_files import Problem
from parcomp_desktop.domain.data_outline import Place
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.rulesets import Comparison, Criterion, Operator, Parameter, Reading, RulesetVersion
from parcomp_desktop.rules.conditions import comparisons_of
from parcomp_desktop.rules.parameters import NUMBERS, Definitions, expected_instead, left_open, tests_of
from parcomp_desktop.rules.problems import Clauses, miscited, repeated


def version_problems(
    place: Place, version: RulesetVersion, definitions: Definitions, clauses: Clauses
) -> Iterator[Problem]:
    """Find what makes a version's own criteria, parameters or readings impossible to follow."""
    if bool(version.inherits) == bool(version.criteria):
        yield Problem(f"phiên bản “{version.code}” phải có tiêu chí riêng hoặc kế thừa, không cả hai", (*place, "code"))
    yield from _parameter_problems((*place, "parameters"), version.parameters)
    yield from repeated((*place, "criteria"), "code", (criterion.code for criterion in version.criteria))
    for index, criterion in enumerate(version.criteria):
        yield from _criterion_problems((*place, "criteria", index), criterion, version, definitions, clauses)
    if not version.inherits:
        yield from _value_problems(place, version, version, definitions)
    for index, reading in enumerate(version.readings):
        yield from _reading_problems((*place, "readings", index), reading, version.criteria)


def inheritance_problems(
    place: Place, version: RulesetVersion, base: RulesetVersion | None, definitions: Definitions
) -> Iterator[Problem]:
    """Find a base that isn't there or has nothing of its own, parameters that it doesn't have or can't be so."""
    if base is None or base.inherits:
        yield Problem(f"phiên bản “{version.inherits}” không có tiêu chí để kế thừa", (*place, "inherits"))
    else:
        known = {parameter.name for parameter in base.parameters}
        for name in (parameter.name for parameter in version.parameters if parameter.name not in known):
            yield _no_parameter((*place, "parameters"), name)
        yield from _value_problems(place, version, base, definitions)


def period_problems(kind: AwardKind, versions: Sequence[RulesetVersion]) -> Iterator[Problem]:
    """Find days of an award kind with the rules of no version or of two; ``versions`` as the file has them."""
    expected = kind.valid_from
    for index, version in sorted(enumerate(versions), key=lambda each: each[1].valid_from):
        place = ("versions", index, "code")
        if expected is None or version.valid_from < expected:
            yield Problem(f"phiên bản “{version.code}” chồng lên thời gian đã có bộ tiêu chí", place)
        elif version.valid_from > expected:
            yield Problem(f"trước phiên bản “{version.code}” có ngày chưa có bộ tiêu chí", place)
        expected = version.valid_to and version.valid_to + timedelta(days=1)
    if expected and (kind.valid_to is None or expected <= kind.valid_to):
        yield Problem(f"từ ngày {format_date(expected)} chưa có bộ tiêu chí", ("kind",))


def _parameter_problems(place: Place, parameters: Sequence[Parameter]) -> Iterator[Problem]:
    yield from repeated(place, "name", (parameter.name for parameter in parameters))
    for index, parameter in enumerate(parameters):
        if bool(parameter.source) == bool(parameter.assumed):
            yield Problem(
                f"tham số “{parameter.name}” phải có nguồn (source) hoặc lý do tạm định (assumed)",
                (*place, index, "name"),
            )


def _value_problems(
    place: Place, version: RulesetVersion, base: RulesetVersion, definitions: Definitions
) -> Iterator[Problem]:
    """Find values that a comparison can't have as its limit, and blanks that leave a criterion nothing to ask."""
    for index, parameter in enumerate(version.parameters):
        tests = tests_of(base.criteria, parameter.name)
        expected = "" if parameter.value is None else expected_instead(parameter.value, tests, definitions)
        if expected:
            what = f"giá trị của tham số “{parameter.name}” phải là {expected}"
            yield Problem(what, (*place, "parameters", index, "value"))
    parameters = {parameter.name: parameter for parameter in (*base.parameters, *version.parameters)}
    for criterion in base.criteria:
        for name in left_open(criterion.requires, parameters):
            yield Problem(f"tiêu chí “{criterion.code}” không bỏ trống được tham số “{name}”", place, name)


def _criterion_problems(
    place: Place, criterion: Criterion, version: RulesetVersion, definitions: Definitions, clauses: Clauses
) -> Iterator[Problem]:
    yield from miscited(clauses, place, criterion.clause, criterion.text)
    if not comparisons_of(criterion.requires):
        yield Problem(f"tiêu chí “{criterion.code}” không có yêu cầu nào", (*place, "code"))
    parameters = {parameter.name for parameter in version.parameters}
    for test in comparisons_of(criterion.applies) + comparisons_of(criterion.requires):
        yield from _fact_problems(place, criterion, test, definitions)
        if test.parameter and test.parameter not in parameters:
            yield _no_parameter(place, test.parameter)
    for test in comparisons_of(criterion.requires):
        if not _is_gap(test.gap, definitions[test.fact]):
            yield Problem(
                f"tiêu chí “{criterion.code}” chưa có câu chữ (gap) đúng cho khi “{test.fact}” không đạt",
                place,
                test.fact,
            )


def _fact_problems(place: Place, criterion: Criterion, test: Comparison, definitions: Definitions) -> Iterator[Problem]:
    for name in filter(None, (test.fact, test.minus, test.percent_of)):
        definition = definitions.get(name)
        if definition is None or definition.subject is not criterion.subject:
            yield Problem(f"tiêu chí “{criterion.code}” hỏi số liệu không có “{name}”", place, name)
    definition = definitions.get(test.fact)
    if definition and not _comparable(test, definition):
        yield Problem(
            f"tiêu chí “{criterion.code}” so sánh số liệu “{test.fact}” với giá trị không đúng kiểu", place, test.fact
        )


def _comparable(test: Comparison, definition: FactDefinition) -> bool:
    """Say whether the comparison can ever be told: a value of the fact's kind, or a parameter for a number."""
    number = definition.kind in NUMBERS
    if test.parameter:
        return number and test.op is not Operator.IN and test.value is None
    if test.op is Operator.IN:
        codes = {option.code for option in definition.options}
        return isinstance(test.value, tuple) and bool(test.value) and codes.issuperset(test.value)
    if number:
        return isinstance(test.value, int) and not isinstance(test.value, bool)
    if definition.kind is FactKind.YES_NO:
        return test.op is Operator.EQUAL and isinstance(test.value, bool)
    return False


def _is_gap(words: str, definition: FactDefinition) -> bool:
    """Whether the words tell of something, and of numbers only where the fact is one."""
    names = {"gap", "limit"} if definition.kind in NUMBERS else set[str]()
    try:
        return bool(words) and names.issuperset(name for _, name, _, _ in Formatter().parse(words) if name is not None)
    except ValueError:
        return False


def _reading_problems(place: Place, reading: Reading, criteria: Collection[Criterion]) -> Iterator[Problem]:
    if reading.name == LITERAL:
        yield Problem(f"cách đọc “{LITERAL}” luôn có sẵn, không ghi lại", (*place, "name"))
    known = {criterion.code for criterion in criteria if criterion.subject is reading.subject}
    for code in (*reading.all, *reading.any):
        if code not in known:
            yield Problem(f"cách đọc “{reading.name}” nêu tiêu chí không có “{code}”", place, code)


def _no_parameter(place: Place, name: str) -> Problem:
    return Problem(f"không có tham số “{name}”", place, name)
