"""Cá nhân: the people of the units."""

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.people import Employment, Honorific, Person
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.words import EMPLOYMENT_WORDS, HONORIFIC_WORDS
from parcomp_desktop.gui.books import BookExchange, ExcelButton
from parcomp_desktop.gui.forms.ui_people import Ui_PersonForm
from parcomp_desktop.gui.pages.people.duplicates_dialog import DuplicatesDialog
from parcomp_desktop.gui.record_page import RecordPage
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.people.person_book import PersonBook
from parcomp_desktop.services.people.units import remove_person, save_person, search_people, search_units
from parcomp_desktop.services.workspace import Workspace


class PeoplePage(RecordPage[Person]):
    """Lists the people by given name and edits one."""

    shows: ClassVar[frozenset[str]] = frozenset({"person", "unit"})
    noun: ClassVar[str] = "cá nhân"
    empty: ClassVar[str] = (
        "Chưa có cá nhân nào. Nhập đơn vị ở trang Đơn vị trước, rồi điền họ tên, đơn vị, đối tượng ở bên phải và bấm "
        "Ctrl+Enter để lưu; hoặc bấm Excel, Mẫu Excel để ghi nhiều người rồi Nhập từ Excel."
    )
    help: ClassVar[str] = (
        "Cá nhân có thể được đề nghị khen thưởng. Danh xưng in trên giấy khen; đối tượng (cán bộ, công chức, viên "
        "chức, người lao động) quyết định tiêu chí nào áp dụng. Danh sách xếp theo tên. Nút Excel xuất "
        "những người đang hiện; nhập lại thì xem trước từng thay đổi, chỗ hai bên cùng sửa khác nhau thì chọn, không "
        "chọn thì giữ ở đây."
    )
    widths: ClassVar[tuple[int, ...]] = (165, 165, 170)

    def __init__(self, workspace: Workspace) -> None:
        self._units: dict[UUID, Unit] = {}
        widget = QWidget()
        self._ui = Ui_PersonForm()
        self._ui.setupUi(widget)
        self._ui.honorific.setChoices([(each.value, words) for each, words in HONORIFIC_WORDS.items()])
        self._ui.employment.setChoices([(each.value, words) for each, words in EMPLOYMENT_WORDS.items()])
        super().__init__(workspace, widget)
        self._ui.duplicatesButton.clicked.connect(self.merge_duplicates)

    def merge_duplicates(self) -> None:
        """Show who is likely kept twice; the officer merges pair by pair."""
        dialog = DuplicatesDialog(self.workspace, self)
        dialog.exec()
        if dialog.merged:
            self.bar.tell(f"Đã gộp {dialog.merged} hồ sơ. Bấm Ctrl+Z để trả lại như trước.")
        dialog.deleteLater()

    def table_columns(self) -> tuple[Column[Any], ...]:
        """The columns, the unit by its name."""
        return (
            Column[Person]("Họ và tên", lambda person: person.full_name),
            Column[Person]("Chức vụ", lambda person: person.position),
            Column[Person]("Đơn vị", lambda person: self._units[person.unit_id].name),
            Column[Person]("Đối tượng", lambda person: EMPLOYMENT_WORDS[person.employment]),
        )

    def foot(self) -> QWidget:
        """The ways out to Excel and in."""
        return ExcelButton(BookExchange(self, PersonBook, self.model.rows))

    def prepare(self) -> None:
        """Offer every unit, told apart by its code."""
        units = search_units(self.workspace)
        self._units = {unit.id: unit for unit in units}
        self._ui.unit_id.setChoices([(unit.id, f"{unit.name} ({unit.code})") for unit in units])

    def blank(self) -> dict[str, Any]:
        """A new person works in the desk's own unit, if it has one, as a civil servant."""
        return {"unit_id": self.workspace.desk.unit_id, "employment": Employment.CIVIL_SERVANT.value}

    def listed(self, query: str) -> list[Person]:
        """The people that answer the query."""
        return search_people(self.workspace, query)

    def record(self, record_id: UUID, values: dict[str, Any]) -> Person:
        """The person that the form's values make."""
        honorific = Honorific(required_choice(values.pop("honorific"), "danh xưng"))
        employment = Employment(required_choice(values.pop("employment"), "đối tượng"))
        unit_id = required_choice(values.pop("unit_id"), "đơn vị")
        return Person(id=record_id, honorific=honorific, employment=employment, unit_id=unit_id, **values)

    def save(self, record: Person) -> object:
        """Write the person."""
        return save_person(self.workspace, record)

    def remove(self, record: Person) -> None:
        """Take the person away."""
        remove_person(self.workspace, record)


PAGE = PeoplePage
