"""The calendar of working days: holidays of every year that come with the program, and the days typed for a year."""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from uuid import UUID, uuid4, uuid5

from msgspec.structs import replace

from parcomp_desktop.domain.data_files import record_from
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.reports import AnnualDay, CalendarDay
from parcomp_desktop.services.desk.desks import required
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.workspace import Workspace

_ANNUAL = UUID("6f0f2b1e-6a43-4b42-9d0e-2d1c3f1f7a55")
_LONGEST = 31


class _AnnualDays(Record, frozen=True, kw_only=True):
    """What ``resources/calendar`` holds."""

    days: tuple[AnnualDay, ...]


def calendar_days(workspace: Workspace, year: int) -> list[CalendarDay]:
    """The days of a year that aren't what their weekday says, in their order; a typed day goes before a yearly one.

    A yearly day that nobody has changed has an id of its own, so that it can be changed for that year.
    """
    return workspace.once(("calendar", year), lambda: _days_of(workspace, year))


def _days_of(workspace: Workspace, year: int) -> list[CalendarDay]:
    days = {day.day: day for day in _annual_days(workspace, year)}
    days |= {day.day: day for day in workspace.find(CalendarDay) if day.day.year == year}
    return [days[day] for day in sorted(days)]


def working_calendar(workspace: Workspace, years: Iterable[int]) -> dict[date, bool]:
    """Whether each of those days is worked, for ``rules.reporting``."""
    return {day.day: day.working for year in years for day in calendar_days(workspace, year)}


def assumed_words(workspace: Workspace, day: CalendarDay) -> str:
    """Why a yearly day may be wrong; empty for a typed one."""
    if workspace.find(CalendarDay, id=day.id):
        return ""
    known = _annual(workspace.catalogue.resources)
    return next((each.assumed for each in known if _annual_id(each, day.day.year) == day.id), "")


def save_day(workspace: Workspace, day: CalendarDay) -> None:
    """Write a day, in the place of what stood for that date. Raises Refusal for one without a name."""
    save_days(workspace, day, day.day)


def save_days(workspace: Workspace, first: CalendarDay, until: date) -> None:
    """Write the days from ``first.day`` until another as one change (Tết). Raises Refusal for a wrong stretch."""
    name = required(first.name, "Tên ngày nghỉ")
    count = (until - first.day).days + 1
    if not 1 <= count <= _LONGEST:
        raise Refusal(
            "Ngày cuối phải từ ngày đầu trở đi và không quá 31 ngày.", "Sửa ngày cuối, hoặc để trống nếu chỉ một ngày."
        )
    stored = {day.day: day.id for day in workspace.find(CalendarDay)}
    words = format_date(first.day) + (f" đến {format_date(until)}" if count > 1 else "")
    with workspace.change("calendar.save", f"Ghi lịch làm việc {words}") as change:
        for offset in range(count):
            day = first.day + timedelta(days=offset)
            own = first.id if not offset else uuid4()
            change.put(replace(first, id=stored.get(day, own), day=day, name=name))


def remove_day(workspace: Workspace, day: CalendarDay) -> None:
    """Take a typed day away. Raises Refusal for a yearly one that nobody typed."""
    if not workspace.find(CalendarDay, id=day.id):
        raise Refusal(
            f"Ngày {format_date(day.day)} là ngày nghỉ lễ hằng năm có sẵn.",
            "Nếu năm nay vẫn làm việc: đánh dấu “Ngày làm việc” rồi lưu.",
        )
    with workspace.change("calendar.remove", f"Bỏ ngày {format_date(day.day)} khỏi lịch làm việc") as change:
        change.remove(day)


def _annual_days(workspace: Workspace, year: int) -> Iterable[CalendarDay]:
    for each in _annual(workspace.catalogue.resources):
        yield CalendarDay(
            id=_annual_id(each, year), day=date.fromisoformat(f"{year:04}-{each.month_day}"), name=each.name
        )


def _annual_id(day: AnnualDay, year: int) -> UUID:
    return uuid5(_ANNUAL, f"{year}-{day.month_day}")


@cache
def _annual(resources: Path) -> tuple[AnnualDay, ...]:
    path = resources / "calendar" / "ngay-nghi.toml"
    days, _ = record_from(read_bytes(path), path.name, _AnnualDays)
    return days.days
