"""A line of text with usual words: the list adds, typing stays untouched."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from parcomp_desktop.gui.fields.suggest import SuggestField
from parcomp_desktop.gui.style import icon
from tests.gui.key_stream import STREAMS, Stream

WORDS = ("Ủy ban Mặt trận Tổ quốc Việt Nam", "Hội Nông dân", "Công ty Kim & Sơn")


@pytest.fixture
def field(qtbot: QtBot) -> SuggestField:
    field = SuggestField()
    qtbot.addWidget(field)
    field.setSuggestions(WORDS)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    field.setFocus()
    return field


def menu(field: SuggestField) -> QMenu:
    found = field.findChild(QMenu)
    assert isinstance(found, QMenu)
    return found


def test_the_down_arrow_offers_words_and_each_is_added_once(field: SuggestField):
    commits: list[str] = []
    field.committed.connect(lambda: commits.append(field.value()))
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert menu(field).isVisible()
    QTest.keyClick(menu(field), Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(menu(field), Qt.Key.Key_Down)
    QTest.keyClick(menu(field), Qt.Key.Key_Return)
    menu(field).actions()[1].trigger()
    menu(field).actions()[2].trigger()
    assert commits[0] == WORDS[0]
    assert field.value() == f"{WORDS[0]}; {WORDS[1]}; {WORDS[2]}"
    assert not menu(field).isVisible()


@pytest.mark.parametrize("stream", STREAMS)
def test_nothing_opens_or_changes_while_a_person_types(field: SuggestField, stream: Stream):
    stream("Hội Nông dân xã Đắk Mar")
    assert (field.text(), menu(field).isVisible()) == ("Hội Nông dân xã Đắk Mar", False)


def test_its_picture_is_one_of_ours(field: SuggestField):
    (action,) = (each for each in field.actions() if each.text().startswith("Chọn trong danh sách"))
    assert action.icon().pixmap(20).toImage() == icon("down").pixmap(20).toImage()
