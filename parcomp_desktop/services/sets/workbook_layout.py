"""The sheets of an indicator set's workbook and their columns, the same for writing and for reading."""

from parcomp_desktop.services.sets.workbook_words import BETTERS, MEASURES, METHODS, PURPOSES, TIES, ZEROS
from parcomp_desktop.services.workbooks.layout import Column, Kind, SheetLayout
from parcomp_desktop.services.workbooks.words import YES_NO, Words


def _code(key: str, title: str, hint: str, *, required: bool = False) -> Column:
    return Column(key, title, Kind.CODE, 13, hint, required=required)


def _text(key: str, title: str, hint: str, width: int = 36, *, required: bool = False) -> Column:
    return Column(key, title, Kind.TEXT, width, hint, required=required)


def _number(key: str, title: str, hint: str, *, kind: Kind = Kind.NUMBER, required: bool = False) -> Column:
    return Column(key, title, kind, 13, hint, required=required)


def _choice(key: str, title: str, hint: str, words: Words, *, required: bool = False) -> Column:
    return Column(key, title, Kind.CHOICE, 16, hint, words, required)


_SOURCE = _text("source", "Nguồn", "Điều, khoản, phụ lục của văn bản.")
_ASSUMED = _text("assumed", "Giả định", "Chỉ ghi khi giá trị không có trong văn bản: vì sao chọn như vậy.")

SETTINGS = SheetLayout(
    "Thông tin",
    "Tên, số hiệu và các quy định chung của bộ chỉ số. Ghi vào cột “Giá trị”; mục nào không có thì để trống.",
    (
        _code("code", "Mã bộ chỉ số", "Bắt buộc. Ngắn, không trùng bộ nào khác, ví dụ CCHC-XA-2026.", required=True),
        _text("name", "Tên bộ chỉ số", "Bắt buộc. Tên đầy đủ như trong văn bản.", required=True),
        _text("issuer", "Cơ quan ban hành", "Bắt buộc, ví dụ Ủy ban nhân dân tỉnh.", required=True),
        _text("document", "Số, ký hiệu văn bản", "Bắt buộc, ví dụ 123/QĐ-UBND.", required=True),
        Column("dated", "Ngày ban hành", Kind.DAY, 13, "Bắt buộc. Ngày/tháng/năm, ví dụ 31/12/2025.", required=True),
        _choice(
            "purpose",
            "Dùng để",
            "Bắt buộc. Chọn trong danh sách. Chỉ “Chỉ số cải cách hành chính” được dùng khi xét khen thưởng.",
            PURPOSES,
            required=True,
        ),
        _number(
            "maximum", "Điểm tối đa", "Bắt buộc. Bằng tổng điểm tối đa của các lĩnh vực, ví dụ 100.", required=True
        ),
        _number("percent_decimals", "Số chữ số thập phân của tỷ lệ", "Từ 0 đến 4. Để trống: 2.", kind=Kind.WHOLE),
        _number("points_decimals", "Số chữ số thập phân của điểm", "Từ 0 đến 4. Để trống: 2.", kind=Kind.WHOLE),
        Column("levels", "Cấp áp dụng", Kind.LINES, 36, "Ví dụ: xã; phường. Cách nhau bằng dấu chấm phẩy."),
        _number("year_from", "Chấm từ năm", "Năm đầu tiên được chấm bằng bộ này, ví dụ 2026.", kind=Kind.WHOLE),
        _number("year_to", "Chấm đến năm", "Năm cuối cùng; để trống nếu chưa định.", kind=Kind.WHOLE),
        _code("replaces", "Thay cho bộ có mã", "Mã của bộ chỉ số mà bộ này thay thế."),
        _choice("ties", "Xếp hạng khi bằng điểm", "Chọn trong danh sách. Để trống: đồng hạng.", TIES),
        _number(
            "survey_share",
            "Điểm điều tra xã hội học",
            "Tổng điểm tối đa của các tiêu chí điều tra xã hội học, ví dụ 35. Để trống: không kiểm tra.",
        ),
        _choice(
            "clipped",
            "Giữ tổng điểm từ 0 đến tối đa",
            "Có: tổng không vượt điểm tối đa và không âm. Để trống: Có.",
            YES_NO,
        ),
        Column("due", "Hạn nộp tự chấm", Kind.DAY_OF_YEAR, 13, "Ngày/tháng hằng năm, ví dụ 30/09."),
        Column("refused_after", "Không nhận sau ngày", Kind.DAY_OF_YEAR, 13, "Ngày/tháng hằng năm, ví dụ 20/12."),
        _number("per_day", "Điểm trừ mỗi ngày nộp muộn", "Số dương, ví dụ 1."),
        _number(
            "justified_within",
            "Số ngày được giải trình",
            "Số ngày sau khi có kết quả thẩm định, ví dụ 10.",
            kind=Kind.WHOLE,
        ),
        _text("late_assumed", "Giả định về hạn nộp", "Chỉ ghi khi hạn nộp không có trong văn bản."),
        _SOURCE,
        _text("note", "Ghi chú", "Điều cần người dùng biết."),
        _choice("sample", "Bộ mẫu minh hoạ", "Có: bộ này chỉ để minh hoạ, không cơ quan nào ban hành.", YES_NO),
    ),
)

GROUPS = SheetLayout(
    "Lĩnh vực",
    "Mỗi hàng là một lĩnh vực, hoặc một nhóm tiêu chí nằm trong lĩnh vực. Điểm tối đa của nhóm phải bằng tổng điểm tối "
    "đa của những gì nằm ngay trong nhóm.",
    (
        _code("code", "Mã", "Bắt buộc, không trùng, ví dụ 1 hoặc 1.2.", required=True),
        _text("name", "Tên lĩnh vực, nhóm tiêu chí", "Bắt buộc.", 60, required=True),
        _number("maximum", "Điểm tối đa", "Bắt buộc.", required=True),
        _code("parent", "Thuộc nhóm", "Mã của nhóm chứa nhóm này. Để trống nếu là lĩnh vực."),
        _choice(
            "capped",
            "Có trần điểm",
            "Có: những gì nằm trong nhóm cộng lại được nhiều hơn điểm tối đa, điểm của nhóm dừng ở điểm tối đa.",
            YES_NO,
        ),
        _choice("beyond", "Ngoài tổng điểm", "Có: điểm của nhóm cộng thêm, không tính vào điểm tối đa của bộ.", YES_NO),
    ),
)

_RULE = (
    _text("numerator", "Tử số", "Cách chấm Tỷ lệ, Mức điểm theo tỷ lệ: tên số liệu tử số.", 30),
    _text("denominator", "Mẫu số", "Cách chấm Tỷ lệ, Mức điểm theo tỷ lệ: tên số liệu mẫu số.", 30),
    _number(
        "full_at",
        "Đủ điểm khi đạt (%)",
        "Cách chấm Tỷ lệ: đạt bao nhiêu % thì được điểm tối đa, ví dụ 90. Để trống: 100.",
        kind=Kind.PERCENT,
    ),
    _choice("zero_denominator", "Khi mẫu số bằng 0", "Cách chấm Tỷ lệ, Mức điểm theo tỷ lệ. Để trống: 0 điểm.", ZEROS),
    _choice(
        "direct_percent",
        "Nhập thẳng tỷ lệ",
        "Cách chấm Tỷ lệ. Có: chỉ nhập tỷ lệ đã công bố, không có tử số và mẫu số.",
        YES_NO,
    ),
    _choice("measure", "Mức điểm đo theo", "Cách chấm Mức điểm, bắt buộc: tỷ lệ %, số lượng hay số ngày.", MEASURES),
    _text(
        "figure",
        "Tên số liệu",
        "Mức điểm theo số lượng, số ngày; So với năm trước: tên số liệu. Trừ điểm, Điểm thưởng: đếm cái gì, ví dụ ngày "
        "chậm, sáng kiến.",
        26,
    ),
    _choice("better", "Tốt hơn khi", "Cách chấm So với năm trước: tăng hay giảm là tốt. Để trống: Tăng.", BETTERS),
    _number("equal", "Điểm khi bằng năm trước", "Cách chấm So với năm trước. Để trống: 0."),
    _number("worse", "Điểm khi kém năm trước", "Cách chấm So với năm trước. Để trống: 0."),
    _number("each", "Điểm mỗi lần", "Cách chấm Trừ điểm, Điểm thưởng, bắt buộc: số dương, ví dụ 0,5."),
    _number("most", "Trừ nhiều nhất", "Cách chấm Trừ điểm: số dương. Để trống: không giới hạn."),
)
RULE_KEYS = tuple(column.key for column in _RULE)

LEAVES = SheetLayout(
    "Tiêu chí",
    "Mỗi hàng là một tiêu chí thành phần, tức là cái được chấm điểm. Chỉ ghi những cột mà cách chấm của hàng ấy cần.",
    (
        _code("code", "Mã", "Bắt buộc, không trùng mã nào khác, ví dụ 1.1 hoặc 1.2.3.", required=True),
        _code("field", "Thuộc nhóm", "Bắt buộc. Mã ở trang Lĩnh vực.", required=True),
        _text("name", "Tên tiêu chí thành phần", "Bắt buộc.", 52, required=True),
        _number("maximum", "Điểm tối đa", "Bắt buộc. Cách chấm Trừ điểm: ghi 0.", required=True),
        _choice("method", "Cách chấm", "Bắt buộc. Chọn trong danh sách.", METHODS, required=True),
        *_RULE,
        _text("evidence", "Tài liệu kiểm chứng", "Tài liệu phải có để được điểm."),
        Column(
            "data_inputs",
            "Số liệu cần thu thập",
            Kind.LINES,
            32,
            "Mỗi số liệu một dòng (Alt+Enter), hoặc cách nhau bằng dấu chấm phẩy.",
        ),
        _text("guide", "Hướng dẫn chấm", "Lời giải thích hiện khi chấm.", 44),
        _SOURCE,
        _ASSUMED,
        _choice("inherited", "Lấy từ cấp trên", "Có: giá trị do cấp trên công bố.", YES_NO),
        _code("stat_numerator", "Thống kê cho tử số", "Mã thống kê, xem trang Hướng dẫn. Thường để trống."),
        _code("stat_denominator", "Thống kê cho mẫu số", "Mã thống kê, xem trang Hướng dẫn. Thường để trống."),
        _code("stat_value", "Thống kê cho giá trị", "Mã thống kê, xem trang Hướng dẫn. Thường để trống."),
    ),
)

_LEAF = _code("leaf", "Mã tiêu chí", "Bắt buộc. Mã ở trang Tiêu chí.", required=True)
_VARIANT = _code("variant", "Mã trường hợp", "Chỉ ghi khi tiêu chí chấm Theo trường hợp: mã ở trang Trường hợp.")

BANDS = SheetLayout(
    "Mức điểm",
    "Mỗi hàng là một mức của một tiêu chí chấm theo Mức điểm. Các mức phải nối liền nhau, không hở, không chồng; mức "
    "theo tỷ lệ phải phủ từ 0 đến 100. Ghi mức bằng một trong hai cách: cột “Mức (ghi gọn)”, hoặc các cột “Từ”, “Đến”.",
    (
        _LEAF,
        _VARIANT,
        _text(
            "range",
            "Mức (ghi gọn)",
            "Ví dụ: 100; ≥90; 80–<90; <70; từ 80 đến dưới 90. Đã ghi thì để trống Từ, Đến.",
            20,
        ),
        _number("low", "Từ", "Số đầu dưới của mức. Để trống: không có đầu dưới.", kind=Kind.PERCENT),
        _choice("with_low", "Kể cả đầu dưới", "Giá trị đúng bằng đầu dưới có thuộc mức này? Để trống: Có.", YES_NO),
        _number("high", "Đến", "Số đầu trên của mức. Để trống: không có đầu trên.", kind=Kind.PERCENT),
        _choice(
            "with_high",
            "Kể cả đầu trên",
            "Giá trị đúng bằng đầu trên có thuộc mức này? Để trống: Không, trừ khi không có mức nào bắt đầu từ số ấy.",
            YES_NO,
        ),
        Column(
            "points",
            "Điểm",
            Kind.POINTS,
            18,
            "Số điểm của mức; hoặc công thức x/85*10 (x là giá trị đo được); hoặc để trống và ghi hai cột sau.",
        ),
        _number("divisor", "Chia cho", "Công thức: giá trị đo được chia cho số này …"),
        _number("times", "Nhân với", "… rồi nhân với số này."),
    ),
)
OPTIONS = SheetLayout(
    "Lựa chọn",
    "Mỗi hàng là một câu trả lời của một tiêu chí chấm theo Lựa chọn. Có/không là hai câu trả lời.",
    (
        _LEAF,
        _VARIANT,
        _code("code", "Mã lựa chọn", "Ngắn, ví dụ A hoặc co. Để trống: chương trình đánh số 1, 2, 3 …"),
        _text("label", "Nội dung lựa chọn", "Bắt buộc.", 60, required=True),
        _number("points", "Điểm", "Bắt buộc.", required=True),
    ),
)
VARIANTS = SheetLayout(
    "Trường hợp",
    "Mỗi hàng là một trường hợp của một tiêu chí chấm Theo trường hợp, với cách chấm riêng và các cột của nó.",
    (
        _LEAF,
        _code("code", "Mã trường hợp", "Bắt buộc, ví dụ A hoặc co.", required=True),
        _text("label", "Nội dung trường hợp", "Bắt buộc, ví dụ Có kế hoạch.", 44, required=True),
        _choice("method", "Cách chấm", "Bắt buộc. Chọn trong danh sách, trừ Theo trường hợp.", METHODS, required=True),
        *_RULE,
    ),
)
GRADES = SheetLayout(
    "Xếp loại",
    "Các loại theo tổng điểm, từ cao xuống thấp, loại cuối từ 0. Để trống cả trang: dùng các loại có sẵn.",
    (
        _text("name", "Xếp loại", "Bắt buộc, ví dụ Tốt.", 30, required=True),
        _number("at_least", "Từ (%)", "Bắt buộc, ví dụ 80. Loại cuối ghi 0.", kind=Kind.PERCENT, required=True),
        _SOURCE,
        _ASSUMED,
    ),
)
TABLES = (GROUPS, LEAVES, BANDS, OPTIONS, VARIANTS, GRADES)
"""The sheets with a heading row, in their order after the settings."""
