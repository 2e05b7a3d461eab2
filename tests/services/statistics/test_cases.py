from datetime import date
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.cases import CaseStatistics
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.people.units import remove_unit, save_person, save_unit
from parcomp_desktop.services.statistics.cases import (
    MOST,
    MonthLine,
    case_lines,
    case_records,
    enter_cases,
    officers_of,
)
from parcomp_desktop.services.workspace import Workspace
from tests.services.samples import person, unit
from tests.services.statistics.months import WHOLE, month, months
from tests.services.work.year_work import on_that_day


@pytest.fixture
def commune(gathering: Workspace) -> Unit:
    return save_unit(on_that_day(gathering, date(2026, 11, 16)), unit("X01", "UBND xã Đăk Mar"))


def line(workspace: Workspace, commune: Unit, number: int) -> MonthLine:
    return case_lines(workspace, commune.id, 2026)[number - 1]


def test_several_months_are_written_as_one_change_and_undone_together(gathering: Workspace, commune: Unit):
    enter_cases(gathering, months(commune.id, (1, 2, 3)))
    assert sorted(case_records(gathering, commune.id)) == ["2026-01", "2026-02", "2026-03"]
    assert gathering.undo().summary == "Ghi thống kê hồ sơ 3 tháng của UBND xã Đăk Mar"
    assert case_records(gathering, commune.id) == {}


def test_a_year_has_twelve_lines_and_a_month_that_is_not_there_is_blank(gathering: Workspace, commune: Unit):
    enter_cases(gathering, [month(commune.id, "2026-02", received=0), *months(commune.id, (2,), year=2025)])
    lines = case_lines(gathering, commune.id, 2026)
    assert [each.record.month for each in lines] == [f"2026-{number:02}" for number in range(1, 13)]
    assert (lines[0].record.received, lines[1].record.received) == (None, 0)
    assert [each.record.registered for each in lines[:3]] == [False, True, False]


def test_a_month_is_removed_and_comes_back(gathering: Workspace, commune: Unit):
    enter_cases(gathering, months(commune.id, (5,)))
    enter_cases(gathering, [], [line(gathering, commune, 5).record])
    assert case_records(gathering, commune.id) == {}
    assert gathering.undo().summary == "Xoá thống kê hồ sơ tháng 05/2026 của UBND xã Đăk Mar"
    assert line(gathering, commune, 5).record.received == 100


def test_nothing_to_write_leaves_no_trace(gathering: Workspace):
    before = len(gathering.journal())
    enter_cases(gathering, [])
    assert len(gathering.journal()) == before


@pytest.mark.parametrize(
    ("counts", "told"),
    [
        ({"late": -1}, "tháng 05/2026: số hồ sơ trễ hạn là số âm"),
        ({"received": MOST + 1}, "số hồ sơ tiếp nhận quá lớn"),
        ({"with_fee": 3, "paid_online": 4}, r"thanh toán trực tuyến \(4\) nhiều hơn hồ sơ có nghĩa vụ tài chính \(3\)"),
    ],
)
def test_counts_that_cannot_be_are_refused_and_nothing_is_written(
    gathering: Workspace, commune: Unit, counts: dict[str, int], told: str
):
    with pytest.raises(Refusal, match=told):
        enter_cases(gathering, [*months(commune.id, (4,)), month(commune.id, "2026-05", **counts)])
    assert case_records(gathering, commune.id) == {}


def test_the_most_and_nothing_are_counts(gathering: Workspace, commune: Unit):
    enter_cases(gathering, [month(commune.id, "2026-05", received=MOST, late=0, with_fee=4, paid_online=4)])
    assert line(gathering, commune, 5).record.received == MOST


@pytest.mark.parametrize("wrong", ["2026", "2026-13", "2026Q1", "05/2026", "1026-05"])
def test_a_month_that_is_none_is_refused(gathering: Workspace, commune: Unit, wrong: str):
    with pytest.raises(Refusal, match="không phải là"):
        enter_cases(gathering, [month(commune.id, wrong, received=1)])


def test_this_month_may_be_registered_and_the_next_may_not(gathering: Workspace, commune: Unit):
    on_that_day(gathering, date(2026, 6, 1))
    enter_cases(gathering, months(commune.id, (6,)))
    with pytest.raises(Refusal, match=r"Tháng 07/2026 chưa tới"):
        enter_cases(gathering, months(commune.id, (5, 7)))
    assert sorted(case_records(gathering, commune.id)) == ["2026-06"]


def test_a_month_is_registered_once(gathering: Workspace, commune: Unit):
    enter_cases(gathering, months(commune.id, (5,)))
    with pytest.raises(Refusal, match=r"UBND xã Đăk Mar, tháng 05/2026: thống kê của tháng này đã có"):
        enter_cases(gathering, months(commune.id, (5,)))
    with pytest.raises(Refusal, match=r"tháng 06/2026: thống kê của tháng này đã có"):
        enter_cases(gathering, months(commune.id, (6, 6)))
    enter_cases(gathering, [line(gathering, commune, 5).record])


def test_an_officer_has_months_of_the_same_name(gathering: Workspace, commune: Unit):
    officer = save_person(gathering, person(commune.id, "Y Hà"))
    enter_cases(gathering, months(commune.id, (5,)))
    enter_cases(gathering, [month(commune.id, "2026-05", officer.id, late=1)])
    with pytest.raises(Refusal, match=r"Y Hà, tháng 05/2026"):
        enter_cases(gathering, [month(commune.id, "2026-05", officer.id, late=1)])
    assert case_lines(gathering, commune.id, 2026, officer.id)[4].record.late == 1
    assert line(gathering, commune, 5).record.late == 2


def test_an_unknown_unit_or_person_is_refused(gathering: Workspace, commune: Unit):
    for record in (month(uuid4(), "2026-05", received=1), month(commune.id, "2026-05", uuid4(), received=1)):
        with pytest.raises(Refusal, match="không còn trong dữ liệu"):
            enter_cases(gathering, [record])


def test_officers_are_the_units_people_and_whoever_left_months_there(gathering: Workspace, commune: Unit):
    other = save_unit(gathering, unit("X02"))
    here, gone, elsewhere = (
        save_person(gathering, person(home, name))
        for home, name in ((commune.id, "A Đắk"), (other.id, "Trần Văn Bình"), (other.id, "Y Hà"))
    )
    enter_cases(gathering, [month(commune.id, "2026-05", gone.id, late=0)])
    assert [each.id for each in officers_of(gathering, commune.id)] == [here.id, gone.id]
    assert elsewhere.id not in {each.id for each in officers_of(gathering, commune.id)}


def test_a_unit_with_months_stays(gathering: Workspace, commune: Unit):
    enter_cases(gathering, months(commune.id, (5,)))
    with pytest.raises(Refusal, match="tháng thống kê hồ sơ"):
        remove_unit(gathering, commune)


def warned(workspace: Workspace, commune: Unit, *records: CaseStatistics) -> list[str]:
    enter_cases(workspace, records)
    return [words for each in case_lines(workspace, commune.id, 2026) for words in each.warnings]


def test_a_month_in_which_everything_adds_up_is_quiet(gathering: Workspace, commune: Unit):
    assert warned(gathering, commune, *months(commune.id, (1,))) == []


@pytest.mark.parametrize(
    ("counts", "told"),
    [
        ({"online": 61}, "trực tuyến + trực tiếp + bưu chính = 101, khác số tiếp nhận 100"),
        ({"on_time": 80}, "đã giải quyết và còn lại cộng được 90, ít hơn tiếp nhận 100"),
    ],
)
def test_counts_that_do_not_add_up_are_told_and_kept(
    gathering: Workspace, commune: Unit, counts: dict[str, int], told: str
):
    assert warned(gathering, commune, month(commune.id, "2026-01", **{**WHOLE, **counts})) == [told]


def test_more_came_out_than_in_is_quiet_while_the_month_before_is_unknown(gathering: Workspace, commune: Unit):
    """95 + 2 + 1 + 7 = 105: five may have been carried over."""
    assert warned(gathering, commune, month(commune.id, "2026-01", **{**WHOLE, "on_time": 95})) == []


@pytest.mark.parametrize(("on_time", "odd"), [(90, False), (98, False), (94, True)])
def test_what_was_carried_over_may_be_counted_in_or_not(gathering: Workspace, commune: Unit, on_time: int, odd: bool):
    """Carried over from January: 1 + 7 = 8. Out in February: on time + 2 + 1 + 7 is 100, 108 or 104."""
    february = month(commune.id, "2026-02", **{**WHOLE, "on_time": on_time, "by_post": None})
    told = warned(gathering, commune, *months(commune.id, (1,)), february)
    expected = "đã giải quyết và còn lại cộng được 104; tiếp nhận 100, tháng trước chuyển sang 8"
    assert told == ([expected] if odd else [])


def test_december_is_carried_over_into_january(gathering: Workspace, commune: Unit):
    december = month(commune.id, "2025-12", **{**WHOLE, "received": 1, "overdue": 3})
    january = month(commune.id, "2026-01", **{**WHOLE, "on_time": 100})
    assert warned(gathering, commune, december, january) == []


def test_a_month_copied_from_the_one_before_is_told(gathering: Workspace, commune: Unit):
    copied = "mọi số giống hệt tháng trước; kiểm tra có chép nhầm không"
    assert warned(gathering, commune, *months(commune.id, (1, 2))) == [copied]


def test_the_officers_sum_is_compared_with_the_unit(gathering: Workspace, commune: Unit):
    first, second = (save_person(gathering, person(commune.id, name)) for name in ("Y Hà", "A Đắk"))
    told = warned(
        gathering,
        commune,
        month(commune.id, "2026-05", received=10, late=3),
        month(commune.id, "2026-05", first.id, received=6, late=1),
        month(commune.id, "2026-05", second.id, received=4, late=1),
    )
    assert told == ["tổng cán bộ khác số đơn vị: hồ sơ trễ hạn 2, đơn vị 3"]


def test_a_month_outside_the_units_life_is_told(gathering: Workspace):
    late = save_unit(on_that_day(gathering, date(2026, 7, 31)), replace(unit("X09"), starts_on=date(2026, 7, 1)))
    told = warned(gathering, late, month(late.id, "2026-06", late=0), month(late.id, "2026-07", late=0))
    assert told == ["đơn vị chưa thành lập hoặc đã kết thúc; kiểm tra ngày ở trang Đơn vị"]
