"""What a workbook must be before a library may read it: a zip of bounded size, sheets of bounded extent, no DTD.

Sizes are those that the zip declares: ``zipfile`` never unpacks more of a part than that. Every part that begins like
XML is looked through, whatever its name, since a workbook may name its sheets as it likes.
"""

import zlib
from contextlib import suppress
from io import BytesIO
from stat import S_ISLNK
from typing import NamedTuple
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from openpyxl.utils.cell import column_index_from_string, get_column_letter
from openpyxl.xml.constants import SHEET_MAIN_NS

from parcomp_desktop.domain.refusal import Refusal

_OLD_FORMAT = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The compound file of Excel 97–2003; also the wrapping of a workbook with a password."""
_PASSWORD_MARK = "EncryptedPackage".encode("utf-16-le")
_STRICT_NS = "http://purl.oclc.org/ooxml/spreadsheetml/main"
_ROW, _CELL = f"{SHEET_MAIN_NS} row", f"{SHEET_MAIN_NS} c"
_STRING = f"{SHEET_MAIN_NS} si"
_HELD = {f"{SHEET_MAIN_NS} {name}" for name in ("v", "f", "is")}
_CHUNK = 1 << 18
_BEFORE_XML = b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"
_SAVE_AGAIN = "Mở bằng Excel rồi lưu thành .xlsx, sau đó thử lại."
_MANIFEST = "[Content_Types].xml"


class Limits(NamedTuple):
    """The most that a workbook may hold. Rows and columns count to the last cell that holds something."""

    unzipped: int = 200_000_000
    members: int = 2_000
    rows: int = 100_000
    columns: int = 256
    elements: int = 3_000_000
    """Elements of one part."""
    kept_elements: int = 100_000
    """Elements that the library keeps at once: a row's, those after the rows, the styles'."""
    strings: int = 500_000
    """Texts of all sheets together, which are kept."""


class Extent(NamedTuple):
    """The last row and the last column that hold something in any sheet."""

    rows: int = 0
    columns: int = 0


def checked_names(data: bytes, limits: Limits) -> tuple[tuple[str, ...], Extent]:
    """The names of the workbook's parts and how far its sheets reach.

    Raises:
        Refusal: not a workbook of today's Excel, damaged, under a password, too large, or unsafe to read.
    """
    _refuse_old_format(data)
    try:
        with ZipFile(BytesIO(data)) as archive:
            members = archive.infolist()
            _check_members(members, limits)
            extents = [_extent(archive, member, limits) for member in members]
    except (BadZipFile, EOFError, NotImplementedError, OSError, ValueError, zlib.error) as error:
        # what zipfile says of a damaged file; NotImplementedError of a way of packing that it doesn't know
        raise unreadable() from error
    reached = Extent(max(each.rows for each in extents), max(each.columns for each in extents))
    return tuple(member.filename for member in members), reached


def unreadable(cause: str = "") -> Refusal:
    """The refusal of what isn't a workbook or is damaged; ``cause`` says how that shows."""
    return Refusal(f"Tệp không phải là sổ Excel (.xlsx) hoặc đã hỏng{f': {cause}' if cause else ''}.", _SAVE_AGAIN)


def _refuse_old_format(data: bytes) -> None:
    if not data.startswith(_OLD_FORMAT):
        return
    if _PASSWORD_MARK in data:
        raise _locked()
    raise Refusal("Tệp theo khuôn dạng Excel cũ (.xls), chương trình không đọc.", "Mở bằng Excel rồi lưu thành .xlsx.")


def _locked() -> Refusal:
    return Refusal("Sổ Excel đặt mật khẩu mở tệp.", "Mở bằng Excel, bỏ mật khẩu rồi lưu lại thành .xlsx.")


def _check_members(members: list[ZipInfo], limits: Limits) -> None:
    names = [member.filename for member in members]
    if any(member.flag_bits & 1 for member in members):
        raise _locked()
    if len(members) > limits.members or sum(member.file_size for member in members) > limits.unzipped:
        raise _too_large(f"giải nén ra quá {limits.unzipped // 1_000_000} MB hoặc quá {limits.members} phần")
    if _MANIFEST not in names:
        raise unreadable(f"không có phần {_MANIFEST}")
    if len({name.casefold() for name in names}) < len(names):
        raise unreadable("có hai phần cùng tên")
    if any(map(_leads_outside, names)):
        raise unreadable("có phần mang tên dẫn ra ngoài sổ")
    if any(S_ISLNK(member.external_attr >> 16) for member in members):
        raise unreadable("có phần là liên kết tới tệp khác")
    if any(member.compress_type not in {ZIP_STORED, ZIP_DEFLATED} for member in members):
        raise unreadable("có phần nén theo cách mà Excel không dùng")


def _leads_outside(name: str) -> bool:
    return name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/")


def _too_large(how: str) -> Refusal:
    return Refusal(
        f"Sổ Excel quá lớn: {how}.",
        "Xoá các trang, hàng, cột thừa (chọn cả hàng, cả cột rồi Xoá), hoặc chép phần cần dùng sang sổ mới.",
    )


def _extent(archive: ZipFile, member: ZipInfo, limits: Limits) -> Extent:
    """How far the part reaches as a sheet. Where XML breaks off nothing more is read: the library stops there too."""
    scan = _Scan(limits)
    with archive.open(member) as part:
        chunk = part.read(_CHUNK)
        is_xml = chunk.lstrip(_BEFORE_XML).startswith(b"<")
        with suppress(ExpatError):
            while is_xml and chunk:
                scan.parser.Parse(chunk)
                chunk = part.read(_CHUNK)
    return Extent(scan.rows, scan.columns)


class _Scan:
    """Follows the rows and columns of a sheet as its XML streams by, and stops at what is too far or unsafe."""

    def __init__(self, limits: Limits) -> None:
        self.parser = ParserCreate(namespace_separator=" ")
        self.parser.StartDoctypeDeclHandler = _refuse_dtd
        self.parser.StartElementHandler = self._root
        self.rows = self.columns = 0
        self._limits = limits
        self._row = self._column = 0
        self._row_count = self._strings = self._elements = self._kept = 0

    def _root(self, name: str, attributes: dict[str, str]) -> None:
        if name.startswith(_STRICT_NS):
            raise Refusal(
                "Sổ Excel lưu theo khuôn dạng “Strict”, chương trình không đọc.",
                "Mở bằng Excel, chọn Lưu thành, kiểu “Excel Workbook (*.xlsx)”.",
            )
        self.parser.StartElementHandler = self._element
        self._element(name, attributes)

    def _element(self, name: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        if name == _CELL:
            place = attributes.get("r")
            self._column = column_index_from_string(place.rstrip("0123456789")) if place else self._column + 1
        elif name in _HELD:
            if self._column > self.columns or self._row > self.rows:
                self._reach()
        elif name == _ROW:
            self._next_row(attributes)
        elif name == _STRING:
            self._next_string()
        if self._elements - self._kept > self._limits.kept_elements:
            raise _too_large(f"sau hàng {self._row} có quá {self._limits.kept_elements} phần tử")

    def _reach(self) -> None:
        self.columns = max(self.columns, self._column)
        self.rows = max(self.rows, self._row)
        if self.columns > self._limits.columns or self.rows > self._limits.rows:
            place = f"{get_column_letter(self._column)}{self._row}"
            raise _too_large(
                f"ô {place} có dữ liệu, chương trình đọc đến hàng {self._limits.rows}, cột {self._limits.columns}"
            )

    def _next_row(self, attributes: dict[str, str]) -> None:
        self._row = int(attributes.get("r", self._row + 1))
        self._column = 0
        self._row_count += 1
        self._kept = self._elements
        if self._row_count > self._limits.rows or self._elements > self._limits.elements:
            raise _too_large(f"một trang có quá {self._limits.rows} hàng hoặc quá nhiều ô")

    def _next_string(self) -> None:
        self._strings += 1
        self._kept = self._elements
        if self._strings > self._limits.strings:
            raise _too_large(f"có quá {self._limits.strings} đoạn chữ")


def _refuse_dtd(*_declaration: object) -> None:
    raise Refusal("Sổ Excel có phần khai báo (DTD) không an toàn.", _SAVE_AGAIN)
