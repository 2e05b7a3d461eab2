"""A short form to attest one fact of a nominee and period."""

from datetime import date
from uuid import UUID, uuid4

from PySide6.QtWidgets import QDialog, QWidget

from parcomp_desktop.domain.criteria import FactDefinition, Subject
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.standing import Attestation
from parcomp_desktop.gui.forms.ui_attest import Ui_AttestForm
from parcomp_desktop.gui.pages.people.fact_field import set_stored, stored_of, value_field
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.people.attestations import attestation_of, save_attestation
from parcomp_desktop.services.workspace import Workspace


class AttestDialog(QDialog):
    """Begins with what is attested already; what can't be written is told below and stays."""

    def __init__(
        self, parent: QWidget, workspace: Workspace, definition: FactDefinition, subject_id: UUID, period: str
    ) -> None:
        super().__init__(parent)
        self._workspace, self._definition, self._subject_id, self._period = workspace, definition, subject_id, period
        self.ui = Ui_AttestForm()
        self.ui.setupUi(self)
        self.setMinimumWidth(460)
        self.value = value_field(definition)
        self.value.setObjectName("value")
        self.value.setAccessibleName(definition.label)
        self.ui.fields.insertRow(0, "Xác nhận là", self.value)
        self.ui.about.setText(f"{definition.label}, kỳ {period}. {definition.help}".strip())
        self.ui.told.setVisible(False)
        self._before = attestation_of(workspace, subject_id, period, definition.name)
        self._begin(self._before, workspace.local_day())
        self.ui.saveButton.clicked.connect(self.save)
        self.ui.cancelButton.clicked.connect(self.reject)
        self.value.setFocus()

    def save(self) -> None:
        """Write the attestation and close, or tell why it can't be."""
        try:
            save_attestation(self._workspace, self._attestation(self._definition.subject))
        except Refusal as refusal:
            self.ui.told.setText(f"{refusal.what} {refusal.cure}".strip())
            self.ui.told.setVisible(True)
        else:
            self.accept()

    def _begin(self, before: Attestation | None, today: date) -> None:
        set_stored(self.value, before.value if before else None)
        self.ui.attested_by.setValue(before.attested_by if before else None)
        self.ui.attested_on.setValue(before.attested_on if before else today)
        self.ui.document.setValue(before.document if before else None)

    def _attestation(self, subject: Subject) -> Attestation:
        for field in (self.value, self.ui.attested_on):
            if problem := field.problem():
                raise Refusal(problem, "")
        return Attestation(
            id=self._before.id if self._before else uuid4(),
            subject=subject,
            subject_id=self._subject_id,
            period=self._period,
            name=self._definition.name,
            value=required_choice(stored_of(self.value), "giá trị xác nhận"),
            attested_by=self.ui.attested_by.value(),
            attested_on=required_choice(self.ui.attested_on.value(), "ngày xác nhận"),
            document=self.ui.document.value(),
        )
