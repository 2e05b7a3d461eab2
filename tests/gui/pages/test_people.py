"""Cá nhân: typed as a person does, seen in the database and in the list."""

from decimal import Decimal
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.people import Employment, Honorific, Person
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.gui.fields.choice import ChoiceField
from parcomp_desktop.gui.fields.pick import PickField
from parcomp_desktop.gui.fields.year import YearField
from parcomp_desktop.gui.pages.people.people import PeoplePage
from parcomp_desktop.services.people.units import save_person, save_unit, search_people
from parcomp_desktop.services.workspace import Workspace
from tests.gui.key_stream import press, type_text, unikey

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def unit(gathering: Workspace) -> Unit:
    unit = Unit(id=uuid4(), code="X01", name="UBND xã Đăk Mar", kind=UnitKind.COMMUNE)
    save_unit(gathering, unit)
    return unit


@pytest.fixture
def page(qtbot: QtBot, gathering: Workspace, unit: Unit) -> PeoplePage:
    assert unit
    page = PeoplePage(gathering)
    qtbot.addWidget(page)
    page.resize(1100, 600)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.load()
    return page


def person(unit_id: UUID, name: str, position: str = "") -> Person:
    return Person(
        id=uuid4(),
        unit_id=unit_id,
        full_name=name,
        honorific=Honorific.MR,
        employment=Employment.CADRE,
        position=position,
    )


def line(page: PeoplePage, name: str) -> QLineEdit:
    found = page.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def column(page: PeoplePage, number: int) -> list[str]:
    return [page.model.index(row, number).data() for row in range(page.model.rowCount())]


def type_person(page: PeoplePage) -> None:
    page.begin()
    unikey("Trần Thị Bích Ngọc")
    press(Qt.Key.Key_Return, "\r")
    type_text("b")
    press(Qt.Key.Key_Return, "\r")
    type_text("dak mar")
    press(Qt.Key.Key_Return, "\r")


def test_a_person_typed_by_keys_is_written_and_listed(page: PeoplePage, gathering: Workspace, unit: Unit):
    type_person(page)
    line(page, "position").setFocus()
    unikey("Công chức Văn phòng – Thống kê")
    press(Qt.Key.Key_Return, "\r")
    type_text("1985")
    QTest.keyClick(line(page, "birth_year"), Qt.Key.Key_Return, CTRL)
    assert page.bar.text == "Đã lưu cá nhân."
    (written,) = search_people(gathering)
    assert written == Person(
        id=written.id,
        unit_id=unit.id,
        full_name="Trần Thị Bích Ngọc",
        honorific=Honorific.MS,
        employment=Employment.CIVIL_SERVANT,
        position="Công chức Văn phòng – Thống kê",
        birth_year=1985,
    )
    assert [column(page, number) for number in range(4)] == [
        ["Trần Thị Bích Ngọc"],
        ["Công chức Văn phòng – Thống kê"],
        ["UBND xã Đăk Mar"],
        ["Công chức"],
    ]
    assert line(page, "birth_year").text() == "1985"


def test_people_are_listed_by_given_name_and_found_without_marks(page: PeoplePage, gathering: Workspace, unit: Unit):
    for name in ("Nguyễn Văn Ánh", "Lê Thị Đào", "A Đắk", "Phạm Văn Ân", "Trần Dung"):
        save_person(gathering, person(unit.id, name))
    page.load()
    assert column(page, 0) == ["A Đắk", "Nguyễn Văn Ánh", "Phạm Văn Ân", "Trần Dung", "Lê Thị Đào"]
    page.search("dao")
    assert column(page, 0) == ["Lê Thị Đào"]


@pytest.mark.parametrize(
    ("missing", "told"),
    [
        ("full_name", "Họ và tên còn trống. Nhập họ và tên."),
        ("honorific", "Chưa chọn danh xưng. Chọn danh xưng trong danh sách."),
        ("unit_id", "Chưa chọn đơn vị. Chọn đơn vị trong danh sách."),
        ("employment", "Chưa chọn đối tượng. Chọn đối tượng trong danh sách."),
    ],
)
def test_what_is_missing_is_told_and_nothing_written(page: PeoplePage, gathering: Workspace, missing: str, told: str):
    type_person(page)
    field = page.findChild(QWidget, missing)
    assert isinstance(field, QLineEdit | ChoiceField)
    if isinstance(field, ChoiceField):
        field.setValue(None)
    else:
        field.clear()
    page.confirm()
    assert page.bar.text == told
    assert search_people(gathering) == []


def test_a_year_of_birth_to_come_is_refused(page: PeoplePage, gathering: Workspace):
    type_person(page)
    line(page, "birth_year").setText("2100")
    page.confirm()
    assert "Năm sinh 2100 không hợp lệ" in page.bar.text
    assert search_people(gathering) == []


@pytest.mark.parametrize("typed", ["85", "1899", "2101", "năm 1985", "1.98", "1985,5", "-1985"])
def test_what_is_no_year_is_told(qtbot: QtBot, typed: str):
    field = YearField()
    qtbot.addWidget(field)
    field.setText(typed)
    assert field.problem().startswith(f"“{typed}” không phải là năm.")


@pytest.mark.parametrize(("typed", "year"), [("1985", 1985), (" 1900 ", 1900), ("2100", 2100), ("", None)])
def test_a_year_is_read_and_shown_without_a_dot(qtbot: QtBot, typed: str, year: int | None):
    field = YearField()
    qtbot.addWidget(field)
    field.setText(typed)
    assert (field.value(), field.problem()) == (year, "")
    assert not isinstance(field.value(), Decimal)
    field.settle()
    assert field.text() == typed.strip()


def test_a_unit_desk_offers_its_own_unit_first(qtbot: QtBot, unit_desk: Workspace):
    page = PeoplePage(unit_desk)
    qtbot.addWidget(page)
    page.load()
    pick = page.findChild(PickField, "unit_id")
    assert isinstance(pick, PickField)
    assert pick.value() == unit_desk.desk.unit_id


def test_a_renamed_unit_is_seen_in_the_list_and_the_form(page: PeoplePage, gathering: Workspace, unit: Unit):
    save_person(gathering, person(unit.id, "Y Hà"))
    page.load()
    page.table.selectRow(0)
    save_unit(gathering, Unit(id=unit.id, code="X01", name="UBND xã Đăk Hring", kind=UnitKind.COMMUNE))
    page.load()
    assert column(page, 2) == ["UBND xã Đăk Hring"]
    assert line(page, "unit_id").text() == "UBND xã Đăk Hring (X01)"
