from decimal import Decimal

import pytest

from parcomp_desktop.services.sets.workbook_ranges import Ends, Formula, read_formula, read_range

HUNDRED, NINETY, EIGHTY = Decimal(100), Decimal(90), Decimal(80)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("100", Ends(HUNDRED, HUNDRED, with_low=True, with_high=True)),
        ("= 100 %", Ends(HUNDRED, HUNDRED, with_low=True, with_high=True)),
        ("đạt 100%", Ends(HUNDRED, HUNDRED, with_low=True, with_high=True)),
        ("80–<90", Ends(EIGHTY, NINETY, with_high=False)),
        ("80% - <90%", Ends(EIGHTY, NINETY, with_high=False)),
        ("80—90", Ends(EIGHTY, NINETY)),
        ("từ 80 đến dưới 90 phần trăm", Ends(EIGHTY, NINETY, with_high=False)),
        ("Từ 80 đến 90", Ends(EIGHTY, NINETY)),
        (">80-≤90", Ends(EIGHTY, NINETY, with_low=False, with_high=True)),
        ("trên 80 đến 90", Ends(EIGHTY, NINETY, with_low=False)),
        ("từ trên 80 đến dưới 90", Ends(EIGHTY, NINETY, with_low=False, with_high=False)),
        ("80 ≤ x < 90", Ends(EIGHTY, NINETY, with_low=True, with_high=False)),
        ("80 < tỷ lệ <= 90", Ends(EIGHTY, NINETY, with_low=False, with_high=True)),
        ("≥80", Ends(low=EIGHTY, with_low=True)),
        (">= 80 %", Ends(low=EIGHTY, with_low=True)),
        ("từ 80", Ends(low=EIGHTY, with_low=True)),
        ("Từ 80% trở lên", Ends(low=EIGHTY, with_low=True)),
        ("80 trở lên", Ends(low=EIGHTY, with_low=True)),
        ("> 80", Ends(low=EIGHTY, with_low=False)),
        ("trên 80 ngày", Ends(low=EIGHTY, with_low=False)),
        ("<80", Ends(high=EIGHTY, with_high=False)),
        ("dưới 80", Ends(high=EIGHTY, with_high=False)),
        ("≤ 80", Ends(high=EIGHTY, with_high=True)),
        ("không quá 80", Ends(high=EIGHTY, with_high=True)),
        ("80 trở xuống", Ends(high=EIGHTY, with_high=True)),
        ("mọi giá trị", Ends()),
        ("0,5–<1,25", Ends(Decimal("0.5"), Decimal("1.25"), with_high=False)),
    ],
)
def test_stretches_as_officers_write_them(text: str, ends: Ends) -> None:
    assert read_range(text) == ends


@pytest.mark.parametrize("text", ["", "khá", "80-", "<80-90>", "80..90", "1.250", "80 hoặc 90", "05/10/2026"])
def test_what_is_no_stretch(text: str) -> None:
    assert read_range(text) is None


@pytest.mark.parametrize(
    "text",
    ["x/85*10", "X / 85 × 10", "=x/85*10", "tỷ lệ : 85 x 10", "10*x/85", "x*10/85", "tỷ lệ % ÷ 85% × 10", "(x)/85*10"],
)
def test_formulas(text: str) -> None:
    assert read_formula(text) == Formula(Decimal(85), Decimal(10))


@pytest.mark.parametrize("text", ["", "10", "x", "x+85", "x/85", "x/1.250*10", "x/a*b"])
def test_what_is_no_formula(text: str) -> None:
    assert read_formula(text) is None
