"""Xác nhận: what heads attest, by fact, subject and period."""

from decimal import Decimal
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from parcomp_desktop.domain.criteria import FactDefinition, Subject
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.standing import Attestation
from parcomp_desktop.domain.words import SUBJECT_WORDS
from parcomp_desktop.gui.forms.ui_attestation import Ui_AttestationForm
from parcomp_desktop.gui.pages.people.fact_field import answers_of, fit_number, is_chosen, stored_of
from parcomp_desktop.gui.record_page import RecordPage
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.services.criteria.nominees import Nominee, latest_year, nominees, period_words, periods
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.people.attestations import (
    OF_OTHER_RECORDS,
    attested_words,
    remove_attestation,
    save_attestation,
    search_attestations,
    subject_name,
)
from parcomp_desktop.services.workspace import Workspace


class AttestationsTab(RecordPage[Attestation]):
    """Lists the attestations and edits one; the field of the value follows the fact."""

    shows: ClassVar[frozenset[str]] = frozenset({"attestation", "person", "unit", "typed_fact", "nomination"})
    noun: ClassVar[str] = "xác nhận"
    empty: ClassVar[str] = (
        "Chưa có xác nhận nào. Chọn tập thể hoặc cá nhân, kỳ xét và nội dung ở bên phải, ghi người xác nhận và ngày "
        "rồi bấm Ctrl+Enter; hoặc bấm “Xác nhận…” cạnh từng số liệu ở trang Số liệu bình xét."
    )
    help: ClassVar[str] = (
        "Người đứng đầu xác nhận điều mà hồ sơ không tự nói lên: không ai bị kỷ luật, không còn nhiệm vụ, phẩm chất "
        "đạo đức. Nếu hồ sơ ghi khác thì số của hồ sơ được dùng và trang Số liệu bình xét báo chỗ trái nhau."
    )
    widths: ClassVar[tuple[int, ...]] = (150, 190, 72, 84)

    def __init__(self, workspace: Workspace) -> None:
        self._nominees: dict[UUID, Nominee] = {}
        facts = [fact for fact in workspace.catalogue.list_facts() if fact.name not in OF_OTHER_RECORDS]
        self._facts: dict[str, FactDefinition] = {fact.name: fact for fact in facts}
        self._labels = {fact.name: fact.label for fact in workspace.catalogue.list_facts()}
        widget = QWidget()
        self._ui = Ui_AttestationForm()
        self._ui.setupUi(widget)
        self._ui.subject_id.committed.connect(self._filter)
        self._ui.name.currentIndexChanged.connect(self._fit)
        super().__init__(workspace, widget)

    def table_columns(self) -> tuple[Column[Any], ...]:
        """The columns, whom and what by name."""
        return (
            Column[Attestation]("Tập thể, cá nhân", lambda each: subject_name(self.workspace, each)),
            Column[Attestation]("Nội dung", lambda each: self._labels[each.name]),
            Column[Attestation]("Kỳ xét", lambda each: each.period),
            Column[Attestation]("Xác nhận", lambda each: attested_words(self.workspace, each)),
            Column[Attestation]("Người xác nhận", lambda each: f"{each.attested_by}, {format_date(each.attested_on)}"),
        )

    def prepare(self) -> None:
        """Offer every collective and person, and the periods."""
        self._nominees = {nominee.id: nominee for nominee in nominees(self.workspace)}
        self._ui.subject_id.setChoices([(nominee.id, nominee.label) for nominee in self._nominees.values()])
        self._ui.period.setChoices([(each, period_words(each)) for each in periods(self.workspace)])

    def prepare_for(self, record: Attestation | None) -> None:
        """Offer the facts of the record's subject; of both for a new one."""
        self._offer(record.subject if record else None)
        self._ui.name.setValue(record.name if record and record.name in self._facts else None)
        self._fit()

    def blank(self) -> dict[str, Any]:
        """A new one is of the desk's own unit, for the year at work, signed today."""
        today = self.workspace.local_day()
        year, offered = latest_year(self.workspace) or str(today.year), periods(self.workspace)
        period = year if year in offered else None
        return {"subject_id": self.workspace.desk.unit_id, "period": period, "attested_on": today}

    def shown(self, record: Attestation) -> dict[str, Any]:
        """The record's values, the attested one in the field of its kind."""
        values = super().shown(record)
        chosen = is_chosen(self._facts[record.name])
        return values | ({"choice": record.value} if chosen else {"number": Decimal(record.value)})

    def listed(self, query: str) -> list[Attestation]:
        """The attestations that answer the query."""
        return search_attestations(self.workspace, query)

    def record(self, record_id: UUID, values: dict[str, Any]) -> Attestation:
        """The attestation that the form's values make."""
        subject_id = required_choice(values["subject_id"], "tập thể, cá nhân")
        name = required_choice(values["name"], "nội dung")
        field = self._ui.choice if is_chosen(self._facts[name]) else self._ui.number
        return Attestation(
            id=record_id,
            subject=self._nominees[subject_id].subject,
            subject_id=subject_id,
            period=required_choice(values["period"], "kỳ xét"),
            name=name,
            value=required_choice(stored_of(field), "giá trị xác nhận"),
            attested_by=values["attested_by"],
            attested_on=required_choice(values["attested_on"], "ngày xác nhận"),
            document=values["document"],
        )

    def save(self, record: Attestation) -> object:
        """Write the attestation."""
        return save_attestation(self.workspace, record)

    def remove(self, record: Attestation) -> None:
        """Take the attestation away."""
        remove_attestation(self.workspace, record)

    def _filter(self) -> None:
        """Offer the facts of the chosen subject; the chosen fact stays where it still can."""
        subject_id, name = self._ui.subject_id.value(), self._ui.name.value()
        nominee = self._nominees.get(subject_id) if subject_id else None
        self._offer(nominee.subject if nominee else None)
        if name and nominee and self._facts[name].subject is nominee.subject:
            self._ui.name.setValue(name)

    def _offer(self, subject: Subject | None) -> None:
        facts = [fact for fact in self._facts.values() if subject in {None, fact.subject}]
        self._ui.name.setChoices([(fact.name, self._fact_words(fact, subject)) for fact in facts])

    def _fact_words(self, fact: FactDefinition, subject: Subject | None) -> str:
        return fact.label if subject else f"{SUBJECT_WORDS[fact.subject]}: {fact.label}"

    def _fit(self) -> None:
        """Show the field of the fact's kind alone."""
        fact = self._facts.get(self._ui.name.value() or "")
        rows = self._ui.fields
        rows.setRowVisible(self._ui.choice, bool(fact and is_chosen(fact)))
        rows.setRowVisible(self._ui.number, bool(fact and not is_chosen(fact)))
        self._ui.about.setText(fact.help if fact else "Chọn nội dung để ghi điều được xác nhận.")
        if fact and is_chosen(fact):
            self._ui.choice.setChoices(answers_of(fact))
        elif fact:
            fit_number(self._ui.number, fact)
