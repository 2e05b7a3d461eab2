"""Searching while typing."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from parcomp_desktop.gui.fields.search import SearchField
from tests.gui.fields.conftest import Place
from tests.gui.key_stream import press, type_text


def test_a_pause_in_typing_searches_once(qtbot: QtBot, place: Place):
    field = SearchField()
    place(field)
    searches: list[str] = []
    field.searched.connect(searches.append)
    type_text("dak to")
    assert searches == []
    qtbot.waitUntil(lambda: searches == ["dak to"])


def test_enter_searches_at_once_and_escape_clears(place: Place):
    field = SearchField()
    place(field)
    searches: list[str] = []
    field.searched.connect(searches.append)
    type_text("hoa")
    press(Qt.Key.Key_Return, "\r")
    assert searches == ["hoa"]
    field.setFocus()
    press(Qt.Key.Key_Escape)
    assert (field.text(), searches) == ("", ["hoa", ""])
