"""Kỷ luật: form, dates, whether it concerns reform; an internal register."""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.standing import DisciplinaryAction, DisciplineForm
from parcomp_desktop.domain.words import DISCIPLINE_WORDS
from parcomp_desktop.gui.forms.ui_discipline import Ui_DisciplineForm
from parcomp_desktop.gui.pages.people.person_choices import YES_NO, person_choices, yes_no_code, yes_no_value
from parcomp_desktop.gui.record_page import RecordPage
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.people.discipline import (
    discipline_rule,
    forms_on,
    remove_action,
    save_action,
    search_actions,
)
from parcomp_desktop.services.workspace import Workspace

_INTERNAL = (
    "TÀI LIỆU NỘI BỘ. Chỉ ghi hình thức, ngày và có liên quan cải cách hành chính hay không; không ghi nội dung vụ "
    "việc. Đang xem xét thì để trống hình thức và ngày quyết định: chỉ cảnh báo, chưa tính."
)


class DisciplineTab(RecordPage[DisciplinaryAction]):
    """Lists the actions and edits one; only the forms that the day of the decision knew are offered."""

    shows: ClassVar[frozenset[str]] = frozenset({"disciplinary_action", "person", "unit"})
    noun: ClassVar[str] = "dòng kỷ luật"
    empty: ClassVar[str] = (
        "Tài liệu nội bộ. Chưa ghi dòng nào: bảng trống không có nghĩa là không ai bị kỷ luật, hãy ghi xác nhận của "
        "người đứng đầu ở thẻ Xác nhận."
    )
    help: ClassVar[str] = _INTERNAL
    widths: ClassVar[tuple[int, ...]] = (150, 116, 88, 88, 98)

    def __init__(self, workspace: Workspace) -> None:
        self._people: dict[UUID, Person] = {}
        widget = QWidget()
        self._ui = Ui_DisciplineForm()
        self._ui.setupUi(widget)
        self._ui.reform_related.setChoices(YES_NO)
        self._ui.person_id.committed.connect(self._offer_forms)
        self._ui.decided_on.committed.connect(self._offer_forms)
        super().__init__(workspace, widget)

    def table_columns(self) -> tuple[Column[Any], ...]:
        """The columns, the person by name."""
        return (
            Column[DisciplinaryAction]("Cá nhân", lambda action: self._people[action.person_id].full_name),
            Column[DisciplinaryAction](
                "Hình thức", lambda action: DISCIPLINE_WORDS[action.form] if action.form else "Đang xem xét"
            ),
            Column[DisciplinaryAction]("Xem xét từ", lambda action: _day(action.considered_from)),
            Column[DisciplinaryAction]("Quyết định", lambda action: _day(action.decided_on)),
            Column[DisciplinaryAction]("Hết hiệu lực", lambda action: _day(action.ends_on)),
            Column[DisciplinaryAction](
                "Liên quan", lambda action: dict(YES_NO).get(yes_no_code(action.reform_related) or "", "chưa ghi")
            ),
        )

    def prepare(self) -> None:
        """Offer every person."""
        self._people = {person.id: person for person in self.workspace.find(Person)}
        self._ui.person_id.setChoices(person_choices(self.workspace))
        self._offer_forms()

    def prepare_for(self, record: DisciplinaryAction | None) -> None:
        """Offer what may be taken against this person on this day."""
        person = self._people.get(record.person_id) if record else None
        self._offer(person, record.decided_on if record else None, record.form if record else None)

    def shown(self, record: DisciplinaryAction) -> dict[str, Any]:
        """The record's values, yes and no as a choice."""
        return super().shown(record) | {"reform_related": yes_no_code(record.reform_related)}

    def listed(self, query: str) -> list[DisciplinaryAction]:
        """The actions on people whose names answer the query."""
        return search_actions(self.workspace, query)

    def record(self, record_id: UUID, values: dict[str, Any]) -> DisciplinaryAction:
        """The action that the form's values make."""
        return DisciplinaryAction(
            id=record_id,
            person_id=required_choice(values["person_id"], "cá nhân"),
            form=DisciplineForm(values["form"]) if values["form"] else None,
            considered_from=values["considered_from"],
            decided_on=values["decided_on"],
            ends_on=values["ends_on"],
            reform_related=yes_no_value(values["reform_related"]),
        )

    def save(self, record: DisciplinaryAction) -> object:
        """Write the action."""
        return save_action(self.workspace, record)

    def remove(self, record: DisciplinaryAction) -> None:
        """Take the action away."""
        remove_action(self.workspace, record)

    def _offer_forms(self) -> None:
        chosen = self._ui.form.value()
        person_id = self._ui.person_id.value()
        person = self._people.get(person_id) if person_id else None
        self._offer(person, self._ui.decided_on.value(), DisciplineForm(chosen) if chosen else None)

    def _offer(self, person: Person | None, on: date | None, chosen: DisciplineForm | None) -> None:
        """The forms of the person's employment on the day; the one that stands there stays in any case."""
        forms = forms_on(self.workspace, person.employment, on) if person else tuple(DisciplineForm)
        offered = (*forms, chosen) if chosen and chosen not in forms else forms
        self._ui.form.setChoices([(form.value, DISCIPLINE_WORDS[form]) for form in offered])
        self._ui.form.setValue(chosen.value if chosen else None)
        rule = discipline_rule(self.workspace, person.employment, on) if person and on else None
        told = f" Hình thức theo {rule.source}." if rule else ""
        self._ui.about.setText(_INTERNAL + told + (f" Tạm định: {rule.assumed}" if rule and rule.assumed else ""))


def _day(day: date | None) -> str:
    return format_date(day) if day else ""
