"""Periods of figures, read and told."""

import pytest

from parcomp_desktop.domain.periods import figure_period_words, months_of
from parcomp_desktop.domain.refusal import Refusal


@pytest.mark.parametrize(
    ("period", "first", "last", "words"),
    [
        ("2026", "2026-01", "2026-12", "Năm 2026"),
        ("2026H1", "2026-01", "2026-06", "6 tháng đầu năm 2026"),
        ("2026H2", "2026-07", "2026-12", "6 tháng cuối năm 2026"),
        ("2026-9M", "2026-01", "2026-09", "9 tháng năm 2026"),
        ("2026Q1", "2026-01", "2026-03", "Quý I/2026"),
        ("2026Q4", "2026-10", "2026-12", "Quý IV/2026"),
        ("2026-03", "2026-03", "2026-03", "Tháng 3/2026"),
    ],
)
def test_a_period_has_its_months_and_its_words(period: str, first: str, last: str, words: str):
    months = months_of(period)
    assert (months[0], months[-1]) == (first, last)
    assert list(months) == sorted(set(months))
    assert figure_period_words(period) == words


@pytest.mark.parametrize("period", ["", "26", "2026Q5", "2026H3", "2026-13", "2026-00", "2026-8M", "2023-2030"])
def test_what_is_no_period_of_figures_is_refused(period: str):
    with pytest.raises(Refusal, match="không phải là một kỳ số liệu"):
        months_of(period)
