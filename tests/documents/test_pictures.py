"""A picture that a person supplies is whole, of a kind that prints, and no larger than it may be."""

from io import BytesIO

import pytest
from PIL import Image

from parcomp_desktop.documents.pictures import LARGEST_SIDE, picture_from
from parcomp_desktop.domain.refusal import Refusal


def picture(kind: str, size: tuple[int, int] = (300, 200), mode: str = "RGB") -> bytes:
    held = BytesIO()
    Image.effect_noise(size, 90).convert(mode).save(held, kind)
    return held.getvalue()


@pytest.mark.parametrize(
    ("kind", "mode"), [("PNG", "RGB"), ("PNG", "L"), ("PNG", "P"), ("JPEG", "RGB"), ("JPEG", "CMYK")]
)
def test_png_and_jpeg_of_every_colour_are_read(kind: str, mode: str):
    found = picture_from(picture(kind, mode=mode), "a")
    assert (found.size, found.mode) == ((300, 200), "RGBA")


def test_a_picture_is_reduced_to_what_is_needed_and_never_enlarged():
    assert picture_from(picture("PNG"), "a", 150).size == (150, 100)
    assert picture_from(picture("PNG"), "a", 800).size == (300, 200)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"%PDF-1.7",
        picture("PNG")[:-200],
        picture("PNG")[:40],
        picture("JPEG")[: len(picture("JPEG")) // 2],
        picture("GIF", mode="P"),
        picture("BMP"),
        picture("PNG").replace(b"IDAT", b"IDAX", 1),
    ],
    ids=["empty", "pdf", "cut at its end", "cut at its head", "half a jpeg", "gif", "bmp", "broken"],
)
def test_what_is_damaged_or_no_such_picture_is_refused(content: bytes):
    with pytest.raises(Refusal, match=r"^quoc-huy\.png không phải ảnh PNG, JPEG hoặc đã hỏng\.") as refused:
        picture_from(content, "quoc-huy.png")
    assert refused.value.cure


def test_one_with_too_many_dots_is_refused_before_it_is_read():
    with pytest.raises(Refusal, match=f"có {LARGEST_SIDE + 1} × 1 điểm ảnh"):
        picture_from(picture("PNG", (LARGEST_SIDE + 1, 1)), "phoi.png")


def test_a_picture_that_pretends_to_be_immense_is_refused():
    content = bytearray(picture("PNG"))
    content[16:24] = (30_000).to_bytes(4, "big") * 2
    with pytest.raises(Refusal):
        picture_from(bytes(content), "phoi.png")
