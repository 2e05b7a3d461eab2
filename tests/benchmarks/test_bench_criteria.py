"""The nominations that are measured have every outcome that their criteria can have."""

from tests.benchmarks.bench_criteria import LOGIC, SAMPLE, nominations, outcomes, rulebook


def test_every_outcome_comes_up():
    rules = rulebook()
    found = {(place, each) for values in nominations(SAMPLE) for place, each in enumerate(outcomes(rules, values))}
    assert len(found) == 4 * 3 + 2 * 4
    assert {place for place, _ in found} == set(range(len(LOGIC)))
