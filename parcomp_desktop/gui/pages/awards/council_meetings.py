"""Cuộc họp Hội đồng: the meetings of the rounds, with who was there and how they voted."""

from typing import Any, ClassVar, cast
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QWidget

from parcomp_desktop.domain.council import CouncilMeeting
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.rounds import AwardRound
from parcomp_desktop.gui.forms.ui_council_meeting import Ui_CouncilMeetingForm
from parcomp_desktop.gui.page import MARGIN
from parcomp_desktop.gui.pages.awards.attendance_panel import AttendancePanel
from parcomp_desktop.gui.pages.awards.vote_panel import VotePanel
from parcomp_desktop.gui.paper_dialog import open_paper
from parcomp_desktop.gui.record_page import RecordPage
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.services.criteria.known_facts import FACT_TABLES
from parcomp_desktop.services.desk.desks import required_choice
from parcomp_desktop.services.voting.meetings import remove_meeting, save_meeting, search_meetings
from parcomp_desktop.services.voting.papers import minutes
from parcomp_desktop.services.workspace import Workspace

_LIST_WIDTH = 288
_NO_ROUND = "Chưa có đợt xét khen thưởng nào. Lập đợt xét trước, rồi ghi cuộc họp của đợt đó ở đây."
_NO_MEETING = "Chưa có cuộc họp nào. Chọn đợt xét, ghi ngày họp ở bên phải rồi bấm Ctrl+Enter."


class MeetingsTab(RecordPage[CouncilMeeting]):
    """Lists the meetings; at the right the chosen one: what it was, who came, how they voted."""

    shows: ClassVar[frozenset[str]] = FACT_TABLES | {
        *("council_meeting", "council_member", "attendance", "vote", "award_round", "nomination")
    }
    noun: ClassVar[str] = "cuộc họp"
    empty: ClassVar[str] = _NO_MEETING
    help: ClassVar[str] = "Ghi cuộc họp, điểm danh từng thành viên, rồi nhập số phiếu của từng đề nghị."
    widths: ClassVar[tuple[int, ...]] = (92,)

    def __init__(self, workspace: Workspace) -> None:
        self._rounds: dict[UUID, AwardRound] = {}
        widget = QWidget()
        self._ui = Ui_CouncilMeetingForm()
        self._ui.setupUi(widget)
        self.parts = QTabWidget()
        self.minutes_button = QPushButton("&In biên bản…")
        self.attendance, self.votes = AttendancePanel(workspace, self._writing), VotePanel(workspace, self._writing)
        super().__init__(workspace, widget)
        for panel in (self.attendance, self.votes):
            panel.refused.connect(self.bar.refuse)
            panel.changed.connect(self.bar.hide)
        self.minutes_button.clicked.connect(self.print_minutes)
        self.parts.currentChanged.connect(lambda: self._show_part(self._stored()))

    def table_columns(self) -> tuple[Column[Any], ...]:
        """The columns, the round by its name."""
        return (
            Column[CouncilMeeting]("Ngày họp", lambda meeting: format_date(meeting.held_on)),
            Column[CouncilMeeting]("Đợt xét", lambda meeting: self._rounds[meeting.round_id].name),
        )

    def arrange(self) -> None:
        """The list at the left; at the right the form, the roll and the votes under tabs."""
        self.parts.setDocumentMode(True)
        self.parts.setCornerWidget(self.minutes_button)
        self.parts.addTab(self.form_column, "Thông tin")
        self.parts.addTab(self.attendance, "Điểm danh")
        self.parts.addTab(self.votes, "Biểu quyết")
        self.table.setFixedWidth(_LIST_WIDTH)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        layout = QHBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MARGIN)
        layout.addWidget(self.table)
        layout.addWidget(self.parts, 1)

    def begin(self) -> None:
        """Empty the form for a new meeting."""
        self.parts.setCurrentIndex(0)
        super().begin()

    def prepare(self) -> None:
        """Offer every round, the newest first."""
        self._rounds = {each.id: each for each in self.workspace.find(AwardRound)}
        self._ui.round_id.setChoices([(each.id, each.name) for each in self._rounds.values()])

    def prepare_for(self, record: CouncilMeeting | None) -> None:
        """Show the meeting's roll or votes, whichever is open."""
        self.minutes_button.setEnabled(record is not None)
        self._show_part(record)

    def blank(self) -> dict[str, Any]:
        """A new meeting is of the newest round."""
        newest = next(iter(self._rounds.values()), None)
        return {"round_id": newest.id if newest else None}

    def listed(self, query: str) -> list[CouncilMeeting]:
        """The meetings that answer the query."""
        return search_meetings(self.workspace, query)

    def record(self, record_id: UUID, values: dict[str, Any]) -> CouncilMeeting:
        """The meeting that the form's values make."""
        times = {name: values.pop(name) or "" for name in ("begins", "ends")}
        return CouncilMeeting(
            id=record_id,
            round_id=required_choice(values.pop("round_id"), "đợt xét"),
            held_on=required_choice(values.pop("held_on"), "ngày họp"),
            **times,
            **values,
        )

    def save(self, record: CouncilMeeting) -> object:
        """Write the meeting."""
        return save_meeting(self.workspace, record)

    def remove(self, record: CouncilMeeting) -> None:
        """Take the meeting away."""
        remove_meeting(self.workspace, record)

    def print_minutes(self) -> None:
        """Show the minutes of the chosen meeting."""
        if record := self._stored():
            open_paper(self, lambda: minutes(self.workspace, record))

    def _show_part(self, record: CouncilMeeting | None) -> None:
        """Judging every nominee takes time: the votes are read when they are looked at."""
        part = self.parts.currentWidget()
        if part in {self.attendance, self.votes}:
            cast("AttendancePanel | VotePanel", part).show_meeting(record)

    def _fill(self) -> None:
        super()._fill()
        if not self._rounds and not self._query:
            self._empty.setText(_NO_ROUND)
