"""Does a nominee meet an award's criteria, and why."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache

from msgspec.structs import replace

from parcomp_desktop.domain.campaign import Term
from parcomp_desktop.domain.criteria import (
    LITERAL,
    Fact,
    FactDefinition,
    FactValue,
    Finding,
    Gap,
    Obstacles,
    Outcome,
    Verdict,
)
from parcomp_desktop.domain.guidance import NO_GUIDANCE, Guidance
from parcomp_desktop.domain.rulesets import Criterion, Parameter, Reading, Rulebook
from parcomp_desktop.rules.awards import award_named, version_on
from parcomp_desktop.rules.conditions import comparisons_of, condition_of
from parcomp_desktop.rules.facts import checked_values
from parcomp_desktop.rules.gaps import Terms, gaps_of, unknown_gaps
from parcomp_desktop.rules.guidance import check_guidance, guidance_for, guided_parameters
from parcomp_desktop.rules.hashing import rules_hash
from parcomp_desktop.rules.parameters import in_use
from parcomp_desktop.rules.readings import reading_obstacles, reading_outcome
from parcomp_desktop.rules.wording import fact_words, requirement_words

_OUTCOMES = {True: Outcome.MET, False: Outcome.NOT_MET, None: Outcome.MISSING}
_KEPT = 1024
"""How many findings of a criterion are kept ready: most nominees have the figures of another."""


def evaluate(
    rulebook: Rulebook, award: str, considered_on: date, facts: Mapping[str, Fact], guidance: Guidance = NO_GUIDANCE
) -> Verdict:
    """Judge a nominee for ``award`` by the rules of the day of consideration and the guidance of the round.

    ``facts`` holds what is known, by name: an absent fact is missing. The outcome is that of the reading that the
    guidance fixes, else of the literal one; the outcomes of all readings stand beside it.

    Raises:
        Refusal: no such award, or not on that day; an unknown fact, a value of the wrong kind; a guidance that the
            rules can't follow.
    """
    ruling = _ruling(rulebook, award, considered_on, guidance)
    reading = ruling.guidance.reading or LITERAL
    values = checked_values(ruling.definitions, facts)
    findings = tuple([judge.finding(values, facts) for judge in ruling.judges])
    outcomes, obstacles = ruling.read(tuple([finding.outcome for finding in findings]))
    return Verdict(
        award=award,
        version=ruling.version.code,
        rules_hash=ruling.hash,
        considered_on=considered_on,
        outcome=outcomes[reading],
        readings=dict(outcomes),
        findings=findings,
        assumed=ruling.version.assumed,
        reading=reading,
        obstacles=dict(obstacles),
        guidance=ruling.guidance,
        authority=ruling.authority,
        ranking_scope=ruling.version.ranking_scope,
    )


_Read = tuple[dict[str, Outcome], dict[str, Obstacles]]


class _Ruling:
    """The version of an award's rules that a day calls for, under a guidance, made ready for many nominees."""

    def __init__(self, rulebook: Rulebook, award: str, on: date, guidance: Guidance) -> None:
        listed = award_named(rulebook, award)
        self.version = version_on(rulebook, listed.kind, on)
        check_guidance(rulebook, guidance)
        self.authority = listed.authority
        self.guidance = guidance_for(self.version, listed.subject, guidance)
        self.hash = rules_hash(self.version)
        self.definitions = {fact.name: fact for fact in rulebook.facts if fact.subject is listed.subject}
        self.readings: dict[str, Reading] = {
            each.name: each for each in self.version.readings if each.subject is listed.subject
        }
        parameters = guided_parameters(self.version, guidance)
        criteria = [each for each in self.version.criteria if each.subject is listed.subject]
        self._codes = [each.code for each in criteria]
        self.judges = [_Judge(each, self.definitions, parameters, listed.term) for each in criteria]
        self.read: Callable[[tuple[Outcome, ...]], _Read] = lru_cache(maxsize=_KEPT)(self._read)

    def _read(self, found: tuple[Outcome, ...]) -> _Read:
        """What each reading makes of the criteria's outcomes, in their order."""
        outcomes = dict(zip(self._codes, found, strict=True))
        return (
            {name: reading_outcome(each, outcomes) for name, each in self.readings.items()},
            {name: reading_obstacles(each, outcomes) for name, each in self.readings.items()},
        )


@lru_cache(maxsize=64)
def _ruling(rulebook: Rulebook, award: str, on: date, guidance: Guidance) -> _Ruling:
    return _Ruling(rulebook, award, on, guidance)


class _Judge:
    """One criterion, with its words and conditions ready."""

    def __init__(
        self,
        criterion: Criterion,
        definitions: Mapping[str, FactDefinition],
        parameters: Mapping[str, Parameter],
        term: Term,
    ) -> None:
        self._criterion = replace(criterion, requires=in_use(criterion.requires, parameters))
        self._definitions = definitions
        self._terms = Terms(definitions, parameters, criterion.source)
        self._applies = condition_of(criterion.applies, parameters)
        self._requires = condition_of(self._criterion.requires, parameters)
        self._facts = tuple(dict.fromkeys((*self._applies.facts, *self._requires.facts)))
        self._threshold = requirement_words(self._criterion.requires, *self._terms)
        self._scope = f"Chỉ xét khi: {requirement_words(criterion.applies, *self._terms)}"
        self._assumed = _assumptions(self._criterion, parameters, term)
        self._judged: Callable[..., tuple[Finding, list[str]]] = lru_cache(maxsize=_KEPT)(self._judge)

    def finding(self, values: Mapping[str, FactValue], facts: Mapping[str, Fact]) -> Finding:
        """Judge one nominee; where the criterion does not (yet) apply, tell only why."""
        finding, used = self._judged(*[values.get(name) for name in self._facts])
        source = "; ".join(dict.fromkeys([facts[name].source for name in used if facts[name].source]))
        return replace(finding, source=source) if source else finding

    def _judge(self, *known: FactValue | None) -> tuple[Finding, list[str]]:
        """The finding for the values of the criterion's facts, but for their sources, and the facts that it uses."""
        values = {name: value for name, value in zip(self._facts, known, strict=True) if value is not None}
        applies = self._applies.holds(values)
        condition = self._requires if applies else self._applies
        outcome = Outcome.NOT_APPLICABLE if applies is False else _OUTCOMES[condition.holds(values)]
        used = [name for name in condition.facts if name in values]
        wanted = condition.wants(values) if outcome is Outcome.MISSING else []
        missing = tuple(self._definitions[name].label for name in wanted)
        finding = Finding(
            criterion=self._criterion.code,
            text=self._criterion.text,
            clause=self._criterion.clause,
            outcome=outcome,
            value="; ".join([fact_words(self._definitions[name], values[name]) for name in used]),
            threshold=self._threshold if applies else self._scope,
            source="",
            missing=missing,
            assumed=self._assumed,
            gaps=self._gaps(values) if applies else unknown_gaps(missing),
        )
        return finding, used

    def _gaps(self, values: Mapping[str, FactValue]) -> tuple[Gap, ...]:
        return gaps_of(self._criterion.requires, values, self._terms)


def _assumptions(criterion: Criterion, parameters: Mapping[str, Parameter], term: Term) -> tuple[str, ...]:
    named = dict.fromkeys(test.parameter for test in comparisons_of(criterion.requires) if test.parameter)
    used = [parameters[name] for name in named]
    told = [f"{each.label}: {each.assumed}" for each in used if each.assumed]
    if term is Term.STAGE and criterion.stage_assumed:
        told.append(criterion.stage_assumed)
    return tuple(told)
