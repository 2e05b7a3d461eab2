"""Every text that a person sees is Vietnamese: none holds an English word of programs."""

from collections.abc import Callable, Iterator

import pytest

from tests.architecture.english import english_words
from tests.architecture.shown import texts_of_data, texts_of_form, texts_of_rooms, texts_of_screens
from tests.architecture.source import Check, Finding, Source, findings, python_sources, text_sources

NO_TEXTS = {"parcomp_desktop/gui/style.py": "it holds style sheets"}


def english(texts: Callable[[Source], Iterator[Finding]]) -> Check:
    def check(source: Source) -> Iterator[Finding]:
        for line, text in texts(source):
            words = english_words(text)
            if words:
                yield line, f"{' '.join(words)}: {text}"

    return check


def of_screens(source: Source) -> bool:
    return source.name.startswith(("parcomp_desktop/gui/", "parcomp_desktop/cli/", "parcomp_desktop/__main__"))


def test_the_window_and_the_command_line_speak_vietnamese():
    screens = [
        source for source in python_sources("parcomp_desktop") if of_screens(source) and source.name not in NO_TEXTS
    ]
    assert findings(english(texts_of_screens), screens) == []


def test_refusals_and_other_sentences_are_vietnamese():
    rooms = [source for source in python_sources("parcomp_desktop") if not of_screens(source)]
    assert findings(english(texts_of_rooms), rooms) == []


def test_forms_are_vietnamese():
    assert findings(english(texts_of_form), text_sources("forms", ".ui")) == []


def test_data_are_vietnamese():
    assert findings(english(texts_of_data), text_sources("resources", ".toml")) == []


@pytest.mark.parametrize(
    "code",
    [
        "button.setText('save')",
        "QLabel('Tìm' if vi else 'search')",
        "TITLES = {'unit': 'Close'}",
        "box.warning(self, 'Lỗi', f'{name} not found')",
        "parser.add_argument('--out', help='where the file goes')",
        "self.tip = 'Press Enter to continue'",
        "label.setText(label.text() + ' (error)')",
    ],
)
def test_an_english_text_on_a_screen_is_found(code: str):
    assert [*english(texts_of_screens)(Source("a.py", code))]


@pytest.mark.parametrize(
    "code",
    [
        '"""Opens the file and shows an error."""',
        "button.setObjectName('Save file')",
        "field: 'Save' = row['name']",
        "button.setText(texts['save'])",
        "label.setText('In giấy khen, lưu tệp đính kèm')",
        "label.setText('ParComp Desktop cần phông Times New Roman')",
        "QKeySequence('Delete')",
        "parser.add_argument('--out', metavar='FILE', help='tệp ghi ra, ví dụ data/name.pdf')",
        "action = 'save'",
    ],
)
def test_names_codes_documentation_and_vietnamese_are_left_alone(code: str):
    assert [*english(texts_of_screens)(Source("a.py", code))] == []


def test_an_english_refusal_or_sentence_is_found_anywhere():
    code = "raise Refusal('không đọc được tệp', 'check the file')\nTEXTS = ['Wrong unit or period']"
    assert [line for line, _ in english(texts_of_rooms)(Source("a.py", code))] == [1, 2]


def test_the_field_that_a_refusal_names_is_no_text():
    code = "raise Refusal('Kỳ này đã khoá.', '{}', 'period')"
    assert [*english(texts_of_rooms)(Source("a.py", code.format("Chọn kỳ khác.")))] == []
    assert [*english(texts_of_rooms)(Source("a.py", code.format("other period")))] != []


def test_a_query_is_no_sentence():
    assert [*english(texts_of_rooms)(Source("a.py", "db.query('SELECT name FROM unit WHERE year = ?')"))] == []


def test_an_english_text_in_a_form_is_found_and_a_name_is_not():
    form = """<ui><widget name="save"><property name="text"><string>{}</string></property>
    <property name="shortcut"><string>Delete</string></property>
    <property name="field"><string notr="true">name</string></property></widget></ui>"""
    assert [*english(texts_of_form)(Source("a.ui", form.format("&amp;Save")))] == [(1, "Save: &Save")]
    assert [*english(texts_of_form)(Source("a.ui", form.format("&amp;Lưu")))] == []


def test_an_english_text_in_data_is_found_and_a_code_is_not():
    data = 'kind = "report"\n[[item]]\ntext = {}\n'
    assert [*english(texts_of_data)(Source("a.toml", data.format('["Báo cáo", "Annual report"]')))]
    assert [*english(texts_of_data)(Source("a.toml", data.format('["Báo cáo", "Tờ trình"]')))] == []
