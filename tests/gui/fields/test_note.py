"""Text of several lines."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from parcomp_desktop.gui.fields.note import NoteField
from tests.gui.fields.conftest import Place
from tests.gui.fields.samples import commits_of, leave
from tests.gui.key_stream import press, type_text


def test_enter_begins_a_line_and_tab_leaves(place: Place):
    field = NoteField()
    commits = commits_of(field)
    after = place(field)
    type_text("Dòng một")
    press(Qt.Key.Key_Return, "\r")
    type_text("Dòng hai ")
    assert (field.value(), commits) == ("Dòng một\nDòng hai", [])
    leave()
    assert (field.toPlainText(), commits, after.hasFocus()) == ("Dòng một\nDòng hai", ["Dòng một\nDòng hai"], True)


def test_what_leaving_tidied_can_be_undone(place: Place):
    field = NoteField()
    place(field)
    type_text(" Dòng")
    leave()
    field.undo()
    assert field.toPlainText() == " Dòng"


def test_leaving_without_a_change_commits_nothing(place: Place):
    field = NoteField()
    field.setValue("Dòng một")
    commits = commits_of(field)
    place(field)
    leave()
    assert commits == []


def test_a_menu_over_the_note_does_not_settle_it(place: Place):
    field = NoteField()
    commits = commits_of(field)
    place(field)
    type_text("Dòng")
    menu = field.createStandardContextMenu()
    menu.popup(QPoint(0, 0))
    assert QApplication.activePopupWidget()
    assert commits == []
    menu.close()
