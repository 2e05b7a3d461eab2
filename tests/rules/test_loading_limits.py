"""Limits of criteria that can't be, and words for what is short that can't be told, are refused with file and line."""

import pytest

from parcomp_desktop.domain.campaign import Campaign
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.rules.loading import rulebook_from
from tests.rules.test_loading import HUYEN, TINH, XA, Edit, edited

LIMITS: dict[str, tuple[str, str, tuple[Edit, ...]]] = {
    "a rank that isn't whole": (
        HUYEN,
        "“high_rank” phải là một số nguyên từ 1 trở lên",
        (("value = 3", "value = 2.5 #!"),),
    ),
    "no rank at all": (HUYEN, "một số nguyên từ 1 trở lên", (("value = 3", "value = 0 #!"),)),
    "a leap of no places": (HUYEN, "“leap” phải là một số nguyên từ 1 trở lên", (("value = 5", "value = 0 #!"),)),
    "a percent above a hundred": (
        HUYEN,
        "“par_index_floor” phải là một số lớn hơn 0, không quá 100",
        (("value = 90", "value = 100.5 #!"),),
    ),
    "a percent of nothing": (HUYEN, "“par_index_floor” phải là một số lớn hơn 0", (("value = 90", "value = 0 #!"),)),
    "a blank that a criterion can't do without": (
        HUYEN,
        "tiêu chí “ca-nhan.2” không bỏ trống được tham số “par_index_floor”",
        (('name = "par_index_floor"', 'name = "par_index_floor" #!'), ("value = 90\n", "")),
    ),
    "no measure of a high rank left": (
        HUYEN,
        "tiêu chí “tap-the.2” không bỏ trống được tham số “high_rank”",
        (('name = "high_rank"\n', 'name = "high_rank" #!\n'), ("value = 3\n", "")),
    ),
    "an inherited parameter that can't be so": (
        XA,
        "“leap” phải là một số nguyên từ 1 trở lên",
        (
            (
                'inherits = "gk-huyen.2023"',
                'inherits = "gk-huyen.2023"\n'
                '[[versions.parameters]]\nname = "leap"\nlabel = "x"\nvalue = 0.5 #!\nassumed = "y"',
            ),
        ),
    ),
    "an inherited parameter that can't be blank": (
        XA,
        "tiêu chí “ca-nhan.2” không bỏ trống được tham số “par_index_floor”",
        (
            (
                'inherits = "gk-huyen.2023"',
                'inherits = "gk-huyen.2023"\n'
                '[[versions.parameters]]\nname = "par_index_floor" #!\nlabel = "x"\nassumed = "y"',
            ),
        ),
    ),
    "no words for what is short": (
        HUYEN,
        "tiêu chí “tap-the.3” chưa có câu chữ (gap) đúng cho khi “cases_late” không đạt",
        (
            ('fact = "cases_late"', 'fact = "cases_late" #!'),
            (', gap = "còn {gap} hồ sơ trễ hẹn (yêu cầu {limit})"', ""),
        ),
    ),
    "words with a figure that isn't there": (
        HUYEN,
        "câu chữ (gap) đúng cho khi “cases_late”",
        (("còn {gap} hồ sơ trễ", "còn {number} hồ sơ #! trễ"),),
    ),
    "words with a loose brace": (
        HUYEN,
        "câu chữ (gap) đúng cho khi “cases_late”",
        (("còn {gap} hồ sơ trễ", "còn {gap hồ sơ #! trễ"),),
    ),
    "words with a figure where there is none": (
        HUYEN,
        "câu chữ (gap) đúng cho khi “good_conduct”",
        (("chưa được xác nhận về phẩm", "chưa {gap} được #! xác nhận về phẩm"),),
    ),
}


@pytest.mark.parametrize(("name", "phrase", "edits"), LIMITS.values(), ids=LIMITS)
def test_wrong_limits_are_refused_with_file_and_line(
    rules_files: dict[str, bytes], campaign: Campaign, name: str, phrase: str, edits: tuple[Edit, ...]
):
    data, line = edited(rules_files[name], edits)
    with pytest.raises(Refusal) as refused:
        rulebook_from(rules_files | {name: data}, campaign)
    assert refused.value.what.startswith(f"{name}, dòng {line}: ")
    assert phrase in refused.value.what


def test_what_is_wrong_with_a_base_is_told_of_its_own_file(rules_files: dict[str, bytes], campaign: Campaign):
    heir, _ = edited(rules_files[TINH], (('inherits = "bk-tinh.2024"', 'inherits = "gk-huyen.2023"'),))
    base, line = edited(rules_files[HUYEN], (('fact = "cases_late"', 'fact = "cases_lost" #!'),))
    with pytest.raises(Refusal) as refused:
        rulebook_from(rules_files | {TINH: heir, HUYEN: base}, campaign)
    assert refused.value.what.startswith(f"{HUYEN}, dòng {line}: ")
