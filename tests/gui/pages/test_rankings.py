"""Typing in what was published, and what comes of it."""

from decimal import Decimal
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.awards import IssuedFile
from parcomp_desktop.domain.scores import Entry, PublishedIndex
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.gui.pages import PAGES
from parcomp_desktop.gui.pages.scoring.rankings import RankingsPage
from parcomp_desktop.gui.paper_dialog import PaperDialog
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.ranking.rankings import published_indexes, save_published
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet, save_lines
from parcomp_desktop.services.sets.library import known_set
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import press, type_text, unikey
from tests.gui.pages.dialogs import answer, choose_file
from tests.gui.pages.paper_window import in_paper

UNIT, SCORE, MAXIMUM, ANNOUNCED, SOURCE, SET_CODE, PERCENT, RANK, GRADE = range(9)
SET = "QD766-2022"
NAMES = ("Phòng Nội vụ", "UBND xã A", "UBND xã B", "UBND xã C")
Key = Qt.Key


@pytest.fixture
def units(gathering: Workspace) -> dict[str, UUID]:
    made = [
        Unit(id=uuid4(), code=name, name=name, kind=UnitKind.AGENCY if name == NAMES[0] else UnitKind.COMMUNE)
        for name in NAMES
    ]
    return {save_unit(gathering, unit).name: unit.id for unit in made}


@pytest.fixture
def window(gathering: Workspace, qtbot: QtBot, units: dict[str, UUID]) -> MainWindow:
    assert units
    return shown(gathering, qtbot)


def shown(workspace: Workspace, qtbot: QtBot) -> MainWindow:
    window = MainWindow(workspace, [entry for entry in PAGES if entry.code == "rankings"])
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def page(window: MainWindow) -> RankingsPage:
    page = page_of(window)
    choose_year(page, 2025)
    page.grid.setFocus()
    return page


def page_of(window: MainWindow) -> RankingsPage:
    page = window.page
    assert isinstance(page, RankingsPage)
    return page


def choose_year(page: RankingsPage, year: int) -> None:
    page.ui.year.setValue(str(year))
    page.load()


def row_of(page: RankingsPage, name: str) -> int:
    rows = range(page.grid_model.rowCount())
    return next(row for row in rows if page.grid_model.index(row, UNIT).data() == name)


def text(page: RankingsPage, name: str, column: int) -> str:
    return page.grid_model.index(row_of(page, name), column).data() or ""


def compared(page: RankingsPage, name: str) -> list[str]:
    """Percent, that of last year, its change, announced and computed rank, last year's, its change, grade, remark."""
    model = page.compared_model
    row = next(row for row in range(model.rowCount()) if model.index(row, UNIT).data() == name)
    return [model.index(row, column).data() or "" for column in range(1, model.columnCount())]


def go(page: RankingsPage, name: str, column: int) -> None:
    page.grid.setCurrentIndex(page.grid_model.index(row_of(page, name), column))


def type_keys(keys: str) -> None:
    for char in keys:
        if char == "\n":
            press(Key.Key_Return, "\r")
        else:
            type_text(char)


def names(page: RankingsPage) -> list[str]:
    return [page.grid_model.index(row, UNIT).data() for row in range(page.grid_model.rowCount())]


def test_two_years_are_typed_in_and_ranked(page: RankingsPage, gathering: Workspace, units: dict[str, UUID]):
    for year, points in ((2024, ("88", "90", "70")), (2025, ("92,5", "85", "85"))):
        choose_year(page, year)
        for name, typed in zip(NAMES[1:], points, strict=True):
            go(page, name, SCORE)
            type_keys(f"{typed}\n")
    assert published_indexes(gathering, 2025)[units["UBND xã A"]].points == Decimal("92.5")
    assert [[text(page, name, column) for column in (SCORE, MAXIMUM, PERCENT, RANK, GRADE)] for name in NAMES[1:]] == [
        ["92,50", "100", "92,50", "1", "Xuất sắc"],
        ["85,00", "100", "85,00", "2", "Tốt"],
        ["85,00", "100", "85,00", "2", "Tốt"],
    ]
    assert [compared(page, name) for name in NAMES] == [
        [""] * 9,
        ["92,50", "88,00", "▲ 4,50", "", "1", "2", "▲ 1", "Tốt → Xuất sắc", ""],
        ["85,00", "90,00", "▼ 5,00", "", "2", "1", "▼ 1", "Xuất sắc → Tốt", ""],
        ["85,00", "70,00", "▲ 15,00", "", "2", "3", "▲ 1", "Khá → Tốt", ""],
    ]
    assert page.ui.publishedState.text() == "Đã nhập 3/4 đơn vị năm 2025."


def test_enter_goes_from_points_to_rank_to_the_next_unit(page: RankingsPage, gathering: Workspace):
    go(page, "UBND xã A", SCORE)
    type_keys("90\n2\n85\n")
    found = {gathering.get(Unit, each.unit_id).name: each for each in gathering.find(PublishedIndex)}
    assert (found["UBND xã A"].points, found["UBND xã A"].announced_rank) == (Decimal(90), 2)
    assert found["UBND xã B"].points == Decimal(85)
    assert (page.grid.currentIndex().row(), page.grid.currentIndex().column()) == (row_of(page, "UBND xã B"), ANNOUNCED)


def test_rows_keep_their_place_while_typing_and_go_by_rank_when_asked(page: RankingsPage):
    for name, points in zip(NAMES[1:], ("70", "90", "80"), strict=True):
        go(page, name, SCORE)
        type_keys(f"{points}\n")
    assert names(page)[3:] == ["UBND xã A", "UBND xã B", "UBND xã C"]
    page.ui.by_rank.setFocus()
    press(Key.Key_Space, " ")
    assert names(page)[3:] == ["UBND xã B", "UBND xã C", "UBND xã A"]


def test_the_source_is_typed_in_vietnamese(page: RankingsPage):
    go(page, "UBND xã A", SCORE)
    type_keys("90\n")
    go(page, "UBND xã A", SOURCE)
    unikey("Quyết định số 12 của UBND huyện Đăk Hà")
    press(Key.Key_Return, "\r")
    assert text(page, "UBND xã A", SOURCE) == "Quyết định số 12 của UBND huyện Đăk Hà"


@pytest.mark.parametrize(
    ("column", "typed", "told"),
    [
        (SCORE, "-1", "UBND xã A: điểm công bố phải từ 0 đến điểm tối đa"),
        (SCORE, "101", "UBND xã A: điểm công bố phải từ 0 đến điểm tối đa"),
        (SCORE, "chín", "UBND xã A, cột “Điểm công bố”: “chín” không phải là số"),
        (MAXIMUM, "0", "UBND xã A: điểm tối đa phải lớn hơn 0"),
        (ANNOUNCED, "0", "UBND xã A: thứ hạng công bố phải từ 1 trở lên"),
        (ANNOUNCED, "1,5", "Ô này chỉ nhận số nguyên"),
    ],
)
def test_what_cannot_be_is_refused_with_its_unit(
    page: RankingsPage, units: dict[str, UUID], column: int, typed: str, told: str
):
    index = PublishedIndex(id=uuid4(), unit_id=units["UBND xã A"], year=2025, points=Decimal(90), announced_rank=3)
    save_published(page.workspace, index)
    go(page, "UBND xã A", column)
    type_keys(f"{typed}\n")
    assert told in page.bar.text
    assert page.workspace.find(PublishedIndex) == [index]
    press(Key.Key_Escape, "\x1b")
    assert [text(page, "UBND xã A", each) for each in (SCORE, MAXIMUM, ANNOUNCED)] == ["90,00", "100", "3"]


@pytest.mark.parametrize(("column", "typed"), [(ANNOUNCED, "2"), (SOURCE, "QĐ 12"), (MAXIMUM, "80")])
def test_points_come_first(page: RankingsPage, gathering: Workspace, column: int, typed: str):
    go(page, "UBND xã A", column)
    type_keys(f"{typed}\n")
    assert "UBND xã A chưa có điểm công bố năm 2025. Nhập điểm công bố trước" in page.bar.text
    assert gathering.find(PublishedIndex) == []


def test_a_maximum_is_never_blank(page: RankingsPage, gathering: Workspace):
    go(page, "UBND xã A", SCORE)
    type_keys("90\n")
    go(page, "UBND xã A", MAXIMUM)
    press(Key.Key_Delete)
    assert "điểm tối đa không được để trống" in page.bar.text
    assert gathering.find(PublishedIndex)[0].maximum == Decimal(100)


def test_blanked_points_take_the_index_away_and_ctrl_z_brings_it_back(page: RankingsPage, window: MainWindow):
    go(page, "UBND xã A", SCORE)
    type_keys("90\n2\n")
    go(page, "UBND xã A", SCORE)
    press(Key.Key_Delete)
    assert [text(page, "UBND xã A", column) for column in (SCORE, MAXIMUM, ANNOUNCED, RANK)] == [""] * 4
    assert "Ctrl+Z" in page.bar.text
    window.undo()
    assert [text(page, "UBND xã A", column) for column in (SCORE, ANNOUNCED)] == ["90,00", "2"]


def test_a_rank_that_was_announced_otherwise_is_marked(page: RankingsPage):
    go(page, "UBND xã A", SCORE)
    type_keys("90\n2\n")
    assert text(page, "UBND xã A", RANK) == "1 (khác)"
    tip = page.grid_model.index(row_of(page, "UBND xã A"), RANK).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Tính theo điểm công bố là hạng 1, cơ quan công bố ghi hạng 2."


def test_unlike_years_and_low_grades_are_told_in_words(page: RankingsPage, gathering: Workspace):
    for year, points, code in ((2024, "91", "CCHC-2024"), (2025, "70", "CCHC-2025")):
        choose_year(page, year)
        go(page, "UBND xã A", SCORE)
        type_keys(f"{points}\n")
        go(page, "UBND xã A", SET_CODE)
        type_keys(f"{code}\n")
    assert {index.set_code for index in gathering.find(PublishedIndex)} == {"CCHC-2024", "CCHC-2025"}
    remark = compared(page, "UBND xã A")[-1]
    assert remark == "khác bộ chỉ số; ⚠ tụt 2 bậc xếp loại (Xuất sắc → Khá)"
    model = page.compared_model
    row = next(row for row in range(model.rowCount()) if model.index(row, UNIT).data() == "UBND xã A")
    assert model.index(row, 3).data(Qt.ItemDataRole.ForegroundRole) is None


def test_what_is_typed_later_is_of_the_set_of_its_group(page: RankingsPage):
    go(page, "UBND xã A", SCORE)
    type_keys("90\n")
    go(page, "UBND xã A", SET_CODE)
    type_keys("CCHC-2025\n")
    for name in ("UBND xã B", "Phòng Nội vụ"):
        go(page, name, SCORE)
        type_keys("80\n")
    assert text(page, "UBND xã B", SET_CODE) == "CCHC-2025"
    assert text(page, "Phòng Nội vụ", SET_CODE) == ""


def test_a_unit_outside_the_ranking_is_listed_apart_and_typed_in(page: RankingsPage, gathering: Workspace):
    save_unit(gathering, Unit(id=uuid4(), code="N", name="UBND xã ngoài", kind=UnitKind.COMMUNE, ranked=False))
    page.load()
    go(page, "UBND xã ngoài", SCORE)
    type_keys("77\n")
    assert names(page)[-2:] == ["Không thuộc diện xếp hạng", "UBND xã ngoài"]
    assert [text(page, "UBND xã ngoài", column) for column in (SCORE, PERCENT, RANK, GRADE)] == [
        "77,00",
        "77,00",
        "",
        "",
    ]


def test_ties_are_numbered_as_chosen(page: RankingsPage):
    for name, points in zip(NAMES[1:], ("90", "90", "80"), strict=True):
        go(page, name, SCORE)
        type_keys(f"{points}\n")
    seen: list[list[str]] = []
    for ties in ("dense", "competition", "sequential"):
        page.ui.ties.setValue(ties)
        page.load()
        seen.append([text(page, name, RANK) for name in NAMES[1:]])
    assert seen == [["1", "1", "2"], ["1", "1", "3"], ["1", "2", "3"]]


def test_a_column_of_a_spreadsheet_is_pasted_over_groups(page: RankingsPage, gathering: Workspace):
    go(page, NAMES[0], SCORE)
    QGuiApplication.clipboard().setText("81,5\n90\n85\n70\n")
    press(Key.Key_V, "\x16", Qt.KeyboardModifier.ControlModifier)
    assert [text(page, name, SCORE) for name in NAMES] == ["81,50", "90,00", "85,00", "70,00"]
    gathering.undo()
    assert gathering.find(PublishedIndex) == []


def test_the_table_is_shown_as_it_will_be_signed_issued_and_kept(
    page: RankingsPage, gathering: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    assert not page.ui.issueButton.isEnabled()
    go(page, "UBND xã A", SCORE)
    type_keys("90\n")
    target = tmp_path / "Bảng xếp hạng.pdf"

    def act(dialog: PaperDialog) -> None:
        choose_file(monkeypatch, target)
        answer("Phát hành")
        dialog.frame.issueButton.click()

    seen = in_paper(act)
    page.ui.issueButton.click()
    title, text = seen
    assert title == "Bảng xếp hạng"
    assert "CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025" in text
    issued = gathering.find(IssuedFile)
    assert [each.file_name for each in issued] == ["bang-xep-hang-2025.pdf"]
    assert target.read_bytes() == gathering.read(issued[0].sha256)


def test_charts_follow_the_table_when_they_are_wanted(page: RankingsPage):
    go(page, "UBND xã A", SCORE)
    type_keys("90\n")
    alone = in_paper(lambda _: None)
    page.ui.issueButton.click()
    page.ui.with_charts.setValue(True)
    charted = in_paper(lambda _: None)
    page.ui.issueButton.click()
    assert charted[1].startswith(alone[1])
    # one page for the agencies, one for the communes
    assert charted[1].removeprefix(alone[1]).count("XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025") == 2
    assert "90,00 % – Xuất sắc" in charted[1]


def test_self_scores_are_shown_as_provisional_and_feed_nothing(
    page: RankingsPage, gathering: Workspace, units: dict[str, UUID]
):
    leaves = known_set(gathering, SET).indicators
    for name, percent in (("UBND xã A", 50), ("UBND xã B", 100)):
        sheet = make_scoresheet(gathering, units[name], SET, "2026")
        save_lines(gathering, sheet, {leaf.code: (Entry(value=Decimal(percent)), "") for leaf in leaves})
    make_scoresheet(gathering, units["UBND xã C"], SET, "2026")
    model = page.provisional_model
    shown = [[model.index(row, column).data() for column in range(6)] for row in range(1, 4)]
    assert shown[0] == ["UBND xã B", "100,00", "100", "100,00", "1", "Xuất sắc"]
    assert [row[0] for row in shown] == ["UBND xã B", "UBND xã A", "UBND xã C"]
    assert shown[2] == ["UBND xã C", "chưa nhập đủ", "100", "", "", ""]
    assert page.ui.provisionalState.text().startswith("Tạm xếp theo điểm tự chấm, chưa thẩm định")
    assert [text(page, name, RANK) for name in NAMES] == [""] * 4


def test_an_empty_page_says_what_to_do(gathering: Workspace, qtbot: QtBot):
    window = shown(gathering, qtbot)
    page = page_of(window)
    assert "Khai báo đơn vị ở trang Đơn vị" in page.ui.publishedState.text()
    assert "Lập phiếu ở trang Phiếu chấm điểm" in page.ui.provisionalState.text()


def test_a_unit_desk_has_its_own_row_without_a_computed_rank(unit_desk: Workspace, qtbot: QtBot):
    save_unit(unit_desk, Unit(id=uuid4(), code="X09", name="UBND xã khác", kind=UnitKind.COMMUNE))
    window = shown(unit_desk, qtbot)
    page = page_of(window)
    for year, typed in ((2024, "80\n7\n"), (2025, "85\n4\n")):
        choose_year(page, year)
        page.grid.setFocus()
        go(page, "UBND xã Đăk Mar", SCORE)
        type_keys(typed)
    assert names(page)[1:] == ["UBND xã Đăk Mar"]
    assert compared(page, "UBND xã Đăk Mar") == ["85,00", "80,00", "▲ 5,00", "4", "4", "7", "▲ 3", "Tốt", ""]
    assert page.grid.isColumnHidden(RANK)
    assert page.compared.isColumnHidden(5)
    assert [page.ui.tabs.tabText(tab) for tab in range(page.ui.tabs.count())] == [
        "Chỉ số đã công bố",
        "So với năm trước",
        "Biểu đồ",
    ]
    assert not page.ui.issueButton.isVisible()
