"""Every kind with the least and with the most that anybody would write: made whole, inside its margins."""

import copy
import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import msgspec
import pytest
from docx import Document
from pypdfium2 import PdfDocument

from parcomp_desktop.documents.fonts import SerifFonts
from parcomp_desktop.documents.official.pdf import render_pdf
from parcomp_desktop.documents.official.word import render_docx
from parcomp_desktop.domain.refusal import Refusal
from tests.documents.paper_samples import CHOICES, CODES, Content, content, document, longer
from tests.documents.reading import drawn_box, flat
from tests.documents.samples import LONG_UNIT
from tests.documents.test_papers import LONGEST
from tests.documents.word_reading import word_lines

Place = tuple[str | int, ...]


def places(value: Any, place: Place = ()) -> Iterator[Place]:  # noqa: ANN401  whatever a TOML file holds
    """Where things stand in a value, the outermost first."""
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, part in steps:
        yield (*place, step)
        yield from places(part, (*place, step))


def at(value: Any, place: Place) -> Any:  # noqa: ANN401  as above
    for step in place:
        value = value[step]
    return value


def shortest(code: str) -> Content:
    """The sample without all that the kind does without, its texts a letter long."""
    given = content(code)
    for place in sorted(places(given), reverse=True, key=lambda place: [str(step) for step in place]):
        fewer = copy.deepcopy(given)
        del at(fewer, place[:-1])[place[-1]]
        if is_accepted(code, fewer):
            given = fewer
    for place in places(given):
        if isinstance(at(given, place), str) and place[-1] not in CHOICES:
            at(given, place[:-1])[place[-1]] = at(given, place)[:1]
    return given


def is_accepted(code: str, given: Content) -> bool:
    try:
        document(code, given)
    except (msgspec.ValidationError, Refusal):
        return False
    return True


def longest(code: str) -> Content:
    """Sixty of everything, long names at the head, a long foot."""
    given = longer(code, 60, LONGEST)
    given["heading"] |= {"agency": LONG_UNIT.upper(), "superior": LONG_UNIT.upper(), "place": "Đắk Tờ Kan Mường Hoong"}
    signature = {"title": f"TM. {LONG_UNIT.upper()}\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "name": "Tôn Nữ Nguyễn Thị Ngọc Ánh"}
    heads = {"signature": signature, "addressees": [LONG_UNIT] * 8, "copies_to": [LONG_UNIT] * 12}
    return given | {name: value for name, value in heads.items() if name in given}


def solid(text: str) -> str:
    """Without what stands between words: a line may end there."""
    return "".join(text.split())


def inside(pdf: bytes) -> None:
    for page in PdfDocument(pdf):
        width, height = (side / 72 * 25.4 for side in page.get_size())
        left, top, right, bottom = drawn_box(page)
        assert left >= 30 - 0.5
        assert top >= 10
        assert right <= width - 15 + 0.5
        assert bottom <= height - 20 + 0.5


@pytest.mark.parametrize("code", CODES)
def test_the_least_that_a_kind_takes_is_made_whole(fonts: SerifFonts, code: str):
    made = document(code, shortest(code))
    pdf, docx = render_pdf(made, fonts), render_docx(made, fonts)
    inside(pdf)
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in flat(pdf)
    assert not re.search(r"[{}]|None|\(\)", flat(pdf) + " ".join(word_lines(docx)))
    assert len(Document(BytesIO(docx)).sections) == 1 + len(made.annexes)


@pytest.mark.parametrize("code", CODES)
def test_the_most_that_anybody_would_write_stays_inside_the_margins(fonts: SerifFonts, code: str):
    made = document(code, longest(code))
    pdf, docx = render_pdf(made, fonts), render_docx(made, fonts)
    inside(pdf)
    assert solid(LONG_UNIT.upper()) in solid(flat(pdf))
    assert solid(LONG_UNIT.upper()) in solid(" ".join(word_lines(docx)))
