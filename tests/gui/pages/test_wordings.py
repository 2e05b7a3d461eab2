"""Câu chữ văn bản: texts typed, seen in the document, saved for the workspace, and back to the program's own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from parcomp_desktop.documents.kinds.catalogue import KINDS
from parcomp_desktop.documents.kinds.decision import DECISION
from parcomp_desktop.documents.kinds.kind import AnyKind
from parcomp_desktop.documents.kinds.register import REGISTER
from parcomp_desktop.gui.fields.note import NoteField
from parcomp_desktop.gui.pages.exchange.wording_editor import WordingEditor
from parcomp_desktop.gui.pages.exchange.wordings import WordingsPage
from parcomp_desktop.services.documents.wordings import own_texts
from parcomp_desktop.services.workspace import Workspace
from tests.gui.drawn import wait_drawn
from tests.gui.key_stream import unikey


@pytest.fixture
def page(qtbot: QtBot, gathering: Workspace) -> WordingsPage:
    page = WordingsPage(gathering)
    qtbot.addWidget(page)
    page.load()
    page.show()
    choose(page.editor, DECISION)
    return page


def choose(editor: WordingEditor, kind: AnyKind) -> None:
    editor.ui.kinds.setCurrentRow(list(KINDS).index(kind.code))


def field(editor: WordingEditor, name: str) -> NoteField:
    found = editor.texts.findChild(NoteField, name)
    assert isinstance(found, NoteField)
    return found


def shown(editor: WordingEditor) -> str:
    wait_drawn(editor.under_way)
    document = editor.view.document
    return " ".join(" ".join(document.getAllText(page).text().split()) for page in range(document.pageCount()))


def kind_line(editor: WordingEditor, kind: AnyKind) -> str:
    return editor.ui.kinds.item(list(KINDS).index(kind.code)).text()


def test_every_kind_opens_with_its_texts_its_variables_and_its_document(page: WordingsPage):
    for kind in KINDS.values():
        choose(page.editor, kind)
        assert page.editor.texts.values().keys() == set(kind.words.__struct_fields__) - {"name"}
        assert page.editor.ui.variables.count() == len(kind.variables)
        assert len(shown(page.editor)) > 100
        assert page.editor.ui.said.text() == "Xem trước với dữ liệu mẫu."
        assert page.bar.text == ""


def test_what_is_typed_is_seen_in_the_document_while_typing(qtbot: QtBot, page: WordingsPage):
    field(page.editor, "caption").setFocus()
    field(page.editor, "caption").selectAll()
    unikey("Nay quyết định")
    qtbot.waitUntil(lambda: "Nay quyết định" in shown(page.editor))
    page.hide()  # what the preview would still paint keeps the next test waiting


def test_saving_keeps_the_text_marks_the_kind_and_undo_brings_the_old_one_back(
    page: WordingsPage, gathering: Workspace
):
    field(page.editor, "caption").setPlainText("NAY:")
    page.editor.save()
    assert own_texts(gathering, DECISION) == {"caption": "NAY:"}
    assert page.bar.text == "Đã lưu câu chữ; văn bản lập từ nay theo câu chữ này."
    assert kind_line(page.editor, DECISION) == "Quyết định khen thưởng • 1 mục riêng"
    assert kind_line(page.editor, REGISTER) == "Sổ khen thưởng"
    assert not page.editor.ui.saveButton.isEnabled()
    gathering.undo()
    page.load()
    assert field(page.editor, "caption").value() == "QUYẾT ĐỊNH:"
    assert kind_line(page.editor, DECISION) == "Quyết định khen thưởng"


def test_a_text_that_is_not_the_programs_own_is_marked_and_goes_back_by_its_button(page: WordingsPage):
    field(page.editor, "caption").setPlainText("NAY:")
    [back] = [each for each in page.editor.texts.findChildren(QToolButton) if each.isVisible()]
    assert back.accessibleName() == "Dòng trước các điều: về mặc định"
    back.click()
    assert field(page.editor, "caption").value() == "QUYẾT ĐỊNH:"
    assert not back.isVisible()


def test_the_whole_document_goes_back_and_is_kept_so_once_saved(page: WordingsPage, gathering: Workspace):
    field(page.editor, "caption").setPlainText("NAY:")
    field(page.editor, "article_3").setPlainText("Thi hành.")
    page.editor.save()
    page.editor.ui.resetButton.click()
    assert len(own_texts(gathering, DECISION)) == 2
    page.editor.save()
    assert own_texts(gathering, DECISION) == {}


def test_an_unknown_variable_is_told_beside_the_document_and_refused_when_saved(
    page: WordingsPage, gathering: Workspace
):
    before = shown(page.editor)
    field(page.editor, "article_3").setPlainText("Giao\n{nguoi_ky}.")
    page.editor.preview()
    what = "Câu chữ “Quyết định khen thưởng”, mục “Điều 3”, dòng 2: không có biến {nguoi_ky}."
    assert page.editor.ui.said.text() == what
    assert shown(page.editor) == before
    page.editor.save()
    assert page.bar.text.startswith(what)
    assert own_texts(gathering, DECISION) == {}


def test_a_variable_is_inserted_where_the_cursor_was_last(page: WordingsPage):
    caption = field(page.editor, "caption")
    caption.setFocus()
    caption.setPlainText("NAY :")
    caption.moveCursor(caption.textCursor().MoveOperation.Right)
    for _ in range(3):
        caption.moveCursor(caption.textCursor().MoveOperation.Right)
    page.editor.ui.variables.setFocus()
    page.editor.ui.variables.itemClicked.emit(page.editor.ui.variables.item(1))
    assert caption.value() == "NAY {award}:"


def test_enter_inserts_the_chosen_variable_and_begins_a_line_in_a_text(qtbot: QtBot, page: WordingsPage):
    caption, variables = field(page.editor, "caption"), page.editor.ui.variables
    with qtbot.waitActive(page):
        page.activateWindow()
    caption.setFocus()
    caption.setPlainText("")
    variables.setFocus()
    variables.setCurrentRow(1)
    QTest.keyClick(variables, Qt.Key.Key_Return)
    assert caption.toPlainText() == "{award}"
    QTest.keyClick(caption, Qt.Key.Key_Return)
    assert caption.toPlainText() == "{award}\n"


def test_what_is_typed_and_not_saved_survives_another_kind_and_closing(
    qtbot: QtBot, page: WordingsPage, gathering: Workspace
):
    field(page.editor, "caption").setPlainText("NAY:")
    choose(page.editor, REGISTER)
    choose(page.editor, DECISION)
    assert field(page.editor, "caption").value() == "NAY:"
    assert page.editor.ui.saveButton.isEnabled()
    page.keep()
    again = WordingsPage(gathering)
    qtbot.addWidget(again)
    again.load()
    choose(again.editor, DECISION)
    assert field(again.editor, "caption").value() == "NAY:"
    again.editor.leave()
    assert field(again.editor, "caption").value() == "QUYẾT ĐỊNH:"
    choose(again.editor, REGISTER)
    choose(again.editor, DECISION)
    assert field(again.editor, "caption").value() == "QUYẾT ĐỊNH:"


def test_ctrl_enter_saves_from_a_field(qtbot: QtBot, page: WordingsPage, gathering: Workspace):
    caption = field(page.editor, "caption")
    with qtbot.waitActive(page):
        page.activateWindow()
    caption.setFocus()
    caption.setPlainText("NAY:")
    QTest.keyClick(caption, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert own_texts(gathering, DECISION) == {"caption": "NAY:"}


def test_the_document_stays_at_its_place_when_it_is_drawn_anew(page: WordingsPage):
    page.resize(1100, 600)
    view = page.editor.view
    view.zoom_in()
    factor = view.factor
    page.editor.preview()
    assert view.factor == pytest.approx(factor)
