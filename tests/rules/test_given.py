from decimal import Decimal

import pytest

from parcomp_desktop.domain.indicators import ManualRule, SurveyRule
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, LeafState
from tests.rules.sheets import announced, figures, points, words, worth

RULES = [ManualRule(), SurveyRule()]


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize(
    ("given", "expected"),
    [(0, "0.00"), ("7.25", "7.25"), (10, "10.00"), ("4.125", "4.13"), ("4.1249", "4.12")],
)
def test_points_are_taken_as_given(rule: ManualRule | SurveyRule, given: object, expected: str):
    assert points(rule, announced(given)) == expected


@pytest.mark.parametrize("rule", RULES)
def test_no_points_are_blank(rule: ManualRule | SurveyRule):
    assert worth(rule, Entry()).state is LeafState.BLANK
    assert worth(rule, announced(0)).state is LeafState.SCORED


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (announced("10.01"), "Điểm của tiêu chí 1.1 phải từ 0 đến 10."),
        (announced("-0.01"), "Điểm của tiêu chí 1.1 là số âm"),
        (announced("NaN"), "không phải là một con số"),
        (figures(1, 2), "1.1 không có tử số, mẫu số"),
        (Entry(value=Decimal(1), option="x"), "1.1 không có lựa chọn"),
    ],
)
def test_points_beyond_the_leaf_are_refused(rule: ManualRule | SurveyRule, entry: Entry, told: str):
    with pytest.raises(Refusal) as refusal:
        worth(rule, entry)
    assert told in refusal.value.what


def test_the_words_name_who_gave_them():
    assert words(ManualRule(), announced("7.5")) == "Điểm chấm trực tiếp 7,50 trên tối đa 10"
    assert words(SurveyRule(), announced(8)) == "Điểm khảo sát 8,00 trên tối đa 10"
    assert words(ManualRule(), Entry()) == "Chưa có điểm chấm trực tiếp"
    assert words(SurveyRule(), Entry()) == "Chưa có điểm khảo sát"
