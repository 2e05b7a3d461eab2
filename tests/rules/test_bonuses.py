"""The money of awards, against the worked examples of phap-ly §2.4 and each day on which a figure changes."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parcomp_desktop.domain.bonuses import BonusRounding, BonusTables
from parcomp_desktop.domain.campaign import AwardKind, Campaign
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.rules.bonus_tables import bonus_tables_from
from parcomp_desktop.rules.bonuses import Bonus, BonusTerms, GuidedCoefficient, bonus_of, rounded

FILE = "tien-thuong.toml"
UP, NEAREST, NONE = BonusRounding
PERSON, COLLECTIVE = Subject.INDIVIDUAL, Subject.COLLECTIVE


@pytest.fixture(scope="module")
def text(resources: Path) -> str:
    return (resources / "bonuses" / FILE).read_text()


@pytest.fixture(scope="module")
def tables(text: str, campaign: Campaign) -> BonusTables:
    return bonus_tables_from(text.encode(), FILE, campaign)


@pytest.fixture(scope="module")
def kinds(campaign: Campaign) -> dict[str, AwardKind]:
    return {kind.code: kind for kind in campaign.award_kinds}


VECTORS = [
    (date(2023, 3, 15), "gk-xa", (223_500, 230_000, 447_000, 450_000)),
    (date(2023, 3, 15), "gk-huyen", (447_000, 450_000, 894_000, 900_000)),
    (date(2024, 3, 15), "gk-xa", (270_000, 270_000, 540_000, 540_000)),
    (date(2025, 3, 15), "gk-huyen", (702_000, 710_000, 1_404_000, 1_410_000)),
    (date(2026, 3, 15), "gk-xa", (702_000, 710_000, 1_404_000, 1_410_000)),
    (date(2026, 11, 22), "gk-xa", (759_000, 760_000, 1_518_000, 1_520_000)),
    (date(2026, 11, 22), "bk-tinh", (3_795_000, 3_800_000, 7_590_000, 7_590_000)),
]


@pytest.mark.parametrize(("on", "kind", "amounts"), VECTORS)
def test_the_worked_examples_of_the_law_come_out(
    on: date, kind: str, amounts: tuple[int, ...], tables: BonusTables, kinds: dict[str, AwardKind]
):
    """As printed there: a person's exact amount and rounded up, then a collective's."""
    found = tuple(
        bonus_of(tables, kinds[kind], subject, BonusTerms(on=on, rounding=rounding)).amount
        for subject in (PERSON, COLLECTIVE)
        for rounding in (NONE, UP)
    )
    assert found == amounts


@pytest.mark.parametrize(
    ("on", "kind", "exact"),
    [
        (date(2023, 6, 30), "gk-xa", 223_500),  # 0,15 × 1.490.000
        (date(2023, 7, 1), "gk-xa", 270_000),  # 0,15 × 1.800.000
        (date(2023, 12, 31), "bk-tinh", 1_800_000),  # 1,0 × 1.800.000
        (date(2024, 1, 1), "bk-tinh", 2_700_000),  # 1,5 × 1.800.000
        (date(2024, 6, 30), "gk-huyen", 540_000),  # 0,3 × 1.800.000
        (date(2024, 7, 1), "gk-huyen", 702_000),  # 0,3 × 2.340.000
        (date(2025, 6, 30), "gk-xa", 351_000),  # 0,15 × 2.340.000
        (date(2025, 7, 1), "gk-xa", 702_000),  # 0,3 × 2.340.000
        (date(2026, 6, 30), "gk-xa", 702_000),  # 0,3 × 2.340.000
        (date(2026, 7, 1), "gk-xa", 759_000),  # 0,3 × 2.530.000
    ],
)
def test_a_figure_holds_from_its_day_on_and_not_the_day_before(
    on: date, kind: str, exact: int, tables: BonusTables, kinds: dict[str, AwardKind]
):
    assert bonus_of(tables, kinds[kind], PERSON, BonusTerms(on=on, rounding=NONE)).amount == exact


@pytest.mark.parametrize(
    ("on", "kind", "day"),
    [(date(2025, 7, 1), "gk-huyen", "01/07/2025"), (date(2023, 1, 5), "gk-xa", "05/01/2023")],
)
def test_a_day_without_a_coefficient_is_refused(
    on: date, kind: str, day: str, tables: BonusTables, kinds: dict[str, AwardKind]
):
    with pytest.raises(Refusal, match=f"Ngày {day} không có hệ số tiền thưởng của Giấy khen .* cho cá nhân"):
        bonus_of(tables, kinds[kind], PERSON, BonusTerms(on=on, rounding=UP))


def test_a_day_before_every_salary_base_is_refused(tables: BonusTables, kinds: dict[str, AwardKind]):
    with pytest.raises(Refusal, match="Chưa có lương cơ sở của ngày 30/06/2019"):
        bonus_of(tables, kinds["gk-xa"], PERSON, BonusTerms(on=date(2019, 6, 30), rounding=UP))


def shown(tables: BonusTables, kind: AwardKind, rounding: BonusRounding, on: date = date(2026, 3, 15)) -> Bonus:
    return bonus_of(tables, kind, PERSON, BonusTerms(on=on, rounding=rounding))


def test_it_says_how_it_came_about(tables: BonusTables, kinds: dict[str, AwardKind]):
    words = [shown(tables, kinds["gk-xa"], rounding).words for rounding in (UP, NEAREST, NONE)]
    assert words == [
        "0,3 × 2.340.000 = 702.000, làm tròn lên 710.000 đồng",
        "0,3 × 2.340.000 = 702.000, làm tròn 700.000 đồng",
        "0,3 × 2.340.000 = 702.000 đồng",
    ]
    assert shown(tables, kinds["gk-xa"], UP).sources == (
        "Nghị định 152/2025/NĐ-CP, điểm e khoản 1 Điều 54",
        "Nghị định 73/2024/NĐ-CP",
    )


def test_what_no_document_fixes_is_said(tables: BonusTables, kinds: dict[str, AwardKind]):
    assert shown(tables, kinds["gk-xa"], UP).assumed == ()
    assert (
        "gấp hai lần"
        in bonus_of(tables, kinds["gk-xa"], COLLECTIVE, BonusTerms(on=date(2026, 3, 15), rounding=UP)).assumed[0]
    )
    assert "06/2026/QH16" in shown(tables, kinds["gk-xa"], UP, date(2026, 10, 1)).assumed[0]
    assert shown(tables, kinds["gk-xa"], UP, date(2026, 9, 30)).assumed == ()


def test_guidance_of_the_round_goes_before_the_decree(tables: BonusTables, kinds: dict[str, AwardKind]):
    guided = GuidedCoefficient(coefficient=Decimal("0.333333"), source="Hướng dẫn 07/HD-SNV")
    terms = BonusTerms(on=date(2026, 3, 15), rounding=NONE, guided=guided)
    person, collective = (bonus_of(tables, kinds["gk-xa"], subject, terms) for subject in (PERSON, COLLECTIVE))
    # 0,333333 × 2.340.000 = 779.999,22 and twice that 1.559.998,44: whole đồng
    assert (person.amount, collective.amount) == (779_999, 1_559_998)
    assert person.words == "0,333333 × 2.340.000 = 779.999,22, làm tròn 779.999 đồng"
    assert (person.assumed, person.sources[0]) == ((), "Hướng dẫn 07/HD-SNV")
    assert "gấp hai lần" in collective.assumed[0]


@pytest.mark.parametrize(
    ("exact", "up", "nearest"),
    [
        ("223500", 230_000, 220_000),
        ("447000", 450_000, 450_000),
        ("225000", 230_000, 230_000),
        ("224999.99", 230_000, 220_000),
        ("220000", 220_000, 220_000),
        ("220000.01", 230_000, 220_000),
    ],
)
def test_rounding_is_to_ten_thousand_and_a_half_goes_up(exact: str, up: int, nearest: int):
    assert (rounded(Decimal(exact), UP), rounded(Decimal(exact), NEAREST)) == (up, nearest)


@given(st.decimals(min_value=0, max_value=10**9, places=2))
def test_rounding_never_strays_further_than_its_step(exact: Decimal):
    up, nearest, none = (rounded(exact, rounding) for rounding in (UP, NEAREST, NONE))
    assert 0 <= up - exact < 10_000
    assert abs(nearest - exact) <= 5_000
    assert abs(none - exact) <= Decimal("0.5")
    assert up % 10_000 == nearest % 10_000 == 0


def test_a_collective_gets_twice_a_persons_coefficient_throughout(tables: BonusTables):
    spans = {(each.kind, each.valid_from, each.subject): each.coefficient for each in tables.coefficients}
    people = {key[:2]: value for key, value in spans.items() if key[2] is PERSON}
    assert {key[:2]: value for key, value in spans.items() if key[2] is COLLECTIVE} == {
        key: 2 * value for key, value in people.items()
    }


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("valid_to = 2023-12-31", "valid_to = 2024-01-01", "01/01/2024 chồng lên thời gian đã có hệ số"),
        ("valid_to = 2023-12-31", "valid_to = 2023-12-30", "cho cá nhân còn thiếu từ ngày 31/12/2023"),
        ("valid_to = 2023-12-31\n", "", "chồng lên thời gian đã có hệ số"),
        ("valid_from = 2026-10-01", "valid_from = 2026-10-01\nvalid_to = 2030-01-01", "còn thiếu từ ngày 02/01/2030"),
        ("valid_from = 2023-01-06", "valid_from = 2023-01-07", "còn thiếu từ ngày 06/01/2023"),
        ('kind = "gk-xa"', 'kind = "gk-so"', "kế hoạch không có hình thức khen “gk-so”"),
        ("coefficient = 1.0", "coefficient = 0.0", "hệ số tiền thưởng phải lớn hơn 0"),
        ("coefficient = 1.0", "coefficient = nan", "hệ số tiền thưởng phải lớn hơn 0"),
        ("amount = 1490000", "amount = 0", "lương cơ sở phải lớn hơn 0"),
        ("valid_from = 2023-07-01", "valid_from = 2019-07-01", "lương cơ sở từ ngày 01/07/2019 chồng lên"),
        ("valid_from = 2019-07-01", "valid_from = 2023-01-07", "chưa có lương cơ sở của ngày bắt đầu phong trào"),
        ('source = "Nghị định 38/2019/NĐ-CP"\n', "", "thiếu mục “source”"),
        ('source = "Nghị định 38/2019/NĐ-CP"', 'source = ""', "giá trị của mục “source”"),
    ],
)
def test_a_wrong_file_is_refused_with_file_and_line(old: str, new: str, told: str, text: str, campaign: Campaign):
    with pytest.raises(Refusal) as refused:
        bonus_tables_from(text.replace(old, new, 1).encode(), FILE, campaign)
    assert told in refused.value.what
    assert refused.value.what.startswith(f"{FILE}, dòng ")


def test_the_line_is_that_of_the_period_that_is_wrong(text: str, campaign: Campaign):
    with pytest.raises(Refusal) as refused:
        bonus_tables_from(text.replace("valid_to = 2023-12-31", "valid_to = 2024-01-01", 1).encode(), FILE, campaign)
    line = int(refused.value.what.split("dòng ")[1].split(":")[0])
    assert text.splitlines()[line - 1] == "valid_from = 2024-01-01"


def test_no_coefficients_at_all_are_refused(campaign: Campaign):
    bases = b"salary_bases = []\ncoefficients = []\n"
    with pytest.raises(Refusal, match="chưa có lương cơ sở"):
        bonus_tables_from(bases, FILE, campaign)
