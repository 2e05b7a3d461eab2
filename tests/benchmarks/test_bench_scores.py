"""The scores that are measured are the same on both sides, or the comparison says nothing."""

from tests.benchmarks.bench_scores import entries, indicator_set, reckoned, scored, sheets


def test_the_bare_loop_comes_to_the_same_totals():
    qd766 = indicator_set()
    filled = sheets(qd766, 400)
    assert any(not denominator for sheet in filled for _, denominator in sheet.values())
    assert scored(qd766, [entries(qd766, sheet) for sheet in filled]) == reckoned(qd766, filled)
