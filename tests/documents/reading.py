"""Read a PDF back, with a library that has nothing to do with the one that wrote it."""

import re
from collections.abc import Iterator
from ctypes import c_uint

from pypdfium2 import PdfDocument, PdfObject, PdfPage, PdfTextObj, PdfTextPage
from pypdfium2.raw import (
    FPDF_PAGEOBJ_PATH,
    FPDF_PAGEOBJ_TEXT,
    FPDFPageObj_GetFillColor,
    FPDFPageObj_GetStrokeColor,
)

POINT = 25.4 / 72

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in millimetres from the top left corner."""


def page_texts(pdf: bytes) -> list[str]:
    return [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in PdfDocument(pdf)]


def flat(pdf: bytes) -> str:
    """All its words in the order of reading."""
    return " ".join(" ".join(page_texts(pdf)).split())


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    return [page.get_size() for page in PdfDocument(pdf)]


def _text_objects(page: PdfPage) -> Iterator[PdfTextObj]:
    for item in page.get_objects([FPDF_PAGEOBJ_TEXT]):
        assert isinstance(item, PdfTextObj)
        yield item


def fonts_are_embedded_subsets(pdf: bytes) -> bool:
    """Every font that the file names bears the mark of a subset, and every one in use is embedded."""
    named = re.findall(rb"/BaseFont /(\S+)", pdf)
    used = [text.get_font() for page in PdfDocument(pdf) for text in _text_objects(page)]
    subsets = all(re.fullmatch(rb"[A-Z]{6}\+\S+", name) for name in named)
    return bool(used) and subsets and all(font.is_embedded for font in used)


def text_colours(page: PdfPage) -> dict[str, str]:
    """The colour ``#rrggbb`` of each piece of text."""
    text = page.get_textpage()
    found: dict[str, str] = {}
    for item in page.get_objects([FPDF_PAGEOBJ_TEXT], textpage=text):
        assert isinstance(item, PdfTextObj)
        red, green, blue, opacity = c_uint(), c_uint(), c_uint(), c_uint()
        assert FPDFPageObj_GetFillColor(item, red, green, blue, opacity)
        found[item.extract()] = f"#{red.value:02x}{green.value:02x}{blue.value:02x}"
    return found


def drawing_boxes(page: PdfPage) -> list[Box]:
    """Around each drawn line and shape."""
    height = page.get_height()
    bounds = (item.get_bounds() for item in page.get_objects([FPDF_PAGEOBJ_PATH]))
    return [
        (left * POINT, (height - top) * POINT, right * POINT, (height - bottom) * POINT)
        for left, bottom, right, top in bounds
    ]


def stroked(page: PdfPage, colour: str) -> list[Box]:
    """Around each drawn line of the colour ``#rrggbb``."""
    return [
        box
        for item, box in zip(page.get_objects([FPDF_PAGEOBJ_PATH]), drawing_boxes(page), strict=True)
        if _stroke(item) == colour
    ]


def _stroke(item: PdfObject) -> str:
    red, green, blue, opacity = c_uint(), c_uint(), c_uint(), c_uint()
    assert FPDFPageObj_GetStrokeColor(item, red, green, blue, opacity)
    return f"#{red.value:02x}{green.value:02x}{blue.value:02x}"


def phrase_box(page: PdfPage, phrase: str, *, loose: bool = False) -> Box:
    """Around the ink of a phrase (``loose``: around its letters' full height and advance)."""
    text = page.get_textpage()
    found = text.search(phrase, match_case=True).get_next()
    assert found, phrase
    index, count = found
    return _around(page, text, list(range(index, index + count)), loose=loose)


def _around(page: PdfPage, text: PdfTextPage, indices: list[int], *, loose: bool) -> Box:
    boxes = [text.get_charbox(index, loose=loose) for index in indices]
    visible = [box for box in boxes if box[0] < box[2] and box[1] < box[3]]
    height = page.get_height()
    return (
        min(box[0] for box in visible) * POINT,
        (height - max(box[3] for box in visible)) * POINT,
        max(box[2] for box in visible) * POINT,
        (height - min(box[1] for box in visible)) * POINT,
    )


def drawn_box(page: PdfPage) -> Box:
    """Around all texts and lines of a page, quicker than letter by letter."""
    height = page.get_height()
    boxes = [item.get_bounds() for item in page.get_objects()]
    return (
        min(box[0] for box in boxes) * POINT,
        (height - max(box[3] for box in boxes)) * POINT,
        max(box[2] for box in boxes) * POINT,
        (height - min(box[1] for box in boxes)) * POINT,
    )


def printed_pieces(pdf: bytes) -> list[str]:
    """Each piece of text with its page and where its baseline begins, in millimetres from the top left corner."""
    lines: list[str] = []
    for number, page in enumerate(PdfDocument(pdf), 1):
        text = page.get_textpage()
        for item in page.get_objects([FPDF_PAGEOBJ_TEXT], textpage=text):
            assert isinstance(item, PdfTextObj)
            matrix = item.get_matrix()
            x, y = matrix.e * POINT, (page.get_height() - matrix.f) * POINT
            lines.append(f"{number} {x:6.1f} {y:6.1f} {item.get_font_size():4.1f} {item.extract().rstrip()}")
    return lines


def ink_box(page: PdfPage) -> Box:
    """Around all letters of a page."""
    text = page.get_textpage()
    return _around(page, text, list(range(text.count_chars())), loose=False)


def letters_of(page: PdfPage, phrase: str) -> set[tuple[str, float]]:
    """The font and its size of each piece of text that begins with the phrase."""
    text = page.get_textpage()
    return {
        (item.get_font().get_base_name().rpartition("+")[2], item.get_font_size())
        for item in page.get_objects([FPDF_PAGEOBJ_TEXT], textpage=text)
        if isinstance(item, PdfTextObj) and item.extract().startswith(phrase)
    }
