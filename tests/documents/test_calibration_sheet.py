"""The test sheet measured: every tick on its millimetre, the marks where the program says they are."""

import pytest
from pypdfium2 import PdfDocument

from parcomp_desktop.documents.calibration_sheet import render_calibration_sheet
from parcomp_desktop.documents.certificate_layout import CertificateLayout
from parcomp_desktop.documents.fonts import SerifFonts
from tests.documents.reading import drawing_boxes, page_sizes, page_texts


def test_rulers_and_marks_stand_on_their_millimetres(layout: CertificateLayout, fonts: SerifFonts):
    pdf = render_calibration_sheet(layout, "Phôi giấy khen A4", fonts)
    boxes = drawing_boxes(PdfDocument(pdf)[0])
    upright = sorted((left + right) / 2 for left, top, right, bottom in boxes if bottom - top > right - left)
    level = sorted((top + bottom) / 2 for left, top, right, bottom in boxes if right - left > bottom - top)
    ticks, marks = [x for x in upright if 25 < x < 271.5], (upright[0], min(upright, key=lambda x: abs(x - 277)))
    assert marks == (pytest.approx(20, abs=0.05), pytest.approx(277, abs=0.05))
    assert ticks == pytest.approx(list(range(40, 272)), abs=0.05)
    assert level[0] == pytest.approx(20, abs=0.05)
    assert [y for y in level if 39.5 < y < 189.5] == pytest.approx(list(range(40, 190)), abs=0.05)
    assert any(y == pytest.approx(190, abs=0.05) for y in level)


def test_it_says_what_to_do_and_asks_for_full_size(layout: CertificateLayout, fonts: SerifFonts):
    pdf = render_calibration_sheet(layout, "Phôi giấy khen A4", fonts)
    text = page_texts(pdf)[0]
    for words in ("TỜ ĐO CĂN MÁY IN – Phôi giấy khen A4", "A: 20 mm", "B: 277 mm", "C: 20 mm", "D: 190 mm", "100 %"):
        assert words in text
    assert b"/PrintScaling /None" in pdf
    assert page_sizes(pdf)[0][0] == pytest.approx(841.89, abs=0.01)
