"""Where work stands on a day, worked out on the calendar."""

from datetime import date
from uuid import uuid4

import pytest

from parcomp_desktop.domain.work import AssignedTask, TaskQuality, WorkState
from parcomp_desktop.rules.work import task_state, urgency, work_state

DUE = date(2026, 6, 30)


@pytest.mark.parametrize(
    ("due_on", "done_on", "today", "state"),
    [
        (DUE, None, date(2026, 6, 22), WorkState.OPEN),  # eight days ahead
        (DUE, None, date(2026, 6, 23), WorkState.DUE_SOON),  # seven
        (DUE, None, DUE, WorkState.DUE_SOON),
        (DUE, None, date(2026, 7, 1), WorkState.OVERDUE),
        (DUE, DUE, date(2026, 8, 1), WorkState.DONE_ON_TIME),
        (DUE, date(2026, 7, 1), date(2026, 8, 1), WorkState.DONE_LATE),
        (None, None, date(2030, 1, 1), WorkState.OPEN),
        (None, date(2026, 7, 1), date(2030, 1, 1), WorkState.DONE_ON_TIME),
    ],
)
def test_work_stands_by_its_due_day(due_on: date | None, done_on: date | None, today: date, state: WorkState):
    assert work_state(due_on, done_on, today) is state


def task(**given: object) -> AssignedTask:
    values = {"name": "Rà soát thủ tục", "due_on": DUE, **given}
    return AssignedTask(id=uuid4(), unit_id=uuid4(), **values)  # pyright: ignore[reportArgumentType]  a task's fields by name


@pytest.mark.parametrize(
    ("given", "state"),
    [
        ({}, WorkState.OVERDUE),
        ({"cancelled": True}, WorkState.CANCELLED),
        ({"quality": TaskQuality.NOT_COMPLETED}, WorkState.FAILED),
        ({"quality": TaskQuality.NOT_COMPLETED, "cancelled": True}, WorkState.CANCELLED),
        ({"quality": TaskQuality.COMPLETED, "done_on": date(2026, 7, 3)}, WorkState.DONE_LATE),
        ({"quality": TaskQuality.GOOD, "done_on": DUE}, WorkState.DONE_ON_TIME),
    ],
)
def test_a_task_that_was_cancelled_or_given_up_is_neither_overdue_nor_done(given: dict[str, object], state: WorkState):
    assert task_state(task(**given), date(2026, 8, 1)) is state


def test_the_longest_overdue_comes_first_what_has_no_due_day_after_what_has_and_what_is_done_last():
    works = [
        (WorkState.DONE_LATE, date(2026, 1, 5)),
        (WorkState.OPEN, None),
        (WorkState.DUE_SOON, date(2026, 6, 20)),
        (WorkState.DONE_ON_TIME, date(2026, 3, 1)),
        (WorkState.OVERDUE, date(2026, 5, 1)),
        (WorkState.OPEN, date(2026, 9, 1)),
        (WorkState.OVERDUE, date(2026, 2, 1)),
    ]
    assert [str(day) for _, day in sorted(works, key=lambda work: urgency(*work))] == [
        *("2026-02-01", "2026-05-01", "2026-06-20", "2026-09-01", "None"),
        *("2026-03-01", "2026-01-05"),
    ]
