import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.storage import journal, store
from parcomp_desktop.storage.backup import backup, newest
from parcomp_desktop.storage.database import FILE_NAME, open_database
from tests.storage.records import AT, command, unit, write_samples


def contents(db: Database) -> list[str]:
    return list(db.conn.iterdump())


def restored(copy: Path, folder: Path) -> Database:
    folder.mkdir()
    shutil.copyfile(copy, folder / FILE_NAME)
    return open_database(folder)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "sao-luu").iterdir())


def test_a_restored_copy_is_the_original_to_the_last_row(db: Database, tmp_path: Path):
    write_samples(db)
    copy = backup(db, tmp_path, AT)
    assert copy == tmp_path / "sao-luu" / "data-20260305-013000-000000.sqlite"
    with closing(restored(copy, tmp_path / "elsewhere")) as other:
        assert contents(other) == contents(db)
        assert store.altered_rows(other) == []
        assert journal.broken_link(other) is None
        with store.change(other, command()) as change:
            change.put(unit("A"))
        assert len(store.find(other, Unit)) == 2


def test_a_copy_made_while_another_writes_holds_what_was_confirmed(db: Database, tmp_path: Path):
    write_samples(db)
    before = contents(db)
    with closing(open_database(tmp_path)) as writer, store.change(writer, command()) as change:
        change.put(unit("not yet confirmed"))
        copy = backup(db, tmp_path, AT)
    with closing(restored(copy, tmp_path / "elsewhere")) as other:
        assert contents(other) == before


def test_a_copy_is_one_file_of_its_own(db: Database, tmp_path: Path):
    write_samples(db)
    backup(db, tmp_path, AT)
    assert names(tmp_path) == ["data-20260305-013000-000000.sqlite"]


def test_ten_copies_are_kept_the_newest(db: Database, tmp_path: Path):
    made = [backup(db, tmp_path, AT + timedelta(days=day)).name for day in range(13)]
    assert names(tmp_path) == made[3:]


def test_a_clock_that_fell_back_costs_an_older_copy_not_the_new_one(db: Database, tmp_path: Path):
    made = [backup(db, tmp_path, AT + timedelta(days=day)).name for day in range(10)]
    write_samples(db)
    newest = backup(db, tmp_path, AT - timedelta(days=2000))
    assert names(tmp_path) == [newest.name, *made[1:]]
    with closing(restored(newest, tmp_path / "elsewhere")) as other:
        assert len(store.find(other, Unit)) == 1


def test_the_newest_copy_tells_when_it_was_made(db: Database, tmp_path: Path):
    assert newest(tmp_path) is None
    for day in (0, 2, 1):
        backup(db, tmp_path, AT + timedelta(days=day, microseconds=5))
    (tmp_path / "sao-luu" / "data-ban-sao.sqlite").touch()
    assert newest(tmp_path) == AT + timedelta(days=2, microseconds=5)


def test_other_files_of_the_folder_are_left_alone(db: Database, tmp_path: Path):
    folder = tmp_path / "sao-luu"
    folder.mkdir()
    (folder / "ghi chú.txt").touch()
    (folder / "data-ban-sao.sqlite").touch()
    for day in range(12):
        backup(db, tmp_path, AT + timedelta(days=day))
    assert len(names(tmp_path)) == 12
    assert {"ghi chú.txt", "data-ban-sao.sqlite"} <= set(names(tmp_path))


def test_a_copy_that_was_cut_short_isnt_counted_and_is_made_anew(db: Database, tmp_path: Path):
    write_samples(db)
    folder = tmp_path / "sao-luu"
    folder.mkdir()
    (folder / "dang-ghi.sqlite").write_bytes(b"half a page")
    (folder / "dang-ghi.sqlite-journal").write_bytes(b"\xd9\xd5\x05\xf9 \xa1c\xd7" + bytes(600))
    copy = backup(db, tmp_path, AT)
    with closing(restored(copy, tmp_path / "elsewhere")) as other:
        assert contents(other) == contents(db)


def test_where_no_copy_can_be_made_it_is_told(db: Database, tmp_path: Path):
    (tmp_path / "sao-luu").write_bytes(b"a file")
    with pytest.raises(Refusal, match="Không ghi được"):
        backup(db, tmp_path, AT)


def test_a_copy_that_is_open_elsewhere_doesnt_stop_the_next_one(
    db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    for day in range(10):
        backup(db, tmp_path, AT + timedelta(days=day))
    unlink = Path.unlink

    def held(path: Path, *, missing_ok: bool = False) -> None:
        if path.name.startswith("data-"):
            raise PermissionError(13, "used by another process", str(path))
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    backup(db, tmp_path, AT + timedelta(days=11))
    assert len(names(tmp_path)) == 11


def test_the_live_file_alone_would_have_lost_what_was_confirmed(db: Database, tmp_path: Path):
    write_samples(db)
    shutil.copyfile(tmp_path / FILE_NAME, tmp_path / "copied.sqlite")
    with closing(sqlite3.connect(tmp_path / "copied.sqlite")) as copied:
        assert copied.execute("select count(*) from unit").fetchone() == (0,)
    with closing(sqlite3.connect(backup(db, tmp_path, AT))) as copy:
        assert copy.execute("select count(*) from unit").fetchone() == (1,)
