"""What was read is previewed, written as one change, remembered."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import pytest

from parcomp_desktop.domain.cases import ColumnMapping
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.import_states import LineState
from parcomp_desktop.services.people.units import save_unit
from parcomp_desktop.services.statistics.case_columns import (
    Shape,
    headings_of,
    remembered,
)
from parcomp_desktop.services.statistics.case_imports import (
    ImportLine,
    apply_import,
    known_for,
    mapping_named,
    plan_import,
    read_case_file,
)
from parcomp_desktop.services.statistics.case_sheets import Layout, Reading, read_sheet
from parcomp_desktop.services.statistics.cases import case_records, enter_cases
from parcomp_desktop.services.workspace import Workspace
from tests.services.samples import unit
from tests.services.statistics.case_exports import BY_MONTH, CASES, LOWER, UPPER, Read, add_people, read_rows
from tests.services.statistics.months import WHOLE, month, workbook
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


def planned(workspace: Workspace, commune: Unit, reading: Reading) -> list[ImportLine]:
    assert reading.problems == ()
    return plan_import(workspace, commune.id, reading, "xuat.xlsx, trang tính Tổng hợp")


def test_what_was_read_is_previewed_and_written_as_one_change(gathering: Workspace, commune: Unit, read: Read):
    lines = planned(gathering, commune, read(BY_MONTH))
    assert [(line.record.month, line.state) for line in lines] == [
        ("2026-01", LineState.NEW),
        ("2026-02", LineState.NEW),
    ]
    assert apply_import(gathering, lines) == 2
    january = case_records(gathering, commune.id)["2026-01"]
    assert (january.received, january.with_fee, january.source) == (100, None, "xuat.xlsx, trang tính Tổng hợp")
    assert gathering.undo().summary == "Nhập thống kê hồ sơ từ Excel: tháng 01/2026 đến 02/2026"
    assert case_records(gathering, commune.id) == {}


def test_importing_twice_changes_nothing(gathering: Workspace, commune: Unit, read: Read):
    reading = read(BY_MONTH)
    apply_import(gathering, planned(gathering, commune, reading))
    before, entries = case_records(gathering, commune.id), len(gathering.journal())
    again = plan_import(gathering, commune.id, reading, "tệp khác.xlsx")
    assert {line.state for line in again} == {LineState.UNCHANGED}
    assert apply_import(gathering, again) == 0
    assert (case_records(gathering, commune.id), len(gathering.journal())) == (before, entries)


def test_only_what_the_file_has_is_changed(gathering: Workspace, commune: Unit, read: Read):
    enter_cases(gathering, [month(commune.id, "2026-01", **{**WHOLE, "late": 1}), month(commune.id, "2026-02")])
    lines = planned(gathering, commune, read(BY_MONTH))
    assert [line.state for line in lines] == [LineState.CHANGED, LineState.NEW]
    apply_import(gathering, lines)
    january = case_records(gathering, commune.id)["2026-01"]
    assert (january.late, january.with_fee, january.paid_online) == (2, 40, 30)


def test_a_blank_cell_of_the_file_stays_blank_and_erases_nothing(gathering: Workspace, commune: Unit, read: Read):
    enter_cases(gathering, [month(commune.id, "2026-01", late=7)])
    blank = [1, "Tháng 1/2026", 100, 90, None, 7, 1, 60, 35, 5]
    apply_import(gathering, planned(gathering, commune, read([UPPER, LOWER, blank])))
    assert case_records(gathering, commune.id)["2026-01"].late == 7


def test_a_month_that_cannot_be_is_refused_before_it_is_written(gathering: Workspace, commune: Unit, read: Read):
    rows = [["Tháng", "Có nghĩa vụ tài chính", "Thanh toán trực tuyến"], ["01/2026", 3, 4]]
    reading = read(rows)
    with pytest.raises(Refusal, match=r"tháng 01/2026: hồ sơ thanh toán trực tuyến \(4\)"):
        plan_import(gathering, commune.id, reading, "")


def test_a_file_of_cases_is_taken_over_for_the_unit_and_its_officers(
    gathering: Workspace, commune: Unit, people: dict[str, UUID], read: Read
):
    assert apply_import(gathering, planned(gathering, commune, read(CASES))) == 6
    assert case_records(gathering, commune.id, people["Y Hà"])["2026-02"].late == 0


def test_a_mapping_is_remembered_and_offered_when_its_headings_are_there(gathering: Workspace, commune: Unit):
    rows = ((1, ("Kỳ báo cáo", "Nhận mới", "Xong")), (2, ("01/2026", Decimal(10), Decimal(9))))
    headings = headings_of(rows, 1)
    layout = Layout(Shape.MONTHS, 1, {"month": 0, "received": 1, "on_time": 2})
    reading = read_sheet(rows, layout, known_for(gathering, commune.id, 2026))
    mapping = mapping_named(gathering, "  Hệ thống cũ ", layout, headings)
    apply_import(gathering, planned(gathering, commune, reading), mapping)
    stored = gathering.find(ColumnMapping)
    assert [each.name for each in stored] == ["Hệ thống cũ"]
    moved = {0: "STT", 1: "XONG", 2: "kỳ báo cáo", 4: "Nhận mới"}
    found = remembered(stored, moved)
    assert found is not None
    assert (found.shape, found.columns) == (Shape.MONTHS, {"month": 2, "received": 4, "on_time": 1})
    assert remembered(stored, {0: "Kỳ báo cáo", 1: "Xong"}) is None


def test_a_mapping_of_the_same_name_is_replaced(gathering: Workspace):
    headings = {0: "Tháng", 1: "Nhận"}
    for columns in ({"month": 0, "received": 1}, {"month": 0, "late": 1}):
        mapping = mapping_named(gathering, "Mẫu", Layout(Shape.MONTHS, 1, columns), headings)
        assert apply_import(gathering, [], mapping) == 0
    (stored,) = gathering.find(ColumnMapping)
    assert [choice.field for choice in stored.choices.columns] == ["month", "late"]
    assert mapping_named(gathering, " ", Layout(Shape.MONTHS, 1, {}), headings) is None


def test_the_fullest_fitting_mapping_goes_first(gathering: Workspace):
    headings = {0: "Mã", 1: "Nhận", 2: "Hẹn", 3: "Trả"}
    short = mapping_named(gathering, "A", Layout(Shape.CASES, 1, {"code": 0, "received_on": 1}), headings)
    columns = {"code": 0, "received_on": 1, "due_on": 2, "returned_on": 3}
    full = mapping_named(gathering, "B", Layout(Shape.CASES, 1, columns), headings)
    assert short is not None
    assert full is not None
    found = remembered([short, full], headings)
    assert found is not None
    assert (found.mapping.name, found.shape) == ("B", Shape.CASES)


def test_a_file_that_holds_nothing_is_refused(tmp_path: Path):
    with pytest.raises(Refusal, match="không có trang tính nào có dữ liệu"):
        read_case_file(workbook(tmp_path / "rỗng.xlsx", []))


def test_empty_sheets_are_left_out_and_each_one_is_told(tmp_path: Path):
    told: list[tuple[int, int]] = []
    file = read_case_file(
        workbook(tmp_path / "a.xlsx", [["x"]], "Tháng"), lambda done, total: told.append((done, total))
    )
    assert (file.name, [sheet.name for sheet in file.sheets]) == ("a.xlsx", ["Tháng"])
    assert told == [(0, 2), (1, 2)]


def test_a_long_sheet_may_be_stopped_on_its_way(tmp_path: Path):
    told: list[tuple[int, int]] = []
    path = workbook(tmp_path / "dài.xlsx", ([number] for number in range(2000)))
    read_case_file(path, lambda done, total: told.append((done, total)))
    assert told == [(0, 2), (0, 2), (0, 2), (1, 2)]
