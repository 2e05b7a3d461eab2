"""Copies of the live database, made with SQLite's own backup, never by copying the file."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

FOLDER = "sao-luu"
KEPT = 10


def backup(db: Database, folder: Path, at: datetime) -> Path:
    """Write ``sao-luu/data-<time>.sqlite`` beside the database and keep the newest ten; returns the new file."""
    target = folder / FOLDER / f"data-{at:%Y%m%d-%H%M%S-%f}.sqlite"
    target.parent.mkdir(exist_ok=True)
    with closing(sqlite3.connect(target)) as copy:
        db.conn.backup(copy)
    for old in sorted(target.parent.glob("data-*.sqlite"))[:-KEPT]:
        old.unlink()
    return target
