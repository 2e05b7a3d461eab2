from uuid import uuid4

import pytest
from msgspec.structs import replace
from sqlite_utils import Database

from parcomp_desktop.domain.units import Unit
from parcomp_desktop.storage import journal, store
from parcomp_desktop.storage.database import atomic
from tests.storage.records import AT, command, unit, write_samples


@pytest.fixture
def four(db: Database) -> Database:
    """A journal of four entries; the first is of every kind, the third of two records."""
    place = write_samples(db)[Unit]
    for records in ([replace(place, name="B")], [unit("C"), unit("D")], [replace(place, name="E")]):
        with store.change(db, command(f"Ghi {len(records)}")) as change:
            for record in records:
                change.put(record)
    return db


def test_an_entry_says_who_when_and_what_and_keeps_before_and_after(db: Database):
    place = unit("Xã Đắk Hà", "X01")
    with store.change(db, command("Ghi đơn vị Xã Đắk Hà")) as change:
        change.put(place)
    assert journal.entries(db) == [
        journal.JournalEntry(1, AT, "cán bộ", "test.write", "Ghi đơn vị Xã Đắk Hà", undoable=True, undoes=None)
    ]
    [detail] = journal.details(db, 1)
    assert (detail.table, detail.record_id, detail.before) == ("unit", str(place.id), None)
    assert detail.after is not None
    assert '"name":"Xã Đắk Hà"' in detail.after


def test_an_undo_names_the_entry_that_it_takes_back(db: Database):
    with store.change(db, command()) as change:
        change.put(unit("A"))
    store.undo(db, journal.entries(db)[0], command("Hoàn tác", undoable=False))
    assert [(entry.number, entry.undoes) for entry in journal.entries(db)] == [(2, 1), (1, None)]


def test_entries_come_newest_first_and_no_more_than_asked_for(four: Database):
    assert [entry.number for entry in journal.entries(four)] == [4, 3, 2, 1]
    assert [entry.number for entry in journal.entries(four, limit=2)] == [4, 3]


def test_a_change_of_nothing_leaves_no_entry(db: Database):
    with store.change(db, command()):
        pass
    assert journal.entries(db) == []


def test_the_details_of_an_unknown_entry_are_none(db: Database):
    assert journal.details(db, 7) == []


def test_a_sound_journal_has_no_broken_link(four: Database):
    assert journal.broken_link(four) is None


def test_an_empty_journal_has_no_broken_link(db: Database):
    assert journal.broken_link(db) is None


def test_erasing_the_details_of_an_entry_breaks_nothing(four: Database):
    with atomic(four):
        four.execute("delete from journal_detail where number = 3")
    assert journal.broken_link(four) is None


COLUMNS = {
    "at": "'2026-03-05T08:30:01+07:00'",
    "who": "'someone else'",
    "command": "'other'",
    "summary": "'Xoá'",
    "undoable": "1 - undoable",
    "undoes": "1",
    "payload_hash": "hash",
    "previous_hash": "hash",
    "hash": "previous_hash",
}


@pytest.mark.parametrize("number", [1, 2, 4])
@pytest.mark.parametrize("column", COLUMNS)
def test_any_altered_column_of_an_entry_is_found(four: Database, number: int, column: str):
    with atomic(four):
        four.execute(f"update journal set {column} = {COLUMNS[column]} where number = ?", [number])  # noqa: S608  ours
    assert journal.broken_link(four) == number


def test_text_of_an_entry_that_is_no_longer_utf_8_is_found(four: Database):
    with atomic(four):
        four.execute("update journal set summary = cast(x'c3' as text) where number = 2")
    assert journal.broken_link(four) == 2


def test_an_entry_that_was_cut_out_is_found(four: Database):
    with atomic(four):
        four.execute("delete from journal_detail where number = 2")
        four.execute("delete from journal where number = 2")
    assert journal.broken_link(four) == 3


def test_entries_that_changed_places_are_found(four: Database):
    with atomic(four):
        four.execute("pragma defer_foreign_keys=on")
        for old, new in ((2, 9), (3, 2), (9, 3)):
            four.execute("update journal set number = ? where number = ?", [new, old])
            four.execute("update journal_detail set number = ? where number = ?", [new, old])
    assert journal.broken_link(four) == 2


@pytest.mark.parametrize(
    "change",
    [
        "update journal_detail set after = replace(after, 'C', 'X') where number = 3 and position = 0",
        "update journal_detail set after = null where number = 3 and position = 0",
        "update journal_detail set before = '{}' where number = 3 and position = 1",
        "update journal_detail set table_name = 'person' where number = 3 and position = 1",
        f"update journal_detail set record_id = '{uuid4()}' where number = 3 and position = 1",  # noqa: S608  ours
        "delete from journal_detail where number = 3 and position = 1",
        "insert into journal_detail values (3, 2, 'unit', 'x', null, null)",
        "update journal_detail set position = 5 - position where number = 3",
    ],
)
def test_altered_details_of_an_entry_are_found(four: Database, change: str):
    with atomic(four):
        four.execute(change)
    assert journal.broken_link(four) == 3
