"""Choosing one of a few named things."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from parcomp_desktop.gui.fields.choice import ChoiceField
from tests.gui.fields.conftest import Place
from tests.gui.key_stream import press, type_text

OUTCOMES = [
    ("met", "Đạt"),
    ("not_met", "Không đạt"),
    ("missing", "Chưa đủ dữ liệu"),
    ("not_applicable", "Không áp dụng"),
]


def outcome_field() -> tuple[ChoiceField, list[str | None]]:
    field = ChoiceField()
    field.setChoices(OUTCOMES)
    commits: list[str | None] = []
    field.committed.connect(lambda: commits.append(field.value()))
    return field, commits


def test_a_choice_is_blank_until_one_is_made(qtbot: QtBot):
    field, commits = outcome_field()
    qtbot.addWidget(field)
    assert (field.value(), field.currentText(), commits) == (None, "(để trống)", [])


def test_a_page_chooses_by_code_and_commits_nothing(qtbot: QtBot):
    field, commits = outcome_field()
    qtbot.addWidget(field)
    field.setValue("missing")
    assert (field.value(), field.currentText(), commits) == ("missing", "Chưa đủ dữ liệu", [])
    field.setValue(None)
    assert field.value() is None


def test_a_code_that_is_not_offered_is_never_replaced_by_another(qtbot: QtBot):
    field, _ = outcome_field()
    qtbot.addWidget(field)
    field.setValue("met")
    with pytest.raises(ValueError, match="gone"):
        field.setValue("gone")
    assert field.value() == "met"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("d", "met"),
        ("Đ", "met"),
        ("chua", "missing"),
        ("khong a", "not_applicable"),
        ("không đ", "not_met"),
        ("kh", "not_met"),
    ],
)
def test_typing_finds_a_label_with_or_without_marks(place: Place, typed: str, code: str):
    field, commits = outcome_field()
    after = place(field)
    type_text(typed)
    assert (field.value(), commits) == (code, [])
    after.setFocus()
    assert commits == [code]


def test_the_same_letter_after_a_pause_goes_to_the_next_label(qtbot: QtBot, place: Place):
    field, _ = outcome_field()
    place(field)
    type_text("k")
    assert field.value() == "not_met"
    qtbot.wait(1_100)
    type_text("k")
    assert field.value() == "not_applicable"


def test_letters_that_begin_no_label_change_nothing(place: Place):
    field, _ = outcome_field()
    field.setValue("met")
    place(field)
    type_text("xyz")
    assert field.value() == "met"


def test_arrows_still_move_while_a_word_is_being_typed(place: Place):
    field, _ = outcome_field()
    place(field)
    type_text("d")
    press(Qt.Key.Key_Down)
    assert field.value() == "not_met"


def test_enter_settles_and_goes_to_the_next_field(place: Place):
    field, commits = outcome_field()
    after = place(field)
    type_text("dat")
    press(Qt.Key.Key_Return, "\r")
    assert (commits, after.hasFocus()) == (["met"], True)


def open_list(qtbot: QtBot, field: ChoiceField) -> QAbstractItemView:
    press(Qt.Key.Key_F4)
    qtbot.waitUntil(field.view().isVisible)
    return field.view()


def test_in_the_open_list_typing_finds_and_enter_commits(qtbot: QtBot, place: Place):
    field, commits = outcome_field()
    place(field)
    view = open_list(qtbot, field)
    type_text("khong a")
    assert field.value() is None
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: commits == ["not_applicable"])


def test_a_click_in_the_list_commits_at_once(qtbot: QtBot, place: Place):
    field, commits = outcome_field()
    place(field)
    view = open_list(qtbot, field)
    spot = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseMove(view.viewport(), spot)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot, delay=600)
    qtbot.waitUntil(lambda: commits == ["met"])


def test_escape_leaves_the_choice_as_it_was(qtbot: QtBot, place: Place):
    field, commits = outcome_field()
    field.setValue("met")
    place(field)
    view = open_list(qtbot, field)
    type_text("c")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    qtbot.wait(10)
    assert (field.value(), commits, QApplication.activePopupWidget()) == ("met", [], None)
