"""Does a nominee meet an award's criteria, and why."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache

from parcomp_desktop.domain.criteria import Fact, FactDefinition, FactValue, Finding, Outcome, Verdict
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rulesets import LITERAL, Criterion, Parameter, Reading, Rulebook, RulesetVersion
from parcomp_desktop.rules.awards import award_named, version_on
from parcomp_desktop.rules.conditions import Values, comparisons_of, condition_of
from parcomp_desktop.rules.facts import checked_values
from parcomp_desktop.rules.hashing import rules_hash
from parcomp_desktop.rules.readings import reading_outcome
from parcomp_desktop.rules.wording import fact_words, requirement_words

_OUTCOMES = {True: Outcome.MET, False: Outcome.NOT_MET, None: Outcome.MISSING}


def evaluate(
    rulebook: Rulebook, award: str, considered_on: date, facts: Mapping[str, Fact], reading: str = LITERAL
) -> Verdict:
    """Judge a nominee for ``award`` by the rules of the day of consideration.

    ``facts`` holds what is known, by name: an absent fact is missing. The outcome is that of ``reading``; the
    outcomes of all readings stand beside it.

    Raises:
        Refusal: no such award, or not on that day; an unknown fact or reading; a value of the wrong kind.
    """
    ruling = _ruling(rulebook, award, considered_on)
    if reading not in ruling.readings:
        raise Refusal(
            f"Không có cách đọc “{reading}” cho hình thức khen “{award}”.",
            f"Hãy chọn một trong các cách đọc: {', '.join(ruling.readings)}.",
        )
    values = checked_values(ruling.definitions, facts)
    findings = tuple(criterion.finding(values, facts) for criterion in ruling.criteria)
    outcomes = {finding.criterion: finding.outcome for finding in findings}
    readings = {name: reading_outcome(each, outcomes) for name, each in ruling.readings.items()}
    return Verdict(
        award=award,
        version=ruling.version.code,
        rules_hash=ruling.hash,
        considered_on=considered_on,
        outcome=readings[reading],
        readings=readings,
        findings=findings,
        assumed=ruling.version.assumed,
    )


class _Ruling:
    """The version of an award's rules that a day calls for, made ready for many nominees."""

    def __init__(self, rulebook: Rulebook, award: str, on: date) -> None:
        listed = award_named(rulebook, award)
        self.version: RulesetVersion = version_on(rulebook, listed.kind, on)
        self.hash = rules_hash(self.version)
        self.definitions = {fact.name: fact for fact in rulebook.facts if fact.subject is listed.subject}
        self.readings: dict[str, Reading] = {
            each.name: each for each in self.version.readings if each.subject is listed.subject
        }
        parameters = {each.name: each for each in self.version.parameters}
        self.criteria = [
            _Judge(each, self.definitions, parameters)
            for each in self.version.criteria
            if each.subject is listed.subject
        ]


@lru_cache(maxsize=64)
def _ruling(rulebook: Rulebook, award: str, on: date) -> _Ruling:
    return _Ruling(rulebook, award, on)


class _Judge:
    """One criterion, with its words and conditions ready."""

    def __init__(
        self, criterion: Criterion, definitions: Mapping[str, FactDefinition], parameters: Mapping[str, Parameter]
    ) -> None:
        self._criterion = criterion
        self._labels = {name: definition.label for name, definition in definitions.items()}
        self._words = _remembered_words(definitions)
        self._applies = condition_of(criterion.applies, parameters)
        self._requires = condition_of(criterion.requires, parameters)
        self._threshold = requirement_words(criterion.requires, definitions, parameters)
        self._scope = f"Chỉ xét khi: {requirement_words(criterion.applies, definitions, parameters)}"
        self._assumed = _assumptions(criterion, parameters)

    def finding(self, values: Values, facts: Mapping[str, Fact]) -> Finding:
        """Judge one nominee; where the criterion does not (yet) apply, tell only why."""
        applies = self._applies.holds(values)
        condition = self._requires if applies else self._applies
        outcome = Outcome.NOT_APPLICABLE if applies is False else _OUTCOMES[condition.holds(values)]
        used = [name for name in condition.facts if name in values]
        wanted = condition.wants(values) if outcome is Outcome.MISSING else []
        return Finding(
            criterion=self._criterion.code,
            text=self._criterion.text,
            clause=self._criterion.clause,
            outcome=outcome,
            value="; ".join([self._words(name, values[name]) for name in used]),
            threshold=self._threshold if applies else self._scope,
            source="; ".join(dict.fromkeys([facts[name].source for name in used if facts[name].source])),
            missing=tuple(self._labels[name] for name in wanted),
            assumed=self._assumed,
        )


def _remembered_words(definitions: Mapping[str, FactDefinition]) -> Callable[[str, FactValue], str]:
    @lru_cache(maxsize=1024)
    def words(name: str, value: FactValue) -> str:
        return fact_words(definitions[name], value)

    return words


def _assumptions(criterion: Criterion, parameters: Mapping[str, Parameter]) -> tuple[str, ...]:
    named = dict.fromkeys(test.parameter for test in comparisons_of(criterion.requires) if test.parameter)
    used = [parameters[name] for name in named]
    return tuple(f"{each.label}: {each.assumed}" for each in used if each.assumed)
