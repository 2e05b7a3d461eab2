"""Random dossiers, judged as the plan's text is judged by hand."""

import random
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import pytest

from parcomp_desktop.domain.criteria import Fact
from parcomp_desktop.domain.guidance import Guidance, GuidedParameter
from parcomp_desktop.domain.rulesets import Rulebook
from parcomp_desktop.rules.evaluation import evaluate
from tests.rules import plan_by_hand
from tests.rules.plan_by_hand import COLLECTIVE, INDIVIDUAL, Limits, Value

DOSSIERS, LONG = 10_000, 200_000
ROUND = 200
"""How many dossiers are judged on one day under one guidance."""
DAYS = (date(2023, 1, 6), date(2025, 6, 30), date(2025, 7, 1), date(2026, 3, 1), date(2030, 11, 1))
KNOWN = (1.0, 0.95, 0.8, 0.5)
"""How likely a fact of a dossier is known."""
NEAR: dict[str, tuple[Value, ...]] = {
    "rank": tuple(range(1, 9)),
    "ranked_units": (8, 11, 1000),
    "previous_rank": tuple(range(1, 14)),
}
"""Ranks as they come up around the limits, in groups of which the first place is within every percent."""
LIMITS = (
    Limits(),
    Limits(places=None, share=Decimal(30)),
    Limits(places=1, share=Decimal("12.5"), leap=2),
    Limits(places=5, leap=None, floor=Decimal(85)),
)
NAMES = {"places": "high_rank", "share": "high_rank_percent", "leap": "leap", "floor": "par_index_floor"}


def guidance(limits: Limits) -> Guidance:
    fixed = {NAMES[name]: value for name, value in limits._asdict().items() if value != getattr(Limits(), name)}
    return Guidance(
        parameters=tuple(
            GuidedParameter(name=name, value=None if value is None else Decimal(value), source="Hướng dẫn 05/HD-SNV")
            for name, value in fixed.items()
        )
    )


def dossier(
    chance: random.Random, criteria: Mapping[str, tuple[object, Mapping[str, tuple[Value, ...]]]]
) -> dict[str, Value]:
    """Facts near the limits, some unknown, at least one known."""
    known = chance.choice(KNOWN)
    ways = {name: values for _, facts in criteria.values() for name, values in facts.items()}
    found = {name: chance.choice(NEAR.get(name, values)) for name, values in ways.items() if chance.random() < known}
    first = next(iter(ways))
    return found or {first: chance.choice(ways[first])}


def award(chance: random.Random, subject: str, on: date) -> str:
    kinds = ["gk-xa", "gk-huyen"] if on <= date(2025, 6, 30) else ["gk-xa"]
    return f"{chance.choice(kinds)}.{subject}.{chance.choice(['nam', 'giai-doan'])}"


def check(rulebook: Rulebook, seed: int, count: int) -> None:
    chance = random.Random(seed)
    guidances = {limits: guidance(limits) for limits in LIMITS}
    seen: set[tuple[str, str]] = set()
    on, limits = DAYS[-1], LIMITS[0]
    for number in range(count):
        subject, criteria = (("tap-the", COLLECTIVE), ("ca-nhan", INDIVIDUAL))[number % 2]
        if number % ROUND == 0:
            on, limits = chance.choice(DAYS), chance.choice(LIMITS)
        values = dossier(chance, criteria)
        facts = {name: Fact(value=value) for name, value in values.items()}
        code = award(chance, subject, on)
        verdict = evaluate(rulebook, code, on, facts, guidances[limits])
        expected = plan_by_hand.outcomes_of(values, limits)
        told = f"seed {seed}, dossier {number}: {code} on {on} with {limits}: {values}"
        assert {each.criterion: each.outcome for each in verdict.findings} == expected, told
        assert verdict.readings["literal"] == plan_by_hand.literal(expected), told
        if criteria is INDIVIDUAL:
            assert verdict.readings["one_of"] == plan_by_hand.one_of(expected), told
        seen.update(expected.items())
    assert len(seen) == 6 * 3 + 4 * 4, "each outcome comes up: six criteria have three, those with a condition four"


def test_ten_thousand_dossiers_come_out_as_by_hand(rulebook: Rulebook):
    check(rulebook, 2023, DOSSIERS)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2))
def test_hundreds_of_thousands_of_dossiers_come_out_as_by_hand(rulebook: Rulebook, seed: int):
    check(rulebook, seed, LONG)
