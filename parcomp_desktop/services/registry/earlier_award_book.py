"""Awards from elsewhere as a workbook (khen thưởng trước đây)."""

from collections.abc import Hashable, Sequence
from typing import Any, ClassVar

from msgspec.structs import replace

from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.register import EarlierAward
from parcomp_desktop.domain.words import SUBJECT_WORDS
from parcomp_desktop.services.registry.earlier_awards import (
    checked,
    known,
    likeness,
    matches,
    refuse_changed,
    with_sent,
)
from parcomp_desktop.services.workbooks.books import Draft, RecordBook, Said, Sayings, Scope
from parcomp_desktop.services.workbooks.layout import Column, Kind
from parcomp_desktop.services.workbooks.pages import Values
from parcomp_desktop.services.workbooks.words import words_of
from parcomp_desktop.services.workspace import Workspace

_SUBJECTS = words_of(
    "DS_DoiTuong",
    SUBJECT_WORDS,
    {"tt": "collective", "đơn vị": "collective", "cn": "individual", "người": "individual"},
)
_FIELDS = ("achievement", "achieved_from", "achieved_to", "number", "decided_on", "authority")


class EarlierAwardBook(RecordBook[EarlierAward]):
    """Whose an award is follows from the name, where it can only be one."""

    code: ClassVar[str] = "khen-thuong-truoc-day"
    title: ClassVar[str] = "Khen thưởng trước đây"
    noun: ClassVar[str] = "lần khen"
    sheet: ClassVar[str] = "Khen thưởng"
    about: ClassVar[str] = "Mỗi hàng là một lần khen."
    guide: ClassVar[tuple[tuple[str, str], ...]] = (
        (
            "Cách làm",
            "Ghi mỗi lần khen một hàng ở trang Khen thưởng, lưu tệp (.xlsx), rồi nhập: Sổ khen thưởng, "
            "Khen thưởng trước đây, Nhập từ Excel.",
        ),
        (
            "Ghi những gì",
            "Khen thưởng do cơ quan khác quyết định, hoặc do cơ quan này quyết định trước khi dùng chương "
            "trình. Khen thưởng đã có trong sổ của chương trình thì không ghi.",
        ),
        (
            "Tên",
            "Ghi tên như trong quyết định. Chương trình tự tìm tập thể, cá nhân cùng tên; có nhiều người cùng tên thì "
            "ghi thêm đơn vị. Chưa tìm được thì vẫn nhập, rồi chọn người ở trang Sổ khen thưởng.",
        ),
        (
            "Hình thức khen",
            "Chọn ở cột Loại theo kế hoạch nếu có trong danh sách; không có thì ghi bằng chữ ở cột Hình thức khen.",
        ),
        (
            "Lập thành tích",
            "Quyết định không ghi thời gian lập thành tích thì để trống hai cột: khi xét lần sau tính theo ngày ký "
            "quyết định (khoản 9 Điều 30 Nghị định 98/2023/NĐ-CP).",
        ),
        (
            "Cùng một lần khen",
            "Cùng tên, hình thức, năm và số quyết định là cùng một lần khen: nhập lại tệp cũ không sinh thêm dòng.",
        ),
    )
    example: ClassVar[tuple[Values, ...]] = (
        {
            "recipient": "Trần Thị Ví Dụ",
            "subject": "Cá nhân",
            "unit": "UBND xã Suối Đá",
            "form": "Bằng khen của Bộ trưởng Bộ Nội vụ",
            "year": 2022,
            "number": "512/QĐ-BNV",
            "decided_on": "20/07/2022",
            "authority": "Bộ trưởng Bộ Nội vụ",
        },
    )
    hints: ClassVar[frozenset[str]] = frozenset({"unit"})
    keyed: ClassVar[frozenset[str]] = frozenset({"recipient", "subject", "form", "year", "number"})

    def __init__(self, workspace: Workspace) -> None:
        self._known = known(workspace)
        units = {unit.id: unit.name for unit in self._known.units}
        self._homes = {person.id: units[person.unit_id] for person in self._known.people}
        self._kinds = words_of(
            "DS_LoaiKhen", {kind.code: kind.name for kind in workspace.catalogue.campaign.award_kinds}, {}
        )
        super().__init__(workspace)

    def columns(self) -> tuple[Column, ...]:
        """The fields of an award, and the unit of whom it is of."""
        return (
            Column(
                "recipient", "Tên tập thể, cá nhân", Kind.TEXT, 32, "Bắt buộc. Như trong quyết định.", required=True
            ),
            Column(
                "subject",
                "Đối tượng",
                Kind.CHOICE,
                12,
                "Bắt buộc. Chọn Tập thể hoặc Cá nhân.",
                _SUBJECTS,
                required=True,
            ),
            Column("unit", "Đơn vị", Kind.TEXT, 28, "Đơn vị của cá nhân: tên hoặc mã. Cần khi có người trùng tên."),
            Column("kind", "Loại theo kế hoạch", Kind.CHOICE, 34, "Chọn trong danh sách nếu có.", self._kinds),
            Column(
                "form", "Hình thức khen", Kind.TEXT, 34, "Ghi bằng chữ. Đã chọn loại theo kế hoạch thì được để trống."
            ),
            Column("year", "Năm", Kind.WHOLE, 8, "Bắt buộc. Năm được khen, ví dụ 2022.", required=True),
            Column("achievement", "Thành tích", Kind.TEXT, 46, "Như trong quyết định."),
            Column("achieved_from", "Lập thành tích từ ngày", Kind.DAY, 13, "Nếu quyết định có ghi."),
            Column("achieved_to", "Lập thành tích đến ngày", Kind.DAY, 13, "Nếu quyết định có ghi."),
            Column("number", "Quyết định số", Kind.CODE, 18, "Ví dụ 512/QĐ-UBND."),
            Column("decided_on", "Ngày ký", Kind.DAY, 13, "Ngày/tháng/năm."),
            Column("authority", "Cơ quan quyết định", Kind.TEXT, 36, "Ví dụ Chủ tịch Ủy ban nhân dân tỉnh."),
        )

    def stored(self) -> Sequence[EarlierAward]:
        """All awards from elsewhere."""
        return self.workspace.find(EarlierAward)

    def rows(self, scope: Scope) -> Sequence[EarlierAward | Sayings]:
        """The awards of a year, or all."""
        return [award for award in self.stored() if scope.period in {"", str(award.year)}]

    def says(self, record: EarlierAward) -> dict[str, Said | None]:
        """What the sheet says of an award."""
        return {
            "recipient": record.recipient,
            "subject": record.subject.value,
            "unit": self._home(record),
            "kind": record.kind,
            "form": record.form,
            "year": record.year,
            **{name: getattr(record, name) for name in _FIELDS},
        }

    def key(self, said: Sayings) -> Hashable:
        """Whose, which form, which year, by which decision."""
        if not {"recipient", "subject", "year"} <= said.keys():
            return None
        return likeness(self._award(Draft(self.workspace.desk.id, None, said)))

    def name(self, said: Sayings) -> str:
        """Whose it is, and the year."""
        return f"{said.get('recipient', '')}, năm {said.get('year', '')}"

    def build(self, draft: Draft[EarlierAward]) -> EarlierAward:
        """The award of a row; whose it is stays as a person chose it."""
        award = checked(self.workspace, self._award(draft))
        if draft.before:
            refuse_changed(draft.before, award)
        if award.subject_id:
            return award
        found = matches(self._known, award.subject, award.recipient, str(draft.said.get("unit", "")))
        return replace(award, subject_id=found[0]) if len(found) == 1 else award

    def remark(self, record: EarlierAward) -> str:
        """That nobody of the lists has this name, or several have."""
        if record.subject_id:
            return ""
        several = len(matches(self._known, record.subject, record.recipient)) > 1
        why = "Có nhiều người, đơn vị trùng tên" if several else "Không có trong danh sách đơn vị, cá nhân"
        return f"{why}: vẫn nhập, chọn là ai sau."

    def _award(self, draft: Draft[EarlierAward]) -> EarlierAward:
        said, before = draft.said, draft.before
        kind = str(said.get("kind", ""))
        fields: dict[str, Any] = {name: said[name] for name in _FIELDS if name in said}
        award = EarlierAward(
            id=draft.record_id,
            subject=Subject(str(said["subject"])),
            subject_id=before.subject_id if before else None,
            recipient=str(said["recipient"]),
            kind=kind,
            form=str(said.get("form", "")) or self._kinds.shown.get(kind, ""),
            year=int(str(said["year"])),
            **fields,
        )
        return with_sent(award, before) if before else award

    def _home(self, award: EarlierAward) -> str:
        return self._homes.get(award.subject_id, "") if award.subject_id else ""
