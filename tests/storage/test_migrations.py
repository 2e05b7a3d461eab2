"""Databases that older programs wrote, stored here with data in them, open with everything still there."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from parcomp_desktop.domain.awards import TypedFact
from parcomp_desktop.domain.scores import PublishedIndex, ScoreEntry, Scoresheet, SheetState
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.storage import journal, store
from parcomp_desktop.storage.database import APPLICATION_ID, FILE_NAME, open_database
from tests.storage.records import command

FIRST_STONE = Path(__file__).with_name("first_stone.sql")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A folder as the first program left it: one record of each kind that there was."""
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as db:
        db.executescript(FIRST_STONE.read_text(encoding="utf-8"))
        db.execute(f"pragma application_id={APPLICATION_ID}")
    return tmp_path


def rows(db: Database, table: str) -> list[dict[str, object]]:
    return list(db.table(table).rows)


def test_every_record_of_the_first_program_is_there_and_whole(old: Path):
    with closing(sqlite3.connect(old / FILE_NAME)) as before:
        tables = [name for (name,) in before.execute("select name from sqlite_master where type = 'table'")]
        counts = {name: before.execute(f"select count(*) from {name}").fetchone()[0] for name in tables}  # noqa: S608
    with closing(open_database(old)) as db:
        assert {name: len(rows(db, name)) for name in counts if name != "_sqlite_migrations"} == {
            name: count for name, count in counts.items() if name != "_sqlite_migrations"
        }
        assert store.altered_rows(db) == []
        assert db.execute("pragma foreign_key_check").fetchall() == []


def test_old_records_begin_as_nobody_has_said_more_of_them(old: Path):
    with closing(open_database(old)) as db:
        assert [sheet.state for sheet in store.find(db, Scoresheet)] == [SheetState.ENTERING]
        assert [(entry.option, entry.justification) for entry in store.find(db, ScoreEntry)] == [("", "")]
        assert [index.set_code for index in store.find(db, PublishedIndex)] == [""]
        assert [fact.reason for fact in store.find(db, TypedFact)] == [""]


def test_what_the_first_program_wrote_can_still_be_undone(old: Path):
    with closing(open_database(old)) as db:
        entry = journal.last_undoable(db)
        assert entry
        assert store.find(db, Scoresheet)[0].period == "2026"
        store.undo(db, entry, command("Hoàn tác"))
        assert store.find(db, Scoresheet)[0].period == "Xã Đắk Tờ Kan"


@pytest.mark.parametrize("table", ["unit", "scoresheet", "score_entry", "published_index", "typed_fact"])
def test_a_row_that_was_altered_on_disk_is_still_found_out(old: Path, table: str):
    changed = {"unit": "name", "scoresheet": "period", "score_entry": "note", "published_index": "source"}
    with closing(sqlite3.connect(old / FILE_NAME)) as db:
        db.execute(f"update {table} set {changed.get(table, 'source')} = 'khác'")  # noqa: S608
        db.commit()
    with closing(open_database(old)) as db:
        assert [name for name, _ in store.altered_rows(db)] == [table]
        assert store.find(db, Unit)
