"""Targets of a unit by year: from registered figures first, else from what was entered, never from a blank."""

from datetime import date
from decimal import Decimal
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.criteria import Outcome
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.standing import TargetValue
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.rules.targets import Forecast
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.ranking.rankings import save_published
from parcomp_desktop.services.statistics.targets import (
    TargetLine,
    TargetYear,
    enter_target_values,
    target_lines,
    years_of_target,
)
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.award_cases import published, unit_of
from tests.services.people.standing_cases import month, registered
from tests.services.scoring.sheet_cases import clock_on

MET, NOT_MET, MISSING, OUTSIDE = Outcome.MET, Outcome.NOT_MET, Outcome.MISSING, Outcome.NOT_APPLICABLE
ONLINE, PAID = "ho-so-truc-tuyen", "thanh-toan-giao-dich"
MONTHS = [f"2025-{number:02}" for number in range(1, 13)]


@pytest.fixture
def commune(gathering: Workspace) -> Unit:
    return unit_of(gathering, "UBND xã Đăk Mar", "X01")


def line(workspace: Workspace, unit: Unit, code: str) -> TargetLine:
    return next(each for each in target_lines(workspace, unit.id) if each.target.code == code)


def year(workspace: Workspace, unit: Unit, code: str, wanted: int = 2025) -> TargetYear:
    found = line(workspace, unit, code).year(wanted)
    assert found
    return found


def entered(unit: Unit, code: str, wanted: int, value: str | None, **words: str) -> TargetValue:
    number = None if value is None else Decimal(value)
    return TargetValue(id=uuid4(), unit_id=unit.id, target=code, year=wanted, value=number, **words)


def test_every_target_of_the_plan_stands_there_and_nothing_is_known_at_first(gathering: Workspace, commune: Unit):
    lines = target_lines(gathering, commune.id)
    assert len(lines) == 21
    assert {each.judged.outcome for line in lines for each in line.years} == {MISSING, OUTSIDE}
    assert [each.forecast for each in lines] == [None] * 21
    assert [each.target.code for each in target_lines(gathering, commune.id, "toan trinh")] == [
        "tich-hop-cong",
        ONLINE,
        "da-phuong-tien",
    ]
    assert line(gathering, commune, "par-index").year(1999) is None


def test_a_bound_target_is_reckoned_from_the_months_of_the_year(gathering: Workspace, commune: Unit):
    for name in MONTHS:
        registered(gathering, month(commune, name, online=30, in_person=5, by_post=2, with_fee=8, paid_online=4))
    found = year(gathering, commune, ONLINE)
    # 360 ÷ (360 + 60 + 24) = 81,0810… %
    assert (found.value, found.registered, found.judged.outcome) == (Decimal("81.0810"), True, MET)
    assert found.judged.gap == Decimal("1.0810")
    assert "12/12 tháng" in found.source
    assert year(gathering, commune, PAID).judged == (MET, Decimal(50), Decimal(0))


def test_a_year_that_isnt_whole_is_missing_and_tells_what_it_comes_to_so_far(gathering: Workspace, commune: Unit):
    gathering.clock = clock_on(date(2025, 4, 15))
    registered(gathering, *(month(commune, name, with_fee=8, paid_online=3) for name in MONTHS[:3]))
    found = year(gathering, commune, PAID)
    assert (found.value, found.judged.outcome) == (None, MISSING)
    assert found.note.startswith("các tháng đã ghi: 37,50 %; ")
    assert "4–12/2025" in found.note


def test_what_was_entered_fills_a_year_that_has_no_figures_and_gives_way_to_them(gathering: Workspace, commune: Unit):
    enter_target_values(gathering, [entered(commune, PAID, 2025, "45", source="Báo cáo 12")])
    found = year(gathering, commune, PAID)
    assert (found.value, found.source, found.registered) == (Decimal(45), "Báo cáo 12", False)
    registered(gathering, *(month(commune, name, with_fee=8, paid_online=4) for name in MONTHS))
    found = year(gathering, commune, PAID)
    assert (found.value, found.registered) == (Decimal(50), True)
    assert "số đã nhập khác" in found.note


def test_no_case_with_a_duty_to_pay_is_no_share(gathering: Workspace, commune: Unit):
    registered(gathering, *(month(commune, name, with_fee=0, paid_online=0) for name in MONTHS))
    found = year(gathering, commune, PAID)
    assert (found.judged.outcome, found.note) == (MISSING, "không phát sinh hồ sơ nào")


def test_a_value_without_its_paper_says_so(gathering: Workspace, commune: Unit):
    enter_target_values(gathering, [entered(commune, "trinh-do-dai-hoc", 2025, "100")])
    found = year(gathering, commune, "trinh-do-dai-hoc")
    assert (found.judged.outcome, found.source) == (MET, "số đã nhập, chưa ghi căn cứ")


def test_the_general_target_compares_published_indexes(gathering: Workspace, commune: Unit):
    published(gathering, commune, 2022, "80")
    published(gathering, commune, 2023, "82.5")
    published(gathering, commune, 2024, "82.5")
    outcomes = [year(gathering, commune, "par-index", each).judged.outcome for each in (2023, 2024, 2025)]
    assert outcomes == [MET, NOT_MET, MISSING]
    assert year(gathering, commune, "par-index", 2023).judged.gap == Decimal("2.5")
    assert line(gathering, commune, "par-index").forecast is None


def test_unlike_indexes_are_compared_with_a_caution(gathering: Workspace, commune: Unit):
    old = unit_of(gathering, "UBND xã Đăk Hring", "X02")
    save_unit(gathering, replace(old, ends_on=date(2025, 6, 30), successor_id=commune.id))
    for wanted, code in ((2023, "A"), (2024, "A"), (2025, "B")):
        save_published(gathering, replace(published(gathering, commune, wanted, "80"), set_code=code))
    assert year(gathering, commune, "par-index", 2024).note == ""
    assert year(gathering, commune, "par-index", 2025).note == "khác bộ chỉ số; sau sáp nhập"


def test_spending_goes_back_to_the_years_of_its_base(gathering: Workspace, commune: Unit):
    gathering.clock = clock_on(date(2028, 2, 1))
    target = line(gathering, commune, "giam-chi-truc-tiep").target
    assert years_of_target(gathering, target) == tuple(range(2021, 2031))
    amounts = {2021: "900", 2022: "950", 2023: "1000", 2024: "1050", 2025: "1100", 2026: "700", 2027: "600"}
    enter_target_values(
        gathering, [entered(commune, target.code, each, value, source="QT") for each, value in amounts.items()]
    )
    found = line(gathering, commune, target.code)
    results = [each.judged.result for each in found.years if each.judged.result is not None]
    assert results == [Decimal(-10), Decimal(10), Decimal(20)]
    # mean 2026 and 20/3, 15 a year: 20/3 + 4·15
    assert found.forecast == Forecast(2030, Decimal("66.67"), (2025, 2026, 2027))


def test_a_target_without_a_figure_has_a_remark(gathering: Workspace, commune: Unit):
    remark = entered(commune, "co-cau-doi-ngu", 2025, None, remark="Cơ cấu hợp lý, thiếu 1 công chức địa chính")
    enter_target_values(gathering, [remark])
    found = year(gathering, commune, "co-cau-doi-ngu")
    assert (found.judged.outcome, found.note) == (OUTSIDE, remark.remark)
    enter_target_values(gathering, [], [remark])
    enter_target_values(gathering, [])
    assert year(gathering, commune, "co-cau-doi-ngu").note == ""


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"target": "la"}, "không có mục tiêu la"),
        ({"year": 2022}, "không theo dõi năm 2022"),
        ({"year": 2031}, "không theo dõi năm 2031"),
        ({"year": 2026}, "năm 2026 chưa tới"),
        ({"value": Decimal("100.5")}, "từ 0 đến 100"),
        ({"value": Decimal(-1)}, "không thể âm"),
        ({"value": None}, "chưa có gì để ghi"),
        ({"target": "co-cau-doi-ngu"}, "không nêu con số"),
        ({"unit_id": uuid4()}, "không còn"),
    ],
)
def test_a_value_that_cannot_be_is_refused_and_nothing_is_written(
    gathering: Workspace, commune: Unit, changes: dict[str, object], reason: str
):
    gathering.clock = clock_on(date(2025, 12, 31))
    good = entered(commune, "trinh-do-dai-hoc", 2024, "90")
    with pytest.raises(Refusal, match=reason):
        enter_target_values(gathering, [good, replace(entered(commune, PAID, 2025, "50"), **changes)])
    assert not gathering.find(TargetValue)


def test_a_second_value_of_a_year_is_refused_and_the_first_may_be_corrected(gathering: Workspace, commune: Unit):
    first = entered(commune, PAID, 2025, "50")
    enter_target_values(gathering, [first])
    with pytest.raises(Refusal, match="đã có số liệu"):
        enter_target_values(gathering, [entered(commune, PAID, 2025, "51")])
    enter_target_values(gathering, [replace(first, value=Decimal(52))])
    assert year(gathering, commune, PAID).value == 52


def test_amounts_may_be_more_than_a_hundred(gathering: Workspace, commune: Unit):
    enter_target_values(gathering, [entered(commune, "giam-bien-che", 2025, "250", source="QĐ 1")])
    assert year(gathering, commune, "giam-bien-che").value == 250
