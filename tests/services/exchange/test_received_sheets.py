"""Scoresheets that go with packages: locked by being sent, never taken back at the office by a unit's word."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, ScoreEntry, Scoresheet, SheetState, Step
from parcomp_desktop.services.exchange.reading import preview
from parcomp_desktop.services.exchange.receiving import receive
from parcomp_desktop.services.scoring.appraisals import LeafMark, marks, save_marks
from parcomp_desktop.services.scoring.scoresheets import open_scoresheet, save_entry, save_justifications
from parcomp_desktop.services.scoring.sheet_steps import (
    Taken,
    extend_deadline,
    finish_first_round,
    send_justification,
    sheet_steps,
    unlock,
    withdraw,
)
from parcomp_desktop.services.workspace import Workspace
from tests.services.scoring.sheet_cases import clock_on, fill, new_sheet, small_set, statistics, store_set
from tests.services.work.work import forge, said, sent

NOW = date(2024, 11, 8)


@pytest.fixture
def sheet(unit_desk: Workspace, gathering: Workspace) -> Scoresheet:
    """A filled sheet of the unit; both desks know its set and stand on the same day."""
    store_set(gathering, small_set())
    unit_desk.clock = gathering.clock = clock_on(NOW)
    made = new_sheet(unit_desk)
    fill(unit_desk, made)
    return made


def bring(unit_desk: Workspace, gathering: Workspace, folder: Path) -> Scoresheet:
    receive(gathering, preview(gathering, sent(unit_desk, folder)))
    return gathering.find(Scoresheet)[0]


def appraise(gathering: Workspace, sheet: Scoresheet) -> None:
    save_marks(gathering, sheet, 1, {"1.1": LeafMark(Decimal(15), comment="Thiếu quý 4")})
    finish_first_round(gathering, sheet, Taken(gathering.local_day()))


def points(workspace: Workspace, code: str) -> Decimal | None:
    return workspace.find(ScoreEntry, code=code)[0].numerator


def test_sending_locks_and_the_office_has_it_locked(
    sheet: Scoresheet, unit_desk: Workspace, gathering: Workspace, tmp_path: Path
):
    ours = bring(unit_desk, gathering, tmp_path)
    assert unit_desk.find(Scoresheet)[0].state is ours.state is SheetState.LOCKED
    assert [(each.step, each.taken_on) for each in sheet_steps(unit_desk, sheet)] == [(Step.LOCKED, NOW)]
    step = sheet_steps(gathering, ours)[0]
    assert (step.step, step.taken_on, step.who) == (Step.LOCKED, NOW, "UBND xã Đăk Mar")
    assert "X01-2024" in step.document
    assert open_scoresheet(gathering, ours).score.total == Decimal("39.12")


def test_what_was_locked_before_is_sent_as_it_is(
    sheet: Scoresheet, unit_desk: Workspace, gathering: Workspace, tmp_path: Path
):
    bring(unit_desk, gathering, tmp_path)
    bring(unit_desk, gathering, tmp_path)
    assert len(sheet_steps(unit_desk, sheet)) == 1
    assert len(sheet_steps(gathering, sheet)) == 1


def test_figures_of_statistics_are_frozen_by_sending(unit_desk: Workspace, gathering: Workspace, tmp_path: Path):
    unit_desk.clock = gathering.clock = clock_on(NOW)
    store_set(gathering, small_set(bound=True))
    sheet = new_sheet(unit_desk, bound=True)
    fill(unit_desk, sheet, but="1.1")
    with statistics(Decimal(2775), Decimal(3443)):
        bring(unit_desk, gathering, tmp_path)
    for desk in (unit_desk, gathering):
        kept = desk.find(ScoreEntry, code="1.1")[0]
        assert (kept.numerator, kept.denominator, kept.source) == (2775, 3443, "Thống kê hồ sơ TTHC năm 2024")


def test_a_sheet_sent_too_late_stays_open_and_no_file_is_written(
    sheet: Scoresheet, unit_desk: Workspace, tmp_path: Path
):
    unit_desk.clock = clock_on(date(2024, 11, 21))
    with pytest.raises(Refusal, match="quá ngày cuối cùng nhận phiếu chấm"):
        sent(unit_desk, tmp_path)
    assert unit_desk.get(Scoresheet, sheet.id).state is SheetState.ENTERING
    assert not list(tmp_path.glob("X01-*.tdkt"))
    extend_deadline(unit_desk, sheet, Taken(date(2024, 11, 21), document="Công văn số 9"), date(2024, 11, 22))
    assert sent(unit_desk, tmp_path).exists()


def test_a_sheet_that_was_withdrawn_is_sent_again_with_new_figures(
    sheet: Scoresheet, unit_desk: Workspace, gathering: Workspace, tmp_path: Path
):
    bring(unit_desk, gathering, tmp_path)
    withdraw(unit_desk, sheet, Taken(NOW, "Sai số liệu"))
    save_entry(unit_desk, sheet, "1.1", Entry(numerator=Decimal(3000), denominator=Decimal(3443)))
    ours = bring(unit_desk, gathering, tmp_path)
    assert (ours.state, points(gathering, "1.1")) == (SheetState.LOCKED, 3000)


def test_a_unit_that_sends_again_moves_neither_the_appraisal_nor_what_it_judged(
    sheet: Scoresheet, unit_desk: Workspace, gathering: Workspace, tmp_path: Path
):
    appraise(gathering, bring(unit_desk, gathering, tmp_path))
    withdraw(unit_desk, sheet, Taken(NOW, "Sai số liệu"))
    save_entry(unit_desk, sheet, "1.1", Entry(numerator=Decimal(3443), denominator=Decimal(3443)))
    ours = bring(unit_desk, gathering, tmp_path)
    assert (ours.state, points(gathering, "1.1")) == (SheetState.APPRAISED_1, 2775)
    assert ours.justify_by == date(2024, 11, 18), "the office's own day"
    assert marks(gathering, ours, 1)["1.1"].points == 15


def test_a_justification_comes_with_the_next_package(
    sheet: Scoresheet, unit_desk: Workspace, gathering: Workspace, tmp_path: Path
):
    appraise(gathering, bring(unit_desk, gathering, tmp_path))
    paper = Taken(NOW, document="Công văn số 12/PNV")
    save_marks(unit_desk, sheet, 1, {"1.1": LeafMark(Decimal(15), comment="Thiếu quý 4")})
    finish_first_round(unit_desk, sheet, paper)
    save_justifications(unit_desk, sheet, {"1.1": "Kèm báo cáo quý 4"})
    send_justification(unit_desk, sheet, Taken(NOW))
    ours = bring(unit_desk, gathering, tmp_path)
    assert ours.state is SheetState.JUSTIFIED
    assert gathering.find(ScoreEntry, code="1.1")[0].justification == "Kèm báo cáo quý 4"
    assert [each.step for each in sheet_steps(gathering, ours)] == [Step.LOCKED, Step.APPRAISED_1, Step.JUSTIFIED]
    save_marks(gathering, ours, 2, {"1.1": LeafMark(Decimal(16))})


def test_nothing_is_justified_after_the_office_went_on(
    sheet: Scoresheet, unit_desk: Workspace, gathering: Workspace, tmp_path: Path
):
    appraise(gathering, bring(unit_desk, gathering, tmp_path))
    ours = gathering.find(Scoresheet)[0]
    send_justification(gathering, ours, Taken(NOW, document="Công văn số 4/UBND"))
    paper = Taken(NOW, document="Công văn số 12/PNV")
    save_marks(unit_desk, sheet, 1, {"1.1": LeafMark(Decimal(15))})
    finish_first_round(unit_desk, sheet, paper)
    save_justifications(unit_desk, sheet, {"1.1": "Gửi muộn", "2.1": "Gửi muộn"})
    bring(unit_desk, gathering, tmp_path)
    assert {each.justification for each in gathering.find(ScoreEntry)} == {""}


def test_what_the_office_unlocked_is_taken_anew(
    sheet: Scoresheet, unit_desk: Workspace, gathering: Workspace, tmp_path: Path
):
    ours = bring(unit_desk, gathering, tmp_path)
    unlock(gathering, ours, Taken(NOW, "Đơn vị đề nghị"))
    unlock(unit_desk, sheet, Taken(NOW, "Theo công văn", "Công văn số 13/PNV"))
    save_entry(unit_desk, sheet, "1.1", Entry(numerator=Decimal(3100), denominator=Decimal(3443)))
    ours = bring(unit_desk, gathering, tmp_path)
    assert (ours.state, points(gathering, "1.1")) == (SheetState.LOCKED, 3100)


@pytest.mark.parametrize("claimed", list(SheetState))
def test_a_package_claims_no_state_that_is_the_offices_to_give(
    sheet: Scoresheet, unit_desk: Workspace, gathering: Workspace, tmp_path: Path, claimed: SheetState
):
    assert sheet.state is SheetState.ENTERING
    content = said(unit_desk)
    forged = tuple(
        replace(each, state=claimed, due_on=date(2099, 1, 1), justify_by=date(2099, 1, 1))
        for each in content.scoresheets
    )
    path = forge(unit_desk, replace(content, scoresheets=forged), tmp_path / "a.tdkt")
    receive(gathering, preview(gathering, path))
    ours = gathering.find(Scoresheet)[0]
    wanted = SheetState.ENTERING if claimed is SheetState.ENTERING else SheetState.LOCKED
    assert (ours.state, ours.due_on, ours.justify_by) == (wanted, None, None)
