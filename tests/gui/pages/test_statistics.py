"""Months of procedure files in their table, typed and pasted."""

from datetime import date
from uuid import UUID

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.indicators import Figures, StoredSet
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.gui.pages import PAGES
from parcomp_desktop.gui.pages.work.statistics import StatisticsPage
from parcomp_desktop.gui.style import colours
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.people.units import save_person, save_unit
from parcomp_desktop.services.statistics.cases import case_records, enter_cases
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import press, type_text
from tests.services.samples import person, unit
from tests.services.scoring.sheet_cases import clock_on
from tests.services.statistics.months import WHOLE, month, months
from tests.services.work.work import unit_of

MONTH, RECEIVED, ON_TIME, LATE, OVERDUE, PENDING, ONLINE, IN_PERSON, BY_POST, WITH_FEE, PAID = range(11)
ON_TIME_RATE, ONLINE_RATE, PAID_RATE, WARNED, SOURCE = range(11, 16)
SUM = 12
Key = Qt.Key


@pytest.fixture(autouse=True)
def autumn(gathering: Workspace) -> None:
    """The year 2026 isn't over."""
    gathering.clock = clock_on(date(2026, 10, 15))


@pytest.fixture
def commune(gathering: Workspace) -> Unit:
    return save_unit(gathering, unit("X01", "UBND xã Đăk Mar"))


@pytest.fixture
def window(gathering: Workspace, qtbot: QtBot, commune: Unit) -> MainWindow:
    assert commune
    return shown(gathering, qtbot)


def shown(workspace: Workspace, qtbot: QtBot) -> MainWindow:
    window = MainWindow(workspace, [entry for entry in PAGES if entry.code == "statistics"])
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def page(window: MainWindow) -> StatisticsPage:
    page = page_of(window)
    page.ui.year.setValue("2026")
    page.load()
    page.grid.setFocus()
    return page


def page_of(window: MainWindow) -> StatisticsPage:
    page = window.page
    assert isinstance(page, StatisticsPage)
    return page


def text(page: StatisticsPage, row: int, column: int) -> str:
    return page.grid_model.index(row, column).data() or ""


def go(page: StatisticsPage, number: int, column: int) -> None:
    page.grid.setCurrentIndex(page.grid_model.index(number - 1, column))


def type_keys(keys: str) -> None:
    for char in keys:
        if char == "\n":
            press(Key.Key_Return, "\r")
        else:
            type_text(char)


def choose_officer(page: StatisticsPage, chosen: UUID) -> None:
    page.ui.officer.setValue(str(chosen))
    page.load()


def test_an_empty_year_is_twelve_blank_months_and_says_what_to_do(page: StatisticsPage):
    assert page.grid_model.rowCount() == 13
    assert {text(page, row, column) for row in range(13) for column in range(1, 16)} == {""}
    told = "Chưa có số liệu năm 2026. Gõ vào bảng, dán từ Excel, hoặc bấm Nhập từ một cửa…, Excel."
    assert page.ui.state.text().startswith(told)
    assert page.ui.warnings.isHidden()


def test_a_month_is_typed_through_with_enter(page: StatisticsPage, commune: Unit):
    go(page, 3, RECEIVED)
    type_keys("3443\n2775\n0\n")
    march = case_records(page.workspace, commune.id)["2026-03"]
    assert (march.received, march.on_time, march.late, march.overdue) == (3443, 2775, 0, None)
    assert [text(page, 2, column) for column in (MONTH, RECEIVED, LATE, OVERDUE)] == ["03/2026", "3.443", "0", ""]
    assert page.grid.currentIndex().column() == OVERDUE


def test_rates_of_a_month_and_of_the_year(page: StatisticsPage, commune: Unit):
    """February: 28 of 34 are 82,35 %; both months: 118 of 126 are 93,65 %, 120 of 200 online, nothing to pay in it."""
    february = month(commune.id, "2026-02", **{**WHOLE, "on_time": 28, "late": 6, "with_fee": 0, "paid_online": 0})
    enter_cases(page.workspace, [*months(commune.id, (1,)), february])
    rates = (ON_TIME_RATE, ONLINE_RATE, PAID_RATE)
    assert [text(page, 0, column) for column in rates] == ["97,83", "60,00", "75,00"]
    assert [text(page, 1, column) for column in rates] == ["82,35", "60,00", "–"]
    assert [text(page, SUM, column) for column in rates] == ["93,65", "60,00", "75,00"]
    sums = [text(page, SUM, column) for column in range(MONTH, PAID + 1)]
    assert sums == ["Cộng", "200", "118", "8", "1", "7", "120", "70", "10", "40", "30"]
    assert page.ui.state.text().startswith("Đã có số liệu 2/12 tháng.")


def test_a_blank_cell_is_seen_and_its_sum_is_missing(page: StatisticsPage, commune: Unit):
    enter_cases(page.workspace, [*months(commune.id, (1,)), month(commune.id, "2026-02", **{**WHOLE, "late": None})])
    assert [text(page, row, LATE) for row in (0, 1, SUM)] == ["2", "", "thiếu"]
    assert [text(page, row, ON_TIME_RATE) for row in (1, SUM)] == ["", ""]
    assert "Cộng chưa đủ: tháng 2/2026 chưa có số hồ sơ trễ hạn." in page.ui.warnings.toPlainText()


def test_a_missing_sum_is_told_whole_in_every_column(page: StatisticsPage):
    bold = page.grid.font()
    bold.setBold(True)
    wanted = QFontMetrics(bold).horizontalAdvance("thiếu") + 16
    assert min(page.grid.columnWidth(column) for column in range(RECEIVED, PAID + 1)) >= wanted


def test_what_looks_odd_is_told_beside_and_below(page: StatisticsPage, commune: Unit):
    enter_cases(page.workspace, [month(commune.id, "2026-01", **{**WHOLE, "online": 61})])
    words = "trực tuyến + trực tiếp + bưu chính = 101, khác số tiếp nhận 100"
    assert text(page, 0, WARNED) == "1 lưu ý"
    index = page.grid_model.index(0, WARNED)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == words
    assert index.data(Qt.ItemDataRole.ForegroundRole) == QColor(colours().open)
    assert page.ui.warnings.toPlainText() == f"Tháng 01/2026: {words}."


@pytest.mark.parametrize(
    ("typed", "column", "told"),
    [
        ("-1", LATE, "UBND xã Đăk Mar, tháng 05/2026: số hồ sơ trễ hạn là số âm."),
        ("1,5", LATE, "Tháng 05/2026, cột “Trễ hạn”: Ô này chỉ nhận số nguyên."),
        ("9", PAID, "thanh toán trực tuyến (9) nhiều hơn hồ sơ có nghĩa vụ tài chính (3)"),
    ],
)
def test_a_wrong_count_is_refused_in_words(page: StatisticsPage, commune: Unit, typed: str, column: int, told: str):
    enter_cases(page.workspace, [month(commune.id, "2026-05", with_fee=3)])
    go(page, 5, column)
    type_keys(f"{typed}\n")
    assert told in page.bar.text
    assert case_records(page.workspace, commune.id)["2026-05"].paid_online is None
    press(Key.Key_Escape)


def test_a_block_is_pasted_as_one_change_and_taken_back_as_one(page: StatisticsPage, commune: Unit, window: MainWindow):
    go(page, 1, RECEIVED)
    QGuiApplication.clipboard().setText("1.301\t1290\t1\n1302\t\t2\n")
    press(Key.Key_V, "\x16", Qt.KeyboardModifier.ControlModifier)
    records = case_records(page.workspace, commune.id)
    assert [(each.received, each.on_time, each.late) for _, each in sorted(records.items())] == [
        (1301, 1290, 1),
        (1302, None, 2),
    ]
    window.undo()
    assert case_records(page.workspace, commune.id) == {}
    assert page.bar.text == "Đã hoàn tác: Ghi thống kê hồ sơ 2 tháng của UBND xã Đăk Mar."


def test_a_month_whose_cells_are_all_blanked_is_gone(page: StatisticsPage, commune: Unit, window: MainWindow):
    enter_cases(page.workspace, [month(commune.id, "2026-05", late=2)])
    go(page, 5, LATE)
    press(Key.Key_Delete)
    assert case_records(page.workspace, commune.id) == {}
    window.undo()
    assert text(page, 4, LATE) == "2"


def test_a_source_is_kept_beside_the_month(page: StatisticsPage, commune: Unit):
    go(page, 5, SOURCE)
    type_keys("Báo cáo số 12\n")
    assert case_records(page.workspace, commune.id)["2026-05"].source == "Báo cáo số 12"
    assert page.ui.state.text().startswith("Chưa có số liệu năm 2026")


def test_officers_have_months_of_their_own(page: StatisticsPage, commune: Unit):
    officer = save_person(page.workspace, person(commune.id, "Y Hà"))
    choose_officer(page, officer.id)
    go(page, 5, LATE)
    type_keys("1\n")
    assert case_records(page.workspace, commune.id, officer.id)["2026-05"].late == 1
    assert case_records(page.workspace, commune.id) == {}
    assert [page.ui.officer.itemText(row) for row in range(page.ui.officer.count())] == ["Cả đơn vị", "Y Hà"]


def test_another_unit_begins_with_its_own_whole(page: StatisticsPage, commune: Unit):
    officer = save_person(page.workspace, person(commune.id, "Y Hà"))
    other = save_unit(page.workspace, unit("X02", "UBND xã Hà Mòn"))
    enter_cases(page.workspace, months(other.id, (1,)))
    choose_officer(page, officer.id)
    page.ui.unit_id.setValue(other.id)
    page.load()
    assert page.ui.officer.value() == "unit"
    assert text(page, 0, RECEIVED) == "100"


def test_the_unit_desk_has_its_own_unit_alone(unit_desk: Workspace, qtbot: QtBot):
    page = page_of(shown(unit_desk, qtbot))
    assert page.ui.unit_id.value() == unit_of(unit_desk).id
    assert not page.ui.unit_id.isEnabled()


def test_without_a_unit_the_page_says_where_to_begin(gathering: Workspace, qtbot: QtBot):
    page = page_of(shown(gathering, qtbot))
    assert page.ui.state.text() == "Chưa có đơn vị nào. Khai báo đơn vị ở trang Đơn vị trước."
    assert page.grid_model.rowCount() == 0
    assert not page.ui.importButton.isEnabled()
    page.bring()
    assert page.bar.text == ""


def test_the_leaves_that_take_their_figures_from_here_are_named(page: StatisticsPage, gathering: Workspace):
    bundled = gathering.catalogue.indicator_sets["QD766-2022"]
    bound = replace(bundled.indicators[0], figures=Figures(numerator="cases.on_time", denominator="cases.resolved"))
    content = replace(bundled, code="MAU", indicators=(bound, *bundled.indicators[1:]))
    with gathering.change("set", "Nạp bộ chỉ số") as change:
        change.put(StoredSet(id=UUID(int=7), code="MAU", content=content))
    assert "Tiêu chí đang lấy số từ đây: " in page.ui.state.text()
    assert f"{bundled.document}: {bound.code}" in page.ui.state.text()
