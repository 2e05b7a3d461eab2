"""Every kind of paper measured in PDF and Word against appendix I of NĐ 30/2020/NĐ-CP."""

import re
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from pypdfium2 import PdfDocument, PdfPage

from parcomp_desktop.documents.fonts import SerifFonts
from parcomp_desktop.documents.official.pdf import render_pdf
from parcomp_desktop.documents.official.word import render_docx
from parcomp_desktop.domain.official import Caption, OfficialDocument, Paragraph, Part, Section
from tests.documents.paper_samples import CODES, sample
from tests.documents.reading import drawing_boxes, drawn_box, letters_of, page_texts, phrase_box
from tests.documents.word_reading import WORD, has, paragraph_opening, paragraph_with, setting, word_part

NATION, MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"
DAY = r"ngày (\d\d|……) tháng (0[12]|[3-9]|1[0-2]|……) năm (\d{4}|……)"
MILLIMETRE = 1440 / 25.4
"""In twentieths of a point."""


class Made(NamedTuple):
    """A sample in both formats."""

    document: OfficialDocument
    pdf: bytes
    docx: bytes

    @property
    def pages(self) -> list[PdfPage]:
        return list(PdfDocument(self.pdf))


@pytest.fixture(scope="module", params=CODES)
def made(request: pytest.FixtureRequest, fonts: SerifFonts) -> Made:
    document = sample(request.param)
    return Made(document, render_pdf(document, fonts), render_docx(document, fonts))


def middle(page: PdfPage, phrase: str) -> float:
    left, _, right, _ = phrase_box(page, phrase)
    return (left + right) / 2


def width_of(page: PdfPage) -> float:
    return page.get_width() / 72 * 25.4


def beginning(text: str) -> str:
    return " ".join(text.split("\n", maxsplit=1)[0].split())[:25]


def faces(page: PdfPage, phrase: str) -> set[tuple[str, float]]:
    """The faces and sizes of the pieces that begin with the phrase."""
    return {(name.removeprefix("LiberationSerif"), round(size, 2)) for name, size in letters_of(page, phrase)}


def test_the_nation_stands_at_the_right_and_the_agency_at_the_left_of_the_first_page(made: Made):
    page = made.pages[0]
    right = width_of(page) - 15 - 97 / 2
    assert middle(page, NATION) == pytest.approx(right, abs=0.5)
    assert middle(page, MOTTO) == pytest.approx(right, abs=0.5)
    assert faces(page, NATION) == {("-Bold", 13)}
    assert faces(page, MOTTO) == {("-Bold", 14)}
    agency = made.document.heading.agency.split()[0]
    assert ("-Bold", 13) in faces(page, agency)
    assert phrase_box(page, agency)[2] < 30 + 66 + 0.5
    assert phrase_box(page, NATION)[1] >= 20 - 0.5


def test_the_rule_under_the_motto_is_as_long_as_the_motto(made: Made):
    page = made.pages[0]
    left, _, right, bottom = phrase_box(page, MOTTO, loose=True)
    rules = [box for box in drawing_boxes(page) if abs(box[0] - left) < 1 and 0 <= box[1] - bottom < 3]
    assert [box[2] - box[0] for box in rules] == [pytest.approx(right - left, abs=1)]


def test_the_day_is_in_italics_with_zeros_before_low_figures(made: Made):
    page = made.pages[0]
    text = " ".join(page_texts(made.pdf)[0].split())
    assert re.search(rf"{made.document.heading.place}, {DAY}", text)
    assert faces(page, f"{made.document.heading.place}, ng") == {("-Italic", 14)}


def test_a_title_is_bold_in_the_middle_and_a_letters_subject_is_below_its_number(made: Made):
    page = made.pages[0]
    if made.document.title:
        title = made.document.title.split("\n")[0]
        assert middle(page, title) == pytest.approx(30 + (width_of(page) - 45) / 2, abs=0.7)
        assert ("-Bold", 14) in faces(page, title)
    else:
        assert faces(page, "V/v") == {("", 12)}
        assert phrase_box(page, "V/v")[1] > phrase_box(page, "Số: ")[3]


def test_pages_from_the_second_are_numbered_in_the_middle_of_the_upper_margin(made: Made):
    for number, page in enumerate(made.pages, 1):
        lines = page.get_textpage().get_text_bounded().splitlines()
        assert (lines[0].strip() == str(number)) == (number > 1)
        if number > 1:
            left, top, right, bottom = phrase_box(page, str(number))
            assert (left + right) / 2 == pytest.approx(30 + (width_of(page) - 45) / 2, abs=0.5)
            assert 10 <= top < bottom < 20


def test_nothing_stands_in_the_margins(made: Made):
    for page in made.pages:
        left, top, right, bottom = drawn_box(page)
        assert left >= 30 - 0.5
        assert top >= 10
        assert right <= width_of(page) - 15 + 0.5
        assert bottom <= page.get_height() / 72 * 25.4 - 20 + 0.5


def test_legal_bases_are_in_italics_and_end_as_the_decree_says(made: Made):
    text = " ".join(" ".join(page_texts(made.pdf)).split())
    for base, end in zip(made.document.bases, [*";" * (len(made.document.bases) - 1), "."], strict=False):
        assert f"{base}{end}" in text
        word = paragraph_with(made.docx, base[:40])
        assert all(has(run, "rPr/i") for run in word.iter(f"{WORD}r"))


def running(part: Part) -> Iterator[tuple[str, str]]:
    """How each text of the body begins, with the mark of its face."""
    for block in part.blocks:
        match block:
            case Paragraph(text=text, lead=lead):
                yield beginning(lead or text), "b" if lead else ""
            case Section(title=text) | Caption(text=text):
                yield beginning(text), "b"
            case _:
                pass


def test_the_body_has_one_size_in_both_formats(made: Made):
    pages, docx = made.pages, made.docx
    for part in _parts(made.document):
        for begins, face in running(part):
            printed = {size for page in pages for _, size in faces(page, begins.split()[0])}
            assert part.size in printed, begins
            run = next(iter(paragraph_opening(docx, begins).iter(f"{WORD}r")))
            assert setting(run, "rPr/sz") == str(part.size * 2)
            assert has(run, "rPr/b") == bool(face)


def test_paper_and_margins_of_the_word_file_are_those_of_the_pdf(made: Made):
    sections = list(word_part(made.docx).iter(f"{WORD}sectPr"))
    assert len(sections) == 1 + len(made.document.annexes)
    for section, part in zip(sections, _parts(made.document), strict=True):
        sides = (297, 210) if part.landscape else (210, 297)
        measured = [float(setting(section, "pgSz", side) or "nan") for side in "wh"]
        assert measured == [pytest.approx(side * MILLIMETRE, abs=1) for side in sides]
        for side, margin in {"left": 30, "right": 15, "top": 20, "bottom": 20}.items():
            assert float(setting(section, "pgMar", side) or "nan") == pytest.approx(margin * MILLIMETRE, abs=1)


def _parts(made: OfficialDocument) -> Iterator[Part]:
    yield from (made, *made.annexes)
