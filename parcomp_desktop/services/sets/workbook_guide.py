"""The instructions of an indicator set's workbook and its example, made from the same layout as its sheets."""

from collections.abc import Iterator, Sequence

from parcomp_desktop.documents.workbook_styles import Look
from parcomp_desktop.documents.workbook_writing import Column, Page, Row
from parcomp_desktop.services.sets.workbook_example import example_set
from parcomp_desktop.services.sets.workbook_layout import LEAVES, SETTINGS, TABLES
from parcomp_desktop.services.sets.workbook_rows import rows_by_sheet
from parcomp_desktop.services.sets.workbook_words import METHODS
from parcomp_desktop.services.statistics.figures import FIGURES
from parcomp_desktop.services.workbooks.layout import EXAMPLE, GUIDE, HOW, ITEM, VALUE
from parcomp_desktop.services.workbooks.pages import settings_rows, table_row

_WIDE = 100
_GENERAL = (
    (
        "Cách làm",
        "Ghi lần lượt các trang Thông tin, Lĩnh vực, Tiêu chí; rồi Mức điểm, Lựa chọn, Trường hợp cho những "
        "tiêu chí cần đến; sau cùng Xếp loại nếu văn bản có quy định. Trang Ví dụ là một bộ nhỏ đã ghi đủ.",
    ),
    ("Tên trang, tên cột", "Giữ nguyên tên trang, hàng đầu bảng và cột Mục. Được thêm, xoá, để trống hàng."),
    ("Số", "Gõ 0,5 hoặc 0.5. Tỷ lệ gõ 80 hoặc 80%. Không dùng dấu ngăn cách hàng nghìn."),
    ("Ngày", "Gõ ngày/tháng/năm, ví dụ 31/12/2026."),
    ("Có/không", "Chọn Có hoặc Không; gõ x cũng là Có; để trống là Không, trừ nơi có ghi khác."),
    ("Danh sách chọn", "Ô có danh sách thì chọn trong danh sách; gõ không dấu, chữ thường cũng được."),
    ("Công thức", "Không dùng công thức Excel. Nếu đã dùng: sao chép ô, Dán đặc biệt, chọn Giá trị."),
    ("Mã", "Mỗi lĩnh vực, nhóm, tiêu chí có một mã riêng; các trang khác dùng mã ấy để chỉ tiêu chí."),
    (
        "Cộng điểm",
        "Điểm tối đa của bộ bằng tổng các lĩnh vực; của lĩnh vực, nhóm bằng tổng những gì nằm ngay trong đó. "
        "Một nhóm chỉ chứa các nhóm nhỏ hơn, hoặc chỉ chứa tiêu chí thành phần.",
    ),
    ("Khi nạp", "Chương trình kiểm tra cả sổ, báo mọi chỗ sai kèm trang, ô và cách sửa; còn chỗ sai thì chưa ghi gì."),
)
_METHOD_HELP = {
    "ratio": (
        "Tử số chia mẫu số ra tỷ lệ; đạt mức đủ điểm thì được điểm tối đa, thấp hơn thì tính theo phần. Ghi Tử số, Mẫu "
        "số, Đủ điểm khi đạt (%), Khi mẫu số bằng 0. Chỉ có tỷ lệ đã công bố: ghi Có ở Nhập thẳng tỷ lệ, để trống Tử "
        "số và Mẫu số.",
        "Tiêu chí 2.1.1: 6 điểm, đủ điểm khi đạt 95. Đạt 76 % được 76 ÷ 95 × 6 = 4,8 điểm.",
    ),
    "steps": (
        "Giá trị đo được rơi vào mức nào thì được điểm của mức ấy. Ghi Mức điểm đo theo; theo tỷ lệ thì ghi thêm Tử "
        "số, Mẫu số; theo số lượng, số ngày thì ghi Tên số liệu. Các mức ghi ở trang Mức điểm; điểm của mức có thể là "
        "công thức x/85*10.",
        "Tiêu chí 1.2: đạt 92 % rơi vào mức từ 90 đến dưới 100, được 3 điểm. Tiêu chí 1.5 đo theo số ngày.",
    ),
    "choice": (
        "Chọn một trong các câu trả lời; có/không là hai câu trả lời. Các câu trả lời ghi ở trang Lựa chọn.",
        "Tiêu chí 1.1: Đúng hạn 2 điểm, Chậm 1 điểm, Không ban hành 0 điểm.",
    ),
    "compare": (
        "So số liệu năm nay với năm trước: tốt hơn thì được điểm tối đa. Ghi Tên số liệu, Tốt hơn khi, Điểm khi bằng "
        "năm trước, Điểm khi kém năm trước.",
        "Tiêu chí 1.4: tăng 1 điểm, bằng 0,5 điểm, giảm 0 điểm.",
    ),
    "deduct": (
        "Trừ vào tổng điểm theo số lần hoặc số ngày. Điểm tối đa ghi 0. Ghi Điểm mỗi lần (số dương), Tên số liệu (đếm "
        "cái gì), Trừ nhiều nhất.",
        "Tiêu chí 4.1: mỗi lần trừ 0,5 điểm, nhiều nhất 2 điểm; 3 lần trừ 1,5 điểm.",
    ),
    "bonus": (
        "Cộng điểm theo số lần, nhiều nhất bằng điểm tối đa của tiêu chí. Ghi Điểm mỗi lần, Tên số liệu. Nhóm điểm "
        "thưởng nằm ngoài tổng điểm thì ghi Có ở Ngoài tổng điểm (trang Lĩnh vực); có trần thì ghi Có ở Có trần điểm.",
        "Tiêu chí 3.1: mỗi sáng kiến 1 điểm, nhiều nhất 2 điểm; cả nhóm 3 nhiều nhất 2 điểm.",
    ),
    "manual": ("Người thẩm định cho điểm từ 0 đến điểm tối đa, có lý do. Không ghi thêm cột nào.", "Tiêu chí 2.2.1."),
    "survey": (
        "Điểm điều tra xã hội học do cơ quan công bố nhập; đơn vị không tự chấm. Không ghi thêm cột nào.",
        "Tiêu chí 2.2.2: 3 điểm, bằng Điểm điều tra xã hội học ở trang Thông tin.",
    ),
    "variants": (
        "Mỗi trường hợp có cách chấm riêng. Ở trang Tiêu chí chỉ ghi cách chấm này; các trường hợp ghi ở trang Trường "
        "hợp; mức điểm, câu trả lời của từng trường hợp ghi kèm Mã trường hợp.",
        "Tiêu chí 1.3: trường hợp A (có kế hoạch) chấm theo mức điểm, trường hợp B (không có) chọn câu trả lời.",
    ),
}


def guide_page() -> Page:
    """The instructions: how to work, each sheet with its columns, each method."""
    return Page(GUIDE, (Column(30, Look.PROSE), Column(_WIDE, Look.PROSE), Column(60, Look.PROSE)), _guide_rows())


def example_page() -> Page:
    """The example set on one sheet, block below block, each on the columns of its own sheet."""
    widths = [max(column.width, 30 if place == 1 else 0) for place, column in enumerate(LEAVES.columns)]
    return Page(EXAMPLE, [Column(width) for width in widths], _example_rows(len(widths)))


def _guide_rows() -> Iterator[Row]:
    yield Row(("Bộ chỉ số: hướng dẫn ghi sổ",), (Look.TITLE,))
    yield Row(())
    for line in _GENERAL:
        yield Row(line, (Look.HEADING, Look.PROSE))
    yield from _heading("Các cách chấm", "Cách ghi", "Ví dụ (xem trang Ví dụ)")
    for method, (how, example) in _METHOD_HELP.items():
        yield Row((METHODS.shown[method], how, example), (Look.TEXT,) * 3)
    yield from _heading("Mã thống kê", "Số liệu đã nhập trong chương trình, ghi ở ba cột Thống kê của trang Tiêu chí")
    for figure in FIGURES.values():
        yield Row((figure.code, figure.label), (Look.TEXT,) * 2)
    for layout in (SETTINGS, *TABLES):
        yield from _heading(f"Trang {layout.name}", layout.about, "Chọn trong")
        for column in layout.columns:
            words = "; ".join(column.words.shown.values()) if column.words else ""
            yield Row((column.title, column.hint, words), (Look.TEXT,) * 3)


def _heading(*cells: str) -> Iterator[Row]:
    yield Row(())
    yield Row(cells, (Look.HEADER,) * len(cells))


def _example_rows(width: int) -> Iterator[Row]:
    rows = rows_by_sheet(example_set())
    yield Row(("Bộ ví dụ đã ghi đủ; chương trình không đọc trang này",), (Look.TITLE,))
    yield from _block(SETTINGS.name, (ITEM, VALUE, HOW), width)
    yield from settings_rows(SETTINGS, rows[SETTINGS.name][0])
    for layout in TABLES:
        yield from _block(layout.name, [column.title for column in layout.columns], width)
        for values in rows[layout.name]:
            yield table_row(layout, values)


def _block(name: str, titles: Sequence[str], width: int) -> Iterator[Row]:
    yield Row(())
    yield Row((f"Trang {name}",), (Look.HEADING,))
    yield Row(titles, (Look.HEADER,) * width)
