"""Taking a package in: said beforehand, done once, the same answer for the second time."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.scores import Entry, ScoreEntry, Scoresheet
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.exchange.receiving import Received, receive_file
from parcomp_desktop.services.scoring.scoresheets import make_scoresheet, save_entry
from parcomp_desktop.services.workspace import Workspace, open_workspace
from tests.services.work.work import sent, withdraw_sheet


@pytest.fixture
def sheet(unit_desk: Workspace) -> Scoresheet:
    unit_id = unit_desk.desk.unit_id
    assert unit_id is not None
    return make_scoresheet(unit_desk, unit_id, "QD766-2022", "2026")


@pytest.fixture
def demo_gathering(demo_copy: Path, catalogue: Catalogue) -> Iterator[Workspace]:
    workspace = open_workspace(demo_copy / "tong-hop", catalogue)
    yield workspace
    workspace.close()


def counts(received: Received) -> tuple[int, ...]:
    return tuple(received.effects.get(effect, 0) for effect in ("new", "changed", "unchanged"))


def test_new_changed_and_unchanged_records_are_counted(
    gathering: Workspace, unit_desk: Workspace, sheet: Scoresheet, tmp_path: Path
):
    save_entry(unit_desk, sheet, "1.1", Entry(value=replace(Entry()).value, not_applicable=True))
    first = sent(unit_desk, tmp_path, "2026")
    assert counts(receive_file(gathering, first, dry_run=True)) == (2, 0, 0)
    assert gathering.find(Scoresheet) == []
    received = receive_file(gathering, first, dry_run=False)
    assert (counts(received), received.written, received.outcome) == ((2, 0, 0), True, "readable")
    withdraw_sheet(unit_desk)
    save_entry(unit_desk, sheet, "1.1", Entry())
    save_entry(unit_desk, sheet, "1.2", Entry(not_applicable=True))
    second = sent(unit_desk, tmp_path, "2026")
    assert counts(receive_file(gathering, second, dry_run=False)) == (1, 1, 1)
    for kind in (Scoresheet, ScoreEntry):
        assert gathering.find(kind) == unit_desk.find(kind)


def test_the_second_time_changes_nothing_and_says_so(
    gathering: Workspace, unit_desk: Workspace, sheet: Scoresheet, tmp_path: Path
):
    package = sent(unit_desk, tmp_path, sheet.period)
    receive_file(gathering, package, dry_run=False)
    entries = gathering.journal()
    for dry_run in (True, False):
        again = receive_file(gathering, package, dry_run=dry_run)
        assert (again.outcome, again.written, counts(again)) == ("already_read", False, (0, 0, 0))
        assert again.text == "Gói này đã được nhập trước đây. Không cần làm gì thêm; dữ liệu giữ nguyên."
    assert gathering.journal() == entries


def test_an_older_package_after_a_newer_one_changes_nothing_and_says_so(
    gathering: Workspace, unit_desk: Workspace, sheet: Scoresheet, tmp_path: Path
):
    older, newer = (sent(unit_desk, tmp_path, sheet.period) for _ in range(2))
    receive_file(gathering, newer, dry_run=False)
    before = gathering.find(Scoresheet)
    again = receive_file(gathering, older, dry_run=False)
    assert (again.outcome, counts(again)[:2]) == ("older_than_read", (0, 0))
    assert gathering.find(Scoresheet) == before


def test_decided_nominations_stay_as_they_were_decided(
    demo_gathering: Workspace, demo_copy: Path, catalogue: Catalogue
):
    unit_desk = open_workspace(demo_copy / "don-vi", catalogue)
    package = sent(unit_desk, demo_copy, "2024")
    unit_desk.close()
    nominations, people = demo_gathering.find(Nomination), demo_gathering.find(Person)
    receive_file(demo_gathering, package, dry_run=False)
    assert demo_gathering.find(Nomination) == nominations
    assert [demo_gathering.get(Person, each.id) for each in people] == people
    assert {each.state for each in nominations} == {NominationState.DECIDED}
