"""A plain zip, byte for byte: one form of each record, so that every byte of a file is accounted for.

Entries follow one another from the first byte, without flags, extra fields, comments or attributes, dated 1 January
1980; the directory lists them in the same order; nothing follows it. Any zip program opens such a file; whatever
else a zip can hold or hide, this reader refuses.
"""

import re
import struct
import zlib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parcomp_desktop.exchange.outcomes import PackageRefused, ReadOutcome

MOST_ENTRIES = 5_001
"""The manifest and 5,000 parts."""

STORED = 0
DEFLATED = 8

_LOCAL = struct.Struct("<4s5H3L2H")
_LISTED = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_VERSION = 20
_MADE_ON_UNIX = (3 << 8) | _VERSION
_MIDNIGHT = 0
_FIRST_DAY = (1 << 5) | 1
"""1 January 1980: zip counts years from there, month and day in nine low bits."""

_ENCRYPTED = 0x0001
_LINK = 0o120000
_TYPE_MASK = 0o170000


class Entry(NamedTuple):
    """A named part as it lies in the zip: ``packed`` are its bytes there, ``size`` and ``crc`` those of the part."""

    name: str
    method: int
    crc: int
    size: int
    packed: bytes


class _Line(NamedTuple):
    """What the reader asks of a line of the directory."""

    name: str
    flags: int
    method: int
    crc: int
    packed_size: int
    size: int
    attributes: int
    offset: int


def wrong(cause: str) -> PackageRefused:
    """The refusal of a content, with its cause in a Vietnamese sentence."""
    return PackageRefused(ReadOutcome.CONTENT_WRONG, cause)


def write_zip(entries: Sequence[Entry]) -> bytes:
    """The zip of ``entries`` in their order."""
    return b"".join(_pieces(entries))


def read_zip(data: bytes, allowed: re.Pattern[str]) -> tuple[Entry, ...]:
    """The entries, still packed, of a zip such as ``write_zip`` makes, each name ``allowed`` and there once.

    Any other file is refused with the cause. Nothing is unpacked, and no more is held than the file itself.
    """
    entries: dict[str, Entry] = {}
    position = 0
    for line in _directory(data):
        _check_line(line, allowed)
        if line.name in entries:
            raise wrong(f"Mục “{line.name}” có hai lần.")
        if line.offset != position:
            raise wrong(f"Mục “{line.name}” không nằm ngay sau mục trước.")
        start = line.offset + _LOCAL.size + len(line.name)
        position = start + line.packed_size
        entries[line.name] = Entry(line.name, line.method, line.crc, line.size, data[start:position])
    _check_every_byte(data, tuple(entries.values()))
    return tuple(entries.values())


def deflate(data: bytes) -> bytes:
    """``data`` as a raw deflate stream."""
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


def inflate(entry: Entry) -> bytes:
    """The part itself; refuses one that isn't what the zip declares, without unpacking more than that."""
    data = entry.packed if entry.method == STORED else _unpacked(entry)
    if len(data) != entry.size or zlib.crc32(data) != entry.crc:
        raise wrong(f"Mục “{entry.name}” không đúng độ dài hoặc mã kiểm tra đã khai.")
    return data


def _unpacked(entry: Entry) -> bytes:
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        data = unpacker.decompress(entry.packed, entry.size + 1)
    except zlib.error as error:
        raise wrong(f"Mục “{entry.name}” không giải nén được.") from error
    if not unpacker.eof or unpacker.unused_data:
        raise wrong(f"Mục “{entry.name}” dài ngắn khác với đã khai.")
    return data


def _pieces(entries: Sequence[Entry]) -> Iterator[bytes]:
    directory: list[bytes] = []
    position = 0
    for entry in entries:
        local = _local(entry)
        directory.append(_listed(entry, position))
        position += len(local) + len(entry.packed)
        yield local
        yield entry.packed
    listing = b"".join(directory)
    yield listing
    yield _END.pack(b"PK\5\6", 0, 0, len(entries), len(entries), len(listing), position, 0)


def _local(entry: Entry) -> bytes:
    name = entry.name.encode()
    return _LOCAL.pack(b"PK\3\4", *_described(entry), len(name), 0) + name


def _listed(entry: Entry, offset: int) -> bytes:
    name = entry.name.encode()
    nothing = (0, 0, 0, 0, 0)
    return _LISTED.pack(b"PK\1\2", _MADE_ON_UNIX, *_described(entry), len(name), *nothing, offset) + name


def _described(entry: Entry) -> tuple[int, ...]:
    sizes = (entry.crc, len(entry.packed), entry.size)
    return (_VERSION, 0, entry.method, _MIDNIGHT, _FIRST_DAY, *sizes)


def _directory(data: bytes) -> Iterator[_Line]:
    end = data[-_END.size :]
    if len(end) < _END.size or not end.startswith(b"PK\5\6"):
        raise wrong("Tệp nén không có mục lục ở cuối.")
    _mark, _disk, _first_disk, _here, count, _length, position, _comment = _END.unpack(end)
    if count > MOST_ENTRIES:
        raise PackageRefused(ReadOutcome.TOO_LARGE, f"Mục lục ghi {count} mục.")
    for _ in range(count):
        if position + _LISTED.size > len(data):
            raise wrong("Mục lục tệp nén bị thiếu.")
        line, position = _line(data, position)
        yield line


def _line(data: bytes, position: int) -> tuple[_Line, int]:
    (
        _mark,
        _made,
        _needs,
        flags,
        method,
        _time,
        _date,
        crc,
        packed_size,
        size,
        name_length,
        *_rest,
        attributes,
        offset,
    ) = _LISTED.unpack_from(data, position)
    start = position + _LISTED.size
    name = data[start : start + name_length].decode("ascii", "backslashreplace")
    return _Line(name, flags, method, crc, packed_size, size, attributes, offset), start + name_length


def _check_line(line: _Line, allowed: re.Pattern[str]) -> None:
    if not allowed.fullmatch(line.name):
        raise wrong(f"Tên mục {line.name[:80]!r} không được phép.")
    if line.flags & _ENCRYPTED:
        raise wrong(f"Mục “{line.name}” đặt mật khẩu.")
    if (line.attributes >> 16) & _TYPE_MASK == _LINK:
        raise wrong(f"Mục “{line.name}” là liên kết.")
    if line.method not in {STORED, DEFLATED}:
        raise wrong(f"Mục “{line.name}” nén theo cách không dùng.")


def _check_every_byte(data: bytes, entries: Sequence[Entry]) -> None:
    position = 0
    for piece in _pieces(entries):
        if not data.startswith(piece, position):
            raise wrong("Tệp nén có phần không theo khuôn dạng.")
        position += len(piece)
    if position != len(data):
        raise wrong("Tệp nén có phần thừa ở cuối.")
