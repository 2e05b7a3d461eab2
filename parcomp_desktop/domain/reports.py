"""Reporting duties (chế độ báo cáo), the reports that were sent, and the calendar of working days."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from parcomp_desktop.domain.record import Entity, Record


class Frequency(StrEnum):
    """How often a report is due."""

    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half_yearly"
    CUMULATIVE = "cumulative"
    """First quarter, six months, nine months, the year: each counts from the year's beginning."""
    YEARLY = "yearly"
    ONCE = "once"


class ReportingDuty(Entity, frozen=True, kw_only=True):
    """A report that units owe: what, to whom, how often, due when; the rule of the years from ``year_from`` on.

    The figures of a period end on ``cutoff_day`` of its last month, None: on the month's last day. It is due
    ``working_days`` working days later, or on the next ``due_day`` of a month after that; a report due once has
    ``due_on`` instead. ``assumed`` tells why a value isn't from a document.
    """

    name: str
    recipient: str
    frequency: Frequency
    year_from: int
    year_to: int | None = None
    cutoff_day: int | None = None
    due_day: int | None = None
    working_days: int | None = None
    due_on: date | None = None
    document: str = ""
    assumed: str = ""


class SentReport(Entity, frozen=True, kw_only=True):
    """A report that a unit sent for a period of a duty (``2026``, ``2026Q1``, ``2026H1``, ``2026-9M``, ``2026-03``).

    ``waived``: the recipient released the unit from it, for the reason in ``note``.
    """

    duty_id: UUID
    unit_id: UUID
    period: str
    sent_on: date | None = None
    number: str = ""
    waived: bool = False
    note: str = ""


class ReportState(StrEnum):
    """Where a report of a period stands on a day."""

    ON_TIME = "on_time"
    LATE = "late"
    MISSING = "missing"
    DUE_SOON = "due_soon"
    OPEN = "open"
    WAIVED = "waived"


class AnnualDay(Record, frozen=True, kw_only=True):
    """A holiday of every year, as ``MM-DD``; ``assumed`` as elsewhere."""

    month_day: str
    name: str
    assumed: str = ""


class CalendarDay(Entity, frozen=True, kw_only=True):
    """A day that isn't what its weekday says: a holiday, or (``working``) a weekend day that is worked."""

    day: date
    name: str
    working: bool = False
