"""What SQLite and the drive refuse, told as refusals; what is a mistake of the program stays an error."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.storage.tables import UNIQUE

_DRIVE = (
    "Không đọc hoặc không ghi được tệp dữ liệu; việc vừa làm chưa được ghi.",
    "Kiểm tra ổ đĩa hoặc USB còn cắm và cho phép ghi vào thư mục dữ liệu, rồi làm lại.",
)
_FULL = ("Ổ đĩa đã đầy; việc vừa làm chưa được ghi.", "Xoá bớt tệp không cần rồi làm lại.")
_BUSY = ("Dữ liệu đang được một việc khác ghi; việc vừa làm chưa được ghi.", "Chờ việc đó xong rồi làm lại.")
_DAMAGED = ("Tệp dữ liệu bị hỏng.", "Giữ nguyên tệp, đừng ghi đè; mở bản sao lưu gần nhất trong thư mục sao-luu.")
_TEXTS = {
    sqlite3.SQLITE_FULL: _FULL,
    # Only no room stops the shared memory beside a database from growing
    sqlite3.SQLITE_IOERR_SHMSIZE: _FULL,
    sqlite3.SQLITE_IOERR: _DRIVE,
    sqlite3.SQLITE_READONLY: _DRIVE,
    sqlite3.SQLITE_CANTOPEN: _DRIVE,
    sqlite3.SQLITE_PERM: _DRIVE,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY: (
        "Bản ghi này còn được dữ liệu khác dùng đến, hoặc dùng đến bản ghi không có.",
        "Xoá hoặc chuyển dữ liệu dùng đến nó trước; tải lại trang rồi làm lại.",
    ),
}


@contextmanager
def known_errors() -> Generator[None]:
    """Raises Refusal for a full, absent or read-only drive, a busy or damaged file, records that contradict others."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        texts = _texts(error)
        if texts is None:
            raise
        raise Refusal(*texts) from error


def _texts(error: sqlite3.DatabaseError) -> tuple[str, str] | None:
    code: int | None = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # Python's own complaint about text that isn't UTF-8 carries no code
        return _DAMAGED if isinstance(error, sqlite3.OperationalError) else None
    if code == sqlite3.SQLITE_CONSTRAINT_UNIQUE:
        columns = str(error).removeprefix("UNIQUE constraint failed: ")
        return f"{UNIQUE.get(columns, 'Bản ghi này')} đã có.", "Sửa cho khác đi, hoặc mở bản ghi đã có."
    return _TEXTS.get(code, _TEXTS.get(code & 0xFF))


@contextmanager
def writing(path: Path) -> Generator[None]:
    """Raises Refusal when the drive of a file is full, read-only or gone."""
    try:
        yield
    except OSError as error:
        raise Refusal(
            f"Không ghi được {path}.", "Kiểm tra ổ đĩa hoặc USB còn cắm, còn trống và cho phép ghi."
        ) from error
