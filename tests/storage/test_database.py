import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.storage import store
from parcomp_desktop.storage.backup import backup
from parcomp_desktop.storage.database import APPLICATION_ID, FILE_NAME, atomic, open_database
from tests.storage.records import AT, command, unit, write_samples

DDL = [
    "create table x (a)",
    "create temp table x (a)",
    "create index x on unit(name)",
    "create view x as select 1",
    "create trigger x after insert on unit begin select 1; end",
    "create virtual table x using fts5(a)",
    "drop table draft",
    "drop index unit_order",
    "alter table unit add column colour text",
    "alter table unit rename to x",
    "alter table unit drop column ranked",
]


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_new_workspace_is_empty_and_ours(db: Database, tmp_path: Path):
    assert store.find(db, Unit) == []
    assert (tmp_path / FILE_NAME).read_bytes()[68:72] == b"PARC"
    assert db.execute("pragma application_id").fetchone()[0] == APPLICATION_ID


def test_what_was_written_is_there_when_it_is_opened_again(tmp_path: Path):
    with closing(open_database(tmp_path)) as db:
        records = write_samples(db)
    with closing(open_database(tmp_path)) as db:
        assert {kind: store.find(db, kind) for kind in records} == {kind: [record] for kind, record in records.items()}


def test_closing_leaves_one_file(tmp_path: Path):
    with closing(open_database(tmp_path)) as db:
        write_samples(db)
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_each_commit_reaches_the_disk_before_it_returns(db: Database):
    pragmas = {name: db.execute(f"pragma {name}").fetchone()[0] for name in ("journal_mode", "synchronous")}
    assert pragmas == {"journal_mode": "wal", "synchronous": 2}


def test_opening_what_is_up_to_date_writes_nothing(tmp_path: Path):
    open_database(tmp_path).close()
    other = sqlite3.connect(tmp_path / FILE_NAME)
    other.execute("begin immediate")
    with closing(open_database(tmp_path)) as reader:
        assert store.find(reader, Unit) == []
    other.close()


def test_one_connection_reads_while_another_writes(db: Database, tmp_path: Path):
    with closing(open_database(tmp_path)) as reader:
        with store.change(db, command()) as change:
            change.put(unit("A"))
            assert store.find(reader, Unit) == []
        assert len(store.find(reader, Unit)) == 1


def test_a_change_keeps_other_writers_out_from_its_first_moment(db: Database, tmp_path: Path):
    with (
        atomic(db),
        closing(sqlite3.connect(tmp_path / FILE_NAME, timeout=0)) as other,
        pytest.raises(sqlite3.OperationalError, match="locked"),
    ):
        other.execute("begin immediate")


@pytest.mark.parametrize("statement", DDL)
def test_the_schema_is_closed_even_inside_a_change(db: Database, statement: str):
    with pytest.raises(sqlite3.DatabaseError, match=r"authorized|prohibited"), atomic(db):
        db.execute(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "insert into draft values ('a', 'b', 'c')",
        "update draft set content = 'x'",
        "delete from draft",
        "pragma user_version=5",
    ],
)
def test_a_write_outside_a_change_fails(db: Database, statement: str):
    with atomic(db):
        db.execute("insert into draft values ('form', 'id', 'content')")
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        db.execute(statement)
    assert list(db.table("draft").rows) == [{"form": "form", "record_id": "id", "content": "content"}]


def test_after_a_change_that_failed_the_database_is_closed_to_writes_again(db: Database):
    with pytest.raises(ZeroDivisionError), atomic(db):
        raise ZeroDivisionError
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        db.execute("delete from draft")


def test_a_misspelt_table_makes_no_table(db: Database):
    tables = db.table_names()
    with pytest.raises(sqlite3.DatabaseError, match="authorized"), atomic(db):
        db.table("unti").insert({"id": "1"})
    assert db.table_names() == tables


def make_empty(path: Path) -> None:
    path.touch()


def make_garbage(path: Path) -> None:
    path.write_bytes(b"\xd0\xcf\x11\xe0" + bytes(range(256)) * 40)


def make_short(path: Path) -> None:
    path.write_bytes(b"SQL")


def make_foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("pragma journal_mode=wal")
        other.execute("create table notes (a)")


def make_foreign_without_tables(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("pragma user_version=1")


def make_ours(path: Path) -> None:
    with closing(open_database(path.parent)) as db:
        write_samples(db)


def make_newer(path: Path) -> None:
    make_ours(path)
    with closing(sqlite3.connect(path)) as newer, newer:
        newer.execute("insert into _sqlite_migrations values (9, 'parcomp', 'second_stone', '2030-01-01')")


def make_newer_on_a_stick(path: Path) -> None:
    make_newer(path)
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("pragma journal_mode=truncate")


def make_truncated(path: Path) -> None:
    make_ours(path)
    path.write_bytes(path.read_bytes()[:-4096])


def make_without_header(path: Path) -> None:
    make_ours(path)
    path.write_bytes(bytes(100) + path.read_bytes()[100:])


def make_without_schema(path: Path) -> None:
    make_ours(path)
    content = path.read_bytes()
    path.write_bytes(content[:100] + b"\xff" * 3996 + content[4096:])


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (make_empty, "rỗng hoặc bị hỏng"),
        (make_garbage, "rỗng hoặc bị hỏng"),
        (make_short, "rỗng hoặc bị hỏng"),
        (make_without_header, "rỗng hoặc bị hỏng"),
        (make_foreign, "không phải dữ liệu của chương trình"),
        (make_foreign_without_tables, "không phải dữ liệu của chương trình"),
        (make_newer, "bản chương trình mới hơn"),
        (make_newer_on_a_stick, "bản chương trình mới hơn"),
        (make_truncated, "bị hỏng"),
        (make_without_schema, "bị hỏng"),
    ],
)
def test_what_cant_be_opened_is_told_once_and_stays_as_it_is(tmp_path: Path, make: Callable[[Path], None], words: str):
    make(tmp_path / FILE_NAME)
    before = bytes_of(tmp_path)
    with pytest.raises(Refusal, match=words):
        open_database(tmp_path)
    assert bytes_of(tmp_path) == before


@pytest.mark.parametrize("left", ["data.sqlite-wal", "data.sqlite-journal"])
def test_beside_the_remains_of_a_lost_file_no_new_one_is_made(tmp_path: Path, left: str):
    (tmp_path / left).write_bytes(b"pages")
    with pytest.raises(Refusal, match=f"Thiếu tệp .* nhưng còn {left}"):
        open_database(tmp_path)
    assert bytes_of(tmp_path) == {left: b"pages"}


def test_an_empty_journal_of_a_stick_is_no_remains(tmp_path: Path):
    (tmp_path / "data.sqlite-journal").touch()
    open_database(tmp_path).close()


def test_a_folder_that_isnt_there_is_refused(tmp_path: Path):
    with pytest.raises(Refusal, match="Không ghi được"):
        open_database(tmp_path / "gone")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_the_place_of_the_file_is_refused(tmp_path: Path):
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(Refusal, match="Không ghi được"):
        open_database(tmp_path)


def test_a_making_that_was_cut_short_is_made_anew(tmp_path: Path):
    (tmp_path / "data.sqlite.dang-ghi").write_bytes(b"SQLite")
    with closing(open_database(tmp_path)) as db:
        assert store.find(db, Unit) == []
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_damage_met_while_reading_is_told_as_damage(tmp_path: Path):
    path = tmp_path / FILE_NAME
    make_ours(path)
    with closing(sqlite3.connect(path)) as raw:
        page = raw.execute("select rootpage from sqlite_master where name = 'unit'").fetchone()[0]
    content = path.read_bytes()
    path.write_bytes(content[: 4096 * (page - 1)] + b"\xff" * 4096 + content[4096 * page :])
    with closing(open_database(tmp_path)) as db:
        for look in (lambda: store.find(db, Unit), lambda: store.altered_rows(db)):
            with pytest.raises(Refusal, match="bị hỏng"):
                look()


def test_a_damaged_file_isnt_backed_up_over_the_good_copies(tmp_path: Path):
    path = tmp_path / FILE_NAME
    make_ours(path)
    with closing(open_database(tmp_path)) as db:
        good = backup(db, tmp_path, AT)
    with closing(sqlite3.connect(path)) as raw:
        page = raw.execute("select rootpage from sqlite_master where name = 'unit'").fetchone()[0]
    content = path.read_bytes()
    path.write_bytes(content[: 4096 * (page - 1)] + b"\xff" * 4096 + content[4096 * page :])
    with closing(open_database(tmp_path)) as db, pytest.raises(Refusal, match="bị hỏng nên không sao lưu"):
        backup(db, tmp_path, AT + timedelta(days=1))
    assert list(good.parent.iterdir()) == [good]


def test_a_folder_with_spaces_and_vietnamese_letters_works(tmp_path: Path):
    folder = tmp_path / "Dữ liệu thi đua xã Đắk Hà"
    folder.mkdir()
    with closing(open_database(folder)) as db:
        records = write_samples(db)
    moved = shutil.move(folder, tmp_path / "chỗ khác")
    with closing(open_database(Path(moved))) as db:
        assert store.find(db, Unit) == [records[Unit]]
