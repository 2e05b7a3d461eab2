"""Which record a row is: rows sorted, copied, renamed, typed anew."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from openpyxl import Workbook

from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.import_states import LineState
from parcomp_desktop.services.people.person_book import PersonBook
from parcomp_desktop.services.people.unit_book import UnitBook
from parcomp_desktop.services.people.units import save_person, save_unit
from parcomp_desktop.services.workbooks.imports import apply_book
from parcomp_desktop.services.workspace import Workspace
from tests.services.workbooks.book_cases import commune, exported, officer, plan, states, template, told, typed, worked

NEW, CHANGED, UNCHANGED = LineState.NEW, LineState.CHANGED, LineState.UNCHANGED
ROW = {"Họ và tên": "A Đắk", "Danh xưng": "Ông", "Đơn vị": "X01", "Đối tượng": "Viên chức"}


@pytest.fixture
def home(gathering: Workspace) -> Unit:
    return commune(gathering)


def test_rows_sorted_apart_from_their_hidden_ids_stay_themselves(gathering: Workspace, home: Unit, tmp_path: Path):
    other = commune(gathering, "X02", "UBND xã Đăk La")
    path = exported(gathering, UnitBook, tmp_path)

    def swap(book: Workbook) -> None:
        sheet = book["Đơn vị"]
        for column in "ABCDEFG":
            upper, lower = sheet[f"{column}2"].value, sheet[f"{column}3"].value
            sheet[f"{column}2"], sheet[f"{column}3"] = lower, upper

    worked(path, swap)
    planned = plan(gathering, UnitBook, path)
    assert states(planned) == [UNCHANGED, UNCHANGED]
    assert {line.name for line in planned.lines} == {f"{each.name} ({each.code})" for each in (home, other)}
    typed(path, UnitBook, {2: {"Tên đơn vị": "UBND phường mới"}})
    apply_book(gathering, plan(gathering, UnitBook, path))
    named = {each.code: each.name for each in gathering.find(Unit)}
    assert sorted(named.values()) == sorted(["UBND phường mới", (home if named["X01"] == home.name else other).name])


def test_a_key_that_is_changed_renames_its_record(gathering: Workspace, home: Unit, tmp_path: Path):
    path = typed(exported(gathering, UnitBook, tmp_path), UnitBook, {2: {"Mã đơn vị": "P01"}})
    planned = plan(gathering, UnitBook, path)
    assert states(planned) == [CHANGED]
    apply_book(gathering, planned)
    assert gathering.find(Unit) == [replace(home, code="P01")]


def test_a_copied_row_with_another_key_is_a_new_record(gathering: Workspace, home: Unit, tmp_path: Path):
    path = exported(gathering, UnitBook, tmp_path)

    def copy(book: Workbook) -> None:
        sheet = book["Đơn vị"]
        sheet.append([cell.value for cell in sheet[2]])
        sheet["A3"] = "X02"
        sheet["B3"] = "UBND xã Đăk La"

    planned = plan(gathering, UnitBook, worked(path, copy))
    assert states(planned) == [UNCHANGED, NEW]
    apply_book(gathering, planned)
    assert {each.code: each.name for each in gathering.find(Unit)} == {"X01": home.name, "X02": "UBND xã Đăk La"}
    assert len({each.id for each in gathering.find(Unit)}) == 2


@pytest.mark.usefixtures("home")
def test_a_row_told_twice_is_told(gathering: Workspace, tmp_path: Path):
    path = exported(gathering, UnitBook, tmp_path)

    def copy(book: Workbook) -> None:
        sheet = book["Đơn vị"]
        sheet.append([cell.value for cell in sheet[2]])

    assert told(gathering, UnitBook, worked(path, copy)) == [("A3", "đơn vị này đã ghi ở ô A2.")]
    assert told(gathering, PersonBook, template(gathering, PersonBook, tmp_path, ROW, ROW | {"Chức vụ": "Y tế"})) == [
        ("A3", "cá nhân này đã ghi ở ô A2.")
    ]


@pytest.mark.usefixtures("home")
def test_years_of_birth_tell_people_of_one_name_apart(gathering: Workspace, tmp_path: Path):
    path = template(gathering, PersonBook, tmp_path, ROW | {"Năm sinh": 1980}, ROW | {"Năm sinh": 1990})
    planned = plan(gathering, PersonBook, path)
    assert states(planned) == [NEW, NEW]
    apply_book(gathering, planned)
    assert states(plan(gathering, PersonBook, path)) == [UNCHANGED, UNCHANGED]
    other = template(gathering, PersonBook, tmp_path, ROW)
    assert told(gathering, PersonBook, other) == [("A2", "chương trình có 2 cá nhân như vậy, không rõ là bản ghi nào.")]
    exact = typed(exported(gathering, PersonBook, tmp_path), PersonBook, {2: {"Năm sinh": 1981}})
    assert sorted(states(plan(gathering, PersonBook, exact))) == sorted([CHANGED, UNCHANGED])


def test_a_person_renamed_to_a_namesake_s_name_stays_who_it_is(gathering: Workspace, home: Unit, tmp_path: Path):
    a, b = officer(gathering, home, "A Đắk"), officer(gathering, home, "A Đăk Lớn")
    path = exported(gathering, PersonBook, tmp_path)
    row = next(line.spot.row for line in plan(gathering, PersonBook, path).lines if line.name == "A Đăk Lớn")
    apply_book(gathering, plan(gathering, PersonBook, typed(path, PersonBook, {row: {"Họ và tên": "A Đắk"}})))
    assert sorted(gathering.find(Person), key=lambda each: each.id) == sorted(
        [a, replace(b, full_name="A Đắk")], key=lambda each: each.id
    )


def test_rows_may_name_units_of_the_same_file_as_successors(gathering: Workspace, home: Unit, tmp_path: Path):
    path = template(
        gathering,
        UnitBook,
        tmp_path,
        {
            "Mã đơn vị": "x01",
            "Tên đơn vị": home.name,
            "Loại": "xã",
            "Mã đơn vị kế thừa": "P01",
            "Ngày kết thúc": "30/6/2025",
        },
        {"Mã đơn vị": "P01", "Tên đơn vị": "UBND phường mới", "Loại": "phường", "Thuộc diện xếp hạng": "x"},
    )
    planned = plan(gathering, UnitBook, path)
    assert states(planned) == [CHANGED, NEW]
    apply_book(gathering, planned)
    units = {each.code: each for each in gathering.find(Unit)}
    assert units["X01"].successor_id == units["P01"].id
    again = exported(gathering, UnitBook, tmp_path)
    assert states(plan(gathering, UnitBook, again)) == [UNCHANGED, UNCHANGED]


def test_hidden_columns_that_were_deleted_leave_the_keys(gathering: Workspace, home: Unit, tmp_path: Path):
    save_person(gathering, officer(gathering, home))
    path = worked(exported(gathering, PersonBook, tmp_path), lambda book: book["Cá nhân"].delete_cols(7, 2))
    typed(path, PersonBook, {2: {"Năm sinh": 1988}})
    planned = plan(gathering, PersonBook, path)
    assert states(planned) == [CHANGED]
    save_unit(gathering, home)


def test_a_hidden_id_that_was_meddled_with_is_no_id(gathering: Workspace, home: Unit, tmp_path: Path):
    officer(gathering, home)
    path = typed(exported(gathering, PersonBook, tmp_path), PersonBook, {2: {"Mã bản ghi": "abc", "Năm sinh": 1988}})
    assert states(plan(gathering, PersonBook, path)) == [CHANGED]
