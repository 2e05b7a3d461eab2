"""Whatever is typed is read back as it was, from PDF, Word and Excel, and none of it is cut off."""

from collections.abc import Iterator
from io import BytesIO
from itertools import accumulate
from typing import NamedTuple

import pytest
from openpyxl import load_workbook
from pypdfium2 import PdfDocument, PdfTextObj
from pypdfium2.raw import FPDF_PAGEOBJ_TEXT

from parcomp_desktop.documents.fonts import SerifFonts
from parcomp_desktop.documents.official.pdf import render_pdf
from parcomp_desktop.documents.official.word import render_docx
from parcomp_desktop.documents.official.workbook import render_xlsx
from tests.documents.random_texts import A_DOCUMENT, NARROW, WIDE, as_said, document, in_order, texts
from tests.documents.reading import POINT
from tests.documents.word_reading import word_lines

FEW = range(2)
ALL = range(2, 10_000 // A_DOCUMENT)
SEEDS = [*FEW, *(pytest.param(seed, marks=pytest.mark.long) for seed in ALL)]
EDGES = list(accumulate((15, NARROW, WIDE), initial=30))
HEADS = ("STT", "Hẹp", "Rộng")
HAIR = 0.3
"""Millimetres that a letter may reach beyond its own room."""


class Piece(NamedTuple):
    """A piece of text of a PDF with its edges in millimetres."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    lying: bool


def pieces(pdf: bytes) -> Iterator[Piece]:
    """Each piece of a page as it is drawn, from where the page's own number ends."""
    for page in PdfDocument(pdf):
        text, (width, height) = page.get_textpage(), page.get_size()
        for item in page.get_objects([FPDF_PAGEOBJ_TEXT], textpage=text):
            assert isinstance(item, PdfTextObj)
            left, bottom, right, top = item.get_bounds()
            box = (left * POINT, (height - top) * POINT, right * POINT, (height - bottom) * POINT)
            if box[1] >= 19:
                yield Piece(item.extract(), *box, width > height)


def solid(words: str) -> str:
    """Without what stands between words: a line may end there."""
    return "".join(words.split())


@pytest.mark.parametrize("seed", SEEDS)
def test_a_pdf_says_all_of_them_and_cuts_nothing_off(fonts: SerifFonts, seed: int):
    said = texts(seed)
    drawn = list(pieces(render_pdf(document(said), fonts)))
    read = solid("".join(piece.text for piece in drawn)).partition("THỬ")[2]
    heads = solid("".join(HEADS))
    body, _, table = read.partition(f"BẢNG{heads}")
    assert f"{body}{table.replace(heads, '')}" == solid("".join(in_order(said)))
    for piece in drawn:
        edge = 297 if piece.lying else 210
        assert piece.left >= 30 - HAIR, piece
        assert piece.right <= edge - 15 + HAIR, piece
        assert piece.bottom <= (210 if piece.lying else 297) - 20 + HAIR, piece
    for piece in (each for each in drawn if each.lying and each.text.strip() not in {"BẢNG", ""}):
        column = max(place for place, left in enumerate(EDGES) if piece.left >= left)
        assert piece.right <= EDGES[column + 1], piece


@pytest.mark.parametrize("seed", SEEDS)
def test_a_word_file_says_all_of_them(fonts: SerifFonts, seed: int):
    said = texts(seed)
    lines = word_lines(render_docx(document(said), fonts))
    begins = lines.index("THỬ") + 1
    table = lines.index("BẢNG")
    assert lines[begins:table] + lines[table + 1 + len(HEADS) :] == [text for text in in_order(said) if text]


@pytest.mark.parametrize("seed", SEEDS)
def test_a_workbook_says_those_of_the_table_and_none_is_a_formula(seed: int):
    said = texts(seed)
    [sheet] = load_workbook(BytesIO(render_xlsx(document(said)))).worksheets
    rows = list(sheet.iter_rows())[-25:]
    assert [[cell.value or "" for cell in row[1:]] for row in rows] == [
        [*map(as_said, pair)] for pair in zip(said[50:75], said[75:], strict=True)
    ]
    assert {cell.data_type for row in rows for cell in row[1:]} <= {"s", "n"}
