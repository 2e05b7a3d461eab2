"""The periodic report read back from its PDF: in order, inside the paper, tables over pages whole."""

import pytest
from msgspec.structs import replace
from pypdfium2 import PdfDocument

from parcomp_desktop.documents.fonts import SerifFonts
from parcomp_desktop.documents.kinds.reform_report import reform_report_document
from parcomp_desktop.documents.official.pdf import render_pdf
from parcomp_desktop.domain.documents import ReformReport, ReportSection
from parcomp_desktop.domain.official import plain_rows
from parcomp_desktop.domain.refusal import Refusal
from tests.documents.reading import flat, fonts_are_embedded_subsets, ink_box, page_texts
from tests.documents.samples import FIGURES, REFORM


def render_reform_report(report: ReformReport, fonts: SerifFonts) -> bytes:
    return render_pdf(reform_report_document(report), fonts)


def test_it_reads_from_top_to_bottom(fonts: SerifFonts):
    pdf = render_reform_report(REFORM, fonts)
    assert flat(pdf) == (
        "ỦY BAN NHÂN DÂN XÃ ĐẮK HÀ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc "
        "Số: 12/BC-UBND Đắk Hà, ngày 16 tháng 9 năm 2026 BÁO CÁO Công tác cải cách hành chính quý III/2026 "
        "I. Giải quyết thủ tục hành chính Đúng hạn 98,5 %. Số liệu Trong kỳ Hồ sơ tiếp nhận 1.250 Hồ sơ trễ hạn "
        "chưa có số liệu II. Khó khăn Thiếu máy quét. Nơi nhận: - Sở Nội vụ; - Lưu: VT. "
        "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Y Brăng Ksơr"
    )
    assert fonts_are_embedded_subsets(pdf)


def test_a_long_table_goes_on_over_pages_and_the_signature_is_never_alone(fonts: SerifFonts):
    rows = tuple((f"Dòng {number:03}", str(number)) for number in range(1, 121))
    last = ReportSection(title="III. Bảng", paragraphs=("Số liệu:",), table=replace(FIGURES, rows=plain_rows(rows)))
    pdf = render_reform_report(replace(REFORM, sections=(*REFORM.sections, last)), fonts)
    text = flat(pdf)
    assert [text.count(f"Dòng {number:03}") for number in range(1, 121)] == [1] * 120
    pages = page_texts(pdf)
    assert len(pages) > 3
    assert "Dòng 120" in pages[-1]
    assert "Y Brăng Ksơr" in pages[-1]
    for page in PdfDocument(pdf):
        left, top, right, bottom = ink_box(page)
        assert left >= 29
        assert top >= 10
        assert right <= 196
        assert bottom <= 278


def test_the_same_report_is_the_same_bytes(fonts: SerifFonts):
    assert render_reform_report(REFORM, fonts) == render_reform_report(REFORM, fonts)


def test_a_report_of_nothing_is_refused(fonts: SerifFonts):
    with pytest.raises(Refusal, match="chưa có phần nào"):
        render_reform_report(replace(REFORM, sections=()), fonts)
