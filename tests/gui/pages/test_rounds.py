"""The page of award rounds: typed, saved, locked, swept, proposed."""

from datetime import date
from decimal import Decimal

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.awards import Nomination
from parcomp_desktop.domain.council import VoteBase
from parcomp_desktop.domain.rounds import AwardRound, RoundAward, RoundMilestone
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.gui.fields.check import CheckField
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.pages.awards.rounds import RoundsPage
from parcomp_desktop.gui.pages.people.facts import FactsPage
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.awards.rounds import save_round
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import press, type_text
from tests.gui.pages.award_windows import choose, field, fill, focused, window_with
from tests.gui.pages.dialogs import answer
from tests.gui.work_window import in_dialog, type_into
from tests.services.awards.award_cases import GOOD_UNIT, nomination_of, person_of, published, unit_of, write_facts
from tests.services.awards.round_cases import decision_in, put, round_of, saved
from tests.services.work.work import MET

DISTRICT = "Giấy khen của Chủ tịch Ủy ban nhân dân huyện"


@pytest.fixture
def commune(gathering: Workspace) -> Unit:
    return unit_of(gathering, "UBND xã Đăk Mar", "X01")


@pytest.fixture
def window(qtbot: QtBot, gathering: Workspace, commune: Unit) -> MainWindow:
    assert commune
    window = window_with(qtbot, gathering, "facts", "rounds")
    window.open_page("rounds")
    return window


def page_of(window: MainWindow) -> RoundsPage:
    assert isinstance(window.page, RoundsPage)
    return window.page


def tab(window: MainWindow, words: str) -> None:
    tabs = page_of(window).ui.tabs
    tabs.setCurrentIndex(next(place for place in range(tabs.count()) if tabs.tabText(place) == words))


def choose_row(window: MainWindow, row: int = 0) -> None:
    page = page_of(window)
    page.table.setCurrentIndex(page.model.index(row, 0))


def tick(window: MainWindow, name: str) -> None:
    box = field(window.page, CheckField, name)
    box.setFocus()
    press(Qt.Key.Key_Space, " ")
    assert box.value()


def confirm() -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def shown_kinds(window: MainWindow) -> list[str]:
    boxes = window.page.findChildren(CheckField)
    return [box.objectName() for box in boxes if box.objectName().endswith(".chosen") and box.isVisible()]


def sweep_texts(window: MainWindow) -> list[list[str]]:
    model = page_of(window).sweep.model
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def labels(owner: QWidget) -> str:
    return " | ".join(label.text() for label in owner.findChildren(QLabel) if label.isVisible())


def test_an_empty_page_says_what_to_do_first(window: MainWindow):
    assert "Chưa có đợt xét nào" in labels(window.page)
    tab(window, "Rà soát")
    assert "Lưu đợt xét trước" in labels(window.page)
    assert not page_of(window).sweep.start.isEnabled()


def test_a_round_is_typed_by_keys_over_all_tabs_saved_and_shown_again(window: MainWindow, gathering: Workspace):
    page = page_of(window)
    fill(page, "considered_on", "20/3/2025")
    choose(page, "period", "Năm 2024")
    fill(page, "name", "Xét khen năm 2024")
    fill(page, "due_on", "10/3/2025")
    tick(window, "gk-huyen.chosen")
    fill(page, "gk-huyen.collectives", "3")
    fill(page, "gk-huyen.deadline_days", "10")
    assert "đến 24/03/2025, tính sau ngày 10/03/2025" in labels(page)
    tab(window, "Mốc, hướng dẫn")
    fill(page, "so-ket.on", "10/1/2025")
    fill(page, "so-ket.document", "Báo cáo 5/BC-UBND")
    fill(page, "guidance", "Hướng dẫn 10/HD-SNV")
    tick(window, "high_rank.fixed")
    fill(page, "high_rank.value", "5")
    tab(window, "Hội đồng, kinh phí")
    fill(page, "threshold", "80")
    choose(page, "above", "từ")
    choose(page, "base", "Tổng số")
    fill(page, "budget", "20.000.000")
    confirm()
    assert page.bar.text == "Đã lưu đợt xét."
    stored = gathering.find(AwardRound)[0]
    assert (stored.name, stored.period, stored.considered_on) == ("Xét khen năm 2024", "2024", date(2025, 3, 20))
    assert (stored.due_on, stored.budget) == (date(2025, 3, 10), 20_000_000)
    assert stored.awards == (RoundAward(kind="gk-huyen", collectives=3, deadline_days=10),)
    assert stored.milestones == (RoundMilestone(code="so-ket", on=date(2025, 1, 10), document="Báo cáo 5/BC-UBND"),)
    assert [(each.name, each.value, each.source) for each in stored.parameters] == [
        ("high_rank", Decimal(5), "Hướng dẫn 10/HD-SNV")
    ]
    rules = stored.council
    assert (rules.threshold, rules.above, rules.base) == (Decimal(80), False, VoteBase.ALL)
    assert len(stored.bases) == 4
    page.begin()
    assert field(page, QLineEdit, "gk-huyen.collectives").text() == ""
    choose_row(window)
    assert field(page, QLineEdit, "gk-huyen.collectives").text() == "3"
    assert field(page, DateField, "so-ket.on").value() == date(2025, 1, 10)


def test_what_the_day_allows_is_offered(window: MainWindow):
    page = page_of(window)
    fill(page, "considered_on", "30/6/2025")
    assert shown_kinds(window) == ["bk-tinh.chosen", "gk-huyen.chosen", "gk-xa.chosen"]
    tab(window, "Mốc, hướng dẫn")
    assert "UBND huyện công bố điểm" in labels(page)
    tab(window, "Đợt xét")
    fill(page, "considered_on", "1/7/2025")
    assert shown_kinds(window) == ["bk-tinh.chosen", "gk-xa.chosen"]
    tab(window, "Mốc, hướng dẫn")
    assert "UBND huyện công bố điểm" not in labels(page)
    tab(window, "Đợt xét")
    fill(page, "considered_on", "5/1/2023")
    assert "không có hình thức khen nào" in labels(page)


def test_a_name_that_nobody_changed_follows_the_period(window: MainWindow, gathering: Workspace):
    page = page_of(window)
    name = field(page, QLineEdit, "name")
    choose(page, "period", "Giai đoạn")
    assert name.text() == "Xét khen thưởng giai đoạn 2023-2030"
    choose(page, "period", "Năm 2024")
    assert name.text() == "Xét khen thưởng năm 2024"
    fill(page, "name", "Đợt của tôi")
    choose(page, "period", "Năm 2023")
    assert name.text() == "Đợt của tôi"
    saved(gathering, name="Xét khen thưởng năm 2023", period="2023")
    fill(page, "name", "Xét khen thưởng năm 2024")
    choose(page, "period", "Năm 2024")
    choose(page, "period", "Năm 2023")
    assert name.text() == "Xét khen thưởng năm 2023, đợt 2"


def test_a_refusal_keeps_what_is_typed_and_a_draft_survives_the_page(window: MainWindow, gathering: Workspace):
    page = page_of(window)
    fill(page, "considered_on", "20/3/2025")
    fill(page, "fund", "Quỹ thi đua, khen thưởng")
    page.confirm()
    assert "Chưa chọn hình thức khen nào" in page.bar.text
    tick(window, "gk-xa.chosen")
    fill(page, "gk-xa.individuals", "7")
    window.open_page("facts")
    assert gathering.find(AwardRound) == []
    window.open_page("rounds")
    page.load()
    assert field(page, QLineEdit, "gk-xa.individuals").text() == "7"
    assert field(page, CheckField, "gk-xa.chosen").value()
    page.confirm()
    assert gathering.find(AwardRound)[0].awards == (RoundAward(kind="gk-xa", individuals=7),)


def test_a_decision_locks_the_council_and_the_kinds_and_says_so(window: MainWindow, gathering: Workspace):
    award_round = saved(gathering)
    choose_row(window)
    assert field(window.page, QLineEdit, "threshold").isEnabled()
    put(gathering, decision_in(award_round))
    assert "1 quyết định" in labels(window.page)
    assert not field(window.page, QLineEdit, "threshold").isEnabled()
    assert not field(window.page, CheckField, "gk-huyen.chosen").isEnabled()
    fill(window.page, "gk-huyen.collectives", "4")
    page_of(window).confirm()
    assert gathering.find(AwardRound)[0].awards == (RoundAward(kind="gk-huyen", collectives=4),)


def test_a_round_is_closed_and_opened_by_its_button(window: MainWindow, gathering: Workspace):
    saved(gathering)
    choose_row(window)
    ui = page_of(window).ui
    ui.closeButton.click()
    assert gathering.find(AwardRound)[0].closed_on
    assert (ui.closeButton.text(), ui.saveButton.isEnabled()) == ("Mở lại đợt xét", False)
    assert "Đợt xét đã đóng" in labels(window.page)
    ui.closeButton.click()
    assert gathering.find(AwardRound)[0].closed_on is None
    assert ui.saveButton.isEnabled()


def test_a_round_with_nominations_is_not_removed(window: MainWindow, gathering: Workspace, commune: Unit):
    award_round = saved(gathering)
    put(gathering, replace(nomination_of(commune), round_id=award_round.id))
    choose_row(window)
    answer("Xoá")
    page_of(window).delete()
    assert "còn 1 đề nghị khen thưởng" in window.page.bar.text
    assert gathering.find(AwardRound) == [award_round]


def test_bases_are_added_by_the_day_and_by_hand_and_what_is_out_of_force_is_told(
    qtbot: QtBot, window: MainWindow, gathering: Workspace
):
    save_round(gathering, replace(save_round(gathering, round_of()), bases=()))
    choose_row(window)
    tab(window, "Căn cứ")
    page = page_of(window)
    assert "Chưa ghi ngày rà soát căn cứ" in labels(page)
    page.ui.proposeButton.click()
    assert page.bases.model.rowCount() == 4

    def write(dialog: QWidget) -> None:
        type_into(dialog, text="Quyết định số 29/2018/QĐ-UBND", valid_to="7/11/2024", place="1")
        confirm()

    in_dialog(write)
    page.bases.add()
    stored = gathering.find(AwardRound)[0]
    assert stored.legal_bases[0] == "Quyết định số 29/2018/QĐ-UBND"
    texts = [str(page.bases.model.index(0, column).data()) for column in range(4)]
    assert texts[2:] == ["07/11/2024", "Hết hiệu lực từ sau ngày 07/11/2024"]
    assert "⚠ Quyết định số 29/2018/QĐ-UBND: hết hiệu lực" in labels(page)
    with qtbot.waitActive(window):
        window.activateWindow()
    fill(page, "bases_reviewed_on", "20/3/2025")
    page.confirm()
    assert gathering.find(AwardRound)[0].bases == stored.bases
    assert "Chưa ghi ngày rà soát" not in labels(page)


def swept(window: MainWindow, gathering: Workspace, *kinds: str) -> AwardRound:
    award_round = saved(gathering, *(kinds or ("gk-huyen",)))
    choose_row(window)
    tab(window, "Rà soát")
    page_of(window).sweep.start.click()
    return award_round


def test_everybody_is_swept_narrowed_and_explained(window: MainWindow, gathering: Workspace, commune: Unit):
    write_facts(gathering, commune, GOOD_UNIT)
    person = person_of(gathering, commune)
    write_facts(gathering, person, {name: value for name, value in MET.items() if name != "selected_by_unit"})
    unit_of(gathering, "UBND xã Hai", "X02")
    swept(window, gathering)
    assert [(row[0], row[2]) for row in sweep_texts(window)] == [
        ("UBND xã Đăk Mar", "✓ Đạt"),
        ("Nguyễn Thị Hồng Nhung – UBND xã Đăk Mar", "… Chờ Hội đồng"),
        ("UBND xã Hai", "? Chưa đủ dữ liệu"),
    ]
    assert "3 lượt xét. Đạt: 1 · Chờ Hội đồng: 1 · Chưa đủ dữ liệu: 1." in labels(window.page)
    assert len(page_of(window).sweep.why.cards) == 5
    group = window.page.findChildren(ChoiceField)
    by_result = next(each for each in group if each.accessibleName() == "Lọc theo kết quả")
    by_result.setFocus()
    type_text("Cho")
    press(Qt.Key.Key_Return)
    assert [row[0] for row in sweep_texts(window)] == ["Nguyễn Thị Hồng Nhung – UBND xã Đăk Mar"]
    assert "Đủ tiêu chí 1 và 5" in page_of(window).sweep.why.text


def test_the_list_gives_its_room_to_the_sweep(window: MainWindow, gathering: Workspace):
    swept(window, gathering)
    assert not page_of(window).table.isVisible()
    assert not page_of(window).ui.saveButton.isVisible()
    tab(window, "Đợt xét")
    assert page_of(window).table.isVisible()
    assert page_of(window).ui.saveButton.isVisible()


@pytest.mark.parametrize("way", ["enter", "card"])
def test_from_a_line_to_the_figure_that_is_missing(window: MainWindow, gathering: Workspace, commune: Unit, way: str):
    write_facts(gathering, commune, {name: value for name, value in GOOD_UNIT.items() if name != "reports_late"})
    swept(window, gathering)
    sweep = page_of(window).sweep
    if way == "enter":
        sweep.table.setFocus()
        press(Qt.Key.Key_Return)
    else:
        QTest.mouseDClick(sweep.why.cards[3], Qt.MouseButton.LeftButton)
    assert isinstance(window.page, FactsPage)
    assert field(window.page, QLineEdit, "reports_late").hasFocus()
    fill(window.page, "reports_late", "0")
    window.open_page("rounds")
    assert "bấm Rà soát để xét lại" in labels(window.page)
    assert "✓ Đạt" in sweep.why.text
    sweep.go()
    assert sweep_texts(window)[0][2] == "✓ Đạt"
    assert "bấm Rà soát để xét lại" not in labels(window.page)


def test_chosen_lines_are_proposed_and_the_quota_counts_on(window: MainWindow, gathering: Workspace, commune: Unit):
    unit_of(gathering, "UBND xã Hai", "X02")
    award_round = swept(window, gathering)
    sweep = page_of(window).sweep
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in range(2):
        sweep.table.selectionModel().select(sweep.model.index(row, 0), flags)
    sweep.propose.click()
    assert "Đã lập 2 đề nghị trong đợt xét" in window.page.bar.text
    assert {each.round_id for each in gathering.find(Nomination)} == {award_round.id}
    assert [row[4] for row in sweep_texts(window)] == ["Có", "Có"]
    assert f"{DISTRICT}, tập thể: 2" in labels(window.page)
    assert "Đề nghị trùng" not in sweep.why.text
    sweep.propose.click()
    assert "đều có đề nghị" in window.page.bar.text
    assert len(gathering.find(Nomination)) == 2
    assert commune.id in {each.subject_id for each in gathering.find(Nomination)}


def test_another_round_forgets_what_was_found(window: MainWindow, gathering: Workspace):
    swept(window, gathering)
    assert sweep_texts(window)
    saved(gathering, name="Đợt khác", on=date(2025, 5, 5))
    tab(window, "Đợt xét")
    choose_row(window, 0)
    assert sweep_texts(window) == []
    tab(window, "Rà soát")
    assert "Bấm “Rà soát”" in labels(window.page)


def test_a_new_round_is_of_the_newest_published_year_with_the_last_council(
    qtbot: QtBot, gathering: Workspace, commune: Unit
):
    published(gathering, commune, 2024, "92")
    last = round_of(period="2023", on=date(2024, 3, 1))
    saved_round = save_round(gathering, replace(last, council=replace(last.council, threshold=Decimal(70))))
    window = window_with(qtbot, gathering, "rounds")
    assert saved_round.council.threshold == 70
    assert field(window.page, ChoiceField, "period").value() == "2024"
    assert field(window.page, QLineEdit, "name").text() == "Xét khen thưởng năm 2024"
    assert field(window.page, QLineEdit, "threshold").text() == "70"
