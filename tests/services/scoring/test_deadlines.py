from datetime import date

import pytest

from parcomp_desktop.domain.scores import Scoresheet
from parcomp_desktop.services.scoring.deadlines import DueState, due
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet, open_scoresheet
from parcomp_desktop.services.scoring.sheet_steps import extend_deadline, withdraw
from parcomp_desktop.services.workspace import Workspace
from tests.services.scoring.sheet_cases import (
    CODE,
    appraised,
    clock_on,
    commune,
    final,
    locked,
    new_sheet,
    on,
    small_set,
    store_set,
)

DAY = date(2024, 11, 10)


@pytest.mark.parametrize(
    ("today", "state", "words"),
    [
        (date(2024, 11, 13), DueState.OVERDUE, "Quá hạn tự chấm 3 ngày (hạn 10/11/2024)"),
        (date(2024, 11, 10), DueState.TODAY, "Đến hạn tự chấm hôm nay (10/11/2024)"),
        (date(2024, 11, 9), DueState.SOON, "Sắp đến hạn tự chấm: còn 1 ngày (hạn 10/11/2024)"),
        (date(2024, 11, 3), DueState.SOON, "Sắp đến hạn tự chấm: còn 7 ngày (hạn 10/11/2024)"),
        (date(2024, 11, 2), DueState.LATER, "Hạn tự chấm 10/11/2024"),
    ],
)
def test_how_near_a_day_is(today: date, state: DueState, words: str):
    assert due(DAY, today, "tự chấm") == (DAY, state, words)


def told(workspace: Workspace, sheet: Scoresheet) -> str:
    found = open_scoresheet(workspace, sheet).due
    return found.words if found else ""


def test_a_sheet_waits_for_its_self_score_then_for_its_justification(gathering: Workspace):
    gathering.clock = clock_on(date(2024, 11, 20))
    sheet = appraised(gathering)
    assert told(gathering, sheet) == "Hạn giải trình 30/11/2024"
    gathering.clock = clock_on(date(2024, 12, 1))
    assert told(gathering, sheet) == "Quá hạn giải trình 1 ngày (hạn 30/11/2024)"


def test_a_sheet_in_other_hands_waits_for_nothing_of_its_unit(gathering: Workspace):
    assert told(gathering, final(gathering)) == ""


def test_a_locked_sheet_isnt_due_until_it_is_taken_back(unit_desk: Workspace):
    sheet = locked(unit_desk)
    assert told(unit_desk, sheet) == ""
    withdraw(unit_desk, sheet, on(9, reason="Sai số liệu"))
    assert told(unit_desk, sheet).startswith("Quá hạn tự chấm")


def test_an_extension_moves_the_day(gathering: Workspace):
    gathering.clock = clock_on(date(2024, 11, 12))
    sheet = new_sheet(gathering)
    assert told(gathering, sheet) == "Quá hạn tự chấm 2 ngày (hạn 10/11/2024)"
    extend_deadline(gathering, sheet, on(12), date(2024, 11, 15))
    assert told(gathering, sheet) == "Sắp đến hạn tự chấm: còn 3 ngày (hạn 15/11/2024)"


@pytest.mark.parametrize(("set_code", "period"), [("QD766-2022", "2024"), (CODE, "Giai đoạn 2023–2030")])
def test_without_a_day_nothing_is_due(gathering: Workspace, set_code: str, period: str):
    store_set(gathering, small_set())
    assert told(gathering, make_scoresheet(gathering, commune(gathering).id, set_code, period)) == ""
