"""A day to work on, and records of the work of the year."""

from datetime import UTC, date, datetime
from uuid import UUID, uuid4

from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.work import (
    Activity,
    ActivityKind,
    AssignedTask,
    Inspection,
    InspectionFinding,
    LaunchPlan,
    PlannedDeed,
)
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.workspace import Workspace
from tests.services.samples import unit

TODAY = date(2026, 6, 15)


def on_that_day(workspace: Workspace, day: date = TODAY) -> Workspace:
    """The workspace at noon of a day."""
    workspace.clock = lambda: datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return workspace


def some_unit(workspace: Workspace, code: str = "X09") -> Unit:
    return save_unit(workspace, unit(code))


def activity(unit_id: UUID, kind: ActivityKind = ActivityKind.PROPAGANDA, **given: object) -> Activity:
    values = {"name": "Tuyên truyền lưu động", "held_on": date(2026, 3, 8), **given}
    return Activity(id=uuid4(), unit_id=unit_id, kind=kind, **values)  # pyright: ignore[reportArgumentType]  fields by name


def plan(unit_id: UUID, **given: object) -> LaunchPlan:
    values = {"name": "Kế hoạch phát động thi đua năm 2026", "year": 2026, **given}
    return LaunchPlan(id=uuid4(), unit_id=unit_id, **values)  # pyright: ignore[reportArgumentType]  as above


def deed(plan_id: UUID, content: str = "Phát thanh hằng tuần", **given: object) -> PlannedDeed:
    return PlannedDeed(id=uuid4(), plan_id=plan_id, content=content, **given)  # pyright: ignore[reportArgumentType]  as above


def inspection(unit_id: UUID, **given: object) -> Inspection:
    values = {"content": "Kiểm tra bộ phận một cửa", "inspected_on": date(2026, 4, 10), **given}
    return Inspection(id=uuid4(), unit_id=unit_id, **values)  # pyright: ignore[reportArgumentType]  as above


def finding(inspection_id: UUID, words: str = "Chưa niêm yết đủ thủ tục", **given: object) -> InspectionFinding:
    return InspectionFinding(id=uuid4(), inspection_id=inspection_id, finding=words, **given)  # pyright: ignore[reportArgumentType]  as above


def task(unit_id: UUID, name: str = "Rà soát thủ tục", **given: object) -> AssignedTask:
    return AssignedTask(id=uuid4(), unit_id=unit_id, name=name, **given)  # pyright: ignore[reportArgumentType]  as above
