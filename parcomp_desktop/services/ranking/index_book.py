"""Published indexes as a workbook (kết quả công bố Chỉ số CCHC)."""

from collections.abc import Hashable, Sequence
from decimal import Decimal
from typing import Any, ClassVar
from uuid import UUID

from parcomp_desktop.domain.periods import months_of
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import PublishedIndex
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.ranking.rankings import check_published
from parcomp_desktop.services.workbooks.books import Draft, RecordBook, Said, Sayings, Scope
from parcomp_desktop.services.workbooks.layout import Column, Kind
from parcomp_desktop.services.workbooks.pages import Values
from parcomp_desktop.services.workbooks.references import unit_words

_FIELDS = ("points", "maximum", "announced_rank", "source", "set_code")
_DECIMALS = 4


class IndexBook(RecordBook[PublishedIndex]):
    """What was published for a unit and a year."""

    code: ClassVar[str] = "ket-qua"
    title: ClassVar[str] = "Kết quả công bố"
    noun: ClassVar[str] = "chỉ số công bố"
    sheet: ClassVar[str] = "Kết quả công bố"
    about: ClassVar[str] = "Mỗi hàng là Chỉ số cải cách hành chính đã công bố của một đơn vị trong một năm."
    guide: ClassVar[tuple[tuple[str, str], ...]] = (
        (
            "Cách làm",
            "Ghi điểm, hạng, văn bản đã công bố ở trang Kết quả công bố, lưu tệp (.xlsx), rồi nhập: trang Công bố và "
            "xếp hạng, Excel, Nhập từ Excel.",
        ),
        ("Như đã công bố", "Ghi đúng điểm và hạng trong văn bản công bố, không làm tròn lại."),
        ("Đơn vị chưa có điểm", "Để trống các ô còn lại của hàng: hàng chỉ có đơn vị và năm không được nhập."),
    )
    example: ClassVar[tuple[Values, ...]] = (
        {
            "unit_id": "UBND xã Suối Đá (X01)",
            "year": 2025,
            "points": Decimal("87.45"),
            "maximum": 100,
            "announced_rank": 3,
            "source": "Quyết định số 12/QĐ-UBND ngày 10/01/2026",
            "set_code": "CCHC-XA-2025",
        },
    )
    begun: ClassVar[frozenset[str]] = frozenset({"unit_id", "year"})

    def columns(self) -> tuple[Column, ...]:
        """The fields of an index."""
        units = unit_words(self.workspace)
        paper = "Số, ngày, cơ quan ban hành văn bản công bố."
        return (
            Column("unit_id", "Đơn vị", Kind.CHOICE, 36, "Bắt buộc. Chọn, hoặc gõ tên hay mã.", units, required=True),
            Column("year", "Năm", Kind.WHOLE, 8, "Bắt buộc. Năm được đánh giá, ví dụ 2025.", required=True),
            Column("points", "Điểm công bố", Kind.NUMBER, 13, "Bắt buộc. Ví dụ 87,45.", required=True),
            Column("maximum", "Điểm tối đa", Kind.NUMBER, 13, "Để trống: 100."),
            Column("announced_rank", "Hạng công bố", Kind.WHOLE, 13, "Hạng ghi trong văn bản; không có thì để trống."),
            Column("source", "Văn bản công bố", Kind.TEXT, 44, paper),
            Column("set_code", "Mã bộ chỉ số", Kind.CODE, 18, "Mã bộ đã dùng để chấm; không biết thì để trống."),
        )

    def stored(self) -> Sequence[PublishedIndex]:
        """All that was published."""
        return self.workspace.find(PublishedIndex)

    def rows(self, scope: Scope) -> Sequence[PublishedIndex | Sayings]:
        """The units of a year in their order, with or without an index yet; without a year all that was published.

        Raises Refusal for a period that is none of figures.
        """
        units = [unit for unit in self.workspace.find(Unit) if scope.unit_id in {None, unit.id}]
        known = {(each.unit_id, each.year): each for each in self.stored()}
        if not scope.period:
            ids = {unit.id for unit in units}
            return [each for (unit_id, _), each in known.items() if unit_id in ids]
        year = int(months_of(scope.period)[0][:4])
        return [known.get((unit.id, year)) or {"unit_id": str(unit.id), "year": year} for unit in units]

    def says(self, record: PublishedIndex) -> dict[str, Said | None]:
        """What the sheet says of an index."""
        fields = {name: getattr(record, name) for name in _FIELDS}
        return {"unit_id": str(record.unit_id), "year": record.year, **fields}

    def key(self, said: Sayings) -> Hashable:
        """The unit and the year."""
        return (said["unit_id"], said["year"]) if "unit_id" in said and "year" in said else None

    def name(self, said: Sayings) -> str:
        """The unit and the year."""
        return f"{self.words('unit_id', said.get('unit_id'))}, năm {said.get('year', '')}"

    def build(self, draft: Draft[PublishedIndex]) -> PublishedIndex:
        """The index of a row."""
        fields: dict[str, Any] = {name: draft.said[name] for name in _FIELDS if name in draft.said}
        for name in ("points", "maximum"):
            _check_decimals(name, fields.get(name))
        index = PublishedIndex(
            id=draft.record_id, unit_id=UUID(str(draft.said["unit_id"])), year=int(str(draft.said["year"])), **fields
        )
        check_published(self.workspace, index)
        return index


def _check_decimals(field: str, value: Decimal | None) -> None:
    if value is not None and value != round(value, _DECIMALS):
        cure = f"Ghi nhiều nhất {_DECIMALS} chữ số sau dấu phẩy."
        raise Refusal(f"Điểm có quá {_DECIMALS} chữ số thập phân.", cure, field)
