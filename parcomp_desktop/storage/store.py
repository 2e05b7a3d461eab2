"""Records in and out of the database: reads freely, writes through ``Change`` alone."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime
from typing import NamedTuple, TypeVar
from uuid import UUID

import msgspec
from sqlite_utils import Database

from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import fold
from parcomp_desktop.storage import journal
from parcomp_desktop.storage.codec import Cell, from_row, row_hash, to_row
from parcomp_desktop.storage.database import atomic
from parcomp_desktop.storage.tables import BY_NAME, TABLES, Table

E = TypeVar("E", bound=Entity)


class Command(NamedTuple):
    """What is about to be done, for the journal: a code, a Vietnamese sentence, by whom and when."""

    name: str
    summary: str
    who: str
    at: datetime
    undoable: bool = True


def get(db: Database, kind: type[E], record_id: UUID) -> E | None:
    """The record with this id, or None."""
    return next(iter(find(db, kind, id=record_id)), None)


def find(db: Database, kind: type[E], /, **equal: object) -> list[E]:
    """The records whose columns equal the given values, in the order of their table."""
    cells = {name: _cell(value) for name, value in equal.items()}
    where = " and ".join(f"{name} = :{name}" for name in cells)
    return [from_row(kind, row) for row in db.table(_name(kind)).rows_where(where or None, cells, _order(kind))]


def search(db: Database, kind: type[E], text: str) -> list[E]:
    """The records whose searched text contains every word of ``text``, marks and case aside."""
    words = fold(text).split()
    where = " and ".join("instr(folded, ?)" for _ in words)
    return [from_row(kind, row) for row in db.table(_name(kind)).rows_where(where or None, words, _order(kind))]


def _name(kind: type[Entity]) -> str:
    return TABLES[kind].name


def _order(kind: type[Entity]) -> str:
    return TABLES[kind].order


def _cell(value: object) -> Cell:
    return value if isinstance(value, int) else str(value)


class Change:
    """The records that one command writes; kept for the journal."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.details: list[journal.Detail] = []

    def put(self, record: Entity) -> None:
        """Write a record, new or changed; an unchanged one leaves no trace."""
        table = TABLES[type(record)]
        before = get(self._db, type(record), record.id)
        if before != record:
            self._db.table(table.name).upsert({**to_row(record), **table.derived(record)}, pk="id")
            self._note(table, record.id, before, record)

    def remove(self, record: Entity) -> None:
        """Take a record away; undoing brings it back."""
        table = TABLES[type(record)]
        self._db.table(table.name).delete(str(record.id))
        self._note(table, record.id, record, None)

    def _note(self, table: Table, record_id: UUID, before: Entity | None, after: Entity | None) -> None:
        self.details.append(journal.Detail(table.name, str(record_id), _image(table, before), _image(table, after)))


def _image(table: Table, record: Entity | None) -> str | None:
    if record is None:
        return None
    return "{}" if table.secret else msgspec.json.encode(record).decode()


@contextmanager
def change(db: Database, command: Command, undoes: int | None = None) -> Generator[Change]:
    """One command: its records and its journal entry in one transaction; nothing changed leaves no entry.

    Raises Refusal when the records contradict others (a number given twice, a record still in use).
    """
    try:
        with atomic(db):
            changing = Change(db)
            yield changing
            if changing.details:
                journal.append(db, _entry(command, undoes), changing.details)
    except sqlite3.IntegrityError as error:
        raise _contradiction(error) from error
    except sqlite3.OperationalError as error:
        raise Refusal(
            f"Không ghi được dữ liệu ({error}); chưa có gì thay đổi.", "Kiểm tra ổ đĩa còn trống rồi làm lại."
        ) from error


def _entry(command: Command, undoes: int | None) -> journal.JournalEntry:
    return journal.JournalEntry(
        0, command.at, command.who, command.name, command.summary, undoable=command.undoable, undoes=undoes
    )


def _contradiction(error: sqlite3.IntegrityError) -> Refusal:
    if "FOREIGN KEY" in str(error):
        return Refusal("Bản ghi này còn được dữ liệu khác dùng đến.", "Xoá hoặc chuyển dữ liệu dùng đến nó trước.")
    return Refusal(f"Dữ liệu trùng với bản ghi đã có ({error}).", "Sửa mã, số hoặc kỳ để không trùng.")


def undo(db: Database, entry: journal.JournalEntry, command: Command) -> Change:
    """Bring the records of an entry back to what they were; returns what that changed.

    Raises Refusal when the entry can't be undone or one of its records was changed since.
    """
    if not entry.undoable:
        raise Refusal(f"Không hoàn tác được việc “{entry.summary}”.", "Lập bản ghi mới để đính chính.")
    with change(db, command, undoes=entry.number) as changing:
        for detail in reversed(journal.details(db, entry.number)):
            _restore(db, changing, detail)
    return changing


def _restore(db: Database, changing: Change, detail: journal.Detail) -> None:
    table = BY_NAME[detail.table]
    current = get(db, table.kind, UUID(detail.record_id))
    if _image(table, current) != detail.after:
        raise Refusal("Bản ghi đã được sửa sau việc cần hoàn tác.", "Hoàn tác các việc mới hơn trước.")
    if detail.before is not None:
        changing.put(msgspec.json.decode(detail.before, type=table.kind))
    elif current is not None:
        changing.remove(current)


def altered_rows(db: Database) -> list[tuple[str, str]]:
    """(table, id) of each row whose stored hash no longer fits its contents: the file was damaged or tampered with."""
    return [
        (table.name, row["id"])
        for table in TABLES.values()
        for row in db.table(table.name).rows_where()
        if row_hash({name: row[name] for name in table.kind.__struct_fields__}) != row["row_hash"]
    ]
