"""Filling a scoresheet as an officer does, with the keyboard alone."""

from collections.abc import Callable
from decimal import Decimal
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.scores import Entry, Scoresheet
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.gui.grid_model import Heading
from parcomp_desktop.gui.pages.scoring.scoresheet_columns import At
from parcomp_desktop.gui.pages.scoring.scoresheets import ScoresheetsPage
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet, open_scoresheet, save_entry
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import STREAMS, Stream, press
from tests.gui.pages.scoresheet_window import SET, Key, go, page_of, place, row_of, shown, text, type_keys

Open = Callable[[], ScoresheetsPage]


@pytest.fixture
def sheet(gathering: Workspace) -> Scoresheet:
    unit = save_unit(gathering, Unit(id=uuid4(), code="X01", name="UBND xã Đăk Mar", kind=UnitKind.COMMUNE))
    return make_scoresheet(gathering, unit.id, SET, "2026")


@pytest.fixture
def window(gathering: Workspace, qtbot: QtBot) -> MainWindow:
    return shown(gathering, qtbot)


@pytest.fixture
def page(sheet: Scoresheet, window: MainWindow) -> ScoresheetsPage:
    """The page with the sheet open and the keyboard on its first figure."""
    assert sheet
    page = page_of(window)
    page.open_chosen()
    assert page.panel.grid.hasFocus()
    return page


def entry(page: ScoresheetsPage, sheet: Scoresheet, code: str) -> Entry:
    lines = open_scoresheet(page.workspace, sheet).lines
    return next(line.entry for line in lines if line.indicator.code == code)


def total(page: ScoresheetsPage) -> str:
    return page.ui.total.text()


def test_the_published_example_is_typed_and_comes_out(page: ScoresheetsPage, sheet: Scoresheet):
    go(page, "2.1", At.NUMERATOR)
    type_keys("2775\n3443\n")
    assert entry(page, sheet, "2.1") == Entry(numerator=Decimal(2775), denominator=Decimal(3443))
    assert text(page, "2.1", At.POINTS) == "16,12"
    assert text(page, "2.1", At.WORDS) == "2775/3443 = 80,60 % × 20 = 16,12"
    assert total(page) == "Tự chấm: 16,12/100, còn có thể đến 96,12"
    assert place(page) == ("3.1", At.NUMERATOR)


def test_enter_goes_from_figure_to_figure_over_headings(page: ScoresheetsPage):
    seen = [place(page)]
    for _ in range(7):
        type_keys("1\n")
        seen.append(place(page))
    codes = ["1.1", "1.2", "1.3", "1.4"]
    assert seen == [(code, column) for code in codes for column in (At.NUMERATOR, At.DENOMINATOR)]
    type_keys("1\n")
    assert place(page) == ("2.1", At.NUMERATOR)


def test_enter_goes_to_the_percent_of_a_leaf_without_figures(page: ScoresheetsPage, sheet: Scoresheet):
    go(page, "4.2", At.NUMERATOR)
    type_keys("3\n4\n")
    assert place(page) == ("4.2b", At.VALUE)
    type_keys("87,5\n")
    assert entry(page, sheet, "4.2b") == Entry(value=Decimal("87.5"))
    assert text(page, "4.2b", At.POINTS) == "1,75"
    assert place(page) == ("4.3", At.NUMERATOR)


def test_a_leaf_without_figures_takes_the_percent_alone(page: ScoresheetsPage, sheet: Scoresheet):
    go(page, "4.2b", At.NUMERATOR)
    type_keys("5\n")
    assert entry(page, sheet, "4.2b") == Entry()


def test_tab_visits_every_cell_and_back(page: ScoresheetsPage):
    seen = [place(page)]
    for _ in range(5):
        press(Key.Key_Tab)
        seen.append(place(page))
    assert seen == [
        *(("1.1", column) for column in (At.NUMERATOR, At.DENOMINATOR, At.VALUE, At.TICK, At.JUSTIFICATION)),
        ("1.2", At.NUMERATOR),
    ]
    press(Key.Key_Backtab)
    assert place(page) == ("1.1", At.JUSTIFICATION)


def test_tab_writes_the_cell_that_it_leaves(page: ScoresheetsPage, sheet: Scoresheet):
    type_keys("7\t8\t")
    assert entry(page, sheet, "1.1") == Entry(numerator=Decimal(7), denominator=Decimal(8))
    assert place(page) == ("1.1", At.VALUE)


def test_an_arrow_writes_the_cell_and_goes_down_its_column(page: ScoresheetsPage, sheet: Scoresheet):
    go(page, "1.1", At.VALUE)
    for percent in ("100", "90"):
        type_keys(percent)
        press(Key.Key_Down)
    assert [entry(page, sheet, code).value for code in ("1.1", "1.2")] == [Decimal(100), Decimal(90)]
    assert place(page) == ("1.3", At.VALUE)


@pytest.mark.parametrize(
    ("typed", "column", "told"),
    [
        ("-4", At.NUMERATOR, "Tử số của tiêu chí 2.1 là số âm. Nhập lại số liệu, không nhỏ hơn 0."),
        ("hai", At.NUMERATOR, "Tiêu chí 2.1, cột “Tử số”: “hai” không phải là số."),
        ("1.250", At.DENOMINATOR, "Tiêu chí 2.1, cột “Mẫu số”: “1.250” đọc được hai cách. Hãy gõ 1,25 hoặc 1250."),
        ("50", At.VALUE, "Tiêu chí 2.1 vừa có tỷ lệ công bố vừa có tử số, mẫu số."),
    ],
)
def test_a_wrong_figure_is_refused_with_its_leaf(
    page: ScoresheetsPage, sheet: Scoresheet, typed: str, column: int, told: str
):
    right = Entry(numerator=Decimal(2775), denominator=Decimal(3443))
    save_entry(page.workspace, sheet, "2.1", right)
    go(page, "2.1", column)
    type_keys(f"{typed}\n")
    assert told in page.bar.text
    assert entry(page, sheet, "2.1") == right
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == typed, "it stays to be mended"
    press(Key.Key_Escape)
    assert text(page, "2.1", At.POINTS) == "16,12"
    assert place(page) == ("2.1", column)


def test_a_wrong_figure_gives_way_when_its_cell_is_left(page: ScoresheetsPage, sheet: Scoresheet, qtbot: QtBot):
    save_entry(page.workspace, sheet, "2.1", Entry(numerator=Decimal(5)))
    go(page, "2.1", At.NUMERATOR)
    type_keys("-4")
    other = page.panel.grid.visualRect(page.panel.model.index(row_of(page, "1.1"), At.JUSTIFICATION)).center()
    qtbot.mouseClick(page.panel.grid.viewport(), Qt.MouseButton.LeftButton, pos=other)
    assert "tiêu chí 2.1 là số âm" in page.bar.text
    assert text(page, "2.1", At.NUMERATOR) == "5"


def test_escape_leaves_the_cell_first_and_then_the_sheet(page: ScoresheetsPage, sheet: Scoresheet):
    go(page, "2.1", At.NUMERATOR)
    type_keys("12")
    press(Key.Key_Escape)
    assert entry(page, sheet, "2.1") == Entry()
    assert page.panel.grid.isVisible()


def test_blank_zero_and_not_applicable_look_different(page: ScoresheetsPage):
    go(page, "5.2", At.TICK)
    type_keys(" ")
    go(page, "5.1", At.NUMERATOR)
    type_keys("0\n80\n")
    shown = [text(page, code, At.POINTS) for code in ("5.1", "5.2", "5.3")]
    assert shown == ["0,00", "không phát sinh", "chưa nhập"]
    assert (text(page, "5", At.MAXIMUM), text(page, "5", At.POINTS)) == ("8", "0,00")
    assert total(page) == "Tự chấm: 0,00/98, còn có thể đến 96,00"


def test_space_takes_the_tick_off_again(page: ScoresheetsPage, sheet: Scoresheet):
    go(page, "5.2", At.TICK)
    for ticked in (True, False):
        type_keys(" ")
        assert entry(page, sheet, "5.2").not_applicable is ticked


def test_a_tick_beside_figures_is_refused(page: ScoresheetsPage, sheet: Scoresheet):
    go(page, "5.2", At.NUMERATOR)
    type_keys("3\n")
    go(page, "5.2", At.TICK)
    type_keys(" ")
    assert "Tiêu chí 5.2 vừa đánh dấu không phát sinh vừa có số liệu" in page.bar.text
    assert entry(page, sheet, "5.2") == Entry(numerator=Decimal(3))


def test_enter_passes_over_what_does_not_apply(page: ScoresheetsPage):
    go(page, "5.2", At.TICK)
    type_keys(" ")
    go(page, "5.1", At.DENOMINATOR)
    type_keys("1\n")
    assert place(page) == ("5.3", At.NUMERATOR)


def test_del_blanks_cells_and_ctrl_z_brings_each_back(page: ScoresheetsPage, sheet: Scoresheet, window: MainWindow):
    go(page, "2.1", At.NUMERATOR)
    type_keys("2775\n3443\n")
    go(page, "2.1", At.DENOMINATOR)
    press(Key.Key_Delete)
    assert entry(page, sheet, "2.1") == Entry(numerator=Decimal(2775))
    assert text(page, "2.1", At.WORDS) == "Chưa đủ số liệu: thiếu mẫu số (tổng hồ sơ tiếp nhận)"
    window.undo()
    assert text(page, "2.1", At.POINTS) == "16,12"
    window.undo()
    window.undo()
    assert (entry(page, sheet, "2.1"), text(page, "2.1", At.POINTS)) == (Entry(), "chưa nhập")


def test_leaving_a_cell_as_it_was_writes_nothing(page: ScoresheetsPage):
    before = len(page.workspace.journal())
    press(Key.Key_F2)
    press(Key.Key_Return, "\r")
    assert len(page.workspace.journal()) == before


def test_a_block_of_a_spreadsheet_is_pasted_over_headings_as_one_change(page: ScoresheetsPage, sheet: Scoresheet):
    go(page, "1.4", At.NUMERATOR)
    QGuiApplication.clipboard().setText("3\t4\n2775\t3443\n")
    press(Key.Key_V, "\x16", Qt.KeyboardModifier.ControlModifier)
    assert entry(page, sheet, "1.4") == Entry(numerator=Decimal(3), denominator=Decimal(4))
    assert text(page, "2.1", At.POINTS) == "16,12"
    page.workspace.undo()
    assert [entry(page, sheet, code) for code in ("1.4", "2.1")] == [Entry(), Entry()]


@pytest.mark.parametrize(
    ("code", "block", "told"),
    [
        ("1.4", "3\t4\n5\t-6", "Mẫu số của tiêu chí 2.1 là số âm"),
        ("1.4", "3\t4\nnăm\t6", "Tiêu chí 2.1, cột “Tử số”"),
        ("4.2", "3\t4\n5\t6", "Tiêu chí 4.2b, cột “Tử số”: ô này không nhập được"),
        ("6.3", "3\t4\n5\t6", "Khối dán có 2 dòng, từ ô đang chọn chỉ còn 1 dòng"),
    ],
)
def test_a_block_goes_in_whole_or_not_at_all(
    page: ScoresheetsPage, sheet: Scoresheet, code: str, block: str, told: str
):
    go(page, code, At.NUMERATOR)
    QGuiApplication.clipboard().setText(block)
    press(Key.Key_V, "\x16", Qt.KeyboardModifier.ControlModifier)
    assert told in page.bar.text
    assert all(line.entry == Entry() for line in open_scoresheet(page.workspace, sheet).lines)


def test_one_text_fills_all_chosen_cells_and_is_copied_back(page: ScoresheetsPage, sheet: Scoresheet):
    go(page, "1.1", At.VALUE)
    for _ in range(2):
        press(Key.Key_Down, modifiers=Qt.KeyboardModifier.ShiftModifier)
    QGuiApplication.clipboard().setText("95,5")
    press(Key.Key_V, "\x16", Qt.KeyboardModifier.ControlModifier)
    assert [entry(page, sheet, code).value for code in ("1.1", "1.2", "1.3")] == [Decimal("95.5")] * 3
    press(Key.Key_C, "\x03", Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "95,5\n95,5\n95,5"


def test_what_is_copied_can_be_pasted_again(page: ScoresheetsPage, sheet: Scoresheet):
    go(page, "2.1", At.NUMERATOR)
    type_keys("2775\n")
    go(page, "2.1", At.NUMERATOR)
    assert text(page, "2.1", At.NUMERATOR) == "2.775"
    press(Key.Key_C, "\x03", Qt.KeyboardModifier.ControlModifier)
    go(page, "2.1", At.DENOMINATOR)
    press(Key.Key_V, "\x16", Qt.KeyboardModifier.ControlModifier)
    assert entry(page, sheet, "2.1") == Entry(numerator=Decimal(2775), denominator=Decimal(2775))


@pytest.mark.parametrize("stream", STREAMS)
def test_vietnamese_notes_are_typed_with_every_program(page: ScoresheetsPage, stream: Stream):
    go(page, "2.1", At.JUSTIFICATION)
    stream("Đắk Tô báo cáo số 12")
    press(Key.Key_Return, "\r")
    assert text(page, "2.1", At.JUSTIFICATION) == "Đắk Tô báo cáo số 12"


def test_a_figure_keeps_the_note(page: ScoresheetsPage, sheet: Scoresheet):
    save_entry(page.workspace, sheet, "2.1", Entry(), "Báo cáo số 12")
    go(page, "2.1", At.NUMERATOR)
    type_keys("5\n")
    assert text(page, "2.1", At.NOTE) == "Báo cáo số 12"


def test_a_complete_sheet_shows_its_percent(page: ScoresheetsPage, sheet: Scoresheet):
    for line in open_scoresheet(page.workspace, sheet).lines:
        save_entry(page.workspace, sheet, line.indicator.code, Entry(value=Decimal(100)))
    assert total(page) == "Tự chấm: 100,00/100 = 100,00 %"
    save_entry(page.workspace, sheet, "2.1", Entry(not_applicable=True))
    assert total(page) == "Tự chấm: 80,00/80 = 100,00 %"
    for line in open_scoresheet(page.workspace, sheet).lines:
        save_entry(page.workspace, sheet, line.indicator.code, Entry(not_applicable=True))
    assert total(page) == "Tự chấm: không tiêu chí nào phát sinh"
    assert text(page, "1", At.POINTS) == "không phát sinh"


def test_a_leafs_tip_tells_its_figures_guide_and_what_is_assumed(page: ScoresheetsPage):
    tip = page.panel.model.index(row_of(page, "2.1"), At.NAME).data(Qt.ItemDataRole.ToolTipRole)
    for words in ("hồ sơ đúng hạn", "tổng hồ sơ tiếp nhận", "NgayKetThucXuLy ≤ NgayHenTra", "HTTT giải quyết TTHC"):
        assert words in tip
    assumed = page.panel.model.index(row_of(page, "1.1"), At.NAME).data(Qt.ItemDataRole.ToolTipRole)
    assert "đạt điểm tối đa khi mẫu số bằng 0" in assumed


def test_fields_head_their_leaves(page: ScoresheetsPage):
    headings = [page.panel.model.row(row) for row in range(page.panel.model.rowCount())]
    texts = [row.texts[:3] for row in headings if isinstance(row, Heading)]
    assert texts[0] == ("1", "Công khai, minh bạch (CKMB)", "18")
    assert len(texts) == 6
    assert page.panel.grid.indexAt(QPoint(5, 5)).row() == 0
