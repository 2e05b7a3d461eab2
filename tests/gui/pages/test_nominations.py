"""The page of nominations: the form, what is locked, and the reasons beside it."""

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.criteria import Outcome
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.number import NumberField
from parcomp_desktop.gui.pages.awards.nominations import NominationsPage
from parcomp_desktop.gui.pages.awards.why_panel import FindingCard, WhyPanel
from parcomp_desktop.gui.pages.people.facts import FactsPage
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.awards.nominations import settled
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import press, type_text
from tests.gui.pages.award_windows import field, fill, focused, window_with
from tests.services.awards.award_cases import GOOD_UNIT, nominated, nomination_of, person_of, unit_of, write_facts

DISTRICT = "Giấy khen của Chủ tịch Ủy ban nhân dân huyện – tập thể, hằng năm"


@pytest.fixture
def commune(gathering: Workspace) -> Unit:
    return unit_of(gathering, "UBND xã Đăk Mar", "X01")


@pytest.fixture
def window(qtbot: QtBot, gathering: Workspace, commune: Unit) -> MainWindow:
    assert commune
    window = window_with(qtbot, gathering, "facts", "nominations")
    window.open_page("nominations")
    return window


def page_of(window: MainWindow) -> NominationsPage:
    assert isinstance(window.page, NominationsPage)
    return window.page


def choose_row(window: MainWindow, row: int = 0) -> None:
    page = page_of(window)
    page.table.setCurrentIndex(page.model.index(row, 0))


def row_texts(window: MainWindow, row: int = 0) -> list[str]:
    model = page_of(window).model
    return [model.data(model.index(row, column)) for column in range(model.columnCount())]


def cards(window: MainWindow) -> list[FindingCard]:
    panel = window.page.findChild(WhyPanel)
    assert isinstance(panel, WhyPanel)
    return panel.cards


def outcomes(window: MainWindow) -> dict[str, Outcome]:
    return {card.line.number: card.line.finding.outcome for card in cards(window)}


def words(card: FindingCard) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel))


def offered(window: MainWindow) -> list[str]:
    award = field(window.page, ChoiceField, "award")
    return [award.itemText(row) for row in range(1, award.count())]


def type_nomination(window: MainWindow, on: str = "20/1/2025") -> None:
    fill(window.page, "subject_id", "UBND xã Đăk Mar")
    fill(window.page, "considered_on", on)
    field(window.page, ChoiceField, "award").setCurrentText(DISTRICT)
    field(window.page, ChoiceField, "period").setCurrentText("Năm 2024")
    field(window.page, QPlainTextEdit, "achievement").setFocus()
    type_text("Thành tích xuất sắc")


def test_an_empty_page_says_what_to_do_first(window: MainWindow):
    texts = [label.text() for label in window.page.findChildren(QLabel)]
    assert any("Chưa có đề nghị nào" in text for text in texts)
    assert cards(window) == []


def test_a_nomination_is_typed_saved_and_explained(window: MainWindow, gathering: Workspace, commune: Unit):
    type_nomination(window)
    QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    saved = gathering.find(Nomination)
    assert [(each.subject_id, each.award, each.period, each.considered_on) for each in saved] == [
        (commune.id, "gk-huyen.tap-the.nam", "2024", date(2025, 1, 20))
    ]
    assert saved[0].achievement == "Thành tích xuất sắc"
    assert row_texts(window) == ["UBND xã Đăk Mar", DISTRICT, "2024", "Đang soạn", "? Chưa đủ dữ liệu"]
    assert outcomes(window) == dict.fromkeys("12345", Outcome.MISSING)


def test_awards_are_offered_that_exist_on_the_day_for_such_a_nominee(window: MainWindow):
    assert len(offered(window)) == 12
    fill(window.page, "subject_id", "UBND xã Đăk Mar")
    fill(window.page, "considered_on", "30/6/2025")
    assert len(offered(window)) == 6
    field(window.page, ChoiceField, "award").setCurrentText(DISTRICT)
    fill(window.page, "considered_on", "1/7/2025")
    assert not [text for text in offered(window) if "huyện" in text]
    assert field(window.page, ChoiceField, "award").value() is None
    assert DISTRICT in window.page.bar.text


@pytest.mark.parametrize(("name", "words"), [("subject_id", "tập thể hoặc cá nhân"), ("considered_on", "ngày xét")])
def test_a_missing_value_is_refused_in_the_bar(window: MainWindow, gathering: Workspace, name: str, words: str):
    type_nomination(window)
    field(window.page, QLineEdit, name).clear()
    page_of(window).confirm()
    assert words in window.page.bar.text
    assert not gathering.find(Nomination)


def test_a_period_of_the_wrong_length_is_refused_in_the_bar(window: MainWindow, gathering: Workspace):
    type_nomination(window)
    field(window.page, ChoiceField, "period").setCurrentText("Giai đoạn 2023-2030")
    page_of(window).confirm()
    assert "xét cho một năm" in window.page.bar.text
    assert not gathering.find(Nomination)


def test_every_criterion_tells_its_words_clause_limit_value_and_source(
    window: MainWindow, gathering: Workspace, commune: Unit
):
    write_facts(gathering, commune, GOOD_UNIT)
    nominated(gathering, nomination_of(commune))
    choose_row(window)
    second = cards(window)[1]
    for part in (
        "✓ Đạt", "Tiêu chí 2", "điểm a khoản 5 Mục II", "Đạt thứ hạng cao hoặc có sự thay đổi vượt bậc",
        "Thứ hạng kỳ xét ≤ 3 (mức tạm định)", "Thứ hạng kỳ xét: 1", "Số liệu bình xét kỳ 2024, mục “Thứ hạng kỳ xét”",
    ):  # fmt: skip
        assert part in words(second)
    tips = [label.toolTip() for label in second.findChildren(QLabel) if "mức tạm định" in label.text()]
    assert "Kế hoạch không nói thứ hạng nào là cao" in tips[0]


def test_both_readings_of_a_person_and_assumed_rules_are_told(window: MainWindow, gathering: Workspace, commune: Unit):
    person = person_of(gathering, commune)
    nominated(gathering, nomination_of(person, "gk-xa.ca-nhan.nam", date(2026, 1, 20), "2025"))
    choose_row(window)
    panel = window.page.findChild(WhyPanel)
    assert isinstance(panel, WhyPanel)
    for part in ("Đủ mọi tiêu chí áp dụng", "Đủ tiêu chí 1 và 5", "Tạm định: Chưa có văn bản nào", "Chưa đủ dữ liệu"):
        assert part in panel.text


def test_one_late_case_typed_on_the_other_page_flips_the_third_criterion_alone(
    window: MainWindow, gathering: Workspace, commune: Unit
):
    write_facts(gathering, commune, GOOD_UNIT)
    nominated(gathering, nomination_of(commune))
    choose_row(window)
    before = outcomes(window)
    assert set(before.values()) == {Outcome.MET}
    QTest.mouseDClick(cards(window)[2], Qt.MouseButton.LeftButton)
    assert isinstance(window.page, FactsPage)
    fill(window.page, "cases_late", "1")
    fill(window.page, "cases_late.source", "Báo cáo 310")
    window.open_page("nominations")
    after = outcomes(window)
    assert {number for number in before if before[number] is not after[number]} == {"3"}
    assert after["3"] is Outcome.NOT_MET
    assert "mục “Hồ sơ trễ hẹn” (Báo cáo 310)" in words(cards(window)[2])
    assert row_texts(window)[4] == "✗ Không đạt"
    window.undo()
    window.undo()
    assert outcomes(window) == before


@pytest.mark.parametrize("way", ["button", "enter"])
def test_what_is_missing_is_entered_at_its_own_field(window: MainWindow, gathering: Workspace, commune: Unit, way: str):
    write_facts(gathering, commune, {name: value for name, value in GOOD_UNIT.items() if name != "reports_late"})
    nominated(gathering, nomination_of(commune))
    choose_row(window)
    if way == "button":
        buttons = window.page.findChildren(QPushButton)
        next(button for button in buttons if button.text() == "&Nhập số liệu").click()
    else:
        cards(window)[3].setFocus()
        press(Qt.Key.Key_Return, "\r")
    assert isinstance(window.page, FactsPage)
    assert field(window.page, NumberField, "reports_late").hasFocus()


@pytest.mark.parametrize(
    ("state", "why"),
    [
        (NominationState.SENT, "rút lại"),
        (NominationState.RECEIVED, "do đơn vị gửi đến"),
        (NominationState.DECIDED, "đã có quyết định"),
        (NominationState.COUNCIL, "đưa về soạn lại"),
    ],
)
def test_what_is_no_draft_is_locked_and_says_why(
    window: MainWindow, gathering: Workspace, commune: Unit, state: NominationState, why: str
):
    nomination = settled(gathering, nominated(gathering, nomination_of(commune)), state)
    with gathering.change("test", "Đưa vào") as change:
        change.put(nomination)
    choose_row(window)
    locked = field(window.page, QLabel, "locked")
    assert locked.isVisible()
    assert why in locked.text()
    for name in ("award", "period"):
        assert not field(window.page, ChoiceField, name).isEnabled()
    for name in ("saveButton", "removeButton"):
        assert not field(window.page, QPushButton, name).isEnabled()
    page_of(window).confirm()
    assert "không sửa" in window.page.bar.text
    page_of(window).begin()
    assert not locked.isVisible()
    assert field(window.page, QPushButton, "saveButton").isEnabled()


def test_a_nomination_that_cannot_be_judged_says_why(window: MainWindow, gathering: Workspace, commune: Unit):
    with gathering.change("test", "Đưa vào") as change:
        change.put(nomination_of(commune, on=date(2026, 1, 1)))
    assert row_texts(window)[4] == "Không xét được"
    choose_row(window)
    panel = window.page.findChild(WhyPanel)
    assert isinstance(panel, WhyPanel)
    assert "không còn từ sau ngày 30/06/2025" in panel.text


def test_searching_finds_nominations_without_marks(window: MainWindow, gathering: Workspace, commune: Unit):
    nominated(gathering, nomination_of(commune))
    nominated(gathering, replace(nomination_of(commune), period="2023"))
    page = page_of(window)
    page.search("dak mar 2023")
    assert [row_texts(window)[2], page.model.rowCount()] == ["2023", 1]
