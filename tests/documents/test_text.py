"""Text is cleaned, broken at spaces, shrunk as far as allowed, and never cut without a word."""

import unicodedata

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from parcomp_desktop.documents.fonts import Face, Font, SerifFonts, find_fonts, font, system_font_folders
from parcomp_desktop.documents.text import Align, TextBox, break_lines, clean, fit
from parcomp_desktop.domain.refusal import Refusal

BOX = TextBox(
    label="Tên",
    x=10,
    y=20,
    width=60,
    align=Align.LEFT,
    face=Face.REGULAR,
    size=20,
    smallest=10,
    max_lines=2,
    line_height=1.2,
)
REGULAR = font(find_fonts(system_font_folders()), Face.REGULAR, 12)
WORDS = st.text(alphabet="aăđeêghiknơửữuắỹ,.&<>\"'-", min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (unicodedata.normalize("NFD", "Nguyễn Thị Ngọc Ánh"), "Nguyễn Thị Ngọc Ánh"),
        ("  Y \t Brăng\u2003Ksơr ", "Y Brăng Ksơr"),
        ("KT. CHỦ TỊCH\r\n\n PHÓ CHỦ TỊCH", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"),
        ("\ufeffĐắk\u200b Hà\u00ad", "Đắk Hà"),
        ("a\u200b\u0301", "á"),
        ("05\u2011QĐ", "05-QĐ"),
        ("năm\u00a02026", "năm\u00a02026"),
        ("a\x00b", "a b"),
        ("\u00a0", ""),
    ],
)
def test_text_is_cleaned_of_what_cannot_be_seen(typed: str, printed: str):
    assert clean(typed) == printed


@given(st.lists(WORDS, min_size=1, max_size=30), st.floats(30, 120))
def test_lines_hold_every_word_whole_in_order_within_the_width(words: list[str], width: float):
    text = clean(" ".join(words))
    lines = break_lines(text, REGULAR, width)
    assert " ".join(lines) == text
    assert all(REGULAR.width(line) <= width for line in lines)


@given(st.text(alphabet="aâơ̆WH", min_size=1, max_size=60), st.floats(8, 20))
def test_only_a_word_longer_than_the_line_is_cut_and_marks_stay_with_their_letter(word: str, width: float):
    lines = break_lines(clean(word), REGULAR, width)
    assert "".join(lines) == clean(word)
    assert all(REGULAR.width(line) <= width for line in lines)
    assert all(unicodedata.combining(line[0]) == 0 for line in lines[1:])


def test_a_space_that_must_not_break_does_not():
    font = REGULAR
    width = font.width("tháng 02")
    assert break_lines("ngày 05 tháng\u00a002", font, width) == ("ngày 05", "tháng\u00a002")


def test_a_line_feed_begins_a_line():
    assert break_lines("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", REGULAR, 100) == ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")


def test_a_width_below_one_letter_puts_one_letter_on_each_line():
    assert break_lines("WH", REGULAR, 0.1) == ("W", "H")


def test_a_text_that_fits_keeps_its_size(fonts: SerifFonts):
    fitted = fit("A Đắk", BOX, fonts)
    assert (fitted.lines, fitted.style.font.size, fitted.top) == (("A Đắk",), 20, 20)


def test_a_longer_text_shrinks_no_more_than_it_must(fonts: SerifFonts):
    box = msgspec.structs.replace(BOX, max_lines=1)
    text = "Nguyễn Thị Ngọc Ánh"
    fitted = fit(text, box, fonts)
    size = fitted.style.font.size
    assert box.smallest <= size < box.size
    assert fitted.style.font.width(text) <= 60 < font(fonts, Face.REGULAR, size + 0.5).width(text)


def test_the_smallest_size_is_tried_though_no_step_meets_it(fonts: SerifFonts):
    text = "Nguyễn Thị Ngọc Ánh"
    width = font(fonts, Face.REGULAR, 10.2).width(text)
    box = msgspec.structs.replace(BOX, max_lines=1, smallest=10.2, width=width + 0.001)
    assert fit(text, box, fonts).style.font.size == 10.2


@pytest.mark.parametrize("text", ["rất dài " * 40, "khôngcókhoảngtrắng" * 4, "một\nhai\nba"])
def test_a_text_too_long_at_the_smallest_size_is_refused_by_the_name_of_its_field(text: str, fonts: SerifFonts):
    with pytest.raises(Refusal) as refused:
        fit(text, BOX, fonts)
    assert "“Tên”" in refused.value.what
    assert clean(text) in refused.value.what
    assert refused.value.cure


def test_a_letter_that_the_font_lacks_is_refused_and_named(fonts: SerifFonts):
    with pytest.raises(Refusal, match="“字” trong mục “Tên”"):
        fit("Ông 字", BOX, fonts)


def test_an_empty_text_takes_its_line_and_fits(fonts: SerifFonts):
    assert fit(" ", BOX, fonts).lines == ("",)


def test_centred_lines_are_evened_out_so_that_no_word_is_left_alone(fonts: SerifFonts):
    text = "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã"
    width = font(fonts, Face.REGULAR, 20).width(text) * 0.95
    box = msgspec.structs.replace(BOX, width=width, align=Align.CENTRE)
    left = fit(text, msgspec.structs.replace(box, align=Align.LEFT), fonts)
    centred = fit(text, box, fonts)
    assert left.lines[1] == "xã"
    assert centred.lines == ("Văn phòng Hội đồng nhân", "dân và Ủy ban nhân dân xã")


def test_fewer_lines_than_the_box_holds_stand_in_its_middle_when_asked(fonts: SerifFonts):
    # Two lines of 20 points × 1.2 are 16.933 mm; one line is 8.467 mm: half of the rest is 4.233 mm.
    middle = msgspec.structs.replace(BOX, middle=True)
    assert BOX.height == pytest.approx(16.933, abs=0.001)
    assert fit("A Đắk", middle, fonts).top == pytest.approx(20 + 4.233, abs=0.001)


def test_a_font_measures_as_the_sum_of_its_letters():
    assert Font(REGULAR.face, 12).width("AĐ") == pytest.approx(REGULAR.width("A") + REGULAR.width("Đ"))
