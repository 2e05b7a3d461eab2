"""The ranking read back from its PDF: every unit once, the head on each page, nothing outside the margins."""

import re
from datetime import date
from decimal import Decimal

import msgspec
import pytest
from pypdfium2 import PdfDocument

from parcomp_desktop.documents.fonts import SerifFonts
from parcomp_desktop.documents.official.pdf import render_pdf
from parcomp_desktop.domain.charts import RankBar, RankingChart
from parcomp_desktop.domain.official import Heading, Signature
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.score_papers import RankingGroup, RankingRow, RankingTable
from tests.documents.paper_samples import made
from tests.documents.reading import fonts_are_embedded_subsets, ink_box, page_sizes, page_texts, phrase_box
from tests.documents.samples import LONG_UNIT, group, ranking

FULL = RankingRow(
    unit="Xã Đắk Hà",
    points=Decimal("90.125"),
    percent=Decimal("90.1"),
    rank=1,
    grade="Xuất sắc",
    previous_points=Decimal(85),
    previous_rank=4,
    change=3,
)


def render_ranking_table(table: RankingTable, fonts: SerifFonts) -> bytes:
    return render_pdf(made("bang-xep-hang", table), fonts)


def one_row(row: RankingRow) -> RankingTable:
    return ranking(RankingGroup(name="", rows=(row,)))


def test_a_ranking_reads_from_top_to_bottom(fonts: SerifFonts):
    text = page_texts(render_ranking_table(one_row(FULL), fonts))[0]
    head = "STT Đơn vị Điểm Tỷ lệ (%) Hạng Xếp loại Năm trước Điểm Hạng Thay đổi"
    assert " ".join(text.split()) == (
        "ỦY BAN NHÂN DÂN XÃ ĐẮK HÀ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc "
        "Số: 05/TB-UBND Đắk Hà, ngày 05 tháng 02 năm 2027 "
        f"BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026 {head} "
        "1 Xã Đắk Hà 90,13 90,10 1 Xuất sắc 85,00 4 +3 "
        "Nơi nhận: - Sở Nội vụ; - Lưu: VT. TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Y Brăng Ksơr"
    )


def test_what_is_blank_is_a_dash_and_never_zero(fonts: SerifFonts):
    text = page_texts(render_ranking_table(one_row(RankingRow(unit="Xã mới")), fonts))[0]
    assert "1 Xã mới – – – – – – –" in " ".join(text.split())


def rank_lines(pages: list[str]) -> list[str]:
    return [found for page in pages for found in re.findall(r"Xã số \d{4}", page)]


@pytest.mark.parametrize(("count", "pages"), [(60, 3), (500, 16)])
def test_every_unit_stands_once_under_a_head_on_every_page(fonts: SerifFonts, count: int, pages: int):
    # A row is 12 points × 1.15 and 2.4 mm high, 7.27 mm: under the head of 13.73 mm 33 rows fill a page of 257 mm,
    # 26 the first. The last page holds the one row or the twelve that remain.
    texts = page_texts(render_ranking_table(ranking(group(count)), fonts))
    assert len(texts) == pages
    assert rank_lines(texts) == [f"Xã số {number:04}" for number in range(1, count + 1)]
    assert all(text.count("STT") == 1 and "Năm trước" in text for text in texts)


def test_pages_are_numbered_in_the_top_margin_but_the_first(fonts: SerifFonts):
    document = PdfDocument(render_ranking_table(ranking(group(80)), fonts))
    assert not page_texts(render_ranking_table(ranking(group(80)), fonts))[0].startswith("1\n")
    for number in range(2, len(document) + 1):
        left, top, right, bottom = phrase_box(document[number - 1], str(number))
        assert (left + right) / 2 == pytest.approx(30 + 165 / 2, abs=0.5)
        assert 10 < top < bottom < 20


def test_nothing_stands_outside_the_margins(fonts: SerifFonts):
    rows = tuple(msgspec.structs.replace(FULL, unit=f"{LONG_UNIT} {number}") for number in range(60))
    for page in PdfDocument(render_ranking_table(ranking(RankingGroup(name=LONG_UNIT, rows=rows)), fonts)):
        left, top, right, bottom = ink_box(page)
        assert left >= 30 - 0.1
        assert top >= 10
        assert right <= 210 - 15 + 0.1
        assert bottom <= 297 - 20


def test_a_long_name_wraps_in_its_column_and_is_whole(fonts: SerifFonts):
    pdf = render_ranking_table(one_row(msgspec.structs.replace(FULL, unit=LONG_UNIT)), fonts)
    page = PdfDocument(pdf)[0]
    # STT takes 11 mm of 30 + 165, the names the next 45.
    left, _, right, _ = phrase_box(page, "hành chính công")
    assert 41 <= left < right <= 86
    column = page.get_textpage().get_text_bounded(left=42 / 25.4 * 72, right=86 / 25.4 * 72)
    assert LONG_UNIT in " ".join(column.split())


def test_figures_end_at_the_same_place(fonts: SerifFonts):
    rows = (FULL, msgspec.structs.replace(FULL, points=Decimal("7.5")), msgspec.structs.replace(FULL, points=None))
    page = PdfDocument(render_ranking_table(ranking(RankingGroup(name="", rows=rows)), fonts))[0]
    right = phrase_box(page, "90,13", loose=True)[2]
    # The column of points ends at 30 + 11 + 45 + 16 mm, its padding is 1.6.
    assert right == pytest.approx(102 - 1.6, abs=0.2)
    assert phrase_box(page, "7,50", loose=True)[2] == pytest.approx(right, abs=0.1)


def test_groups_are_announced_and_each_counts_from_one(fonts: SerifFonts):
    table = ranking(group(2, "I. Cơ quan chuyên môn"), group(2, "II. Ủy ban nhân dân cấp xã"))
    text = " ".join(page_texts(render_ranking_table(table, fonts))[0].split())
    assert re.findall(r"(\d) Xã số", text) == ["1", "2", "1", "2"]
    assert text.index("I. Cơ quan") < text.index("Xã số 0001") < text.index("II. Ủy ban")


@pytest.mark.parametrize("count", range(18, 30))
def test_a_group_name_never_stands_alone_at_the_foot_of_a_page(fonts: SerifFonts, count: int):
    table = ranking(group(count, "I. Nhóm thứ nhất"), group(30, "II. Nhóm thứ hai"))
    for text in page_texts(render_ranking_table(table, fonts)):
        assert not text.rstrip().endswith("II. Nhóm thứ hai")


@pytest.mark.parametrize("count", range(12, 30))
def test_the_signature_never_stands_on_a_page_alone(fonts: SerifFonts, count: int):
    last = page_texts(render_ranking_table(ranking(group(count)), fonts))[-1]
    assert f"Xã số {count:04}" in last
    assert last.index(f"Xã số {count:04}") < last.index("Y Brăng Ksơr")


def test_an_order_of_self_scores_says_so_under_the_title_and_in_the_head_of_each_page(fonts: SerifFonts):
    texts = page_texts(render_ranking_table(ranking(group(60), provisional=True), fonts))
    assert "(Tạm xếp theo điểm tự chấm của các đơn vị, chưa qua thẩm định)" in texts[0]
    assert all("Hạng tạm xếp" in " ".join(text.split()) for text in texts)
    assert "tạm xếp" not in "".join(page_texts(render_ranking_table(ranking(group(60)), fonts))).lower()


def test_the_heading_leaves_out_a_blank_number_and_names_the_agency_above(fonts: SerifFonts):
    heading = Heading(superior="ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI", agency="SỞ NỘI VỤ", place="Quảng Ngãi", dated=None)
    text = page_texts(render_ranking_table(msgspec.structs.replace(one_row(FULL), heading=heading), fonts))[0]
    assert text.startswith("ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI\nSỞ NỘI VỤ\n")
    assert "Số:" not in text
    assert "Quảng Ngãi, ngày …… tháng …… năm ……" in text


def test_the_sides_of_the_heading_are_centred_in_their_columns(fonts: SerifFonts):
    page = PdfDocument(render_ranking_table(one_row(FULL), fonts))[0]
    for phrase, middle in (
        ("XÃ ĐẮK HÀ", 30 + 66 / 2),
        ("Số: 05/TB-UBND", 30 + 66 / 2),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 195 - 97 / 2),
        ("Độc lập - Tự do - Hạnh phúc", 195 - 97 / 2),
        ("Đắk Hà, ngày 05 tháng 02 năm 2027", 195 - 97 / 2),
    ):
        left, _, right, _ = phrase_box(page, phrase, loose=True)
        assert (left + right) / 2 == pytest.approx(middle, abs=0.5), phrase


def test_without_copies_the_signature_stands_alone(fonts: SerifFonts):
    table = msgspec.structs.replace(one_row(FULL), copies_to=())
    assert "Nơi nhận" not in page_texts(render_ranking_table(table, fonts))[0]


def test_a_name_longer_than_a_page_goes_on_in_further_rows_and_loses_no_word(fonts: SerifFonts):
    words = [f"tên{number:03}" for number in range(600)]
    pdf = render_ranking_table(one_row(RankingRow(unit=" ".join(words))), fonts)
    assert re.findall(r"tên\d{3}", " ".join(page_texts(pdf))) == words
    assert all(ink_box(page)[3] <= 297 - 20 + 0.1 for page in PdfDocument(pdf))


def test_a_ranking_without_units_is_refused(fonts: SerifFonts):
    with pytest.raises(Refusal, match="chưa có đơn vị nào"):
        render_ranking_table(ranking(group(0)), fonts)


@pytest.mark.parametrize(
    ("field", "value", "label"),
    [
        ("period", "字", "Tên văn bản"),
        ("copies_to", ("字",), "Nơi nhận"),
        ("signature", Signature(title="CHỦ TỊCH", name="字"), "Người ký"),
        ("heading", Heading(agency="字", place="Đắk Hà", dated=date(2027, 2, 5)), "Phần đầu văn bản"),
        ("groups", (RankingGroup(name="", rows=(RankingRow(unit="字"),)),), "Đơn vị"),
        ("groups", (RankingGroup(name="字", rows=(FULL,)),), "Dòng nhóm của bảng"),
        ("groups", (RankingGroup(name="", rows=(RankingRow(unit="Xã", grade="字"),)),), "Xếp loại"),
    ],
)
def test_a_letter_that_the_font_lacks_is_refused_wherever_it_stands(
    fonts: SerifFonts, field: str, value: object, label: str
):
    with pytest.raises(Refusal, match=f"“字” trong mục “{label}”"):
        render_ranking_table(msgspec.structs.replace(one_row(FULL), **{field: value}), fonts)


def test_the_ranking_is_a4_upright_embedded_and_the_same_bytes_twice(fonts: SerifFonts):
    pdf = render_ranking_table(ranking(group(60)), fonts)
    assert render_ranking_table(ranking(group(60)), fonts) == pdf
    assert page_sizes(pdf) == [(pytest.approx(595.28, abs=0.01), pytest.approx(841.89, abs=0.01))] * 3
    assert b"/PrintScaling /None" in pdf
    assert fonts_are_embedded_subsets(pdf)
    assert PdfDocument(pdf).get_metadata_dict()["Title"] == "BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026"


def test_a_change_between_unlike_years_is_marked_and_explained(fonts: SerifFonts):
    rows = (
        FULL,
        msgspec.structs.replace(FULL, unit="Xã B", unlike="khác bộ chỉ số"),
        msgspec.structs.replace(FULL, unit="Xã C", unlike="sau sáp nhập"),
        msgspec.structs.replace(FULL, unit="Xã D", unlike="khác bộ chỉ số"),
        msgspec.structs.replace(FULL, unit="Xã E", unlike="khác bộ chỉ số, sau sáp nhập", change=None),
        msgspec.structs.replace(FULL, unit="Xã G", unlike="khác bộ chỉ số", change=None),
    )
    text = " ".join(page_texts(render_ranking_table(ranking(RankingGroup(name="", rows=rows)), fonts))[0].split())
    assert "(a) khác bộ chỉ số: thay đổi chỉ để tham khảo (b) sau sáp nhập: thay đổi chỉ để tham khảo" in text
    assert [text.count(mark) for mark in ("(a)", "(b)", "(c)", "+3 (a)", "+3 (b)")] == [3, 2, 0, 2, 1]


def test_charts_follow_on_pages_of_their_own(fonts: SerifFonts):
    bars = tuple(RankBar(name=f"Xã số {number}", percent=Decimal(90), rank=1) for number in range(60))
    chart = RankingChart(title="BIỂU ĐỒ", grades=(), bars=bars)
    pdf = render_ranking_table(msgspec.structs.replace(one_row(FULL), charts=(chart, chart)), fonts)
    texts = page_texts(pdf)
    assert ["BIỂU ĐỒ" in text for text in texts] == [False, True, True, True, True]
    assert "Y Brăng Ksơr" in texts[0]
    assert sum(text.count("chưa") for text in texts) == 0
    for page in PdfDocument(pdf):
        left, top, right, bottom = ink_box(page)
        assert 30 - 1 <= left <= right <= 210 - 15 + 1
        assert 10 <= top <= bottom <= 297 - 20 + 1
