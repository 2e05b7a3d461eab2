"""The only way into ``data.sqlite``: migrated, then closed to schema changes, written only inside ``atomic``."""

import ctypes
import sqlite3
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.storage.migrations import MIGRATIONS

FILE_NAME = "data.sqlite"
_WINDOWS_REMOVABLE = {2, 4}
APPLICATION_ID = 0x50415243
_DDL = frozenset(
    action for name, action in vars(sqlite3).items() if name.startswith(("SQLITE_CREATE_", "SQLITE_DROP_"))
) | {sqlite3.SQLITE_ALTER_TABLE}


def open_database(folder: Path) -> Database:
    """Open a workspace's database, made anew where there is none; ready to read.

    Raises Refusal when the file is damaged, isn't ours or was written by a newer program.
    """
    path = folder / FILE_NAME
    try:
        return _open(path, made_anew=not path.exists() or not path.stat().st_size)
    except sqlite3.OperationalError as error:
        raise Refusal(
            f"Không mở được tệp dữ liệu {path} ({error}).", "Kiểm tra ổ đĩa và quyền ghi thư mục rồi mở lại."
        ) from error
    except sqlite3.DatabaseError as error:
        raise Refusal(
            f"Tệp dữ liệu {path} bị hỏng ({error}).",
            "Giữ nguyên tệp, đừng ghi đè; mở bản sao lưu gần nhất trong thư mục sao-luu.",
        ) from error


def _open(path: Path, *, made_anew: bool) -> Database:
    conn = sqlite3.connect(path, check_same_thread=True)
    db = Database(conn)
    try:
        _check_ours(db, path, made_anew=made_anew)
        mode = "truncate" if _is_removable(path) else "wal"
        db.execute(f"pragma journal_mode={mode}")
        db.execute("pragma synchronous=full")
        _migrate(db, path)
    except BaseException:
        db.close()
        raise
    return db


def _check_ours(db: Database, path: Path, *, made_anew: bool) -> None:
    if made_anew:
        db.execute(f"pragma application_id={APPLICATION_ID}")
    if db.execute("pragma application_id").fetchone()[0] != APPLICATION_ID:
        raise Refusal(f"Tệp {path} không phải dữ liệu của chương trình này.", "Chọn thư mục dữ liệu khác.")


def _migrate(db: Database, path: Path) -> None:
    released = {migration.name for migration in MIGRATIONS.pending(Database(memory=True))}
    if {migration.name for migration in MIGRATIONS.applied(db)} - released:
        raise Refusal(f"Dữ liệu {path} do bản chương trình mới hơn ghi.", "Cài bản chương trình mới nhất rồi mở lại.")
    MIGRATIONS.apply(db)
    # sqlite-utils asks this by creating a table; asked here, before schema changes are denied
    if not db.supports_on_conflict:
        raise Refusal("Thư viện SQLite trên máy này quá cũ.", "Cài lại chương trình từ bộ cài đầy đủ.")
    db.execute("pragma foreign_keys=on")
    db.conn.set_authorizer(_deny_schema_changes)
    db.execute("pragma query_only=on")


def _deny_schema_changes(action: int, *_: str | None) -> int:
    return sqlite3.SQLITE_DENY if action in _DDL else sqlite3.SQLITE_OK


def _is_removable(path: Path) -> bool:
    """Whether the file lies on a stick or a network drive, where the WAL's shared memory can't be trusted."""
    if sys.platform == "win32":
        return ctypes.windll.kernel32.GetDriveTypeW(f"{path.absolute().drive}\\") in _WINDOWS_REMOVABLE
    return path.absolute().parts[1:2] in {("media",), ("mnt",)} or path.absolute().parts[1:3] == ("run", "media")


@contextmanager
def atomic(db: Database) -> Generator[None]:
    """One transaction, all or nothing; the only place where a write passes."""
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
