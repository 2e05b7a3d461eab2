"""Duties, the working calendar and the reports that were sent, on a desk whose clock is set."""

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.reports import CalendarDay, Frequency, ReportingDuty, ReportState, SentReport
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desk.first_run import set_up_gathering
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.proofs.evidence import Owner, add_reference
from parcomp_desktop.services.work.report_duties import add_standard_duties, remove_duty, save_duty, search_duties
from parcomp_desktop.services.work.sent_reports import (
    REPORT_FIGURES,
    ReportLine,
    clear_report,
    report_lines,
    reports_to_remind,
    save_report,
)
from parcomp_desktop.services.work.working_calendar import (
    assumed_words,
    calendar_days,
    remove_day,
    save_day,
    save_days,
    working_calendar,
)
from parcomp_desktop.services.workspace import Workspace, make_workspace
from tests.services.proofs.evidence_cases import reference
from tests.services.samples import unit as make_unit

NOW = datetime(2026, 7, 1, 9, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))


@pytest.fixture
def desk(tmp_path: Path, catalogue: Catalogue) -> Iterator[Workspace]:
    workspace = make_workspace(tmp_path / "ban", catalogue, lambda: NOW)
    set_up_gathering(workspace, "UBND huyện Đăk Hà", "Đăk Hà")
    yield workspace
    workspace.close()


@pytest.fixture
def commune(desk: Workspace) -> Unit:
    return save_unit(desk, make_unit("DM"))


def duty(**given: object) -> ReportingDuty:
    rule: dict[str, object] = {
        "id": uuid4(),
        "name": "Báo cáo CCHC",
        "recipient": "Phòng Nội vụ",
        "frequency": Frequency.CUMULATIVE,
        "year_from": 2026,
        "cutoff_day": 14,
        "working_days": 2,
        **given,
    }
    return ReportingDuty(**rule)  # pyright: ignore[reportArgumentType]  a rule's fields by name


def sent(desk: Workspace, line: ReportLine, on: date) -> None:
    save_report(desk, replace(line.report, sent_on=on))


def figures(desk: Workspace, unit: Unit, period: str = "2026") -> dict[str, Decimal | None]:
    return {each.code: each.reckon(desk, unit.id, period).value for each in REPORT_FIGURES}


def test_a_year_of_reports_is_on_time_late_missing_and_open(desk: Workspace, commune: Unit):
    save_duty(desk, duty())
    first, second, _, _ = report_lines(desk, commune, 2026)
    sent(desk, first, date(2026, 3, 17))
    sent(desk, second, date(2026, 6, 17))
    assert [line.state for line in report_lines(desk, commune, 2026)] == [
        ReportState.ON_TIME,
        ReportState.LATE,
        ReportState.OPEN,
        ReportState.OPEN,
    ]
    clear_report(desk, report_lines(desk, commune, 2026)[0].report)
    assert report_lines(desk, commune, 2026)[0].state is ReportState.MISSING


def test_what_proved_a_sending_goes_with_it_and_comes_back(desk: Workspace, commune: Unit):
    save_duty(desk, duty())
    sent(desk, report_lines(desk, commune, 2026)[0], date(2026, 3, 17))
    report = report_lines(desk, commune, 2026)[0].report
    add_reference(desk, reference(commune.id), Owner(report.id, commune.id))
    clear_report(desk, report)
    assert (desk.find(Proof), len(desk.find(Evidence))) == ([], 1)
    desk.undo()
    assert [proof.about_id for proof in desk.find(Proof)] == [report.id]


def test_a_holiday_moves_the_due_day(desk: Workspace, commune: Unit):
    save_duty(desk, duty())
    assert report_lines(desk, commune, 2026)[0].due.due_on == date(2026, 3, 17)
    save_day(desk, CalendarDay(id=uuid4(), day=date(2026, 3, 16), name="Nghỉ bù"))
    assert report_lines(desk, commune, 2026)[0].due.due_on == date(2026, 3, 18)


def test_figures_count_what_is_due_and_wait_for_the_rest(desk: Workspace, commune: Unit):
    save_duty(desk, duty())
    first, second, third, fourth = report_lines(desk, commune, 2026)
    sent(desk, first, date(2026, 3, 17))
    sent(desk, second, date(2026, 6, 20))
    # two are due, one of them in time; whether one will be late or missing isn't known before the year is out
    assert figures(desk, commune) == {
        "reports.due": 2,
        "reports.on_time": 1,
        "reports.late": None,
        "reports.missing": None,
    }
    assert figures(desk, commune, "2026H1") == {
        "reports.due": 2,
        "reports.on_time": 1,
        "reports.late": 1,
        "reports.missing": 0,
    }
    save_report(desk, replace(third.report, waived=True, note="Công văn 12/UBND"))
    save_report(desk, replace(fourth.report, waived=True, note="Công văn 12/UBND"))
    assert figures(desk, commune)["reports.late"] == 1


def test_a_year_gone_by_has_everything_that_was_not_sent_missing(desk: Workspace, commune: Unit):
    save_duty(desk, duty(year_from=2025))
    assert figures(desk, commune, "2025") == {
        "reports.due": 4,
        "reports.on_time": 0,
        "reports.late": 0,
        "reports.missing": 4,
    }


def test_without_a_duty_nothing_is_known(desk: Workspace, commune: Unit):
    assert set(figures(desk, commune).values()) == {None}
    told = REPORT_FIGURES[3].reckon(desk, commune.id, "2026")
    assert "chưa khai chế độ báo cáo nào" in told.missing


def test_a_unit_owes_nothing_from_before_it_began(desk: Workspace):
    began = save_unit(desk, replace(make_unit("MOI"), starts_on=date(2026, 7, 1)))
    ended = save_unit(desk, replace(make_unit("CU"), ends_on=date(2026, 6, 30)))
    save_duty(desk, duty())
    assert [line.due.period for line in report_lines(desk, began, 2026)] == ["2026-9M", "2026"]
    assert [line.due.period for line in report_lines(desk, ended, 2026)] == ["2026Q1", "2026H1"]


def test_what_is_missing_or_soon_due_is_reminded_of_the_oldest_first(desk: Workspace, commune: Unit):
    save_duty(desk, duty(year_from=2025))
    once = save_duty(desk, duty(name="Đột xuất", frequency=Frequency.ONCE, due_on=date(2026, 7, 8)))
    reminded = [(line.duty.name, line.due.period) for line in reports_to_remind(desk, [commune])]
    assert reminded[0] == ("Báo cáo CCHC", "2025Q1")
    assert reminded[-1] == (once.name, "2026")
    assert len(reminded) == 4 + 2 + 1


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"sent_on": date(2026, 7, 2)}, "ở sau hôm nay"),
        ({"sent_on": date(2025, 12, 31)}, "31/12/2025 trước khi quý I/2026 bắt đầu"),
        ({"sent_on": date(2026, 6, 1), "waived": True}, "vừa có ngày gửi vừa được miễn"),
        ({"waived": True}, "vì sao được miễn"),
        ({}, "Chưa có ngày gửi"),
    ],
)
def test_a_report_that_says_nothing_right_is_refused(
    desk: Workspace, commune: Unit, given: dict[str, object], words: str
):
    save_duty(desk, duty())
    report = report_lines(desk, commune, 2026)[0].report
    with pytest.raises(Refusal, match=words):
        save_report(desk, replace(report, **given))
    assert desk.find(SentReport) == []


def test_a_report_may_be_sent_from_its_first_day_on_and_one_due_once_before_its_year(desk: Workspace, commune: Unit):
    save_duty(desk, duty())
    save_duty(desk, duty(name="Báo cáo sơ kết", frequency=Frequency.ONCE, working_days=None, due_on=date(2026, 1, 5)))
    once, quarter = report_lines(desk, commune, 2026)[:2]
    sent(desk, quarter, date(2026, 1, 1))
    sent(desk, once, date(2025, 12, 30))
    assert [line.state for line in report_lines(desk, commune, 2026)[:2]] == [ReportState.ON_TIME] * 2


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"name": " "}, "Tên báo cáo"),
        ({"recipient": ""}, "Nơi nhận"),
        ({"year_to": 2025}, "Năm cuối trước năm đầu"),
        ({"due_day": 20}, "theo một cách"),
        ({"working_days": None}, "theo một cách"),
        ({"cutoff_day": 32}, "từ 1 đến 31"),
        ({"working_days": None, "due_day": 0}, "từ 1 đến 31"),
        ({"working_days": 61}, "từ 0 đến 60"),
        ({"frequency": Frequency.ONCE}, "chưa có hạn gửi"),
        ({"frequency": Frequency.ONCE, "due_on": date(2025, 1, 1)}, "ngoài các năm"),
    ],
)
def test_a_duty_that_gives_no_due_day_is_refused(desk: Workspace, given: dict[str, object], words: str):
    with pytest.raises(Refusal, match=words):
        save_duty(desk, duty(**given))


def test_a_duty_is_found_without_marks_and_stays_while_reports_stand_on_it(desk: Workspace, commune: Unit):
    rule = save_duty(desk, duty())
    assert search_duties(desk, "bao cao cchc") == [rule]
    line = report_lines(desk, commune, 2026)[0]
    sent(desk, line, date(2026, 3, 1))
    with pytest.raises(Refusal, match="đã ghi 1 báo cáo"):
        remove_duty(desk, rule)
    clear_report(desk, report_lines(desk, commune, 2026)[0].report)
    remove_duty(desk, rule)
    assert search_duties(desk) == []


def test_the_duties_that_come_with_the_program_are_added_once(desk: Workspace, commune: Unit):
    assert add_standard_duties(desk, 2026) == 1
    assert add_standard_duties(desk, 2026) == 0
    assert search_duties(desk)[0].assumed
    assert [str(line.due.cutoff) for line in report_lines(desk, commune, 2026)] == [
        "2026-03-14",
        "2026-06-14",
        "2026-09-14",
        "2026-12-14",
    ]


def test_yearly_holidays_stand_in_every_year_and_can_be_changed_for_one(desk: Workspace):
    new_year = calendar_days(desk, 2027)[0]
    assert (new_year.day, new_year.name) == (date(2027, 1, 1), "Tết Dương lịch")
    assert assumed_words(desk, new_year)
    with pytest.raises(Refusal, match="có sẵn"):
        remove_day(desk, new_year)
    save_day(desk, replace(new_year, working=True))
    assert working_calendar(desk, (2026, 2027))[date(2027, 1, 1)]
    assert not working_calendar(desk, (2026, 2027))[date(2026, 1, 1)]
    changed = calendar_days(desk, 2027)[0]
    assert not assumed_words(desk, changed)
    remove_day(desk, changed)
    assert calendar_days(desk, 2027)[0] == new_year


def test_a_stretch_of_days_is_one_change_and_takes_over_what_stands_there(desk: Workspace):
    first = CalendarDay(id=uuid4(), day=date(2026, 2, 16), name=" Tết Nguyên đán ")
    save_day(desk, replace(first, id=uuid4(), day=date(2026, 2, 17), name="Nghỉ"))
    save_days(desk, first, date(2026, 2, 20))
    names = {day.day.day: day.name for day in desk.find(CalendarDay)}
    assert names == dict.fromkeys(range(16, 21), "Tết Nguyên đán")
    desk.undo()
    assert [day.name for day in desk.find(CalendarDay)] == ["Nghỉ"]


@pytest.mark.parametrize("until", [date(2026, 2, 15), date(2026, 3, 19)])
def test_a_stretch_that_is_no_stretch_is_refused(desk: Workspace, until: date):
    with pytest.raises(Refusal, match="31 ngày"):
        save_days(desk, CalendarDay(id=uuid4(), day=date(2026, 2, 16), name="Tết"), until)
    with pytest.raises(Refusal, match="Tên ngày nghỉ"):
        save_day(desk, CalendarDay(id=uuid4(), day=date(2026, 2, 16), name=" "))
