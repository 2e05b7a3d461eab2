"""Assigned tasks: their states, and the figures that criteria take, counted by hand."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.work import AssignedTask, TaskQuality, WorkState
from parcomp_desktop.services.work.assigned_tasks import (
    TASK_FIGURES,
    remove_task,
    save_task,
    search_tasks,
    state_of,
    task_counts,
)
from parcomp_desktop.services.workspace import Workspace
from tests.services.work.year_work import on_that_day, some_unit, task

FIGURES = {source.code: source for source in TASK_FIGURES}


def figures(workspace: Workspace, unit_id: UUID, period: str) -> dict[str, str]:
    return {code[6:]: str(source.reckon(workspace, unit_id, period).value) for code, source in FIGURES.items()}


def year_of_tasks(workspace: Workspace, unit_id: UUID) -> None:
    """Due in 2025: on time on the last day, late within the year, late after it, cancelled, given up. 2026: open."""
    for name, due_on, given in (
        ("đúng ngày hạn", date(2025, 12, 31), {"done_on": date(2025, 12, 31), "quality": TaskQuality.GOOD}),
        ("chậm trong năm", date(2025, 3, 1), {"done_on": date(2025, 3, 2)}),
        ("chậm qua năm", date(2025, 12, 20), {"done_on": date(2026, 1, 5), "quality": TaskQuality.COMPLETED}),
        ("đã huỷ", date(2025, 6, 1), {"cancelled": True}),
        ("bỏ dở", date(2025, 5, 1), {"quality": TaskQuality.NOT_COMPLETED}),
        ("năm sau", date(2026, 1, 1), {"done_on": date(2026, 1, 1)}),
        ("không hạn", None, {"given_on": date(2025, 5, 1)}),
    ):
        save_task(workspace, task(unit_id, name, due_on=due_on, **given))


def test_finished_late_is_finished_and_the_cancelled_do_not_count(gathering: Workspace):
    on_that_day(gathering)
    home = some_unit(gathering)
    year_of_tasks(gathering, home.id)
    # due in 2025 and not cancelled: 4; done: on the day, late, late after the year: 3; given up: 1
    assert figures(gathering, home.id, "2025") == {"due": "4", "done": "3", "done_on_time": "1", "unfinished": "1"}
    assert figures(gathering, home.id, "2025Q4") == {"due": "2", "done": "2", "done_on_time": "1", "unfinished": "0"}
    assert figures(gathering, home.id, "2026") == {"due": "1", "done": "1", "done_on_time": "1", "unfinished": "0"}
    source = FIGURES["tasks.done"].reckon(gathering, home.id, "2025").source
    assert source == "Nhiệm vụ được giao, năm 2025: hoàn thành 3/4"


def test_an_empty_period_says_nothing_and_one_of_cancelled_tasks_says_none_was_due(gathering: Workspace):
    on_that_day(gathering)
    home, other = some_unit(gathering, "A"), some_unit(gathering, "B")
    save_task(gathering, task(other.id, due_on=date(2026, 2, 1)))
    assert set(figures(gathering, home.id, "2026").values()) == {"None"}
    assert "chưa ghi nhiệm vụ nào" in FIGURES["tasks.unfinished"].reckon(gathering, home.id, "2026").missing
    save_task(gathering, task(home.id, due_on=date(2026, 2, 1), cancelled=True))
    assert set(figures(gathering, home.id, "2026").values()) == {"0"}


def test_what_may_still_be_done_in_time_leaves_the_unfinished_open(gathering: Workspace):
    home = some_unit(on_that_day(gathering, date(2026, 6, 30)))
    save_task(gathering, task(home.id, due_on=date(2026, 6, 30)))
    figure = FIGURES["tasks.unfinished"].reckon(gathering, home.id, "2026")
    assert (figure.value, figure.missing) == (None, "năm 2026 còn 1 nhiệm vụ chưa đến hạn")
    assert figures(gathering, home.id, "2026")["due"] == "1"
    on_that_day(gathering, date(2026, 7, 1))
    assert figures(gathering, home.id, "2026")["unfinished"] == "1"


def test_the_day_is_that_of_the_person_not_of_greenwich(gathering: Workspace):
    """23:30 in Greenwich is the next morning in Vietnam; the test runs where the machine stands."""
    moment = datetime(2026, 6, 30, 23, 30, tzinfo=UTC)
    gathering.clock = lambda: moment
    offset = moment.astimezone().utcoffset() or timedelta()
    assert gathering.local_day() == (moment.replace(tzinfo=None) + offset).date()


def test_tasks_are_listed_by_what_presses_and_narrowed(gathering: Workspace):
    on_that_day(gathering)
    home, other = some_unit(gathering, "A"), some_unit(gathering, "B")
    year_of_tasks(gathering, home.id)
    late = save_task(gathering, task(other.id, "quá hạn", due_on=date(2026, 6, 14), document="88/UBND-NV"))
    names = [each.name for each in search_tasks(gathering)]
    assert names[:2] == ["quá hạn", "không hạn"]
    assert names[2:4] == ["năm sau", "đúng ngày hạn"]
    assert search_tasks(gathering, "88/ubnd") == [late]
    assert search_tasks(gathering, state=WorkState.OVERDUE) == [late]
    assert [each.name for each in search_tasks(gathering, unit_id=home.id, year=2026)] == ["năm sau"]
    assert "không hạn" in [each.name for each in search_tasks(gathering, year=2025)]
    counts = task_counts(gathering, search_tasks(gathering))
    assert list(counts.items()) == [
        (WorkState.OVERDUE, 1),
        (WorkState.OPEN, 1),
        (WorkState.DONE_ON_TIME, 2),
        (WorkState.DONE_LATE, 2),
        (WorkState.FAILED, 1),
        (WorkState.CANCELLED, 1),
    ]


@pytest.mark.parametrize(
    ("wrong", "phrase"),
    [
        ({"name": " "}, "Tên nhiệm vụ còn trống"),
        ({"given_on": date(2026, 5, 2), "due_on": date(2026, 5, 1)}, "Hạn hoàn thành 01/05/2026 trước ngày giao"),
        ({"given_on": date(2026, 5, 2), "done_on": date(2026, 5, 1)}, "Ngày hoàn thành 01/05/2026 trước ngày giao"),
        ({"given_on": date(2026, 6, 16)}, "Ngày giao 16/06/2026 ở sau hôm nay"),
        ({"done_on": date(2026, 6, 16)}, "16/06/2026 ở sau hôm nay"),
        ({"done_on": date(2026, 5, 1), "cancelled": True}, "vừa huỷ vừa có ngày hoàn thành"),
        ({"done_on": date(2026, 5, 1), "quality": TaskQuality.NOT_COMPLETED}, "vừa xếp “Không hoàn thành”"),
        ({"quality": TaskQuality.GOOD}, "chưa có ngày hoàn thành"),
    ],
)
def test_a_task_that_cannot_be_is_refused(gathering: Workspace, wrong: dict[str, object], phrase: str):
    on_that_day(gathering)
    home = some_unit(gathering)
    with pytest.raises(Refusal, match=phrase):
        save_task(gathering, task(home.id, **{"name": "Rà soát", **wrong}))  # pyright: ignore[reportArgumentType]  a field by name
    assert gathering.find(AssignedTask) == []


def test_a_task_may_be_given_done_and_due_on_one_day(gathering: Workspace):
    on_that_day(gathering)
    day = date(2026, 6, 15)
    made = save_task(gathering, task(some_unit(gathering).id, given_on=day, due_on=day, done_on=day))
    assert state_of(gathering, made) is WorkState.DONE_ON_TIME


def test_a_unit_desk_records_its_own_tasks_and_undoes_them(unit_desk: Workspace):
    on_that_day(unit_desk)
    with pytest.raises(Refusal, match="chỉ ghi việc của đơn vị mình"):
        save_task(unit_desk, task(some_unit(unit_desk, "LA").id))
    own = unit_desk.desk.unit_id
    assert own
    made = save_task(unit_desk, task(own))
    remove_task(unit_desk, made)
    assert unit_desk.find(AssignedTask) == []
    unit_desk.undo()
    assert unit_desk.find(AssignedTask) == [made]
