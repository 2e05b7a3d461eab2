"""What all fields of one line share, and what each is for."""

import unicodedata
from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.line import LineField
from parcomp_desktop.gui.fields.note import NoteField
from parcomp_desktop.gui.fields.number import NumberField
from parcomp_desktop.gui.fields.pick import PickField
from parcomp_desktop.gui.fields.protocol import InputField
from parcomp_desktop.gui.fields.search import SearchField
from parcomp_desktop.gui.fields.text import TextField
from parcomp_desktop.gui.fields.time import TimeField
from tests.gui.fields.conftest import Place
from tests.gui.fields.samples import HOA, commits_of, leave, number_field, people_field
from tests.gui.key_stream import press, type_text


@pytest.mark.usefixtures("qapp")
def test_every_field_offers_the_same_to_its_page():
    fields: list[InputField] = [
        TextField(),
        SearchField(),
        NoteField(),
        ChoiceField(),
        NumberField(),
        DateField(),
        TimeField(),
        PickField(),
    ]
    for field in fields:
        field.setValue(None)
        assert not field.value()
        assert field.problem() == ""


@pytest.mark.parametrize(
    ("field", "typed", "value", "shown"),
    [
        (lambda: number_field(maximum="2"), "0,25", Decimal("0.25"), "0,25"),
        (lambda: number_field(maximum="2"), "0.25", Decimal("0.25"), "0,25"),
        (lambda: number_field(maximum="2"), "2", Decimal(2), "2"),
        (lambda: number_field(maximum="100"), "12.5", Decimal("12.5"), "12,5"),
        (number_field, "1.250,5", Decimal("1250.5"), "1250,5"),
        (lambda: number_field(decimals=0), "2340000", Decimal(2340000), "2.340.000"),
        (lambda: number_field(decimals=0), "1.250", Decimal(1250), "1.250"),
        (number_field, "0", Decimal(0), "0"),
        (DateField, "31/12/2025", date(2025, 12, 31), "31/12/2025"),
        (DateField, "5/3/26", date(2026, 3, 5), "05/03/2026"),
        (DateField, "05032026", date(2026, 3, 5), "05/03/2026"),
        (TimeField, "8h30", "08:30", "08:30"),
        (TextField, "  xã Đăk Hà ", "xã Đăk Hà", "xã Đăk Hà"),
        (people_field, "nguyen thi hoa", HOA, "Nguyễn Thị Hoà"),
        (people_field, "Nguyễn Thị Hòa", HOA, "Nguyễn Thị Hoà"),
    ],
)
def test_what_is_typed_stays_while_typing_and_is_shown_our_way_after_leaving(
    place: Place, field: Callable[[], TextField], typed: str, value: object, shown: str
):
    made = field()
    commits = commits_of(made)
    place(made)
    made.selectAll()
    type_text(typed)
    assert (made.text(), made.value(), commits) == (typed, value, [])
    leave()
    assert (made.text(), made.value(), commits) == (shown, value, [value])
    assert not made.property("invalid")


@pytest.mark.parametrize(
    ("field", "typed", "told"),
    [
        (number_field, "1.250", "Hãy gõ 1,25 hoặc 1250."),
        (lambda: number_field(maximum="2"), "2,5", "Ô này nhận số từ 0 đến 2. Hãy gõ lại."),
        (lambda: number_field(maximum="2"), "-0,5", "Ô này nhận số từ 0 đến 2."),
        (number_field, "-1", "Ô này nhận số từ 0 trở lên."),
        (lambda: number_field(minimum=None, maximum="5"), "6", "Ô này nhận số đến 5."),
        (lambda: number_field(decimals=0), "1,5", "chỉ nhận số nguyên"),
        (number_field, "mười", "không phải là số"),
        (DateField, "31/2/2026", "Không có ngày 31/02/2026."),
        (DateField, "5/3", "ví dụ 5/3/2026"),
        (TimeField, "sáng", "ví dụ 8:30"),
        (people_field, "nguyen", "chọn trong danh sách"),
        (people_field, "Y Hà", "chọn trong danh sách"),
    ],
)
def test_what_cannot_be_right_stays_as_typed_in_red_with_its_cure(
    qtbot: QtBot, place: Place, field: Callable[[], TextField], typed: str, told: str
):
    made = field()
    made.setToolTip("Gợi ý của trang")
    commits = commits_of(made)
    place(made)
    type_text(typed)
    assert not made.property("invalid")
    leave()
    assert (made.text(), made.value() or None, commits) == (typed, None, [])
    assert told in made.problem()
    assert made.property("invalid")
    assert made.toolTip() == made.accessibleDescription() == made.problem()
    qtbot.waitUntil(lambda: QToolTip.isVisible() and QToolTip.text() == made.problem())


def test_the_red_frame_is_seen(place: Place):
    field = number_field()
    after = place(field)
    type_text("x")
    calm = field.grab().toImage().pixelColor(1, field.height() // 2)
    after.setFocus()
    red = field.grab().toImage().pixelColor(1, field.height() // 2)
    assert calm != red
    assert (red.red() > 180, red.green() < 80, red.blue() < 80) == (True, True, True)


def test_typing_on_takes_the_red_away_and_gives_the_hint_back(place: Place):
    field = number_field()
    field.setToolTip("Điểm tự chấm")
    after = place(field)
    type_text("1.25")
    type_text("0")
    after.setFocus()
    field.setFocus()
    press(Qt.Key.Key_Backspace, "\b")
    assert (field.property("invalid"), field.toolTip()) == (False, "Điểm tự chấm")
    after.setFocus()
    assert field.value() == Decimal("1.25")


def test_the_last_right_value_is_kept_while_the_text_is_wrong(place: Place):
    field = number_field(maximum="2")
    field.setValue(Decimal("1.5"))
    commits = commits_of(field)
    after = place(field)
    field.selectAll()
    type_text("3")
    after.setFocus()
    assert (field.text(), field.value(), commits) == ("3", Decimal("1.5"), [])


def test_clearing_a_field_commits_a_blank_not_zero(place: Place):
    field = number_field()
    field.setValue(Decimal(5))
    commits = commits_of(field)
    after = place(field)
    field.selectAll()
    press(Qt.Key.Key_Delete)
    after.setFocus()
    assert (field.text(), field.value(), commits) == ("", None, [None])


def test_a_page_setting_a_value_commits_nothing_and_clears_the_red(place: Place):
    field = number_field()
    commits = commits_of(field)
    after = place(field)
    type_text("x")
    after.setFocus()
    field.setValue(Decimal("16.1200"))
    assert (field.text(), field.property("invalid"), field.problem(), commits) == ("16,12", False, "", [])


def test_leaving_without_a_change_commits_nothing(place: Place):
    field = number_field()
    field.setValue(Decimal("1250.5"))
    commits = commits_of(field)
    place(field).setFocus()
    assert commits == []


def test_a_whole_number_above_thousand_survives_a_visit_where_decimals_are_allowed(place: Place):
    field = number_field()
    field.setValue(Decimal(1250))
    place(field).setFocus()
    assert (field.value(), field.problem()) == (Decimal(1250), "")


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier),
    ],
)
def test_enter_settles_and_goes_to_the_next_field(place: Place, key: Qt.Key, modifiers: Qt.KeyboardModifier):
    field = number_field()
    commits = commits_of(field)
    after = place(field)
    type_text("12.5")
    press(key, "\r", modifiers)
    assert (field.text(), commits, after.hasFocus()) == ("12,5", [Decimal("12.5")], True)


def test_enter_stays_on_a_problem(place: Place):
    field = number_field()
    place(field)
    type_text("x")
    press(Qt.Key.Key_Return, "\r")
    assert field.hasFocus()
    assert field.property("invalid")


def test_ctrl_enter_is_left_to_the_page(place: Place):
    field = TextField()
    place(field)
    heard: list[str] = []
    QShortcut(QKeySequence("Ctrl+Return"), field.window()).activated.connect(lambda: heard.append("Ctrl+Enter"))
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["Ctrl+Enter"]
    assert field.hasFocus()


def test_a_menu_over_the_field_does_not_settle_it(place: Place):
    field = number_field()
    place(field)
    type_text("x")
    field.createStandardContextMenu().popup(QPoint(0, 0))
    assert not field.property("invalid")
    menu = QApplication.activePopupWidget()
    assert menu
    menu.close()


@pytest.mark.parametrize("kind", [TextField, SearchField, NoteField])
def test_text_pasted_apart_is_composed(place: Place, kind: type[TextField] | type[NoteField]):
    field = kind()
    after = place(field)
    data = QMimeData()
    data.setText(unicodedata.normalize("NFD", "Nguyễn Thị Hoà ở Đắk Tô"))
    QApplication.clipboard().setMimeData(data)
    press(Qt.Key.Key_V, "\x16", Qt.KeyboardModifier.ControlModifier)
    assert field.value() == "Nguyễn Thị Hoà ở Đắk Tô"
    after.setFocus()
    shown = field.toPlainText() if isinstance(field, NoteField) else field.text()
    assert shown == "Nguyễn Thị Hoà ở Đắk Tô"


@pytest.mark.usefixtures("qapp")
def test_a_line_field_alone_reads_nothing():
    field: LineField[str] = LineField()
    with pytest.raises(NotImplementedError):
        field.read("")
    with pytest.raises(NotImplementedError):
        field.shown("")


def test_a_page_may_go_while_the_keyboard_is_on_a_wrong_field(qtbot: QtBot, place: Place):
    field = number_field()
    page = QWidget()
    place(page)
    field.setParent(page)
    field.show()
    field.setFocus()
    type_text("x")
    page.deleteLater()
    qtbot.wait(10)
