"""Reading the plan and the award criteria from their files: strict, and exact about what is wrong where."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import attrgetter

from parcomp_desktop.domain.campaign import AwardKind, Campaign, Clause
from parcomp_desktop.domain.criteria import FactDefinition
from parcomp_desktop.domain.data_files import DataFile, Problem, record_from
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.rulesets import AwardRules, Rulebook, RulesetVersion
from parcomp_desktop.rules.campaign_checks import campaign_problems
from parcomp_desktop.rules.inheritance import resolved
from parcomp_desktop.rules.parameters import Definitions
from parcomp_desktop.rules.problems import repeated
from parcomp_desktop.rules.version_checks import inheritance_problems, period_problems, version_problems

FACTS_FILE = "facts.toml"


class _FactsFile(Record, frozen=True, kw_only=True):
    """What ``facts.toml`` holds."""

    facts: tuple[FactDefinition, ...]


class _RulesFile(Record, frozen=True, kw_only=True):
    """What the file of an award kind holds; ``clauses`` are those of laws, which the plan doesn't have."""

    kind: str
    versions: tuple[RulesetVersion, ...]
    clauses: tuple[Clause, ...] = ()


def campaign_from(data: bytes, name: str) -> Campaign:
    """Read the plan.

    Raises:
        Refusal: a code stands twice, a clause isn't there, or words aren't in the clause that they cite.
    """
    campaign, file = record_from(data, name, Campaign)
    file.refuse_first(campaign_problems(campaign))
    return campaign


def rulebook_from(files: Mapping[str, bytes], campaign: Campaign) -> Rulebook:
    """Read ``facts.toml`` and the criteria, one file for each award kind of the plan, by file name.

    Raises:
        Refusal: something is missing, unknown, written twice or not in the words of its clause; it names the line.
    """
    facts = _facts_from(files)
    definitions = {fact.name: fact for fact in facts}
    read = _rules_from(files)
    versions = {version.code: version for rules, _ in read for version in rules.versions}
    for index, (rules, file) in enumerate(read):
        file.refuse_first(_code_problems(rules, campaign, [earlier for earlier, _ in read[:index]]))
        file.refuse_first(_content_problems(rules, campaign, definitions))
    for rules, file in read:
        file.refuse_first(_whole_problems(rules, campaign, definitions, versions))
    by_kind = {rules.kind: _in_order(rules.versions) for rules, _ in read}
    return Rulebook(facts=facts, awards=tuple(_award_rules(kind, by_kind, versions) for kind in campaign.award_kinds))


def _facts_from(files: Mapping[str, bytes]) -> tuple[FactDefinition, ...]:
    if FACTS_FILE not in files:
        raise _absent(f"Thiếu tệp dữ liệu {FACTS_FILE}.")
    record, file = record_from(files[FACTS_FILE], FACTS_FILE, _FactsFile)
    file.refuse_first(repeated(("facts",), "name", (fact.name for fact in record.facts)))
    return record.facts


def _rules_from(files: Mapping[str, bytes]) -> list[tuple[_RulesFile, DataFile]]:
    return [record_from(data, name, _RulesFile) for name, data in sorted(files.items()) if name != FACTS_FILE]


def _code_problems(rules: _RulesFile, campaign: Campaign, earlier: Sequence[_RulesFile]) -> Iterator[Problem]:
    """Find a kind that the plan doesn't have, and codes that this file or an earlier one has already."""
    if rules.kind not in {kind.code for kind in campaign.award_kinds}:
        yield Problem(f"kế hoạch không có hình thức khen “{rules.kind}”", ("kind",))
    if rules.kind in {each.kind for each in earlier}:
        yield Problem(f"hình thức khen “{rules.kind}” đã có ở tệp khác", ("kind",))
    yield from repeated(("versions",), "code", (version.code for version in rules.versions))
    taken = {version.code for each in earlier for version in each.versions}
    for index, version in enumerate(rules.versions):
        if version.code in taken:
            yield Problem(f"mã phiên bản “{version.code}” đã có ở tệp khác", ("versions", index, "code"))


def _content_problems(rules: _RulesFile, campaign: Campaign, definitions: Definitions) -> Iterator[Problem]:
    """Find what is wrong within single versions."""
    clauses = {clause.code: clause for clause in (*campaign.clauses, *rules.clauses)}
    for index, version in enumerate(rules.versions):
        yield from version_problems(("versions", index), version, definitions, clauses)


def _whole_problems(
    rules: _RulesFile, campaign: Campaign, definitions: Definitions, versions: Mapping[str, RulesetVersion]
) -> Iterator[Problem]:
    """Find what is wrong between versions, each of which is in order."""
    for index, version in enumerate(rules.versions):
        if version.inherits:
            base = versions.get(version.inherits)
            yield from inheritance_problems(("versions", index), version, base, definitions)
    kind = next(kind for kind in campaign.award_kinds if kind.code == rules.kind)
    yield from period_problems(kind, rules.versions)


def _award_rules(
    kind: AwardKind, by_kind: Mapping[str, Sequence[RulesetVersion]], versions: Mapping[str, RulesetVersion]
) -> AwardRules:
    if kind.code not in by_kind:
        raise _absent(f"Thiếu tệp tiêu chí của {kind.name}.")
    return AwardRules(kind=kind, versions=tuple(resolved(version, versions) for version in by_kind[kind.code]))


def _in_order(versions: Iterable[RulesetVersion]) -> list[RulesetVersion]:
    return sorted(versions, key=attrgetter("valid_from"))


def _absent(what: str) -> Refusal:
    return Refusal(what, "Hãy cài lại chương trình.")
