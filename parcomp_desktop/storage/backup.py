"""Copies of the live database, made with SQLite's own backup, never by copying the file."""

import re
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.storage.attachments import flush_folder
from parcomp_desktop.storage.errors import known_errors, writing

FOLDER = "sao-luu"
KEPT = 10
_NAME = "data-%Y%m%d-%H%M%S-%f.sqlite"
_NAMED = re.compile(r"data-\d{8}-\d{6}-\d{6}\.sqlite")


def backup(db: Database, folder: Path, at: datetime) -> Path:
    """Write ``sao-luu/data-<time>.sqlite`` beside the database, keep ten in all; returns the new file.

    Raises Refusal when the drive can't take it or the database is damaged; the older copies then stay.
    """
    target = folder / FOLDER / f"{at.astimezone(UTC):{_NAME}}"
    temporary = target.with_name("dang-ghi.sqlite")
    try:
        with writing(target), known_errors():
            target.parent.mkdir(exist_ok=True)
            temporary.unlink(missing_ok=True)
            _copy(db, temporary)
            temporary.replace(target)
            flush_folder(target.parent)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    _thin(target)
    return target


def _copy(db: Database, path: Path) -> None:
    with closing(sqlite3.connect(path)) as copy:
        db.conn.backup(copy)
    # Nothing writes to the copy now; read as such it needs no files of its own beside it
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)) as copy:
        if copy.execute("pragma quick_check(1)").fetchone()[0] != "ok":
            raise Refusal(
                "Tệp dữ liệu bị hỏng nên không sao lưu đè lên các bản tốt.",
                "Mở bản sao lưu gần nhất trong thư mục sao-luu.",
            )


def _thin(new: Path) -> None:
    # By name the new one may sort first: the clock of an old machine falls back
    others = [path for path in _copies(new.parent) if path != new]
    for old in others[: 1 - KEPT]:
        with suppress(OSError):
            old.unlink()


def _copies(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("data-*.sqlite") if _NAMED.fullmatch(path.name))


def newest(folder: Path) -> datetime | None:
    """When the newest backup was made, or None."""
    copies = _copies(folder / FOLDER)
    return datetime.strptime(copies[-1].name, _NAME).replace(tzinfo=UTC) if copies else None
