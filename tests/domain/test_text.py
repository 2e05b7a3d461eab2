"""Vietnamese text: one form, searching without marks, our own order.

The expected order was written down by hand from the alphabet and the order of tones that CLDR gives for ``vi``.
"""

import itertools
import random
import sqlite3
import unicodedata
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parcomp_desktop.domain.text import canonical, fold, nfc, person_sort_key, search_rank, sort_key

# fmt: off
IN_ORDER = [
    "a", "A", "à", "À", "ả", "ã", "á", "ạ", "ai", "An", "Án", "anh", "ao", "ắc", "ăn", "âm", "ấm", "ân", "Ấn",
    "ba", "bà", "bả", "bã", "bá", "bạ", "bảng", "băng", "bằng", "bẳng", "bẵng", "bắng", "bặng", "bâng", "be",
    "bé", "bê", "bế", "ca", "cô", "cơ", "cờ", "da", "dạ", "dê", "đa", "đá", "đâu", "e", "ê", "ế", "ga", "giá",
    "hoa", "hoà", "hoả", "hoã", "hoá", "hoạ", "khoa", "la", "lang", "lăng", "lâng", "ma", "mà", "mả", "mã",
    "má", "mạ", "mai", "mo", "mô", "mơ", "nga", "Nguyên", "nguyễn", "o", "oa", "on", "ô", "ôi", "ông", "ơ",
    "ơn", "phố", "tàu", "táu", "tau2", "tu", "tủ", "tư", "từ", "tử", "tữ", "tứ", "tự", "tươi", "u", "uy", "ư",
    "ứng", "ươm", "va", "xã", "y", "ý", "yên",
]
# fmt: on

PLACES_IN_ORDER = [
    "Bà Rịa",
    "Chư Păh",
    "Đà Nẵng",
    "Đak Đoa",
    "Đăk Glei",
    "Đăk Hà",
    "Đắk Lắk",
    "Đăk Tô",
    "Đắk Tô",
    "Gia Lai",
    "Hoà Bình",
    "Huế",
    "Kon Plông",
    "Kon Rẫy",
    "Kon Tum",
    "Ngọc Hồi",
    "Quảng Nam",
    "Quảng Ngãi",
    "Sa Thầy",
    "Thôn 2",
    "Thôn 2A",
    "Thôn 07",
    "thôn 10",
    "Thôn Đăk",
    "Tu Mơ Rông",
]

PEOPLE_IN_ORDER = [
    "A Đắk",
    "A Thủy",
    "Phạm Ái",
    "Lê Thị An",
    "Nguyễn Văn An",
    "Trần Văn An",
    "Đinh Văn Ân",
    "Bùi Đức Bình",
    "Nguyễn Thị Cúc",
    "Lê Văn Dũng",
    "Lê Văn Đạt",
    "Trần Hoa",
    "Trần Văn Hoa",
    "Lê Hoà",
    "Nguyễn Hòa",
    "Đỗ Thị Hoà",
    "Nguyễn Thị Hòa",
    "Rơ Châm Lan",
    "Siu Thơm",
    "Nguyễn Tư",
    "Y Hà",
    "Y Thông Niê",
    "Nguyễn Thị Yến",
]
VIETNAMESE = st.text(alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯàảãáạằẳẵắặấậếệốộớợứựýỵÝ 0123456789.-'", max_size=20)


@pytest.mark.parametrize("words", [IN_ORDER, PLACES_IN_ORDER], ids=["words", "places"])
def test_words_sort_in_the_vietnamese_order(words: list[str]):
    shuffled = random.Random(7).sample(words, len(words))
    assert sorted(shuffled, key=sort_key) == words


def test_people_sort_by_given_name_then_middle_then_family():
    shuffled = random.Random(7).sample(PEOPLE_IN_ORDER, len(PEOPLE_IN_ORDER))
    assert sorted(shuffled, key=person_sort_key) == PEOPLE_IN_ORDER


def test_sqlite_sorts_the_keys_as_python_does():
    names = random.Random(3).sample(PLACES_IN_ORDER, len(PLACES_IN_ORDER))
    with sqlite3.connect(":memory:") as database:
        database.execute("create table t (name text, key text)")
        database.executemany("insert into t values (?, ?)", [(name, sort_key(name)) for name in names])
        rows = database.execute("select name from t order by key").fetchall()
    database.close()
    assert [name for (name,) in rows] == PLACES_IN_ORDER


def test_keys_of_vietnamese_words_are_ascii_so_their_bytes_are_the_same_everywhere():
    assert all(sort_key(word).isascii() for word in IN_ORDER + PLACES_IN_ORDER)


def test_each_listed_word_has_a_key_of_its_own():
    assert all(sort_key(one) != sort_key(two) for one, two in itertools.pairwise(IN_ORDER))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hòa", "hoà"),
        ("Thúy", "Thuý"),
        ("Đăk  Hà", "Đăk Hà"),
        ("Đăk Hà", unicodedata.normalize("NFD", "Đăk Hà")),
        ("Ðăk Hà", "Đăk Hà"),
        ("Ban Nội vụ - Thi đua", "Ban Nội vụ, Thi đua"),
    ],
)
def test_spellings_of_one_word_share_one_key(one: str, other: str):
    assert sort_key(one).split(" ")[:2] == sort_key(other).split(" ")[:2]
    assert canonical(one) == canonical(other)


def test_case_of_a_persons_name_does_not_part_people():
    assert person_sort_key("NGUYỄN THỊ HOÀ") == person_sort_key("Nguyễn Thị Hòa")


@pytest.mark.parametrize("name", ["A Đắk", "Y Hà", "Y Thông Niê", "Thảo"])
def test_regional_and_single_names_sort_whole(name: str):
    assert person_sort_key(name) == sort_key(name.lower())


def test_a_given_name_that_looks_like_the_particle_is_no_particle():
    assert person_sort_key("Nguyễn Văn Y") < person_sort_key("Nguyễn Thị Yến")
    assert person_sort_key("Ý Nhi").startswith("nhi ")


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKD"])
def test_text_enters_in_one_form(form: Literal["NFC", "NFD", "NFKD"]):
    assert nfc(unicodedata.normalize(form, "Nguyễn Thị Hoà ở Đắk Tô")) == "Nguyễn Thị Hoà ở Đắk Tô"


@pytest.mark.parametrize(("typed", "meant"), [("Ðắk Tô", "Đắk Tô"), ("Ɖăk Hà", "Đăk Hà"), ("ðồng", "đồng")])
def test_look_alikes_become_the_vietnamese_letter(typed: str, meant: str):
    assert nfc(typed) == meant


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Hòa", "hoa"),
        ("hoà", "hoa"),
        ("HOA", "hoa"),
        ("Đắk Tô", "dak to"),
        ("ÐẮK TÔ", "dak to"),
        ("  xã\u00a0Đăk   Hà ", "xa dak ha"),
        ("Nguyễn Thị Ưởng", "nguyen thi uong"),
        ("Số 27/QĐ-UBND", "so 27/qd-ubnd"),
        ("Đa\u200bk", "dak"),
        ("Ｘã", "xa"),
    ],
)
def test_folding_leaves_letters_without_marks(text: str, folded: str):
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("query", "text", "rank"),
    [
        ("hoa", "Hoà Bình", 0),
        ("hoa", "Nguyễn Thị Hoà", 1),
        ("nguyen hoa", "Nguyễn Thị Hoà", 1),
        ("hoà", "Hòa Bình", 0),
        ("hoà", "Nguyễn Thị Hòa", 1),
        ("hò", "Hoà Bình", 0),
        ("hoà", "Hoa Lư", 2),
        ("hoà", "Nguyễn Thị Hoa", 3),
        ("đăk", "Đăk Hà", 0),
        ("đăk", "Đắk Tô", 1),
        ("đâk", "Đắk Tô", 2),
        ("dak to", "Đắk Tô", 0),
        ("tô", "Đắk Tô", 1),
        ("hà", "Đắk Tô", None),
        ("nguyen lan", "Nguyễn Thị Hoà", None),
        ("", "Đắk Tô", 0),
    ],
)
def test_search_finds_without_marks_and_puts_marks_as_typed_first(query: str, text: str, rank: int | None):
    assert search_rank(query, text) == rank


@given(st.text())
def test_folding_twice_changes_nothing(text: str):
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_one_form_stays_one_form(text: str):
    assert nfc(nfc(text)) == nfc(text)
    assert unicodedata.is_normalized("NFC", nfc(text))


@given(VIETNAMESE)
def test_the_key_does_not_depend_on_how_letters_are_encoded(text: str):
    assert sort_key(unicodedata.normalize("NFD", text)) == sort_key(text)


@given(VIETNAMESE)
def test_a_text_is_found_by_itself_and_by_its_folded_form(text: str):
    assert search_rank(text, text) == 0
    assert search_rank(fold(text), text) == 0


@given(VIETNAMESE, VIETNAMESE)
def test_a_shorter_text_comes_before_its_continuation(text: str, more: str):
    assert sort_key(text.strip()) <= sort_key(f"{text.strip()} {more}")
