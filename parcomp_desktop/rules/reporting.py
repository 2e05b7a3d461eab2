"""When reports are due, in working days of a calendar, and where one stands."""

from calendar import monthrange
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from parcomp_desktop.domain.reports import Frequency, ReportingDuty, ReportState, SentReport
from parcomp_desktop.rules.work import DAYS_AHEAD

_ENDS: Mapping[Frequency, Mapping[int, str]] = {
    Frequency.MONTHLY: {month: f"-{month:02}" for month in range(1, 13)},
    Frequency.QUARTERLY: {3: "Q1", 6: "Q2", 9: "Q3", 12: "Q4"},
    Frequency.HALF_YEARLY: {6: "H1", 12: "H2"},
    Frequency.CUMULATIVE: {3: "Q1", 6: "H1", 9: "-9M", 12: ""},
    Frequency.YEARLY: {12: ""},
}
"""The last month of each period of a year, and what its name adds to the year (``domain.periods``)."""


class DuePeriod(NamedTuple):
    """A period of a duty: the last day of its figures and the day that its report is due."""

    period: str
    cutoff: date
    due_on: date


def is_working_day(day: date, calendar: Mapping[date, bool]) -> bool:
    """Whether a day is worked: Monday to Friday, unless ``calendar`` says otherwise."""
    return calendar.get(day, day.weekday() < 5)


def after_working_days(day: date, count: int, calendar: Mapping[date, bool]) -> date:
    """The day that comes ``count`` working days after a day; that day itself doesn't count."""
    while count:
        day += timedelta(days=1)
        count -= is_working_day(day, calendar)
    return day


def due_periods(duty: ReportingDuty, year: int, calendar: Mapping[date, bool]) -> Iterator[DuePeriod]:
    """The periods of a year that a duty asks a report of, in their order; none in a year that it isn't in force."""
    if not duty.year_from <= year <= (duty.year_to or year):
        return
    if duty.frequency is Frequency.ONCE:
        if duty.due_on and duty.due_on.year == year:
            yield DuePeriod(str(year), duty.due_on, duty.due_on)
        return
    for month, ending in _ENDS[duty.frequency].items():
        cutoff = _day_of(year, month, duty.cutoff_day)
        yield DuePeriod(f"{year}{ending}", cutoff, _due_on(duty, cutoff, calendar))


def report_state(due_on: date, sent: SentReport | None, today: date) -> ReportState:
    """Where a report stands: sent on its due day is on time, and due that day it isn't missing yet."""
    if sent and sent.waived:
        return ReportState.WAIVED
    if sent and sent.sent_on:
        return ReportState.ON_TIME if sent.sent_on <= due_on else ReportState.LATE
    if due_on < today:
        return ReportState.MISSING
    return ReportState.DUE_SOON if due_on <= today + timedelta(days=DAYS_AHEAD) else ReportState.OPEN


def _day_of(year: int, month: int, day: int | None) -> date:
    """A day of a month; one that the month hasn't, or None, is its last."""
    last = monthrange(year, month)[1]
    return date(year, month, min(day or last, last))


def _due_on(duty: ReportingDuty, cutoff: date, calendar: Mapping[date, bool]) -> date:
    if duty.due_day is None:
        return after_working_days(cutoff, duty.working_days or 0, calendar)
    same_month = _day_of(cutoff.year, cutoff.month, duty.due_day)
    if same_month > cutoff:
        return same_month
    following = cutoff.replace(day=1) + timedelta(days=32)
    return _day_of(following.year, following.month, duty.due_day)
