"""What a package says beside what stands here, and what a person chooses of it."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.register import Exemplar
from parcomp_desktop.services.awards.nomination_steps import Told, take_step
from parcomp_desktop.services.exchange.receiving import receive_file
from parcomp_desktop.services.people.units import save_person
from parcomp_desktop.services.registry.exemplars import remove_exemplar
from parcomp_desktop.services.workspace import Workspace
from tests.gui.pages.test_package_work import page_of
from tests.services.exchange.exemplars import an_exemplar
from tests.services.work.work import PERSON_AWARD, add_met_facts, add_person, nominate, sent, to_council, unit_of

CHECKABLE = Qt.ItemFlag.ItemIsUserCheckable


@pytest.fixture
def busy(unit_desk: Workspace) -> Workspace:
    person = add_person(unit_desk)
    add_met_facts(unit_desk, person)
    to_council(unit_desk, nominate(unit_desk, person, PERSON_AWARD))
    return unit_desk


def test_a_field_in_conflict_is_ticked_to_take_it_from_the_package(
    qtbot: QtBot, busy: Workspace, gathering: Workspace, tmp_path: Path
):
    receive_file(gathering, sent(busy, tmp_path), dry_run=False)
    (person,) = busy.find(Person)
    take_step(busy, busy.find(Nomination), NominationState.COUNCIL, Told("Gửi lại"))
    save_person(busy, replace(person, position="Chủ tịch"))
    save_person(gathering, replace(person, position="Phó Chủ tịch"))
    page = page_of(qtbot, gathering)
    page.receiving.open(sent(busy, tmp_path))
    model = page.receiving.preview.model
    boxes = [row for row in range(model.rowCount()) if model.flags(model.index(row, 0)) & CHECKABLE]
    assert [model.data(model.index(row, 0)) for row in boxes] == ["Lấy chức vụ của gói"]
    theirs, mine = (model.data(model.index(boxes[0], column)) for column in (3, 4))
    assert theirs.startswith(f"Chủ tịch ({unit_of(busy).name}, ")
    assert mine.startswith("Phó Chủ tịch (")
    assert mine.endswith(f": Ghi cá nhân {person.full_name})")
    model.setData(model.index(boxes[0], 0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    page.receiving.take()
    assert gathering.get(Person, person.id).position == "Chủ tịch"


def test_a_record_with_several_conflicts_is_ticked_as_a_whole(
    qtbot: QtBot, busy: Workspace, gathering: Workspace, tmp_path: Path
):
    receive_file(gathering, sent(busy, tmp_path), dry_run=False)
    (person,) = busy.find(Person)
    take_step(busy, busy.find(Nomination), NominationState.COUNCIL, Told("Gửi lại"))
    save_person(busy, replace(person, position="Chủ tịch", birth_year=1970))
    save_person(gathering, replace(person, position="Phó Chủ tịch", birth_year=1971))
    page = page_of(qtbot, gathering)
    page.receiving.open(sent(busy, tmp_path))
    model = page.receiving.preview.model
    boxes = [row for row in range(model.rowCount()) if model.flags(model.index(row, 0)) & CHECKABLE]
    assert [model.data(model.index(row, 0)) for row in boxes] == [
        "Cá nhân",
        "Lấy chức vụ của gói",
        "Lấy năm sinh của gói",
    ]
    model.setData(model.index(boxes[0], 0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    page.receiving.take()
    stands = gathering.get(Person, person.id)
    assert (stands.position, stands.birth_year) == ("Chủ tịch", 1970)


def test_what_the_sender_removed_is_ticked_to_go_here_too(
    qtbot: QtBot, busy: Workspace, gathering: Workspace, tmp_path: Path
):
    first, second = (an_exemplar(busy, busy.find(Person)[0], title=title) for title in ("Một cửa", "Số hoá"))
    receive_file(gathering, sent(busy, tmp_path), dry_run=False)
    for exemplar in (first, second):
        remove_exemplar(busy, exemplar)
    page = page_of(qtbot, gathering)
    page.receiving.open(sent(busy, tmp_path))
    model = page.receiving.preview.model
    boxes = [row for row in range(model.rowCount()) if model.flags(model.index(row, 0)) & CHECKABLE]
    assert [model.data(model.index(row, column)) for row in boxes for column in (0, 2)] == [
        "Xoá gương điển hình",
        "✕ Bên gửi đã xoá",
    ] * 2
    place = next(row for row in boxes if model.row(row).record_id == second.id)
    model.setData(model.index(place, 0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    page.receiving.take()
    assert gathering.find(Exemplar) == [first]
