"""Every paper says all that it was given, in one order, once where once is asked, in both formats."""

import re
from collections import Counter
from io import BytesIO

import pytest
from docx import Document
from pypdfium2 import PdfDocument

from parcomp_desktop.documents.fonts import SerifFonts
from parcomp_desktop.documents.official.pdf import render_pdf
from parcomp_desktop.documents.official.word import render_docx
from parcomp_desktop.domain.certificates import CertificateForm
from tests.documents.golden import FOLDER as GOLDEN
from tests.documents.golden import golden_texts
from tests.documents.paper_samples import CODES, FOLDER, content, document, longer, sample, with_tokens, wording
from tests.documents.reading import drawn_box, flat
from tests.documents.samples import LONG_UNIT
from tests.documents.word_reading import word_lines

AGAIN = {
    "to-trinh": {"award": 2, "campaign": 3, "giver": 2, "period": 3, "proposer": 3},
    "bien-ban": {"chair.name": 2, "council": 2, "round": 2, "secretary.name": 2},
    "quyet-dinh": {"authority": 2, "award": 3, "campaign": 3, "heading.number": 2, "period": 3},
    "bao-cao-tu-cham": {
        "heading.number": 2,
        "period": 3,
        "rubric": 3,
        "signature.name": 2,
        "signature.title": 2,
        "unit": 3,
    },
    "bao-cao-cchc": {"period": 2, "unit": 2},
    "bao-cao-phong-trao": {"campaign": 3, "reporter": 2},
    "ke-hoach-phat-dong": {"unit": 2},
    "cong-van-don-doc": {"campaign": 2, "owed": 2, "sender": 2},
    "thong-bao-kiem-tra": {"inspector": 3, "unit": 4},
}
"""How often what a paper tells more than once stands in it; everything else stands once."""

TWELVE_LINES = ("Tham mưu, giải quyết thủ tục hành chính đúng hạn, không có hồ sơ trễ hẹn, tồn đọng; " * 5).strip()
LONGEST = {
    **dict.fromkeys(("name", "unit", "position", "role"), LONG_UNIT),
    **dict.fromkeys(("achievement", "text", "reason", "annulled", "value", "evidence", "reckoning"), TWELVE_LINES),
}


@pytest.mark.parametrize("code", CODES)
def test_every_text_stands_in_both_formats_in_one_order_and_no_oftener_than_asked(fonts: SerifFonts, code: str):
    tokens: dict[str, str] = {}
    made = document(code, with_tokens(content(code), "", tokens))
    printed = re.findall(r"TK\d{3}", flat(render_pdf(made, fonts)))
    written = re.findall(r"TK\d{3}", " ".join(word_lines(render_docx(made, fonts))))
    assert printed == written
    counts = Counter(printed)
    told = {path.removeprefix("."): counts[token] for token, path in tokens.items()}
    assert {path: count for path, count in told.items() if count != 1} == AGAIN.get(code, {})


@pytest.mark.parametrize("code", CODES)
def test_sixty_of_the_longest_stay_inside_the_margins_and_none_is_lost(fonts: SerifFonts, code: str):
    made = document(code, longer(code, 60, LONGEST))
    pdf, docx = render_pdf(made, fonts), render_docx(made, fonts)
    for page in PdfDocument(pdf):
        width, height = (side / 72 * 25.4 for side in page.get_size())
        left, top, right, bottom = drawn_box(page)
        assert left >= 30 - 0.5
        assert top >= 10
        assert right <= width - 15 + 0.5
        assert bottom <= height - 20 + 0.5
    numbers = re.findall(r"N\d{3}", " ".join(word_lines(docx)))
    assert sorted(re.findall(r"N\d{3}", flat(pdf))) == sorted(numbers)
    assert len(Document(BytesIO(docx)).sections) == 1 + len(made.annexes)


@pytest.mark.parametrize("code", CODES)
def test_the_same_data_are_the_same_bytes(fonts: SerifFonts, code: str):
    assert render_pdf(sample(code), fonts) == render_pdf(sample(code), fonts)
    assert render_docx(sample(code), fonts) == render_docx(sample(code), fonts)


def test_each_kind_has_a_wording_and_a_sample_and_nothing_else_has():
    assert sorted(path.stem for path in (FOLDER / "wording").iterdir()) == sorted(CODES)
    assert sorted(path.stem for path in (FOLDER / "samples").iterdir()) == sorted([*CODES, *CertificateForm])
    assert len({wording(code).name for code in CODES}) == len(CODES)


@pytest.mark.parametrize("code", CODES)
def test_text_and_places_are_those_that_were_looked_at(fonts: SerifFonts, code: str):
    for name, text in golden_texts(code, fonts).items():
        assert text == (GOLDEN / name).read_text("utf-8"), "if it is meant: python -m tests.documents.golden, then look"
