"""Điểm danh: who was at a meeting of the council, typed down the list."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from parcomp_desktop.domain.council import Attendance, CouncilMeeting
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.words import COUNCIL_WORDS
from parcomp_desktop.gui.grid import Grid
from parcomp_desktop.gui.grid_model import Edit, GridModel, Sheet
from parcomp_desktop.gui.labels import hint
from parcomp_desktop.gui.shortcuts import INSIDE, add_shortcut
from parcomp_desktop.gui.style import colours
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.rules.voting import has_quorum, quorum_words
from parcomp_desktop.services.voting.meetings import (
    ABSENT_WORDS,
    PRESENT_WORDS,
    SHORT_WORDS,
    RollLine,
    all_present,
    attendants,
    attended,
    enter_attendance,
    read_presence,
    roll,
)
from parcomp_desktop.services.voting.vote_results import rules_of
from parcomp_desktop.services.workspace import Workspace

Writing = Callable[[], AbstractContextManager[None]]
_WORDS = {True: PRESENT_WORDS, False: ABSENT_WORDS, None: ""}


def _colour(line: RollLine) -> QColor | None:
    scheme = colours()
    return {True: QColor(scheme.good), False: QColor(scheme.bad), None: None}[line.present]


_COLUMNS = (
    Column[RollLine]("Họ và tên", lambda line: line.member.full_name),
    Column[RollLine]("Chức vụ", lambda line: line.member.position),
    Column[RollLine]("Vai trò", lambda line: COUNCIL_WORDS[line.member.role]),
    Column[RollLine]("Dự họp", lambda line: _WORDS[line.present], colour=_colour),
    Column[RollLine]("Lý do vắng", lambda line: line.reason),
)
_WIDTHS = (170, 190, 175, 84, 0)
_EDITS = {
    3: Edit[RollLine]("present", lambda line: _WORDS[line.present], stop=bool),
    4: Edit[RollLine]("reason", lambda line: line.reason),
}
_NO_MEETING = "Lưu cuộc họp ở phần Thông tin trước, rồi điểm danh."
_NOBODY = "Ngày họp chưa có thành viên Hội đồng nào. Nhập ở thẻ Thành viên trước."


class AttendancePanel(QWidget):
    """A row for each member of the meeting's day. ``changed`` follows what is written, ``refused`` carries a Refusal.

    Each change is made inside ``writing``, so that the page doesn't read everything anew for it.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, workspace: Workspace, writing: Writing) -> None:
        super().__init__()
        self._workspace, self._writing = workspace, writing
        self._meeting: CouncilMeeting | None = None
        self.state = hint()
        self.all_button = QPushButton("Những người còn lại có mặt (F8)")
        self.all_button.clicked.connect(self.all_present)
        self.model = GridModel[RollLine](Sheet(_COLUMNS, _EDITS, lambda line: line.member.full_name, self._write))
        self.model.refused.connect(self.refused)
        self.grid = Grid(self.model, "Điểm danh thành viên Hội đồng")
        self.grid.set_widths(_WIDTHS)
        add_shortcut("F8", self, self.all_present, INSIDE)
        line = QHBoxLayout()
        line.addWidget(self.state, 1)
        line.addWidget(self.all_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self.grid, 1)

    def show_meeting(self, meeting: CouncilMeeting | None) -> None:
        """Show who is said to have been at a meeting; None while it isn't saved."""
        self._meeting = meeting
        lines = roll(self._workspace, meeting) if meeting else []
        self.model.set_rows(lines)
        self.all_button.setEnabled(any(line.attendance is None for line in lines))
        self.state.setText(self._state(meeting, lines))

    def all_present(self) -> None:
        """Everybody of whom nobody has said otherwise was there."""
        meeting = self._meeting
        if meeting:
            self._done(lambda: all_present(self._workspace, meeting))

    def _state(self, meeting: CouncilMeeting | None, lines: Sequence[RollLine]) -> str:
        if meeting is None:
            return _NO_MEETING
        if not lines:
            return _NOBODY
        rules, there = rules_of(self._workspace, meeting), attendants(lines)
        enough = "đủ" if has_quorum(rules, there) else "chưa đủ"
        unsaid = sum(line.attendance is None for line in lines)
        rest = f" Còn {unsaid} người chưa ghi." if unsaid else ""
        return f"{quorum_words(rules, there)}: {enough} để biểu quyết.{rest} Gõ {SHORT_WORDS}."

    def _write(self, changes: Sequence[tuple[RollLine, dict[str, Any]]]) -> bool:
        meeting = self._meeting
        if meeting is None:
            return False
        return self._done(
            lambda: enter_attendance(
                self._workspace, meeting, {line.member.id: _said(meeting, line, values) for line, values in changes}
            )
        )

    def _done(self, deed: Callable[[], object]) -> bool:
        try:
            with self._writing():
                deed()
        except Refusal as refusal:
            self.refused.emit(refusal)
            return False
        self.show_meeting(self._meeting)
        self.changed.emit()
        return True


def _said(meeting: CouncilMeeting, line: RollLine, values: dict[str, Any]) -> Attendance | None:
    """What typed cells say; a presence takes the reason of an absence away, a reason alone says nothing."""
    present = read_presence(values["present"]) if "present" in values else line.present
    reason = values.get("reason", "" if present else line.reason)
    if present is None:
        if values.get("reason"):
            raise Refusal(f"Chưa ghi {line.member.full_name} có mặt hay vắng.", "Gõ v ở cột Dự họp trước.")
        return None
    return attended(meeting, line.member.id, present=present, reason=reason)
