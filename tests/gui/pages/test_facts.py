"""The sheet of figures: written as fields are left, blank is not zero, nothing typed is lost."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.awards import TypedFact
from parcomp_desktop.domain.standing import Attestation
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.number import NumberField
from parcomp_desktop.gui.pages.people.attest_dialog import AttestDialog
from parcomp_desktop.gui.pages.people.facts import FactPlace, FactsPage
from parcomp_desktop.gui.window import MainWindow
from parcomp_desktop.services.criteria.facts import clear_fact, save_fact
from parcomp_desktop.services.people.attestations import save_attestation
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import press
from tests.gui.pages.award_windows import choose, field, fill, focused, window_with
from tests.gui.seen import english_of
from tests.services.awards.award_cases import person_of, published, typed, unit_of
from tests.services.people.standing_cases import attestation, month, registered


@pytest.fixture
def commune(gathering: Workspace) -> Unit:
    return unit_of(gathering, "UBND xã Đăk Mar", "X01")


@pytest.fixture
def window(qtbot: QtBot, gathering: Workspace, commune: Unit) -> MainWindow:
    window = window_with(qtbot, gathering, "facts", "nominations")
    window.open_at("facts", FactPlace(commune.id, "2024"))
    return window


def stored(workspace: Workspace) -> dict[str, tuple[str, str]]:
    return {fact.name: (fact.value, fact.source) for fact in workspace.find(TypedFact)}


def unheard(_tables: frozenset[str]) -> None:
    """A change that the window isn't told of."""


def words(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.page.findChildren(QLabel))


def test_a_page_without_units_says_what_to_do_first(qtbot: QtBot, gathering: Workspace):
    window = window_with(qtbot, gathering, "facts")
    assert "Chưa có đơn vị nào" in words(window)


def test_each_figure_is_written_when_its_field_is_left(window: MainWindow, gathering: Workspace):
    fill(window.page, "cases_late", "1.250")
    fill(window.page, "cases_late.source", "Báo cáo 310/BC-UBND")
    choose(window.page, "tasks_done_well", "Có")
    assert stored(gathering) == {"cases_late": ("1250", "Báo cáo 310/BC-UBND"), "tasks_done_well": ("true", "")}
    assert "Đã có 3/16 số liệu" in words(window)


def test_what_was_written_is_shown_again(qtbot: QtBot, gathering: Workspace, commune: Unit):
    person = person_of(gathering, commune)
    for fact in (typed(person, "par_index_percent", "90.5", "QĐ 12"), typed(person, "quality_rating", "good")):
        save_fact(gathering, fact)
    window = window_with(qtbot, gathering, "facts")
    window.open_at("facts", FactPlace(person.id, "2024"))
    assert field(window.page, NumberField, "par_index_percent").text() == "90,5"
    assert field(window.page, QLineEdit, "par_index_percent.source").text() == "QĐ 12"
    assert field(window.page, ChoiceField, "quality_rating").currentText() == "Hoàn thành tốt nhiệm vụ"


def test_blank_is_shown_as_not_known_and_zero_as_zero(window: MainWindow, gathering: Workspace):
    late = field(window.page, NumberField, "cases_late")
    assert (late.text(), late.placeholderText()) == ("", "chưa có số liệu")
    assert field(window.page, ChoiceField, "tasks_done_well").currentText() == "chưa có số liệu"
    fill(window.page, "cases_late", "0")
    assert late.text() == "0"
    assert stored(gathering) == {"cases_late": ("0", "")}
    fill(window.page, "cases_late", "")
    assert stored(gathering) == {}


def test_undoing_takes_the_last_figure_back_wherever_the_cursor_is(window: MainWindow, gathering: Workspace):
    fill(window.page, "cases_late", "1")
    fill(window.page, "cases_late", "2")
    QTest.keyClick(focused(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stored(gathering) == {"cases_late": ("1", "")}
    assert field(window.page, NumberField, "cases_late").text() == "1"


def test_a_cleared_figure_comes_back_with_its_paper(window: MainWindow, gathering: Workspace):
    fill(window.page, "cases_late", "1")
    fill(window.page, "cases_late.source", "Báo cáo 310")
    fill(window.page, "cases_late", "")
    assert field(window.page, QLineEdit, "cases_late.source").text() == ""
    window.undo()
    assert stored(gathering) == {"cases_late": ("1", "Báo cáo 310")}
    assert field(window.page, QLineEdit, "cases_late.source").text() == "Báo cáo 310"


@pytest.mark.parametrize(
    ("name", "text"), [("cases_late", "hai"), ("cases_late", "1,5"), ("rank", "0"), ("rank", "-1")]
)
def test_a_wrong_figure_stays_as_typed_and_nothing_is_written(
    window: MainWindow, gathering: Workspace, name: str, text: str
):
    fill(window.page, name, text)
    fill(window.page, "cases_overdue", "0")
    assert field(window.page, NumberField, name).text() == text
    assert field(window.page, NumberField, name).property("invalid")
    assert stored(gathering) == {"cases_overdue": ("0", "")}


def test_what_cannot_be_written_yet_is_kept_for_the_next_visit(window: MainWindow, gathering: Workspace, commune: Unit):
    fill(window.page, "cases_late", "hai")
    fill(window.page, "reports_late.source", "Công văn 5")
    assert "hãy nhập giá trị" in window.page.bar.text
    window.open_at("facts", FactPlace(commune.id, "2023"))
    assert field(window.page, NumberField, "cases_late").text() == ""
    window.open_at("facts", FactPlace(commune.id, "2024"))
    assert field(window.page, NumberField, "cases_late").text() == "hai"
    fill(window.page, "reports_late", "1")
    fill(window.page, "cases_late", "2")
    assert stored(gathering) == {"cases_late": ("2", ""), "reports_late": ("1", "Công văn 5")}
    window.open_at("facts", FactPlace(commune.id, "2023"))
    window.open_at("facts", FactPlace(commune.id, "2024"))
    assert window.page.bar.text == ""


def test_what_is_still_being_typed_is_written_when_the_page_is_left(window: MainWindow, gathering: Workspace):
    late = field(window.page, NumberField, "cases_late")
    late.setFocus()
    press(Qt.Key.Key_3, "3")
    window.page.keep()
    assert stored(gathering) == {"cases_late": ("3", "")}


def test_what_other_records_say_is_shown_and_whether_the_typed_value_goes_first(
    window: MainWindow, gathering: Workspace, commune: Unit
):
    published(gathering, commune, 2024, "91.5", rank=4)
    assert field(window.page, NumberField, "rank").placeholderText() == "đã biết: 4"
    assert "Chỉ số CCHC năm 2024 của UBND xã Đăk Mar, hạng công bố" in words(window)
    assert "khi xét dùng số đã nhập." not in words(window)
    reason = field(window.page, QLineEdit, "rank.reason")
    assert not reason.isVisible()
    fill(window.page, "rank", "2")
    assert "Ghi lý do ngoại lệ" in window.page.bar.text
    assert (stored(gathering), focused()) == ({}, reason)
    fill(window.page, "rank.reason", "Quyết định đính chính số 5")
    assert "Ngoại lệ: khi xét dùng số đã nhập." in words(window)
    assert gathering.find(TypedFact)[0].reason == "Quyết định đính chính số 5"
    fill(window.page, "rank", "4")
    assert "Khớp số đã nhập." in words(window)


def test_a_value_that_waits_for_its_reason_is_kept_for_the_next_visit(
    window: MainWindow, gathering: Workspace, commune: Unit
):
    published(gathering, commune, 2024, "91.5", rank=4)
    fill(window.page, "rank", "2")
    fill(window.page, "cases_late", "0")
    assert field(window.page, NumberField, "rank").text() == "2"
    window.open_at("facts", FactPlace(commune.id, "2023"))
    window.open_at("facts", FactPlace(commune.id, "2024"))
    assert field(window.page, NumberField, "rank").text() == "2"
    assert field(window.page, QLineEdit, "rank.reason").isVisible()
    fill(window.page, "rank.reason", "Đính chính")
    assert stored(gathering) == {"rank": ("2", ""), "cases_late": ("0", "")}


def test_a_record_that_came_later_is_told_to_go_before_the_typed_value(
    window: MainWindow, gathering: Workspace, commune: Unit
):
    fill(window.page, "cases_late", "0")
    registered(gathering, month(commune, "2024-03", late=2))
    window.page.load()
    assert "Số đã nhập không có lý do: khi xét dùng số của hồ sơ." in words(window)
    assert field(window.page, QLineEdit, "cases_late.reason").isVisible()


def test_a_head_attests_from_the_sheet(window: MainWindow, gathering: Workspace, commune: Unit):
    field(window.page, QPushButton, "reform_disciplined.attest").click()
    dialog = field(window.page, AttestDialog, "AttestForm")
    dialog.save()
    assert dialog.ui.told.text() == "Chưa chọn giá trị xác nhận. Chọn giá trị xác nhận trong danh sách."
    field(dialog, NumberField, "value").setValue(Decimal(0))
    dialog.save()
    assert "Người xác nhận còn trống" in dialog.ui.told.text()
    dialog.ui.attested_by.setText("Chủ tịch UBND xã")
    dialog.save()
    (attested,) = gathering.find(Attestation)
    assert (attested.name, attested.value, attested.subject_id, attested.period) == (
        "reform_disciplined",
        "0",
        commune.id,
        "2024",
    )
    assert field(window.page, NumberField, "reform_disciplined").placeholderText() == "đã biết: 0"
    assert english_of(dialog) == set()


def test_an_attestation_is_changed_in_place_and_lists_attest_nothing(
    window: MainWindow, gathering: Workspace, commune: Unit
):
    save_attestation(gathering, attestation(commune, "tasks_done_well", "true"))
    assert not field(window.page, QPushButton, "rank.attest").isVisible()
    field(window.page, QPushButton, "tasks_done_well.attest").click()
    dialog = field(window.page, AttestDialog, "AttestForm")
    field(dialog, ChoiceField, "value").setValue("false")
    dialog.ui.attested_on.setText("hôm qua")
    dialog.save()
    assert "không phải" in dialog.ui.told.text()
    dialog.ui.attested_on.setText("11/01/2025")
    dialog.save()
    assert [each.value for each in gathering.find(Attestation)] == ["false"]
    assert "<b>Không</b>, theo Xác nhận của" in words(window)


def test_a_refusal_is_told_in_the_bar(window: MainWindow, gathering: Workspace, commune: Unit):
    fill(window.page, "cases_late", "1")
    listener = gathering.listener
    gathering.listener = unheard
    clear_fact(gathering, gathering.find(TypedFact)[0])
    save_fact(gathering, typed(commune, "cases_late", "5"))
    gathering.listener = listener
    fill(window.page, "cases_late", "3")
    assert "đã có số liệu" in window.page.bar.text
    assert stored(gathering) == {"cases_late": ("5", "")}


def test_searching_keeps_the_figures_whose_names_answer(window: MainWindow):
    window.page.search("ho so tre hen")
    assert field(window.page, NumberField, "cases_late").isVisible()
    assert not field(window.page, NumberField, "reports_late").isVisible()
    window.page.search("")
    assert field(window.page, NumberField, "reports_late").isVisible()


def test_a_unit_desk_begins_with_its_own_unit(qtbot: QtBot, unit_desk: Workspace):
    window = window_with(qtbot, unit_desk, "facts")
    assert field(window.page, QLineEdit, "subject_id").text() == "UBND xã Đăk Mar"
    assert field(window.page, NumberField, "cases_late").isVisible()


def test_another_nominee_is_chosen_by_typing(window: MainWindow, gathering: Workspace, commune: Unit):
    person_of(gathering, commune, "Y Hà")
    fill(window.page, "subject_id", "Y Ha - UBND xa Dak Mar".replace("-", "–"))
    fill(window.page, "handled_cases_late", "0")
    assert stored(gathering) == {"handled_cases_late": ("0", "")}


def test_every_field_has_a_name_for_a_screen_reader_and_its_help(window: MainWindow):
    assert isinstance(window.page, FactsPage)
    late = field(window.page, NumberField, "cases_late")
    assert late.accessibleName() == "Hồ sơ trễ hẹn"
    assert late.toolTip() == "Hồ sơ thủ tục hành chính đã giải quyết sau ngày hẹn."
    assert field(window.page, QLineEdit, "cases_late.source").accessibleName() == "Căn cứ: Hồ sơ trễ hẹn"
