"""The sheets of a scoresheet's workbook and their columns, the same for writing and for reading."""

from parcomp_desktop.services.workbooks.layout import Column, Kind, SheetLayout
from parcomp_desktop.services.workbooks.origins import ORIGINS
from parcomp_desktop.services.workbooks.words import YES_NO

INFO = SheetLayout(
    "Thông tin phiếu",
    "Phiếu của ai, chấm theo bộ chỉ số nào, cho kỳ nào. Không sửa trang này.",
    (
        Column("unit_code", "Mã đơn vị", Kind.CODE, 13, "Mã của đơn vị trong chương trình.", required=True),
        Column("unit_name", "Tên đơn vị", Kind.TEXT, 36, "Để người đọc biết phiếu của ai."),
        Column("set_code", "Mã bộ chỉ số", Kind.CODE, 13, "Mã của bộ chỉ số trong chương trình.", required=True),
        Column("set_name", "Tên bộ chỉ số", Kind.TEXT, 36, "Tên và số, ký hiệu văn bản."),
        Column("period", "Kỳ chấm điểm", Kind.CODE, 13, "Ví dụ 2026 hoặc 2026Q3.", required=True),
    ),
)
FIGURE_KEYS = ("numerator", "denominator", "value")
INPUT_KEYS = (*FIGURE_KEYS, "option", "not_applicable", "justification", "note")
"""The columns that a person fills."""

SHEET = SheetLayout(
    "Phiếu chấm",
    "Mỗi hàng là một tiêu chí; hàng đậm là lĩnh vực, nhóm. Ghi vào ô trắng; ô xám không dùng cho tiêu chí ấy.",
    (
        Column("code", "Mã", Kind.CODE, 10, "Mã tiêu chí, không sửa."),
        Column("name", "Tiêu chí", Kind.TEXT, 44, "Tên tiêu chí, để đọc."),
        Column("maximum", "Điểm tối đa", Kind.NUMBER, 9, "Để đọc."),
        Column("how", "Cách chấm", Kind.TEXT, 36, "Để đọc."),
        Column("figures", "Số liệu cần ghi", Kind.TEXT, 34, "Tên của tử số, mẫu số, giá trị; để đọc."),
        Column("numerator", "Tử số", Kind.NUMBER, 13, "Gõ số, ví dụ 2775. Số 0 khác với để trống."),
        Column("denominator", "Mẫu số", Kind.NUMBER, 13, "Gõ số, ví dụ 3443. Số 0 khác với để trống."),
        Column(
            "value",
            "Giá trị",
            Kind.PERCENT,
            13,
            "Tỷ lệ đã công bố (gõ 97,5 hoặc 97,5%), số lượng, số ngày, hoặc điểm đề nghị. Đã ghi tỷ lệ thì để trống "
            "tử số, mẫu số.",
        ),
        Column("option", "Lựa chọn", Kind.TEXT, 30, "Chọn trong danh sách của ô."),
        Column(
            "not_applicable",
            "Không phát sinh",
            Kind.CHOICE,
            11,
            "Chọn Có khi tiêu chí không phát sinh: không tính vào điểm tối đa, để trống mọi số liệu.",
            YES_NO,
        ),
        Column("justification", "Giải trình", Kind.TEXT, 36, "Ghi khi thiếu tài liệu kiểm chứng."),
        Column("note", "Ghi chú", Kind.TEXT, 30, "Ghi tuỳ ý."),
        Column("points", "Điểm tự chấm", Kind.TEXT, 12, "Chương trình tính lúc xuất; khi nhập không đọc ô này."),
        Column("words", "Cách tính", Kind.TEXT, 44, "Chương trình tính lúc xuất; khi nhập không đọc ô này."),
    ),
)
ORIGIN = SHEET._replace(
    name=ORIGINS, columns=tuple(column for column in SHEET.columns if column.key in {"code", *INPUT_KEYS})
)
"""What stood in a sheet when it was exported, out of sight."""
TITLES = {column.key: column.title for column in SHEET.columns}
