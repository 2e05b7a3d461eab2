"""The QR on certificates, read back from the printed page by a decoder that has nothing to do with the encoder."""

import msgspec
import pytest
import zxingcpp
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pypdfium2 import PdfDocument

from parcomp_desktop.documents.certificate import render_certificates, unfit
from parcomp_desktop.documents.certificate_layout import CertificateLayout
from parcomp_desktop.documents.fonts import find_fonts, system_font_folders
from parcomp_desktop.documents.qr import squares
from parcomp_desktop.domain.documents import Certificate
from parcomp_desktop.domain.refusal import Refusal
from tests.documents.reading import POINT, Box, drawing_boxes, ink_box, page_texts
from tests.documents.samples import CERTIFICATE, CHECKED

FONTS = find_fonts(system_font_folders())
COARSE = 2
"""Pixels a point (144 dots an inch): much coarser than what a phone's camera sees from a hand's breadth away."""


def printed(layout: CertificateLayout, *certificates: Certificate, whole: bool = True) -> bytes:
    return render_certificates(certificates, layout, FONTS, whole=whole)


def scanned(pdf: bytes) -> list[str]:
    """What a scanner reads on each page."""
    pictures = (page.render(scale=COARSE).to_pil().convert("L") for page in PdfDocument(pdf))
    of_qr = zxingcpp.barcode_formats_from_str("QRCode")  # dense squares may look like a bar code too
    return [found.text for picture in pictures for found in zxingcpp.read_barcodes(picture, formats=of_qr)]


def qr_box(layout: CertificateLayout, *, dark: str) -> Box:
    """Around the dark squares."""
    plain = msgspec.structs.replace(layout, frame=None, fields=())
    page = PdfDocument(printed(plain, msgspec.structs.replace(CHECKED, statement=dark)))[0]
    (box,) = drawing_boxes(page)
    return box


@pytest.mark.parametrize("whole", [True, False])
def test_each_page_bears_its_own_statement(layout: CertificateLayout, whole: bool):
    other = msgspec.structs.replace(CHECKED, statement=CHECKED.statement.replace("Ánh", "Ảnh"))
    assert scanned(printed(layout, CHECKED, CERTIFICATE, other, whole=whole)) == [CHECKED.statement, other.statement]


@settings(max_examples=25)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60), st.integers(0, 10**155 - 1))
@example("Đắk Hà|", 0)
@example("茗荷", 7)
@example("0\xa0\xa0𐀀0𐀀000\xa0\xa0\xa0\xa0\xa0𐀀𐀀𐀀\U00033800", 24_091_400_000_000_000_000_000)
def test_any_text_with_a_long_number_is_read_as_it_was_printed(text: str, number: int):
    # Two letters that are a Japanese one in another encoding are still ours.
    layout = msgspec.convert(
        {"name": "x", "title": "x", "width": 40, "height": 40, "qr": {"x": 7, "y": 7, "size": 26}, "fields": []},
        CertificateLayout,
    )
    statement = f"{text}|{number:0155}"
    assert scanned(printed(layout, msgspec.structs.replace(CHECKED, statement=statement))) == [statement]


def test_the_dark_squares_leave_the_quiet_zone_free(layout: CertificateLayout):
    # The shortest text makes version 1: 21 squares and twice four light ones are 29, each 26 ÷ 29 mm.
    assert layout.qr
    margin = 4 * layout.qr.size / 29
    left, top, right, bottom = qr_box(layout, dark="x")
    assert (left, top) == (
        pytest.approx(layout.qr.x + margin, abs=0.01),
        pytest.approx(layout.qr.y + margin, abs=0.01),
    )
    assert (right, bottom) == (
        pytest.approx(layout.qr.x + layout.qr.size - margin, abs=0.01),
        pytest.approx(layout.qr.y + layout.qr.size - margin, abs=0.01),
    )


def test_a_common_statement_has_squares_that_an_office_printer_prints_well(layout: CertificateLayout):
    assert layout.qr
    assert layout.qr.size / squares(CHECKED.statement, layout.qr.size).side > 0.36


def test_nothing_stands_where_the_qr_is(layout: CertificateLayout):
    assert layout.qr
    pdf = printed(layout, msgspec.structs.replace(CHECKED, statement=""))
    page = PdfDocument(pdf)[0]
    picture = page.render(scale=COARSE).to_pil().convert("L")
    corner = [round(side / POINT * COARSE) for side in (layout.qr.x, layout.qr.y)]
    side = round(layout.qr.size / POINT * COARSE)
    assert picture.crop((*corner, corner[0] + side, corner[1] + side)).getextrema() == (255, 255)
    assert ink_box(page)[0] > 18


def test_the_code_stands_below_its_qr_and_without_one_its_label_is_not_printed_either(layout: CertificateLayout):
    assert "Mã kiểm tra: C4FG-H7JK-2LMN" in page_texts(printed(layout, CHECKED))[0]
    assert "Mã kiểm tra" not in page_texts(printed(layout, CERTIFICATE))[0]


def test_a_layout_without_a_place_prints_no_qr(layout: CertificateLayout):
    assert scanned(printed(msgspec.structs.replace(layout, qr=None), CHECKED)) == []


def test_a_qr_that_the_blank_bears_already_is_not_printed_over_it(layout: CertificateLayout):
    assert layout.qr
    borne = msgspec.structs.replace(layout, qr=msgspec.structs.replace(layout.qr, overprint=False))
    assert scanned(printed(borne, CHECKED, whole=False)) == []
    assert scanned(printed(borne, CHECKED)) == [CHECKED.statement]


@pytest.mark.parametrize("length", [600, 5000])
def test_a_statement_too_long_to_be_read_is_listed_and_refused(layout: CertificateLayout, length: int):
    long = msgspec.structs.replace(CHECKED, statement="Đ" * length)
    assert [(found.position, found.what) for found in unfit([CHECKED, long], layout, FONTS, whole=True)] == [
        (2, "Mã QR quá dày để đọc được trong khung của nó.")
    ]
    with pytest.raises(Refusal, match="Mã QR quá dày"):
        printed(layout, long)
