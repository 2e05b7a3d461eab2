"""Until when a scoresheet is awaited: due days of the year that is scored, extensions, and how near they are."""

from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from msgspec.structs import replace

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.indicators import Lateness
from parcomp_desktop.domain.numbers import plain_number
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Scoresheet, SheetState
from parcomp_desktop.domain.sheet_periods import year_of
from parcomp_desktop.rules.appraisal import is_refused, late_points
from parcomp_desktop.services.workspace import Workspace

_SOON = timedelta(days=7)
_AWAITED = {SheetState.ENTERING: "tự chấm", SheetState.APPRAISED_1: "giải trình"}


class DueState(StrEnum):
    """How near a due day is."""

    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"
    LATER = "later"


class Due(NamedTuple):
    """A due day, how near it is, and that in words ("Quá hạn tự chấm 3 ngày (hạn 10/11/2026)")."""

    day: date
    state: DueState
    words: str


def self_score_due(sheet: Scoresheet, lateness: Lateness) -> date | None:
    """The day by which the unit sends its self-score: the extension, or that of the set in the sheet's year."""
    return sheet.due_on or day_in(sheet.period, lateness.due)


def due_of(workspace: Workspace, sheet: Scoresheet, lateness: Lateness) -> Due | None:
    """What the sheet waits for from its unit; None where that is nothing, or no day was set."""
    day = self_score_due(sheet, lateness) if sheet.state is SheetState.ENTERING else sheet.justify_by
    if day is None or sheet.state not in _AWAITED:
        return None
    return due(day, workspace.local_day(), _AWAITED[sheet.state])


def due(day: date, on: date, what: str) -> Due:
    """How near a due day is on another day, in words that name what is due."""
    left, written = (day - on).days, format_date(day)
    if left < 0:
        return Due(day, DueState.OVERDUE, f"Quá hạn {what} {-left} ngày (hạn {written})")
    if left == 0:
        return Due(day, DueState.TODAY, f"Đến hạn {what} hôm nay ({written})")
    if day - on <= _SOON:
        return Due(day, DueState.SOON, f"Sắp đến hạn {what}: còn {left} ngày (hạn {written})")
    return Due(day, DueState.LATER, f"Hạn {what} {written}")


def late_points_of(sheet: Scoresheet, lateness: Lateness, sent_on: date) -> Decimal:
    """The points, below 0, that a sheet sent that day loses; an extension is what counts where there is one."""
    year = year_of(sheet.period)
    if sheet.due_on:
        return late_points(replace(lateness, due=f"{sheet.due_on:%m-%d}"), sheet.due_on.year, sent_on)
    return Decimal(0) if year is None else late_points(lateness, year, sent_on)


def refuse_too_late(sheet: Scoresheet, lateness: Lateness, sent_on: date) -> None:
    """Raises Refusal after the last day on which the office takes the sheet, an extension aside."""
    year = year_of(sheet.period)
    if year is None or not is_refused(lateness, year, sent_on) or (sheet.due_on and sent_on <= sheet.due_on):
        return
    last = sheet.due_on or day_in(sheet.period, lateness.refused_after) or sent_on
    raise Refusal(
        f"Đã quá ngày cuối cùng nhận phiếu chấm kỳ {sheet.period} ({format_date(last)}).",
        "Xin gia hạn của cơ quan thẩm định, ghi bước gia hạn rồi khoá và gửi.",
    )


def refuse_after_window(workspace: Workspace, sheet: Scoresheet) -> None:
    """Raises Refusal for an appraised sheet once the days that the unit has to justify are over."""
    window = sheet.state is SheetState.APPRAISED_1
    if window and sheet.justify_by and workspace.local_day() > sheet.justify_by:
        raise Refusal(
            f"Đã hết hạn giải trình ({format_date(sheet.justify_by)}).",
            "Xin gia hạn của cơ quan thẩm định và ghi bước gia hạn.",
        )


def lateness_words(sheet: Scoresheet, lateness: Lateness, sent_on: date) -> str:
    """``Nộp chậm 2 ngày so với hạn 10/11/2026, trừ 2 điểm``; empty when in time."""
    day = self_score_due(sheet, lateness)
    if day is None or sent_on <= day:
        return ""
    points = late_points_of(sheet, lateness, sent_on)
    cost = f", trừ {plain_number(-points)} điểm" if points else ""
    return f"Nộp chậm {(sent_on - day).days} ngày so với hạn {format_date(day)}{cost}"


def day_in(period: str, month_and_day: str) -> date | None:
    """The day ``MM-DD`` in the year that a period begins with; None where either is not given."""
    year = year_of(period)
    return date.fromisoformat(f"{year:04}-{month_and_day}") if year is not None and month_and_day else None
