"""Which files may be evidence: scans, pictures, Word and Excel, told by their name and by their first bytes."""

import re
from decimal import Decimal
from pathlib import Path, PurePath
from typing import NamedTuple

from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import nfc

MEGABYTE = 1 << 20
LARGEST = 100 * MEGABYTE
_SEEN = 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_PROGRAMS = frozenset(
    {
        *(".exe", ".com", ".scr", ".pif", ".msi", ".msp", ".dll", ".cpl", ".jar", ".apk", ".app", ".chm"),
        *(".bat", ".cmd", ".ps1", ".vbs", ".vbe", ".js", ".jse", ".wsf", ".wsh", ".hta", ".reg", ".sh", ".py"),
        *(".lnk", ".url", ".desktop", ".docm", ".dotm", ".xlsm", ".xltm"),
    }
)
_PROGRAM_BEGINNINGS = (b"MZ", b"\x7fELF", b"#!", b"\x4c\x00\x00\x00\x01\x14\x02\x00", b"[InternetShortcut]")
_CURE = "Gắn tệp PDF, ảnh (PNG, JPG, GIF, BMP, TIF, WEBP, HEIC), Word (DOC, DOCX) hoặc Excel (XLS, XLSX)."
_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]+')
_LONGEST_STEM = 120


class _Mark(NamedTuple):
    """Bytes that a kind of file has at a place; ``at`` None: anywhere at its beginning."""

    wanted: bytes
    at: int | None = 0


_MARKS: dict[str, tuple[_Mark, ...]] = {
    ".pdf": (_Mark(b"%PDF-", None),),
    ".png": (_Mark(b"\x89PNG\r\n\x1a\n"),),
    ".jpg": (_Mark(b"\xff\xd8\xff"),),
    ".jpeg": (_Mark(b"\xff\xd8\xff"),),
    ".gif": (_Mark(b"GIF87a"), _Mark(b"GIF89a")),
    ".bmp": (_Mark(b"BM"),),
    ".tif": (_Mark(b"II*\x00"), _Mark(b"MM\x00*")),
    ".tiff": (_Mark(b"II*\x00"), _Mark(b"MM\x00*")),
    ".webp": (_Mark(b"WEBP", 8),),
    ".heic": (_Mark(b"ftyp", 4),),
    ".doc": (_Mark(_OLE), _Mark(b"{\\rtf")),
    ".docx": (_Mark(_ZIP),),
    ".xls": (_Mark(_OLE),),
    ".xlsx": (_Mark(_ZIP),),
}
SUFFIXES: tuple[str, ...] = tuple(_MARKS)
"""The endings of names that are taken, in small letters."""


def checked_size(path: Path) -> int:
    """The size of a file that may be evidence, in bytes.

    Raises Refusal for what can't be: no file, empty, too large, a program, another kind of file.
    """
    name = nfc(path.name)
    size, beginning = _looked_at(path, name)
    if path.suffix.lower() in _PROGRAMS or beginning.startswith(_PROGRAM_BEGINNINGS):
        raise Refusal(f"{name} là chương trình, tệp lệnh hoặc lối tắt nên không được gắn.", _CURE)
    if path.suffix.lower() not in _MARKS:
        raise Refusal(f"{name} không thuộc loại tệp được gắn.", _CURE)
    if not size:
        raise Refusal(f"{name} là tệp trống.", "Kiểm tra tệp gốc rồi chọn lại.")
    if size > LARGEST:
        raise Refusal(
            f"{name} nặng {size_words(size)}, quá mức {size_words(LARGEST)} của một tệp.",
            "Giảm dung lượng ảnh chụp, quét lại ở mức 150–200 điểm/inch hoặc chia thành nhiều tệp.",
        )
    if not any(_has(beginning, mark) for mark in _MARKS[path.suffix.lower()]):
        kind = path.suffix[1:].upper()
        raise Refusal(
            f"{name} mang đuôi {kind} nhưng nội dung không phải tệp {kind}.",
            f"Mở tệp bằng chương trình của nó, lưu lại đúng loại {kind} rồi gắn.",
        )
    return size


def size_words(size: int) -> str:
    """A size as people read it (``350 KB``, ``123,4 MB``), rounded up: over a limit never reads as the limit."""
    if size < MEGABYTE:
        return f"{-(-size // 1024)} KB"
    return f"{format_number(Decimal(-(-size * 10 // MEGABYTE)) / 10)} MB"


def safe_name(file_name: str) -> str:
    """A name that makes a file in one folder on every system, whatever the record says; its ending is kept."""
    plain = PurePath(_UNSAFE.sub("-", nfc(file_name)).strip(" ."))
    return f"{plain.stem[:_LONGEST_STEM] or 'tai-lieu'}{plain.suffix}"


def _looked_at(path: Path, name: str) -> tuple[int, bytes]:
    try:
        if not path.is_file():
            raise Refusal(f"{name} không phải là một tệp.", "Chọn từng tệp; thư mục và lối tắt không gắn được.")
        with path.open("rb") as file:
            return path.stat().st_size, file.read(_SEEN)
    except OSError as error:
        raise Refusal(f"Không đọc được tệp {name}.", "Kiểm tra ổ đĩa hoặc USB còn cắm rồi thử lại.") from error


def _has(beginning: bytes, mark: _Mark) -> bool:
    return mark.wanted in beginning if mark.at is None else beginning.startswith(mark.wanted, mark.at)
