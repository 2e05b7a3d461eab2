"""Every step of a scoresheet, taken and refused."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, ScoreEntry, Scoresheet, SheetState, SheetStep, Step
from parcomp_desktop.services.scoring.appraisals import LeafMark, save_marks
from parcomp_desktop.services.scoring.scoresheets import (
    open_scoresheet,
    remove_scoresheet,
    save_entry,
    save_justifications,
)
from parcomp_desktop.services.scoring.sheet_steps import (
    Taken,
    blank_leaves,
    extend_deadline,
    finish_first_round,
    finish_second_round,
    lock,
    possible_steps,
    record_receipt,
    send_justification,
    sheet_steps,
    unlock,
    withdraw,
)
from parcomp_desktop.services.workspace import Workspace
from tests.services.scoring.sheet_cases import (
    OFFICE_DAY,
    appraised,
    clock_on,
    fill,
    final,
    locked,
    new_sheet,
    on,
    statistics,
)

Deed = Callable[[Workspace, Scoresheet, Taken], Scoresheet]
STEPS: dict[Step, Deed] = {
    Step.LOCKED: lock,
    Step.WITHDRAWN: withdraw,
    Step.UNLOCKED: unlock,
    Step.APPRAISED_1: finish_first_round,
    Step.JUSTIFIED: send_justification,
    Step.APPRAISED_2: finish_second_round,
}
MADE: dict[SheetState, Callable[[Workspace], Scoresheet]] = {
    SheetState.ENTERING: new_sheet,
    SheetState.LOCKED: locked,
    SheetState.APPRAISED_1: appraised,
    SheetState.APPRAISED_2: final,
}


def state(workspace: Workspace, sheet: Scoresheet) -> SheetState:
    return workspace.get(Scoresheet, sheet.id).state


def test_the_whole_way_is_kept_with_days_people_and_papers(unit_desk: Workspace):
    sheet = final(unit_desk)
    told = [(each.step, each.taken_on, each.document) for each in sheet_steps(unit_desk, sheet)]
    paper = "Công văn số 7/UBND"
    assert told == [
        (Step.LOCKED, date(2024, 11, 8), paper),
        (Step.APPRAISED_1, date(2024, 11, 20), paper),
        (Step.APPRAISED_2, date(2024, 11, 25), paper),
    ]
    assert {each.who for each in sheet_steps(unit_desk, sheet)} == {unit_desk.user}
    assert unit_desk.journal()[0].summary == "Thẩm định lần 2: phiếu chấm kỳ 2024"


@pytest.mark.parametrize(
    ("made", "step"),
    [
        (SheetState.ENTERING, Step.WITHDRAWN),
        (SheetState.ENTERING, Step.UNLOCKED),
        (SheetState.ENTERING, Step.JUSTIFIED),
        (SheetState.LOCKED, Step.LOCKED),
        (SheetState.LOCKED, Step.JUSTIFIED),
        (SheetState.APPRAISED_1, Step.LOCKED),
        (SheetState.APPRAISED_1, Step.WITHDRAWN),
        (SheetState.APPRAISED_1, Step.APPRAISED_1),
        (SheetState.APPRAISED_2, Step.WITHDRAWN),
        (SheetState.APPRAISED_2, Step.JUSTIFIED),
        (SheetState.APPRAISED_2, Step.APPRAISED_2),
    ],
)
def test_a_step_out_of_its_place_is_refused_and_writes_nothing(unit_desk: Workspace, made: SheetState, step: Step):
    sheet = MADE[made](unit_desk)
    before = unit_desk.journal()
    with pytest.raises(Refusal, match="không làm được bước"):
        STEPS[step](unit_desk, sheet, on(28, reason="Sửa"))
    assert (state(unit_desk, sheet), unit_desk.journal()) == (made, before)
    assert step not in {each.step for each in possible_steps(unit_desk, sheet)}


def test_blank_leaves_are_named_before_a_sheet_is_locked(gathering: Workspace):
    sheet = new_sheet(gathering)
    fill(gathering, sheet, but="1.2")
    assert [leaf.code for leaf in blank_leaves(gathering, sheet)] == ["1.2"], "a survey isn't the unit's to fill"
    with pytest.raises(Refusal, match=r"Phiếu còn 1 tiêu chí chưa nhập: 1\.2\."):
        lock(gathering, sheet, on(8))
    assert state(gathering, sheet) is SheetState.ENTERING
    lock(gathering, sheet, on(8), even_incomplete=True)
    assert state(gathering, sheet) is SheetState.LOCKED
    opened = open_scoresheet(gathering, sheet)
    assert [line.indicator.code for line in opened.lines if line.is_blank] == ["1.2"], "what is blank stays blank"
    assert opened.score.percent is None


def test_the_unit_locks_on_its_own_the_office_from_a_paper(unit_desk: Workspace, gathering: Workspace):
    for desk in (unit_desk, gathering):
        fill(desk, new_sheet(desk))
    day = Taken(date(2024, 11, 8))
    assert lock(unit_desk, unit_desk.find(Scoresheet)[0], day).state is SheetState.LOCKED
    with pytest.raises(Refusal, match="Khoá và gửi” ghi ở bàn này phải theo văn bản"):
        lock(gathering, gathering.find(Scoresheet)[0], day)
    assert lock(gathering, gathering.find(Scoresheet)[0], on(8)).state is SheetState.LOCKED


def test_a_locked_sheet_takes_no_figures_and_isnt_removed(gathering: Workspace):
    sheet = locked(gathering)
    before = gathering.find(ScoreEntry)
    for deed in (
        lambda: save_entry(gathering, sheet, "1.1", Entry()),
        lambda: save_justifications(gathering, sheet, {"1.1": "Đã nộp"}),
        lambda: remove_scoresheet(gathering, sheet),
    ):
        with pytest.raises(Refusal, match="Đã khoá và gửi"):
            deed()
    assert gathering.find(ScoreEntry) == before


@pytest.mark.parametrize("reason", ["", "   "])
def test_taking_back_needs_a_reason(unit_desk: Workspace, reason: str):
    sheet = locked(unit_desk)
    with pytest.raises(Refusal, match="Rút lại” phải có lý do"):
        withdraw(unit_desk, sheet, Taken(date(2024, 11, 9), reason))
    withdraw(unit_desk, sheet, Taken(date(2024, 11, 9), "Sai số liệu quý 3"))
    save_entry(unit_desk, sheet, "1.1", Entry(numerator=Decimal(1), denominator=Decimal(1)))
    assert sheet_steps(unit_desk, sheet)[-1].reason == "Sai số liệu quý 3"


def test_once_the_receipt_has_come_a_sheet_is_opened_from_above_alone(unit_desk: Workspace):
    sheet = locked(unit_desk)
    with pytest.raises(Refusal, match="Ghi biên nhận” ghi ở bàn này phải theo văn bản"):
        record_receipt(unit_desk, sheet, Taken(date(2024, 11, 9)))
    assert record_receipt(unit_desk, sheet, Taken(date(2024, 11, 9), "", "Biên nhận số 4")).state is SheetState.LOCKED
    before = unit_desk.journal()
    with pytest.raises(Refusal, match="Đã có biên nhận phiếu này"):
        withdraw(unit_desk, sheet, on(10, reason="Sai số liệu"))
    assert (state(unit_desk, sheet), unit_desk.journal()) == (SheetState.LOCKED, before)
    assert [each.step for each in possible_steps(unit_desk, sheet)] == [Step.APPRAISED_1, Step.UNLOCKED]
    unlock(unit_desk, sheet, on(10, reason="Đơn vị đề nghị"))
    lock(unit_desk, sheet, on(10))
    assert withdraw(unit_desk, sheet, on(10, reason="Sai số liệu")).state is SheetState.ENTERING


def test_a_step_isnt_undone(unit_desk: Workspace):
    sheet = locked(unit_desk)
    with pytest.raises(Refusal, match="Không có việc nào hoàn tác được"):
        unit_desk.undo()
    assert state(unit_desk, sheet) is SheetState.LOCKED


def test_unlocking_opens_what_the_last_step_closed(gathering: Workspace):
    sheet = final(gathering)
    seen = [SheetState.JUSTIFIED, SheetState.APPRAISED_1, SheetState.LOCKED, SheetState.ENTERING]
    for back in seen:
        assert unlock(gathering, sheet, on(26, reason="Đơn vị đề nghị")).state is back
    assert open_scoresheet(gathering, sheet).rounds, "the marks stay"


@pytest.mark.parametrize(
    ("day", "told"), [(date(2024, 11, 7), r"trước bước liền trước \(08/11/2024\)"), (date(2099, 1, 1), "chưa tới")]
)
def test_a_day_before_the_last_step_or_to_come_is_refused(unit_desk: Workspace, day: date, told: str):
    sheet = locked(unit_desk)
    with pytest.raises(Refusal, match=told):
        withdraw(unit_desk, sheet, Taken(day, "Sửa"))


@pytest.mark.parametrize(
    ("day", "late", "words"),
    [
        (10, "0", ""),
        (11, "-1", "Nộp chậm 1 ngày so với hạn 10/11/2024, trừ 1 điểm"),
        (20, "-10", "Nộp chậm 10 ngày so với hạn 10/11/2024, trừ 10 điểm"),
    ],
)
def test_lateness_costs_a_point_a_day(gathering: Workspace, day: int, late: str, words: str):
    sheet = locked(gathering, day)
    assert open_scoresheet(gathering, sheet).late == Decimal(late)
    assert sheet_steps(gathering, sheet)[0].reason == words


def test_a_sheet_isnt_taken_after_the_last_day_unless_it_was_extended(gathering: Workspace):
    sheet = new_sheet(gathering)
    fill(gathering, sheet)
    with pytest.raises(Refusal, match=r"quá ngày cuối cùng nhận phiếu chấm kỳ 2024 \(20/11/2024\)\. Xin gia hạn"):
        lock(gathering, sheet, on(21))
    extend_deadline(gathering, sheet, on(21), date(2024, 11, 25))
    with pytest.raises(Refusal, match=r"quá ngày cuối cùng nhận phiếu chấm kỳ 2024 \(25/11/2024\)"):
        lock(gathering, sheet, on(26))
    lock(gathering, sheet, on(25))
    assert open_scoresheet(gathering, sheet).late == 0
    told = [(each.step, each.reason) for each in sheet_steps(gathering, sheet)]
    assert told == [(Step.EXTENDED, "Gia hạn đến 25/11/2024"), (Step.LOCKED, "")]


def test_lateness_counts_from_the_extension(gathering: Workspace):
    sheet = new_sheet(gathering)
    fill(gathering, sheet)
    extend_deadline(gathering, sheet, on(9), date(2024, 11, 15))
    lock(gathering, sheet, on(18))
    assert open_scoresheet(gathering, sheet).late == -3


def test_an_extension_into_the_next_year_counts_there(gathering: Workspace):
    sheet = new_sheet(gathering)
    fill(gathering, sheet)
    extend_deadline(gathering, sheet, on(9), date(2025, 1, 3))
    lock(gathering, sheet, Taken(date(2025, 1, 2), document="Công văn số 8/UBND"))
    assert open_scoresheet(gathering, sheet).late == 0


def test_an_extension_before_its_own_day_is_refused(gathering: Workspace):
    sheet = new_sheet(gathering)
    with pytest.raises(Refusal, match="Hạn mới 01/11/2024 trước ngày gia hạn"):
        extend_deadline(gathering, sheet, on(9), date(2024, 11, 1))


def test_locking_freezes_the_figures_of_statistics(gathering: Workspace):
    sheet = new_sheet(gathering, bound=True)
    fill(gathering, sheet, but="1.1")
    with statistics(Decimal(2775), Decimal(3443)):
        before = next(line for line in open_scoresheet(gathering, sheet).lines if line.indicator.code == "1.1")
        assert before.source == "Thống kê hồ sơ TTHC năm 2024"
        assert gathering.find(ScoreEntry, code="1.1") == [], "nothing is stored before"
        lock(gathering, sheet, on(8))
    with statistics(Decimal(1), Decimal(2)):
        after = open_scoresheet(gathering, sheet)
    kept = next(line for line in after.lines if line.indicator.code == "1.1")
    assert (kept.entry.numerator, kept.entry.denominator) == (2775, 3443)
    assert kept.source == "Thống kê hồ sơ TTHC năm 2024"
    assert kept.leaf is not None
    assert (kept.leaf.points, after.score.total) == (Decimal("16.12"), Decimal("39.12"))


@pytest.mark.parametrize("total", [Decimal(3443), None])
def test_statistics_that_came_late_dont_fill_a_locked_sheet(gathering: Workspace, total: Decimal | None):
    sheet = new_sheet(gathering, bound=True)
    fill(gathering, sheet, but="1.1")
    with statistics(None, total):
        with pytest.raises(Refusal, match=r"chưa nhập: 1\.1"):
            lock(gathering, sheet, on(8))
        lock(gathering, sheet, on(8), even_incomplete=True)
    with statistics(Decimal(2775), Decimal(3443)):
        assert not open_scoresheet(gathering, sheet).score.complete


def test_the_unit_justifies_until_its_window_closes(unit_desk: Workspace):
    sheet = appraised(unit_desk)
    assert unit_desk.get(Scoresheet, sheet.id).justify_by == date(2024, 11, 30), "10 days after 20/11"
    unit_desk.clock = clock_on(date(2024, 11, 30))
    save_justifications(unit_desk, sheet, {"1.1": " Đã bổ sung báo cáo quý 4 "})
    assert unit_desk.find(ScoreEntry, code="1.1")[0].justification == "Đã bổ sung báo cáo quý 4"
    unit_desk.clock = clock_on(date(2024, 12, 1))
    with pytest.raises(Refusal, match=r"hết hạn giải trình \(30/11/2024\)"):
        save_justifications(unit_desk, sheet, {"1.2": "Thêm"})
    with pytest.raises(Refusal, match=r"hết hạn giải trình \(30/11/2024\)"):
        send_justification(unit_desk, sheet, Taken(OFFICE_DAY))
    extend_deadline(unit_desk, sheet, Taken(OFFICE_DAY, document="Công văn số 9/PNV"), date(2024, 12, 5))
    save_justifications(unit_desk, sheet, {"1.2": "Thêm"})
    send_justification(unit_desk, sheet, Taken(OFFICE_DAY))
    with pytest.raises(Refusal, match="Đã giải trình"):
        save_justifications(unit_desk, sheet, {"1.2": "Nữa"})


def test_a_justification_leaves_figures_and_note_alone(gathering: Workspace):
    sheet = new_sheet(gathering)
    save_entry(gathering, sheet, "1.2", Entry(option="tot"), "Kế hoạch số 3")
    save_justifications(gathering, sheet, {"1.2": "Có kèm bản chụp", "1.4": "Chưa có số"})
    lines = {line.indicator.code: line for line in open_scoresheet(gathering, sheet).lines}
    assert (lines["1.2"].entry.option, lines["1.2"].note) == ("tot", "Kế hoạch số 3")
    assert lines["1.4"].is_blank
    assert gathering.undo().summary == "Giải trình 2 tiêu chí, kỳ 2024"


def test_a_justification_of_no_leaf_is_refused(gathering: Workspace):
    with pytest.raises(Refusal, match=r"không có tiêu chí 9\.9"):
        save_justifications(gathering, new_sheet(gathering), {"9.9": "?"})


def test_justifying_may_be_skipped(gathering: Workspace):
    sheet = final(gathering)
    assert Step.JUSTIFIED not in {each.step for each in gathering.find(SheetStep)}
    assert state(gathering, sheet) is SheetState.APPRAISED_2


def test_the_second_round_needs_every_leaf_that_is_no_surveys(gathering: Workspace):
    sheet = appraised(gathering)
    save_marks(gathering, sheet, 2, {"1.1": LeafMark(Decimal(15)), "1.4": LeafMark(not_applicable=True)})
    with pytest.raises(Refusal, match=r"Còn 2 tiêu chí chưa có điểm thẩm định lần 2: 1\.2, 1\.3\."):
        finish_second_round(gathering, sheet, on(25))


def test_a_round_isnt_ended_without_marks_or_reasons(gathering: Workspace):
    sheet = locked(gathering)
    with pytest.raises(Refusal, match="Chưa có điểm thẩm định lần 1 nào"):
        finish_first_round(gathering, sheet, on(20))
    save_marks(gathering, sheet, 1, {"1.3": LeafMark(Decimal(9))})
    with pytest.raises(Refusal, match=r"người thẩm định cho điểm phải có lý do: 1\.3"):
        finish_first_round(gathering, sheet, on(20))
    save_marks(gathering, sheet, 1, {"1.3": LeafMark(Decimal(9), comment="Hai sáng kiến")})
    assert finish_first_round(gathering, sheet, on(20)).state is SheetState.APPRAISED_1


def test_on_the_units_desk_the_offices_steps_name_their_paper(unit_desk: Workspace):
    sheet = locked(unit_desk)
    save_marks(unit_desk, sheet, 1, {"1.1": LeafMark(Decimal(15))})
    with pytest.raises(Refusal, match="Thẩm định lần 1” ghi ở bàn này phải theo văn bản"):
        finish_first_round(unit_desk, sheet, Taken(date(2024, 11, 20)))
    assert finish_first_round(unit_desk, sheet, on(20)).state is SheetState.APPRAISED_1
