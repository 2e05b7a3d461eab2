"""What time, a bad drive or a strange hand may have done to the database."""

from sqlite_utils import Database

from parcomp_desktop.storage import journal, store
from parcomp_desktop.storage.errors import known_errors
from parcomp_desktop.storage.tables import TABLES

_LAST_KNOWN = """
select record_id from (
  select record_id, after, max(number * 1000000 + position) from journal_detail where table_name = ? group by record_id
) where after is not null and record_id not in (select id from {table})
"""


@known_errors()
def problems(db: Database) -> list[str]:
    """Each problem as a Vietnamese sentence: SQLite's own check, foreign keys, rows, the journal's chain.

    A file whose pages are damaged is told alone: what else would be read from it means nothing.
    """
    if db.execute("pragma quick_check(1)").fetchone()[0] != "ok":
        return ["Tệp dữ liệu bị hỏng; mở bản sao lưu gần nhất trong thư mục sao-luu."]
    return [*_lost_references(db), *_altered_rows(db), *_lost_rows(db), *_broken_journal(db)]


def _lost_references(db: Database) -> list[str]:
    tables = sorted({table for table, *_ in db.execute("pragma foreign_key_check")})
    return [f"Bảng {table} có bản ghi trỏ tới dữ liệu không còn." for table in tables]


def _altered_rows(db: Database) -> list[str]:
    return [
        f"Bảng {table}: bản ghi {record_id} bị thay đổi ngoài chương trình."
        for table, record_id in store.altered_rows(db)
    ]


def _lost_rows(db: Database) -> list[str]:
    """The records that the journal last saw written and that are gone; where it was erased it can't tell."""
    return [
        f"Bảng {table.name}: bản ghi {row[0]} bị xoá ngoài chương trình."
        for table in TABLES.values()
        for row in db.execute(_LAST_KNOWN.format(table=table.name), [table.name])
    ]


def _broken_journal(db: Database) -> list[str]:
    broken = journal.broken_link(db)
    return [] if broken is None else [f"Nhật ký bị thay đổi từ mục số {broken}."]
