"""Copies of the live database, made with SQLite's own backup, never by copying the file."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

FOLDER = "sao-luu"
KEPT = 10
_NAME = "data-%Y%m%d-%H%M%S-%f.sqlite"


def backup(db: Database, folder: Path, at: datetime) -> Path:
    """Write ``sao-luu/data-<time>.sqlite`` beside the database and keep the newest ten; returns the new file."""
    target = folder / FOLDER / f"{at.astimezone(UTC):{_NAME}}"
    target.parent.mkdir(exist_ok=True)
    with closing(sqlite3.connect(target)) as copy:
        db.conn.backup(copy)
    for old in sorted(target.parent.glob("data-*.sqlite"))[:-KEPT]:
        old.unlink()
    return target


def newest(folder: Path) -> datetime | None:
    """When the newest backup was made, or None."""
    names = sorted(path.name for path in (folder / FOLDER).glob("data-*.sqlite"))
    return datetime.strptime(names[-1], _NAME).replace(tzinfo=UTC) if names else None
