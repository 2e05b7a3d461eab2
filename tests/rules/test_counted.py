from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from parcomp_desktop.domain.indicators import BonusRule, DeductRule
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, LeafState
from tests.rules.sheets import announced, figures, points, words, worth

LATE = DeductRule(each=Decimal(1), what="ngày")
AT_MOST_5 = replace(LATE, most=Decimal(5))
IDEAS = BonusRule(each=Decimal("1.5"), what="sáng kiến")


@pytest.mark.parametrize(
    ("rule", "count", "expected"),
    [
        (LATE, 0, "0.00"),
        (LATE, 3, "-3.00"),
        (LATE, 40, "-40.00"),
        (AT_MOST_5, 5, "-5.00"),
        (AT_MOST_5, 6, "-5.00"),
        # 3 × 0,125 = 0,375: half up to 0,38 taken
        (replace(LATE, each=Decimal("0.125")), 3, "-0.38"),
    ],
)
def test_every_case_takes_its_points_up_to_the_most(rule: DeductRule, count: object, expected: str):
    result = worth(rule, announced(count), 0)
    assert (str(result.points), result.maximum) == (expected, 0)


@pytest.mark.parametrize(("count", "expected"), [(0, "0.00"), (1, "1.50"), (2, "3.00"), (3, "4.00"), (99, "4.00")])
def test_every_case_gives_its_points_up_to_the_maximum(count: object, expected: str):
    assert points(IDEAS, announced(count), 4) == expected


@pytest.mark.parametrize("rule", [LATE, IDEAS])
def test_no_number_is_blank_and_zero_is_none(rule: DeductRule | BonusRule):
    assert worth(rule, Entry()).state is LeafState.BLANK
    assert worth(rule, announced(0)).state is LeafState.SCORED
    assert worth(rule, Entry(not_applicable=True)).state is LeafState.NOT_APPLICABLE


@pytest.mark.parametrize("rule", [LATE, IDEAS])
@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (announced("1.5"), "của tiêu chí 1.1 không phải là số nguyên"),
        (announced(-1), "của tiêu chí 1.1 là số âm"),
        (announced("Infinity"), "không phải là một con số"),
        (figures(1, 2), "1.1 không có tử số, mẫu số"),
        (Entry(numerator=Decimal(1)), "1.1 không có tử số, mẫu số"),
        (Entry(value=Decimal(1), option="x"), "1.1 không có lựa chọn"),
    ],
)
def test_only_a_whole_number_of_cases_counts(rule: DeductRule | BonusRule, entry: Entry, told: str):
    with pytest.raises(Refusal) as refusal:
        worth(rule, entry)
    assert told in refusal.value.what


@pytest.mark.parametrize(
    ("rule", "entry", "told"),
    [
        (LATE, announced(3), "3 ngày × −1 = −3,00"),
        (LATE, announced(0), "0 ngày × −1 = 0,00"),
        (AT_MOST_5, announced(5), "5 ngày × −1 = −5,00"),
        (AT_MOST_5, announced(9), "9 ngày × −1, trừ nhiều nhất: −5,00"),
        (IDEAS, announced(2), "2 sáng kiến × 1,5 = 3,00"),
        (IDEAS, announced(3), "3 sáng kiến × 1,5, đạt điểm tối đa 4,00"),
        (LATE, Entry(), "Chưa nhập số liệu"),
        (IDEAS, Entry(), "Chưa nhập số liệu"),
    ],
)
def test_the_words_show_number_times_points(rule: DeductRule | BonusRule, entry: Entry, told: str):
    assert words(rule, entry, 4 if rule is IDEAS else 0) == told


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_one_more_case_never_helps_a_deduction_nor_harms_a_bonus(count: int, more: int):
    assert Decimal(points(AT_MOST_5, announced(count + more), 0)) <= Decimal(points(AT_MOST_5, announced(count), 0))
    assert Decimal(points(IDEAS, announced(count + more), 4)) >= Decimal(points(IDEAS, announced(count), 4))
