"""Versions as they are followed: with what they inherit, and the literal reading that each has."""

from collections.abc import Mapping

from msgspec.structs import replace

from parcomp_desktop.domain.criteria import LITERAL, Subject
from parcomp_desktop.domain.rulesets import Criterion, Reading, RulesetVersion


def resolved(version: RulesetVersion, versions: Mapping[str, RulesetVersion]) -> RulesetVersion:
    """Fill in what a version inherits from another (by code) and the literal reading of each subject."""
    base = versions[version.inherits] if version.inherits else version
    own = {parameter.name: parameter for parameter in version.parameters}
    literal = tuple(_literal(base.criteria, subject) for subject in Subject)
    return replace(
        version,
        parameters=tuple(own.get(parameter.name, parameter) for parameter in base.parameters),
        criteria=base.criteria,
        readings=literal + base.readings,
    )


def _literal(criteria: tuple[Criterion, ...], subject: Subject) -> Reading:
    return Reading(
        name=LITERAL,
        label="Đủ mọi tiêu chí áp dụng",
        subject=subject,
        all=tuple(criterion.code for criterion in criteria if criterion.subject is subject),
    )
