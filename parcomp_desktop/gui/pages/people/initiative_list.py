"""Sáng kiến: what people proposed and which body recognised it."""

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.standing import Initiative, InitiativeScope
from parcomp_desktop.domain.words import SCOPE_WORDS
from parcomp_desktop.gui.forms.ui_initiative import Ui_InitiativeForm
from parcomp_desktop.gui.pages.people.person_choices import YES_NO, person_choices, yes_no_code, yes_no_value
from parcomp_desktop.gui.record_page import RecordPage
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.people.initiatives import (
    is_recognised,
    remove_initiative,
    save_initiative,
    search_initiatives,
)
from parcomp_desktop.services.workspace import Workspace


class InitiativesTab(RecordPage[Initiative]):
    """Lists the initiatives and edits one."""

    shows: ClassVar[frozenset[str]] = frozenset({"initiative", "person", "unit"})
    noun: ClassVar[str] = "sáng kiến"
    empty: ClassVar[str] = (
        "Chưa có sáng kiến nào. Chọn cá nhân, ghi tên sáng kiến và năm ở bên phải rồi bấm Ctrl+Enter; khi được công "
        "nhận thì ghi thêm cơ quan, số và ngày văn bản."
    )
    help: ClassVar[str] = (
        "Tiêu chí tính sáng kiến về cải cách hành chính, có thể nhân rộng, đã được Hội đồng sáng kiến có thẩm quyền "
        "công nhận (đủ cơ quan, số, ngày)."
    )
    widths: ClassVar[tuple[int, ...]] = (140, 166, 50, 100, 84)

    def __init__(self, workspace: Workspace) -> None:
        self._people: dict[UUID, Person] = {}
        widget = QWidget()
        self._ui = Ui_InitiativeForm()
        self._ui.setupUi(widget)
        self._ui.repeatable.setChoices(YES_NO)
        self._ui.scope.setChoices([(each.value, words) for each, words in SCOPE_WORDS.items()])
        super().__init__(workspace, widget)

    def table_columns(self) -> tuple[Column[Any], ...]:
        """The columns, the person by name."""
        return (
            Column[Initiative]("Cá nhân", lambda each: self._people[each.person_id].full_name),
            Column[Initiative]("Sáng kiến", lambda each: each.name),
            Column[Initiative]("Năm", lambda each: str(each.year), number=True),
            Column[Initiative]("Công nhận", lambda each: "Đã công nhận" if is_recognised(each) else "Chưa"),
            Column[Initiative](
                "Nhân rộng", lambda each: dict(YES_NO).get(yes_no_code(each.repeatable) or "", "chưa ghi")
            ),
            Column[Initiative]("Văn bản", _paper),
        )

    def prepare(self) -> None:
        """Offer every person."""
        self._people = {person.id: person for person in self.workspace.find(Person)}
        self._ui.person_id.setChoices(person_choices(self.workspace))

    def blank(self) -> dict[str, Any]:
        """A new one is of this year and about reform."""
        return {"year": self.workspace.local_day().year, "about_reform": True}

    def shown(self, record: Initiative) -> dict[str, Any]:
        """The record's values, yes and no as a choice."""
        return super().shown(record) | {"repeatable": yes_no_code(record.repeatable)}

    def listed(self, query: str) -> list[Initiative]:
        """The initiatives that answer the query."""
        return search_initiatives(self.workspace, query)

    def record(self, record_id: UUID, values: dict[str, Any]) -> Initiative:
        """The initiative that the form's values make."""
        return Initiative(
            id=record_id,
            person_id=required_choice(values.pop("person_id"), "cá nhân"),
            year=required_choice(values.pop("year"), "năm"),
            repeatable=yes_no_value(values.pop("repeatable")),
            scope=InitiativeScope(scope) if (scope := values.pop("scope")) else None,
            **values,
        )

    def save(self, record: Initiative) -> object:
        """Write the initiative."""
        return save_initiative(self.workspace, record)

    def remove(self, record: Initiative) -> None:
        """Take the initiative away."""
        remove_initiative(self.workspace, record)


def _paper(each: Initiative) -> str:
    day = format_date(each.recognised_on) if each.recognised_on else ""
    return ", ".join(part for part in (each.number, day, each.recognised_by) if part)
