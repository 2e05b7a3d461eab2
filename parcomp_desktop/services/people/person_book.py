"""People as a workbook (cá nhân)."""

from collections.abc import Hashable, Sequence
from typing import Any, ClassVar
from uuid import UUID

from parcomp_desktop.domain.people import Employment, Honorific, Person
from parcomp_desktop.domain.text import canonical
from parcomp_desktop.domain.words import EMPLOYMENT_WORDS, HONORIFIC_WORDS
from parcomp_desktop.services.people.units import check_person
from parcomp_desktop.services.workbooks.books import Draft, RecordBook, Said, Sayings, Scope
from parcomp_desktop.services.workbooks.layout import Column, Kind
from parcomp_desktop.services.workbooks.pages import Values
from parcomp_desktop.services.workbooks.references import unit_words
from parcomp_desktop.services.workbooks.words import words_of

_HONORIFICS = words_of("DS_DanhXung", HONORIFIC_WORDS, {"nam": "mr", "nữ": "ms"})
_EMPLOYMENTS = words_of(
    "DS_LoaiCanBo", EMPLOYMENT_WORDS, {"CB": "cadre", "CC": "civil_servant", "VC": "public_employee", "LĐ": "worker"}
)
_FIELDS = ("full_name", "position", "birth_year")


class PersonBook(RecordBook[Person]):
    """A person is known by unit and name; years of birth tell people of one name apart."""

    code: ClassVar[str] = "ca-nhan"
    title: ClassVar[str] = "Cá nhân"
    noun: ClassVar[str] = "cá nhân"
    sheet: ClassVar[str] = "Cá nhân"
    about: ClassVar[str] = "Mỗi hàng là một cán bộ, công chức, viên chức, người lao động của các đơn vị."
    guide: ClassVar[tuple[tuple[str, str], ...]] = (
        (
            "Cách làm",
            "Ghi mỗi người một hàng ở trang Cá nhân, lưu tệp (.xlsx), rồi nhập ở trang Cá nhân.",
        ),
        ("Đơn vị", "Đơn vị phải có trong chương trình trước. Chọn trong danh sách, hoặc gõ tên hay mã đơn vị."),
        (
            "Trùng tên",
            "Chương trình nhận ra người đã có theo đơn vị và họ tên. Hai người trùng họ tên trong một đơn vị thì ghi "
            "năm sinh của cả hai.",
        ),
        ("Dữ liệu cá nhân", "Chỉ ghi năm sinh, không ghi ngày sinh, số định danh, địa chỉ."),
    )
    example: ClassVar[tuple[Values, ...]] = (
        {
            "full_name": "Trần Thị Ví Dụ",
            "honorific": "Bà",
            "unit_id": "UBND xã Suối Đá (X01)",
            "employment": "Công chức",
            "position": "Công chức Văn phòng – Thống kê",
            "birth_year": 1988,
        },
        {
            "full_name": "A Mẫu",
            "honorific": "Ông",
            "unit_id": "UBND xã Suối Đá (X01)",
            "employment": "Cán bộ",
            "position": "Phó Chủ tịch",
        },
    )
    keyed: ClassVar[frozenset[str]] = frozenset({"unit_id", "full_name"})
    apart: ClassVar[tuple[str, ...]] = ("birth_year",)

    def columns(self) -> tuple[Column, ...]:
        """The fields of a person."""
        units = unit_words(self.workspace)
        return (
            Column("full_name", "Họ và tên", Kind.TEXT, 28, "Bắt buộc. Viết như trên giấy khen.", required=True),
            Column(
                "honorific", "Danh xưng", Kind.CHOICE, 11, "Bắt buộc. Chọn Ông hoặc Bà.", _HONORIFICS, required=True
            ),
            Column("unit_id", "Đơn vị", Kind.CHOICE, 36, "Bắt buộc. Chọn, hoặc gõ tên hay mã.", units, required=True),
            Column(
                "employment",
                "Đối tượng",
                Kind.CHOICE,
                18,
                "Bắt buộc. Chọn trong danh sách.",
                _EMPLOYMENTS,
                required=True,
            ),
            Column("position", "Chức vụ", Kind.TEXT, 36, "Chức vụ, công việc đang làm."),
            Column("birth_year", "Năm sinh", Kind.WHOLE, 10, "Bốn chữ số. Để trống nếu không cần."),
        )

    def stored(self) -> Sequence[Person]:
        """Everybody."""
        return self.workspace.find(Person)

    def rows(self, scope: Scope) -> Sequence[Person | Sayings]:
        """Everybody, or the people of a unit, in the order of the page."""
        return [person for person in self.stored() if scope.unit_id in {None, person.unit_id}]

    def says(self, record: Person) -> dict[str, Said | None]:
        """What the sheet says of a person."""
        return {
            "full_name": record.full_name,
            "honorific": record.honorific.value,
            "unit_id": str(record.unit_id),
            "employment": record.employment.value,
            "position": record.position,
            "birth_year": record.birth_year,
        }

    def key(self, said: Sayings) -> Hashable:
        """The unit and the name."""
        if "full_name" not in said or "unit_id" not in said:
            return None
        return said["unit_id"], canonical(str(said["full_name"]))

    def name(self, said: Sayings) -> str:
        """The full name."""
        return str(said.get("full_name", ""))

    def build(self, draft: Draft[Person]) -> Person:
        """The person of a row."""
        fields: dict[str, Any] = {name: draft.said[name] for name in _FIELDS if name in draft.said}
        person = Person(
            id=draft.record_id,
            unit_id=UUID(str(draft.said["unit_id"])),
            honorific=Honorific(str(draft.said["honorific"])),
            employment=Employment(str(draft.said["employment"])),
            **fields,
        )
        check_person(self.workspace, person)
        return person
