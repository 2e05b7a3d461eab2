from decimal import Decimal

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.indicators import Better, CompareRule
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, LeafScore, LeafState
from tests.rules.sheets import announced, figures, points, words, worth

RATE = CompareRule(figure="Tỷ lệ giải ngân")
CASES = CompareRule(figure="Số hồ sơ trễ hẹn", better=Better.DOWN, equal=Decimal("0.5"), worse=Decimal("0.25"))


@pytest.mark.parametrize(
    ("rule", "this", "last", "expected"),
    [
        (RATE, "90.01", 90, "1.00"),
        (RATE, 90, 90, "0.00"),
        (RATE, "90.0", "90.00", "0.00"),
        (RATE, "89.99", 90, "0.00"),
        (RATE, 0, 0, "0.00"),
        (CASES, 3, 4, "1.00"),
        (CASES, 4, 4, "0.50"),
        (CASES, 5, 4, "0.25"),
        (CASES, 0, 4, "1.00"),
    ],
)
def test_the_better_year_earns_the_maximum(rule: CompareRule, this: object, last: object, expected: str):
    assert points(rule, figures(this, last), 1) == expected


@pytest.mark.parametrize("entry", [Entry(), Entry(numerator=Decimal(5)), Entry(denominator=Decimal(0))])
def test_a_comparison_without_both_years_is_blank(entry: Entry):
    assert worth(RATE, entry, 1) == LeafScore(state=LeafState.BLANK, maximum=Decimal(1))


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (announced(5), "1.1 không nhập tỷ lệ hay điểm"),
        (Entry(numerator=Decimal(1), denominator=Decimal(1), option="x"), "1.1 không có lựa chọn"),
        (figures(-1, 2), "Số liệu năm nay của tiêu chí 1.1 là số âm"),
        (figures(1, "Infinity"), "Số liệu năm trước của tiêu chí 1.1 không phải là một con số"),
    ],
)
def test_figures_that_cannot_be_compared_are_refused(entry: Entry, told: str):
    with pytest.raises(Refusal) as refusal:
        worth(RATE, entry)
    assert told in refusal.value.what


@pytest.mark.parametrize(
    ("rule", "entry", "told"),
    [
        (RATE, figures(95, "90.5"), "Tỷ lệ giải ngân: năm nay 95, năm trước 90,5, tăng: 1 điểm"),
        (RATE, figures(90, 95), "Tỷ lệ giải ngân: năm nay 90, năm trước 95, giảm: 0 điểm"),
        (CASES, figures(4, 4), "Số hồ sơ trễ hẹn: năm nay 4, năm trước 4, bằng năm trước: 0,5 điểm"),
        (CASES, figures(2, 4), "Số hồ sơ trễ hẹn: năm nay 2, năm trước 4, giảm: 1 điểm"),
        (RATE, Entry(), "Chưa nhập số liệu"),
        (RATE, Entry(numerator=Decimal(1)), "Chưa đủ số liệu: thiếu Tỷ lệ giải ngân năm trước"),
        (RATE, Entry(denominator=Decimal(1)), "Chưa đủ số liệu: thiếu Tỷ lệ giải ngân năm nay"),
    ],
)
def test_a_comparison_names_both_figures(rule: CompareRule, entry: Entry, told: str):
    assert words(rule, entry, 1) == told


def test_points_of_the_other_cases_round_half_up():
    assert points(replace(RATE, equal=Decimal("0.125")), figures(1, 1), 1) == "0.13"
