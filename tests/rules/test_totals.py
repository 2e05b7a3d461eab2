"""Groups, caps, the clip and the range still possible; sums are reckoned by hand in the comments."""

from decimal import Decimal
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from parcomp_desktop.domain.indicators import BonusRule, DeductRule, IndicatorSet, ManualRule, Rule
from parcomp_desktop.domain.scores import Entry, Score
from parcomp_desktop.rules.scoring import score
from tests.rules.sheets import NOT_APPLICABLE, WORKS, a_set, announced, group, leaf

GIVEN = ManualRule()
LATE = DeductRule(each=Decimal(1), what="ngày", most=Decimal(30))
WITHOUT_LIMIT = DeductRule(each=Decimal(1), what="ngày")


def shown(points: dict[str, Decimal]) -> dict[str, str]:
    return {code: str(each) for code, each in points.items()}


def given_points(**points: object) -> dict[str, Entry]:
    return {code: announced(each) for code, each in points.items()}


# 1 (60) holds 1.1 (40) with 1.1.1 (40: leaves a 25, b 15) and 1.2 (20: c); 2 (40) holds d 40
NESTED = a_set(
    leaf("a", 25, GIVEN, "1.1.1"),
    leaf("b", 15, GIVEN, "1.1.1"),
    leaf("c", 20, GIVEN, "1.2"),
    leaf("d", 40, GIVEN, "2"),
    groups=(
        group("1", 60),
        group("1.1", 40, "1"),
        group("1.1.1", 40, "1.1"),
        group("1.2", 20, "1"),
        group("2", 40),
    ),
)


def test_every_group_at_every_level_sums_its_children():
    result = score(NESTED, given_points(a="20.5", b=10, c=15, d=30))
    assert shown(result.fields) == {"1": "45.50", "1.1": "30.50", "1.1.1": "30.50", "1.2": "15.00", "2": "30.00"}
    assert (str(result.total), str(result.maximum), str(result.percent)) == ("75.50", "100.00", "75.50")


def test_groups_may_stand_in_any_order():
    turned = replace(NESTED, fields=NESTED.fields[::-1], indicators=NESTED.indicators[::-1])
    entries = given_points(a=20, b=10, c=15, d=30)
    assert score(turned, entries).fields == score(NESTED, entries).fields


def test_a_leaf_that_does_not_apply_leaves_the_maximum_of_all_its_groups():
    result = score(NESTED, given_points(a=20, b=10, d=30) | {"c": NOT_APPLICABLE})
    # 60 of 80 = 75 %
    assert (str(result.total), str(result.maximum), str(result.percent)) == ("60.00", "80.00", "75.00")


# base 90 capped at 85, bonus 20 capped at 15: 100 together
CAPPED = a_set(
    leaf("a", 50, GIVEN, "1"),
    leaf("b", 40, GIVEN, "1"),
    leaf("c", 20, BonusRule(each=Decimal(5), what="sáng kiến"), "2"),
    groups=(group("1", 85, capped=True), group("2", 15, capped=True)),
)


@pytest.mark.parametrize(
    ("a", "b", "ideas", "fields", "total"),
    [
        (45, 40, 3, ("85.00", "15.00"), "100.00"),
        (50, 40, 4, ("85.00", "15.00"), "100.00"),
        (44, "40", 2, ("84.00", "10.00"), "94.00"),
        (0, 0, 4, ("0.00", "15.00"), "15.00"),
    ],
)
def test_capped_groups_stop_at_their_maximum(a: object, b: object, ideas: int, fields: tuple[str, str], total: str):
    result = score(CAPPED, given_points(a=a, b=b, c=ideas))
    assert tuple(map(str, result.fields.values())) == fields
    assert (str(result.total), str(result.maximum)) == (total, "100.00")


def test_the_maximum_that_applies_is_capped_too():
    # without b the base can only come to 50; without a to 40
    result = score(CAPPED, given_points(a=25, c=0) | {"b": NOT_APPLICABLE})
    assert (str(result.maximum), str(result.percent)) == ("65.00", "38.46")  # 25/65 = 38,4615 %


def test_what_is_still_possible_respects_the_caps():
    result = score(CAPPED, given_points(a=50, c=1))
    # base: 50 + 40 → 85; bonus 5
    assert (str(result.total), str(result.highest), str(result.lowest)) == ("55.00", "90.00", "55.00")


def test_a_cap_above_groups_holds_as_well():
    capped = a_set(
        leaf("a", 30, GIVEN, "1.1"),
        leaf("b", 30, GIVEN, "1.2"),
        groups=(group("1", 50, capped=True), group("1.1", 30, "1"), group("1.2", 30, "1")),
    )
    result = score(capped, given_points(a=28, b=29))
    assert shown(result.fields) == {"1": "50.00", "1.1": "28.00", "1.2": "29.00"}
    assert (str(result.total), str(result.maximum)) == ("50.00", "50.00")


# 100 of points given; a bonus beyond of at most 3
BEYOND = a_set(
    leaf("a", 100, GIVEN, "1"),
    leaf("b", 4, BonusRule(each=Decimal(1), what="sáng kiến"), "9"),
    groups=(group("1", 100), group("9", 3, capped=True, beyond=True)),
)


@pytest.mark.parametrize(
    ("given", "ideas", "total", "percent"),
    [(90, 2, "92.00", "92.00"), (90, 4, "93.00", "93.00"), (99, 3, "100.00", "100.00"), (100, 0, "100.00", "100.00")],
)
def test_a_group_beyond_adds_points_but_no_maximum(given: object, ideas: int, total: str, percent: str):
    result = score(BEYOND, given_points(a=given, b=ideas))
    assert (str(result.total), str(result.maximum), str(result.percent)) == (total, "100.00", percent)


def test_a_group_beyond_inside_another_counts_only_its_points():
    inside = a_set(
        leaf("a", 10, GIVEN, "1.1"),
        leaf("b", 2, GIVEN, "1.2"),
        groups=(group("1", 10), group("1.1", 10, "1"), group("1.2", 2, "1", beyond=True)),
        clipped=False,
    )
    result = score(inside, given_points(a=9, b=2))
    assert (str(result.fields["1"]), str(result.maximum), str(result.percent)) == ("11.00", "10.00", "110.00")


def test_without_the_clip_a_total_may_leave_its_bounds():
    free = replace(BEYOND, clipped=False)
    assert str(score(free, given_points(a=100, b=3)).total) == "103.00"
    taken = a_set(leaf("a", 10, GIVEN), leaf("b", 0, LATE), clipped=False)
    result = score(taken, given_points(a=5, b=7))
    assert (str(result.total), str(result.percent), str(result.lowest)) == ("-2.00", "-20.00", "-2.00")


def test_a_clipped_total_is_never_below_zero_nor_above_what_applies():
    taken = a_set(leaf("a", 10, GIVEN), leaf("b", 0, LATE))
    result = score(taken, given_points(a=5, b=7))
    assert (str(result.total), str(result.percent), str(result.fields["1"])) == ("0.00", "0.00", "-2.00")
    less = score(BEYOND, {"a": NOT_APPLICABLE, "b": announced(3)})
    assert (str(less.total), less.percent) == ("0.00", None)


def test_a_blank_deduction_lowers_what_is_still_possible():
    taken = a_set(leaf("a", 100, GIVEN), leaf("b", 0, LATE))
    result = score(taken, given_points(a=80))
    assert (str(result.total), str(result.highest), str(result.lowest)) == ("80.00", "80.00", "50.00")
    assert (result.complete, result.percent) == (False, None)


def test_a_deduction_without_limit_may_take_everything():
    taken = a_set(leaf("a", 100, GIVEN), leaf("b", 0, WITHOUT_LIMIT))
    assert str(score(taken, given_points(a=80)).lowest) == "0.00"
    assert score(replace(taken, clipped=False), given_points(a=80)).lowest is None


def test_a_deduction_is_taken_after_the_cap_of_another_group():
    # 50 + 40 stops at 85, then −2
    taken = a_set(
        leaf("a", 50, GIVEN, "1"),
        leaf("b", 40, GIVEN, "1"),
        leaf("c", 0, LATE, "2"),
        groups=(group("1", 85, capped=True), group("2", 0)),
    )
    assert str(score(taken, given_points(a=50, b=40, c=2)).total) == "83.00"


# Properties, over a set with every kind of group

LEAVES: dict[str, Rule] = {"a": GIVEN, "b": WORKS, "c": BonusRule(each=Decimal(1), what="mô hình"), "d": LATE}
MIXED = a_set(
    leaf("a", 30, GIVEN, "1.1"),
    leaf("b", 10, WORKS, "1.1"),
    leaf("e", 25, GIVEN, "1.2"),
    leaf("c", 5, LEAVES["c"], "2"),
    leaf("d", 0, LATE, "1.2"),
    groups=(
        group("1", 60, capped=True),
        group("1.1", 40, "1"),
        group("1.2", 25, "1"),
        group("2", 4, capped=True, beyond=True),
    ),
)


def _points(maximum: int) -> st.SearchStrategy[Entry]:
    return st.decimals(0, maximum, places=2).map(announced)


SHEETS = st.fixed_dictionaries(
    {},
    optional={
        "a": st.one_of(_points(30), st.just(NOT_APPLICABLE)),
        "b": st.one_of(st.sampled_from(["tot", "it", "khong"]).map(lambda code: Entry(option=code))),
        "c": st.integers(0, 9).map(announced),
        "d": st.integers(0, 60).map(announced),
        "e": st.one_of(_points(25), st.just(NOT_APPLICABLE)),
    },
)
SETS = st.sampled_from([MIXED, replace(MIXED, clipped=False)])


def lowest(result: Score) -> Decimal:
    assert result.lowest is not None
    return result.lowest


@given(SETS, SHEETS)
def test_totals_stay_within_their_bounds(indicator_set: IndicatorSet, sheet: dict[str, Entry]):
    result = score(indicator_set, sheet)
    assert lowest(result) <= result.total <= result.highest
    assert result.fields["1"] <= 60
    assert result.fields["2"] <= 4
    assert 0 <= result.maximum <= indicator_set.maximum
    if indicator_set.clipped:
        assert lowest(result) >= 0
        assert result.highest <= result.maximum
    else:
        assert result.total == result.fields["1"] + result.fields["2"]


@given(SETS, SHEETS, st.decimals(0, 30, places=2), st.decimals(0, 30, places=2))
def test_more_points_never_lower_the_total(
    indicator_set: IndicatorSet, sheet: dict[str, Entry], one: Decimal, other: Decimal
):
    less, more = sorted((one, other))
    before = score(indicator_set, sheet | {"a": announced(less)})
    after = score(indicator_set, sheet | {"a": announced(more)})
    assert after.total >= before.total
    assert after.highest >= before.highest
    assert lowest(after) >= lowest(before)


@given(SHEETS, st.integers(0, 60), st.integers(0, 60))
def test_more_taken_away_never_raises_the_total(sheet: dict[str, Entry], days: int, more: int):
    before = score(MIXED, sheet | {"d": announced(days)})
    assert score(MIXED, sheet | {"d": announced(days + more)}).total <= before.total


@given(SETS, SHEETS, SHEETS)
def test_filling_blanks_stays_within_what_was_possible(
    indicator_set: IndicatorSet, sheet: dict[str, Entry], more: dict[str, Entry]
):
    filled = {code: entry for code, entry in more.items() if not entry.not_applicable} | sheet
    before, after = score(indicator_set, sheet), score(indicator_set, filled)
    assert lowest(before) <= lowest(after)
    assert after.highest <= before.highest


@given(SHEETS, st.randoms())
def test_the_order_of_entries_leaves_and_groups_changes_nothing(sheet: dict[str, Entry], random: Random):
    entries, leaves, groups = list(sheet.items()), list(MIXED.indicators), list(MIXED.fields)
    for each in (entries, leaves, groups):
        random.shuffle(each)
    turned = replace(MIXED, fields=tuple(groups), indicators=tuple(leaves))
    assert score(turned, dict(entries)) == score(MIXED, sheet)
