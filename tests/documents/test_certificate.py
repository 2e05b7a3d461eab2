"""Certificates read back from their PDF: every letter, in its place, in one go for a whole batch."""

import unicodedata
from datetime import date

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pypdfium2 import PdfDocument

from parcomp_desktop.documents.certificate import render_certificates, unfit
from parcomp_desktop.documents.certificate_layout import CertificateLayout, layout_from
from parcomp_desktop.documents.fonts import SerifFonts, find_fonts, system_font_folders
from parcomp_desktop.documents.text import Align, clean
from parcomp_desktop.domain.documents import Certificate
from parcomp_desktop.domain.refusal import Refusal
from tests.documents.reading import (
    drawing_boxes,
    fonts_are_embedded_subsets,
    ink_box,
    page_sizes,
    page_texts,
    phrase_box,
    text_colours,
)
from tests.documents.samples import CERTIFICATE, CHECKED, LONG_UNIT

FONTS = find_fonts(system_font_folders())
VIETNAMESE = "aăâbcdđeêghiklmnoôơpqrstuưvxyAĐÊÔƠƯáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ &<>\"'/-,.;()"

ONE_LINE = layout_from(
    """
name = "thu"
title = "Thử"
width = 400
height = 50

[[fields]]
label = "Tên"
text = "{recipient}"
x = 10
y = 10
width = 380
align = "left"
face = "regular"
size = 14
smallest = 14
max_lines = 1
line_height = 1.2
""".encode(),
    "thu.toml",
)


def named(recipient: str) -> Certificate:
    return msgspec.structs.replace(CERTIFICATE, recipient=recipient)


def whole(layout: CertificateLayout, *certificates: Certificate) -> bytes:
    return render_certificates(certificates, layout, FONTS, whole=True)


def test_the_whole_certificate_reads_from_top_to_bottom(layout: CertificateLayout):
    assert page_texts(whole(layout, CERTIFICATE)) == [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "Độc lập - Tự do - Hạnh phúc\n"
        "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐẮK HÀ\n"
        "TẶNG\n"
        "GIẤY KHEN\n"
        "Bà: Nguyễn Thị Ngọc Ánh\n"
        "Công chức Văn phòng - Thống kê, Ủy ban nhân dân xã Đắk Hà\n"
        "Đã có thành tích xuất sắc trong phong trào thi đua đẩy mạnh cải cách hành chính năm 2026\n"
        "Đắk Hà, ngày 05 tháng 02 năm 2027\n"
        "CHỦ TỊCH\n"
        "A Đắk\n"
        "Quyết định số: 05/QĐ-UBND ngày 05 tháng 02 năm 2027\n"
        "Vào sổ khen thưởng số: 012"
    ]


def test_over_a_blank_only_what_the_blank_lacks_is_printed(layout: CertificateLayout):
    pdf = render_certificates([CERTIFICATE], layout, FONTS, whole=False)
    text = page_texts(pdf)[0]
    assert text.startswith("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐẮK HÀ\nBà: Nguyễn Thị Ngọc Ánh\n")
    assert not any(printed in text for printed in ("CỘNG HÒA", "Độc lập", "TẶNG", "GIẤY KHEN"))


@pytest.mark.parametrize("recipient", ["Nguyễn Thị Ngọc Ánh", "Y Brăng Ksơr", "A Đắk", "R&D", "a <b", LONG_UNIT])
def test_a_name_is_printed_as_it_is_written(layout: CertificateLayout, recipient: str):
    text = page_texts(whole(layout, named(recipient)))[0]
    assert f"Bà: {recipient}" in text.replace("\n", " ")


@given(st.text(alphabet=VIETNAMESE, min_size=1, max_size=60))
@example("R&D")
@example("a <b")
@example('“Tôi” & "ta" <b>x</b>')
@example(unicodedata.normalize("NFD", "Nguyễn Thị Ngọc Ánh"))
def test_any_vietnamese_text_reads_back_as_its_nfc(text: str):
    assert page_texts(whole(ONE_LINE, named(f"x {text} x"))) == [clean(f"x {text} x")]


@pytest.mark.parametrize("is_whole", [True, False])
def test_the_page_is_a4_across_and_says_how_it_wants_to_be_printed(layout: CertificateLayout, is_whole: bool):
    pdf = render_certificates([CERTIFICATE], layout, FONTS, whole=is_whole)
    assert page_sizes(pdf) == [(pytest.approx(841.89, abs=0.01), pytest.approx(595.28, abs=0.01))]
    assert b"/PrintScaling /None" in pdf
    assert b"/Lang (vi-VN)" in pdf
    metadata = PdfDocument(pdf).get_metadata_dict()
    assert (metadata["Title"], metadata["Author"]) == ("Giấy khen", CERTIFICATE.authority)


def test_the_fonts_are_embedded_and_cut_down_to_what_is_used(layout: CertificateLayout):
    pdf = whole(layout, CERTIFICATE)
    assert fonts_are_embedded_subsets(pdf)
    assert len(pdf) < 150_000 < sum(path.stat().st_size for path in FONTS.files.values())


def test_the_same_certificates_are_the_same_bytes(layout: CertificateLayout):
    first = whole(layout, CERTIFICATE, named("A Đắk"))
    whole(layout, named("Một người khác"))
    assert whole(layout, CERTIFICATE, named("A Đắk")) == first


def test_every_field_stands_where_the_layout_says(layout: CertificateLayout):
    certificate = msgspec.structs.replace(CHECKED, signer_title="QUYỀN CHỦ TỊCH")
    page = PdfDocument(whole(layout, certificate))[0]
    for field in layout.fields:
        text = field.filled(certificate).replace("\u00a0", " ")
        left, top, right, bottom = phrase_box(page, text, loose=True)
        at, wanted = {
            Align.LEFT: (left, field.x),
            Align.CENTRE: ((left + right) / 2, field.x + field.width / 2),
            Align.RIGHT: (right, field.x + field.width),
        }[field.align]
        assert at == pytest.approx(wanted, abs=0.5), field.label
        assert field.x - 0.5 <= left, field.label
        assert right <= field.x + field.width + 0.5, field.label
        assert field.y - 0.5 <= top, field.label
        assert bottom <= field.y + field.height + 0.5, field.label


def test_the_letters_of_giay_khen_stand_on_their_line(layout: CertificateLayout):
    # The field begins at 67.2 mm; 44 points × 1.15 make a line of 17.851 mm; the baseline is half of it and
    # 0.3375 × 44 points (5.239 mm) below: 67.2 + 8.925 + 5.239 = 81.364 mm.
    _, top, _, bottom = phrase_box(PdfDocument(whole(layout, CERTIFICATE))[0], "KHEN")
    assert bottom == pytest.approx(81.36, abs=0.2)
    assert bottom - top == pytest.approx(0.655 * 44 * 25.4 / 72, abs=0.2)


def test_title_and_authority_are_red_and_what_follows_is_black(layout: CertificateLayout):
    colours = text_colours(PdfDocument(whole(layout, CERTIFICATE))[0])

    def colour(part: str) -> set[str]:
        return {colour for text, colour in colours.items() if part in text}

    assert colour("GIẤY KHEN") == {"#b0171f"}
    assert colour("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐẮK HÀ") == {"#b0171f"}
    assert colour("Nguyễn Thị Ngọc Ánh") == {"#000000"}


def test_the_frame_runs_around_the_page_the_same_on_all_sides(layout: CertificateLayout):
    boxes = drawing_boxes(PdfDocument(whole(layout, CERTIFICATE))[0])
    left, top, right, bottom = (
        pick(sides) for pick, sides in zip((min, min, max, max), zip(*boxes, strict=True), strict=True)
    )
    # The outer rule runs 7 mm from the edge; the reader adds its full thickness of 1.1 mm around it.
    assert (left, top) == (pytest.approx(7 - 1.1, abs=0.1), pytest.approx(left, abs=0.1))
    assert (297 - right, 210 - bottom) == (pytest.approx(left, abs=0.1), pytest.approx(left, abs=0.1))


def test_the_frame_keeps_clear_of_text_and_emblem(layout: CertificateLayout):
    frame = [box for box in drawing_boxes(PdfDocument(whole(layout, CERTIFICATE))[0]) if box[2] - box[0] < 250]
    inner = [box for box in frame if box[0] > 16.5 and box[1] > 16.5 and box[2] < 280.5 and box[3] < 193.5]
    # Only the rule under the motto stands inside.
    assert len(inner) == 1
    assert inner[0][1] == pytest.approx(48, abs=1)


def test_a_blank_is_printed_over_without_any_drawing(layout: CertificateLayout):
    assert drawing_boxes(PdfDocument(render_certificates([CERTIFICATE], layout, FONTS, whole=False))[0]) == []


@pytest.mark.parametrize("is_whole", [True, False])
def test_long_data_stays_inside_the_frame(layout: CertificateLayout, is_whole: bool):
    long = msgspec.structs.replace(
        named(LONG_UNIT), salutation="Tập thể", unit=LONG_UNIT, achievement="Đã có thành tích xuất sắc " * 8
    )
    left, top, right, bottom = ink_box(PdfDocument(render_certificates([long], layout, FONTS, whole=is_whole))[0])
    assert left > 18
    assert top > 18
    assert right < 297 - 18
    assert bottom < 210 - 16.5


def test_a_batch_is_one_page_each_in_order_and_lean(layout: CertificateLayout):
    batch = [named(f"Người thứ {number}") for number in range(200)]
    pdf = render_certificates((certificate for certificate in batch), layout, FONTS, whole=True)
    texts = page_texts(pdf)
    assert len(texts) == 200
    assert all(f"Bà: Người thứ {number}\n" in text for number, text in enumerate(texts))
    one = len(whole(layout, CERTIFICATE))
    assert len(pdf) < one + 200 * 2_500


def test_a_blank_register_number_leaves_its_label_to_write_behind(layout: CertificateLayout):
    text = page_texts(whole(layout, msgspec.structs.replace(CERTIFICATE, register_number="")))[0]
    assert text.endswith("Vào sổ khen thưởng số:")


def test_a_collective_without_position_has_its_unit_alone(layout: CertificateLayout):
    text = page_texts(whole(layout, msgspec.structs.replace(CERTIFICATE, position="")))[0]
    assert "\nỦy ban nhân dân xã Đắk Hà\n" in text


def test_a_deputy_signs_in_two_lines(layout: CertificateLayout):
    deputy = msgspec.structs.replace(CERTIFICATE, signer_title="KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH")
    assert "\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n" in page_texts(whole(layout, deputy))[0]


def test_values_with_braces_are_not_variables(layout: CertificateLayout):
    assert "Bà: {unit}" in page_texts(whole(layout, named("{unit}")))[0]


def test_no_certificate_at_all_is_refused(layout: CertificateLayout):
    with pytest.raises(Refusal, match="Chưa có giấy khen nào"):
        whole(layout)


def test_a_batch_that_fits_has_no_complaint(layout: CertificateLayout):
    assert unfit([CERTIFICATE, named(LONG_UNIT)], layout, FONTS, whole=True) == []


def test_every_text_that_does_not_fit_is_listed_before_the_batch(layout: CertificateLayout):
    bad = msgspec.structs.replace(named(LONG_UNIT * 3), signer_name="Tên 字")
    found = unfit([CERTIFICATE, bad], layout, FONTS, whole=True)
    assert [(problem.position, problem.recipient) for problem in found] == [(2, bad.recipient)] * 2
    assert "“Tên người, tập thể được khen” dài quá khung in" in found[0].what
    assert "“字” trong mục “Họ tên người ký”" in found[1].what
    assert all(problem.cure for problem in found)
    with pytest.raises(Refusal, match="“Tên người, tập thể được khen”"):
        whole(layout, CERTIFICATE, bad)


def test_what_a_blank_already_bears_cannot_fail_to_fit(layout: CertificateLayout, fonts: SerifFonts):
    narrow = [msgspec.structs.replace(field, width=5) for field in layout.fields if not field.overprint]
    rest = [field for field in layout.fields if field.overprint]
    tight = msgspec.structs.replace(layout, fields=(*narrow, *rest), frame=None)
    assert len(unfit([CERTIFICATE], tight, fonts, whole=True)) == 4
    assert unfit([CERTIFICATE], tight, fonts, whole=False) == []


def test_the_date_is_that_of_the_certificate_not_of_the_decision(layout: CertificateLayout):
    later = msgspec.structs.replace(CERTIFICATE, dated=date(2027, 11, 9))
    text = page_texts(whole(layout, later))[0]
    assert "Đắk Hà, ngày 09 tháng 11 năm 2027" in text
    assert "05/QĐ-UBND ngày 05 tháng 02 năm 2027" in text
