"""Biểu quyết: the ballots counted for each nominee of a meeting, typed down the list."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from parcomp_desktop.domain.council import CouncilMeeting
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.grid import Grid
from parcomp_desktop.gui.grid_model import GridModel, Sheet
from parcomp_desktop.gui.labels import hint
from parcomp_desktop.gui.pages.awards.attendance_panel import Writing
from parcomp_desktop.gui.pages.awards.vote_model import COLUMNS, EDITS, WIDTHS, VoteRow, after, grouped, label
from parcomp_desktop.rules.voting import Totals, is_voted
from parcomp_desktop.services.awards.nominations import FindingBefore
from parcomp_desktop.services.voting.meetings import attendants, roll
from parcomp_desktop.services.voting.minutes import missing_of
from parcomp_desktop.services.voting.vote_drafts import drop_ballots, keep_ballots, kept_ballots
from parcomp_desktop.services.voting.votes import (
    Ballots,
    VoteLine,
    check_ballots,
    check_may_vote,
    enter_votes,
    vote_lines,
    voting_words,
)
from parcomp_desktop.services.workspace import Workspace

_NOTHING = Ballots(Totals())
_NO_MEETING = "Lưu cuộc họp ở phần Thông tin, điểm danh, rồi nhập kết quả biểu quyết."
_NOBODY = "Đợt xét chưa có đề nghị nào ở bước Hội đồng xét. Chuyển đề nghị sang bước đó ở trang Đề nghị khen thưởng."


class VotePanel(QWidget):
    """A row for each nominee. What doesn't add up yet stays in its cells, kept as a draft and told as not recorded.

    ``changed`` follows what is written, ``refused`` carries a Refusal. Changes are made inside ``writing``, as those of
    attendance are.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, workspace: Workspace, writing: Writing) -> None:
        super().__init__()
        self._workspace, self._writing = workspace, writing
        self._meeting: CouncilMeeting | None = None
        self._findings: dict[UUID, FindingBefore] = {}
        self.state, self.minutes = hint(), hint()
        self.model = GridModel[VoteRow](Sheet(COLUMNS, EDITS, label, self._write))
        self.model.refused.connect(self.refused)
        self.grid = Grid(self.model, "Kết quả biểu quyết")
        self.grid.set_widths(WIDTHS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.state)
        layout.addWidget(self.grid, 1)
        layout.addWidget(self.minutes)

    def show_meeting(self, meeting: CouncilMeeting | None) -> None:
        """Show a meeting's votes, each nominee judged anew; None while it isn't saved."""
        self._meeting = meeting
        self._findings = {}
        self._show()

    def _show(self) -> None:
        """Show what is stored and typed; who was judged already isn't judged again."""
        meeting = self._meeting
        lines = vote_lines(self._workspace, meeting, self._findings) if meeting else []
        there = roll(self._workspace, meeting) if meeting else []
        self._findings = {line.nomination.id: FindingBefore(line.outcome, line.awaits) for line in lines}
        self.model.set_rows(grouped([self._row(line, attendants(there).present) for line in lines]))
        self.grid.span_headings()
        self.state.setText(self._state(meeting, lines))
        missing = missing_of(meeting, there, lines) if meeting else ()
        self.minutes.setText(f"Biên bản còn thiếu: {'; '.join(missing)}." if missing else "")

    def _row(self, line: VoteLine, present: int) -> VoteRow:
        typed = kept_ballots(self._workspace, self._meeting, line) if self._meeting and not line.locked else None
        return VoteRow(line, present, typed, self._problem(line, typed) if typed else None)

    def _problem(self, line: VoteLine, typed: Ballots) -> Refusal | None:
        """Why what is typed can't be recorded."""
        if self._meeting is None:
            return None
        try:
            check_ballots(line, typed, *check_may_vote(self._workspace, self._meeting))
        except Refusal as refusal:
            return refusal
        return None

    def _state(self, meeting: CouncilMeeting | None, lines: Sequence[VoteLine]) -> str:
        if meeting is None:
            return _NO_MEETING
        if not lines:
            return _NOBODY
        try:
            check_may_vote(self._workspace, meeting)
        except Refusal as refusal:
            return f"{refusal.what} {refusal.cure}"
        voted = sum(line.vote is not None for line in lines)
        return f"{voting_words(self._workspace, meeting)} Đã ghi {voted}/{len(lines)} đề nghị."

    def _write(self, changes: Sequence[tuple[VoteRow, dict[str, Any]]]) -> bool:
        meeting = self._meeting
        if meeting is None:
            return False
        try:
            check_may_vote(self._workspace, meeting)
            problems = self._settle(meeting, [(row.line, after(row, values)) for row, values in changes])
        except Refusal as refusal:
            self.refused.emit(refusal)
            return False
        self._show()
        self.changed.emit()
        for problem in problems:
            self.refused.emit(problem)
        return True

    def _settle(self, meeting: CouncilMeeting, typed: Sequence[tuple[VoteLine, Ballots]]) -> list[Refusal]:
        """Record the rows that are whole, keep the others as they are typed; a row that was emptied is no vote.

        Returns why rows whose three totals are there aren't recorded.
        """
        problems = {line.nomination.id: self._problem(line, ballots) for line, ballots in typed if ballots != _NOTHING}
        whole = {line.nomination.id: ballots for line, ballots in typed if not problems.get(line.nomination.id)}
        with self._writing():
            enter_votes(
                self._workspace,
                meeting,
                {each: None if ballots == _NOTHING else ballots for each, ballots in whole.items()},
            )
        for line, ballots in typed:
            if line.nomination.id in whole:
                drop_ballots(self._workspace, meeting, line)
            else:
                keep_ballots(self._workspace, meeting, line, ballots)
        told = (problems.get(line.nomination.id) for line, ballots in typed if is_voted(ballots.totals))
        return [problem for problem in told if problem]
