"""Expected points stand in the published examples or are reckoned by hand in the comment beside them."""

from decimal import Context, Decimal, localcontext
from fractions import Fraction
from math import floor
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from parcomp_desktop.domain.indicators import RatioRule, ZeroDenominator
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, LeafScore, LeafState
from parcomp_desktop.rules.indicator_sets import indicator_set_from
from parcomp_desktop.rules.scoring import explain, score
from tests.rules.sheets import NOT_APPLICABLE, RATIO, a_set, announced, figures, leaf

QD766 = indicator_set_from(
    (Path(__file__).parents[2] / "resources" / "indicator_sets" / "qd766-2022.toml").read_bytes(), "qd766-2022.toml"
)


def only_leaf(entry: Entry, maximum: object = 10, rule: RatioRule = RATIO) -> LeafScore:
    return score(a_set(leaf("1.1", maximum, rule)), {"1.1": entry}).leaves["1.1"]


def points_of(entry: Entry, maximum: object = 10, rule: RatioRule = RATIO) -> str:
    return str(only_leaf(entry, maximum, rule).points)


# Published examples (chỉ số 766)


def test_the_published_on_time_rate_gives_16_12_of_20():
    result = score(QD766, {"2.1": figures(2775, 3443)}).leaves["2.1"]
    assert (str(result.percent), str(result.points)) == ("80.60", "16.12")


def test_the_published_payment_field_sums_to_6_87():
    # 6 × 91,58 % = 5,4948 → 5,49; 2 × 40/80 = 1,00; 2 × 15/80 = 0,375 → 0,38
    result = score(QD766, {"5.3": announced("91.58"), "5.1": announced(40), "5.2": announced(15)})
    assert [str(result.leaves[code].points) for code in ("5.3", "5.1", "5.2")] == ["5.49", "1.00", "0.38"]
    assert str(result.fields["5"]) == "6.87"


def test_the_published_satisfaction_field_sums_to_17_37():
    # 6 × 80,60/90 = 5,3733 → 5,37; no petitions: 6 and 6
    result = score(QD766, {"6.3": figures(2775, 3443), "6.1": figures(0, 0), "6.2": figures(0, 0)})
    assert [str(result.leaves[code].points) for code in ("6.3", "6.1", "6.2")] == ["5.37", "6.00", "6.00"]
    assert str(result.fields["6"]) == "17.37"


def test_a_whole_sheet_of_766_sums_the_rounded_leaves():
    sheet = {
        "1.1": figures(0, 0),  # 6
        "1.2": figures(0, 0),  # 4
        "1.3": figures(0, 0),  # 2
        "1.4": figures(997, 1000),  # 99,70 % × 6 = 5,982 → 5,98
        "2.1": figures(2775, 3443),  # 16,12
        "3.1": figures(0, 0),  # 0
        "3.2": figures(23, 71),  # 32,394… → 32,39 % × 4 = 1,2956 → 1,30
        "3.3": figures(1234, 3443),  # 35,840… → 35,84 ÷ 50 × 6 = 4,3008 → 4,30
        "4.1": figures(3001, 3443),  # 87,162… → 87,16 % × 6 = 5,2296 → 5,23
        "4.2": figures(2000, 3443),  # 58,088… → 58,09 % × 4 = 2,3236 → 2,32
        "4.2b": announced("66.67"),  # × 2 = 1,3334 → 1,33
        "4.3": figures(700, 3443),  # 20,331… → 20,33 ÷ 80 × 2 = 0,50825 → 0,51
        "4.4": figures(3443, 3443),  # 4
        "4.5a": figures(1, 3),  # 33,33 % × 2 = 0,6666 → 0,67
        "4.5b": figures(0, 3443),  # 0
        "5.1": announced(40),  # 1,00
        "5.2": announced(15),  # 0,38
        "5.3": announced("91.58"),  # 5,49
        "6.1": figures(0, 0),  # 6
        "6.2": figures(0, 0),  # 6
        "6.3": figures(2775, 3443),  # 5,37
    }
    result = score(QD766, sheet)
    # 17,98 + 16,12 + 5,60 + 14,06 + 6,87 + 17,37 = 78,00
    assert {code: str(points) for code, points in result.fields.items()} == {
        "1": "17.98",
        "2": "16.12",
        "3": "5.60",
        "4": "14.06",
        "5": "6.87",
        "6": "17.37",
    }
    assert (str(result.total), str(result.percent), result.complete) == ("78.00", "78.00", True)


def test_rounding_only_at_the_end_would_give_another_total():
    # 1/3 = 33,33 % × 10 = 3,333 → 3,33, three times 9,99; unrounded the sum is 10
    three = a_set(leaf("1.1", 10), leaf("1.2", 10), leaf("1.3", 10))
    assert str(score(three, dict.fromkeys(("1.1", "1.2", "1.3"), figures(1, 3))).total) == "9.99"


# Rounding


@pytest.mark.parametrize(
    ("numerator", "denominator", "percent"),
    [(1, 32, "3.13"), (3, 32, "9.38"), (1, 160, "0.63"), (2, 3, "66.67"), (1, 3, "33.33"), (5, 32, "15.63")],
)
def test_percents_round_half_up(numerator: int, denominator: int, percent: str):
    # 1/32 = 3,125 %; 3/32 = 9,375 %; 1/160 = 0,625 %; 5/32 = 15,625 %
    assert str(only_leaf(figures(numerator, denominator)).percent) == percent


@pytest.mark.parametrize(
    ("maximum", "percent", "points"),
    [(5, "2.5", "0.13"), (5, "2.49", "0.12"), (1, "0.50", "0.01"), (9, "50.5", "4.55")],
)
def test_points_round_half_up(maximum: int, percent: str, points: str):
    # 5 × 2,5 % = 0,125; 5 × 2,49 % = 0,1245; 1 × 0,5 % = 0,005; 9 × 50,5 % = 4,545
    assert points_of(announced(percent), maximum) == points


def test_points_come_from_the_rounded_percent():
    # 1/1601 = 0,06246 % → 0,06 %; 200 × 0,06 % = 0,12 (unrounded 0,1249 → 0,12); 1000 × 0,06 % = 0,60 (unrounded 0,62)
    assert points_of(figures(1, 1601), 1000) == "0.60"


def test_an_announced_percent_is_rounded_before_its_points():
    # 80,605 → 80,61; × 1000 ÷ 100 = 806,10
    assert points_of(announced("80.605"), 1000) == "806.10"


def test_the_decimals_are_the_sets_own():
    # 2/3 = 66,667 %; 7 × 66,667 % = 4,66669 → 4,6667
    fine = a_set(leaf("1.1", 7), percent_decimals=3, points_decimals=4)
    result = score(fine, {"1.1": figures(2, 3)})
    assert (str(result.leaves["1.1"].percent), str(result.total), str(result.percent)) == ("66.667", "4.6667", "66.667")
    # 66,67 → 67 %; 7 × 67 % = 4,69 → 5; 5/7 = 71,4 → 71 %
    whole = a_set(leaf("1.1", 7), percent_decimals=0, points_decimals=0)
    result = score(whole, {"1.1": figures(2, 3)})
    assert (str(result.leaves["1.1"].percent), str(result.total), str(result.percent)) == ("67", "5", "71")


def test_large_figures_and_a_coarse_thread_context_change_nothing():
    entry = figures(999_999_999_999_998, 999_999_999_999_999)  # 99,9999… → 100,00 %
    with localcontext(Context(prec=3)):
        assert (points_of(entry, 20), points_of(figures(2775, 3443), 20)) == ("20.00", "16.12")


@given(st.integers(0, 10**9), st.integers(1, 10**9), st.integers(1, 10**4), st.integers(1, 10**4))
def test_points_are_what_exact_fractions_give(numerator: int, denominator: int, hundredths: int, full_at: int):
    maximum, full = Decimal(hundredths) / 100, Decimal(full_at) / 100
    percent = Fraction(floor(Fraction(numerator, denominator) * 10_000 + Fraction(1, 2)), 100)
    exact = min(Fraction(maximum), Fraction(maximum) * percent / Fraction(full))
    expected = Fraction(floor(exact * 100 + Fraction(1, 2)), 100)
    result = only_leaf(figures(numerator, denominator), maximum, replace(RATIO, full_at=full))
    assert (Fraction(result.percent or 0), Fraction(result.points or 0)) == (percent, expected)


# Full points and the cap


@pytest.mark.parametrize(("percent", "points"), [("79.99", "10.00"), ("80", "10.00"), ("95", "10.00"), ("72", "9.00")])
def test_full_points_come_at_the_rules_percent_and_stop_there(percent: str, points: str):
    # full at 80 %: 10 × 79,99/80 = 9,99875 → 10,00; 10 × 72/80 = 9
    assert points_of(announced(percent), rule=replace(RATIO, full_at=Decimal(80))) == points


def test_a_numerator_above_its_denominator_shows_its_percent_and_stops_at_the_maximum():
    result = only_leaf(figures(120, 100))
    assert (str(result.percent), str(result.points)) == ("120.00", "10.00")


# Blank, zero, not applicable


def test_a_zero_is_a_value():
    result = score(a_set(leaf("1.1", 10)), {"1.1": figures(0, 12)})
    assert (result.leaves["1.1"].state, str(result.total), str(result.percent)) == (LeafState.SCORED, "0.00", "0.00")
    assert result.complete


@pytest.mark.parametrize(
    "entry", [Entry(), Entry(numerator=Decimal(5)), Entry(denominator=Decimal(5)), Entry(denominator=Decimal(0))]
)
def test_a_leaf_without_both_figures_is_blank_and_the_total_incomplete(entry: Entry):
    result = score(a_set(leaf("1.1", 10), leaf("1.2", "2.5")), {"1.1": entry, "1.2": figures(1, 2)})
    assert result.leaves["1.1"] == LeafScore(state=LeafState.BLANK, maximum=Decimal(10))
    # 2,5 × 50 % = 1,25; still possible 1,25 + 10
    assert (str(result.total), str(result.highest), result.percent) == ("1.25", "11.25", None)
    assert (str(result.maximum), result.complete) == ("12.50", False)


def test_a_leaf_that_no_line_names_is_blank():
    assert score(a_set(leaf("1.1", 10)), {}).leaves["1.1"].state is LeafState.BLANK


def test_a_leaf_that_does_not_apply_leaves_the_maximum():
    # as published: 68,32 points over 84 are 81,33 %
    published = a_set(leaf("1.1", 84), leaf("2.1", 16, field="2"))
    result = score(published, {"1.1": announced("81.333"), "2.1": NOT_APPLICABLE})
    assert str(result.leaves["1.1"].points) == "68.32"  # 84 × 81,33 % = 68,3172
    assert (str(result.total), str(result.maximum), str(result.percent)) == ("68.32", "84.00", "81.33")
    assert result.leaves["2.1"] == LeafScore(state=LeafState.NOT_APPLICABLE, maximum=Decimal(0))
    assert result.complete


def test_a_sheet_where_nothing_applies_is_complete_without_a_percent():
    result = score(a_set(leaf("1.1", 10)), {"1.1": NOT_APPLICABLE})
    assert (result.complete, result.percent, str(result.maximum)) == (True, None, "0.00")


@pytest.mark.parametrize("numerator", [0, 7])
def test_a_zero_denominator_follows_the_leafs_rule(numerator: int):
    leaves = [
        leaf(f"1.{place}", 10, replace(RATIO, zero_denominator=rule)) for place, rule in enumerate(ZeroDenominator)
    ]
    result = score(a_set(*leaves), {each.code: figures(numerator, 0) for each in leaves})
    full, zero, not_applicable = result.leaves.values()
    assert (full.state, str(full.points), full.percent) == (LeafState.SCORED, "10.00", None)
    assert (zero.state, str(zero.points), zero.percent) == (LeafState.SCORED, "0.00", None)
    assert not_applicable == LeafScore(state=LeafState.NOT_APPLICABLE, maximum=Decimal(0))
    assert (str(result.total), str(result.maximum), str(result.percent)) == ("10.00", "20.00", "50.00")


# Refusals


@pytest.mark.parametrize(
    ("entry", "rule", "told"),
    [
        (figures(-1, 5), RATIO, "Tử số của tiêu chí 1.1 là số âm"),
        (figures(1, -5), RATIO, "Mẫu số của tiêu chí 1.1 là số âm"),
        (Entry(numerator=Decimal(-1)), RATIO, "Tử số của tiêu chí 1.1 là số âm"),
        (figures("NaN", 5), RATIO, "không phải là một con số"),
        (figures(1, "Infinity"), RATIO, "không phải là một con số"),
        (figures("sNaN", 5), RATIO, "không phải là một con số"),
        (figures(1, "1e15"), RATIO, "quá lớn hoặc quá nhỏ"),
        (figures("1e999999", 1), RATIO, "quá lớn hoặc quá nhỏ"),
        (figures(1, "1e-999999"), RATIO, "quá lớn hoặc quá nhỏ"),
        (announced("100.01"), RATIO, "Tỷ lệ của tiêu chí 1.1 nằm ngoài khoảng từ 0 đến 100"),
        (announced("-0.01"), RATIO, "nằm ngoài khoảng"),
        (announced("NaN"), RATIO, "nằm ngoài khoảng"),
        (announced("sNaN"), RATIO, "nằm ngoài khoảng"),
        (Entry(value=Decimal(50), numerator=Decimal(1)), RATIO, "tiêu chí 1.1 vừa có tỷ lệ công bố vừa có tử số"),
        (Entry(value=Decimal(50), denominator=Decimal(1)), RATIO, "tiêu chí 1.1 vừa có tỷ lệ công bố vừa có tử số"),
        (figures(1, 2), replace(RATIO, direct_percent=True), "tiêu chí 1.1 không có tử số, mẫu số"),
        (Entry(not_applicable=True, value=Decimal(0)), RATIO, "vừa đánh dấu không phát sinh vừa có số liệu"),
        (Entry(not_applicable=True, denominator=Decimal(0)), RATIO, "vừa đánh dấu không phát sinh vừa có số liệu"),
    ],
)
def test_figures_that_cannot_be_are_refused_by_leaf(entry: Entry, rule: RatioRule, told: str):
    sheet = a_set(leaf("1.1", 10, rule))
    with pytest.raises(Refusal) as refusal:
        score(sheet, {"1.1": entry})
    assert told.lower() in refusal.value.what.lower()
    assert "1.1" in refusal.value.what
    with pytest.raises(Refusal):
        explain(sheet, "1.1", entry)


def test_the_bounds_of_an_announced_percent_are_accepted():
    assert (points_of(announced(0)), points_of(announced(100))) == ("0.00", "10.00")


def test_an_unknown_leaf_is_refused():
    with pytest.raises(Refusal, match=r"THU không có tiêu chí 9\.9"):
        score(a_set(leaf("1.1", 10)), {"9.9": Entry()})
    with pytest.raises(Refusal, match=r"THU không có tiêu chí 9\.9"):
        explain(a_set(leaf("1.1", 10)), "9.9", Entry())


# In words


@pytest.mark.parametrize(
    ("code", "entry", "words"),
    [
        ("2.1", figures(2775, 3443), "2775/3443 = 80,60 % × 20 = 16,12"),
        ("2.1", figures("12.50", 50), "12,5/50 = 25,00 % × 20 = 5,00"),
        ("5.1", figures(40, 80), "40/80 = 50,00 % ÷ 80 % × 2 = 1,25"),
        ("5.1", figures(72, 80), "72/80 = 90,00 %, từ 80 % trở lên đạt điểm tối đa 2,00"),
        ("5.1", figures(64, 80), "64/80 = 80,00 % ÷ 80 % × 2 = 2,00"),
        ("5.1", figures(80, 80), "80/80 = 100,00 %, từ 80 % trở lên đạt điểm tối đa 2,00"),
        (
            "2.1",
            figures(12, 10),
            "12/10 = 120,00 %, từ 100 % trở lên đạt điểm tối đa 20,00; "
            "tử số lớn hơn mẫu số, đề nghị kiểm tra lại số liệu",
        ),
        ("5.3", announced("91.58"), "Tỷ lệ công bố 91,58 % × 6 = 5,49"),
        ("6.1", figures(0, 0), "Mẫu số bằng 0 (không phát sinh): đạt điểm tối đa"),
        ("2.1", figures(0, 0), "Mẫu số bằng 0 (không phát sinh): đạt 0 điểm"),
        ("2.1", Entry(), "Chưa nhập số liệu"),
        ("2.1", Entry(numerator=Decimal(1)), "Chưa đủ số liệu: thiếu mẫu số (tổng hồ sơ tiếp nhận)"),
        ("2.1", Entry(denominator=Decimal(1)), "Chưa đủ số liệu: thiếu tử số (hồ sơ đúng hạn)"),
        ("2.1", NOT_APPLICABLE, "Không phát sinh: không tính vào điểm tối đa"),
    ],
)
def test_a_leaf_says_how_it_was_reckoned(code: str, entry: Entry, words: str):
    assert explain(QD766, code, entry) == words


def test_a_zero_denominator_that_takes_the_leaf_out_says_so():
    sheet = a_set(leaf("1.1", 10, replace(RATIO, zero_denominator=ZeroDenominator.NOT_APPLICABLE)))
    assert explain(sheet, "1.1", figures(0, 0)).endswith("không tính tiêu chí này vào điểm tối đa")


# Properties

COUNTS = st.integers(0, 5000).map(Decimal)
ENTRIES = st.one_of(
    st.just(Entry()),
    st.just(NOT_APPLICABLE),
    st.builds(Entry, numerator=COUNTS, denominator=COUNTS),
    st.builds(Entry, value=st.decimals(0, 100, places=3)),
)
CODES = [indicator.code for indicator in QD766.indicators if indicator.code != "4.2b"]
SHEETS = st.dictionaries(st.sampled_from(CODES), ENTRIES)


@given(SHEETS)
def test_totals_stay_between_zero_and_what_applies(sheet: dict[str, Entry]):
    result = score(QD766, sheet)
    assert 0 <= result.total <= result.highest <= result.maximum <= QD766.maximum
    assert result.total == sum(result.fields.values())
    assert all(result.fields[field.code] <= field.maximum for field in QD766.fields)


@given(SHEETS, st.randoms())
def test_the_order_of_entries_changes_nothing(sheet: dict[str, Entry], random: Random):
    shuffled = list(sheet.items())
    random.shuffle(shuffled)
    assert score(QD766, dict(shuffled)) == score(QD766, sheet)


@given(SHEETS, st.sampled_from(CODES), COUNTS, COUNTS, st.integers(1, 5000))
def test_more_done_never_lowers_the_total(sheet: dict[str, Entry], code: str, one: Decimal, more: Decimal, whole: int):
    less = score(QD766, sheet | {code: figures(one, whole)})
    better = score(QD766, sheet | {code: figures(one + more, whole)})
    assert better.total >= less.total
