"""The sample set: it says what it is, uses every method, and one whole sheet of it is reckoned by hand."""

from decimal import Decimal
from pathlib import Path

import pytest

from parcomp_desktop.domain.indicators import (
    BonusRule,
    ChoiceRule,
    CompareRule,
    DeductRule,
    IndicatorSet,
    ManualRule,
    Measure,
    Purpose,
    RatioRule,
    StepsRule,
    SurveyRule,
    VariantsRule,
)
from parcomp_desktop.domain.scores import Entry
from parcomp_desktop.rules.indicator_sets import indicator_set_from
from parcomp_desktop.rules.scoring import score
from tests.rules.sheets import NOT_APPLICABLE, announced, figures


@pytest.fixture(scope="module")
def sample(resources: Path) -> IndicatorSet:
    name = "mau-sau-linh-vuc.toml"
    return indicator_set_from((resources / "indicator_sets" / name).read_bytes(), name)


def test_it_says_everywhere_that_no_agency_issued_it(sample: IndicatorSet):
    assert sample.sample
    assert sample.purpose is Purpose.PAR_INDEX
    assert "Bộ mẫu minh hoạ" in sample.name
    for words in (sample.issuer, sample.document, sample.note):
        assert "mẫu" in words
    assert "không cơ quan nào ban hành" in sample.source
    assert all(leaf.assumed for leaf in sample.indicators)
    assert sample.lateness.assumed


def test_it_uses_every_method_and_measure(sample: IndicatorSet):
    assert {type(leaf.rule) for leaf in sample.indicators} == {
        RatioRule,
        StepsRule,
        ChoiceRule,
        CompareRule,
        DeductRule,
        BonusRule,
        ManualRule,
        SurveyRule,
        VariantsRule,
    }
    measures = {leaf.rule.measure for leaf in sample.indicators if isinstance(leaf.rule, StepsRule)}
    assert measures == set(Measure)


def test_its_fields_are_the_six_of_the_plan(sample: IndicatorSet):
    tops = {field.code: (field.name, int(field.maximum)) for field in sample.fields if not field.parent}
    # 8 + 22 + 8 + 12 + 8 + 12 = 70, and 30 of the survey
    assert tops == {
        "1": ("Cải cách thể chế", 8),
        "2": ("Cải cách thủ tục hành chính", 22),
        "3": ("Cải cách tổ chức bộ máy", 8),
        "4": ("Cải cách chế độ công vụ", 12),
        "5": ("Cải cách tài chính công", 8),
        "6": ("Xây dựng và phát triển chính quyền điện tử, chính quyền số", 12),
        "7": ("Khảo sát sự hài lòng", 30),
        "8": ("Điểm thưởng", 3),
    }


def chosen(option: str) -> Entry:
    return Entry(option=option)


SHEET = {
    "1.1.1": chosen("cham"),  # 1
    "1.1.2": Entry(option="co_ke_hoach", numerator=Decimal(17), denominator=Decimal(20)),  # 85 % → 2
    "1.2.1": figures(0, 0),  # nothing to review: 2 leave the maximum
    "1.2.2": figures(0, 0),  # nothing to correct: full, 1
    "2.1.1": chosen("day_du"),  # 2
    "2.1.2": figures(150, 160),  # 93,75 % × 2 = 1,875 → 1,88
    "2.1.3": figures(4, 5),  # 80 % × 2 = 1,6
    "2.2.1": figures(2775, 3000),  # 92,5 ÷ 98 × 10 = 9,43877… → 9,44
    "2.2.2": figures(3, 7),  # 42,857… → 42,86 % × 2 = 0,8572 → 0,86
    "2.2.3": announced("88.5"),  # 80–<90: 3
    "3.1": chosen("dung"),  # 3
    "3.2": announced("1.75"),  # 1,75
    "3.3": announced(1),  # 1,5
    "4.1.1": figures(18, 22),  # 81,818… → 81,82 % × 3 = 2,4546 → 2,45
    "4.1.2": figures(17, 20),  # 85 ÷ 90 × 2 = 1,888… → 1,89
    "4.2.1": figures(47, 48),  # 97,9166… → 97,92 % × 4 = 3,9168 → 3,92
    "4.2.2": figures(16, 16),  # 3
    "4.2.3": announced(1),  # −1
    "5.1": figures("1250.5", 1400),  # 89,321… → 89,32 ÷ 95 × 4 = 3,76084… → 3,76
    "5.2": figures(820, 820),  # equal: 1
    "5.3": announced(2),  # 1
    "6.1.1": figures(2100, 3000),  # 70 ÷ 80 × 4 = 3,5
    "6.1.2": figures(400, 900),  # 44,44 ÷ 50 × 3 = 2,6664 → 2,67
    "6.2.1": figures(980, 1000),  # 98 % × 2 = 1,96
    "6.2.2": announced("76.4"),  # × 2 = 1,528 → 1,53
    "6.2.3": chosen("khong_thuong_xuyen"),  # 0,5
    "7.1": announced("16.25"),
    "7.2": announced("8.4"),
    "8.1": announced(2),  # 2
    "8.2": announced(3),  # 1,5: together 3,5, capped at 3
}


def test_a_whole_sheet_is_reckoned(sample: IndicatorSet):
    result = score(sample, SHEET)
    assert {code: str(points) for code, points in result.fields.items()} == {
        "1": "4.00",
        "1.1": "3.00",
        "1.2": "1.00",
        "2": "18.78",
        "2.1": "5.48",
        "2.2": "13.30",
        "3": "6.25",
        "4": "10.26",
        "4.1": "4.34",
        "4.2": "5.92",
        "5": "5.76",
        "6": "10.16",
        "6.1": "6.17",
        "6.2": "3.99",
        "7": "24.65",
        "8": "3.00",
    }
    # 4 + 18,78 + 6,25 + 10,26 + 5,76 + 10,16 + 24,65 + 3 = 82,86 of 98 = 84,551… %
    assert (str(result.total), str(result.maximum), str(result.percent)) == ("82.86", "98.00", "84.55")


def test_the_best_sheet_reaches_100_and_no_more(sample: IndicatorSet):
    best = SHEET | {
        "1.1.1": chosen("dung_han"),
        "1.1.2": Entry(option="co_ke_hoach", numerator=Decimal(20), denominator=Decimal(20)),
        "1.2.1": figures(3, 3),
        "3.2": announced(2),
        "3.3": announced(2),
        "3.1": chosen("dung"),
        "2.2.3": announced(90),
        "4.2.3": announced(0),
        "5.2": figures(2, 1),
        "5.3": announced(0),
        "6.2.2": announced(100),
        "6.2.3": chosen("hieu_qua"),
        "7.1": announced(20),
        "7.2": announced(10),
    }
    full = ["2.1.2", "2.1.3", "2.2.1", "2.2.2", "4.1.1", "4.1.2", "4.2.1", "5.1", "6.1.1", "6.1.2", "6.2.1"]
    result = score(sample, best | dict.fromkeys(full, figures(7, 7)))
    assert (str(result.total), str(result.maximum), str(result.percent)) == ("100.00", "100.00", "100.00")
    # without the bonus it is 100 as well: the clip, not the sum, stops it
    assert sum(result.leaves[leaf.code].points or 0 for leaf in sample.indicators if leaf.field != "8") == 100


def test_a_sheet_without_survey_or_bonus_is_set_against_70(sample: IndicatorSet):
    out = dict.fromkeys(("7.1", "7.2", "8.1", "8.2", "1.2.1"), NOT_APPLICABLE)
    result = score(sample, SHEET | out)
    # 82,86 − 24,65 − 3 = 55,21 of 68 = 81,191… %
    assert (str(result.total), str(result.maximum), str(result.percent)) == ("55.21", "68.00", "81.19")
