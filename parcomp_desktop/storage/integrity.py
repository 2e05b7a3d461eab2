"""What time, a bad drive or a strange hand may have done to the database."""

from collections.abc import Iterator

from sqlite_utils import Database

from parcomp_desktop.storage import journal, store


def problems(db: Database) -> Iterator[str]:
    """Each problem as a Vietnamese sentence: SQLite's own check, foreign keys, row hashes, the journal's chain."""
    for row in db.execute("pragma quick_check").fetchall():
        if row[0] != "ok":
            yield f"Tệp dữ liệu hỏng: {row[0]}."
    for row in db.execute("pragma foreign_key_check").fetchall():
        yield f"Bảng {row[0]} có bản ghi trỏ tới dữ liệu không còn."
    for table, record_id in store.altered_rows(db):
        yield f"Bảng {table}: bản ghi {record_id} bị thay đổi ngoài chương trình."
    broken = journal.broken_link(db)
    if broken is not None:
        yield f"Nhật ký bị thay đổi từ mục số {broken}."
