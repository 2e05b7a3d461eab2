"""Exports in both shapes, read into counts or into problems."""

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.people.units import save_person, save_unit
from parcomp_desktop.services.statistics.case_columns import (
    Shape,
)
from parcomp_desktop.services.statistics.case_imports import (
    known_for,
    plan_import,
)
from parcomp_desktop.services.statistics.case_sheets import Layout, read_sheet
from parcomp_desktop.services.workspace import Workspace
from tests.services.samples import person, unit
from tests.services.statistics.case_exports import (
    BY_MONTH,
    CASES,
    FEBRUARY,
    HEADINGS,
    JANUARY,
    LOWER,
    TITLE,
    UPPER,
    Read,
    add_people,
    read_rows,
)
from tests.services.work.year_work import on_that_day


@pytest.fixture
def commune(gathering: Workspace) -> Unit:
    return save_unit(on_that_day(gathering, date(2026, 11, 16)), unit("X01", "UBND xã Đăk Mar"))


@pytest.fixture
def people(gathering: Workspace, commune: Unit) -> dict[str, UUID]:
    return add_people(gathering, commune)


@pytest.fixture
def read(gathering: Workspace, commune: Unit, tmp_path: Path) -> Read:
    return lambda rows: read_rows(gathering, commune, tmp_path, rows)


def test_a_report_of_two_header_rows_is_read_by_itself(read: Read):
    reading = read(BY_MONTH)
    names = ("received", "on_time", "late", "pending", "overdue", "online", "in_person", "by_post")
    assert reading.counts == {
        ("2026-01", None): dict(zip(names, JANUARY[2:], strict=True)),
        ("2026-02", None): dict(zip(names, FEBRUARY[2:], strict=True)),
    }
    assert reading.notes == ()


@pytest.mark.parametrize(
    ("total", "notes"),
    [
        ([None, "Tổng cộng", 150, 130, 2, 17, 1, 90, 55, 5], []),
        (
            [None, "Tổng cộng", 151, None, 2],
            [
                "Tổng không khớp: dòng tổng của tệp (dòng 6) ghi 151 hồ sơ tiếp nhận, cộng các dòng được 150. "
                "Xem lại tệp trước khi nhập."
            ],
        ),
        (
            [None, "Cộng", "=SUM(C4:C5)"],
            ["Dòng tổng là công thức nên không đối chiếu được: chương trình chỉ đọc giá trị."],
        ),
    ],
)
def test_the_files_own_total_is_compared(total: list[object], notes: list[str], read: Read):
    reading = read([TITLE, UPPER, LOWER, JANUARY, FEBRUARY, total])
    assert (list(reading.notes), reading.problems) == (notes, ())


@pytest.mark.parametrize(
    ("row", "place", "value", "words"),
    [
        ([3, "Tháng ba", 1], "B6", "Tháng ba", "Không đọc được thành tháng. Ghi tháng/năm, ví dụ 05/2026."),
        ([3, None, 1], "B6", "(ô trống)", "Không đọc được thành tháng. Ghi tháng/năm, ví dụ 05/2026."),
        ([3, "03/2026", "mười"], "C6", "mười", "Không phải là số hồ sơ. Ghi số nguyên từ 0, hoặc để trống."),
        ([3, "03/2026", 1.5], "C6", "1,5", "Không phải là số hồ sơ. Ghi số nguyên từ 0, hoặc để trống."),
        ([3, "03/2026", -1], "C6", "-1", "Không phải là số hồ sơ. Ghi số nguyên từ 0, hoặc để trống."),
        (
            [3, "03/2026", "=A1+1"],
            "C6",
            "=A1+1",
            "Không phải là số hồ sơ. Chép cột đó rồi dán lại bằng Dán đặc biệt → Giá trị.",
        ),
        ([3, "1/2026", 1], "B6", "1/2026", "Tháng 01/2026 đã có ở dòng 4. Xoá dòng lặp."),
    ],
)
def test_a_cell_that_cannot_be_read_is_told_and_nothing_is_taken(
    row: list[object], place: str, value: str, words: str, read: Read
):
    reading = read([TITLE, UPPER, LOWER, JANUARY, FEBRUARY, row])
    assert (reading.problems, reading.counts) == (((place, value, words),), {})


def test_months_of_officers_stand_beside_the_units(
    gathering: Workspace, commune: Unit, people: dict[str, UUID], read: Read
):
    rows = [
        ["Tháng", "Cán bộ", "Tiếp nhận", "Trễ hạn"],
        [1, None, 10, 1],
        [1, "Y Hà", 6, 1],
        [1, "A ĐẮK", 4, 0],
        [1, "Người Lạ", 3, 0],
        ["Tổng", None, 20, 2],
    ]
    reading = read(rows)
    assert reading.counts == {
        ("2026-01", None): {"received": 10, "late": 1},
        ("2026-01", people["Y Hà"]): {"received": 6, "late": 1},
        ("2026-01", people["A Đắk"]): {"received": 4, "late": 0},
    }
    assert reading.notes == (
        "Cán bộ “Người Lạ” chưa có trong đơn vị, thêm ở trang Cá nhân rồi nhập lại: 1 dòng không tính cho cá nhân.",
    )
    lines = plan_import(gathering, commune.id, reading, "")
    assert [line.officer for line in lines] == ["", "A Đắk", "Y Hà"]


def test_two_people_of_one_name_are_not_guessed_at(
    gathering: Workspace, commune: Unit, people: dict[str, UUID], read: Read
):
    save_person(gathering, person(commune.id, "Y Hà"))
    reading = read([["Tháng", "Cán bộ", "Trễ hạn"], [1, "Y Hà", 6], [1, "A Đắk", 0]])
    assert list(reading.counts) == [("2026-01", people["A Đắk"])]
    assert reading.notes == ("Cán bộ “Y Hà” có nhiều người trùng tên: 1 dòng không tính cho cá nhân.",)


def test_lines_of_other_units_are_passed_over(read: Read):
    rows = [["Đơn vị", "Tháng", "Trễ hạn"], ["UBND xã Đăk La", 1, 9], ["ubnd xã đăk mar", 1, 2], ["X01", 2, 3]]
    reading = read(rows)
    assert reading.counts == {("2026-01", None): {"late": 2}, ("2026-02", None): {"late": 3}}
    assert reading.notes == ("Bỏ qua 1 dòng của đơn vị khác.",)


def test_cases_are_counted_by_month_and_officer(people: dict[str, UUID], read: Read):
    """January takes four in: H1 on time, H2 late; H3 is due on the 31st and still within its date, H4 is overdue.

    February takes H5 in and returns H4 late; H3 is overdue by then, H5 isn't due yet.
    """
    reading = read(CASES)
    names = [
        *("received", "on_time", "late", "overdue", "pending"),
        *("online", "in_person", "by_post", "with_fee", "paid_online"),
    ]
    hand = {
        ("2026-01", None): [4, 1, 1, 1, 1, 2, 1, 1, 2, 1],
        ("2026-02", None): [1, 0, 1, 1, 1, 1, 0, 0, 1, 0],
        ("2026-01", people["Y Hà"]): [2, 1, 1, 0, 0, 1, 1, 0, 2, 1],
        ("2026-02", people["Y Hà"]): [1, 0, 0, 0, 1, 1, 0, 0, 1, 0],
        ("2026-01", people["A Đắk"]): [2, 0, 0, 1, 1, 1, 0, 1, 0, 0],
        ("2026-02", people["A Đắk"]): [0, 0, 1, 1, 0, 0, 0, 0, 0, 0],
    }
    assert reading.counts == {key: dict(zip(names, counts, strict=True)) for key, counts in hand.items()}
    assert reading.notes == (
        "Đếm 5 hồ sơ tiếp nhận từ 01/2026 đến 02/2026. Hồ sơ tiếp nhận trước đó không có trong tệp nên không được "
        "tính vào số đã giải quyết và còn lại.",
    )


def test_results_after_the_last_month_of_receipt_are_told_not_counted(read: Read):
    rows = [HEADINGS[:4], ["H1", "05/01/2026", "10/01/2026", "02/02/2026"]]
    reading = read(rows)
    assert reading.counts == {("2026-01", None): {"received": 1, "on_time": 0, "late": 0, "overdue": 1, "pending": 0}}
    assert reading.notes[1] == "1 hồ sơ trả kết quả sau tháng cuối của tệp chưa tính vào tháng nào."


@pytest.mark.parametrize(
    ("column", "value", "place", "words"),
    [
        (0, None, "A3", "Chưa có mã hồ sơ."),
        (0, "H1", "A3", "Mã hồ sơ này đã có ở dòng 2. Xoá dòng lặp."),
        (1, None, "B3", "Chưa có ngày tiếp nhận."),
        (1, "5/1/26", "B3", "Không đọc được thành ngày. Ghi ngày/tháng/năm đủ bốn chữ số năm."),
        (1, "01/15/2026", "B3", "Không có ngày 01/15/2026. Hãy gõ lại ngày/tháng/năm."),
        (1, date(2099, 1, 1), "B3", "Ngày tiếp nhận sau hôm nay. Sửa lại trong tệp."),
        (2, None, "C3", "Chưa có ngày hẹn trả nên không biết đúng hạn hay trễ hạn. Ghi ngày hẹn trả."),
        (1, "05/01/1926", "B3", "Năm tiếp nhận ngoài các năm 2000–2100. Sửa lại trong tệp."),
        (2, "05/01/2026", "C3", "Ngày hẹn trả trước ngày tiếp nhận. Sửa lại trong tệp."),
        (3, "01/01/2026", "D3", "Ngày trả trước ngày tiếp nhận hoặc sau hôm nay. Sửa lại trong tệp."),
        (4, None, "E3", "Chưa rõ hình thức nộp. Ghi “trực tuyến”, “trực tiếp” hoặc “bưu chính”."),
        (
            5,
            "Ví",
            "F3",
            "Chưa rõ hình thức thanh toán. Ghi “trực tuyến”, “tiền mặt”, “chưa thanh toán” hoặc “không”.",
        ),
    ],
)
def test_a_case_that_cannot_be_read_is_told_with_its_cell(
    column: int, value: object, place: str, words: str, read: Read
):
    row: list[object] = [*CASES[2]]
    row[column] = value
    reading = read([CASES[0], CASES[1], row])
    assert [(each.place, each.words) for each in reading.problems] == [(place, words)]
    assert reading.counts == {}


def test_all_problems_are_told_at_once(read: Read):
    rows = [HEADINGS[:4], ["H1", "?", "!", None], ["H2", "05/01/2026", "xx", None]]
    reading = read(rows)
    assert [each.place for each in reading.problems] == ["B2", "C2", "C3"]


def test_columns_that_are_needed_are_asked_for(gathering: Workspace, commune: Unit):
    known = known_for(gathering, commune.id, 2026)
    reading = read_sheet([], Layout(Shape.CASES, 1, {"code": 0, "received_on": 1}), known)
    assert [each.words for each in reading.problems] == ["Chưa chọn cột cho “Ngày hẹn trả”, “Ngày trả kết quả”."]
    reading = read_sheet([(1, ("Tháng",))], Layout(Shape.MONTHS, 1, {"month": 0}), known)
    assert [each.words for each in reading.problems] == ["Không có dòng số liệu nào dưới hàng tiêu đề đã chọn."]


def test_progress_is_told_and_may_stop_the_work(gathering: Workspace, commune: Unit):
    rows = [(number, (f"H{number}", date(2026, 1, 5), date(2026, 1, 9), None)) for number in range(1, 1502)]
    columns = {"code": 0, "received_on": 1, "due_on": 2, "returned_on": 3}
    told: list[tuple[int, int]] = []
    known = known_for(gathering, commune.id, 2026)
    read_sheet(rows, Layout(Shape.CASES, 1, columns), known, lambda done, total: told.append((done, total)))
    assert told == [(0, 1500), (500, 1500), (1000, 1500)]


def test_a_total_is_not_compared_with_lines_that_could_not_be_read(read: Read):
    reading = read([TITLE, UPPER, LOWER, JANUARY, [2, "?", 50], [None, "Tổng cộng", 999]])
    assert ([each.place for each in reading.problems], reading.notes) == (["B5"], ())


def test_totals_and_lines_without_code_and_date_are_no_cases(read: Read):
    reading = read([*CASES[:2], ["Tổng số: 1 hồ sơ"], [None, None, None, None, "Người lập biểu"]])
    assert reading.counts["2026-01", None]["received"] == 1


def test_a_month_between_without_any_case_is_zero_not_blank(read: Read):
    rows = [HEADINGS[:4], ["H1", "05/01/2026", "10/01/2026", "05/01/2026"], ["H2", "05/03/2026", "10/03/2026", None]]
    nothing = {"received": 0, "on_time": 0, "late": 0, "overdue": 0, "pending": 0}
    assert read(rows).counts["2026-02", None] == nothing


def test_a_month_that_is_not_over_is_told(gathering: Workspace, commune: Unit):
    rows = [(1, ("H1", date(2026, 4, 1), date(2026, 4, 25), None))]
    columns = {"code": 0, "received_on": 1, "due_on": 2, "returned_on": 3}
    known = known_for(gathering, commune.id, 2026)._replace(last_day=date(2026, 4, 22))
    reading = read_sheet(rows, Layout(Shape.CASES, 0, columns), known)
    assert reading.counts["2026-04", None]["pending"] == 1
    assert "Tháng 04/2026 chưa hết: số liệu tính đến 22/04/2026, nhập lại sau." in reading.notes
