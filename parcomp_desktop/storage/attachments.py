"""Files kept by what is in them: ``attachments/ab/abcdef…``, written whole or not at all."""

import hashlib
import os
from pathlib import Path

from parcomp_desktop.domain.refusal import Refusal


def keep(folder: Path, content: bytes) -> str:
    """Store bytes and return their SHA-256 (hex); storing the same bytes twice is the same as once."""
    digest = hashlib.sha256(content).hexdigest()
    target = _path(folder, digest)
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        write_whole(target, content)
    return digest


def read(folder: Path, digest: str) -> bytes:
    """The bytes stored under a hash. Raises Refusal when they are missing or altered."""
    try:
        content = _path(folder, digest).read_bytes()
    except FileNotFoundError as error:
        raise Refusal("Tệp lưu kèm không còn trong thư mục dữ liệu.", "Khôi phục từ bản sao lưu gần nhất.") from error
    if hashlib.sha256(content).hexdigest() != digest:
        raise Refusal("Tệp lưu kèm đã bị thay đổi hoặc hỏng.", "Khôi phục từ bản sao lưu gần nhất.")
    return content


def write_whole(target: Path, content: bytes) -> None:
    """Write a file so that it is there whole or not at all: a temporary name, flushed, renamed, read back.

    Raises Refusal when the drive is full, read-only or gone; no half file stays behind.
    """
    temporary = target.with_name(f"{target.name}.dang-ghi")
    try:
        with temporary.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
        written = target.read_bytes()
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise Refusal(
            f"Không ghi được tệp {target} ({error.strerror}).",
            "Kiểm tra ổ đĩa hoặc USB còn cắm, còn trống và cho phép ghi.",
        ) from error
    if written != content:
        raise Refusal(f"Tệp {target} đọc lại không giống lúc ghi.", "Ổ đĩa hoặc USB có lỗi: dùng ổ khác.")


def _path(folder: Path, digest: str) -> Path:
    return folder / "attachments" / digest[:2] / digest
