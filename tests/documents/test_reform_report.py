"""The periodic report read back from its PDF: in order, inside the paper, tables over pages whole."""

from msgspec.structs import replace
from pypdfium2 import PdfDocument

from parcomp_desktop.documents.fonts import SerifFonts
from parcomp_desktop.documents.official.pdf import render_pdf
from parcomp_desktop.domain.work_papers import FigureLine, ReformReport
from tests.documents.paper_samples import made
from tests.documents.reading import flat, fonts_are_embedded_subsets, ink_box, page_texts
from tests.documents.samples import REFORM


def render_reform_report(report: ReformReport, fonts: SerifFonts) -> bytes:
    return render_pdf(made("bao-cao-cchc", report), fonts)


def test_where_nothing_is_registered_it_says_so_from_top_to_bottom(fonts: SerifFonts):
    pdf = render_reform_report(REFORM, fonts)
    head = "STT Số liệu Trong kỳ"
    assert flat(pdf) == (
        "ỦY BAN NHÂN DÂN XÃ ĐẮK HÀ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc "
        "Số: 12/BC-UBND Đắk Hà, ngày 16 tháng 9 năm 2026 BÁO CÁO Công tác cải cách hành chính quý III/2026 "
        "I. Công tác chỉ đạo, điều hành Năm 2026 chưa ghi kế hoạch phát động phong trào thi đua. "
        f"{head} 1 Nhiệm vụ đến hạn 14 "
        "II. Kết quả thực hiện các lĩnh vực cải cách hành chính Đơn vị không nêu. "
        "III. Giải quyết thủ tục hành chính Tỷ lệ hồ sơ giải quyết đúng hạn: 98,50 %; tỷ lệ hồ sơ nộp trực tuyến: "
        "không phát sinh; tỷ lệ hồ sơ thanh toán trực tuyến: chưa có số liệu. "
        f"{head} 1 Hồ sơ tiếp nhận 1.250 2 Hồ sơ trễ hạn chưa có số liệu "
        "IV. Hoạt động của phong trào thi đua Trong kỳ chưa ghi hoạt động nào. "
        "V. Kiểm tra và khắc phục Trong kỳ chưa ghi cuộc kiểm tra nào. "
        "VI. Kết quả thực hiện mục tiêu của phong trào Năm 2026 chưa có số liệu của mục tiêu nào. "
        "VII. Khó khăn, vướng mắc Thiếu máy quét. VIII. Phương hướng kỳ tới Đơn vị không nêu. "
        "2 Trên đây là báo cáo công tác cải cách hành chính quý III/2026 của Ủy ban nhân dân xã Đắk Hà./. "
        "Nơi nhận: - Sở Nội vụ; - Lưu: VT. TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Y Brăng Ksơr"
    )
    assert fonts_are_embedded_subsets(pdf)


def test_a_long_table_goes_on_over_pages_and_the_signature_is_never_alone(fonts: SerifFonts):
    figures = tuple(FigureLine(label=f"Dòng {number:03}") for number in range(1, 121))
    pdf = render_reform_report(replace(REFORM, cases=figures), fonts)
    text = flat(pdf)
    assert [text.count(f"Dòng {number:03}") for number in range(1, 121)] == [1] * 120
    pages = page_texts(pdf)
    assert len(pages) > 3
    assert "Trên đây là báo cáo" in pages[-1]
    assert "Y Brăng Ksơr" in pages[-1]
    for page in PdfDocument(pdf):
        left, top, right, bottom = ink_box(page)
        assert left >= 29
        assert top >= 10
        assert right <= 196
        assert bottom <= 278


def test_the_same_report_is_the_same_bytes(fonts: SerifFonts):
    assert render_reform_report(REFORM, fonts) == render_reform_report(REFORM, fonts)
