"""The self-score report read back from its PDF: in order, inside the margins, every leaf once, nothing lost."""

import re
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from pypdfium2 import PdfDocument

from parcomp_desktop.documents.fonts import SerifFonts
from parcomp_desktop.documents.official.pdf import render_pdf
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.score_papers import SelfScoreGroup, SelfScoreHead, SelfScoreLeaf, SelfScoreReport
from tests.documents.paper_samples import made
from tests.documents.reading import flat, fonts_are_embedded_subsets, ink_box, page_sizes, page_texts, phrase_box
from tests.documents.samples import LONG_UNIT
from tests.documents.score_samples import GROUP, HEAD, LEAVES, REPORT


def render_score_report(report: SelfScoreReport, fonts: SerifFonts) -> bytes:
    return render_pdf(made("bao-cao-tu-cham", report), fonts)


PARTS = ("I. Bảng tổng hợp", "II. Giải trình", "III. Khó khăn", "IV. Kiến nghị")


def table_of(text: str) -> str:
    return text[text.index(PARTS[0]) : text.index(PARTS[1])]


def leaf(number: int, **fields: object) -> SelfScoreLeaf:
    return replace(LEAVES[0], code=f"L{number:03}", **fields)


def many(count: int, **fields: object) -> SelfScoreReport:
    leaves = [leaf(number, **fields) for number in range(1, count + 1)]
    heads = [SelfScoreHead(code=f"G{n}", name=LONG_UNIT, maximum=Decimal(20), points=Decimal(9)) for n in range(9)]
    groups = [
        SelfScoreGroup(heads=(heads[start // 5 % 9],), leaves=tuple(leaves[start : start + 5]))
        for start in range(0, count, 5)
    ]
    return replace(REPORT, groups=tuple(groups))


def test_the_letter_reads_from_top_to_bottom_on_its_own_page(fonts: SerifFonts):
    text = " ".join(page_texts(render_score_report(REPORT, fonts))[0].split())
    assert text == (
        "ỦY BAN NHÂN DÂN XÃ ĐẮK HÀ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc "
        "Số: 27/UBND-VP Đắk Hà, ngày 05 tháng 01 năm 2027 V/v báo cáo kết quả tự chấm điểm Bộ chỉ số cấp xã kỳ 2026 "
        "Kính gửi: Sở Nội vụ tỉnh Quảng Ngãi Thực hiện Bộ chỉ số cấp xã ban hành kèm theo Quyết định số 15/QĐ-UBND, "
        "Ủy ban nhân dân xã Đắk Hà đã tự chấm điểm kỳ 2026 và tập hợp tài liệu kiểm chứng của từng tiêu chí. "
        "Ủy ban nhân dân xã Đắk Hà gửi kèm công văn này Báo cáo tự chấm điểm và tài liệu kiểm chứng; chịu trách nhiệm "
        "về tính chính xác của số liệu, tài liệu đã gửi. Đề nghị quý cơ quan xem xét, thẩm định./. "
        "Nơi nhận: - Như trên; - Lưu: VT. TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Y Brăng Ksơr"
    )


def test_the_report_reads_from_top_to_bottom(fonts: SerifFonts):
    text = " ".join(" ".join(page_texts(render_score_report(REPORT, fonts))[1:]).split())
    assert text == (
        "2 BÁO CÁO TỰ CHẤM ĐIỂM BỘ CHỈ SỐ CẤP XÃ KỲ 2026 (Kèm theo Công văn số 27/UBND-VP ngày 05 tháng 01 năm 2027 "
        "của Ủy ban nhân dân xã Đắk Hà) I. Bảng tổng hợp điểm tự chấm "
        "Tổng điểm tự chấm: 1,50/6,00 điểm; còn 1 tiêu chí chưa nhập nên tổng điểm chưa đủ; 1 tiêu chí không phát sinh "
        "đã trừ khỏi điểm tối đa. Mã Tiêu chí Điểm tối đa Điểm tự chấm Tài liệu kiểm chứng Ghi chú "
        "1. Chỉ đạo điều hành: 1,50/15,00 điểm, còn 1 tiêu chí chưa nhập "
        "1.1 Ban hành kế hoạch 2,00 1,50 - Kế hoạch số 12/KH-UBND ngày 15/01/2026 (trang 3) Đúng hạn "
        "1.2 Kiểm tra 1,00 0,00 1.3 Thanh toán trực tuyến 3,00 chưa nhập 1.4 Hồ sơ liên thông 4,00 không phát sinh "
        "1.5 Hài lòng của người dân 5,00 không tự chấm Tổng cộng 6,00 1,50 "
        "II. Giải trình tiêu chí chưa có tài liệu kiểm chứng - 1.2 Kiểm tra: Chưa đến kỳ kiểm tra "
        "- 1.3 Thanh toán trực tuyến: chưa có giải trình. III. Khó khăn, vướng mắc Thiếu máy quét. "
        "IV. Kiến nghị, đề xuất Đề nghị cấp máy quét. TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Y Brăng Ksơr"
    )


def test_a_whole_score_tells_its_percent(fonts: SerifFonts):
    report = replace(REPORT, groups=(replace(GROUP, leaves=LEAVES[:2]),), percent=Decimal(50), maximum=Decimal(3))
    assert "Tổng điểm tự chấm: 1,50/3,00 điểm; đạt 50,00 %." in flat(render_score_report(report, fonts))


@settings(max_examples=12, deadline=None)
@given(
    count=st.integers(1, 60),
    name=st.sampled_from(["Tên", LONG_UNIT, f"{LONG_UNIT} {LONG_UNIT}", "không_có_dấu_cách" * 12]),
    papers=st.integers(0, 6),
)
def test_every_leaf_stands_once_in_the_table(fonts: SerifFonts, count: int, name: str, papers: int):
    report = many(count, name=name, evidence=tuple(f"{LONG_UNIT} số {paper}" for paper in range(papers)))
    table = table_of(flat(render_score_report(report, fonts)))
    assert re.findall(r"L\d{3}", table) == [f"L{number:03}" for number in range(1, count + 1)]


def test_forty_long_leaves_stay_inside_the_margins_under_a_head_on_every_page(fonts: SerifFonts):
    report = many(
        40, name=f"{LONG_UNIT} {LONG_UNIT}", evidence=(LONG_UNIT,) * 3, note=LONG_UNIT, justification=LONG_UNIT
    )
    document = PdfDocument(render_score_report(report, fonts))
    for page in document:
        left, top, right, bottom = ink_box(page)
        assert left >= 30 - 0.1
        assert top >= 10
        assert right <= 195 + 0.1
        assert bottom <= 277 + 0.1
    texts = page_texts(render_score_report(report, fonts))
    tabled = [text for text in texts if re.search(r"L\d{3}\n", text) and "II. Giải trình" not in text]
    assert len(tabled) > 5
    assert all("Tài liệu kiểm chứng" in text and text.count("Ghi chú") == 1 for text in tabled)


def test_a_leaf_with_more_evidence_than_a_page_holds_loses_none(fonts: SerifFonts):
    papers = tuple(f"Văn bản {number:03}" for number in range(150))
    text = flat(render_score_report(many(1, evidence=papers), fonts))
    assert re.findall(r"Văn bản \d{3}", text) == list(papers)


def test_long_words_of_the_officer_break_over_pages_and_are_whole(fonts: SerifFonts):
    words = [f"Khó khăn thứ {number} của xã miền núi." for number in range(400)]
    pdf = render_score_report(replace(REPORT, difficulties=" ".join(words), proposals="\n".join(words)), fonts)
    pages = [re.sub(r"^\d+\n", "", page) for page in page_texts(pdf)]
    text = " ".join(" ".join(pages).split())
    assert all(text.count(f"thứ {number} ") == 2 for number in range(400))
    assert all(ink_box(page)[3] <= 277 + 0.1 for page in PdfDocument(pdf))


@pytest.mark.parametrize("count", range(60, 100, 2))
def test_no_heading_is_last_on_its_page_and_the_signature_is_never_alone(fonts: SerifFonts, count: int):
    report = replace(REPORT, difficulties="\n".join(f"Khó khăn {number}." for number in range(count)))
    pdf = render_score_report(report, fonts)
    texts = page_texts(pdf)
    assert all(ink_box(page)[3] <= 277 + 0.1 for page in PdfDocument(pdf))
    assert not any(re.search(r"(III|IV)\. [^\n]*$", text.rstrip()) for text in texts)
    assert "Đề nghị cấp máy quét." in texts[-1]


def test_full_lines_end_at_the_right_margin_and_first_lines_are_indented(fonts: SerifFonts):
    page = PdfDocument(render_score_report(REPORT, fonts))[0]
    left, top, _, _ = phrase_box(page, "Thực hiện Bộ", loose=True)
    assert left == pytest.approx(40, abs=0.6)
    width, height = page.get_size()
    textpage = page.get_textpage()
    words = textpage.get_text_bounded(
        left=0, right=width, top=height - top / 25.4 * 72, bottom=height - (top + 4) / 25.4 * 72
    )
    last = words.split()[-1]
    assert phrase_box(page, last, loose=True)[2] == pytest.approx(195, abs=0.3)


def test_several_recipients_stand_below_each_other(fonts: SerifFonts):
    report = replace(REPORT, addressees=("Sở Nội vụ", "Ủy ban nhân dân tỉnh"))
    page = PdfDocument(render_score_report(report, fonts))[0]
    first, second = phrase_box(page, "- Sở Nội vụ;"), phrase_box(page, "- Ủy ban nhân dân tỉnh.")
    assert first[0] == pytest.approx(second[0], abs=0.3)
    assert first[3] < second[3]


def test_what_the_officer_left_blank_is_said_so(fonts: SerifFonts):
    text = flat(render_score_report(replace(REPORT, difficulties="", proposals=""), fonts))
    assert text.count("Đơn vị không nêu.") == 2
    whole = replace(REPORT, groups=(replace(GROUP, leaves=LEAVES[:1]),))
    assert "Không có tiêu chí nào thuộc diện giải trình." in flat(render_score_report(whole, fonts))


def test_nested_groups_are_announced_together(fonts: SerifFonts):
    inner = replace(HEAD, code="1.A", name="Kế hoạch", blanks=0)
    text = flat(render_score_report(replace(REPORT, groups=(replace(GROUP, heads=(HEAD, inner)),)), fonts))
    assert "còn 1 tiêu chí chưa nhập 1.A. Kế hoạch: 1,50/15,00 điểm 1.1 Ban hành" in text


def test_a_report_without_leaves_is_refused(fonts: SerifFonts):
    with pytest.raises(Refusal, match="chưa có tiêu chí nào"):
        render_score_report(replace(REPORT, groups=()), fonts)


@pytest.mark.parametrize(
    ("fields", "label"),
    [
        ({"difficulties": "字"}, "III. Khó khăn, vướng mắc"),
        ({"proposals": "字"}, "IV. Kiến nghị, đề xuất"),
        ({"rubric": "字"}, "Trích yếu"),
        ({"addressees": ("字",)}, "Nơi nhận kính gửi"),
        ({"document": "字"}, "Nội dung văn bản"),
        ({"groups": (replace(GROUP, heads=(replace(HEAD, name="字"),)),)}, "Dòng nhóm của bảng"),
        ({"groups": (replace(GROUP, leaves=(replace(LEAVES[0], name="字"),)),)}, "Tiêu chí"),
        ({"groups": (replace(GROUP, leaves=(replace(LEAVES[0], evidence=("字",)),)),)}, "Tài liệu kiểm chứng"),
        ({"groups": (replace(GROUP, leaves=(replace(LEAVES[0], note="字"),)),)}, "Ghi chú"),
        (
            {"groups": (replace(GROUP, leaves=(replace(LEAVES[0], justification="字"),)),)},
            "II. Giải trình tiêu chí chưa có tài liệu kiểm chứng",
        ),
    ],
)
def test_a_letter_that_the_font_lacks_is_refused_wherever_it_stands(
    fonts: SerifFonts, fields: dict[str, object], label: str
):
    with pytest.raises(Refusal, match=f"“字” trong mục “{label}”"):
        render_score_report(replace(REPORT, **fields), fonts)


def test_the_report_is_a4_upright_embedded_and_the_same_bytes_twice(fonts: SerifFonts):
    pdf = render_score_report(REPORT, fonts)
    assert render_score_report(REPORT, fonts) == pdf
    assert page_sizes(pdf) == [(pytest.approx(595.28, abs=0.01), pytest.approx(841.89, abs=0.01))] * 2
    assert fonts_are_embedded_subsets(pdf)
    assert PdfDocument(pdf).get_metadata_dict()["Title"] == "BÁO CÁO TỰ CHẤM ĐIỂM BỘ CHỈ SỐ CẤP XÃ KỲ 2026"
