"""Units and people: found as the officer types, refused with a reason, not removed from under others."""

import unicodedata
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, TypedFact
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import PublishedIndex
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.awards.nominations import save_nomination
from parcomp_desktop.services.criteria.facts import save_fact
from parcomp_desktop.services.exchange.starters import make_starter_file
from parcomp_desktop.services.people.units import (
    check_person,
    remove_person,
    remove_unit,
    save_person,
    save_unit,
    search_people,
    search_units,
)
from parcomp_desktop.services.ranking.rankings import save_published
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet
from parcomp_desktop.services.workspace import Workspace
from tests.services.samples import person, unit

UNITS = {
    "DM": "UBND xã Đăk Mar",
    "DMA": "UBND xã Đắk Ma",
    "HM": "UBND xã Hà Mòn",
    "HA": "UBND xã Hạ Mơn",
    "DAK": "UBND xã Dak Ui",
}


@pytest.fixture
def home(gathering: Workspace) -> Unit:
    for code, name in UNITS.items():
        save_unit(gathering, unit(code, name))
    return gathering.find(Unit, code="DM")[0]


@pytest.mark.parametrize(
    ("query", "codes"),
    [
        ("dak mar", ["DM"]),
        ("DAK MA", ["DMA", "DM"]),
        ("đắk", ["DMA", "DAK", "DM"]),
        ("ha mon", ["HM", "HA"]),
        ("hạ mơn", ["HA", "HM"]),
        ("ubnd xa ha", ["HM", "HA"]),
        ("mòn hà", ["HM", "HA"]),
        ("dma", ["DMA"]),
        ("Kon Tum", []),
        ("dak kon", []),
        ("  ", ["DAK", "DMA", "DM", "HM", "HA"]),
    ],
)
@pytest.mark.usefixtures("home")
def test_units_are_found_with_and_without_marks_the_exact_ones_first(
    gathering: Workspace, query: str, codes: list[str]
):
    found = [found.code for found in search_units(gathering, query)]
    assert found == codes
    decomposed = unicodedata.normalize("NFD", query)
    assert [found.code for found in search_units(gathering, decomposed)] == found


def test_people_stand_by_given_name_and_are_found_by_name_and_position(gathering: Workspace, home: Unit):
    names = ["Nguyễn Văn Đức", "A Đắk", "Trần Thị Ánh", "Lê An", "Y Hà", "Nguyễn Thị An", "Phạm Văn Đắc"]
    for name in names:
        save_person(gathering, person(home.id, name, "Địa chính" if name == "Y Hà" else "Văn phòng"))
    # A Đắk and Y Hà are whole names under A and Y; the others stand under An (no middle name first), Ánh, Đắc, Đức
    assert [each.full_name for each in search_people(gathering)] == [
        *("A Đắk", "Lê An", "Nguyễn Thị An"),
        *("Trần Thị Ánh", "Phạm Văn Đắc", "Nguyễn Văn Đức", "Y Hà"),
    ]
    assert [each.full_name for each in search_people(gathering, "dia chinh")] == ["Y Hà"]
    assert [each.full_name for each in search_people(gathering, "đắk")] == ["A Đắk"]
    # every word is somewhere in name and position (Văn phòng); what begins so comes first
    found = [each.full_name for each in search_people(gathering, "nguyen van")]
    assert found == ["Nguyễn Văn Đức", "Nguyễn Thị An"]
    assert {each.full_name for each in search_people(gathering, "an")} >= {"Lê An", "Nguyễn Thị An", "Trần Thị Ánh"}


def test_what_a_person_typed_is_kept_in_one_form_without_outer_spaces(gathering: Workspace):
    typed = unit(" D1 ", unicodedata.normalize("NFD", "  UBND xã Ðăk Hring "))
    save_unit(gathering, typed)
    (stored,) = gathering.find(Unit)
    assert (stored.code, stored.name) == ("D1", "UBND xã Đăk Hring")
    worker = save_person(gathering, person(typed.id, "  Y Hà "))
    assert (worker.full_name, gathering.find(Person)) == ("Y Hà", [worker])


@pytest.mark.parametrize(
    ("wrong", "phrase"),
    [
        ({"name": " "}, "Tên đơn vị còn trống"),
        ({"code": ""}, "Mã đơn vị còn trống"),
        ({"code": "HM"}, "Mã HM đã dùng"),
        ({"code": " HM "}, "Mã HM đã dùng"),
        ({"starts_on": date(2025, 7, 1), "ends_on": date(2025, 6, 30)}, "Ngày kết thúc trước ngày thành lập"),
        ({"successor_id": UUID(int=1)}, "dùng đến bản ghi không có"),
    ],
)
def test_a_unit_that_cannot_be_is_refused(gathering: Workspace, home: Unit, wrong: dict[str, object], phrase: str):
    with pytest.raises(Refusal, match=phrase):
        save_unit(gathering, replace(home, **wrong))
    assert gathering.get(Unit, home.id) == home


def test_a_unit_is_not_its_own_successor_but_may_end_the_day_it_began(gathering: Workspace, home: Unit):
    with pytest.raises(Refusal, match="tự kế thừa"):
        save_unit(gathering, replace(home, successor_id=home.id))
    day = date(2025, 7, 1)
    assert save_unit(gathering, replace(home, starts_on=day, ends_on=day)).ends_on == day
    assert save_unit(gathering, replace(home, code="DM2")).code == "DM2"


@pytest.mark.parametrize(
    ("wrong", "phrase"),
    [
        ({"full_name": "  "}, "Họ và tên còn trống"),
        ({"birth_year": 1899}, "Năm sinh 1899"),
        ({"birth_year": 88}, "Năm sinh 88"),
        ({"birth_year": 2999}, "Năm sinh 2999"),
        ({"unit_id": UUID(int=1)}, "không còn trong dữ liệu"),
    ],
)
def test_a_person_that_cannot_be_is_refused(gathering: Workspace, home: Unit, wrong: dict[str, object], phrase: str):
    with pytest.raises(Refusal, match=phrase):
        save_person(gathering, replace(person(home.id, "Y Hà"), **wrong))
    assert gathering.find(Person) == []


def test_years_of_birth_from_1900_to_this_year_pass(gathering: Workspace, home: Unit):
    for year in (None, 1900, gathering.clock().year):
        check_person(gathering, replace(person(home.id, "Y Hà"), birth_year=year))


def add_person(workspace: Workspace, home: Unit) -> None:
    for name in ("Y Hà", "A Đắk"):
        save_person(workspace, person(home.id, name))


def add_scoresheet(workspace: Workspace, home: Unit) -> None:
    make_scoresheet(workspace, home.id, "QD766-2022", "2026")


def add_published(workspace: Workspace, home: Unit) -> None:
    save_published(workspace, PublishedIndex(id=uuid4(), unit_id=home.id, year=2024, points=Decimal(90)))


def add_fact(workspace: Workspace, home: Unit) -> None:
    save_fact(workspace, fact(Subject.COLLECTIVE, home.id, "tasks_done_well"))


def add_nomination(workspace: Workspace, home: Unit) -> None:
    save_nomination(workspace, nomination(Subject.COLLECTIVE, home.id, "gk-huyen.tap-the.nam"))


def add_heir(workspace: Workspace, home: Unit) -> None:
    save_unit(workspace, replace(unit("CU"), successor_id=home.id))


def add_starter(workspace: Workspace, home: Unit) -> None:
    make_starter_file(workspace, home, workspace.folder)


def fact(subject: Subject, subject_id: UUID, name: str) -> TypedFact:
    return TypedFact(id=uuid4(), subject=subject, subject_id=subject_id, period="2024", name=name, value="true")


def nomination(subject: Subject, subject_id: UUID, award: str) -> Nomination:
    return Nomination(
        id=uuid4(),
        award=award,
        subject=subject,
        subject_id=subject_id,
        period="2024",
        considered_on=date(2025, 3, 10),
        achievement="Thành tích",
    )


@pytest.mark.parametrize(
    ("add", "standing"),
    [
        (add_person, "2 cá nhân"),
        (add_scoresheet, "1 phiếu chấm"),
        (add_published, "1 Chỉ số CCHC đã công bố"),
        (add_fact, "1 số liệu bình xét"),
        (add_nomination, "1 đề nghị khen thưởng"),
        (add_heir, "1 đơn vị mà nó kế thừa"),
        (add_starter, "1 tệp khởi tạo đã cấp"),
    ],
)
def test_a_unit_in_use_is_not_removed_and_the_refusal_says_by_what(
    gathering: Workspace, home: Unit, add: Callable[[Workspace, Unit], None], standing: str
):
    add(gathering, home)
    with pytest.raises(Refusal) as refused:
        remove_unit(gathering, home)
    assert refused.value.what == f"Chưa xoá được UBND xã Đăk Mar: còn {standing}."
    assert refused.value.cure.startswith("Xoá hoặc chuyển các dữ liệu đó trước")
    assert gathering.find(Unit, id=home.id) == [home]


def test_everything_that_stands_on_a_unit_is_said_at_once(gathering: Workspace, home: Unit):
    add_person(gathering, home)
    add_scoresheet(gathering, home)
    with pytest.raises(Refusal, match="còn 2 cá nhân, 1 phiếu chấm"):
        remove_unit(gathering, home)


def test_the_unit_of_the_desk_itself_is_not_removed(unit_desk: Workspace):
    with pytest.raises(Refusal, match="còn 1 bàn làm việc"):
        remove_unit(unit_desk, unit_desk.find(Unit)[0])


def test_a_unit_that_nothing_stands_on_is_removed_and_comes_back(gathering: Workspace, home: Unit):
    remove_unit(gathering, home)
    assert gathering.find(Unit, id=home.id) == []
    remove_unit(gathering, home)
    assert gathering.undo().summary == "Xoá đơn vị UBND xã Đăk Mar"
    assert gathering.get(Unit, home.id) == home


def test_a_person_in_use_is_not_removed(gathering: Workspace, home: Unit):
    worker = save_person(gathering, person(home.id, "Y Hà"))
    save_fact(gathering, fact(Subject.INDIVIDUAL, worker.id, "good_conduct"))
    with pytest.raises(Refusal, match="Chưa xoá được Y Hà: còn 1 số liệu bình xét\\."):
        remove_person(gathering, worker)
    save_nomination(gathering, nomination(Subject.INDIVIDUAL, worker.id, "gk-huyen.ca-nhan.nam"))
    with pytest.raises(Refusal, match="còn 1 số liệu bình xét, 1 đề nghị khen thưởng"):
        remove_person(gathering, worker)
    assert gathering.find(Person) == [worker]


def test_a_person_that_nothing_stands_on_is_removed_and_comes_back(gathering: Workspace, home: Unit):
    worker = save_person(gathering, person(home.id, "Y Hà"))
    remove_person(gathering, worker)
    assert gathering.find(Person) == []
    gathering.undo()
    assert gathering.find(Person) == [worker]


def test_the_folder_holds_no_half_starter_file(gathering: Workspace, home: Unit, tmp_path: Path):
    make_starter_file(gathering, home, tmp_path)
    assert [path.name for path in tmp_path.glob("*.tdkt*")] == ["khoi-tao-DM.tdkt"]
