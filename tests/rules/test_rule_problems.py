"""Everything that can be wrong with the rule of a leaf is found, each with its place in the record."""

from decimal import Decimal

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.data_outline import Place
from parcomp_desktop.domain.indicators import (
    Band,
    BonusRule,
    ChoiceRule,
    CompareRule,
    DeductRule,
    Figures,
    Indicator,
    ManualRule,
    Measure,
    Option,
    PlainRule,
    RatioRule,
    Rule,
    SurveyRule,
    Variant,
    VariantsRule,
)
from tests.rules.sheets import RATIO, WORKS, Found, a_set, band, formula, found, group, leaf, steps


def with_rule(rule: Rule, maximum: object = 10) -> Found:
    """The problems of a leaf with that rule, beside one that makes the set's sums hold."""
    return found(a_set(leaf("1.1", maximum, rule), leaf("1.2", 5)))


def only(rule: Rule, maximum: object = 10) -> tuple[str, Place]:
    (problem,) = with_rule(rule, maximum)
    return problem


RULE: Place = ("indicators", 0, "rule")


# Ratio


@pytest.mark.parametrize("full_at", ["0", "-1", "NaN", "sNaN", "Infinity"])
def test_full_points_need_a_percent_above_0(full_at: str):
    told = ("mức đạt điểm tối đa của tiêu chí 1.1 phải lớn hơn 0", (*RULE, "full_at"))
    assert only(replace(RATIO, full_at=Decimal(full_at))) == told


@pytest.mark.parametrize("rule", [RatioRule(), RatioRule(numerator="a"), RatioRule(numerator=" ", denominator="b")])
def test_the_figures_of_a_ratio_have_names(rule: RatioRule):
    assert only(rule) == ("tiêu chí 1.1 chưa có tên tử số và mẫu số", RULE)


# Bands

TOP, MIDDLE, BOTTOM = band(90, None, 10), band(70, 90, 4), band(None, 70, 0)


@pytest.mark.parametrize(
    ("bands", "told"),
    [
        ((TOP, MIDDLE, BOTTOM), None),
        ((BOTTOM, MIDDLE, TOP), None),
        ((band(90, 100, 10, with_high=True), MIDDLE, band(0, 70, 0)), None),
        ((band(100, 120, 10), band(0, 100, 0)), None),
        ((TOP, band(80, 90, 4), BOTTOM), ("hở từ 70 đến 80", 1)),
        ((TOP, band(65, 90, 4), BOTTOM), ("chồng nhau từ 65 đến 70", 1)),
        ((TOP, band(70, 90, 4, with_high=True), BOTTOM), ("chồng nhau tại 90", 0)),
        ((TOP, band(70, 90, 4, with_low=False), BOTTOM), ("hở tại 70", 1)),
        ((TOP, band(70, None, 4), BOTTOM), ("chồng nhau từ 90", 0)),
        ((TOP, MIDDLE, BOTTOM, band(None, 50, 1)), ("chồng nhau từ 0 đến 50", 3)),
        ((TOP, MIDDLE, BOTTOM, band(75, 80, 1)), ("chồng nhau từ 75 đến 80", 3)),
        ((TOP, MIDDLE), ("hở từ 0 đến 70", None)),
        ((TOP, MIDDLE, band(0, 70, 0, with_low=False)), ("hở tại 0", None)),
        ((band(90, 100, 10), MIDDLE, BOTTOM), ("hở tại 100", None)),
        ((band(90, 95, 10), MIDDLE, BOTTOM), ("hở từ 95 đến 100", None)),
    ],
)
def test_bands_meet_without_gap_or_overlap(bands: tuple[Band, ...], told: tuple[str, int | None] | None):
    if told is None:
        assert with_rule(steps(*bands)) == []
    else:
        what, index = told
        place = RULE if index is None else (*RULE, "bands", index)
        assert only(steps(*bands)) == (f"các mức điểm của tiêu chí 1.1 {what}", place)


def test_two_gaps_are_both_told():
    assert [what for what, _ in with_rule(steps(TOP, band(75, 80, 4), BOTTOM))] == [
        "các mức điểm của tiêu chí 1.1 hở từ 70 đến 75",
        "các mức điểm của tiêu chí 1.1 hở từ 80 đến 90",
    ]


def test_bands_of_a_count_may_end_where_they_like():
    assert with_rule(steps(band(5, 9, 10), band(2, 5, 3), measure=Measure.COUNT, numerator="")) == []
    gap = steps(band(5, 9, 10), band(2, 4, 3), measure=Measure.DAYS, numerator="")
    assert only(gap)[0].endswith("hở từ 4 đến 5")


@pytest.mark.parametrize(
    ("bad", "told", "key"),
    [
        (Band(), "mỗi mức của tiêu chí 1.1 cần đúng một cách tính: điểm hoặc công thức", ()),
        (
            Band(points=Decimal(1), divisor=Decimal(1)),
            "mỗi mức của tiêu chí 1.1 cần đúng một cách tính: điểm hoặc công thức",
            (),
        ),
        (Band(divisor=Decimal(85)), "công thức của tiêu chí 1.1 cần số chia và số nhân lớn hơn 0", ()),
        (formula(None, None, 0, 10), "công thức của tiêu chí 1.1 cần số chia và số nhân lớn hơn 0", ()),
        (formula(None, None, 85, "NaN"), "công thức của tiêu chí 1.1 cần số chia và số nhân lớn hơn 0", ()),
        # 100 ÷ 85 × 10 = 11,76
        (formula(None, None, 85, 10), "công thức của tiêu chí 1.1 vượt điểm tối đa ở đầu trên của mức", ()),
        (band(None, None, "10.01"), "một mức của tiêu chí 1.1 được 10,01 điểm, vượt điểm tối đa 10", ("points",)),
        (band(None, None, -1), "điểm của một mức của tiêu chí 1.1 phải từ 0 trở lên", ("points",)),
        (band(None, None, "sNaN"), "điểm của một mức của tiêu chí 1.1 phải từ 0 trở lên", ("points",)),
        (band(None, None, "1.125"), "điểm của một mức của tiêu chí 1.1 có nhiều hơn 2 chữ số thập phân", ("points",)),
    ],
)
def test_a_band_is_worth_what_its_leaf_can_be(bad: Band, told: str, key: Place):
    assert only(steps(bad)) == (told, (*RULE, "bands", 0, *key))


@pytest.mark.parametrize(
    ("bad", "told"),
    [
        (band(-1, 5, 10), "đầu mút một mức điểm của tiêu chí 1.1 phải là số từ 0 trở lên"),
        (band("sNaN", None, 10), "đầu mút một mức điểm của tiêu chí 1.1 phải là số từ 0 trở lên"),
        (band(9, 5, 10), "mức từ 9 đến 5 của tiêu chí 1.1 không chứa giá trị nào"),
        (band(5, 5, 10), "mức từ 5 đến 5 của tiêu chí 1.1 không chứa giá trị nào"),
    ],
)
def test_the_ends_of_a_band_hold_something(bad: Band, told: str):
    assert only(steps(bad, measure=Measure.COUNT, numerator="")) == (told, (*RULE, "bands", 0))


def test_bands_are_there_and_one_reaches_the_maximum():
    assert only(steps()) == ("tiêu chí 1.1 chưa có mức điểm nào", RULE)
    told = "tiêu chí 1.1 không có mức, lựa chọn hay trường hợp nào đạt điểm tối đa 10"
    assert only(steps(band(None, None, 9))) == (told, RULE)
    assert only(steps(formula(None, None, 100, 9))) == (told, RULE)
    assert with_rule(steps(formula(None, None, 100, 10))) == []
    # a count has no end: the formula reaches the maximum at last
    assert with_rule(steps(formula(None, None, 100, 1), measure=Measure.COUNT, numerator="")) == []


def test_bands_name_both_figures_or_none():
    assert only(replace(steps(band(None, None, 10)), denominator="")) == (
        "tiêu chí 1.1 chưa có đủ tên tử số và mẫu số",
        RULE,
    )


# Choice


def test_options_have_codes_labels_and_points_and_one_reaches_the_maximum():
    assert only(ChoiceRule(options=())) == ("tiêu chí 1.1 chưa có lựa chọn nào", RULE)
    assert only(WORKS, 11)[0].endswith("đạt điểm tối đa 11")
    wrong = ChoiceRule(
        options=(
            Option(code="a", label="Có", points=Decimal(10)),
            Option(code="a", label="", points=Decimal(12)),
            Option(code=" ", label="Không", points=Decimal(-1)),
        )
    )
    assert with_rule(wrong) == [
        ("mã “a” bị trùng", (*RULE, "options", 1, "code")),
        ("một lựa chọn của tiêu chí 1.1 chưa có đủ mã và nội dung", (*RULE, "options", 1)),
        ("lựa chọn “” của tiêu chí 1.1 được 12 điểm, vượt điểm tối đa 10", (*RULE, "options", 1, "points")),
        ("một lựa chọn của tiêu chí 1.1 chưa có đủ mã và nội dung", (*RULE, "options", 2)),
        ("điểm của lựa chọn “Không” của tiêu chí 1.1 phải từ 0 trở lên", (*RULE, "options", 2, "points")),
    ]


# Compare, deduct, bonus


def test_a_comparison_names_its_figure_and_stays_within_the_leaf():
    wrong = CompareRule(figure=" ", equal=Decimal("10.5"), worse=Decimal(-1))
    assert with_rule(wrong) == [
        ("tiêu chí 1.1 chưa có tên số liệu để so sánh", (*RULE, "figure")),
        (
            "trường hợp bằng năm trước của tiêu chí 1.1 được 10,5 điểm, vượt điểm tối đa 10",
            (*RULE, "equal"),
        ),
        ("điểm của trường hợp kém năm trước của tiêu chí 1.1 phải từ 0 trở lên", (*RULE, "worse")),
    ]


def test_cases_have_a_name_and_points():
    assert with_rule(BonusRule(each=Decimal(0), what=" ")) == [
        ("điểm cho mỗi trường hợp của tiêu chí 1.1 phải lớn hơn 0", (*RULE, "each")),
        ("tiêu chí 1.1 chưa nói rõ tính theo gì (ngày, vụ việc…)", (*RULE, "what")),
    ]
    deduct = DeductRule(each=Decimal(1), what="ngày", most=Decimal(0))
    assert only(deduct, 0) == ("mức trừ nhiều nhất của tiêu chí 1.1 phải lớn hơn 0", (*RULE, "most"))


@pytest.mark.parametrize("maximum", ["1", "-1", "NaN"])
def test_a_leaf_that_takes_points_is_worth_nothing_itself(maximum: str):
    deduct = leaf("1.1", 0, DeductRule(each=Decimal(1), what="ngày"))
    wrong = a_set(replace(deduct, maximum=Decimal(maximum)), leaf("1.2", 5), groups=(group("1", 5),))
    assert found(wrong)[0] == (
        "điểm tối đa của 1.1 phải bằng 0 vì tiêu chí này trừ điểm",
        ("indicators", 0, "maximum"),
    )
    assert found(a_set(deduct, leaf("1.2", 5))) == []


def test_a_group_of_deductions_is_worth_0():
    taken = a_set(leaf("a", 5), leaf("d", 0, DeductRule(each=Decimal(1), what="ngày"), "2"))
    assert found(taken) == []


# Variants


def variants(*rules: PlainRule, codes: str = "abc") -> VariantsRule:
    return VariantsRule(
        variants=tuple(
            Variant(code=code, label=f"Khi {code}", rule=rule) for code, rule in zip(codes, rules, strict=False)
        )
    )


def test_one_of_the_variants_reaches_the_maximum():
    low = ChoiceRule(options=(Option(code="co", label="Có", points=Decimal(2)),))
    assert with_rule(variants(low, steps(TOP, MIDDLE, BOTTOM))) == []
    assert only(variants(low, WORKS), 12)[0].endswith("đạt điểm tối đa 12")
    assert only(variants()) == ("tiêu chí 1.1 chưa có trường hợp nào", RULE)


def test_the_rules_of_variants_are_looked_through():
    wrong = variants(steps(TOP, MIDDLE), RatioRule(), codes="aa")
    assert with_rule(wrong) == [
        ("mã “a” bị trùng", (*RULE, "variants", 1, "code")),
        ("các mức điểm của tiêu chí 1.1 hở từ 0 đến 70", (*RULE, "variants", 0, "rule")),
        ("tiêu chí 1.1 chưa có tên tử số và mẫu số", (*RULE, "variants", 1, "rule")),
    ]


def test_variants_have_codes_without_a_slash_and_no_survey():
    assert [what for what, _ in with_rule(variants(WORKS, WORKS, SurveyRule(), codes="/ x"))] == [
        "mã trường hợp “/” không được chứa dấu “/”",
        "một trường hợp của tiêu chí 1.1 chưa có đủ mã và nội dung",
        "tiêu chí 1.1 không đặt được điểm khảo sát trong một trường hợp",
    ]


# Bound statistics


def bound(rule: Rule, figures: Figures, maximum: object = 10, **changes: bool) -> list[str]:
    indicator: Indicator = replace(leaf("1.1", maximum, rule), figures=figures, **changes)
    return [what for what, _ in found(a_set(indicator, leaf("1.2", 5)))]


TWO = Figures(numerator="cases.on_time", denominator="cases.received")
ONE = Figures(value="surveys.sipas")
HALF = Figures(numerator="cases.on_time")
UNFIT = ["số liệu gắn với tiêu chí 1.1 không hợp cách chấm của nó"]
DAYS = steps(band(None, None, 10), measure=Measure.DAYS, numerator="")


@pytest.mark.parametrize(
    ("rule", "fits", "unfit"),
    [
        (RATIO, [TWO, ONE], [HALF, Figures(), Figures(numerator="a", denominator="b", value="c")]),
        (RatioRule(direct_percent=True), [ONE], [TWO]),
        (steps(TOP, MIDDLE, BOTTOM), [TWO, ONE], [HALF]),
        (DAYS, [ONE], [TWO]),
        (CompareRule(figure="x"), [TWO, HALF], [ONE]),
        (BonusRule(each=Decimal(1), what="x"), [ONE], [TWO]),
        (WORKS, [], [ONE, TWO]),
        (ManualRule(), [], [ONE]),
        (variants(WORKS, RATIO), [TWO], [HALF]),
    ],
)
def test_a_leaf_is_bound_to_what_its_method_takes(rule: Rule, fits: list[Figures], unfit: list[Figures]):
    assert [bound(rule, figures) for figures in fits] == [[] for _ in fits]
    assert [bound(rule, figures) for figures in unfit] == [UNFIT for _ in unfit]


def test_an_inherited_leaf_is_bound_to_an_announced_percent_alone():
    assert bound(RATIO, ONE, inherited=True) == []
    assert bound(RATIO, TWO, inherited=True) == UNFIT


def test_a_deduction_is_bound_to_one_figure():
    deduct = DeductRule(each=Decimal(1), what="ngày")
    assert (bound(deduct, ONE, 0), bound(deduct, TWO, 0)) == ([], UNFIT)
