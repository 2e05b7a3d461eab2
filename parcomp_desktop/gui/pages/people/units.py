"""Đơn vị: the collectives of the campaign."""

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.domain.words import KIND_WORDS
from parcomp_desktop.gui.books import BookExchange, ExcelButton
from parcomp_desktop.gui.forms.ui_units import Ui_UnitForm
from parcomp_desktop.gui.record_page import RecordPage
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.people.unit_book import UnitBook
from parcomp_desktop.services.people.units import remove_unit, save_unit, search_units
from parcomp_desktop.services.workspace import Workspace


class UnitsPage(RecordPage[Unit]):
    """Lists the units and edits one."""

    shows: ClassVar[frozenset[str]] = frozenset({"unit"})
    noun: ClassVar[str] = "đơn vị"
    empty: ClassVar[str] = (
        "Chưa có đơn vị nào. Điền tên, mã, loại ở bên phải rồi bấm Ctrl+Enter để lưu; hoặc bấm Excel, Mẫu Excel để ghi "
        "nhiều đơn vị rồi Nhập từ Excel."
    )
    help: ClassVar[str] = (
        "Mỗi đơn vị có một mã riêng; chỉ đơn vị thuộc diện xếp hạng mới vào bảng xếp hạng, cùng loại so với nhau. "
        "Đơn vị đã sáp nhập: ghi ngày kết thúc và đơn vị kế thừa, không xoá. Nút Excel xuất các đơn vị đang hiện; nhập "
        "lại thì xem trước từng thay đổi, chỗ hai bên cùng sửa khác nhau thì chọn, không chọn thì giữ ở đây."
    )
    columns: ClassVar[tuple[Column[Unit], ...]] = (
        Column[Unit]("Tên đơn vị", lambda unit: unit.name),
        Column[Unit]("Mã", lambda unit: unit.code),
        Column[Unit]("Loại", lambda unit: KIND_WORDS[unit.kind]),
        Column[Unit]("Ghi chú", lambda unit: f"Kết thúc {format_date(unit.ends_on)}" if unit.ends_on else ""),
    )
    widths: ClassVar[tuple[int, ...]] = (260, 60, 205)

    def __init__(self, workspace: Workspace) -> None:
        widget = QWidget()
        self._ui = Ui_UnitForm()
        self._ui.setupUi(widget)
        self._ui.kind.setChoices([(kind.value, words) for kind, words in KIND_WORDS.items()])
        super().__init__(workspace, widget)

    def foot(self) -> QWidget:
        """The ways out to Excel and in."""
        return ExcelButton(BookExchange(self, UnitBook, self.model.rows))

    def prepare(self) -> None:
        """Offer every unit as a successor."""
        self._ui.successor_id.setChoices([(unit.id, unit.name) for unit in search_units(self.workspace)])

    def blank(self) -> dict[str, Any]:
        """A new unit is a commune and ranked, as most are."""
        return {"kind": UnitKind.COMMUNE.value, "ranked": True}

    def listed(self, query: str) -> list[Unit]:
        """The units that answer the query."""
        return search_units(self.workspace, query)

    def record(self, record_id: UUID, values: dict[str, Any]) -> Unit:
        """The unit that the form's values make."""
        kind = required_choice(values.pop("kind"), "loại đơn vị")
        return Unit(id=record_id, kind=UnitKind(kind), **values)

    def save(self, record: Unit) -> object:
        """Write the unit."""
        return save_unit(self.workspace, record)

    def remove(self, record: Unit) -> None:
        """Take the unit away."""
        remove_unit(self.workspace, record)


PAGE = UnitsPage
