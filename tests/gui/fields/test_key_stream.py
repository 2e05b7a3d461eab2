"""Unikey, EVKey and input methods write what was meant into every field."""

import unicodedata
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListView, QPlainTextEdit

from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.date import DateField
from parcomp_desktop.gui.fields.note import NoteField
from parcomp_desktop.gui.fields.number import NumberField
from parcomp_desktop.gui.fields.pick import PickField
from parcomp_desktop.gui.fields.search import SearchField
from parcomp_desktop.gui.fields.text import TextField
from tests.gui.fields.conftest import Place
from tests.gui.key_stream import STREAMS, Stream, unikey

WORDS = [
    "Đắk Tô",
    "Nguyễn Thị Hoà",
    "Nguyễn Thị Hòa",
    "xã Đăk Hà",
    "Y Thông Niê",
    "phường Trường Chinh",
    "Ủy ban nhân dân huyện Đăk Glei",
    "được xếp loại xuất sắc",
]
FIELDS = [TextField, SearchField, PickField, NumberField, DateField, NoteField]


def text_of(field: QLineEdit | QPlainTextEdit) -> str:
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


def made(kind: type[QLineEdit] | type[NoteField]) -> QLineEdit | NoteField:
    field = kind()
    if isinstance(field, PickField):
        # Labels that begin like the words typed: the list is open all the while.
        field.setChoices([(uuid4(), f"{word} {number}") for word in WORDS for number in (1, 2)])
    return field


@pytest.mark.parametrize("stream", STREAMS)
@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize("kind", FIELDS)
def test_the_word_typed_is_the_word_in_the_field(
    place: Place, kind: type[QLineEdit] | type[NoteField], word: str, stream: Stream
):
    field = made(kind)
    after = place(field)
    stream(word)
    assert text_of(field) == word
    after.setFocus()
    assert text_of(field) == word
    assert unicodedata.is_normalized("NFC", text_of(field))


@pytest.mark.parametrize("word", WORDS[:2])
def test_the_list_of_a_pick_field_is_open_while_typing(place: Place, word: str):
    place(made(PickField))
    unikey(word)
    assert isinstance(QApplication.activePopupWidget(), QListView)


def test_typing_replaces_what_is_selected(place: Place):
    field = TextField()
    field.setValue("Kon Tum")
    place(field)
    field.selectAll()
    unikey("Đắk Tô")
    assert field.text() == "Đắk Tô"


@pytest.mark.parametrize("label", ["Đắk Tô", "Đạt", "Không đạt"])
def test_a_choice_is_found_by_typing_with_marks(place: Place, label: str):
    field = ChoiceField()
    field.setChoices([("1", "Đăk Glei"), ("2", "Đắk Tô"), ("3", "Đạt"), ("4", "Không đạt")])
    place(field)
    unikey(label)
    assert field.currentText() == label


def test_the_stream_is_one_that_breaks_inline_completion(place: Place):
    ordinary = QComboBox()
    ordinary.setEditable(True)
    ordinary.addItems(["Đắk Tô", "Đăk Hà"])
    place(ordinary)
    unikey("Đắk Tô")
    assert ordinary.currentText() != "Đắk Tô"
