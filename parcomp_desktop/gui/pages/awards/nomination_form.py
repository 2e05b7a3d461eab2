"""The fields of a nomination: what is offered follows the round, the day and the nominee; remarks stand beside them."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QWidget

from parcomp_desktop.domain.awards import Nomination, NominationState
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.domain.words import NOMINATION_WORDS
from parcomp_desktop.gui.forms.ui_nominations import Ui_NominationForm
from parcomp_desktop.services.awards.nomination_choices import (
    awards_of_round,
    initiative_words,
    offered_initiatives,
    offered_rounds,
)
from parcomp_desktop.services.awards.nomination_steps import open_remarks
from parcomp_desktop.services.awards.nominations import award_of, is_editable
from parcomp_desktop.services.criteria.achievements import span_of
from parcomp_desktop.services.criteria.nominees import Nominee, nominees, period_words, periods
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.workspace import Workspace

_AWARD_WORDS = 560
_IDS = ("round_id", "initiative_id")
"""Fields that choose a record among a few: their codes are its id as text."""


class NominationForm(QObject):
    """The form's widgets and what they offer; ``told`` says why a choice was emptied."""

    told = Signal(str)

    def __init__(self, workspace: Workspace, widget: QWidget) -> None:
        super().__init__(widget)
        self._workspace = workspace
        self.ui = Ui_NominationForm()
        self.ui.setupUi(widget)
        self.ui.award.view().setMinimumWidth(_AWARD_WORDS)
        self._nominees: dict[UUID, Nominee] = {}
        self._rounds: dict[str, AwardRound] = {}
        self._editable = True
        self.ui.round_id.committed.connect(self._follow_round)
        self.ui.subject_id.committed.connect(self._follow_subject)
        self.ui.considered_on.committed.connect(self._offer_awards)
        self.ui.period.committed.connect(self._hint_span)

    def prepare(self) -> None:
        """Offer every collective and person, and the periods."""
        self._nominees = {nominee.id: nominee for nominee in nominees(self._workspace)}
        self.ui.subject_id.setChoices([(nominee.id, nominee.label) for nominee in self._nominees.values()])
        self.ui.period.setChoices([(period, period_words(period)) for period in periods(self._workspace)])

    def prepare_for(self, record: Nomination | None) -> None:
        """Offer what fits a nomination, lock what isn't to be changed, show what is to be mended."""
        self._rounds = {str(each.id): each for each in offered_rounds(self._workspace, record)}
        self.ui.round_id.setChoices([(code, round_.name) for code, round_ in self._rounds.items()])
        self._offer_initiatives(record.subject_id if record else None)
        every = awards_of_round(self._workspace, None, None, None)
        fitting = awards_of_round(self._workspace, None, record.considered_on, record.subject) if record else every
        listed = [award for award in every if award in fitting or (record and award.code == record.award)]
        self.ui.award.setChoices([(award.code, award.text) for award in listed])
        self._lock(record)
        self._show_remarks(record)

    def shown(self, record: Nomination) -> dict[str, Any]:
        """What the fields show of a nomination."""
        values = {name: getattr(record, name) for name in record.__struct_fields__}
        return values | {name: str(values[name]) if values[name] else None for name in _IDS}

    def settle(self) -> None:
        """What follows from the values that were just shown: a round fixes its period and day."""
        self._fix_round()
        self._hint_span()

    def record(self, record_id: UUID, values: Mapping[str, Any]) -> Nomination:
        """The nomination that the form's values make. Raises Refusal when a value is missing."""
        subject_id = required_choice(values["subject_id"], "tập thể hoặc cá nhân")
        return Nomination(
            id=record_id,
            award=required_choice(values["award"], "hình thức khen"),
            subject=self._nominees[subject_id].subject,
            subject_id=subject_id,
            period=required_choice(values["period"], "kỳ xét"),
            considered_on=required_choice(values["considered_on"], "ngày xét"),
            achievement=values["achievement"],
            achieved_from=values["achieved_from"],
            achieved_to=values["achieved_to"],
            round_id=_id(values["round_id"]),
            initiative_id=_id(values["initiative_id"]),
        )

    def begun(self, round_id: UUID | None) -> dict[str, Any]:
        """What a new nomination begins with: the period and the day of a round that is open."""
        round_ = self._rounds.get(str(round_id))
        if round_ is None:
            return {}
        self._offer_period(round_.period)
        return {"round_id": str(round_id), "period": round_.period, "considered_on": round_.considered_on}

    def _follow_round(self) -> None:
        round_ = self._round()
        if round_:
            self._offer_period(round_.period)
            self.ui.period.setValue(round_.period)
            self.ui.considered_on.setValue(round_.considered_on)
        self.settle()
        self._offer_awards()

    def _offer_period(self, period: str) -> None:
        """A round may be of a period that nothing else speaks of yet."""
        if self.ui.period.findData(period) < 0:
            self.ui.period.addItem(period_words(period), period)

    def _follow_subject(self) -> None:
        self._offer_initiatives(self.ui.subject_id.value())
        self._offer_awards()

    def _offer_awards(self) -> None:
        """Offer the awards of the round, the typed day and the nominee; the chosen one stays if it is among them."""
        subject_id, on, chosen = self.ui.subject_id.value(), self.ui.considered_on.value(), self.ui.award.value()
        subject: Subject | None = self._nominees[subject_id].subject if subject_id else None
        listed = awards_of_round(self._workspace, self._round(), on, subject)
        offered = {award.code: award.text for award in listed}
        self.ui.award.setChoices(offered.items())
        if chosen in offered:
            self.ui.award.setValue(chosen)
        elif chosen:
            text = award_of(self._workspace, chosen).text
            self.told.emit(f"“{text}” không dùng được cho đối tượng, ngày xét hoặc đợt xét đã chọn: chọn lại.")

    def _offer_initiatives(self, subject_id: UUID | None) -> None:
        """Offer the person's own; the chosen one stays if it is among them. A collective has none to attach."""
        chosen = self.ui.initiative_id.value()
        offered = {str(each.id): initiative_words(each) for each in offered_initiatives(self._workspace, subject_id)}
        self.ui.initiative_id.setChoices(offered.items())
        self.ui.initiative_id.setValue(chosen if chosen in offered else None)
        nominee = self._nominees.get(subject_id) if subject_id else None
        self.ui.fields.setRowVisible(self.ui.initiative_id, bool(nominee and nominee.subject is Subject.INDIVIDUAL))

    def _round(self) -> AwardRound | None:
        return self._rounds.get(self.ui.round_id.value() or "")

    def _fix_round(self) -> None:
        """The period and the day of a round aren't typed again."""
        free = self._editable and self._round() is None
        self.ui.period.setEnabled(free)
        self.ui.considered_on.setEnabled(free)

    def _hint_span(self) -> None:
        """Blank days of the achievement are those of the period: shown where they would be typed."""
        period = self.ui.period.value()
        days = span_of(period) if period else (None, None)
        ends = ((self.ui.achieved_from, "đầu kỳ"), (self.ui.achieved_to, "hết kỳ"))
        for (field, words), day in zip(ends, days, strict=True):
            field.setPlaceholderText(format_date(day) if day else words)

    def _lock(self, record: Nomination | None) -> None:
        ui = self.ui
        self._editable = record is None or is_editable(self._workspace, record)
        fields = (ui.round_id, ui.subject_id, ui.award, ui.achieved_from, ui.achieved_to, ui.initiative_id)
        for field in (*fields, ui.achievement, ui.saveButton):
            field.setEnabled(self._editable)
        ui.removeButton.setEnabled(record is not None and record.state is NominationState.DRAFT)
        self._fix_round()

    def _show_remarks(self, record: Nomination | None) -> None:
        remarks = open_remarks(self._workspace, record) if record else {}
        for name in ("award", "achieved", "achievement", "facts"):
            label: QLabel = getattr(self.ui, f"{name}_remark")
            words = "Số liệu bình xét: " if name == "facts" else ""
            label.setText(f"Cần sửa – {words}{remarks[name]}" if name in remarks else "")
            self.ui.fields.setRowVisible(label, name in remarks)
        self.ui.locked.setText(_state_words(record, editable=self._editable))
        self.ui.locked.setVisible(record is not None and record.state is not NominationState.DRAFT)


def _id(code: str | None) -> UUID | None:
    return UUID(code) if code else None


def _state_words(record: Nomination | None, *, editable: bool) -> str:
    """Why the fields are locked, or that they are to be mended."""
    if record is None:
        return ""
    if editable:
        return "Đề nghị bị trả lại: sửa các mục cần sửa, lưu, rồi đưa ra Hội đồng và gửi lại."
    return f"Đề nghị ở bước “{NOMINATION_WORDS[record.state].lower()}” nên không sửa được; {_CURES[record.state]}"


_FROM_UNIT = "do đơn vị gửi đến, cần sửa thì trả lại đơn vị."
_BACK = "cần sửa thì đưa về soạn lại."
_CURES = {
    NominationState.COUNCIL: _BACK,
    NominationState.SENT: "cần sửa thì rút lại khi cấp trên chưa nhận.",
    NominationState.RECEIVED: _FROM_UNIT,
    NominationState.RETURNED: "đang chờ đơn vị sửa và gửi lại.",
    NominationState.APPRAISED: "cần sửa thì lùi bước thẩm định.",
    NominationState.SUBMITTED: "đang chờ quyết định.",
    NominationState.DECIDED: "ghi nhầm thì sửa kết quả hoặc đính chính quyết định.",
    NominationState.DECLINED: "muốn xét nữa thì chọn bước Xét lại.",
}
