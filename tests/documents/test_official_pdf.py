"""The PDF of an official document measured: order, places, faces; NĐ 30/2020/NĐ-CP."""

import re
import unicodedata

import pytest
from hypothesis import given, settings
from msgspec.structs import replace
from pypdfium2 import PdfDocument

from parcomp_desktop.documents.fonts import SerifFonts
from parcomp_desktop.documents.official.pdf import render_pdf
from parcomp_desktop.documents.official.word import render_docx
from parcomp_desktop.domain.official import (
    Column,
    Heading,
    OfficialDocument,
    Paragraph,
    Part,
    Row,
    Section,
    Signatures,
    Table,
    plain_rows,
)
from parcomp_desktop.domain.refusal import Refusal
from tests.documents.official_samples import DECISION, LIST, STRINGS, TABLE
from tests.documents.reading import (
    drawing_boxes,
    flat,
    fonts_are_embedded_subsets,
    ink_box,
    letters_of,
    page_sizes,
    page_texts,
    phrase_box,
)

A4 = (pytest.approx(595.28, abs=0.01), pytest.approx(841.89, abs=0.01))
NAMES = (Column(title="STT", width=15), Column(title="Tên", width=150))


def squeezed(text: str) -> str:
    """Without blanks, and without hyphens: the reader takes one at the end of a line for a broken word."""
    return re.sub(r"[\s\x02-]", "", text)


def test_a_decision_reads_from_top_to_bottom_with_its_annex(fonts: SerifFonts):
    pdf = render_pdf(DECISION, fonts)
    said = "Tặng Giấy khen cho tập thể có tên trong danh sách."
    assert flat(pdf) == (
        "Mẫu số 07 ỦY BAN NHÂN DÂN TỈNH ỦY BAN NHÂN DÂN XÃ ĐẮK HÀ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM "
        "Độc lập - Tự do - Hạnh phúc Số: 05/QĐ-UBND Đắk Hà, ngày 05 tháng 02 năm 2027 QUYẾT ĐỊNH "
        "Về việc tặng Giấy khen CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐẮK HÀ Kính gửi: - Sở Nội vụ; - Sở Tài chính. "
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022; Theo đề nghị của Văn phòng. QUYẾT ĐỊNH: "
        f"Điều 1. {said} {said} {said} I. KẾT QUẢ STT Họ và tên Số phiếu Đồng ý Không Ghi chú I. TẬP THỂ "
        "1 Văn phòng xã 7 0 2 Trạm Y tế 3 4 Đã huỷ Cộng 10 4 2 Quyết định này có hiệu lực từ ngày ký./. "
        "THƯ KÝ CHỦ TRÌ Y Hà A Đắk Nơi nhận: - Như Điều 3; - Lưu: VT. KT. CHỦ TỊCH PHÓ CHỦ TỊCH Y Brăng Ksơr "
        "3 DANH SÁCH Tập thể được tặng Giấy khen (Kèm theo Quyết định số 05/QĐ-UBND) STT Tên 1 Trường A"
    )
    assert fonts_are_embedded_subsets(pdf)
    assert render_pdf(DECISION, fonts) == pdf


def test_a_lying_annex_lies_within_the_same_margins(fonts: SerifFonts):
    pdf = render_pdf(DECISION, fonts)
    assert page_sizes(pdf) == [A4, A4, A4[::-1]]
    page = PdfDocument(pdf)[2]
    left, _, right, _ = phrase_box(page, "3")
    assert (left + right) / 2 == pytest.approx(30 + 252 / 2, abs=0.5)
    assert max(box[2] for box in drawing_boxes(page)) == pytest.approx(297 - 15, abs=0.3)


def test_a_lying_document_begins_lying_and_goes_on_upright(fonts: SerifFonts):
    pdf = render_pdf(replace(DECISION, landscape=True, annexes=(replace(LIST, landscape=False),)), fonts)
    assert page_sizes(pdf) == [A4[::-1], A4[::-1], A4]
    left, _, right, _ = phrase_box(PdfDocument(pdf)[0], "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", loose=True)
    assert (left + right) / 2 == pytest.approx(297 - 15 - 97 / 2, abs=0.5)


@pytest.mark.parametrize(
    ("phrase", "face", "size"),
    [
        ("CỘNG HÒA XÃ HỘI", "-Bold", 13),
        ("Độc lập - Tự do", "-Bold", 14),
        ("ỦY BAN NHÂN DÂN TỈNH", "", 13),
        ("XÃ ĐẮK HÀ", "-Bold", 13),
        ("Số: 05/QĐ-UBND", "", 13),
        ("Đắk Hà, ng", "-Italic", 14),
        ("Về việc tặng", "-Bold", 14),
        ("Căn cứ Luật", "-Italic", 14),
        ("Kính gửi:", "", 14),
        ("Điều 1.", "-Bold", 14),
        ("Tặng", "", 14),
        ("Nơi nhận:", "-BoldItalic", 12),
        ("- Như Điều 3;", "", 11),
        ("KT. CHỦ TỊCH", "-Bold", 14),
        ("Y Brăng Ksơr", "-Bold", 14),
        ("(Kèm theo Quyết định", "-Italic", 13),
        ("Cộng", "-Bold", 12),
        ("Văn phòng xã", "", 12),
    ],
)
def test_faces_and_sizes_are_those_of_the_decree(fonts: SerifFonts, phrase: str, face: str, size: int):
    found = {each for page in PdfDocument(render_pdf(DECISION, fonts)) for each in letters_of(page, phrase)}
    [(name, measured)] = found
    assert name == f"LiberationSerif{face}"
    assert measured == pytest.approx(size, abs=0.01)


def test_the_lead_stands_before_its_text_and_full_lines_end_at_the_margin(fonts: SerifFonts):
    page = PdfDocument(render_pdf(DECISION, fonts))[0]
    lead, text = phrase_box(page, "Điều 1.", loose=True), phrase_box(page, "Tặng Giấy khen cho tập", loose=True)
    assert lead[0] == pytest.approx(40, abs=0.1)
    assert 0.8 < text[0] - lead[2] < 1.6
    assert phrase_box(page, "Tặng Giấy khen\r\n")[2] == pytest.approx(195, abs=0.3)


def test_a_struck_row_has_a_rule_through_each_of_its_texts_but_its_reason(fonts: SerifFonts):
    page = PdfDocument(render_pdf(DECISION, fonts))[0]
    left, top, right, bottom = phrase_box(page, "Trạm Y tế", loose=True)
    through = [(box[0], box[2]) for box in drawing_boxes(page) if top < box[1] < bottom and box[2] - box[0] < 100]
    assert len(through) == 4
    assert (pytest.approx(left, abs=0.6), pytest.approx(right, abs=0.6)) in through
    assert max(end for _, end in through) < phrase_box(page, "Đã huỷ")[0]


def test_names_of_those_who_sign_beside_each_other_stand_on_one_line(fonts: SerifFonts):
    page = PdfDocument(render_pdf(DECISION, fonts))[1]
    assert phrase_box(page, "Y Hà", loose=True)[1] == pytest.approx(phrase_box(page, "A Đắk", loose=True)[1], abs=0.3)
    left, _, right, _ = phrase_box(page, "THƯ KÝ")
    assert (left + right) / 2 == pytest.approx(30 + 165 / 4, abs=0.5)


def test_nobody_who_signs_takes_no_room(fonts: SerifFonts):
    bare = OfficialDocument(heading=DECISION.heading, title="BẢNG", blocks=(Paragraph(text="Hết."),))
    unsigned = replace(bare, blocks=(*bare.blocks, Signatures(signers=())))
    assert render_pdf(unsigned, fonts) == render_pdf(bare, fonts)
    assert render_docx(unsigned, fonts) == render_docx(bare, fonts)


@pytest.mark.parametrize("count", range(24, 44))
def test_a_heading_stays_with_the_head_and_the_first_row_of_its_table(fonts: SerifFonts, count: int):
    filler = tuple(Paragraph(text=f"Đoạn {number}.") for number in range(count))
    document = OfficialDocument(
        heading=DECISION.heading, title="BÁO CÁO", blocks=(*filler, Section(title="II. BẢNG"), TABLE)
    )
    for text in page_texts(render_pdf(document, fonts)):
        assert ("II. BẢNG" in text) == ("Văn phòng xã" in text)


def test_the_head_of_a_table_is_repeated_on_every_lying_page(fonts: SerifFonts):
    rows = plain_rows((str(number), f"Tập thể {number:03}") for number in range(1, 91))
    annex = replace(LIST, blocks=(replace(LIST.blocks[0], rows=rows),))
    texts = page_texts(render_pdf(replace(DECISION, annexes=(annex,)), fonts))[2:]
    assert len(texts) > 3
    assert all(text.count("STT") == 1 for text in texts)
    assert re.findall(r"Tập thể (\d{3})", " ".join(texts)) == [f"{number:03}" for number in range(1, 91)]


def test_an_empty_table_keeps_its_head_and_an_empty_annex_its_page(fonts: SerifFonts):
    bare = Part(blocks=(Table(columns=TABLE.columns, rows=()),), copies_to=("Lưu: VT",))
    text = page_texts(render_pdf(replace(DECISION, annexes=(bare, Part())), fonts))
    assert "Họ và tên" in text[2]
    assert text[3].split() == ["4"]


def test_a_foot_longer_than_a_page_is_refused(fonts: SerifFonts):
    with pytest.raises(Refusal, match="dài hơn cả trang giấy"):
        render_pdf(replace(DECISION, copies_to=("Các cơ quan",) * 80), fonts)


@pytest.mark.parametrize(
    ("field", "value", "label"),
    [
        ("form", "字", "Mẫu số"),
        ("subject", "字", "Trích yếu"),
        ("authority", "字", "Thẩm quyền ban hành"),
        ("bases", ("字",), "Căn cứ"),
        ("heading", Heading(agency="字", place="", dated=None), "Phần đầu văn bản"),
        ("blocks", (Paragraph(text="", lead="字"),), "Nội dung văn bản"),
        ("blocks", (Section(title="字"),), "Đề mục"),
        ("blocks", (Section(title="I. Mục"), Paragraph(text="字")), "I. Mục"),
        ("blocks", (replace(TABLE, rows=(Row(cells=("", "字", "", "", "")),)),), "Họ và tên"),
    ],
)
def test_a_letter_that_the_font_lacks_is_refused_by_the_name_of_its_part(
    fonts: SerifFonts, field: str, value: object, label: str
):
    with pytest.raises(Refusal, match=f"“字” trong mục “{label}”"):
        render_pdf(replace(DECISION, **{field: value}), fonts)


@settings(max_examples=25, deadline=None)
@given(STRINGS)
def test_any_vietnamese_text_is_read_back_whole(fonts: SerifFonts, texts: list[str]):
    rows = tuple((str(number), text) for number, text in enumerate(texts))
    blocks = (*(Paragraph(text=text) for text in texts), Table(columns=NAMES, rows=plain_rows(rows)))
    pdf = render_pdf(OfficialDocument(heading=DECISION.heading, title="BÁO CÁO", blocks=blocks), fonts)
    whole = [unicodedata.normalize("NFC", text) for text in texts]
    wanted = "".join(whole) + "STTTên" + "".join(f"{number}{text}" for number, text in enumerate(whole))
    pages = [re.sub(r"^\d+\n", "", text) for text in page_texts(pdf)]
    read = squeezed("".join(pages)).partition("BÁOCÁO")[2]
    first, _, table = read.partition("STTTên")
    assert f"{first}STTTên{table.replace('STTTên', '')}" == squeezed(wanted)
    for page in PdfDocument(pdf):
        left, top, _, bottom = ink_box(page)
        assert left >= 29.5
        assert top >= 10
        assert bottom <= 277.1
