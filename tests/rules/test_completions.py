"""The criteria of the plan against a judge that tries every completion of what isn't known."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from itertools import product
from types import SimpleNamespace
from typing import Any

import pytest

from parcomp_desktop.domain.criteria import Fact, FactValue, Outcome
from parcomp_desktop.domain.rulesets import Rulebook
from parcomp_desktop.rules.evaluation import evaluate

YES_NO: tuple[FactValue, ...] = (False, True)
FEW: tuple[FactValue, ...] = (0, 1, 2)
DOMAINS: dict[str, dict[str, tuple[FactValue, ...]]] = {
    "tap-the.1": {"tasks_done_well": YES_NO, "tasks_unfinished": FEW},
    "tap-the.2": {
        "ranked": YES_NO,
        "rank": (1, 3, 4, 5, 13),
        "rank_comparable": YES_NO,
        "previous_rank": (1, 4, 8, 9, 10, 16, 17),
    },
    "tap-the.3": {"has_procedure_authority": YES_NO, "cases_late": FEW, "cases_overdue": FEW},
    "tap-the.4": {"reports_missing": FEW, "reports_late": FEW},
    "tap-the.5": {"reform_disciplined": FEW},
    "ca-nhan.1": {
        "outstanding_achievement": YES_NO,
        "selected_by_unit": YES_NO,
        "quality_rating": ("excellent", "good", "completed", "not_completed"),
    },
    "ca-nhan.2": {
        "employment": ("cadre", "civil_servant", "public_employee", "worker"),
        "direct_adviser": YES_NO,
        "par_index_percent": (Decimal(0), Decimal("89.99"), Decimal(90), Decimal(100)),
    },
    "ca-nhan.3": {"initiatives_recognised": FEW},
    "ca-nhan.4": {"handles_cases": YES_NO, "handled_cases_late": FEW},
    "ca-nhan.5": {"good_conduct": YES_NO},
}

PLAIN: dict[str, Callable[[Any], bool | None]] = {
    "tap-the.1": lambda f: f.tasks_done_well and f.tasks_unfinished == 0,
    "tap-the.2": lambda f: (f.rank <= 3 or (f.rank_comparable and f.previous_rank - f.rank >= 5)) if f.ranked else None,
    "tap-the.3": lambda f: f.cases_late + f.cases_overdue == 0 if f.has_procedure_authority else None,
    "tap-the.4": lambda f: f.reports_missing + f.reports_late == 0,
    "tap-the.5": lambda f: f.reform_disciplined == 0,
    "ca-nhan.1": lambda f: f.outstanding_achievement and f.selected_by_unit and "completed" not in f.quality_rating,
    "ca-nhan.2": lambda f: (
        f.par_index_percent >= 90 if f.direct_adviser and f.employment not in {"cadre", "worker"} else None
    ),
    "ca-nhan.3": lambda f: f.initiatives_recognised > 0,
    "ca-nhan.4": lambda f: f.handled_cases_late == 0 if f.handles_cases else None,
    "ca-nhan.5": lambda f: f.good_conduct,
}
"""The criteria as plain functions of complete facts: true, false, or ``None`` when not applicable."""

BEYOND: dict[str, tuple[FactValue, ...]] = {"rank": (1000,), "previous_rank": (2000,)}
"""Ranks have no end: an unknown one may always be worse than any that is known."""

OUTCOMES = {True: Outcome.MET, False: Outcome.NOT_MET, None: Outcome.NOT_APPLICABLE}

TIED = {"rank_comparable"}
"""Asked for beside an unknown rank even where the year before leaves no room for a leap: one look more, no harm."""


def plain_outcome(code: str, complete: dict[str, FactValue]) -> Outcome:
    return OUTCOMES[PLAIN[code](SimpleNamespace(**complete))]


def completions(code: str, known: dict[str, FactValue]) -> Iterator[dict[str, FactValue]]:
    """Every way to fill in the facts of a criterion that aren't known."""
    domain = DOMAINS[code]
    choices = [(known[name],) if name in known else values + BEYOND.get(name, ()) for name, values in domain.items()]
    for values in product(*choices):
        yield dict(zip(domain, values, strict=True))


def every_knowledge(code: str) -> Iterator[dict[str, FactValue]]:
    """Every combination of known and absent facts."""
    domain = DOMAINS[code]
    for values in product(*(("absent", *values) for values in domain.values())):
        yield {name: value for name, value in zip(domain, values, strict=True) if value != "absent"}


@pytest.mark.parametrize("code", DOMAINS)
def test_a_criterion_is_settled_exactly_when_every_completion_agrees(rulebook: Rulebook, code: str):
    award = f"gk-xa.{code.partition('.')[0]}.nam"
    names = {fact.label: fact.name for fact in rulebook.facts}
    for known in every_knowledge(code):
        facts = {name: Fact(value=value) for name, value in known.items()}
        verdict = evaluate(rulebook, award, date(2026, 3, 1), facts)
        found = next(each for each in verdict.findings if each.criterion == code)
        possible = {plain_outcome(code, complete) for complete in completions(code, known)}
        assert {found.outcome} == (possible if len(possible) == 1 else {Outcome.MISSING}), known
        assert bool(found.missing) is (found.outcome is Outcome.MISSING)
        wanted = [names[label] for label in found.missing if names[label] not in TIED]
        assert all(pivotal(code, known, name) for name in wanted), known


def pivotal(code: str, known: dict[str, FactValue], name: str) -> bool:
    """Whether some completion has another outcome when this one fact differs."""
    return name not in known and any(
        plain_outcome(code, complete) != plain_outcome(code, complete | {name: other})
        for complete in completions(code, known)
        for other in DOMAINS[code][name]
    )


def test_the_plain_judge_knows_every_criterion(rulebook: Rulebook):
    district = next(rules for rules in rulebook.awards if rules.kind.code == "gk-huyen").versions[0]
    assert [criterion.code for criterion in district.criteria] == list(DOMAINS) == list(PLAIN)
