"""People kept twice: found by the letters of their names alone, the likeliest first."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.people.duplicates import _same_marks, duplicates  # pyright: ignore[reportPrivateUsage]
from parcomp_desktop.services.people.units import save_person
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.award_cases import person_of, unit_of


@pytest.fixture
def units(gathering: Workspace) -> tuple[Unit, Unit]:
    return unit_of(gathering, "UBND xã Đăk Mar", "X01"), unit_of(gathering, "UBND xã Hà Mòn", "X02")


def born(workspace: Workspace, unit: Unit, name: str, year: int | None) -> Person:
    return save_person(workspace, replace(person_of(workspace, unit, name), birth_year=year))


def found(workspace: Workspace) -> list[frozenset[str]]:
    return [frozenset((pair.first.full_name, pair.second.full_name)) for pair in duplicates(workspace)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nguyễn Thị Hòa", "Nguyễn Thị Hoà"),
        ("Đinh Văn Đức", "Ðinh Văn Ðức"),
        ("Nguyễn Thị Hoà", "NGUYỄN THỊ HÒA"),
        ("Trần  Văn Ba", "Trần Văn Ba"),
        ("TrầnVăn Ba", "Trần Văn Ba"),
        ("Văn Ba Trần", "Trần Văn Ba"),
        ("Y Thuý", "y thúy"),
    ],
)
def test_one_name_written_two_ways_is_found_in_any_unit(
    gathering: Workspace, units: tuple[Unit, Unit], one: str, other: str
):
    born(gathering, units[0], one, None)
    born(gathering, units[1], other, 1980)
    (pair,) = duplicates(gathering)
    assert pair.hints == ("tên giống nhau", "khác đơn vị")


@pytest.mark.parametrize(
    ("one", "other"), [("Lê Thị Lý", "Lê Thị Lí"), ("Trần Văn Sỹ", "Trần Văn Sĩ"), ("A Xăm", "A Săm")]
)
def test_names_are_never_compared_by_their_sound(gathering: Workspace, units: tuple[Unit, Unit], one: str, other: str):
    born(gathering, units[0], one, 1980)
    born(gathering, units[0], other, 1980)
    assert duplicates(gathering) == []


def test_other_marks_are_another_name_unless_unit_or_year_say_otherwise(gathering: Workspace, units: tuple[Unit, Unit]):
    born(gathering, units[0], "Trần Thị Hoa", None)
    born(gathering, units[1], "Trần Thị Hoà", None)
    assert found(gathering) == []
    born(gathering, units[0], "Tran Thi Hoa", None)
    (pair,) = duplicates(gathering)
    assert {pair.first.full_name, pair.second.full_name} == {"Trần Thị Hoa", "Tran Thi Hoa"}
    assert pair.hints == ("tên chỉ khác dấu", "cùng UBND xã Đăk Mar")


def test_other_marks_and_another_year_are_two_people(gathering: Workspace, units: tuple[Unit, Unit]):
    born(gathering, units[0], "Trần Thị Hoa", 1980)
    born(gathering, units[0], "Trần Thị Hoà", 1981)
    assert found(gathering) == []


def test_the_likeliest_come_first(gathering: Workspace, units: tuple[Unit, Unit]):
    born(gathering, units[0], "Lê Văn An", 1970)
    born(gathering, units[1], "Lê Văn An", 1990)
    born(gathering, units[0], "Trần Văn Ba", None)
    born(gathering, units[1], "Trần Văn Ba", None)
    born(gathering, units[0], "Y Hà", 1985)
    born(gathering, units[0], "Y  Hà", 1985)
    assert [pair.hints for pair in duplicates(gathering)] == [
        ("tên giống nhau", "cùng UBND xã Đăk Mar", "cùng sinh năm 1985"),
        ("tên giống nhau", "khác đơn vị"),
        ("tên giống nhau", "khác năm sinh (1970, 1990)", "khác đơn vị"),
    ]


def test_three_records_of_one_are_three_pairs_each_once(gathering: Workspace, units: tuple[Unit, Unit]):
    for name in ("Y Hà", "Y HÀ", "Hà Y"):
        born(gathering, units[0], name, None)
    assert len(duplicates(gathering)) == 3


WORDS = st.lists(st.sampled_from(["Đặng", "Thị", "Hoà", "Thuý", "Văn", "Quốc", "A", "Y"]), min_size=1, max_size=4)


@given(WORDS, st.randoms())
def test_words_in_any_order_and_case_are_one_name(words: list[str], chance: Random):
    shuffled = sorted(words, key=lambda _: chance.random())
    assert _same_marks(" ".join(words), "  ".join(shuffled).upper())
