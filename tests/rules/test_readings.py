"""The order of precedence of a reading."""

from itertools import product

import pytest

from parcomp_desktop.domain.criteria import Outcome, Subject
from parcomp_desktop.domain.rulesets import Reading
from parcomp_desktop.rules.readings import reading_outcome

M, N, Q, X = Outcome.MET, Outcome.NOT_MET, Outcome.MISSING, Outcome.NOT_APPLICABLE

BOTH = Reading(name="r", label="", subject=Subject.INDIVIDUAL, all=("a", "b"))
ONE_OF = Reading(name="r", label="", subject=Subject.INDIVIDUAL, all=("a",), any=("b", "c"))

PRECEDENCE = {
    (M, M): M, (M, N): N, (M, Q): Q, (M, X): M,
    (N, M): N, (N, N): N, (N, Q): N, (N, X): N,
    (Q, M): Q, (Q, N): N, (Q, Q): Q, (Q, X): Q,
    (X, M): M, (X, N): N, (X, Q): Q, (X, X): Q,
}  # fmt: skip

AT_LEAST_ONE = {
    (M, M): M, (M, N): M, (M, Q): M, (M, X): M,
    (N, N): N, (N, Q): Q, (N, X): N,
    (Q, Q): Q, (Q, X): Q,
    (X, X): M,
}  # fmt: skip


@pytest.mark.parametrize(("a", "b"), list(product(Outcome, Outcome)))
def test_required_criteria_follow_the_table(a: Outcome, b: Outcome):
    assert reading_outcome(BOTH, {"a": a, "b": b}) is PRECEDENCE[a, b]


@pytest.mark.parametrize(("b", "c"), AT_LEAST_ONE)
def test_at_least_one_follows_the_table_in_either_order(b: Outcome, c: Outcome):
    expected = AT_LEAST_ONE[b, c]
    assert reading_outcome(ONE_OF, {"a": M, "b": b, "c": c}) is expected
    assert reading_outcome(ONE_OF, {"a": M, "b": c, "c": b}) is expected


def test_a_required_failure_outweighs_an_alternative_that_is_met():
    assert reading_outcome(ONE_OF, {"a": N, "b": M, "c": M}) is N


def test_nothing_to_judge_is_not_enough():
    assert reading_outcome(ONE_OF, {"a": X, "b": X, "c": X}) is Q
