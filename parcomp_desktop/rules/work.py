"""Where the work of the year stands on a day."""

from datetime import date, timedelta

from parcomp_desktop.domain.work import AssignedTask, TaskQuality, WorkState

DAYS_AHEAD = 7
FINISHED = frozenset({WorkState.DONE_ON_TIME, WorkState.DONE_LATE})
PRESSING = frozenset({WorkState.OVERDUE, WorkState.DUE_SOON})
UNFINISHED = PRESSING | {WorkState.OPEN}


def work_state(due_on: date | None, done_on: date | None, today: date) -> WorkState:
    """Where a deed or a finding stands: done on its due day is on time, and due that day it isn't overdue yet.

    Without a due day it is never late.
    """
    if done_on:
        return WorkState.DONE_LATE if due_on and done_on > due_on else WorkState.DONE_ON_TIME
    if due_on is None:
        return WorkState.OPEN
    if due_on < today:
        return WorkState.OVERDUE
    return WorkState.DUE_SOON if due_on <= today + timedelta(days=DAYS_AHEAD) else WorkState.OPEN


def task_state(task: AssignedTask, today: date) -> WorkState:
    """Where an assigned task stands: as ``work_state``, unless it was cancelled or given up unfinished."""
    if task.cancelled:
        return WorkState.CANCELLED
    if task.quality is TaskQuality.NOT_COMPLETED:
        return WorkState.FAILED
    return work_state(task.due_on, task.done_on, today)


def urgency(state: WorkState, due_on: date | None) -> tuple[int, int]:
    """A key that sorts work: the overdue first, the longest first; then what is open, by due day; what is ended last.

    What is ended stands by its due day as well, the newest first.
    """
    day = (due_on or date.max).toordinal()
    if state in UNFINISHED:
        return (0 if state is WorkState.OVERDUE else 1), day
    return 2, -day
