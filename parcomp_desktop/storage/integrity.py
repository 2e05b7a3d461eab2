"""What time, a bad drive or a strange hand may have done to the database."""

from sqlite_utils import Database

from parcomp_desktop.storage import journal, store
from parcomp_desktop.storage.errors import known_errors


@known_errors()
def problems(db: Database) -> list[str]:
    """Each problem as a Vietnamese sentence: SQLite's own check, foreign keys, row hashes, the journal's chain.

    A file whose pages are damaged is told alone: what else would be read from it means nothing.
    """
    if db.execute("pragma quick_check(1)").fetchone()[0] != "ok":
        return ["Tệp dữ liệu bị hỏng; mở bản sao lưu gần nhất trong thư mục sao-luu."]
    return [*_lost_references(db), *_altered_rows(db), *_broken_journal(db)]


def _lost_references(db: Database) -> list[str]:
    tables = sorted({table for table, *_ in db.execute("pragma foreign_key_check")})
    return [f"Bảng {table} có bản ghi trỏ tới dữ liệu không còn." for table in tables]


def _altered_rows(db: Database) -> list[str]:
    return [
        f"Bảng {table}: bản ghi {record_id} bị thay đổi ngoài chương trình."
        for table, record_id in store.altered_rows(db)
    ]


def _broken_journal(db: Database) -> list[str]:
    broken = journal.broken_link(db)
    return [] if broken is None else [f"Nhật ký bị thay đổi từ mục số {broken}."]
