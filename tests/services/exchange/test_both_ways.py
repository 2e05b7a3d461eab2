"""A unit's figures that were corrected at the office go back down, and neither desk overwrites the other."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.evidence import Evidence
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.register import Exemplar
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.exchange.contents.unit_data import UNIT_DATA
from parcomp_desktop.services.exchange.lines import Effect
from parcomp_desktop.services.exchange.reading import Preview, preview
from parcomp_desktop.services.exchange.receiving import receive
from parcomp_desktop.services.exchange.sending import send
from parcomp_desktop.services.people.units import save_person
from parcomp_desktop.services.registry.exemplars import remove_exemplar
from parcomp_desktop.services.workspace import Workspace
from tests.services.exchange.exemplars import YEAR, an_exemplar
from tests.services.exchange.test_merging_packages import copied
from tests.services.work.work import add_person, sent, unit_of


@pytest.fixture
def person(unit_desk: Workspace, gathering: Workspace, tmp_path: Path) -> Person:
    """Someone whom both desks know alike."""
    person = add_person(unit_desk)
    an_exemplar(unit_desk, person)
    up(unit_desk, gathering, tmp_path)
    return person


def up(desk: Workspace, gathering: Workspace, stick: Path) -> Preview:
    package = preview(gathering, sent(desk, stick, YEAR))
    receive(gathering, package)
    return package


def down(gathering: Workspace, desk: Workspace, stick: Path) -> Preview:
    """The unit's own figures, sent to it by the office and read there."""
    (path,) = send(gathering, YEAR, stick, gathering.get(Unit, unit_of(desk).id), [UNIT_DATA.code])
    return preview(desk, path)


def effects(package: Preview) -> dict[type[object], Effect]:
    return {type(line.record): line.effect for line in package.lines}


def change(desk: Workspace, person: Person, **fields: object) -> Person:
    return save_person(desk, replace(desk.get(Person, person.id), **fields))


def position(desk: Workspace, person: Person) -> str:
    return desk.get(Person, person.id).position


def test_a_correction_goes_down_and_what_the_unit_makes_of_it_comes_up_without_a_conflict(
    unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    change(gathering, person, position="Chủ tịch")
    correction = down(gathering, unit_desk, tmp_path)
    assert effects(correction) == {Person: Effect.CHANGED, Exemplar: Effect.UNCHANGED}
    receive(unit_desk, correction)
    assert position(unit_desk, person) == "Chủ tịch"
    change(unit_desk, person, position="Bí thư")
    assert effects(up(unit_desk, gathering, tmp_path))[Person] is Effect.CHANGED
    assert position(gathering, person) == "Bí thư"


def test_a_correction_of_what_the_unit_changed_meanwhile_is_a_conflict_at_the_unit(
    unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    change(unit_desk, person, position="Bí thư")
    change(gathering, person, position="Chủ tịch", full_name="Nguyễn Thị Ánh")
    correction = down(gathering, unit_desk, tmp_path)
    assert effects(correction)[Person] is Effect.CONFLICT
    receive(unit_desk, correction)
    stands = unit_desk.get(Person, person.id)
    assert (stands.position, stands.full_name) == ("Bí thư", "Nguyễn Thị Ánh")


def test_both_agree_after_a_correction_was_refused_by_the_unit(
    unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    change(unit_desk, person, position="Bí thư")
    change(gathering, person, position="Chủ tịch")
    receive(unit_desk, down(gathering, unit_desk, tmp_path))
    package = up(unit_desk, gathering, tmp_path)
    assert effects(package)[Person] is Effect.CHANGED
    assert position(gathering, person) == position(unit_desk, person) == "Bí thư"


def test_what_a_unit_removed_doesnt_come_back_from_the_office(
    unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    told = an_exemplar(unit_desk, person, title="Chuyện thứ hai")
    up(unit_desk, gathering, tmp_path)
    remove_exemplar(unit_desk, told)
    correction = down(gathering, unit_desk, tmp_path)
    assert {line.record.id: line.effect for line in correction.lines}[told.id] is Effect.SKIPPED
    receive(unit_desk, correction)
    assert unit_desk.find(Exemplar, id=told.id) == []


def test_a_machine_restored_from_a_backup_gets_back_what_it_had_sent(
    unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    with copied(unit_desk, tmp_path / "bản-sao") as restored:
        told = an_exemplar(unit_desk, person, title="Chuyện thứ hai")
        change(unit_desk, person, position="Bí thư")
        up(unit_desk, gathering, tmp_path)
        lost = down(gathering, restored, tmp_path)
        assert {line.record.id: line.effect for line in lost.lines} == {
            person.id: Effect.CHANGED,
            told.id: Effect.NEW,
            next(each.id for each in restored.find(Exemplar)): Effect.UNCHANGED,
        }
        receive(restored, lost)
        assert (restored.find(Exemplar), restored.find(Person)) == (unit_desk.find(Exemplar), unit_desk.find(Person))
        again = preview(gathering, sent(restored, tmp_path / "bản-sao", YEAR))
        assert ({line.effect for line in again.lines}, again.forked) == ({Effect.UNCHANGED}, False)


def test_documents_stay_where_they_are(unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path):
    assert person.id in {line.record.id for line in down(gathering, unit_desk, tmp_path).lines}
    assert Evidence not in UNIT_DATA.types
