"""Everything that can be wrong with a set is found, each with its place in the record."""

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
    IndicatorSet,
    Lateness,
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
from parcomp_desktop.rules.indicator_sets import indicator_set_problems
from tests.rules.sheets import RATIO, WORKS, a_set, band, formula, group, leaf, steps

Found = list[tuple[str, Place]]
NOT_A_NUMBER = Decimal("sNaN")


def found(indicator_set: IndicatorSet) -> Found:
    return [(problem.what, problem.place) for problem in indicator_set_problems(indicator_set)]


def with_rule(rule: Rule, maximum: object = 10) -> Found:
    """The problems of a leaf with that rule, beside one that makes the set's sums hold."""
    return found(a_set(leaf("1.1", maximum, rule), leaf("1.2", 5)))


def only(rule: Rule, maximum: object = 10) -> tuple[str, Place]:
    (problem,) = with_rule(rule, maximum)
    return problem


RULE: Place = ("indicators", 0, "rule")


# How it hangs together

NESTED = (group("1", 30), group("1.1", 10, "1"), group("1.2", 20, "1"), group("2", 5))
LEAVES = (leaf("a", 10, field="1.1"), leaf("b", 20, field="1.2"), leaf("c", 5, field="2"))


def test_a_set_that_holds_together_has_no_problems():
    assert found(a_set(*LEAVES, groups=NESTED)) == []


def test_sums_are_told_at_every_level_with_both_numbers():
    wrong = a_set(leaf("a", "10.5", field="1.1"), *LEAVES[1:], groups=(group("1", 31), *NESTED[1:]))
    assert found(replace(wrong, maximum=Decimal(40))) == [
        ("lĩnh vực 1 có điểm tối đa 31 nhưng các tiêu chí cộng lại được 30", ("fields", 0, "maximum")),
        ("lĩnh vực 1.1 có điểm tối đa 10 nhưng các tiêu chí cộng lại được 10,5", ("fields", 1, "maximum")),
        ("bộ chỉ số có điểm tối đa 40 nhưng các lĩnh vực cộng lại được 36", ("maximum",)),
    ]


@pytest.mark.parametrize(
    ("children", "told"),
    [
        (("50", "40"), []),
        (("45", "40"), []),
        (
            ("44.99", "40"),
            [("lĩnh vực 1 có điểm tối đa 85 nhưng các tiêu chí cộng lại được 84,99", ("fields", 0, "maximum"))],
        ),
    ],
)
def test_the_children_of_a_capped_group_reach_its_cap(children: tuple[str, str], told: Found):
    leaves = [leaf(code, maximum) for code, maximum in zip("ab", children, strict=True)]
    assert found(a_set(*leaves, groups=(group("1", 85, capped=True),))) == told


def test_a_group_beyond_does_not_count_in_any_sum():
    groups = (group("1", 10), group("1.1", 10, "1"), group("1.2", 5, "1", beyond=True), group("9", 3, beyond=True))
    leaves = (leaf("a", 10, field="1.1"), leaf("b", 5, field="1.2"), leaf("c", 3, field="9"))
    assert found(a_set(*leaves, groups=groups)) == []


def test_groups_and_leaves_do_not_mix_under_one_group():
    mixed = a_set(*LEAVES, leaf("d", 1, field="1"), groups=NESTED)
    assert found(mixed) == [
        (
            "lĩnh vực 1 vừa có nhóm con 1.1 vừa có tiêu chí thành phần d: chỉ để một loại",
            ("fields", 0),
        )
    ]


def test_an_empty_group_is_told():
    empty = a_set(*LEAVES, groups=(*NESTED, group("3", 0)))
    assert found(empty) == [("lĩnh vực 3 chưa có tiêu chí nào", ("fields", 4))]


def test_groups_and_leaves_of_groups_that_are_not_there_are_told():
    lost = a_set(*LEAVES, leaf("d", 1, field="8"), groups=(*NESTED, group("3", 2, "9")))
    assert found(lost)[:2] == [
        ("nhóm 3 thuộc nhóm 9 không có trong bộ chỉ số", ("fields", 4, "parent")),
        ("tiêu chí d thuộc lĩnh vực 8 không có trong bộ chỉ số", ("indicators", 3, "field")),
    ]


def test_groups_that_contain_themselves_are_told():
    circle = a_set(
        leaf("a", 5, field="1"),
        leaf("b", 1, field="6"),
        groups=(
            group("1", 5),
            group("2", 1, "3"),
            group("3", 1, "4"),
            group("4", 1, "2"),
            group("5", 1, "5"),
            group("6", 1, "2"),
        ),
    )
    told = [each for each in found(circle) if "chính nó" in each[0]]
    assert told == [(f"nhóm {code} nằm trong chính nó", ("fields", int(code) - 1, "parent")) for code in "2345"]


def test_codes_twice_and_names_missing_are_told_all_at_once():
    twice = a_set(leaf("1", 10), replace(leaf("1.2", 5), name=" "), groups=(group("1", 15),))
    assert found(twice) == [
        ("lĩnh vực hoặc tiêu chí “1.2” chưa có đủ mã và tên", ("indicators", 1, "code")),
        ("mã “1” bị trùng", ("indicators", 0, "code")),
    ]


def test_maxima_that_are_no_numbers_are_told_and_not_summed():
    right = a_set(leaf("1.1", 1))
    wrong = replace(right, indicators=(replace(leaf("1.1", 1), maximum=NOT_A_NUMBER),))
    assert found(wrong) == [("điểm tối đa của 1.1 phải lớn hơn 0", ("indicators", 0, "maximum"))]


def test_the_decimals_of_a_set_bound_those_of_its_maxima():
    fine = a_set(leaf("1.1", "1.125"), leaf("1.2", "0.875"))
    assert found(fine) == [
        (f"điểm tối đa của 1.{place + 1} có nhiều hơn 2 chữ số thập phân", ("indicators", place, "maximum"))
        for place in (0, 1)
    ]
    assert found(replace(fine, points_decimals=3)) == []
    assert found(replace(fine, points_decimals=3, percent_decimals=5)) == [
        ("số chữ số thập phân phải từ 0 đến 4", ("percent_decimals",))
    ]


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


# The set's own settings


@pytest.mark.parametrize(
    ("share", "told"),
    [
        ("5", []),
        ("6", [("điểm khảo sát là 6 nhưng các tiêu chí khảo sát cộng lại được 5", ("survey_share",))]),
        ("-1", [("điểm khảo sát phải từ 0 trở lên", ("survey_share",))]),
        ("NaN", [("điểm khảo sát phải từ 0 trở lên", ("survey_share",))]),
    ],
)
def test_the_survey_share_is_what_survey_leaves_add_up_to(share: str, told: Found):
    surveyed = a_set(leaf("a", 10), leaf("s", 3, SurveyRule()), leaf("t", 2, SurveyRule(), "2"))
    assert found(replace(surveyed, survey_share=Decimal(share))) == told
    assert found(surveyed) == []


def test_years_run_forward():
    years = replace(a_set(leaf("a", 10)), year_from=2027, year_to=2026)
    assert found(years) == [("năm bắt đầu 2027 sau năm kết thúc 2026", ("year_to",))]
    assert found(replace(years, year_to=2027)) == []


@pytest.mark.parametrize(
    ("lateness", "told"),
    [
        (Lateness(due="12-15", refused_after="12-15", per_day=Decimal(1), justified_within=1), []),
        (Lateness(due="15-12"), [("“15-12” không phải là một ngày viết tháng-ngày (09-30)", "due")]),
        (Lateness(due="02-29"), [("“02-29” không phải là một ngày viết tháng-ngày (09-30)", "due")]),
        (
            Lateness(refused_after="2026-12-20"),
            [("“2026-12-20” không phải là một ngày viết tháng-ngày (09-30)", "refused_after")],
        ),
        (
            Lateness(due="12-15", refused_after="12-14"),
            [("hạn cuối nhận phiếu đứng trước hạn nộp", "refused_after")],
        ),
        (
            Lateness(per_day=Decimal(0), justified_within=0),
            [
                ("điểm trừ mỗi ngày nộp chậm phải lớn hơn 0", "per_day"),
                ("có điểm trừ nộp chậm nhưng chưa có hạn nộp", "due"),
                ("số ngày giải trình phải từ 1 trở lên", "justified_within"),
            ],
        ),
    ],
)
def test_the_days_of_lateness_are_days_of_every_year(lateness: Lateness, told: list[tuple[str, str]]):
    assert found(replace(a_set(leaf("a", 10)), lateness=lateness)) == [(what, ("lateness", key)) for what, key in told]


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
