"""100,000 nominations of collectives judged by six criteria, beside json-logic.

Ours gives findings with words, records, gaps and readings; json-logic gives the outcome of each criterion alone.
"""

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from parcomp_desktop.domain.criteria import Fact, FactValue
from parcomp_desktop.domain.rulesets import Rulebook
from parcomp_desktop.rules.evaluation import evaluate
from parcomp_desktop.services.catalogue import Catalogue
from tests.benchmarks.measure import ROOT, Row, compare

COUNT, SAMPLE = 100_000, 2_000
AWARD, DAY = "gk-xa.tap-the.nam", date(2026, 3, 1)

Values = dict[str, FactValue]


def rulebook() -> Rulebook:
    """The rules with a sixth criterion for collectives of the commune: the first of the province's."""
    own = Catalogue(ROOT / "resources").rulebook
    kinds = {rules.kind.code: rules for rules in own.awards}
    sixth = replace(kinds["bk-tinh"].versions[1].criteria[0], code="tap-the.6")
    commune = kinds["gk-xa"].versions[-1]
    literal = tuple(
        replace(each, all=(*each.all, sixth.code)) if each.all[0].startswith("tap-the") else each
        for each in commune.readings
    )
    six = replace(commune, criteria=(*commune.criteria, sixth), readings=literal)
    return replace(own, awards=(replace(kinds["gk-xa"], versions=(*kinds["gk-xa"].versions[:-1], six)),))


def nominations(count: int) -> list[Values]:
    """Figures on both sides of each limit; of every seventh nominee something is not known."""
    return [_nomination(number) for number in range(count)]


def _nomination(number: int) -> Values:
    values: Values = {
        "tasks_done_well": number % 9 != 0,
        "tasks_unfinished": number % 5 // 4,
        "ranked": number % 11 != 0,
        "rank": number * 7 % 96 + 1,
        "rank_comparable": number % 4 != 0,
        "previous_rank": number * 13 % 96 + 1,
        "has_procedure_authority": number % 6 != 0,
        "cases_late": number % 3,
        "cases_overdue": number % 8 // 7,
        "reports_missing": number % 10 // 9,
        "reports_late": number % 4 // 3,
        "reform_disciplined": number % 13 // 12,
        "unit_outstanding_achievement": number % 2 == 0,
    }
    if number % 7 == 0:
        del values[list(values)[number // 7 % len(values)]]
    return values


def with_sources(values: Values) -> dict[str, Fact]:
    return {name: _recorded(name, value) for name, value in values.items()}


@cache
def _recorded(name: str, value: FactValue) -> Fact:
    return Fact(value=value, source=f"Hồ sơ năm 2025, {name}")


def outcomes(rules: Rulebook, values: Values) -> list[str]:
    verdict = evaluate(rules, AWARD, DAY, {name: Fact(value=value) for name, value in values.items()})
    return [finding.outcome.value for finding in verdict.findings]


def ours() -> Callable[[], object]:
    rules = rulebook()
    known = [with_sources(values) for values in nominations(COUNT)]
    return lambda: _done(evaluate(rules, AWARD, DAY, facts) for facts in known)


def json_logic() -> Callable[[], object]:
    from json_logic import jsonLogic  # pyright: ignore[reportMissingImports]  in the peers' environment alone

    logic: Callable[[object, Values], Any] = jsonLogic
    rules, sample = rulebook(), nominations(SAMPLE)
    if [[logic(rule, values) for rule in LOGIC] for values in sample] != [outcomes(rules, each) for each in sample]:
        raise RuntimeError("json-logic comes to other outcomes")
    known = nominations(COUNT)
    return lambda: _done([logic(rule, values) for rule in LOGIC] for values in known)


def _done(works: Iterable[object]) -> None:
    """Do each and keep none."""
    deque(works, maxlen=0)


def _var(name: str) -> Mapping[str, str]:
    return {"var": name}


def _absent(*names: str) -> Mapping[str, Sequence[str]]:
    return {"missing": names}


def _known(*names: str) -> Mapping[str, object]:
    return {"!": [_absent(*names)]}


def _none(*names: str) -> list[object]:
    """Each of the counts is zero."""
    return [{"or": [{">": [_var(name), 0]} for name in names]}, "not_met", _absent(*names), "missing", "met"]


def _yes(name: str) -> list[object]:
    return [_absent(name), "missing", _var(name), "met", "not_met"]


_CLIMBED = {"-": [_var("previous_rank"), _var("rank")]}

LOGIC: list[Mapping[str, object]] = [
    {
        "if": [
            {"or": [{"===": [_var("tasks_done_well"), False]}, {">": [_var("tasks_unfinished"), 0]}]},
            "not_met",
            _absent("tasks_done_well", "tasks_unfinished"),
            "missing",
            "met",
        ]
    },
    {
        "if": [
            _absent("ranked"),
            "missing",
            {"!": [_var("ranked")]},
            "not_applicable",
            {"<=": [_var("rank"), 3]},
            "met",
            {"and": [_var("rank_comparable"), _known("rank", "previous_rank"), {">=": [_CLIMBED, 5]}]},
            "met",
            _absent("rank"),
            "missing",
            {"===": [_var("rank_comparable"), False]},
            "not_met",
            {"and": [_known("previous_rank"), {"<": [_CLIMBED, 5]}]},
            "not_met",
            _absent("rank_comparable", "previous_rank"),
            "missing",
            "not_met",
        ]
    },
    {
        "if": [
            _absent("has_procedure_authority"),
            "missing",
            {"!": [_var("has_procedure_authority")]},
            "not_applicable",
            *_none("cases_late", "cases_overdue"),
        ]
    },
    {"if": _none("reports_missing", "reports_late")},
    {"if": _none("reform_disciplined")},
    {"if": _yes("unit_outstanding_achievement")},
]
"""The six criteria as json-logic has them, with the outcomes of ours."""


def run(peers: Path) -> list[Row]:
    label = f"{COUNT:,} × 6 criteria with findings, beside json-logic without"
    return [compare(label, ours, json_logic, peers)]
