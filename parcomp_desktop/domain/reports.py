"""Reporting duties (chế độ báo cáo), the reports that were sent, and the calendar of working days."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from parcomp_desktop.domain.record import Entity


class Frequency(StrEnum):
    """How often a report is due."""

    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half_yearly"
    NINE_MONTHS = "nine_months"
    YEARLY = "yearly"
    ONCE = "once"


class ReportingDuty(Entity, frozen=True, kw_only=True):
    """A report that units owe: what, to whom, how often, due when; the rule of the years from ``year_from`` on.

    Each period's figures end on day ``cutoff_day`` of its last month (None: the month's last day). It is due
    ``working_days`` working days after that, or, where ``due_day`` is given, on that day of the period's last month.
    ``due_on`` is the date of a report due once.
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


class CalendarDay(Entity, frozen=True, kw_only=True):
    """A day that isn't what its weekday says: a holiday, or (``working``) a weekend day that is worked."""

    day: date
    name: str
    working: bool = False
