"""Inspections, what they found and what must follow."""

from datetime import date

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.work import Inspection, InspectionFinding, WorkState
from parcomp_desktop.services.work.inspections import (
    finding_state,
    findings_of,
    inspection_progress,
    remove_finding,
    remove_inspection,
    save_finding,
    save_inspection,
    search_inspections,
)
from parcomp_desktop.services.workspace import Workspace
from tests.services.work.year_work import finding, inspection, on_that_day, some_unit


def test_an_inspection_with_an_overdue_finding_comes_first(gathering: Workspace):
    on_that_day(gathering)
    home = some_unit(gathering)
    old = save_inspection(gathering, inspection(home.id, inspected_on=date(2025, 9, 1)))
    new = save_inspection(gathering, inspection(home.id, inspected_on=date(2026, 5, 1), leader="A Đắk"))
    save_finding(gathering, finding(old.id, due_on=date(2026, 6, 15)))
    assert search_inspections(gathering) == [new, old]
    on_that_day(gathering, date(2026, 6, 16))
    assert search_inspections(gathering) == [old, new]
    assert search_inspections(gathering, year=2026) == [new]
    assert search_inspections(gathering, "a dak", unit_id=home.id) == [new]
    assert search_inspections(gathering, unit_id=old.id) == []


def test_findings_stand_by_what_presses_and_are_counted(gathering: Workspace):
    on_that_day(gathering)
    made = save_inspection(gathering, inspection(some_unit(gathering).id))
    for words, due_on, done_on in (
        ("đã sửa", date(2026, 5, 1), date(2026, 5, 1)),
        ("sắp đến hạn", date(2026, 6, 20), None),
        ("quá hạn", date(2026, 6, 1), None),
    ):
        save_finding(gathering, finding(made.id, words, due_on=due_on, done_on=done_on))
    found = findings_of(gathering, made.id)
    assert [each.finding for each in found] == ["quá hạn", "sắp đến hạn", "đã sửa"]
    assert finding_state(gathering, found[-1]) is WorkState.DONE_ON_TIME
    assert tuple(inspection_progress(gathering, made.id)) == (3, 1, 2, 1, 1)


@pytest.mark.parametrize(
    ("wrong", "phrase"),
    [
        ({"words": " "}, "Tồn tại, hạn chế còn trống"),
        ({"due_on": date(2026, 4, 9)}, "Hạn khắc phục 09/04/2026 trước ngày kiểm tra 10/04/2026"),
        ({"done_on": date(2026, 4, 9)}, "Ngày khắc phục 09/04/2026 trước ngày kiểm tra"),
        ({"done_on": date(2026, 6, 16)}, "Ngày khắc phục 16/06/2026 ở sau hôm nay"),
    ],
)
def test_a_finding_that_cannot_be_is_refused(gathering: Workspace, wrong: dict[str, object], phrase: str):
    on_that_day(gathering)
    made = save_inspection(gathering, inspection(some_unit(gathering).id))
    with pytest.raises(Refusal, match=phrase):
        save_finding(gathering, finding(made.id, **wrong))  # pyright: ignore[reportArgumentType]  a field by name
    assert findings_of(gathering, made.id) == []


def test_an_inspection_to_come_or_without_content_is_refused(gathering: Workspace):
    on_that_day(gathering)
    home = some_unit(gathering)
    with pytest.raises(Refusal, match="Nội dung kiểm tra còn trống"):
        save_inspection(gathering, inspection(home.id, content=""))
    with pytest.raises(Refusal, match="ở sau hôm nay"):
        save_inspection(gathering, inspection(home.id, inspected_on=date(2026, 6, 16)))


def test_an_inspection_is_not_moved_behind_what_it_found(gathering: Workspace):
    on_that_day(gathering)
    made = save_inspection(gathering, inspection(some_unit(gathering).id))
    save_finding(gathering, finding(made.id, due_on=date(2026, 5, 10), done_on=date(2026, 5, 8)))
    save_inspection(gathering, replace(made, inspected_on=date(2026, 5, 8)))
    for day, phrase in ((9, "Ngày khắc phục 08/05/2026 trước ngày kiểm tra 09"), (11, "Hạn khắc phục 10/05/2026")):
        with pytest.raises(Refusal, match=phrase):
            save_inspection(gathering, replace(made, inspected_on=date(2026, 5, day)))
    assert [each.inspected_on for each in gathering.find(Inspection)] == [date(2026, 5, 8)]


def test_an_inspection_goes_with_its_findings_and_comes_back_whole(gathering: Workspace):
    on_that_day(gathering)
    made = save_inspection(gathering, inspection(some_unit(gathering).id))
    first, second = save_finding(gathering, finding(made.id, "một")), save_finding(gathering, finding(made.id, "hai"))
    remove_finding(gathering, first)
    assert findings_of(gathering, made.id) == [second]
    gathering.undo()
    remove_inspection(gathering, made)
    assert (gathering.find(Inspection), gathering.find(InspectionFinding)) == ([], [])
    gathering.undo()
    assert {each.finding for each in findings_of(gathering, made.id)} == {"một", "hai"}
