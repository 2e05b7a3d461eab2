"""Months of procedure files as a workbook (thống kê hồ sơ), of units and of their officers."""

from collections.abc import Hashable, Sequence
from typing import Any, ClassVar
from uuid import UUID

from parcomp_desktop.domain.cases import COUNTS, CaseStatistics
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.periods import month_words, months_of
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import capitalised
from parcomp_desktop.services.criteria.nominees import nominees
from parcomp_desktop.services.desk.desks import recorded_unit
from parcomp_desktop.services.statistics.cases import check_month, officers_of
from parcomp_desktop.services.workbooks.books import Draft, RecordBook, Said, Sayings, Scope
from parcomp_desktop.services.workbooks.layout import Column, Kind
from parcomp_desktop.services.workbooks.pages import Values
from parcomp_desktop.services.workbooks.references import nominee_words, unit_words
from parcomp_desktop.services.workspace import Workspace

_HINTS = {
    "received": "Kể cả hồ sơ kỳ trước chuyển sang nếu hệ thống một cửa tính như vậy.",
    "overdue": "Số còn lại cuối tháng.",
    "pending": "Số còn lại cuối tháng.",
    "paid_online": "Không nhiều hơn hồ sơ có nghĩa vụ tài chính.",
}


class CaseBook(RecordBook[CaseStatistics]):
    """A month of a unit or of one of its officers."""

    code: ClassVar[str] = "thong-ke"
    title: ClassVar[str] = "Thống kê hồ sơ"
    noun: ClassVar[str] = "tháng thống kê"
    sheet: ClassVar[str] = "Thống kê hồ sơ"
    about: ClassVar[str] = "Mỗi hàng là một tháng của cả đơn vị, hoặc của một người giải quyết hồ sơ."
    guide: ClassVar[tuple[tuple[str, str], ...]] = (
        (
            "Cách làm",
            "Ghi số hồ sơ của từng tháng ở trang Thống kê hồ sơ, lưu tệp (.xlsx), rồi nhập: trang Thống kê hồ sơ, "
            "Excel, Nhập từ Excel.",
        ),
        (
            "Cả đơn vị hay từng người",
            "Để trống cột Cá nhân: số của cả đơn vị. Chọn một người: số của riêng người ấy.",
        ),
        ("Tháng", "Gõ tháng/năm, ví dụ 03/2026. Chỉ ghi đến tháng này."),
        ("Số 0", "Số 0 khác với để trống: không có hồ sơ nào thì gõ 0, chưa có số liệu thì để trống."),
    )
    example: ClassVar[tuple[Values, ...]] = (
        {
            "unit_id": "UBND xã Suối Đá (X01)",
            "month": "01/2026",
            "received": 120,
            "on_time": 117,
            "late": 1,
            "overdue": 0,
            "pending": 2,
        },
        {
            "unit_id": "UBND xã Suối Đá (X01)",
            "person_id": "Trần Thị Ví Dụ",
            "month": "01/2026",
            "received": 64,
            "on_time": 64,
            "late": 0,
        },
    )
    begun: ClassVar[frozenset[str]] = frozenset({"unit_id", "person_id", "month"})

    def __init__(self, workspace: Workspace) -> None:
        desk = workspace.desk
        self._own = desk.unit_id if desk.kind is DeskKind.UNIT else None
        super().__init__(workspace)

    def columns(self) -> tuple[Column, ...]:
        """Whose month, the counts, where they come from."""
        people = [each for each in nominees(self.workspace) if each.subject is Subject.INDIVIDUAL]
        counts = (
            Column(name, capitalised(words), Kind.COUNT, 13, _HINTS.get(name, "Số hồ sơ trong tháng."))
            for name, words in COUNTS.items()
        )
        return (
            Column(
                "unit_id",
                "Đơn vị",
                Kind.CHOICE,
                34,
                "Bắt buộc. Chọn, hoặc gõ tên hay mã.",
                unit_words(self.workspace),
                required=True,
            ),
            Column(
                "person_id",
                "Cá nhân",
                Kind.CHOICE,
                34,
                "Để trống: số của cả đơn vị. Chọn một người: số của người ấy.",
                nominee_words(self.workspace, people),
            ),
            Column("month", "Tháng", Kind.MONTH, 10, "Bắt buộc. Tháng/năm, ví dụ 03/2026.", required=True),
            *counts,
            Column("source", "Nguồn", Kind.TEXT, 30, "Số liệu lấy từ đâu."),
        )

    def stored(self) -> Sequence[CaseStatistics]:
        """All months."""
        return self.workspace.find(CaseStatistics)

    def rows(self, scope: Scope) -> Sequence[CaseStatistics | Sayings]:
        """The months of a unit or of all, of a year or of all; of one unit's year also those that are yet to fill.

        Raises Refusal for a period that is none of figures.
        """
        months = months_of(scope.period) if scope.period else ()
        wanted = scope.unit_id or self._own
        year = scope.period[:4]
        records = [each for each in self.stored() if wanted in {None, each.unit_id} and each.month.startswith(year)]
        records.sort(key=lambda each: (str(each.person_id or ""), str(each.unit_id), each.month))
        if wanted is None or not months:
            return records
        of_unit = {each.month: each for each in records if each.person_id is None}
        filled = [of_unit.get(month) or {"unit_id": str(wanted), "month": month} for month in months]
        return [*filled, *(each for each in records if each.person_id)]

    def says(self, record: CaseStatistics) -> dict[str, Said | None]:
        """What the sheet says of a month."""
        return {
            "unit_id": str(record.unit_id),
            "person_id": str(record.person_id) if record.person_id else None,
            "month": record.month,
            **record.counts,
            "source": record.source,
        }

    def key(self, said: Sayings) -> Hashable:
        """Whose month it is."""
        if "unit_id" not in said or "month" not in said:
            return None
        return said["unit_id"], said.get("person_id"), said["month"]

    def name(self, said: Sayings) -> str:
        """The month and whose it is."""
        month = f", tháng {month_words(str(said['month']))}" if "month" in said else ""
        return f"{self._whose(said)}{month}"

    def build(self, draft: Draft[CaseStatistics]) -> CaseStatistics:
        """The month of a row."""
        unit = recorded_unit(self.workspace, UUID(str(draft.said["unit_id"])))
        person_id = UUID(str(draft.said["person_id"])) if "person_id" in draft.said else None
        if person_id and all(person.id != person_id for person in officers_of(self.workspace, unit.id)):
            raise Refusal(f"Người này không ở {unit.name}.", "Chọn người của đơn vị ấy, hoặc sửa đơn vị.", "person_id")
        fields: dict[str, Any] = {name: draft.said[name] for name in (*COUNTS, "source") if name in draft.said}
        record = CaseStatistics(
            id=draft.record_id, unit_id=unit.id, month=str(draft.said["month"]), person_id=person_id, **fields
        )
        check_month(self.workspace, record, self._whose(draft.said))
        return record

    def _whose(self, said: Sayings) -> str:
        key = "person_id" if "person_id" in said else "unit_id"
        return self.words(key, said.get(key))
