"""Nhiệm vụ được giao: who gave what to whom by when, how it ended, and what criteria take from it."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from uuid import UUID

from msgspec.structs import replace

from parcomp_desktop.domain.figures import Figure
from parcomp_desktop.domain.periods import months_of
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.work import AssignedTask, TaskQuality, WorkState
from parcomp_desktop.rules.work import FINISHED, task_state, urgency
from parcomp_desktop.services.desk.desks import recorded_unit, required
from parcomp_desktop.services.proofs.places import remove_proofs
from parcomp_desktop.services.statistics.figure_source import FigureSource
from parcomp_desktop.services.work.record_checks import Span, in_period, of_unit, refuse_ahead, refuse_backwards
from parcomp_desktop.services.workspace import Workspace

_ENDED_BADLY = frozenset({WorkState.OVERDUE, WorkState.FAILED})
_IN_TIME = frozenset({WorkState.OPEN, WorkState.DUE_SOON})


def search_tasks(
    workspace: Workspace,
    query: str = "",
    *,
    unit_id: UUID | None = None,
    year: int | None = None,
    state: WorkState | None = None,
) -> list[AssignedTask]:
    """The tasks that answer the query, the overdue first, then by due day; of one unit, year or state where given.

    A task belongs to the year in which it is due; without a due day, to the one in which it was given.
    """
    found = [
        (state_of(workspace, task), task)
        for task in of_unit(workspace.search(AssignedTask, query), unit_id)
        if year in {None, _year(task)}
    ]
    wanted = [each for each in found if state in {None, each[0]}]
    return [task for _, task in sorted(wanted, key=lambda each: urgency(each[0], each[1].due_on))]


def checked_task(workspace: Workspace, task: AssignedTask) -> AssignedTask:
    """The task, its name without outer spaces.

    Raises Refusal for a blank name, days the wrong way round or to come, a day of ending that the quality
    contradicts, another's unit on a unit desk.
    """
    task = replace(task, name=required(task.name, "Tên nhiệm vụ"))
    recorded_unit(workspace, task.unit_id)
    refuse_backwards(
        Span(task.given_on, "ngày giao", task.due_on, "Hạn hoàn thành"),
        Span(task.given_on, "ngày giao", task.done_on, "Ngày hoàn thành"),
    )
    refuse_ahead(workspace, task.given_on, "Ngày giao", "Nhập ngày đã giao, hoặc để trống khi chưa rõ.")
    refuse_ahead(workspace, task.done_on, "Ngày hoàn thành", "Nhập ngày đã làm xong, hoặc để trống khi chưa xong.")
    _refuse_unclear_end(task)
    return task


def save_task(workspace: Workspace, task: AssignedTask) -> AssignedTask:
    """Write a task; returns it as ``checked_task`` does. Raises Refusal as that."""
    task = checked_task(workspace, task)
    with workspace.change("task.save", f"Ghi nhiệm vụ “{task.name}”") as change:
        change.put(task)
    return task


def remove_task(workspace: Workspace, task: AssignedTask) -> None:
    """Take a task away, and what proves it from it. One that was taken back by who gave it is marked, not removed."""
    with workspace.change("task.remove", f"Xoá nhiệm vụ “{task.name}”") as change:
        remove_proofs(workspace, change, task.id)
        change.remove(task)


def state_of(workspace: Workspace, task: AssignedTask) -> WorkState:
    """Where a task stands today."""
    return task_state(task, workspace.local_day())


def task_counts(workspace: Workspace, tasks: Sequence[AssignedTask]) -> dict[WorkState, int]:
    """How many tasks stand so today, in the order of ``WorkState``; states that none has are left out."""
    found = Counter(state_of(workspace, task) for task in tasks)
    return {state: found[state] for state in WorkState if found[state]}


def _refuse_unclear_end(task: AssignedTask) -> None:
    if task.cancelled and task.done_on:
        raise Refusal("Nhiệm vụ vừa huỷ vừa có ngày hoàn thành.", "Bỏ đánh dấu huỷ, hoặc bỏ ngày hoàn thành.")
    failed = task.quality is TaskQuality.NOT_COMPLETED
    if failed and task.done_on:
        raise Refusal(
            "Nhiệm vụ vừa có ngày hoàn thành vừa xếp “Không hoàn thành”.", "Bỏ ngày hoàn thành, hoặc chọn lại kết quả."
        )
    if task.quality and not failed and task.done_on is None:
        raise Refusal("Đã chọn kết quả mà chưa có ngày hoàn thành.", "Nhập ngày hoàn thành, hoặc để trống kết quả.")


def _year(task: AssignedTask) -> int | None:
    day: date | None = task.due_on or task.given_on
    return day.year if day else None


def _states(workspace: Workspace, unit_id: UUID, period: str) -> list[WorkState]:
    """Where the tasks of a unit stand that are due within a period, the cancelled too."""
    months = months_of(period)
    tasks = workspace.find(AssignedTask, unit_id=unit_id)
    return [state_of(workspace, task) for task in tasks if task.due_on and f"{task.due_on:%Y-%m}" in months]


def _count(states: frozenset[WorkState], workspace: Workspace, unit_id: UUID, period: str) -> Figure:
    """How many tasks due within the period stand so; None while none is registered: an empty table says nothing."""
    found, words = _states(workspace, unit_id, period), in_period(period)
    if not found:
        return Figure(value=None, missing=f"{words} chưa ghi nhiệm vụ nào đến hạn")
    counted = [state for state in found if state is not WorkState.CANCELLED]
    done = sum(state in FINISHED for state in counted)
    return Figure(
        value=Decimal(sum(state in states for state in counted)),
        source=f"Nhiệm vụ được giao, {words}: hoàn thành {done}/{len(counted)}",
    )


def _unfinished(workspace: Workspace, unit_id: UUID, period: str) -> Figure:
    """The tasks due within the period that aren't finished now; None while one of them may still be done in time.

    Finished late is finished, also after the period's end: the plan asks that none stay undone (II.5.a).
    """
    figure = _count(_ENDED_BADLY, workspace, unit_id, period)
    in_time = sum(state in _IN_TIME for state in _states(workspace, unit_id, period))
    if not in_time:
        return figure
    missing = f"{in_period(period)} còn {in_time} nhiệm vụ chưa đến hạn"
    return Figure(value=None, source=figure.source, missing=missing)


TASK_FIGURES = (
    FigureSource(
        "tasks.due", "Nhiệm vụ đến hạn trong kỳ", partial(_count, frozenset(WorkState) - {WorkState.CANCELLED})
    ),
    FigureSource("tasks.done", "Nhiệm vụ đã hoàn thành, cả hoàn thành chậm", partial(_count, FINISHED)),
    FigureSource(
        "tasks.done_on_time", "Nhiệm vụ hoàn thành đúng hạn", partial(_count, frozenset({WorkState.DONE_ON_TIME}))
    ),
    FigureSource("tasks.unfinished", "Nhiệm vụ chưa hoàn thành", _unfinished),
)
"""What assigned tasks offer to leaves, targets and criteria; the cancelled and those without a due day don't count."""
