"""Launch plans and their deeds."""

from datetime import date
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.work import LaunchPlan, PlannedDeed, WorkState
from parcomp_desktop.services.work.launch_plans import (
    deed_state,
    deeds_of,
    plan_progress,
    remove_deed,
    remove_plan,
    save_deed,
    save_plan,
    search_plans,
)
from parcomp_desktop.services.work.record_checks import progress_words
from parcomp_desktop.services.workspace import Workspace
from tests.services.work.year_work import deed, on_that_day, plan, some_unit


def test_deeds_stand_with_the_overdue_first_and_the_plan_says_how_far_it_is(gathering: Workspace):
    on_that_day(gathering)
    made = save_plan(gathering, plan(some_unit(gathering).id))
    assert progress_words(plan_progress(gathering, made.id), "việc") == "Chưa có việc"
    # the day is 15/6/2026
    for content, due_on, done_on in (
        ("xong chậm", date(2026, 3, 1), date(2026, 3, 2)),
        ("còn lâu", date(2026, 12, 1), None),
        ("sắp đến", date(2026, 6, 22), None),
        ("quá hạn", date(2026, 6, 14), None),
        ("không hạn", None, None),
    ):
        save_deed(gathering, deed(made.id, content, due_on=due_on, done_on=done_on))
    deeds = deeds_of(gathering, made.id)
    assert [each.content for each in deeds] == ["quá hạn", "sắp đến", "còn lâu", "không hạn", "xong chậm"]
    assert [deed_state(gathering, each) for each in deeds] == [
        *(WorkState.OVERDUE, WorkState.DUE_SOON, WorkState.OPEN, WorkState.OPEN, WorkState.DONE_LATE)
    ]
    told = progress_words(plan_progress(gathering, made.id), "việc")
    assert told == "1/5 việc xong, 1 quá hạn, 1 sắp đến hạn"


def test_plans_are_found_by_word_unit_and_year(gathering: Workspace):
    on_that_day(gathering)
    one, other = some_unit(gathering, "A"), some_unit(gathering, "B")
    for unit_id, year, number in ((one.id, 2025, "7/KH-UBND"), (one.id, 2026, "9/KH-UBND"), (other.id, 2026, "")):
        save_plan(gathering, plan(unit_id, year=year, number=number))
    assert [each.year for each in search_plans(gathering)] == [2026, 2026, 2025]
    assert [each.number for each in search_plans(gathering, unit_id=one.id, year=2026)] == ["9/KH-UBND"]
    assert [each.year for each in search_plans(gathering, "7/kh")] == [2025]


@pytest.mark.parametrize(
    ("wrong", "phrase"),
    [
        ({"name": ""}, "Tên kế hoạch còn trống"),
        ({"year": 2022}, "Năm 2022 ngoài giai đoạn"),
        ({"year": 2031}, "Năm 2031 ngoài giai đoạn"),
        ({"dated": date(2026, 6, 16)}, "16/06/2026 ở sau hôm nay"),
    ],
)
def test_a_plan_that_cannot_be_is_refused(gathering: Workspace, wrong: dict[str, object], phrase: str):
    on_that_day(gathering)
    home = some_unit(gathering)
    with pytest.raises(Refusal, match=phrase):
        save_plan(gathering, plan(home.id, **wrong))
    assert gathering.find(LaunchPlan) == []


def test_a_deed_that_cannot_be_is_refused(gathering: Workspace):
    on_that_day(gathering)
    made = save_plan(gathering, plan(some_unit(gathering).id))
    with pytest.raises(Refusal, match="Nội dung công việc còn trống"):
        save_deed(gathering, deed(made.id, " "))
    with pytest.raises(Refusal, match="ở sau hôm nay"):
        save_deed(gathering, deed(made.id, done_on=date(2026, 6, 16)))
    with pytest.raises(Refusal, match="không còn trong dữ liệu"):
        save_deed(gathering, deed(uuid4()))
    assert gathering.find(PlannedDeed) == []


def test_nothing_of_a_plan_is_due_before_it_was_issued(gathering: Workspace):
    on_that_day(gathering)
    made = save_plan(gathering, plan(some_unit(gathering).id, dated=date(2026, 2, 10)))
    with pytest.raises(Refusal, match="Hạn của việc “họp” 09/02/2026 trước ngày ban hành kế hoạch 10/02/2026"):
        save_deed(gathering, deed(made.id, "họp", due_on=date(2026, 2, 9)))
    save_deed(gathering, deed(made.id, "họp", due_on=date(2026, 2, 10)))
    with pytest.raises(Refusal, match="“họp” 10/02/2026 trước ngày ban hành kế hoạch 11/02/2026"):
        save_plan(gathering, replace(made, dated=date(2026, 2, 11)))
    assert gathering.find(LaunchPlan) == [made]


def test_a_plan_goes_with_its_deeds_and_comes_back_whole(gathering: Workspace):
    on_that_day(gathering)
    home = some_unit(gathering)
    made, other = save_plan(gathering, plan(home.id)), save_plan(gathering, plan(home.id, year=2025))
    kept = save_deed(gathering, deed(other.id, "của kế hoạch khác"))
    first, second = save_deed(gathering, deed(made.id, "một")), save_deed(gathering, deed(made.id, "hai"))
    remove_deed(gathering, second)
    gathering.undo()
    assert {each.content for each in deeds_of(gathering, made.id)} == {"một", "hai"}
    remove_plan(gathering, made)
    assert gathering.find(PlannedDeed) == [kept]
    gathering.undo()
    assert {each.id for each in deeds_of(gathering, made.id)} == {first.id, second.id}
    assert made in gathering.find(LaunchPlan)
