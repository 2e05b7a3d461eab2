"""Files kept by what is in them: ``attachments/ab/abcdef…``, written whole or not at all."""

import hashlib
import os
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.storage.errors import writing

CHUNK = 1 << 20
_OTHER_DRIVE = "Ổ đĩa hoặc USB có lỗi: dùng ổ khác."
_LOST = "Không đọc được tệp lưu kèm trong thư mục dữ liệu."
_CURE = "Khôi phục từ bản sao lưu gần nhất."


class Kept(NamedTuple):
    """A file that was stored: its SHA-256 (hex) and its size in bytes."""

    digest: str
    size: int


def keep(folder: Path, content: bytes) -> str:
    """Store bytes and return their SHA-256 (hex); storing them again mends a copy that was damaged."""
    digest = hashlib.sha256(content).hexdigest()
    target = _path(folder, digest)
    with writing(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        stored = target.exists() and target.read_bytes() == content
    if not stored:
        write_whole(target, content)
    return digest


def keep_file(folder: Path, source: Path, step: Callable[[int], None]) -> Kept:
    """Store a file of any size, a piece in memory at a time; storing it again mends a copy that was damaged.

    ``step`` is told before each piece how many bytes are copied; what it raises ends the copying and leaves nothing.
    Raises Refusal when the file can't be read or the drive can't be written.
    """
    temporary = folder / "attachments" / f"{uuid4()}.dang-ghi"
    with writing(temporary):
        temporary.parent.mkdir(parents=True, exist_ok=True)
    try:
        kept = _copy(_pieces(source, f"Không đọc được tệp {source}.", "Kiểm tra tệp rồi thử lại."), temporary, step)
        target = _path(folder, kept.digest)
        with writing(target):
            target.parent.mkdir(exist_ok=True)
            temporary.replace(target)
            flush_folder(target.parent)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    return kept


def read(folder: Path, digest: str) -> bytes:
    """The bytes stored under a hash. Raises Refusal when they are missing or altered."""
    with _reading(_LOST, _CURE):
        content = _path(folder, digest).read_bytes()
    _require(hashlib.sha256(content).hexdigest(), digest)
    return content


def verify(folder: Path, digest: str) -> None:
    """Read what is stored under a hash, piece by piece. Raises Refusal when it is missing or altered."""
    _require(_digest(_stored_pieces(folder, digest)), digest)


def copy_out(folder: Path, digest: str, target: Path, step: Callable[[int], None]) -> None:
    """Copy what is stored under a hash to a file; ``step`` as in ``keep_file``.

    Raises Refusal, with no file left, when it is missing or altered.
    """
    try:
        kept = _copy(_stored_pieces(folder, digest), target, step)
        _require(kept.digest, digest)
    except BaseException:
        with suppress(OSError):
            target.unlink(missing_ok=True)
        raise


def stored_size(folder: Path, digest: str) -> int | None:
    """How many bytes lie under a hash, unread; None when there is no such file."""
    try:
        return _path(folder, digest).stat().st_size
    except OSError:
        return None


def write_whole(target: Path, content: bytes) -> None:
    """Write a file so that it is there whole or not at all: a temporary name, flushed, read back, renamed.

    Raises Refusal when the drive is full, read-only, faulty or gone; no half file stays behind, an older one stays.
    """
    temporary = target.with_name(f"{target.name}.dang-ghi")
    try:
        with writing(target):
            _write_flushed(temporary, content)
            if temporary.read_bytes() != content:
                raise Refusal(f"Tệp {target} đọc lại không giống lúc ghi.", _OTHER_DRIVE)
            temporary.replace(target)
            flush_folder(target.parent)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _write_flushed(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut; Windows has no such call."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _copy(pieces: Iterator[bytes], target: Path, step: Callable[[int], None]) -> Kept:
    """Write pieces, flush them and read them back."""
    digest, size = hashlib.sha256(), 0
    with writing(target), target.open("wb") as file:
        for piece in pieces:
            step(size)
            file.write(piece)
            digest.update(piece)
            size += len(piece)
        file.flush()
        os.fsync(file.fileno())
    if _digest(_pieces(target, f"Không đọc lại được tệp {target}.", _OTHER_DRIVE)) != digest.hexdigest():
        raise Refusal(f"Tệp {target} đọc lại không giống lúc ghi.", _OTHER_DRIVE)
    return Kept(digest.hexdigest(), size)


def _stored_pieces(folder: Path, digest: str) -> Iterator[bytes]:
    return _pieces(_path(folder, digest), _LOST, _CURE)


def _pieces(path: Path, what: str, cure: str) -> Iterator[bytes]:
    with _reading(what, cure), path.open("rb") as file:
        while piece := file.read(CHUNK):
            yield piece


@contextmanager
def _reading(what: str, cure: str) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise Refusal(what, cure) from error


def _digest(pieces: Iterator[bytes]) -> str:
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece)
    return digest.hexdigest()


def _require(digest: str, wanted: str) -> None:
    if digest != wanted:
        raise Refusal("Tệp lưu kèm đã bị thay đổi hoặc hỏng.", _CURE)


def _path(folder: Path, digest: str) -> Path:
    return folder / "attachments" / digest[:2] / digest
