from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from parcomp_desktop.domain.indicators import BonusRule, DeductRule, IndicatorSet, Lateness, ManualRule, SurveyRule
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import LeafState, Mark, Score
from parcomp_desktop.rules.appraisal import appraised_score, is_refused, late_points, self_scored
from parcomp_desktop.rules.indicator_sets import indicator_set_from, indicator_set_problems
from parcomp_desktop.rules.scoring import score
from tests.rules.sheets import WORKS, a_set, announced, group, leaf

# appraisal 61,5 in two groups, survey 38,5 in a group of its own and beside a leaf; a bonus beyond, a deduction
SET = a_set(
    leaf("a", "40", ManualRule(), "1.1"),
    leaf("b", "21.5", WORKS, "1.2"),
    leaf("s1", "8.5", SurveyRule(), "1.2"),
    leaf("s2", 30, SurveyRule(), "2"),
    leaf("c", 3, BonusRule(each=Decimal(1), what="sáng kiến"), "3"),
    leaf("d", 0, DeductRule(each=Decimal(1), what="ngày", most=Decimal(5)), "1.1"),
    groups=(
        group("1", 70),
        group("1.1", 40, "1"),
        group("1.2", 30, "1"),
        group("2", 30),
        group("3", 2, capped=True, beyond=True),
    ),
)


def marks(**points: object) -> dict[str, Mark]:
    return {code: Mark(points=Decimal(str(each))) for code, each in points.items()}


OUT = Mark(not_applicable=True)
FULL = marks(a=35, b="20.125", s1=8, s2=25, c=3, d=-2)


def shown(result: Score) -> tuple[str, str, str]:
    return str(result.total), str(result.maximum), str(result.percent)


def test_the_total_is_appraisal_and_survey_and_bonus_less_the_penalty():
    # 35 + 20,13 + 8 + 25 + 2 (bonus capped) − 2 = 88,13
    result = appraised_score(SET, FULL)
    assert shown(result) == ("88.13", "100.00", "88.13")
    assert str(result.fields["1"]) == "61.13"
    assert result.complete


def test_with_no_survey_the_appraisal_is_set_against_its_own_maximum():
    # 35 + 20,13 + 2 − 2 = 55,13 of 61,5 = 89,642… %
    result = appraised_score(SET, FULL | {"s1": OUT, "s2": OUT})
    assert shown(result) == ("55.13", "61.50", "89.64")


def test_the_published_index_over_84():
    published = a_set(leaf("a", 84, ManualRule(), "1"), leaf("s", 16, SurveyRule(), "2"))
    assert shown(appraised_score(published, marks(a="68.32") | {"s": OUT})) == ("68.32", "84.00", "81.33")


def test_an_open_mark_leaves_the_total_incomplete():
    result = appraised_score(SET, marks(a=0) | {"b": Mark()})
    assert [result.leaves[code].state for code in ("a", "b", "s1")] == [
        LeafState.SCORED,
        LeafState.BLANK,
        LeafState.BLANK,
    ]
    # at best 0 + 21,5 + 8,5 + 30 + 2; d may still take 5, and the clip holds at 0
    assert (str(result.total), str(result.highest), str(result.lowest)) == ("0.00", "62.00", "0.00")
    assert (result.complete, result.percent) == (False, None)


@pytest.mark.parametrize(
    ("code", "points", "told"),
    [
        ("a", "40.01", "Điểm của tiêu chí a phải từ 0 đến 40."),
        ("a", "-0.01", "Điểm của tiêu chí a phải từ 0 đến 40."),
        ("a", "NaN", "Điểm của tiêu chí a phải từ 0 đến 40."),
        ("a", "sNaN", "Điểm của tiêu chí a phải từ 0 đến 40."),
        ("d", "0.01", "Điểm của tiêu chí d phải từ −5 đến 0."),
        ("d", "-5.01", "Điểm của tiêu chí d phải từ −5 đến 0."),
        ("zz", "1", "Bộ chỉ số THU không có tiêu chí zz."),
    ],
)
def test_points_that_a_leaf_cannot_be_worth_are_refused(code: str, points: str, told: str):
    with pytest.raises(Refusal) as refusal:
        appraised_score(SET, marks(**{code: points}))
    assert refusal.value.what == told


def test_a_deduction_without_limit_may_be_any_points_below_zero():
    free = a_set(leaf("a", 10, ManualRule()), leaf("d", 0, DeductRule(each=Decimal(1), what="ngày")))
    assert shown(appraised_score(free, marks(a=9, d=-8)))[0] == "1.00"
    with pytest.raises(Refusal, match="Điểm của tiêu chí d phải nhiều nhất 0"):
        appraised_score(free, marks(d=1))


def test_lateness_comes_off_the_total_before_the_clip():
    assert shown(appraised_score(SET, FULL, Decimal(-3))) == ("85.13", "100.00", "85.13")
    assert shown(appraised_score(SET, FULL, Decimal(-90)))[0] == "0.00"


def test_marks_of_the_reckoned_points_come_to_the_reckoned_total():
    entries = {"a": announced("33.33"), "s1": announced(5), "s2": announced(20), "c": announced(2), "d": announced(1)}
    reckoned = score(SET, entries)
    given = {code: Mark(points=leaf.points) for code, leaf in reckoned.leaves.items()}
    assert appraised_score(SET, given) == reckoned


POINTS = st.fixed_dictionaries(
    {},
    optional={
        code: st.one_of(st.decimals(low, high, places=2).map(lambda points: Mark(points=points)), st.just(OUT))
        for code, low, high in [("a", 0, 40), ("b", 0, 21), ("s1", 0, 8), ("s2", 0, 30), ("c", 0, 3), ("d", -5, 0)]
    },
)


@given(POINTS, st.integers(-9, 0))
def test_appraised_totals_stay_within_their_bounds(given_marks: Mapping[str, Mark], late: int):
    result = appraised_score(SET, given_marks, Decimal(late))
    assert result.lowest is not None
    assert 0 <= result.lowest <= result.total <= result.highest <= result.maximum <= 100


@given(POINTS, st.decimals(0, 40, places=2), st.decimals(0, 40, places=2), st.integers(-9, 0))
def test_a_better_mark_never_lowers_the_total(given_marks: Mapping[str, Mark], one: Decimal, other: Decimal, late: int):
    less, more = (
        appraised_score(SET, {**given_marks, "a": Mark(points=points)}, Decimal(late))
        for points in sorted((one, other))
    )
    assert less.total <= more.total
    assert less.highest <= more.highest


@given(POINTS, st.randoms())
def test_the_order_of_marks_and_leaves_changes_nothing(given_marks: Mapping[str, Mark], random: Random):
    marks, leaves = list(given_marks.items()), list(SET.indicators)
    random.shuffle(marks)
    random.shuffle(leaves)
    shuffled = appraised_score(replace(SET, indicators=tuple(leaves)), dict(marks))
    assert shuffled == appraised_score(SET, given_marks)


# The set as a unit scores itself


def maxima(indicator_set: IndicatorSet) -> dict[str, str]:
    return {field.code: str(field.maximum) for field in indicator_set.fields}


def test_a_unit_scores_everything_but_the_survey():
    own = self_scored(SET)
    assert [leaf.code for leaf in own.indicators] == ["a", "b", "c", "d"]
    assert maxima(own) == {"1": "61.5", "1.1": "40", "1.2": "21.5", "3": "2"}
    assert (str(own.maximum), own.survey_share) == ("61.5", None)
    assert str(score(own, {"a": announced(30)}).maximum) == "61.50"


def test_a_cap_stays_where_what_is_left_still_exceeds_it():
    capped = a_set(
        leaf("a", 60, ManualRule()),
        leaf("b", 30, ManualRule()),
        leaf("s", 20, SurveyRule()),
        groups=(group("1", 85, capped=True),),
    )
    assert maxima(self_scored(capped)) == {"1": "85"}
    # without b and the survey 60 is all that can be reached
    less = a_set(leaf("a", 60, ManualRule()), leaf("s", 30, SurveyRule()), groups=(group("1", 85, capped=True),))
    assert (maxima(self_scored(less)), str(self_scored(less).maximum)) == ({"1": "60"}, "60")


def test_a_group_beyond_counts_in_no_maximum_that_is_left():
    # 6 of the 10 stay, the 2 beyond never counted
    beyond = a_set(
        leaf("a", 6, ManualRule(), "1.1"),
        leaf("s", 4, SurveyRule(), "1.1"),
        leaf("c", 2, ManualRule(), "1.2"),
        groups=(group("1", 10), group("1.1", 10, "1"), group("1.2", 2, "1", beyond=True)),
    )
    own = self_scored(beyond)
    assert (maxima(own), str(own.maximum)) == ({"1": "6", "1.1": "6", "1.2": "2"}, "6")
    assert [*indicator_set_problems(own)] == []


def test_a_set_without_survey_stays_as_it_is():
    plain = a_set(leaf("a", 10, ManualRule()))
    assert self_scored(plain) is plain


def test_the_sample_without_its_survey_still_holds_together():
    path = Path(__file__).parents[2] / "resources" / "indicator_sets" / "mau-sau-linh-vuc.toml"
    own = self_scored(indicator_set_from(path.read_bytes(), path.name))
    assert [*indicator_set_problems(own)] == []
    assert own.maximum == 70


# Lateness

DUE = Lateness(due="12-15", refused_after="12-20", per_day=Decimal("0.5"))


@pytest.mark.parametrize(
    ("sent_on", "points", "refused"),
    [
        (date(2026, 12, 14), "0", False),
        (date(2026, 12, 15), "0", False),
        (date(2026, 12, 16), "-0.5", False),
        (date(2026, 12, 20), "-2.5", False),
        (date(2026, 12, 21), "-3.0", True),
        (date(2027, 1, 15), "-15.5", True),  # 16 days of December and 15 of January
        (date(2025, 12, 31), "0", False),
    ],
)
def test_each_day_after_the_due_day_costs_its_points(sent_on: date, points: str, refused: bool):
    assert str(late_points(DUE, 2026, sent_on)) == points
    assert is_refused(DUE, 2026, sent_on) is refused


def test_what_is_not_set_costs_nothing():
    assert late_points(Lateness(), 2026, date(2030, 1, 1)) == 0
    assert late_points(Lateness(due="01-01"), 2026, date(2030, 1, 1)) == 0
    assert late_points(Lateness(per_day=Decimal(1)), 2026, date(2030, 1, 1)) == 0
    assert not is_refused(Lateness(), 2026, date(2030, 1, 1))
