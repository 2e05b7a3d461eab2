"""What of the work of the year is due in the next days or overdue."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.work import AssignedTask, InspectionFinding, PlannedDeed, WorkState
from parcomp_desktop.rules.work import DAYS_AHEAD, PRESSING, task_state, work_state
from parcomp_desktop.services.workspace import Workspace

_NAMED = 3


class Reminder(NamedTuple):
    """Something that presses: what and how much of it, which ones, and the code of the page where it is done."""

    what: str
    detail: str
    page: str


class _Work(NamedTuple):
    """One thing that presses."""

    name: str
    due_on: date
    state: WorkState


def work_reminders(workspace: Workspace) -> Iterator[Reminder]:
    """What is overdue, then what is due within seven days: tasks, findings of inspections, deeds of plans."""
    today = workspace.local_day()
    kinds = (
        ("nhiệm vụ được giao", "assigned_tasks", _tasks(workspace, today)),
        ("kiến nghị kiểm tra", "activities", _findings(workspace, today)),
        ("việc của kế hoạch phát động", "activities", _deeds(workspace, today)),
    )
    for state, words in (
        (WorkState.OVERDUE, "quá hạn"),
        (WorkState.DUE_SOON, f"đến hạn trong {DAYS_AHEAD} ngày tới"),
    ):
        for noun, page, works in kinds:
            found = [work for work in works if work.state is state]
            if found:
                yield Reminder(f"{len(found)} {noun} {words}", _detail(found), page)


def _tasks(workspace: Workspace, today: date) -> list[_Work]:
    tasks = workspace.find(AssignedTask)
    return _pressing((task.name, task.due_on, task_state(task, today)) for task in tasks)


def _findings(workspace: Workspace, today: date) -> list[_Work]:
    found = workspace.find(InspectionFinding)
    return _pressing((each.finding, each.due_on, work_state(each.due_on, each.done_on, today)) for each in found)


def _deeds(workspace: Workspace, today: date) -> list[_Work]:
    found = workspace.find(PlannedDeed)
    return _pressing((each.content, each.due_on, work_state(each.due_on, each.done_on, today)) for each in found)


def _pressing(works: Iterable[tuple[str, date | None, WorkState]]) -> list[_Work]:
    """Those that are overdue or due soon, by due day."""
    found = [_Work(name, due_on, state) for name, due_on, state in works if due_on and state in PRESSING]
    return sorted(found, key=lambda work: (work.due_on, work.name))


def _detail(works: Sequence[_Work]) -> str:
    named = [f"{work.name} (hạn {format_date(work.due_on)})" for work in works[:_NAMED]]
    rest = len(works) - len(named)
    return "; ".join(named + ([f"và {rest} mục nữa"] if rest else []))
