"""An import is taken back: what nobody touched since becomes what it was, the rest stays and is named."""

import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationStep, TypedFact
from parcomp_desktop.domain.desk import PackageRecord, Peer
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry, ScoreEntry, Scoresheet, SheetStep
from parcomp_desktop.services.desk.checks import check
from parcomp_desktop.services.exchange.reading import preview
from parcomp_desktop.services.exchange.receiving import receive
from parcomp_desktop.services.exchange.undoing import kept_words, undo_import
from parcomp_desktop.services.people.units import save_person
from parcomp_desktop.services.scoring.scoresheets import save_entry
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.database import FILE_NAME
from tests.services.work.work import (
    PERSON_AWARD,
    add_met_facts,
    add_person,
    add_sheet,
    nominate,
    sent,
    to_council,
    unit_of,
    withdraw_sheet,
)

KINDS: tuple[type[Entity], ...] = (
    Person,
    Scoresheet,
    ScoreEntry,
    SheetStep,
    TypedFact,
    Nomination,
    NominationStep,
    PackageRecord,
)


@pytest.fixture
def busy(unit_desk: Workspace) -> Workspace:
    add_sheet(unit_desk)
    person = add_person(unit_desk)
    add_met_facts(unit_desk, person)
    to_council(unit_desk, nominate(unit_desk, person, PERSON_AWARD))
    return unit_desk


def state(desk: Workspace) -> list[Entity]:
    return [record for kind in KINDS for record in desk.find(kind)]


def imported(busy: Workspace, gathering: Workspace, folder: Path) -> tuple[Path, PackageRecord]:
    path = sent(busy, folder)
    receive(gathering, preview(gathering, path))
    return path, gathering.find(PackageRecord)[-1]


def test_an_import_that_nobody_touched_goes_whole_and_may_come_again(
    busy: Workspace, gathering: Workspace, tmp_path: Path
):
    before = state(gathering)
    path, package = imported(busy, gathering, tmp_path)
    after = state(gathering)
    undone = undo_import(gathering, package.id)
    assert (undone.kept, state(gathering)) == ((), before)
    assert [peer.unit_id for peer in gathering.find(Peer)] == [unit_of(busy).id]
    receive(gathering, preview(gathering, path))
    steps = (SheetStep, NominationStep, PackageRecord)
    again = [record for record in state(gathering) if not isinstance(record, steps)]
    assert again == [record for record in after if not isinstance(record, steps)]
    assert check(gathering) == []


def test_a_second_import_leaves_what_the_first_brought(busy: Workspace, gathering: Workspace, tmp_path: Path):
    imported(busy, gathering, tmp_path)
    before = state(gathering)
    save_entry(busy, withdraw_sheet(busy), "2.1", Entry(numerator=Decimal(2800), denominator=Decimal(3443)))
    _, second = imported(busy, gathering, tmp_path)
    assert gathering.find(ScoreEntry, code="2.1")[0].numerator == 2800
    undo_import(gathering, second.id)
    assert state(gathering) == before


def test_what_was_changed_since_stays_and_is_named(busy: Workspace, gathering: Workspace, tmp_path: Path):
    _, package = imported(busy, gathering, tmp_path)
    person = save_person(gathering, replace(gathering.find(Person)[0], position="Phó Chánh Văn phòng"))
    undone = undo_import(gathering, package.id)
    assert gathering.find(Person) == [person]
    assert gathering.find(Scoresheet) == gathering.find(Nomination) == []
    assert kept_words(gathering, undone) == ["Cá nhân: Nguyễn Thị Ngọc Ánh"]


def test_what_others_hang_on_stays_with_what_it_hangs_on(busy: Workspace, gathering: Workspace, tmp_path: Path):
    _, package = imported(busy, gathering, tmp_path)
    sheet = gathering.find(Scoresheet)[0]
    with gathering.change("test", "Thêm một dòng") as change:
        change.put(ScoreEntry(id=uuid4(), scoresheet_id=sheet.id, code="1.2"))
    undone = undo_import(gathering, package.id)
    assert gathering.find(Scoresheet) == [sheet]
    assert [entry.code for entry in gathering.find(ScoreEntry)] == ["1.2"]
    assert undone.kept == (sheet,)
    assert check(gathering) == []


def test_a_backup_is_made_first(busy: Workspace, gathering: Workspace, tmp_path: Path):
    _, package = imported(busy, gathering, tmp_path)
    first = gathering.last_backup()
    undo_import(gathering, package.id)
    assert gathering.last_backup() != first


def test_a_package_that_wasnt_imported_or_whose_journal_is_erased_is_told(
    busy: Workspace, gathering: Workspace, tmp_path: Path
):
    with pytest.raises(Refusal, match="Không có gói này"):
        undo_import(gathering, uuid4())
    _, package = imported(busy, gathering, tmp_path)
    with closing(sqlite3.connect(gathering.folder / FILE_NAME)) as other:
        other.execute("delete from journal_detail")
        other.commit()
    with pytest.raises(Refusal, match="không hoàn tác được"):
        undo_import(gathering, package.id)
