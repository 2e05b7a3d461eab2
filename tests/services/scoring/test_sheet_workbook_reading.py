"""What is wrong in a scoresheet's workbook: sheet, cell, value and cure."""

from datetime import date
from decimal import Decimal

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.indicators import (
    Band,
    ChoiceRule,
    Field,
    Measure,
    Option,
    RatioRule,
    StepsRule,
    Variant,
    VariantsRule,
)
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry
from parcomp_desktop.services.scoring.workbook_reading import SheetBookReading, read_sheet_workbook
from parcomp_desktop.services.scoring.workbooks import blank_sheet_workbook
from parcomp_desktop.services.sets.workbooks import empty_set_workbook
from parcomp_desktop.services.workspace import Workspace
from tests.services.scoring.sheet_books import INFO, SHEET, Place, Typed, address, book_of, bytes_of, edited
from tests.services.scoring.sheet_cases import CODE, commune, leaf, new_sheet, small_set, store_set

NAME = "phiếu.xlsx"


@pytest.fixture
def blank(gathering: Workspace) -> bytes:
    store_set(gathering, small_set())
    return blank_sheet_workbook(gathering, commune(gathering), CODE, "2024")


def read(workspace: Workspace, data: bytes) -> SheetBookReading:
    return read_sheet_workbook(workspace, data, NAME)


def figures(reading: SheetBookReading) -> dict[str, Entry]:
    assert [problem.words() for problem in reading.problems] == []
    return {line.code: line.figures for line in reading.lines}


def test_figures_are_taken_as_officers_type_them(gathering: Workspace, blank: bytes):
    cells: dict[Place, Typed] = {
        ("1.1", "Tử số"): "2 775",
        ("1.1", "Mẫu số"): "12,5",
        ("1.2", "Lựa chọn"): "KEM",
        ("1.3", "Giá trị"): 12.5,
        ("1.4", "Không phát sinh"): "x",
        ("1.4", "Ghi chú"): 7,
    }
    reading = read(gathering, edited(blank, cells))
    assert figures(reading) == {
        "1.1": Entry(numerator=Decimal(2775), denominator=Decimal("12.5")),
        "1.2": Entry(option="kem"),
        "1.3": Entry(value=Decimal("12.5")),
        "1.4": Entry(),
        "2.1": Entry(),
    }
    assert [line.not_applicable for line in reading.lines] == [None, None, None, True, None]
    assert [line.note for line in reading.lines] == ["", "", "", "7", ""]
    assert figures(read(gathering, edited(blank, {("1.1", "Giá trị"): "97,5%"})))["1.1"].value == Decimal("97.5")


@pytest.mark.parametrize(
    ("place", "typed", "told"),
    [
        (("1.1", "Tử số"), "nhiều", ("không phải là số", "ví dụ 12,5")),
        (("1.1", "Tử số"), "1.250", ("đọc được hai cách", "1250")),
        (("1.1", "Mẫu số"), date(2024, 5, 3), ("Excel đã đổi số này thành ngày 03/05/2024", "Văn bản")),
        (("1.1", "Mẫu số"), "=1+1", ("ô chứa công thức", "Giá trị")),
        (("1.1", "Mẫu số"), -1, ("Mẫu số của tiêu chí 1.1 là số âm", "không nhỏ hơn 0")),
        (("1.1", "Giá trị"), 100.5, ("nằm ngoài khoảng từ 0 đến 100", "Nhập lại")),
        (("1.1", "Giá trị"), "80,12345", ("quá 4 chữ số sau dấu phẩy", "Làm tròn")),
        (("1.1", "Lựa chọn"), "Tốt", ("không dùng cột này", "Xoá ô này")),
        (("1.2", "Lựa chọn"), "Khá", ("tiêu chí 1.2 không có lựa chọn này", "Tốt; Kém")),
        (("1.2", "Giá trị"), 5, ("không dùng cột này", "Xoá ô này")),
        (("1.3", "Giá trị"), 15.5, ("phải từ 0 đến 15", "Nhập lại")),
        (("1.3", "Giá trị"), "80%", ("không nhập tỷ lệ", "không có dấu %")),
        (("1.3", "Không phát sinh"), "có lẽ", ("không hiểu", "Có; Không")),
        (("2.1", "Giá trị"), 40, ("không dùng cột này", "Xoá ô này")),
        (("1", "Tử số"), 4, ("không phải là tiêu chí", "Xoá ô này")),
        (("1.4", "Mã"), "1.9", ("không có tiêu chí này", "Sửa mã")),
        (("1.4", "Mã"), "=A1", ("ô chứa công thức", "Giá trị")),
        (("1.4", "Mã"), "1.3", ("tiêu chí 1.3 có hai hàng", "Xoá một hàng")),
    ],
)
def test_what_is_wrong_is_told_with_its_cell(
    gathering: Workspace, blank: bytes, place: Place, typed: Typed, told: tuple[str, str]
):
    cell = address(book_of(blank)[SHEET], *place)
    problem = next(each for each in read(gathering, edited(blank, {place: typed})).problems if each.cell)
    assert (problem.sheet, problem.cell) == (SHEET, cell)
    assert told[0] in problem.what
    assert told[1] in problem.cure
    assert problem.value


def test_two_ways_of_entering_and_figures_of_what_did_not_arise_are_refused(gathering: Workspace, blank: bytes):
    both: dict[Place, Typed] = {("1.1", "Tử số"): 3, ("1.1", "Mẫu số"): 4, ("1.1", "Giá trị"): 75}
    (problem,) = read(gathering, edited(blank, both)).problems
    assert (problem.cell, problem.value) == (address(book_of(blank)[SHEET], "1.1", "Giá trị"), "75")
    assert "vừa có tỷ lệ công bố vừa có tử số" in problem.what
    ticked: dict[Place, Typed] = {("1.1", "Tử số"): 3, ("1.1", "Không phát sinh"): "Có"}
    (problem,) = read(gathering, edited(blank, ticked)).problems
    assert problem.cell == address(book_of(blank)[SHEET], "1.1", "Không phát sinh")
    assert "vừa đánh dấu không phát sinh vừa có số liệu" in problem.what


def test_every_problem_is_told_at_once_in_the_order_of_the_sheet(gathering: Workspace, blank: bytes):
    cells: dict[Place, Typed] = {("1.4", "Tử số"): "x", ("1.1", "Tử số"): "y", ("1.3", "Mã"): "9.9"}
    problems = read(gathering, edited(blank, cells, {"Kỳ chấm điểm": None})).problems
    told = [(problem.sheet, problem.cell[:1]) for problem in problems]
    assert told == [(INFO, "B"), (SHEET, ""), (SHEET, "F"), (SHEET, "A"), (SHEET, "F")]
    assert "thiếu hàng của tiêu chí 1.3 (Sáng tạo)" in problems[1].what


@pytest.mark.parametrize(
    ("item", "typed", "what"),
    [
        ("Mã đơn vị", "X99", "không có đơn vị mang mã này"),
        ("Mã đơn vị", None, "chưa ghi “Mã đơn vị”"),
        ("Mã bộ chỉ số", "KHAC", "Chưa có bộ chỉ số KHAC"),
        ("Kỳ chấm điểm", "=2024", "ô chứa công thức"),
    ],
)
def test_whose_sheet_it_is_must_be_known(gathering: Workspace, blank: bytes, item: str, typed: Typed, what: str):
    (problem,) = read(gathering, edited(blank, info={item: typed})).problems
    assert (problem.sheet, problem.cell) == (INFO, address(book_of(blank)[INFO], item, "Giá trị"))
    assert what in problem.what


def test_a_name_that_is_another_unit_s_is_noticed(gathering: Workspace, blank: bytes):
    reading = read(gathering, edited(blank, info={"Tên đơn vị": "UBND xã Đăk La"}))
    assert reading.notices == ("Đơn vị mã X01 trong chương trình là UBND xã Đăk Mar, trong tệp ghi “UBND xã Đăk La”.",)
    assert reading.problems == ()


def test_the_desk_of_a_unit_takes_its_own_alone(unit_desk: Workspace):
    store_set(unit_desk, small_set())
    own = commune(unit_desk)
    data = blank_sheet_workbook(unit_desk, own, CODE, "2024")
    assert read(unit_desk, data).unit == own
    other = replace(own, id=unit_desk.desk.id, code="X02", name="UBND xã Đăk La")
    with unit_desk.change("unit.test", "Đơn vị khác") as change:
        change.put(other)
    (problem,) = read(unit_desk, edited(data, info={"Mã đơn vị": "X02", "Tên đơn vị": None})).problems
    assert problem.what == "Bàn đơn vị chỉ ghi việc của đơn vị mình."


def test_rows_and_columns_may_stand_in_any_order_and_a_column_may_lack(gathering: Workspace, blank: bytes):
    book = book_of(edited(blank, {("1.1", "Tử số"): 3, ("1.4", "Mẫu số"): 4}))
    sheet = book[SHEET]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    head, *body = [
        [value for value, title in zip(row, rows[0], strict=True) if title != "Ghi chú"][::-1] for row in rows
    ]
    sheet.delete_rows(1, sheet.max_row)
    for row in ([], head, *reversed(body)):
        sheet.append(row)
    reading = read(gathering, bytes_of(book))
    found = figures(reading)
    assert (found["1.1"].numerator, found["1.4"].denominator) == (Decimal(3), Decimal(4))
    assert [line.code for line in reading.lines] == ["1.1", "1.2", "1.3", "1.4", "2.1"]
    assert reading.notices == ("Trang Phiếu chấm không có cột Ghi chú: giữ số liệu đang có.",)


def test_a_variant_that_is_chosen_decides_what_its_figures_may_be(gathering: Workspace):
    bands = (Band(high=Decimal(50), points=Decimal(0)), Band(low=Decimal(50), points=Decimal(50)))
    steps = StepsRule(measure=Measure.COUNT, bands=bands, figure="Cuộc kiểm tra")
    options = (Option(code="a", label="Có báo cáo", points=Decimal(10)),)
    variants = (
        Variant(code="co", label="Có kế hoạch", rule=RatioRule(numerator="xong", denominator="tất cả")),
        Variant(code="dem", label="Đếm", rule=steps),
        Variant(code="khong", label="Không có kế hoạch", rule=ChoiceRule(options=options)),
    )
    one = leaf("1.1", "Kiểm tra", 50, VariantsRule(variants=variants))  # pyright: ignore[reportArgumentType]  any rule
    made = small_set()
    field = Field(code="1", name="Thẩm định", maximum=Decimal(50))
    store_set(gathering, replace(made, fields=(field,), indicators=(one,), maximum=Decimal(50)))
    data = blank_sheet_workbook(gathering, commune(gathering), CODE, "2024")
    book = book_of(data)
    told = book[SHEET][address(book[SHEET], "1.1", "Số liệu cần ghi")].value
    assert str(told).splitlines()[0] == "Có kế hoạch – Tử số: xong"
    chosen = figures(read(gathering, edited(data, {("1.1", "Lựa chọn"): "không có kế hoạch: có báo cáo"})))
    assert chosen["1.1"].option == "khong/a"
    dem: dict[Place, Typed] = {("1.1", "Lựa chọn"): "Đếm", ("1.1", "Giá trị"): "60%"}
    (problem,) = read(gathering, edited(data, dem)).problems
    assert "không nhập tỷ lệ" in problem.what
    (problem,) = read(gathering, edited(data, {("1.1", "Lựa chọn"): "Đếm", ("1.1", "Tử số"): 4})).problems
    assert problem.cell == address(book[SHEET], "1.1", "Tử số")


def test_another_workbook_is_told_as_such(gathering: Workspace):
    new_sheet(gathering)
    reading = read(gathering, empty_set_workbook())
    assert [problem.what for problem in reading.problems] == [
        "sổ không có trang “Thông tin phiếu”.",
        "sổ không có trang “Phiếu chấm”.",
    ]
    with pytest.raises(Refusal, match=r"phiếu\.xlsx: Tệp không phải là sổ Excel"):
        read(gathering, b"abc")
