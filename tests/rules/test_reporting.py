"""Due days, worked out with a calendar on the wall."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parcomp_desktop.domain.reports import Frequency, ReportingDuty, ReportState, SentReport
from parcomp_desktop.rules.reporting import after_working_days, due_periods, is_working_day, report_state

HOLIDAY, WORKED_SATURDAY = date(2026, 9, 2), date(2026, 8, 29)
CALENDAR = {HOLIDAY: False, WORKED_SATURDAY: True}


def duty(frequency: Frequency, **given: object) -> ReportingDuty:
    rule: dict[str, object] = {"id": uuid4(), "name": "Báo cáo", "recipient": "Phòng", "year_from": 2023, **given}
    return ReportingDuty(frequency=frequency, **rule)  # pyright: ignore[reportArgumentType]  a rule's fields by name


def due(rule: ReportingDuty, year: int = 2026) -> list[tuple[str, str, str]]:
    return [(each.period, str(each.cutoff), str(each.due_on)) for each in due_periods(rule, year, CALENDAR)]


def test_weekends_and_holidays_are_not_worked_and_a_made_up_saturday_is():
    worked = [day for day in range(24, 32) if is_working_day(date(2026, 8, day), CALENDAR)]
    assert worked == [24, 25, 26, 27, 28, 29, 31]
    assert not is_working_day(HOLIDAY, CALENDAR)


@pytest.mark.parametrize(
    ("start", "count", "expected"),
    [
        (date(2026, 3, 14), 0, date(2026, 3, 14)),
        (date(2026, 3, 14), 2, date(2026, 3, 17)),  # a Saturday, then Monday and Tuesday
        (date(2026, 9, 1), 1, date(2026, 9, 3)),  # over the holiday
        (date(2026, 8, 28), 1, WORKED_SATURDAY),
    ],
)
def test_working_days_are_counted_from_the_day_after(start: date, count: int, expected: date):
    assert after_working_days(start, count, CALENDAR) == expected


def test_the_reform_reports_of_a_year_count_to_the_fourteenth():
    rule = duty(Frequency.CUMULATIVE, cutoff_day=14, working_days=2)
    assert due(rule) == [
        ("2026Q1", "2026-03-14", "2026-03-17"),
        ("2026H1", "2026-06-14", "2026-06-16"),
        ("2026-9M", "2026-09-14", "2026-09-16"),
        ("2026", "2026-12-14", "2026-12-16"),
    ]


@pytest.mark.parametrize(
    ("frequency", "periods"),
    [
        (Frequency.QUARTERLY, ["2026Q1", "2026Q2", "2026Q3", "2026Q4"]),
        (Frequency.HALF_YEARLY, ["2026H1", "2026H2"]),
        (Frequency.YEARLY, ["2026"]),
        (Frequency.MONTHLY, [f"2026-{month:02}" for month in range(1, 13)]),
    ],
)
def test_each_frequency_has_its_periods(frequency: Frequency, periods: list[str]):
    assert [period for period, _, _ in due(duty(frequency, working_days=1))] == periods


def test_a_due_day_that_the_figures_leave_behind_is_in_the_next_month():
    months = due(duty(Frequency.MONTHLY, due_day=5))
    assert months[0] == ("2026-01", "2026-01-31", "2026-02-05")
    assert months[11] == ("2026-12", "2026-12-31", "2027-01-05")
    assert due(duty(Frequency.MONTHLY, cutoff_day=14, due_day=20))[1] == ("2026-02", "2026-02-14", "2026-02-20")


def test_a_day_that_a_month_has_not_is_its_last():
    assert due(duty(Frequency.MONTHLY, cutoff_day=30, due_day=31))[1] == ("2026-02", "2026-02-28", "2026-03-31")


def test_a_report_due_once_is_of_that_year_only():
    once = duty(Frequency.ONCE, due_on=date(2026, 5, 20))
    assert due(once) == [("2026", "2026-05-20", "2026-05-20")]
    assert due(once, 2027) == []


def test_a_duty_is_in_force_from_its_first_to_its_last_year():
    rule = duty(Frequency.YEARLY, working_days=1, year_from=2024, year_to=2025)
    assert [bool(due(rule, year)) for year in (2023, 2024, 2025, 2026)] == [False, True, True, False]


TODAY = date(2026, 6, 10)


@pytest.mark.parametrize(
    ("due_on", "sent_on", "expected"),
    [
        (TODAY - timedelta(days=1), None, ReportState.MISSING),
        (TODAY, None, ReportState.DUE_SOON),
        (TODAY + timedelta(days=7), None, ReportState.DUE_SOON),
        (TODAY + timedelta(days=8), None, ReportState.OPEN),
        (TODAY - timedelta(days=30), TODAY - timedelta(days=30), ReportState.ON_TIME),
        (TODAY - timedelta(days=30), TODAY - timedelta(days=29), ReportState.LATE),
    ],
)
def test_where_a_report_stands(due_on: date, sent_on: date | None, expected: ReportState):
    sent = SentReport(id=uuid4(), duty_id=uuid4(), unit_id=uuid4(), period="2026", sent_on=sent_on)
    assert report_state(due_on, sent if sent_on else None, TODAY) is expected


def test_a_report_that_was_waived_is_never_missing():
    waived = SentReport(id=uuid4(), duty_id=uuid4(), unit_id=uuid4(), period="2026", waived=True, note="Công văn 12")
    assert report_state(date(2020, 1, 1), waived, TODAY) is ReportState.WAIVED


@given(st.dates(date(2023, 1, 1), date(2030, 1, 1)), st.integers(1, 40), st.integers(1, 40))
def test_working_days_add_up(start: date, first: int, second: int):
    together = after_working_days(start, first + second, CALENDAR)
    assert after_working_days(after_working_days(start, first, CALENDAR), second, CALENDAR) == together
