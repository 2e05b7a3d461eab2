"""Đề nghị khen thưởng: who is proposed for what, and why each criterion came out as it did."""

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.forms.ui_nominations import Ui_NominationForm
from parcomp_desktop.gui.outcomes import SIGNED_WORDS
from parcomp_desktop.gui.page import MARGIN
from parcomp_desktop.gui.pages.facts import FactPlace
from parcomp_desktop.gui.record_page import RecordPage
from parcomp_desktop.gui.style import colours, outcome_colour
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.gui.why_panel import WhyPanel
from parcomp_desktop.services.desks import required_choice
from parcomp_desktop.services.explanations import NominationLine, explanation, nomination_lines, offered_awards
from parcomp_desktop.services.known_facts import FACT_TABLES
from parcomp_desktop.services.nominations import award_of, remove_nomination, save_nomination
from parcomp_desktop.services.nominees import Nominee, nominees, period_words, periods
from parcomp_desktop.services.workspace import Workspace

STATE_WORDS = {
    NominationState.DRAFT: "Đang soạn",
    NominationState.SENT: "Đã gửi",
    NominationState.RECEIVED: "Đã nhận",
    NominationState.DECIDED: "Đã có quyết định",
}
_LOCKED = {
    NominationState.SENT: "Đề nghị đã gửi lên bàn tổng hợp nên không sửa được nữa.",
    NominationState.RECEIVED: "Đề nghị do đơn vị gửi đến nên không sửa ở đây; cần sửa thì trả lại đơn vị.",
    NominationState.DECIDED: "Đề nghị đã có quyết định khen thưởng nên không sửa được nữa.",
}
_AWARD_WORDS = 560


class NominationsPage(RecordPage[Nomination]):
    """Lists the nominations, edits a draft, explains the chosen one."""

    shows: ClassVar[frozenset[str]] = FACT_TABLES | {"nomination"}
    noun: ClassVar[str] = "đề nghị"
    empty: ClassVar[str] = "Chưa có đề nghị nào. Chọn tập thể hoặc cá nhân ở bên dưới, điền đủ rồi bấm Ctrl+Enter."
    help: ClassVar[str] = (
        "Mỗi đề nghị được xét theo tiêu chí có hiệu lực vào ngày xét. Bên phải là từng tiêu chí: kết quả, yêu cầu, "
        "số liệu và nguồn; bấm đúp vào một tiêu chí để nhập số liệu. Đề nghị đã gửi hoặc đã quyết định thì không sửa."
    )
    widths: ClassVar[tuple[int, ...]] = (230, 490, 90, 160)

    def __init__(self, workspace: Workspace) -> None:
        widget = QWidget()
        self._ui = Ui_NominationForm()
        self._ui.setupUi(widget)
        self._ui.award.view().setMinimumWidth(_AWARD_WORDS)
        self._why = WhyPanel()
        self._why.asked.connect(self._go_to_facts)
        self._lines: dict[UUID, NominationLine] = {}
        self._nominees: dict[UUID, Nominee] = {}
        super().__init__(workspace, widget)
        self._ui.subject_id.committed.connect(self._offer_awards)
        self._ui.considered_on.committed.connect(self._offer_awards)

    def table_columns(self) -> tuple[Column[Any], ...]:
        """The columns tell the line of a nomination."""
        return (
            Column[Nomination]("Tập thể, cá nhân", lambda each: self._lines[each.id].name),
            Column[Nomination]("Hình thức khen", lambda each: self._lines[each.id].award),
            Column[Nomination]("Kỳ xét", lambda each: each.period),
            Column[Nomination]("Tình trạng", lambda each: STATE_WORDS[each.state]),
            Column[Nomination]("Kết quả xét", self._outcome, colour=self._outcome_colour, tip=self._refused),
        )

    def arrange(self) -> None:
        """The list above; below it the form and the reasons."""
        scroll = QScrollArea()
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.form_column)
        grid = QGridLayout(self.body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(MARGIN)
        grid.addWidget(self.table, 0, 0, 1, 2)
        grid.addWidget(scroll, 1, 0)
        grid.addWidget(self._why, 1, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.setRowStretch(0, 1)
        grid.setRowStretch(1, 2)

    def prepare(self) -> None:
        """Offer every collective and person, and the periods."""
        self._nominees = {nominee.id: nominee for nominee in nominees(self.workspace)}
        self._ui.subject_id.setChoices([(nominee.id, nominee.label) for nominee in self._nominees.values()])
        self._ui.period.setChoices([(period, period_words(period)) for period in periods(self.workspace)])

    def prepare_for(self, record: Nomination | None) -> None:
        """Offer the awards of its day, lock what has left the desk, explain it."""
        listed = offered_awards(self.workspace, None, None)
        if record:
            fitting = offered_awards(self.workspace, record.considered_on, record.subject)
            listed = [award for award in listed if award in fitting or award.code == record.award]
        self._ui.award.setChoices([(award.code, award.text) for award in listed])
        self._lock(record.state if record else NominationState.DRAFT)
        self._explain(record)

    def listed(self, query: str) -> list[Nomination]:
        """The nominations that answer the query."""
        lines = nomination_lines(self.workspace, query)
        self._lines = {line.nomination.id: line for line in lines}
        return [line.nomination for line in lines]

    def record(self, record_id: UUID, values: dict[str, Any]) -> Nomination:
        """The nomination that the form's values make."""
        subject_id = required_choice(values["subject_id"], "tập thể hoặc cá nhân")
        return Nomination(
            id=record_id,
            award=required_choice(values["award"], "hình thức khen"),
            subject=self._nominees[subject_id].subject,
            subject_id=subject_id,
            period=required_choice(values["period"], "kỳ xét"),
            considered_on=required_choice(values["considered_on"], "ngày xét"),
            achievement=values["achievement"],
        )

    def save(self, record: Nomination) -> object:
        """Write the nomination."""
        return save_nomination(self.workspace, record)

    def remove(self, record: Nomination) -> None:
        """Take the nomination away."""
        remove_nomination(self.workspace, record)

    def _offer_awards(self) -> None:
        """Offer the awards of the typed day and nominee; the chosen one stays if it is among them."""
        subject_id, on, chosen = self._ui.subject_id.value(), self._ui.considered_on.value(), self._ui.award.value()
        subject: Subject | None = self._nominees[subject_id].subject if subject_id else None
        offered = {award.code: award.text for award in offered_awards(self.workspace, on, subject)}
        self._ui.award.setChoices(offered.items())
        if chosen in offered:
            self._ui.award.setValue(chosen)
        elif chosen:
            text = award_of(self.workspace, chosen).text
            self.bar.tell(f"“{text}” không dùng được cho đối tượng hoặc ngày xét đã nhập: chọn hình thức khác.")

    def _lock(self, state: NominationState) -> None:
        draft = state is NominationState.DRAFT
        ui = self._ui
        fields = (ui.subject_id, ui.considered_on, ui.award, ui.period, ui.achievement, ui.saveButton, ui.removeButton)
        for field in fields:
            field.setEnabled(draft)
        ui.locked.setText(_LOCKED.get(state, ""))
        ui.locked.setVisible(not draft)

    def _explain(self, record: Nomination | None) -> None:
        if record is None:
            self._why.tell("Chọn một đề nghị đã lưu để xem từng tiêu chí đạt hay chưa, vì sao.")
            return
        try:
            self._why.show_explanation(explanation(self.workspace, record))
        except Refusal as refusal:
            self._why.tell(f"{refusal.what} {refusal.cure}")

    def _go_to_facts(self, label: str) -> None:
        if self._record:
            self.open_at.emit("facts", FactPlace(self._record.subject_id, self._record.period, label))

    def _outcome(self, nomination: Nomination) -> str:
        verdict = self._lines[nomination.id].verdict
        return SIGNED_WORDS[verdict.outcome] if verdict else "Không xét được"

    def _outcome_colour(self, nomination: Nomination) -> QColor | None:
        verdict = self._lines[nomination.id].verdict
        return outcome_colour(verdict.outcome) if verdict else QColor(colours().bad)

    def _refused(self, nomination: Nomination) -> str:
        return self._lines[nomination.id].refused


PAGE = NominationsPage
