"""Records in and out of the database: reads freely, writes through ``Change`` alone."""

from collections.abc import Collection, Generator, Iterable, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import groupby, islice
from typing import NamedTuple, TypeVar
from uuid import UUID

import msgspec
from sqlite_utils import Database

from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import fold
from parcomp_desktop.storage import journal
from parcomp_desktop.storage.codec import Cell, as_kept, cells, column_names, reader, row_hash, to_row
from parcomp_desktop.storage.database import any_text, atomic
from parcomp_desktop.storage.errors import known_errors
from parcomp_desktop.storage.tables import BY_NAME, TABLES, Table, upsert

E = TypeVar("E", bound=Entity)
_AT_ONCE = 5_000
"""Records that are compared and written in one go: their rows fit in the processor's memory."""


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
    """The records whose fields have the given values (None: blank), in the order of their table."""
    return _select(db, kind, [f"{name} is ?" for name in equal], list(cells(kind, equal).values()))


def _by_ids(db: Database, kind: type[E], ids: Sequence[UUID]) -> list[E]:
    wanted = msgspec.json.encode(ids).decode()
    return _select(db, kind, ["id in (select value from json_each(?))"], [wanted])


@known_errors()
def count(db: Database, kind: type[Entity]) -> int:
    """How many records of a kind there are."""
    return db.table(TABLES[kind].name).count


def search(db: Database, kind: type[E], text: str) -> list[E]:
    """The records whose searched text contains every word of ``text``, marks and case aside."""
    words = fold(text).split()
    return _select(db, kind, ["instr(folded, ?)"] * len(words), words)


@known_errors()
def _select(db: Database, kind: type[E], conditions: Sequence[str], values: Sequence[Cell]) -> list[E]:
    table = TABLES[kind]
    where = " and ".join(conditions) or "true"
    columns = ", ".join(column_names(kind))
    sql = f"select {columns} from {table.name} where {where} order by {table.order}"  # noqa: S608  names of ours alone
    return [*map(reader(kind), db.execute(sql, values))]


def table_of(record: Entity) -> str:
    """The name of the table that a record is kept in."""
    return TABLES[type(record)].name


class Change:
    """The records that one command writes; kept for the journal."""

    def __init__(self, db: Database, *, undoable: bool) -> None:
        self._db = db
        self.undoable = undoable
        self.details: list[journal.Detail] = []

    def put(self, record: Entity) -> None:
        """Write a record, new or changed; an unchanged one leaves no trace."""
        self.put_all((record,))

    def put_all(self, records: Iterable[Entity]) -> None:
        """Write records in their order, as ``put`` does; many of one kind after each other go quickest."""
        for kind, alike in groupby(records, type):
            while some := [*islice(alike, _AT_ONCE)]:
                self._put_alike(TABLES[kind], some)

    def _put_alike(self, table: Table, records: Sequence[Entity]) -> None:
        stored = {each.id: each for each in _by_ids(self._db, table.kind, [record.id for record in records])}
        rows: list[dict[str, Cell]] = []
        for record in records:
            row = to_row(record)
            before, after = stored.get(record.id), as_kept(record, row)
            if before != after:
                rows.append(row | table.derived(after))
                self._note(table, record.id, before, after)
                stored[record.id] = after
        if rows:
            self._db.conn.executemany(upsert(table.name, tuple(rows[0])), rows)

    def remove(self, record: Entity) -> None:
        """Take a record away; undoing brings it back. One that is gone already leaves no trace."""
        table = TABLES[type(record)]
        before = get(self._db, table.kind, record.id)
        if before is not None:
            self._db.table(table.name).delete_where("id = ?", [str(record.id)])
            self._note(table, record.id, before, None)

    def _note(self, table: Table, record_id: UUID, before: Entity | None, after: Entity | None) -> None:
        self.undoable = self.undoable and not table.secret
        self.details.append(journal.Detail(table.name, str(record_id), _image(table, before), _image(table, after)))


def _image(table: Table, record: Entity | None) -> str | None:
    if record is None:
        return None
    return "{}" if table.secret else msgspec.json.encode(record).decode()


def _imaged(table: Table, image: str | None) -> Entity | None:
    """The record of an image; fields that the program didn't have when it was made are as yet unsaid."""
    return None if image is None else msgspec.json.decode(image, type=table.kind)


@contextmanager
def change(db: Database, command: Command, undoes: int | None = None) -> Generator[Change]:
    """One command: its records and its journal entry in one transaction; nothing changed leaves no entry.

    Raises Refusal when the records contradict others (a number given twice, a record still in use).
    """
    with atomic(db):
        changing = Change(db, undoable=command.undoable)
        yield changing
        if changing.details:
            journal.append(db, _entry(command, undoes, undoable=changing.undoable), changing.details)


def _entry(command: Command, undoes: int | None, *, undoable: bool) -> journal.JournalEntry:
    return journal.JournalEntry(0, command.at, command.who, command.name, command.summary, undoable, undoes)


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


def take_back(db: Database, number: int, command: Command, but: Collection[str] = ()) -> tuple[Change, list[Entity]]:
    """Bring back what an entry changed and nobody changed since; returns that and the records that stay as they are.

    Those of the tables ``but`` stay and aren't named. A record that others hang on by now stays.
    """
    with change(db, command) as changing:
        details = [detail for detail in journal.details(db, number) if detail.table not in but]
        kept = [current for detail in reversed(details) if (current := _taken_back(db, changing, detail)) is not None]
        while missing := _still_needed(db, details):
            for record in missing:
                changing.put(record)
            kept += missing
    return changing, kept


def _taken_back(db: Database, changing: Change, detail: journal.Detail) -> Entity | None:
    """Restores the record of a detail, unless it was changed since: returns it as it is then."""
    table = BY_NAME[detail.table]
    current = get(db, table.kind, UUID(detail.record_id))
    if current is not None and current != _imaged(table, detail.after):
        return current
    _restore(db, changing, detail)
    return None


def _still_needed(db: Database, details: Sequence[journal.Detail]) -> list[Entity]:
    """The records among these that were taken away although others hang on them."""
    images = {(detail.table, detail.record_id): detail.after for detail in details}
    needed: dict[tuple[str, str], Entity] = {}
    for child, rowid, parent, key in db.execute("pragma foreign_key_check").fetchall():
        column = next(row[3] for row in db.execute(f"pragma foreign_key_list({child})").fetchall() if row[0] == key)
        where = f"select {column} from {child} where rowid = ?"  # noqa: S608  names of ours alone
        (record_id,) = db.execute(where, [rowid]).fetchone()
        record = _imaged(BY_NAME[parent], images.get((parent, record_id)))
        if record is not None:
            needed[parent, record_id] = record
    return list(needed.values())


def _restore(db: Database, changing: Change, detail: journal.Detail) -> None:
    table = BY_NAME[detail.table]
    current = get(db, table.kind, UUID(detail.record_id))
    before, after = _imaged(table, detail.before), _imaged(table, detail.after)
    if current != after:
        raise Refusal("Bản ghi đã được sửa sau việc cần hoàn tác.", "Hoàn tác các việc mới hơn trước.")
    if before is not None:
        changing.put(before)
    elif current is not None:
        changing.remove(current)


@known_errors()
def altered_rows(db: Database) -> list[tuple[str, str]]:
    """(table, id) of each row whose stored hash no longer fits its contents: the file was damaged or tampered with."""
    with any_text(db):
        return [
            (table.name, row["id"])
            for table in TABLES.values()
            for row in db.query(f"select * from {table.name}")  # noqa: S608  names of ours alone
            if row_hash({name: row[name] for name in table.kind.__struct_fields__}) != row["row_hash"]
        ]
