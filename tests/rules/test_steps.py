"""Bands as real sets print them; the expected points are reckoned by hand in the comments."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from parcomp_desktop.domain.indicators import Measure, StepsRule, ZeroDenominator
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, LeafScore, LeafState
from parcomp_desktop.rules.scoring import score
from tests.rules.sheets import a_set, announced, band, figures, formula, leaf, points, steps, words, worth

# 100 %: 10; 90–<100: 8; 80–<90: 6; 70–<80: 4; <70: 0
LADDER = steps(band(100, None, 10), band(90, 100, 8), band(80, 90, 6), band(70, 80, 4), band(None, 70, 0))
# ≥85 %: 10; 60–<85 %: pct ÷ 85 × 10; <60 %: 0
FORMULA = steps(band(85, None, 10), formula(60, 85, 85, 10), band(None, 60, 0))
# not later: 5; 1 to 5 days: 3; more: 0
DAYS = steps(
    band(None, 0, 5, with_high=True),
    band(0, 5, 3, with_low=False, with_high=True),
    band(5, None, 0, with_low=False),
    measure=Measure.DAYS,
    numerator="",
)
COUNT = steps(
    band(3, 10, 10, with_high=True), band(1, 3, 4), measure=Measure.COUNT, numerator="", figure="Số cuộc kiểm tra"
)


@pytest.mark.parametrize(
    ("percent", "expected"),
    [
        (100, "10.00"),
        ("99.99", "8.00"),
        (90, "8.00"),
        ("89.99", "6.00"),
        (80, "6.00"),
        ("79.99", "4.00"),
        (70, "4.00"),
        ("69.99", "0.00"),
        (0, "0.00"),
    ],
)
def test_a_percent_earns_what_its_band_is_worth(percent: object, expected: str):
    assert points(LADDER, announced(percent)) == expected


def test_the_percent_is_rounded_before_its_band_is_chosen():
    # 17999/20000 = 89,995 % → 90,00 %; 17998/20000 = 89,99 %
    assert (points(LADDER, figures(17999, 20000)), points(LADDER, figures(17998, 20000))) == ("8.00", "6.00")


@pytest.mark.parametrize(
    ("percent", "expected"),
    [
        # 84,99 ÷ 85 × 10 = 9,9988; 72 ÷ 85 × 10 = 8,4706; 60 ÷ 85 × 10 = 7,0588; 61,2 ÷ 85 × 10 = 7,2
        (85, "10.00"),
        ("84.99", "10.00"),
        (72, "8.47"),
        ("61.2", "7.20"),
        (60, "7.06"),
        ("59.99", "0.00"),
    ],
)
def test_a_formula_reckons_within_its_band(percent: object, expected: str):
    assert points(FORMULA, announced(percent)) == expected


def test_points_of_a_formula_round_half_up_with_the_sets_decimals():
    # 64,005 ÷ 80 × 10 = 8,000625: the percent itself rounds to 64,01 → 8,00125; with three decimals 8,001
    half = steps(band(80, None, 10), formula(None, 80, 80, 10))
    assert points(half, announced("64.005")) == "8.00"
    fine = a_set(leaf("1.1", 10, half), percent_decimals=3, points_decimals=3)
    # 64,004 ÷ 80 × 10 = 8,0005 → 8,001
    assert str(score(fine, {"1.1": announced("64.004")}).total) == "8.001"


def test_a_formula_without_end_stops_at_the_maximum():
    rising = steps(formula(None, None, 90, 10))
    assert (points(rising, announced(45)), points(rising, announced(95))) == ("5.00", "10.00")


def test_a_measured_percent_above_100_counts_as_100_and_asks_to_check():
    closed = steps(band(90, 100, 10, with_high=True), band(None, 90, 2))
    result = worth(closed, figures(120, 100))
    assert (str(result.percent), str(result.points)) == ("120.00", "10.00")
    assert words(closed, figures(120, 100)) == (
        "120/100 = 120,00 % thuộc mức 90–100 %: 10 điểm; tử số lớn hơn mẫu số, đề nghị kiểm tra lại số liệu"
    )


def test_a_formula_above_100_takes_100():
    closed = steps(replace(formula(50, 100, 100, 10), with_high=True), band(None, 50, 0))
    assert points(closed, figures(110, 100)) == "10.00"
    assert "100,00 ÷ 100 × 10 = 10,00" in words(closed, figures(110, 100))


@pytest.mark.parametrize(
    ("days", "expected"), [(0, "5.00"), ("0.5", "3.00"), (1, "3.00"), (5, "3.00"), (6, "0.00"), (400, "0.00")]
)
def test_days_fall_into_bands_with_either_end(days: object, expected: str):
    assert points(DAYS, announced(days), 5) == expected


@pytest.mark.parametrize(("count", "expected"), [(1, "4.00"), (2, "4.00"), (3, "10.00"), (10, "10.00")])
def test_a_count_falls_into_its_band(count: object, expected: str):
    assert points(COUNT, announced(count)) == expected
    assert worth(COUNT, announced(count)).percent is None


@pytest.mark.parametrize("count", [0, "0.99", 11, "10.01"])
def test_a_count_that_no_band_holds_is_refused_with_the_bands(count: object):
    with pytest.raises(Refusal) as refusal:
        worth(COUNT, announced(count))
    assert "Số cuộc kiểm tra" in refusal.value.what
    assert "1.1 không thuộc mức điểm nào" in refusal.value.what
    assert "3–10; 1–<3" in refusal.value.cure


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (figures(1, 2), "không có tử số, mẫu số"),
        (Entry(value=Decimal(3), option="x"), "không có lựa chọn “x”"),
        (announced(-1), "Số cuộc kiểm tra của tiêu chí 1.1 là số âm"),
        (announced("NaN"), "không phải là một con số"),
    ],
)
def test_what_a_count_does_not_take_is_refused(entry: Entry, told: str):
    with pytest.raises(Refusal) as refusal:
        worth(COUNT, entry)
    assert told in refusal.value.what
    assert "1.1" in refusal.value.what


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (Entry(value=Decimal(50), option="x"), "không có lựa chọn"),
        (announced("100.01"), "nằm ngoài khoảng"),
        (Entry(value=Decimal(50), denominator=Decimal(3)), "vừa có tỷ lệ công bố vừa có tử số"),
    ],
)
def test_what_a_percent_of_bands_does_not_take_is_refused(entry: Entry, told: str):
    with pytest.raises(Refusal, match=told):
        worth(LADDER, entry)


def test_bands_over_an_announced_percent_take_no_figures():
    with pytest.raises(Refusal, match="không có tử số, mẫu số"):
        worth(replace(LADDER, numerator="", denominator=""), figures(1, 2))


def test_an_inherited_leaf_takes_the_announced_percent_alone():
    inherited = a_set(replace(leaf("1.1", 10, LADDER), inherited=True))
    assert str(score(inherited, {"1.1": announced(95)}).total) == "8.00"
    with pytest.raises(Refusal, match=r"1\.1 không có tử số, mẫu số"):
        score(inherited, {"1.1": figures(95, 100)})


def test_blank_zero_and_not_applicable_stay_apart():
    blank = LeafScore(state=LeafState.BLANK, maximum=Decimal(10))
    assert [worth(LADDER, each) for each in (Entry(), Entry(denominator=Decimal(0)))] == [blank, blank]
    assert worth(COUNT, Entry()) == blank
    assert points(LADDER, figures(0, 5)) == "0.00"
    assert worth(LADDER, Entry(not_applicable=True)).state is LeafState.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("zero", "expected"),
    [
        (ZeroDenominator.FULL, (LeafState.SCORED, "8.00")),
        (ZeroDenominator.ZERO, (LeafState.SCORED, "0.00")),
        (ZeroDenominator.NOT_APPLICABLE, (LeafState.NOT_APPLICABLE, "None")),
    ],
)
def test_a_zero_denominator_follows_the_leafs_rule(zero: ZeroDenominator, expected: tuple[LeafState, str]):
    # full points are those of the best band: 8, also where the leaf itself could be worth more (another variant)
    rule = replace(steps(band(90, None, 8), band(None, 90, 1)), zero_denominator=zero)
    result = worth(rule, figures(0, 0))
    assert (result.state, str(result.points)) == expected


@pytest.mark.parametrize(
    ("rule", "entry", "told"),
    [
        (LADDER, announced("87.5"), "Tỷ lệ công bố 87,50 % thuộc mức 80–<90 %: 6 điểm"),
        (LADDER, figures(175, 200), "175/200 = 87,50 % thuộc mức 80–<90 %: 6 điểm"),
        (LADDER, figures(2, 2), "2/2 = 100,00 % thuộc mức ≥100 %: 10 điểm"),
        (LADDER, figures(1, 2), "1/2 = 50,00 % thuộc mức <70 %: 0 điểm"),
        (FORMULA, figures(72, 100), "72/100 = 72,00 % thuộc mức 60–<85 %: 72,00 ÷ 85 × 10 = 8,47"),
        (LADDER, figures(0, 0), "Mẫu số bằng 0 (không phát sinh): đạt 0 điểm"),
        (LADDER, Entry(), "Chưa nhập số liệu"),
        (LADDER, Entry(numerator=Decimal(1)), "Chưa đủ số liệu: thiếu mẫu số (tất cả)"),
        (COUNT, announced(2), "Số cuộc kiểm tra 2 thuộc mức 1–<3: 4 điểm"),
        (COUNT, Entry(), "Chưa nhập số liệu"),
        (DAYS, announced(0), "Số ngày 0 thuộc mức ≤0 ngày: 5 điểm"),
        (DAYS, announced(3), "Số ngày 3 thuộc mức >0–5 ngày: 3 điểm"),
        (DAYS, announced(9), "Số ngày 9 thuộc mức >5 ngày: 0 điểm"),
        (
            steps(band(5, 5, 10, with_high=True), measure=Measure.COUNT, numerator=""),
            announced(5),
            "Số liệu 5 thuộc mức 5: 10 điểm",
        ),
        (steps(band(None, None, 10)), announced(5), "Tỷ lệ công bố 5,00 % thuộc mức mọi giá trị: 10 điểm"),
        (
            steps(formula(0, None, 4, 10), measure=Measure.COUNT, numerator=""),
            announced(3),
            "Số liệu 3 thuộc mức ≥0: 3 ÷ 4 × 10 = 7,50",
        ),
    ],
)
def test_bands_say_how_points_were_reckoned(rule: StepsRule, entry: Entry, told: str):
    assert words(rule, entry) == told


@given(st.decimals(0, 100, places=2), st.decimals(0, 100, places=2))
def test_a_higher_percent_never_earns_less(one: Decimal, other: Decimal):
    low, high = sorted((one, other))
    for rule in (LADDER, FORMULA):
        assert Decimal(points(rule, announced(low))) <= Decimal(points(rule, announced(high)))
