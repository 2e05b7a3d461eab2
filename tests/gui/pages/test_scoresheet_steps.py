"""A sheet from hand to hand in its window: chosen, justified, appraised, published."""

from datetime import date
from decimal import Decimal

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.indicators import ManualRule, RatioRule, Variant, VariantsRule
from parcomp_desktop.domain.scores import Entry, PublishedIndex, Scoresheet, SheetState
from parcomp_desktop.gui.pages.scoring.scoresheet_columns import APPRAISAL, ENTRY, EVERYTHING, At
from parcomp_desktop.gui.pages.scoring.scoresheets import ScoresheetsPage
from parcomp_desktop.gui.pages.scoring.step_dialog import StepDialog
from parcomp_desktop.gui.style import colours
from parcomp_desktop.services.scoring.appraisals import marks
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet, open_scoresheet, save_entry
from parcomp_desktop.services.scoring.sheet_steps import sheet_steps
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import press
from tests.gui.pages.scoresheet_window import Key, go, page_of, place, shown, text, type_keys
from tests.gui.seen import english_of
from tests.services.scoring.sheet_cases import (
    appraised,
    clock_on,
    commune,
    fill,
    final,
    locked,
    new_sheet,
    small_set,
    statistics,
    store_set,
    survey,
)


@pytest.fixture(autouse=True)
def _day(gathering: Workspace, unit_desk: Workspace) -> None:
    gathering.clock = unit_desk.clock = clock_on(date(2024, 11, 25))


def opened(workspace: Workspace, qtbot: QtBot) -> ScoresheetsPage:
    page = page_of(shown(workspace, qtbot))
    page.open_chosen()
    return page


def steps(page: ScoresheetsPage) -> list[str]:
    return [step.text() for step in page.panel.steps]


def take(page: ScoresheetsPage, words: str, *, refused: str = "", **typed: object) -> None:
    """Press the step's button, type into its question and confirm; a refusal is read there and given up."""
    seen: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, StepDialog)
        dialog.form.show({"on": date(2024, 11, 25), **typed})
        assert not english_of(dialog)
        dialog.confirm()
        seen.append(dialog.bar.text)
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, answer)
    next(step for step in page.panel.steps if step.text().startswith(words)).trigger()
    page.window().activateWindow()
    QApplication.processEvents()
    assert refused in seen[0]
    assert bool(refused) == bool(seen[0])


def state(workspace: Workspace) -> SheetState:
    return workspace.find(Scoresheet)[0].state


def test_a_choice_is_made_by_its_first_letters(unit_desk: Workspace, qtbot: QtBot):
    sheet = new_sheet(unit_desk)
    page = opened(unit_desk, qtbot)
    go(page, "1.1", At.DENOMINATOR)
    type_keys("5\n")
    assert place(page) == ("1.2", At.OPTION)
    type_keys("k\n")
    assert text(page, "1.2", At.OPTION) == "Kém"
    assert (text(page, "1.2", At.POINTS), place(page)) == ("0,00", ("1.3", At.VALUE))
    go(page, "1.2", At.OPTION)
    press(Key.Key_F2)
    press(Key.Key_Up)
    press(Key.Key_Return, "\r")
    assert next(each for each in open_scoresheet(unit_desk, sheet).lines).entry.denominator == 5
    assert text(page, "1.2", At.OPTION) == "Tốt"
    press(Key.Key_Up)
    go(page, "1.2", At.OPTION)
    press(Key.Key_Delete)
    assert (text(page, "1.2", At.OPTION), text(page, "1.2", At.POINTS)) == ("", "chưa nhập")


def test_a_choice_that_is_given_up_changes_nothing(unit_desk: Workspace, qtbot: QtBot):
    new_sheet(unit_desk)
    page = opened(unit_desk, qtbot)
    go(page, "1.2", At.OPTION)
    before = len(unit_desk.journal())
    type_keys("t")
    press(Key.Key_Escape)
    assert (text(page, "1.2", At.OPTION), len(unit_desk.journal())) == ("", before)
    assert page.panel.grid.isVisible()


@pytest.mark.parametrize(("pasted", "stands"), [("Tốt", "Tốt"), ("kém", "Kém"), ("tot", "Tốt"), ("Tạm", "")])
def test_a_choice_is_pasted_by_its_label_or_code(unit_desk: Workspace, qtbot: QtBot, pasted: str, stands: str):
    new_sheet(unit_desk)
    page = opened(unit_desk, qtbot)
    go(page, "1.2", At.OPTION)
    QGuiApplication.clipboard().setText(pasted)
    press(Key.Key_V, "\x16", Qt.KeyboardModifier.ControlModifier)
    assert text(page, "1.2", At.OPTION) == stands
    assert ("không có trong các lựa chọn" in page.bar.text) is not bool(stands)


def test_enter_goes_where_each_method_wants_its_figures(unit_desk: Workspace, qtbot: QtBot):
    new_sheet(unit_desk)
    page = opened(unit_desk, qtbot)
    seen = [place(page)]
    for _ in range(5):
        page.panel.grid.go_on()
        seen.append(place(page))
    assert seen == [
        ("1.1", At.NUMERATOR),
        ("1.1", At.DENOMINATOR),
        ("1.2", At.OPTION),
        ("1.3", At.VALUE),
        ("1.4", At.NUMERATOR),
        ("1.4", At.DENOMINATOR),
    ]
    assert not page.panel.grid.go_on(), "nothing of a survey is the unit's to enter"


def test_a_condition_is_chosen_first_and_its_figures_follow(unit_desk: Workspace, qtbot: QtBot):
    made = small_set()
    rule = VariantsRule(
        variants=(
            Variant(code="co", label="Có kế hoạch", rule=RatioRule(numerator="xong", denominator="phải làm")),
            Variant(code="khong", label="Không có kế hoạch", rule=ManualRule()),
        )
    )
    leaves = tuple(replace(each, rule=rule) if each.code == "1.2" else each for each in made.indicators)
    store_set(unit_desk, replace(made, indicators=leaves))
    make_scoresheet(unit_desk, commune(unit_desk).id, made.code, "2024")
    page = opened(unit_desk, qtbot)
    go(page, "1.2", At.OPTION)
    type_keys("c\n")
    assert place(page) == ("1.2", At.NUMERATOR)
    type_keys("3\n4\n")
    assert (text(page, "1.2", At.OPTION), text(page, "1.2", At.POINTS)) == ("Có kế hoạch", "7,50"), "75 % of 10"


def test_each_state_is_worked_in_its_own_columns(gathering: Workspace, qtbot: QtBot):
    locked(gathering)
    page = opened(gathering, qtbot)
    assert page.panel.view is APPRAISAL
    assert page.panel.grid.isColumnHidden(At.NUMERATOR)
    page.panel.view_buttons[0].click()
    assert page.panel.view is ENTRY
    assert [page.panel.grid.isColumnHidden(at) for at in (At.NUMERATOR, At.FIRST)] == [False, True]
    page.panel.view_buttons[2].click()
    assert page.panel.view is EVERYTHING
    assert not any(page.panel.grid.isColumnHidden(at) for at in At)


def test_cells_that_cant_be_typed_in_look_so_and_take_nothing(gathering: Workspace, qtbot: QtBot):
    sheet = locked(gathering)
    page = opened(gathering, qtbot)
    page.panel.view_buttons[2].click()
    model = page.panel.model
    closed = QColor(colours().window)
    tints = {at: model.index(1, at).data(Qt.ItemDataRole.BackgroundRole) for at in At}
    assert {at for at, tint in tints.items() if tint != closed} == {At.FIRST, At.FIRST_TICK, At.FIRST_COMMENT}
    go(page, "1.1", At.NUMERATOR)
    type_keys("5\n")
    assert open_scoresheet(gathering, sheet).lines[0].entry.numerator == 2775


def test_figures_of_statistics_are_seen_as_such_and_typed_over(unit_desk: Workspace, qtbot: QtBot):
    new_sheet(unit_desk, bound=True)
    with statistics(Decimal(2775), Decimal(3443)):
        page = opened(unit_desk, qtbot)
        assert (text(page, "1.1", At.NUMERATOR), text(page, "1.1", At.POINTS)) == ("2.775", "16,12")
        index = page.panel.model.index(1, At.NUMERATOR)
        assert index.data(Qt.ItemDataRole.ForegroundRole) == QColor(colours().accent)
        assert "Thống kê hồ sơ TTHC năm 2024" in index.data(Qt.ItemDataRole.ToolTipRole)
        go(page, "1.1", At.NUMERATOR)
        type_keys("3443\n")
        assert text(page, "1.1", At.POINTS) == "20,00", "the other figure stays as it was shown"
        assert index.data(Qt.ItemDataRole.ForegroundRole) is None
        for column in (At.NUMERATOR, At.DENOMINATOR):
            go(page, "1.1", column)
            press(Key.Key_Delete)
        assert text(page, "1.1", At.POINTS) == "16,12", "blank again, it takes the statistics"


def test_the_chosen_leaf_is_told_whole_and_justified(unit_desk: Workspace, qtbot: QtBot):
    sheet = new_sheet(unit_desk)
    save_entry(unit_desk, sheet, "1.2", Entry(option="tot"))
    page = opened(unit_desk, qtbot)
    go(page, "1.2", At.OPTION)
    assert text(page, "1.2", At.PROOFS) == "còn thiếu"
    assert "Kế hoạch cải cách" in page.panel.detail.text.text()
    note = page.panel.detail.justification
    note.setFocus()
    note.setPlainText("Kế hoạch còn chờ ký")
    page.panel.grid.setFocus()
    assert text(page, "1.2", At.JUSTIFICATION) == "Kế hoạch còn chờ ký"
    assert text(page, "1.2", At.PROOFS) == ""
    go(page, "1.4", At.NUMERATOR)
    assert note.toPlainText() == ""


def test_a_unit_locks_its_sheet_even_incomplete_only_when_it_says_so(unit_desk: Workspace, qtbot: QtBot):
    sheet = new_sheet(unit_desk)
    fill(unit_desk, sheet, but="1.2")
    page = opened(unit_desk, qtbot)
    assert steps(page) == ["Khoá và gửi…", "Gia hạn (theo văn bản)…"]
    assert "Quá hạn tự chấm 15 ngày (hạn 10/11/2024)" in page.ui.state.text()
    take(page, "Khoá", on=date(2024, 11, 8), refused="còn 1 tiêu chí chưa nhập: 1.2")
    take(page, "Khoá", refused="Đã quá ngày cuối cùng nhận phiếu", even_incomplete=True)
    take(page, "Khoá", on=date(2024, 11, 12), even_incomplete=True)
    assert state(unit_desk) is SheetState.LOCKED
    assert page.bar.text == "Đã ghi bước “Khoá và gửi”."
    assert steps(page)[1] == "Rút lại…"
    assert "sẽ trừ nộp chậm 2,00" in page.ui.total.text()
    history = [str(page.panel.detail.steps_model.index(0, column).data()) for column in (0, 1, 5)]
    assert history == ["12/11/2024", "Khoá và gửi", "Nộp chậm 2 ngày so với hạn 10/11/2024, trừ 2 điểm"]


def test_a_deadline_is_extended(gathering: Workspace, qtbot: QtBot):
    new_sheet(gathering)
    page = opened(gathering, qtbot)
    take(page, "Gia hạn", refused="Chưa chọn ngày gia hạn")
    take(page, "Gia hạn", until=date(2024, 11, 28))
    assert "Sắp đến hạn tự chấm: còn 3 ngày (hạn 28/11/2024)" in page.ui.state.text()


def test_the_office_appraises_with_the_keyboard(gathering: Workspace, qtbot: QtBot):
    sheet = locked(gathering)
    page = opened(gathering, qtbot)
    assert place(page) == ("1.1", At.FIRST)
    type_keys("15\t\tThieu\n")
    assert place(page) == ("1.2", At.FIRST)
    type_keys("10\n21\n")
    assert "Điểm của tiêu chí 1.3 phải từ 0 đến 15" in page.bar.text
    press(Key.Key_Escape)
    go(page, "1.4", At.FIRST_TICK)
    type_keys(" ")
    given = marks(gathering, sheet, 1)
    assert (given["1.1"].points, given["1.1"].comment, given["1.2"].points) == (15, "Thieu", 10)
    assert given["1.4"].not_applicable
    assert [text(page, code, At.FIRST) for code in ("1.1", "1.3", "1.4")] == ["15,00", "", "không phát sinh"]
    assert "Thẩm định lần 1: 25,00/45, còn có thể đến 40,00" in page.ui.total.text()
    assert text(page, "1", At.FIRST) == "25,00"


def test_open_marks_are_filled_at_one_go_and_taken_back(gathering: Workspace, qtbot: QtBot):
    locked(gathering)
    page = opened(gathering, qtbot)
    page.ui.fillButton.click()
    assert [text(page, code, At.FIRST) for code in ("1.1", "1.2", "1.3", "1.4")] == ["16,12", "10,00", "", "5,00"]
    assert "Còn 1 tiêu chí phải tự cho điểm: 1.3" in page.bar.text
    gathering.undo()
    assert text(page, "1.1", At.FIRST) == ""


def test_a_block_over_two_parts_of_a_sheet_is_refused(gathering: Workspace, qtbot: QtBot):
    sheet = new_sheet(gathering)
    page = opened(gathering, qtbot)
    page.panel.view_buttons[2].click()
    go(page, "1.1", At.VALUE)
    QGuiApplication.clipboard().setText("90\t\t\t\t\t\tGiải trình")
    press(Key.Key_V, "\x16", Qt.KeyboardModifier.ControlModifier)
    assert "Khối dán trải qua nhiều phần" in page.bar.text
    assert open_scoresheet(gathering, sheet).lines[0].entry == Entry()


def test_a_block_with_too_many_columns_is_refused(gathering: Workspace, qtbot: QtBot):
    new_sheet(gathering)
    page = opened(gathering, qtbot)
    go(page, "1.1", At.JUSTIFICATION)
    QGuiApplication.clipboard().setText("a\tb")
    press(Key.Key_V, "\x16", Qt.KeyboardModifier.ControlModifier)
    assert "Khối dán có 2 cột, từ ô đang chọn chỉ còn 1 cột" in page.bar.text


def test_the_rounds_go_on_to_the_publication(gathering: Workspace, qtbot: QtBot):
    sheet = appraised(gathering)
    page = opened(gathering, qtbot)
    assert steps(page) == ["Giải trình (theo văn bản)…", "Thẩm định lần 2…", "Gia hạn…", "Mở khoá…"]
    assert page.ui.stepButton.text() == "Thẩm định lần 2…", "this desk's own step first"
    take(page, "Thẩm định lần 2", refused="Còn 4 tiêu chí chưa có điểm thẩm định lần 2")
    take(page, "Giải trình", refused="phải theo văn bản")
    take(page, "Giải trình", document="Công văn số 20/UBND")
    page.ui.fillButton.click()
    go(page, "2.1", At.SECOND)
    type_keys("40,5\n")
    assert "Thẩm định lần 2: 78,50/100 = 78,50 %" in page.ui.total.text()
    take(page, "Thẩm định lần 2")
    assert page.ui.fillButton.isHidden()
    take(page, "Công bố", document="Quyết định số 15", announced=Decimal("79.25"))
    assert state(gathering) is SheetState.PUBLISHED
    assert [each.points for each in gathering.find(PublishedIndex)] == [Decimal("79.25")]
    assert "Đã công bố: 79,25/100 · lệch +0,75 so với điểm tính được" in page.ui.total.text()
    assert [each.step for each in sheet_steps(gathering, sheet)][-1] == "published"
    press(Key.Key_Escape)
    assert [str(page.model.index(0, column).data()) for column in (3, 4, 5)] == ["79,25", "Đã công bố", ""]


def test_no_survey_is_one_press(gathering: Workspace, qtbot: QtBot):
    final(gathering)
    page = opened(gathering, qtbot)
    menu = page.ui.moreButton.menu()
    next(action for action in menu.actions() if action.text() == "Không tổ chức khảo sát").trigger()
    assert text(page, "2.1", At.SECOND) == "không phát sinh"
    assert "Thẩm định lần 2: 38,00/50 = 76,00 %" in page.ui.total.text()


def test_a_survey_may_still_come_after_the_second_round(gathering: Workspace, qtbot: QtBot):
    sheet = final(gathering)
    survey(gathering, sheet, "30")
    page = opened(gathering, qtbot)
    go(page, "1.1", At.SECOND)
    type_keys("3\n")
    assert text(page, "1.1", At.SECOND) == "15,00"
    assert text(page, "2.1", At.SECOND) == "30,00"


def test_every_state_speaks_vietnamese(gathering: Workspace, qtbot: QtBot) -> None:
    final(gathering)
    page = opened(gathering, qtbot)
    page.panel.view_buttons[2].click()
    assert not english_of(page)


def test_a_sheet_of_another_year_shows_last_years_points(gathering: Workspace, qtbot: QtBot) -> None:
    old = final(gathering)
    make_scoresheet(gathering, old.unit_id, old.set_code, "2025")
    page = opened(gathering, qtbot)
    assert text(page, "1.1", At.BEFORE) == "15,00"
    tip = page.panel.model.index(1, At.BEFORE).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Kỳ 2024: điểm thẩm định cuối cùng"
