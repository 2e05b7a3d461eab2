"""Files kept by what is in them: ``attachments/ab/abcdef…``, written whole or not at all."""

import hashlib
import os
import sys
from contextlib import suppress
from pathlib import Path

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.storage.errors import writing


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


def read(folder: Path, digest: str) -> bytes:
    """The bytes stored under a hash. Raises Refusal when they are missing or altered."""
    try:
        content = _path(folder, digest).read_bytes()
    except OSError as error:
        raise Refusal(
            "Không đọc được tệp lưu kèm trong thư mục dữ liệu.", "Khôi phục từ bản sao lưu gần nhất."
        ) from error
    if hashlib.sha256(content).hexdigest() != digest:
        raise Refusal("Tệp lưu kèm đã bị thay đổi hoặc hỏng.", "Khôi phục từ bản sao lưu gần nhất.")
    return content


def write_whole(target: Path, content: bytes) -> None:
    """Write a file so that it is there whole or not at all: a temporary name, flushed, read back, renamed.

    Raises Refusal when the drive is full, read-only, faulty or gone; no half file stays behind, an older one stays.
    """
    temporary = target.with_name(f"{target.name}.dang-ghi")
    try:
        with writing(target):
            _write_flushed(temporary, content)
            if temporary.read_bytes() != content:
                raise Refusal(f"Tệp {target} đọc lại không giống lúc ghi.", "Ổ đĩa hoặc USB có lỗi: dùng ổ khác.")
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


def _path(folder: Path, digest: str) -> Path:
    return folder / "attachments" / digest[:2] / digest
