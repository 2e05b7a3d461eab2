"""Writing a workbook of records: instructions, the sheet with drop-downs, an example, and what was exported."""

from collections.abc import Iterator, Sequence
from typing import Any

from parcomp_desktop.documents.workbook_styles import Look
from parcomp_desktop.documents.workbook_writing import Column, Content, Page, Row, write_workbook
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.services.workbooks.books import RecordBook, Sayings, filled
from parcomp_desktop.services.workbooks.layout import SheetLayout
from parcomp_desktop.services.workbooks.origins import (
    CALLED,
    RECORD,
    VERSION,
    origin_layout,
    origin_page,
    version_of,
    with_origin,
)
from parcomp_desktop.services.workbooks.pages import BOTH_SIDES, Values, example_page, guide_page, table_page

_GUIDE = (
    (
        "Tên trang, tên cột",
        "Giữ nguyên tên trang và hàng đầu bảng. Được thêm, xoá, sắp xếp lại hàng; hàng trống bỏ qua.",
    ),
    ("Danh sách chọn", "Ô có danh sách thì chọn trong danh sách; gõ không dấu, chữ thường cũng được nếu không nhầm."),
    ("Ngày", "Gõ ngày/tháng/năm đủ bốn chữ số, ví dụ 31/12/2025."),
    ("Công thức", "Chương trình không tính công thức. Nếu đã dùng: sao chép ô, Dán đặc biệt, chọn Giá trị."),
    ("Ô để trống", "Là chưa ghi. Khi nhập, ô để trống không xoá nội dung đang có; xoá hàng không xoá bản ghi."),
    (
        "Nhập lại",
        "Hàng đã xuất hoặc đã nhập được nhận ra: nhập lại không sinh thêm bản ghi. Thêm bản ghi mới thì ghi hàng mới.",
    ),
    BOTH_SIDES,
    (
        "Khi nhập",
        "Chương trình xem trước từng thay đổi, báo mọi chỗ sai kèm trang, ô và cách sửa; còn chỗ sai thì chưa ghi gì.",
    ),
)
_EXAMPLE = "Ví dụ đã ghi đủ; chương trình không đọc trang này."


def book_bytes(book: RecordBook[Any], rows: Sequence[Entity | Sayings]) -> bytes:
    """The workbook with these rows; read again, it changes nothing.

    Raises:
        Refusal: a text is longer than a cell may hold.
    """
    layout = with_origin(book.layout)
    said = [_row(book, row) for row in rows]
    pages = [
        guide_page(f"{book.title}: hướng dẫn ghi", (*book.guide, *_GUIDE), book.layout),
        table_page(layout, said),
        example_page(book.layout, _EXAMPLE, book.example),
    ]
    if any(RECORD in values for values in said):
        kept = [values for values in said if RECORD in values]
        pages.append(origin_page(origin_layout(book.layout), [book.workspace.desk.id], kept))
        pages.append(_called(book.layout))
    return write_workbook(pages, _lists(book.layout))


def _row(book: RecordBook[Any], row: Entity | Sayings) -> Values:
    if not isinstance(row, Entity):
        return book.contents(row)
    own: dict[str, Content] = {RECORD: str(row.id), VERSION: version_of(row)}
    return {**book.contents(filled(book.says(row))), **book.given(row), **own}


def _called(layout: SheetLayout) -> Page:
    """What the records that may be chosen were called when the workbook was written."""
    return Page(CALLED, (Column(16), Column(60), Column(40)), _names(layout), hidden=True)


def _names(layout: SheetLayout) -> Iterator[Row]:
    for words in (column.words for column in layout.columns):
        if words and words.refers:
            yield from (Row((words.name, label, value), (Look.TEXT,) * 3) for value, label in words.shown.items())


def _lists(layout: SheetLayout) -> dict[str, Sequence[str]]:
    lists = (column.words for column in layout.columns if column.words and column.words.shown)
    return {words.name: tuple(words.shown.values()) for words in lists}
