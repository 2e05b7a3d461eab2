"""The campaign's work through the year: activities, the launch plan, inspections, assigned tasks."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from parcomp_desktop.domain.record import Entity


class WorkState(StrEnum):
    """Where a deed, a finding or a task stands on a day; ``FAILED`` and ``CANCELLED`` are said of tasks only."""

    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    OPEN = "open"
    DONE_ON_TIME = "done_on_time"
    DONE_LATE = "done_late"
    FAILED = "failed"
    CANCELLED = "cancelled"


class ActivityKind(StrEnum):
    """The contents of II.2 that a unit is active in."""

    LEADERSHIP = "leadership"
    INDEX = "index"
    PROPAGANDA = "propaganda"
    ONLINE = "online"
    POSTAL = "postal"
    TECHNOLOGY = "technology"
    PROPOSAL = "proposal"
    HARASSMENT = "harassment"
    SATISFACTION = "satisfaction"
    OTHER = "other"


class Activity(Entity, frozen=True, kw_only=True):
    """An activity (hoạt động phong trào) of a unit; ``partner`` is who took part with it (plan, III.2)."""

    unit_id: UUID
    kind: ActivityKind
    name: str
    held_on: date
    result: str = ""
    partner: str = ""
    participants: int | None = None


class LaunchPlan(Entity, frozen=True, kw_only=True):
    """A unit's own plan that launches the campaign (plan, III.1)."""

    unit_id: UUID
    name: str
    year: int
    number: str = ""
    dated: date | None = None
    signer: str = ""
    content: str = ""


class PlannedDeed(Entity, frozen=True, kw_only=True):
    """An assignment of a launch plan: who does what by when."""

    plan_id: UUID
    content: str
    assigned_to: str = ""
    due_on: date | None = None
    done_on: date | None = None
    result: str = ""


class Inspection(Entity, frozen=True, kw_only=True):
    """An inspection of a unit by the gathering office (plan, III.4)."""

    unit_id: UUID
    inspected_on: date
    content: str
    leader: str = ""
    document: str = ""
    conclusion: str = ""


class InspectionFinding(Entity, frozen=True, kw_only=True):
    """What an inspection found and what must follow."""

    inspection_id: UUID
    finding: str
    follow_up: str = ""
    due_on: date | None = None
    done_on: date | None = None
    result: str = ""


class TaskQuality(StrEnum):
    """How well an assigned task was done."""

    EXCELLENT = "excellent"
    GOOD = "good"
    COMPLETED = "completed"
    NOT_COMPLETED = "not_completed"


class AssignedTask(Entity, frozen=True, kw_only=True):
    """A task (nhiệm vụ được giao): finished late is finished; ``cancelled`` was taken back by who gave it.

    One of quality ``NOT_COMPLETED`` was given up unfinished: it has no ``done_on``.
    """

    unit_id: UUID
    name: str
    given_by: str = ""
    document: str = ""
    given_on: date | None = None
    due_on: date | None = None
    done_on: date | None = None
    quality: TaskQuality | None = None
    cancelled: bool = False
    note: str = ""
