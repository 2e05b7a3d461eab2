"""What time, a bad drive or a strange hand may have done to the database."""

from collections.abc import Iterator

from sqlite_utils import Database

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.storage import journal, store
from parcomp_desktop.storage.errors import known_errors
from parcomp_desktop.storage.tables import TABLES

_LAST_KNOWN = """
select record_id from (
  select record_id, after, max(number * 1000000 + position) from journal_detail where table_name = ? group by record_id
) where after is not null and record_id not in (select id from {table})
"""


def problems(db: Database) -> Iterator[str]:
    """Each problem as a Vietnamese sentence: SQLite's own check, foreign keys, row hashes, lost rows, the journal."""
    try:
        with known_errors():
            yield from _problems(db)
    except Refusal as refusal:
        yield refusal.what


def _problems(db: Database) -> Iterator[str]:
    found = [row[0] for row in db.execute("pragma quick_check").fetchall()]
    if found != ["ok"]:
        yield f"Tệp dữ liệu hỏng ở ít nhất {len(found)} chỗ."
    for row in db.execute("pragma foreign_key_check").fetchall():
        yield f"Bảng {row[0]} có bản ghi trỏ tới dữ liệu không còn."
    for table, record_id in store.altered_rows(db):
        yield f"Bảng {table}: bản ghi {record_id} bị thay đổi ngoài chương trình."
    for table, record_id in _lost_rows(db):
        yield f"Bảng {table}: bản ghi {record_id} bị xoá ngoài chương trình."
    broken = journal.broken_link(db)
    if broken is not None:
        yield f"Nhật ký bị thay đổi từ mục số {broken}."


def _lost_rows(db: Database) -> Iterator[tuple[str, str]]:
    """(table, id) of each record that the journal last saw written and that is gone; an erased part can't tell."""
    for table in TABLES.values():
        for row in db.execute(_LAST_KNOWN.format(table=table.name), [table.name]).fetchall():
            yield table.name, row[0]
