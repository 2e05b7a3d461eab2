from decimal import Decimal

import pytest

from parcomp_desktop.domain.indicators import ChoiceRule, DeductRule, Option, PlainRule, Variant, VariantsRule
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, LeafScore, LeafState
from parcomp_desktop.rules.scoring import score
from parcomp_desktop.rules.variants import rule_for
from tests.rules.sheets import a_set, band, figures, leaf, points, steps, words, worth

# "có kế hoạch" → bands up to 10; "không có kế hoạch" → 2 or 0
SOME = ChoiceRule(
    options=(
        Option(code="co", label="Có làm", points=Decimal(2)),
        Option(code="khong", label="Không làm", points=Decimal(0)),
    )
)
PLAN = VariantsRule(
    variants=(
        Variant(
            code="ke_hoach",
            label="Có kế hoạch",
            rule=steps(band(90, None, 10), band(70, 90, 5), band(None, 70, 0)),
        ),
        Variant(code="khong", label="Không có kế hoạch", rule=SOME),
    )
)
BLANK = LeafScore(state=LeafState.BLANK, maximum=Decimal(10))


def chosen(option: str, numerator: object = None, denominator: object = None) -> Entry:
    if numerator is None:
        return Entry(option=option)
    entry = figures(numerator, denominator)
    return Entry(numerator=entry.numerator, denominator=entry.denominator, option=option)


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (chosen("ke_hoach", 9, 10), "10.00"),
        (chosen("ke_hoach", 89, 100), "5.00"),
        (chosen("ke_hoach", 0, 10), "0.00"),
        (chosen("khong/co"), "2.00"),
        (chosen("khong/khong"), "0.00"),
    ],
)
def test_the_rule_of_the_variant_that_holds_applies(entry: Entry, expected: str):
    assert points(PLAN, entry) == expected


@pytest.mark.parametrize(
    "entry",
    [Entry(), figures(9, 10), chosen("ke_hoach"), chosen("khong"), Entry(option="ke_hoach", numerator=Decimal(1))],
)
def test_without_a_variant_or_its_figures_a_leaf_is_blank(entry: Entry):
    assert worth(PLAN, entry) == BLANK


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (chosen("khac"), "1.1 không có trường hợp “khac”"),
        (chosen("/co"), "1.1 không có trường hợp “”"),
        (chosen("khong/khac"), "1.1 không có lựa chọn “khac”"),
        (chosen("ke_hoach/co", 1, 2), "1.1 không có lựa chọn “co”"),
        (chosen("khong/co", 1, 2), "1.1 không có tử số, mẫu số"),
        (chosen("ke_hoach", -1, 2), "Tử số của tiêu chí 1.1 là số âm"),
    ],
)
def test_what_the_variant_does_not_take_is_refused(entry: Entry, told: str):
    with pytest.raises(Refusal) as refusal:
        worth(PLAN, entry)
    assert told in refusal.value.what
    assert refusal.value.cure


def test_the_words_begin_with_the_condition():
    assert words(PLAN, chosen("ke_hoach", 7, 8)) == "Có kế hoạch: 7/8 = 87,50 % thuộc mức 70–<90 %: 5 điểm"
    assert words(PLAN, chosen("khong/co")) == "Không có kế hoạch: Có làm: 2 điểm"
    assert words(PLAN, chosen("khong")) == "Không có kế hoạch: Chưa chọn"
    assert words(PLAN, Entry()) == "Chưa chọn trường hợp"


@pytest.mark.parametrize(
    ("option", "applies"),
    [("khong", SOME), ("khong/co", SOME), ("ke_hoach", PLAN.variants[0].rule), ("khac", None), ("", None), ("/", None)],
)
def test_an_option_tells_the_rule_that_applies(option: str, applies: PlainRule | None):
    assert rule_for(PLAN, option) == applies


def test_a_rule_without_variants_applies_under_any_option():
    assert rule_for(SOME, "co") == rule_for(SOME, "") == SOME


def test_a_variant_may_take_points_away():
    late = VariantsRule(
        variants=(
            Variant(
                code="dung",
                label="Đúng hạn",
                rule=ChoiceRule(options=(Option(code="x", label="Có", points=Decimal(0)),)),
            ),
            Variant(code="cham", label="Chậm", rule=DeductRule(each=Decimal(1), what="ngày", most=Decimal(4))),
        )
    )
    sheet = a_set(leaf("1.1", 10), leaf("1.2", 0, late))
    result = score(sheet, {"1.1": figures(1, 1), "1.2": Entry(option="cham", value=Decimal(3))})
    assert str(result.total) == "7.00"
    # still open: 10 at best, 10 − 4 at worst
    opened = score(sheet, {"1.1": figures(1, 1)})
    assert (str(opened.highest), str(opened.lowest)) == ("10.00", "6.00")
