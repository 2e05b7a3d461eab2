"""Our quick way to the squares of a QR gives the very ones that segno gives."""

import pytest
import segno
import zxingcpp
from PIL import Image
from segno import consts

from parcomp_desktop.documents.qr_code import TooLong, rows

NUMBER = "1234567890" * 2
LENGTHS = (0, 1, 20, 50, 80, 100, 140, 170, 200, 230, 280, 330)
"""Bytes before the number, for versions from the smallest to as large as a statement may need."""


def by_segno(text: str, number: str) -> list[bytes]:
    parts: list[str | tuple[str, int]] = [(text, consts.MODE_BYTE)] * bool(text) + [number] * bool(number)
    whole = segno.make(parts, error="m", encoding="utf-8", mask=1, micro=False, boost_error=False)  # pyright: ignore[reportArgumentType]  its types leave lists out
    return [bytes(row) for row in whole.matrix]


def is_same(length: int) -> bool:
    return rows("x" * length + NUMBER) == by_segno("x" * length, NUMBER)


@pytest.mark.parametrize("length", LENGTHS)
def test_each_square_is_as_segno_sets_it(length: int):
    assert is_same(length)


@pytest.mark.long
def test_each_square_of_every_version_is_as_segno_sets_it():
    assert all(is_same(length) for length in range(0, 2_300, 11))


@pytest.mark.parametrize(("more", "digits"), [("", "0" * 20), ("Đắk Hà|", "9" * 155), ("ế" * 40, "00" + "7" * 19)])
def test_letters_and_long_numbers_are_as_segno_sets_them(more: str, digits: str):
    assert rows(more + digits) == by_segno(more, digits)


@pytest.mark.parametrize("text", ["x", "123", "x" * 26, "Đ" * 13, "1234567890" * 200])
def test_a_text_with_or_without_letters_can_be_read(text: str):
    # Where letters fill whole codewords segno writes one more of zeros, so that only a reader can tell.
    code = rows(text)
    picture = Image.new("L", (len(code) + 8, len(code) + 8), 255)
    for y, row in enumerate(code):
        for x, dark in enumerate(row):
            picture.putpixel((x + 4, y + 4), 255 * (1 - dark))
    found = zxingcpp.read_barcodes(picture.resize((picture.width * 4, picture.height * 4)))
    assert [each.text for each in found] == [text]


def test_the_smallest_version_with_room_is_taken_to_the_last_bit():
    # Version 9 holds 180 bytes at M, version 10 213 (ISO/IEC 18004, table 7).
    sides = [len(rows("x" * length)) for length in (180, 181, 213, 214)]
    assert sides == [53, 57, 57, 61]


def test_what_no_code_has_room_for_is_told():
    assert len(rows("x" * 2_331)) == 177
    with pytest.raises(TooLong):
        rows("x" * 2_332)
