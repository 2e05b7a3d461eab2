"""A workbook of an indicator set as a person types it, cell by cell, from what its instructions say."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from io import BytesIO

from openpyxl import Workbook, load_workbook

from parcomp_desktop.domain.scores import Entry

Typed = str | float | date | None

SETTINGS: dict[str, Typed] = {
    "Mã bộ chỉ số": " CCHC-XA-2027 ",
    "Tên bộ chỉ số": "Bộ chỉ số cải cách hành chính cấp xã",
    "Cơ quan ban hành": "UBND tỉnh",
    "Số, ký hiệu văn bản": "12/QĐ-UBND",
    "Ngày ban hành": "31/12/2026",
    "Dùng để": "chi so cai cach hanh chinh",
    "Điểm tối đa": "100,5",
    "Cấp áp dụng": "xã; phường",
    "Chấm từ năm": 2027,
    "Xếp hạng khi bằng điểm": "1, 2, 2, 4",
    "Điểm điều tra xã hội học": 5,
    "Hạn nộp tự chấm": date(2026, 9, 30),
    "Không nhận sau ngày": "20/12",
    "Điểm trừ mỗi ngày nộp muộn": 1,
}
GROUP_HEAD = ("Mã", "Tên lĩnh vực, nhóm tiêu chí", "Điểm tối đa", "Thuộc nhóm", "Có trần điểm", "Ngoài tổng điểm")
GROUPS: list[tuple[Typed, ...]] = [
    (1, "Tiến độ", "20,5"),
    (2, "Kết quả", 24),
    (3, "Thời gian", 14),
    (4, "Văn bản", 12),
    (5, "So sánh", 11),
    (6, "Đánh giá", 10),
    ("6.1", "Thẩm định", 5, 6),
    ("6.2", "Điều tra", 5, 6),
    (9, "Khác", 9),
    (),
    (7, "Điểm thưởng", 3, None, "x", "Có"),
    (8, "Điểm trừ", 0),
]
LEAF_HEAD = (
    *("Mã", "Thuộc nhóm", "Tên tiêu chí thành phần", "Điểm tối đa", "Cách chấm", "Tử số", "Mẫu số"),
    *("Đủ điểm khi đạt (%)", "Khi mẫu số bằng 0", "Nhập thẳng tỷ lệ", "Mức điểm đo theo", "Tên số liệu"),
    *("Tốt hơn khi", "Điểm khi bằng năm trước", "Điểm khi kém năm trước", "Điểm mỗi lần", "Trừ nhiều nhất"),
    *("Lấy từ cấp trên", "Tài liệu kiểm chứng"),
)
TWO = ("xong", "tất cả")
_ = None
LEAVES: list[tuple[Typed, ...]] = [
    ("1.1", 1, "Hồ sơ đúng hạn", 6, "Tỷ lệ", *TWO, 90),
    ("1.2", 1, "Hồ sơ trực tuyến", 4, "ty le", *TWO),
    ("1.3", 1, "Thanh toán", "2.5", "TỶ LỆ", *TWO, "80%"),
    ("1.4", 1, "Công khai", 3, "tỉ lệ", _, _, 0.95, _, "có"),
    ("1.5", 1, "Bưu chính", 5, "Tỷ lệ", *TWO, _, "không áp dụng"),
    ("2.1", 2, "Hoàn thành kế hoạch", 10, "Mức điểm", *TWO, _, _, _, "tỷ lệ %"),
    ("2.2", 2, "Kiểm tra", 10, "muc diem", *TWO),
    ("2.3", 2, "Giải ngân", 4, "Mức điểm", _, _, _, _, _, "%"),
    ("3.1", 3, "Chậm báo cáo", 4, "Mức điểm", _, _, _, _, _, "số ngày", "Số ngày chậm"),
    ("3.2", 3, "Tin bài", 5, "Mức điểm", _, _, _, _, _, "Số lượng", "Tin bài"),
    ("3.3", 3, "Cuộc họp", 5, "Mức điểm", _, _, _, _, _, "Số lượng", "Cuộc họp"),
    ("4.1", 4, "Có kế hoạch", 2, "Lựa chọn"),
    ("4.2", 4, "Hiệu quả", 10, "lua chon"),
    ("5.1", 5, "Kiểm tra theo kế hoạch", 4, "Theo trường hợp"),
    ("5.2", 5, "Tự kiểm tra", 2, "theo truong hop"),
    ("5.3", 5, "Giải ngân tăng", 1, "So với năm trước", _, _, _, _, _, _, "Tỷ lệ giải ngân"),
    ("5.4", 5, "Phản ánh giảm", 2, "So với năm trước", _, _, _, _, _, _, "Phản ánh", "giảm", 1, 0.5),
    ("5.5", 5, "Trễ hạn giảm", 2, "so voi nam truoc", _, _, _, _, _, _, "Hồ sơ trễ", "Giảm", _, "0,5"),
    ("6.1.1", "6.1", "Chất lượng", 3, "Chấm trực tiếp"),
    ("6.1.2", "6.1", "Sáng tạo", 2, "cham truc tiep"),
    ("6.2.1", "6.2", "Hài lòng", 5, "Điều tra xã hội học"),
    ("7.1", 7, "Sáng kiến", 2, "Điểm thưởng", *[_] * 6, "sáng kiến", _, _, _, "0,5"),
    ("7.2", 7, "Khen thưởng", 2, "Điểm thưởng", *[_] * 6, "bằng khen", _, _, _, 1),
    ("8.1", 8, "Nhắc nhở", 0, "Trừ điểm", *[_] * 6, "lần", _, _, _, 1, 3),
    ("8.2", 8, "Nộp chậm", 0, "Trừ điểm", *[_] * 6, "ngày", _, _, _, 0.25),
    ("9.1", 9, "Chứng thực", 1.5, "Tỷ lệ", *TWO, _, "Đủ điểm"),
    ("9.2", 9, "Cấp phép", 2, "Tỷ lệ", *TWO, _, "0 điểm"),
    ("9.3", 9, "Chuyển đổi số", 1, "Tỷ lệ", *TWO, _, _, _, _, _, _, _, _, _, _, "x"),
    ("9.4", 9, "Đồng bộ", 4, "Mức điểm", *TWO, _, _, _, "Tỷ lệ %"),
    ("9.5", 9, "Niêm yết", "0,5", "Lựa chọn", *[_] * 13, "Ảnh chụp"),
]
BAND_HEAD = (
    *("Mã tiêu chí", "Mã trường hợp", "Mức (ghi gọn)", "Từ", "Kể cả đầu dưới", "Đến", "Kể cả đầu trên"),
    *("Điểm", "Chia cho", "Nhân với"),
)
BANDS: list[tuple[Typed, ...]] = [
    ("2.1", _, 100, _, _, _, _, 10),
    ("2.1", _, "90–<100", _, _, _, _, 8),
    ("2.1", _, "80 - <90", _, _, _, _, 6),
    ("2.1", _, "70-<80%", _, _, _, _, "4"),
    ("2.1", _, "<70", _, _, _, _, 0),
    ("2.2", _, "≥85", _, _, _, _, 10),
    ("2.2", _, "60–<85", _, _, _, _, "x/85*10"),
    ("2.2", _, "<60", _, _, _, _, 0),
    (),
    ("2.3", _, _, 50, _, _, _, 4),
    ("2.3", _, _, 20, "Có", 50, "Không", 2),
    ("2.3", _, _, _, _, "20%", _, 0),
    ("3.1", _, "0", _, _, _, _, 4),
    ("3.1", _, ">0–5", _, _, _, _, 2),
    ("3.1", _, "trên 5 ngày", _, _, _, _, 0),
    ("3.2", _, "từ 10 trở lên", _, _, _, _, 5),
    ("3.2", _, "từ 5 đến dưới 10", _, _, _, _, 3),
    ("3.2", _, "dưới 5", _, _, _, _, 1),
    ("3.3", _, ">=20", _, _, _, _, 5),
    ("3.3", _, "< 20", _, _, _, _, _, 20, 5),
    ("5.1", "A", "≥ 80%", _, _, _, _, 4),
    ("5.1", "A", "< 80%", _, _, _, _, "tỷ lệ : 80 × 4"),
    ("9.4", _, "từ 95% trở lên", _, _, _, _, 4),
    ("9.4", _, "trên 50% đến dưới 95%", _, _, _, _, 2),
    ("9.4", _, "50% trở xuống", _, _, _, _, 1),
]
OPTIONS: list[tuple[Typed, ...]] = [
    ("4.1", _, _, "Có", 2),
    ("4.1", _, _, "Không", 0),
    ("4.2", _, "A", "Hiệu quả", 10),
    ("4.2", _, "B", "Không thường xuyên", 3),
    ("4.2", _, "C", "Không", 0),
    ("5.2", "A", "1", "Hằng quý", 2),
    ("5.2", "A", "2", "Hằng năm", 1),
    ("9.5", _, "co", "Có", "0,5"),
    ("9.5", _, "khong", "Không", 0),
]
VARIANT_HEAD = ("Mã tiêu chí", "Mã trường hợp", "Nội dung trường hợp", "Cách chấm", "Tử số", "Mẫu số")
VARIANTS: list[tuple[Typed, ...]] = [
    ("5.1", "A", "Có kế hoạch", "Mức điểm", *TWO),
    ("5.1", "B", "Không có kế hoạch", "Chấm trực tiếp"),
    ("5.2", "A", "Có tự kiểm tra", "Lựa chọn"),
    ("5.2", "B", "Không tự kiểm tra", "Chấm trực tiếp"),
]
TABLES: dict[str, tuple[Sequence[str], Sequence[Sequence[Typed]]]] = {
    "Lĩnh vực": (GROUP_HEAD, GROUPS),
    "Tiêu chí": (LEAF_HEAD, LEAVES),
    "Mức điểm": (BAND_HEAD, BANDS),
    "Lựa chọn": (("Mã tiêu chí", "Mã trường hợp", "Mã lựa chọn", "Nội dung lựa chọn", "Điểm"), OPTIONS),
    "Trường hợp": (VARIANT_HEAD, VARIANTS),
    "Xếp loại": (("Xếp loại", "Từ (%)"), [("Tốt", "80%"), ("Khá", 50), ("Yếu", 0)]),
}
PERCENTS = [("Tiêu chí", "H5")]
"""Cells that show 95% where 0.95 stands."""


def d(number: str) -> Decimal:
    return Decimal(number)


FIGURES: dict[str, tuple[Entry, str | None]] = {
    "1.1": (Entry(numerator=d("2775"), denominator=d("3443")), "5.37"),  # 80.60 % of 90: 6 × 80.60 ÷ 90 = 5.373
    "1.2": (Entry(numerator=d("40"), denominator=d("80")), "2"),
    "1.3": (Entry(numerator=d("15"), denominator=d("80")), "0.59"),  # 18.75 ÷ 80 × 2.5 = 0.5859
    "1.4": (Entry(value=d("76")), "2.4"),  # 76 ÷ 95 × 3
    "1.5": (Entry(numerator=d("0"), denominator=d("0")), None),
    "2.1": (Entry(numerator=d("46"), denominator=d("50")), "8"),  # 92 %
    "2.2": (Entry(numerator=d("30"), denominator=d("40")), "8.82"),  # 75 ÷ 85 × 10 = 8.8235
    "2.3": (Entry(value=d("49.99")), "2"),
    "3.1": (Entry(value=d("5")), "2"),
    "3.2": (Entry(value=d("9")), "3"),
    "3.3": (Entry(value=d("13")), "3.25"),  # 13 ÷ 20 × 5
    "4.1": (Entry(option="1"), "2"),
    "4.2": (Entry(option="B"), "3"),
    "5.1": (Entry(option="A", numerator=d("30"), denominator=d("50")), "3"),  # 60 ÷ 80 × 4
    "5.2": (Entry(option="A/2"), "1"),
    "5.3": (Entry(numerator=d("95"), denominator=d("90")), "1"),
    "5.4": (Entry(numerator=d("5"), denominator=d("5")), "1"),
    "5.5": (Entry(numerator=d("7"), denominator=d("5")), "0.5"),
    "6.1.1": (Entry(value=d("2.25")), "2.25"),
    "6.1.2": (Entry(value=d("0")), "0"),
    "6.2.1": (Entry(value=d("4.1")), "4.1"),
    "7.1": (Entry(value=d("3")), "1.5"),
    "7.2": (Entry(value=d("5")), "2"),
    "8.1": (Entry(value=d("2")), "-2"),
    "8.2": (Entry(value=d("3")), "-0.75"),
    "9.1": (Entry(numerator=d("0"), denominator=d("0")), "1.5"),
    "9.2": (Entry(numerator=d("0"), denominator=d("0")), "0"),
    "9.3": (Entry(value=d("88.88")), "0.89"),
    "9.4": (Entry(value=d("50")), "1"),
    "9.5": (Entry(option="co"), "0.5"),
}
"""What is entered and the points worked out by hand; None where nothing arose."""
TOTAL = d("59.42")
"""10.36 + 18.82 + 8.25 + 5 + 6.5 + 6.35 + 3.89, + 3 of 3.5 (the cap), − 2.75."""
MAXIMUM = d("95.5")
"""Without the 5 points of 1.5."""


def typed_workbook(changes: Mapping[tuple[str, str], Typed] | None = None, *, without: str = "") -> bytes:
    """The workbook typed from nothing; ``changes`` are other contents of single cells, by sheet and address."""
    book = Workbook()
    settings = book.worksheets[0]
    settings.title = "Thông tin"
    for row, (item, value) in enumerate(SETTINGS.items(), 1):
        settings.cell(row, 1, item)
        settings.cell(row, 2, value)
    for name, (head, rows) in TABLES.items():
        sheet = book.create_sheet(name)
        for row, cells in enumerate((head, *rows), 1):
            for column, value in enumerate(cells, 1):
                sheet.cell(row, column, value)
    return _saved(book, changes, without)


def filled_template(template: bytes) -> bytes:
    """The same, typed into the empty workbook by its own headings."""
    book = load_workbook(BytesIO(template))
    settings = book["Thông tin"]
    items = {settings.cell(row, 1).value: row for row in range(1, settings.max_row + 1)}
    for item, value in SETTINGS.items():
        settings.cell(items[item], 2, value)
    for name, (head, rows) in TABLES.items():
        sheet = book[name]
        places = {sheet.cell(1, column).value: column for column in range(1, sheet.max_column + 1)}
        for row, cells in enumerate(rows, 2):
            for title, value in zip(head, cells, strict=False):
                sheet.cell(row, places[title], value)
    return _saved(book, {("Tiêu chí", "H5"): "95%"}, "")


def _saved(book: Workbook, changes: Mapping[tuple[str, str], Typed] | None, without: str) -> bytes:
    for name, place in PERCENTS:
        book[name][place].number_format = "0%"
    for (name, place), value in (changes or {}).items():
        book[name][place] = value
    if without:
        del book[without]
    out = BytesIO()
    book.save(out)
    return out.getvalue()
