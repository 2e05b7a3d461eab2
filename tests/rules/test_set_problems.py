"""Everything that can be wrong with a set is found, each with its place in the record."""

from decimal import Decimal

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.indicators import (
    Lateness,
    SurveyRule,
)
from tests.rules.sheets import Found, a_set, found, group, leaf

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
    wrong = replace(right, indicators=(replace(leaf("1.1", 1), maximum=Decimal("sNaN")),))
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
