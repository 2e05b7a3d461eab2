"""Targets of II.1 by hand: aims, reductions against a base, years that can't be told, the line to the due year."""

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parcomp_desktop.domain.campaign import Target
from parcomp_desktop.domain.criteria import Outcome
from parcomp_desktop.rules.targets import Forecast, first_year, forecast, judged, percent_of
from parcomp_desktop.services.catalogue import Catalogue

MET, NOT_MET, MISSING, OUTSIDE = Outcome.MET, Outcome.NOT_MET, Outcome.MISSING, Outcome.NOT_APPLICABLE
PERCENTS = st.decimals(0, 100, places=4)


@pytest.fixture(scope="module")
def targets(resources: Path) -> dict[str, Target]:
    return {each.code: each for each in Catalogue(resources).campaign.targets}


def values(**years: str | int) -> dict[int, Decimal]:
    return {int(year.removeprefix("y")): Decimal(value) for year, value in years.items()}


@pytest.mark.parametrize(
    ("value", "outcome", "gap"),
    [("80", MET, "0"), ("79.9999", NOT_MET, "-0.0001"), ("91.5", MET, "11.5"), ("0", NOT_MET, "-80")],
)
def test_a_share_reaches_its_aim_or_not(targets: dict[str, Target], value: str, outcome: Outcome, gap: str):
    found = judged(targets["ho-so-truc-tuyen"], values(y2026=value), 2026)
    assert found == (outcome, Decimal(value), Decimal(gap))


def test_blank_is_missing_and_a_target_without_a_figure_isnt_judged(targets: dict[str, Target]):
    assert judged(targets["ho-so-truc-tuyen"], values(y2025="99"), 2026) == (MISSING, None, None)
    assert judged(targets["co-cau-doi-ngu"], {}, 2026) == (OUTSIDE, None, None)


@pytest.mark.parametrize(
    ("before", "now", "outcome"),
    [("84.5", "84.5001", MET), ("84.5", "84.5", NOT_MET), ("84.5", "80", NOT_MET), (None, "84.5", MISSING)],
)
def test_the_index_has_to_be_above_last_years(
    targets: dict[str, Target], before: str | None, now: str, outcome: Outcome
):
    known = values(y2026=now) | ({} if before is None else values(y2025=before))
    found = judged(targets["par-index"], known, 2026)
    assert (found.outcome, found.result) == (outcome, Decimal(now))
    assert judged(targets["par-index"], values(y2025="84"), 2026).outcome is MISSING


@pytest.mark.parametrize(
    ("staff", "outcome", "result"),
    [
        (180, MET, "10"),  # (200 − 180) ÷ 200
        (181, NOT_MET, "9.5"),
        (210, NOT_MET, "-5"),
    ],
)
def test_staff_is_reduced_against_a_single_year(targets: dict[str, Target], staff: int, outcome: Outcome, result: str):
    target = targets["giam-bien-che"]
    found = judged(target, values(y2025=200, y2030=staff), 2030)
    assert (found.outcome, found.result, found.gap) == (outcome, Decimal(result), Decimal(result) - 10)
    assert first_year(target) == 2026
    assert judged(target, values(y2025=200), 2025).outcome is OUTSIDE
    assert judged(target, values(y2030=180), 2030) == (MISSING, None, None)
    assert judged(target, values(y2025=0, y2030=0), 2030) == (MISSING, None, None)


def test_spending_is_the_mean_of_the_stage_against_the_mean_of_five_years(targets: dict[str, Target]):
    target = targets["giam-chi-truc-tiep"]
    known = values(y2021=900, y2022=950, y2023=1000, y2024=1050, y2025=1100)  # the mean is 1000
    assert judged(target, known, 2024).outcome is OUTSIDE
    assert judged(target, known, 2025) == (NOT_MET, Decimal(-10), Decimal(-20))
    # (1100 + 700) ÷ 2 = 900; (1000 − 900) ÷ 1000
    assert judged(target, known | values(y2026=700), 2026) == (MET, Decimal(10), Decimal(0))
    # (1100 + 700 + 600) ÷ 3 = 800
    assert judged(target, known | values(y2026=700, y2027=600), 2027) == (MET, Decimal(20), Decimal(10))
    assert judged(target, known | values(y2027=600), 2027).outcome is MISSING
    assert judged(target, {year: value for year, value in known.items() if year != 2022}, 2025).outcome is MISSING


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [("1", "3", "33.3333"), ("2", "3", "66.6666"), ("40", "80", "50"), ("0", "7", "0"), ("5", "0", None)],
)
def test_a_percent_is_cut_never_rounded_up(part: str, whole: str, expected: str | None):
    assert percent_of(Decimal(part), Decimal(whole)) == (None if expected is None else Decimal(expected))


def test_a_share_a_hair_below_its_aim_stays_below(targets: dict[str, Target]):
    share = percent_of(Decimal(10**30 * 4 - 1), Decimal(10**30 * 5))
    assert share == Decimal("79.9999")
    assert judged(targets["ho-so-truc-tuyen"], values(y2026="79.9999"), 2026).outcome is NOT_MET


@pytest.mark.parametrize(
    ("results", "expected"),
    [
        # 2 a year from 30 in 2025
        (values(y2024=28, y2025=30), Forecast(2030, Decimal(40), (2024, 2025))),
        # the three last: mean 2025 and 36, slope (30·−1 + 42·1) ÷ 2 = 6; 36 + 5·6
        (values(y2020=90, y2024=30, y2025=36, y2026=42), Forecast(2030, Decimal(66), (2024, 2025, 2026))),
        # years without a value are passed over: mean 2025 and 35, Σ(x·y) = −2·30 + 0·33 + 2·42 = 24, ÷ 8 = 3; 35 + 15
        (values(y2023=30, y2025=33, y2027=42), Forecast(2030, Decimal(50), (2023, 2025, 2027))),
        (values(y2024=70, y2025=90), Forecast(2030, Decimal(100), (2024, 2025))),
        (values(y2024=70, y2025=40), Forecast(2030, Decimal(0), (2024, 2025))),
        # 0,01 a year from 10,01 in 2025
        (values(y2024="10", y2025="10.01"), Forecast(2030, Decimal("10.06"), (2024, 2025))),
        # mean 20/3, slope 5: 20/3 + 5·5 = 31,666…
        (values(y2024=0, y2025=10, y2026=10), Forecast(2030, Decimal("31.67"), (2024, 2025, 2026))),
        (values(y2025=30), None),
        ({}, None),
        (values(y2029=30, y2030=31), None),
    ],
)
def test_the_line_to_the_due_year(targets: dict[str, Target], results: dict[int, Decimal], expected: Forecast | None):
    assert forecast(targets["thanh-toan-giao-dich"], results, 2030) == expected


def test_a_reduction_may_become_a_rise_and_a_yearly_target_has_no_line(targets: dict[str, Target]):
    falling = values(y2026=1, y2027=-1)
    assert forecast(targets["giam-bien-che"], falling, 2030) == Forecast(2030, Decimal(-7), (2026, 2027))
    assert forecast(targets["par-index"], values(y2024=80, y2025=81), 2030) is None


@given(value=PERCENTS, more=PERCENTS)
def test_more_never_turns_met_into_not_met(targets: dict[str, Target], value: Decimal, more: Decimal):
    low, high = sorted((value, more))
    target = targets["ho-so-truc-tuyen"]
    if judged(target, {2026: low}, 2026).outcome is MET:
        assert judged(target, {2026: high}, 2026).outcome is MET


@given(before=st.decimals(0, 100, places=2), step=st.decimals(-3, 3, places=2), at=st.integers(2027, 2040))
def test_points_on_a_line_are_continued_exactly(targets: dict[str, Target], before: Decimal, step: Decimal, at: int):
    results = {2024 + place: before + step * place for place in range(3)}
    found = forecast(targets["ho-so-truc-tuyen"], results, at)
    assert found
    assert found.value == min(max(before + step * (at - 2024), Decimal(0)), Decimal(100))
