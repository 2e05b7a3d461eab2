"""The journal: who changed what when, in a chain of hashes; and what undoing needs.

The permanent part (``journal``) names the change and hashes it; the erasable part (``journal_detail``) keeps each
record before and after.
"""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

import msgspec
from sqlite_utils import Database

from parcomp_desktop.storage.database import any_text
from parcomp_desktop.storage.errors import known_errors

FIRST_HASH = "0" * 64
_DETAIL = (
    "insert into journal_detail (number, position, table_name, record_id, before, after) values (?, ?, ?, ?, ?, ?)"
)
_HASHED = ("number", "at", "who", "command", "summary", "undoable", "undoes", "payload_hash", "previous_hash")


class Detail(NamedTuple):
    """One record of a change, as JSON before (``None``: it is new) and after (``None``: it is gone)."""

    table: str
    record_id: str
    before: str | None
    after: str | None


class JournalEntry(NamedTuple):
    """A line of the permanent part; ``undoes`` is the number of the entry that this one takes back."""

    number: int
    at: datetime
    who: str
    command: str
    summary: str
    undoable: bool
    undoes: int | None


def append(db: Database, entry: JournalEntry, details: Sequence[Detail]) -> None:
    """Add an entry inside the running transaction; ``number`` is given here."""
    last = next(db.query("select max(number) as number from journal"))
    row = {
        **entry._asdict(),
        "number": (last["number"] or 0) + 1,
        "at": entry.at.isoformat(),
        "undoable": int(entry.undoable),
        "payload_hash": _payload_hash(details),
        "previous_hash": newest_hash(db),
    }
    db.table("journal").insert({**row, "hash": _hash(row)})
    db.conn.executemany(_DETAIL, ((row["number"], position, *detail) for position, detail in enumerate(details)))


@known_errors()
def entries(db: Database, limit: int = 500) -> list[JournalEntry]:
    """The newest entries, newest first."""
    return [_entry(row) for row in db.table("journal").rows_where(order_by="number desc", limit=limit)]


@known_errors()
def newest_hash(db: Database) -> str:
    """The end of the chain: as long as it is the same, no record was changed."""
    row = next(db.query("select hash from journal order by number desc limit 1"), None)
    return row["hash"] if row else FIRST_HASH


@known_errors()
def last_undoable(db: Database) -> JournalEntry | None:
    """The newest change that is not yet taken back, if it may be."""
    row = next(
        db.query(
            "select * from journal where undoes is null and number not in "
            "(select undoes from journal where undoes is not null) order by number desc limit 1"
        ),
        None,
    )
    return _entry(row) if row and row["undoable"] else None


@known_errors()
def details(db: Database, number: int) -> list[Detail]:
    """The records of one entry, in the order in which they were written."""
    return [
        Detail(row["table_name"], row["record_id"], row["before"], row["after"])
        for row in db.query("select * from journal_detail where number = ? order by position", [number])
    ]


@known_errors()
def broken_link(db: Database) -> int | None:
    """The number of the first entry whose hash, link to the one before or kept details don't hold.

    Details that were erased are no break.
    """
    previous = FIRST_HASH
    with any_text(db):
        for row in db.query("select * from journal order by number"):
            kept = details(db, row["number"])
            if (
                row["previous_hash"] != previous
                or row["hash"] != _hash(row)
                or (kept and row["payload_hash"] != _payload_hash(kept))
            ):
                return row["number"]
            previous = row["hash"]
    return None


@known_errors()
def newest_of(db: Database, table: str, record_id: str) -> JournalEntry | None:
    """The newest entry that changed a record; None when the details of it were erased."""
    row = next(
        db.query(
            "select * from journal where number = (select max(number) from journal_detail where table_name = ? "
            "and record_id = ?)",
            [table, record_id],
        ),
        None,
    )
    return _entry(row) if row else None


def _payload_hash(kept: Sequence[Detail]) -> str:
    return hashlib.sha256(msgspec.json.encode(kept)).hexdigest()


def _hash(row: Mapping[str, object]) -> str:
    return hashlib.sha256(msgspec.json.encode([row[name] for name in _HASHED])).hexdigest()


def _entry(row: Mapping[str, object]) -> JournalEntry:
    return msgspec.convert([row[name] for name in JournalEntry._fields], JournalEntry, strict=False)
