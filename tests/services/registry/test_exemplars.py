"""Exemplars (plan, III.3): kept by year, found by any word, suggested from the year's awards, written to Excel."""

from datetime import date
from io import BytesIO
from pathlib import Path
from uuid import uuid4

import pytest
from msgspec.structs import replace
from openpyxl import load_workbook

from parcomp_desktop.domain.awards import Award
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import Exemplar, RegisterEvent, RegisterNote
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.awards.decisions import record_decision
from parcomp_desktop.services.people.units import remove_person, save_person
from parcomp_desktop.services.registry.exemplars import (
    exemplars_workbook,
    export_exemplars,
    remove_exemplar,
    save_exemplar,
    search_exemplars,
    suggestions,
    whose,
)
from parcomp_desktop.services.workspace import Workspace
from tests.services.awards.award_cases import nomination_of, person_of, unit_of
from tests.services.people.standing_cases import exemplar_of, registered
from tests.services.work.work import decision, to_decision


@pytest.fixture
def unit(gathering: Workspace) -> Unit:
    return unit_of(gathering, "UBND xã Đăk Mar", "X01")


@pytest.fixture
def person(gathering: Workspace, unit: Unit) -> Person:
    return save_person(gathering, replace(person_of(gathering, unit, "Đặng Thị Hoà"), position="Công chức Tư pháp"))


def test_exemplars_are_found_by_year_name_title_and_media(gathering: Workspace, unit: Unit, person: Person):
    one = save_exemplar(gathering, exemplar_of(person, media="Đài TT-TH huyện", published_on=date(2025, 5, 3)))
    other = save_exemplar(gathering, exemplar_of(unit, year=2026, title="Một cửa thân thiện"))
    assert search_exemplars(gathering) == [other, one]
    assert search_exemplars(gathering, year=2025) == [one]
    assert [search_exemplars(gathering, query) for query in ("dang thi hoa", "dak mar 2", "than thien", "dai tt")] == [
        [one], [], [other], [one]
    ]  # fmt: skip
    assert tuple(whose(gathering, one)) == ("Đặng Thị Hoà", "Công chức Tư pháp", "UBND xã Đăk Mar")
    assert tuple(whose(gathering, other)) == ("UBND xã Đăk Mar", "", "")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"title": "  "}, "Tiêu đề còn trống"),
        ({"year": 25}, "Năm 25 không hợp lệ"),
        ({"text": "x" * 4001}, "Nội dung dài 4001 ký tự"),
        ({"published_on": date(2025, 5, 3)}, "chưa ghi nơi đăng"),
        ({"subject_id": uuid4()}, "không còn trong dữ liệu"),
    ],
)
def test_what_is_no_exemplar_is_refused(gathering: Workspace, person: Person, changes: dict[str, object], told: str):
    with pytest.raises(Refusal, match=told):
        save_exemplar(gathering, exemplar_of(person, **changes))
    assert not gathering.find(Exemplar)


def test_who_is_an_exemplar_is_not_removed(gathering: Workspace, person: Person):
    made = save_exemplar(gathering, exemplar_of(person))
    with pytest.raises(Refusal, match="còn 1 gương điển hình"):
        remove_person(gathering, person)
    remove_exemplar(gathering, made)
    remove_person(gathering, person)


def test_the_awards_of_a_year_suggest_exemplars(gathering: Workspace, unit: Unit, person: Person):
    first, second = nomination_of(unit), nomination_of(person, "gk-huyen.ca-nhan.nam")
    registered(gathering, first, second)
    both = to_decision(gathering, first, second)
    record_decision(gathering, decision(on=date(2025, 2, 1)), both, {each.id: "Có công" for each in both})
    found = suggestions(gathering, 2025)
    assert [(each.name, each.year) for each in found] == [("UBND xã Đăk Mar", 2025), ("Đặng Thị Hoà", 2025)]
    assert found[0].award.startswith("Giấy khen")
    assert suggestions(gathering, 2024) == []
    save_exemplar(gathering, exemplar_of(unit))
    assert [each.name for each in suggestions(gathering, 2025)] == ["Đặng Thị Hoà"]


@pytest.mark.parametrize("event", [RegisterEvent.VOIDED, RegisterEvent.REVOKED])
def test_an_award_that_was_taken_back_suggests_nobody(gathering: Workspace, unit: Unit, event: RegisterEvent):
    nomination = nomination_of(unit)
    registered(gathering, nomination)
    record_decision(
        gathering, decision(on=date(2025, 2, 1)), to_decision(gathering, nomination), {nomination.id: "Có công"}
    )
    (award,) = gathering.find(Award)
    note = RegisterNote(
        id=uuid4(),
        award_id=award.id,
        event=event,
        dated=date(2025, 3, 1),
        at=gathering.clock(),
        who="",
        reason="Kê khai sai",
    )
    registered(gathering, note)
    assert suggestions(gathering, 2025) == []


def test_the_list_is_written_to_a_workbook(gathering: Workspace, unit: Unit, person: Person, tmp_path: Path):
    save_exemplar(gathering, exemplar_of(person, title="=1+1", media="Báo Kon Tum", published_on=date(2025, 5, 3)))
    save_exemplar(gathering, exemplar_of(unit, year=2026))
    target = tmp_path / "gương điển hình.xlsx"
    export_exemplars(gathering, search_exemplars(gathering), target)
    sheet = load_workbook(BytesIO(target.read_bytes())).worksheets[0]
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0][:3] == ("STT", "Năm", "Tập thể, cá nhân")
    assert rows[1][:5] == (1, 2026, "UBND xã Đăk Mar", None, None)
    assert rows[2][:6] == (2, 2025, "Đặng Thị Hoà", "Công chức Tư pháp", "UBND xã Đăk Mar", "=1+1")
    assert sheet["F3"].data_type == "s"
    assert rows[2][7] == "Báo Kon Tum"
    assert str(rows[2][8]) == "2025-05-03 00:00:00"


def test_nothing_to_write_is_told(gathering: Workspace):
    with pytest.raises(Refusal, match="Chưa có gương điển hình nào để xuất"):
        exemplars_workbook(gathering, [])
