from decimal import Decimal

import pytest

from parcomp_desktop.domain.indicators import (
    Band,
    ChoiceRule,
    Indicator,
    ManualRule,
    Measure,
    Option,
    RatioRule,
    Rule,
    StepsRule,
    Variant,
    VariantsRule,
)
from parcomp_desktop.domain.scores import Entry
from parcomp_desktop.services.scoring.sheet_words import choices_of, figure_words

YES_NO = ChoiceRule(
    options=(Option(code="co", label="Có", points=Decimal(5)), Option(code="khong", label="Không", points=Decimal(0)))
)
PLANNED = VariantsRule(
    variants=(
        Variant(code="ke-hoach", label="Có kế hoạch", rule=RatioRule()),
        Variant(code="khac", label="Không có kế hoạch", rule=YES_NO),
    )
)


def leaf(rule: Rule) -> Indicator:
    return Indicator(code="1.1", field="1", name="Tiêu chí", maximum=Decimal(5), rule=rule)


def test_what_may_be_chosen():
    assert choices_of(YES_NO) == [("co", "Có"), ("khong", "Không")]
    assert choices_of(PLANNED) == [
        ("ke-hoach", "Có kế hoạch"),
        ("khac/co", "Không có kế hoạch: Có"),
        ("khac/khong", "Không có kế hoạch: Không"),
    ]
    assert choices_of(ManualRule()) == []


@pytest.mark.parametrize(
    ("rule", "entry", "words"),
    [
        (YES_NO, Entry(option="khong"), "Không"),
        (PLANNED, Entry(option="khac/co"), "Không có kế hoạch: Có"),
        (PLANNED, Entry(option="ke-hoach", value=Decimal("97.5")), "Có kế hoạch: 97,5 %"),
        (PLANNED, Entry(option="ke-hoach", numerator=Decimal(3)), "Có kế hoạch: 3/…"),
        (PLANNED, Entry(value=Decimal(4)), "4"),
        (YES_NO, Entry(option="cũ"), "cũ"),
        (ManualRule(), Entry(value=Decimal("4.5")), "4,5"),
        (StepsRule(measure=Measure.DAYS, bands=(Band(points=Decimal(1)),)), Entry(value=Decimal(0)), "0"),
        (StepsRule(measure=Measure.PERCENT, bands=(Band(points=Decimal(1)),)), Entry(value=Decimal(0)), "0 %"),
        (RatioRule(), Entry(), "Để trống"),
        (YES_NO, Entry(not_applicable=True), "Không phát sinh"),
    ],
)
def test_figures_read_by_their_method(rule: Rule, entry: Entry, words: str):
    assert figure_words(leaf(rule), entry) == words


def test_figures_of_an_unknown_leaf_read_too():
    assert figure_words(None, Entry(option="tot", numerator=Decimal(1), denominator=Decimal(2))) == "tot: 1/2"
