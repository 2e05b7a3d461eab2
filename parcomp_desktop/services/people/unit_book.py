"""Units as a workbook (đơn vị)."""

from collections.abc import Hashable, Mapping, Sequence
from typing import Any, ClassVar
from uuid import UUID

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.typed import tidy
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.domain.words import KIND_WORDS
from parcomp_desktop.services.people.units import checked_unit
from parcomp_desktop.services.workbooks.books import Draft, RecordBook, Said, Sayings, Scope
from parcomp_desktop.services.workbooks.layout import Column, Kind
from parcomp_desktop.services.workbooks.pages import Values
from parcomp_desktop.services.workbooks.words import YES_NO, words_of
from parcomp_desktop.services.workspace import Workspace

_KINDS = words_of(
    "DS_LoaiDonVi",
    KIND_WORDS,
    {"xã": "commune", "phường": "commune", "thị trấn": "commune", "đặc khu": "commune", "UBND xã": "commune"}
    | {"cơ quan": "agency", "phòng": "agency", "ngành dọc": "sector_agency"},
)
_FIELDS = ("code", "name", "starts_on", "ends_on")


class UnitBook(RecordBook[Unit]):
    """A unit is known by its code; rows may name each other as successors."""

    code: ClassVar[str] = "don-vi"
    title: ClassVar[str] = "Đơn vị"
    noun: ClassVar[str] = "đơn vị"
    sheet: ClassVar[str] = "Đơn vị"
    about: ClassVar[str] = "Mỗi hàng là một đơn vị tham gia phong trào."
    guide: ClassVar[tuple[tuple[str, str], ...]] = (
        ("Cách làm", "Ghi mỗi đơn vị một hàng ở trang Đơn vị, lưu tệp (.xlsx), rồi nhập ở trang Đơn vị."),
        ("Mã đơn vị", "Mỗi đơn vị một mã riêng. Chương trình nhận ra đơn vị đã có theo mã."),
        (
            "Sáp nhập, đổi tên",
            "Không xoá đơn vị cũ: ghi ngày kết thúc và mã đơn vị kế thừa. Đơn vị mới ghi một hàng riêng trong cùng "
            "tệp.",
        ),
    )
    example: ClassVar[tuple[Values, ...]] = (
        {"code": "X01", "name": "UBND xã Suối Đá", "kind": KIND_WORDS[UnitKind.COMMUNE], "ranked": "Có"},
        {
            "code": "X02",
            "name": "UBND xã Đồi Thông",
            "kind": KIND_WORDS[UnitKind.COMMUNE],
            "ranked": "Có",
            "ends_on": "30/06/2025",
            "successor_id": "X01",
        },
        {"code": "P01", "name": "Phòng Nội vụ", "kind": KIND_WORDS[UnitKind.AGENCY], "ranked": "Không"},
    )

    keyed: ClassVar[frozenset[str]] = frozenset({"code"})

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._units = workspace.find(Unit)
        self._codes = {unit.id: unit.code for unit in self._units}
        self._ids = {_plain(unit.code): unit.id for unit in self._units}

    def columns(self) -> tuple[Column, ...]:
        """The fields of a unit."""
        day = "Ngày/tháng/năm. Để trống nếu không biết."
        return (
            Column("code", "Mã đơn vị", Kind.CODE, 13, "Bắt buộc. Ngắn, không trùng, ví dụ X01.", required=True),
            Column("name", "Tên đơn vị", Kind.TEXT, 44, "Bắt buộc. Tên đầy đủ.", required=True),
            Column("kind", "Loại", Kind.CHOICE, 30, "Bắt buộc. Chọn trong danh sách.", _KINDS, required=True),
            Column("ranked", "Thuộc diện xếp hạng", Kind.CHOICE, 13, "Chọn Có hoặc Không. Để trống: Có.", YES_NO),
            Column("starts_on", "Ngày thành lập", Kind.DAY, 14, day),
            Column("ends_on", "Ngày kết thúc", Kind.DAY, 14, "Khi đã sáp nhập, chia tách, giải thể."),
            Column("successor_id", "Mã đơn vị kế thừa", Kind.CODE, 16, "Mã của đơn vị thay đơn vị này."),
        )

    def stored(self) -> Sequence[Unit]:
        """All units."""
        return self._units

    def rows(self, scope: Scope) -> Sequence[Unit | Sayings]:
        """All units, or one."""
        return [unit for unit in self._units if scope.unit_id in {None, unit.id}]

    def says(self, record: Unit) -> dict[str, Said | None]:
        """What the sheet says of a unit."""
        successor = self._codes.get(record.successor_id) if record.successor_id else None
        return {
            "code": record.code,
            "name": record.name,
            "kind": record.kind.value,
            "ranked": "yes" if record.ranked else "no",
            "starts_on": record.starts_on,
            "ends_on": record.ends_on,
            "successor_id": successor,
        }

    def key(self, said: Sayings) -> Hashable:
        """The code."""
        return _plain(str(said["code"])) if "code" in said else None

    def name(self, said: Sayings) -> str:
        """The name with the code."""
        return f"{said.get('name', '')} ({said.get('code', '')})"

    def learn(self, said: Mapping[UUID, Sayings]) -> None:
        """The codes of the rows."""
        self._ids |= {_plain(str(each["code"])): id_ for id_, each in said.items() if "code" in each}

    def build(self, draft: Draft[Unit]) -> Unit:
        """The unit of a row."""
        fields: dict[str, Any] = {name: draft.said[name] for name in _FIELDS if name in draft.said}
        unit = Unit(
            id=draft.record_id,
            kind=UnitKind(str(draft.said["kind"])),
            ranked=draft.said.get("ranked", "yes") == "yes",
            successor_id=self._successor(str(draft.said.get("successor_id", ""))),
            **fields,
        )
        return checked_unit(self.workspace, unit)

    def _successor(self, code: str) -> UUID | None:
        if not code:
            return None
        if _plain(code) not in self._ids:
            cure = "Ghi mã của một đơn vị đã có, hoặc thêm hàng cho đơn vị ấy."
            raise Refusal(f"Không có đơn vị mang mã {code}.", cure, "successor_id")
        return self._ids[_plain(code)]


def _plain(code: str) -> str:
    return tidy(code).casefold()
