"""The only way into ``data.sqlite``: migrated, then closed to schema changes, written only inside ``atomic``."""

import ctypes
import sqlite3
import sys
from collections.abc import Generator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

from sqlite_utils import Database

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.storage.attachments import write_whole
from parcomp_desktop.storage.errors import known_errors, writing
from parcomp_desktop.storage.later_migrations import MIGRATIONS

FILE_NAME = "data.sqlite"
APPLICATION_ID = 0x50415243
_MAGIC = b"SQLite format 3\0"
_APPLICATION_ID_AT = slice(68, 72)
_WINDOWS_REMOVABLE = {2, 4}
_DDL = frozenset(
    action for name, action in vars(sqlite3).items() if name.startswith(("SQLITE_CREATE_", "SQLITE_DROP_"))
) | {sqlite3.SQLITE_ALTER_TABLE}


def open_database(folder: Path) -> Database:
    """Open a workspace's database, made anew where there is none; ready to read.

    Raises Refusal, the file untouched, when it is damaged, isn't ours or was written by a newer program.
    """
    path = folder / FILE_NAME
    with writing(path), known_errors():
        if not path.exists():
            _make(path)
        _check_ours(path)
        return _open(path)


def _make(path: Path) -> None:
    """Write a new file, whole from its first byte on disk."""
    for left in (path.with_name(f"{FILE_NAME}-wal"), path.with_name(f"{FILE_NAME}-journal")):
        # SQLite would mix what is in there into the new file
        if left.exists() and left.stat().st_size:
            raise Refusal(
                f"Thiếu tệp {path} nhưng còn {left.name} giữ dữ liệu của nó.",
                f"Đưa tệp {FILE_NAME} trở lại thư mục, hoặc chọn thư mục dữ liệu khác.",
            )
    with closing(Database(memory=True)) as empty:
        empty.execute(f"pragma application_id={APPLICATION_ID}")
        MIGRATIONS.apply(empty)
        write_whole(path, empty.conn.serialize())


def _check_ours(path: Path) -> None:
    """Looks at the bytes: SQLite itself already writes when it opens some files."""
    with path.open("rb") as file:
        header = file.read(100)
    if not header.startswith(_MAGIC):
        raise Refusal(
            f"Tệp dữ liệu {path} rỗng hoặc bị hỏng.",
            "Giữ nguyên tệp, đừng ghi đè; mở bản sao lưu gần nhất trong thư mục sao-luu.",
        )
    if int.from_bytes(header[_APPLICATION_ID_AT], "big") != APPLICATION_ID:
        raise Refusal(f"Tệp {path} không phải dữ liệu của chương trình này.", "Chọn thư mục dữ liệu khác.")


def _open(path: Path) -> Database:
    db = Database(sqlite3.connect(path))
    try:
        _check_age(db, path)
        db.execute(f"pragma journal_mode={'truncate' if _is_removable(path) else 'wal'}")
        db.execute("pragma synchronous=full")
        MIGRATIONS.apply(db)
        db.execute("pragma foreign_keys=on")
        db.conn.set_authorizer(_deny_schema_changes)
        db.execute("pragma query_only=on")
    except BaseException:
        db.close()
        raise
    return db


def _check_age(db: Database, path: Path) -> None:
    with closing(Database(memory=True)) as empty:
        released = {migration.name for migration in MIGRATIONS.pending(empty)}
    if {migration.name for migration in MIGRATIONS.applied(db)} - released:
        raise Refusal(f"Dữ liệu {path} do bản chương trình mới hơn ghi.", "Cài bản chương trình mới nhất rồi mở lại.")


def _deny_schema_changes(action: int, *_: str | None) -> int:
    return sqlite3.SQLITE_DENY if action in _DDL else sqlite3.SQLITE_OK


def _is_removable(path: Path) -> bool:
    """Whether the file lies on a stick or a network drive, where the WAL's shared memory can't be trusted."""
    if sys.platform == "win32":
        return ctypes.windll.kernel32.GetDriveTypeW(f"{path.absolute().drive}\\") in _WINDOWS_REMOVABLE
    parts = path.resolve().parts
    return parts[1:2] in {("media",), ("mnt",)} or parts[1:3] == ("run", "media")


@contextmanager
def atomic(db: Database) -> Generator[None]:
    """One transaction, all or nothing; the only place where a write passes. Blocks don't nest.

    Raises Refusal for a drive that can't be written and for records that contradict others.
    """
    with known_errors():
        db.execute("pragma query_only=off")
        try:
            db.execute("begin immediate")
            try:
                yield
                db.execute("commit")
            except BaseException:
                db.rollback()
                raise
        finally:
            db.execute("pragma query_only=on")


@contextmanager
def any_text(db: Database) -> Generator[None]:
    """For checks: text that damage has made unreadable comes with U+FFFD in it instead of raising."""
    db.conn.text_factory = partial(str, encoding="utf-8", errors="replace")
    try:
        yield
    finally:
        db.conn.text_factory = str
