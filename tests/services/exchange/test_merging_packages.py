"""Packages that cross, come out of order, from a copy or from a restored machine."""

import shutil
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.desk import PackageRecord
from parcomp_desktop.domain.people import Person
from parcomp_desktop.rules.three_way import Merge
from parcomp_desktop.services.exchange.contents.exemplars import EXEMPLARS
from parcomp_desktop.services.exchange.lines import Effect, PreviewLine
from parcomp_desktop.services.exchange.package_records import package_log
from parcomp_desktop.services.exchange.reading import Preview, preview
from parcomp_desktop.services.exchange.receiving import receive
from parcomp_desktop.services.exchange.remarks import remarks
from parcomp_desktop.services.people.units import save_person
from parcomp_desktop.services.registry.exemplars import remove_exemplar
from parcomp_desktop.services.workspace import Workspace, open_workspace
from parcomp_desktop.storage.database import FILE_NAME
from tests.services.exchange.exemplars import YEAR, an_exemplar
from tests.services.work.work import add_person, sent


@pytest.fixture
def person(unit_desk: Workspace) -> Person:
    """Someone whom the unit tells of in every package."""
    person = add_person(unit_desk)
    an_exemplar(unit_desk, person)
    return person


@contextmanager
def copied(desk: Workspace, folder: Path) -> Generator[Workspace]:
    """A second copy of a desk as it is now: on the officer's other machine, or restored from a backup later."""
    folder.mkdir()
    shutil.copy(desk.backup(), folder / FILE_NAME)
    if (desk.folder / "attachments").exists():
        shutil.copytree(desk.folder / "attachments", folder / "attachments")
    with closing(open_workspace(folder, desk.catalogue)) as copy:
        yield copy


def shown(desk: Workspace, gathering: Workspace, stick: Path) -> Preview:
    stick.mkdir(exist_ok=True)
    return preview(gathering, sent(desk, stick, YEAR))


def deliver(desk: Workspace, gathering: Workspace, stick: Path) -> None:
    receive(gathering, shown(desk, gathering, stick))


def line_of(package: Preview, person: Person) -> PreviewLine:
    (line,) = [line for line in package.lines if line.record.id == person.id]
    return line


def change(desk: Workspace, person: Person, **fields: object) -> Person:
    return save_person(desk, replace(desk.get(Person, person.id), **fields))


def test_what_only_the_unit_changed_is_taken(
    unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    deliver(unit_desk, gathering, tmp_path)
    change(unit_desk, person, position="Chủ tịch")
    package = shown(unit_desk, gathering, tmp_path)
    assert (line_of(package, person).effect, package.older, package.forked) == (Effect.CHANGED, False, False)
    receive(gathering, package)
    assert gathering.get(Person, person.id).position == "Chủ tịch"


def test_different_fields_changed_on_both_sides_are_merged(
    unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    deliver(unit_desk, gathering, tmp_path)
    change(unit_desk, person, position="Chủ tịch")
    change(gathering, person, full_name="Nguyễn Thị Ánh")
    package = shown(unit_desk, gathering, tmp_path)
    line = line_of(package, person)
    assert line.effect is Effect.MERGED
    assert {name: field.merge for name, field in line.fields.items()} == {
        "position": Merge.TAKEN,
        "full_name": Merge.KEPT,
    }
    receive(gathering, package)
    merged = gathering.get(Person, person.id)
    assert (merged.position, merged.full_name) == ("Chủ tịch", "Nguyễn Thị Ánh")


def test_what_only_this_desk_changed_stays(unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path):
    deliver(unit_desk, gathering, tmp_path)
    change(gathering, person, position="Phó Chủ tịch")
    package = shown(unit_desk, gathering, tmp_path)
    assert line_of(package, person).effect is Effect.OLDER
    receive(gathering, package)
    assert gathering.get(Person, person.id).position == "Phó Chủ tịch"


@pytest.mark.parametrize("taken", [frozenset[str](), frozenset({"position"})])
def test_a_field_changed_on_both_sides_is_chosen_and_stays_here_by_default(
    unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path, taken: frozenset[str]
):
    deliver(unit_desk, gathering, tmp_path)
    change(unit_desk, person, position="Chủ tịch")
    change(gathering, person, position="Phó Chủ tịch", full_name="Nguyễn Thị Ánh")
    package = shown(unit_desk, gathering, tmp_path)
    line = line_of(package, person)
    assert line.effect is Effect.CONFLICT
    assert [(name, field.mine, field.theirs) for name, field in line.conflicts.items()] == [
        ("position", "Phó Chủ tịch", "Chủ tịch")
    ]
    receive(gathering, package, {person.id: taken})
    stands = gathering.get(Person, person.id)
    assert (stands.position, stands.full_name) == ("Chủ tịch" if taken else "Phó Chủ tịch", "Nguyễn Thị Ánh")


def test_a_package_that_was_lost_in_between_is_no_fork(
    unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    deliver(unit_desk, gathering, tmp_path)
    change(unit_desk, person, position="Chủ tịch")
    sent(unit_desk, tmp_path, YEAR).unlink()
    change(unit_desk, person, full_name="Nguyễn Ngọc Ánh")
    package = shown(unit_desk, gathering, tmp_path)
    assert (line_of(package, person).effect, package.forked) == (Effect.CHANGED, False)


def test_packages_that_come_the_wrong_way_round_end_as_if_they_came_in_order(
    unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    deliver(unit_desk, gathering, tmp_path)
    change(unit_desk, person, position="Chủ tịch")
    earlier = sent(unit_desk, tmp_path, YEAR)
    change(unit_desk, person, position="Bí thư")
    deliver(unit_desk, gathering, tmp_path)
    late = preview(gathering, earlier)
    assert late.older
    assert line_of(late, person).effect is Effect.OLDER
    receive(gathering, late)
    assert gathering.get(Person, person.id).position == "Bí thư"
    change(unit_desk, person, position="Trưởng phòng")
    assert line_of(shown(unit_desk, gathering, tmp_path), person).effect is Effect.CHANGED


def test_a_machine_restored_from_a_backup_loses_nothing_and_overwrites_nothing(
    unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    with copied(unit_desk, tmp_path / "bản-sao") as restored:
        change(unit_desk, person, position="Chủ tịch")
        deliver(unit_desk, gathering, tmp_path)
        change(restored, person, full_name="Nguyễn Thị Ngọc")
        package = shown(restored, gathering, tmp_path / "khác")
    assert package.forked
    assert list(remarks(gathering, package)) == [
        "Gói không nối tiếp gói đã nhập gần nhất: đơn vị dùng hai bản sao, hoặc máy vừa khôi phục từ bản sao lưu. "
        "Xem kỹ những chỗ hai bên khác nhau."
    ]
    assert line_of(package, person).effect is Effect.CONFLICT
    receive(gathering, package)
    stands = gathering.get(Person, person.id)
    assert stands.position == "Chủ tịch"


def test_two_copies_that_both_sent_before_are_merged_by_the_last_package_that_both_know(
    unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    deliver(unit_desk, gathering, tmp_path)
    with copied(unit_desk, tmp_path / "bản-sao") as other:
        change(unit_desk, person, position="Chủ tịch")
        deliver(unit_desk, gathering, tmp_path)
        change(other, person, full_name="Nguyễn Thị Ngọc")
        package = shown(other, gathering, tmp_path / "khác")
    assert (package.forked, line_of(package, person).effect) == (True, Effect.MERGED)
    receive(gathering, package)
    stands = gathering.get(Person, person.id)
    assert (stands.position, stands.full_name) == ("Chủ tịch", "Nguyễn Thị Ngọc")


def test_what_the_unit_removed_is_told_and_stays_unless_it_is_taken_away_here_too(
    unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    told = an_exemplar(unit_desk, person, title="Chuyện thứ hai")
    deliver(unit_desk, gathering, tmp_path)
    remove_exemplar(unit_desk, told)
    package = shown(unit_desk, gathering, tmp_path)
    assert [record.id for record in package.gone] == [told.id]
    receive(gathering, package)
    assert gathering.find(type(told), id=told.id) == [told]
    receive(gathering, shown(unit_desk, gathering, tmp_path), removed=[told.id])
    assert gathering.find(type(told), id=told.id) == []


def test_a_file_that_got_out_before_a_power_cut_doesnt_block_the_next_package(
    unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    before: list[Path] = []
    unit_desk.listener = lambda tables: before.append(unit_desk.backup()) if tables == frozenset({"peer"}) else None
    got_out = sent(unit_desk, tmp_path, YEAR)
    cut = tmp_path / "sau-khi-mat-dien"
    cut.mkdir()
    shutil.copy(before[0], cut / FILE_NAME)
    with closing(open_workspace(cut, unit_desk.catalogue)) as started_again:
        assert started_again.find(PackageRecord) == []
        receive(gathering, preview(gathering, got_out))
        receive(gathering, preview(gathering, sent(started_again, cut, YEAR)))
    assert [line.record.sequence for line in package_log(gathering)] == [2, 1]
    assert gathering.find(Person) == [EXEMPLARS.slimmed(person)]


def test_what_a_restored_machine_or_a_second_copy_sends_leaves_the_unread_package_of_the_same_number_alone(
    unit_desk: Workspace, gathering: Workspace, person: Person, tmp_path: Path
):
    with copied(unit_desk, tmp_path / "bản-sao") as other:
        first = sent(unit_desk, tmp_path, YEAR)
        unread = first.read_bytes()
        second = sent(other, tmp_path, YEAR)
        third = sent(other, tmp_path, YEAR)
    assert [path.name for path in (first, second, third)] == [
        "X01-2024-001.tdkt",
        "X01-2024-001-2.tdkt",
        "X01-2024-002.tdkt",
    ]
    assert first.read_bytes() == unread
    for path in (first, second, third):
        receive(gathering, preview(gathering, path))
    assert gathering.find(Person) == [EXEMPLARS.slimmed(person)]
