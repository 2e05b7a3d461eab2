"""Bằng khen on A3, giấy khen on A4: measured on the page, the same as the golden ones, the emblem in its place."""

import itertools

import msgspec
import pytest
from PIL import Image, ImageDraw
from pypdfium2 import PdfDocument, PdfPage
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

from parcomp_desktop.documents.certificate import render_certificates, render_trial, unfit
from parcomp_desktop.documents.certificate_layout import CertificateLayout, layout_from
from parcomp_desktop.documents.fonts import SerifFonts
from parcomp_desktop.domain.certificates import CertificateForm
from tests.documents.golden import DOCUMENTS, FOLDER, golden_certificate
from tests.documents.reading import (
    POINT,
    Box,
    drawing_boxes,
    fonts_are_embedded_subsets,
    ink_box,
    page_sizes,
    page_texts,
    phrase_box,
    text_colours,
)
from tests.documents.samples import CERTIFICATE, LONG_UNIT


def of(form: CertificateForm) -> CertificateLayout:
    return layout_from((DOCUMENTS / f"{form}.toml").read_bytes(), f"{form}.toml")


@pytest.fixture(scope="module")
def diploma() -> CertificateLayout:
    return of(CertificateForm.DIPLOMA)


@pytest.fixture(scope="module")
def emblem() -> Image.Image:
    """A disc twice as wide as high, see-through around it."""
    picture = Image.new("RGBA", (400, 200), (0, 0, 0, 0))
    ImageDraw.Draw(picture).ellipse((0, 0, 399, 199), fill=(200, 0, 0, 255))
    return picture


def images(page: PdfPage) -> list[Box]:
    height, found = page.get_height(), page.get_objects([FPDF_PAGEOBJ_IMAGE], max_depth=3)
    bounds = (item.get_bounds() for item in found)
    return [
        (left * POINT, (height - top) * POINT, right * POINT, (height - low) * POINT)
        for left, low, right, top in bounds
    ]


@pytest.mark.parametrize("form", CertificateForm)
def test_a_certificate_is_its_golden_one(form: CertificateForm, fonts: SerifFonts):
    wanted = (FOLDER / f"{form}.pdf.txt").read_text("utf-8")
    assert golden_certificate(form, fonts) == wanted, "if it is meant: python -m tests.documents.golden, then look"


@pytest.mark.parametrize("whole", [True, False])
def test_a_diploma_is_a3_across_with_its_fonts_inside(diploma: CertificateLayout, fonts: SerifFonts, whole: bool):
    pdf = render_certificates([CERTIFICATE], diploma, fonts, whole=whole)
    assert page_sizes(pdf) == [(pytest.approx(420 / POINT, abs=0.01), pytest.approx(297 / POINT, abs=0.01))]
    assert fonts_are_embedded_subsets(pdf)
    assert b"/PrintScaling /None" in pdf
    assert PdfDocument(pdf).get_metadata_dict()["Title"] == "Bằng khen"


def test_the_diplomas_border_is_360_by_237_mm(diploma: CertificateLayout, fonts: SerifFonts):
    boxes = drawing_boxes(PdfDocument(render_certificates([CERTIFICATE], diploma, fonts, whole=True))[0])
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[2] for box in boxes), max(box[3] for box in boxes)
    # the reader adds the outer rule's full thickness of 1.4 mm on each side
    assert right - left == pytest.approx(360 + 2 * 1.4, abs=0.2)
    assert bottom - top == pytest.approx(237 + 2 * 1.4, abs=0.2)


def test_the_diploma_says_bang_khen_in_red_and_what_follows_in_black(diploma: CertificateLayout, fonts: SerifFonts):
    page = PdfDocument(render_certificates([CERTIFICATE], diploma, fonts, whole=True))[0]
    colours = text_colours(page)
    assert next(colour for text, colour in colours.items() if "BẰNG KHEN" in text) == "#b0171f"
    assert next(colour for text, colour in colours.items() if "Ngọc Ánh" in text) == "#000000"
    left, top, right, bottom = phrase_box(page, "BẰNG KHEN")
    assert (left + right) / 2 == pytest.approx(210, abs=0.6)
    # 110 mm + half a line of 56 points × 1.15 (11.360 mm) + 0.3375 × 56 points (6.668 mm)
    assert bottom == pytest.approx(128.03, abs=0.3)
    assert top > 110


def test_there_are_35_mm_to_sign_and_no_two_texts_of_a_column_overlap(diploma: CertificateLayout):
    fields = {field.label: field for field in diploma.fields}
    title, name = fields["Chức vụ người ký"], fields["Họ tên người ký"]
    assert name.y - (title.y + title.height) >= 34.9
    centred = [field for field in diploma.fields if field.x + field.width / 2 == 210]
    assert len(centred) == 8
    assert all(above.y + above.height <= below.y + 0.2 for above, below in itertools.pairwise(centred))


@pytest.mark.parametrize("form", CertificateForm)
def test_what_no_document_fixes_is_said_to_be_assumed(form: CertificateForm):
    layout = of(form)
    assert "tạm định" in layout.assumed
    assert "50/2006/NĐ-CP" in layout.source
    assert (layout.form, bool(layout.blank)) == (form, True)


@pytest.mark.parametrize("whole", [True, False])
def test_the_longest_data_stay_inside_the_border(diploma: CertificateLayout, fonts: SerifFonts, whole: bool):
    long = msgspec.structs.replace(
        CERTIFICATE,
        salutation="Tập thể",
        recipient=LONG_UNIT,
        unit=LONG_UNIT,
        achievement="Đã có thành tích xuất sắc " * 8,
        signer_title="KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH",
    )
    assert unfit([long], diploma, fonts, whole=whole) == []
    left, top, right, bottom = ink_box(PdfDocument(render_certificates([long], diploma, fonts, whole=whole))[0])
    assert left > 43
    assert top > 43
    assert right < 377
    assert bottom < 254


@pytest.mark.parametrize("form", CertificateForm)
def test_the_emblem_is_printed_in_its_square_when_whole(form: CertificateForm, fonts: SerifFonts, emblem: Image.Image):
    layout = of(form)
    assert layout.emblem
    page = PdfDocument(render_certificates([CERTIFICATE], layout, fonts, whole=True, emblem=emblem))[0]
    [(left, top, right, bottom)] = images(page)
    place = layout.emblem
    assert (left, right) == (pytest.approx(place.x, abs=0.05), pytest.approx(place.x + place.size, abs=0.05))
    assert top == pytest.approx(place.y + place.size / 4, abs=0.05)
    assert bottom == pytest.approx(place.y + place.size * 3 / 4, abs=0.05)


def test_without_a_picture_or_over_a_blank_there_is_no_emblem(
    diploma: CertificateLayout, fonts: SerifFonts, emblem: Image.Image
):
    for whole, picture in ((True, None), (False, emblem), (False, None)):
        pdf = render_certificates([CERTIFICATE], diploma, fonts, whole=whole, emblem=picture)
        assert images(PdfDocument(pdf)[0]) == []


def test_a_batch_holds_the_emblem_once_and_is_the_same_bytes(
    diploma: CertificateLayout, fonts: SerifFonts, emblem: Image.Image
):
    one = render_certificates([CERTIFICATE], diploma, fonts, whole=True, emblem=emblem)
    assert render_certificates([CERTIFICATE], diploma, fonts, whole=True, emblem=emblem) == one
    many = render_certificates([CERTIFICATE] * 20, diploma, fonts, whole=True, emblem=emblem)
    assert len(many) < len(one) + 20 * 2_500


def test_a_trial_shows_what_the_blank_bears_around_what_is_printed(diploma: CertificateLayout, fonts: SerifFonts):
    pdf = render_trial(CERTIFICATE, diploma, fonts)
    page, text = PdfDocument(pdf)[0], page_texts(pdf)[0]
    assert "Bà: Nguyễn Thị Ngọc Ánh" in text
    assert "BẰNG KHEN" not in text
    assert {"Quốc huy", "Quốc hiệu", "Tên bằng khen"} <= set(text.split("\n"))
    over = PdfDocument(render_certificates([CERTIFICATE], diploma, fonts, whole=False))[0]
    assert phrase_box(page, "Ngọc Ánh") == pytest.approx(phrase_box(over, "Ngọc Ánh"), abs=0.05)
    left = min(box[0] for box in drawing_boxes(page))
    assert left == pytest.approx(30, abs=0.3)
    assert b"/PrintScaling /None" in pdf
