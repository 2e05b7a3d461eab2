"""The parameters and the reading that a round's guidance fixes, put in place of the rules' own."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache

from msgspec.structs import replace

from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.guidance import Guidance, GuidedParameter
from parcomp_desktop.domain.numbers import plain_number
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rulesets import Parameter, Rulebook, RulesetVersion
from parcomp_desktop.rules.awards import is_in_force, version_on
from parcomp_desktop.rules.conditions import comparisons_of
from parcomp_desktop.rules.parameters import Definitions, expected_instead, left_open, tests_of


def parameters_on(rulebook: Rulebook, on: date) -> tuple[Parameter, ...]:
    """The parameters that a guidance may fix for rounds of a day, each name once, with the values of the rules."""
    versions = _versions_on(rulebook, on)
    found = {each.name: each for version in versions for each in version.parameters}
    return tuple(found.values())


def guided_parameters(version: RulesetVersion, guidance: Guidance) -> dict[str, Parameter]:
    """A version's parameters by name, with the values of a guidance and its document where it fixes them."""
    fixed = {each.name: each for each in guidance.parameters}
    return {each.name: _guided(each, fixed.get(each.name)) for each in version.parameters}


def guidance_for(version: RulesetVersion, subject: Subject, guidance: Guidance) -> Guidance:
    """The part of a guidance that the criteria and readings of a subject use."""
    criteria = [each for each in version.criteria if each.subject is subject]
    named = {test.parameter for each in criteria for test in comparisons_of(each.requires)}
    known = any(each.name == guidance.reading and each.subject is subject for each in version.readings)
    return Guidance(
        parameters=tuple(each for each in guidance.parameters if each.name in named),
        reading=guidance.reading if known else "",
        reading_source=guidance.reading_source if known else "",
    )


@lru_cache(maxsize=64)
def check_guidance(rulebook: Rulebook, guidance: Guidance) -> None:
    """Find out whether rules can follow a guidance; what an award of the round doesn't use may stand in it.

    Raises:
        Refusal: a parameter or reading that no rules have, a parameter twice, a value that can't be, a blank that
        leaves a criterion without anything to ask.
    """
    versions = [version for rules in rulebook.awards for version in rules.versions]
    _check_names(guidance, versions)
    definitions = {fact.name: fact for fact in rulebook.facts}
    for version in versions:
        parameters = guided_parameters(version, guidance)
        for name in (each.name for each in guidance.parameters if each.name in parameters):
            _check_value(parameters[name], version, definitions)
        _check_blanks(version, parameters)


def _check_names(guidance: Guidance, versions: list[RulesetVersion]) -> None:
    known = dict.fromkeys(each.name for version in versions for each in version.parameters)
    seen: set[str] = set()
    for name in (each.name for each in guidance.parameters):
        if name not in known:
            raise Refusal(f"Không có tham số nào tên “{name}”.", f"Hãy dùng một trong các tên: {', '.join(known)}.")
        if name in seen:
            raise Refusal(f"Tham số “{name}” được ấn định hai lần.", "Bỏ bớt một lần.")
        seen.add(name)
    readings = dict.fromkeys(each.name for version in versions for each in version.readings)
    if guidance.reading and guidance.reading not in readings:
        raise Refusal(f"Không có cách đọc nào tên “{guidance.reading}”.", f"Hãy chọn một trong: {', '.join(readings)}.")


def _check_value(parameter: Parameter, version: RulesetVersion, definitions: Definitions) -> None:
    if parameter.value is None:
        return
    expected = expected_instead(parameter.value, tests_of(version.criteria, parameter.name), definitions)
    if expected:
        written = plain_number(parameter.value) if parameter.value.is_finite() else str(parameter.value)
        raise Refusal(
            f"Giá trị {written} của tham số “{parameter.label}” ({parameter.name}) không dùng được.",
            f"Hãy ghi {expected}.",
        )


def _check_blanks(version: RulesetVersion, parameters: Mapping[str, Parameter]) -> None:
    for criterion in version.criteria:
        for name in left_open(criterion.requires, parameters):
            raise Refusal(
                f"Tham số “{parameters[name].label}” ({name}) không để trống được: tiêu chí {criterion.code} không còn "
                "mức nào để xét.",
                "Ghi giá trị cho tham số đó, hoặc cho một tham số khác của cùng tiêu chí.",
            )


def _versions_on(rulebook: Rulebook, on: date) -> Iterator[RulesetVersion]:
    for rules in rulebook.awards:
        if is_in_force(rules.kind, on):
            yield version_on(rulebook, rules.kind.code, on)


def _guided(parameter: Parameter, given: GuidedParameter | None) -> Parameter:
    return replace(parameter, value=given.value, source=given.source, assumed="") if given else parameter
