"""The nominations that a new decision may name: ticked, numbered for the register, with reasons."""

from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt, Signal

from parcomp_desktop.gui.outcomes import SIGNED_WORDS
from parcomp_desktop.gui.style import outcome_colour
from parcomp_desktop.gui.table_model import Column, Index, TableModel
from parcomp_desktop.services.decisions import Candidate


class CandidateRow(NamedTuple):
    """A candidate with what was decided of it so far; ``number`` is its place in the register, or empty."""

    candidate: Candidate
    number: str
    reason: str


COLUMNS = (
    Column[CandidateRow]("Tập thể, cá nhân", lambda row: row.candidate.name),
    Column[CandidateRow](
        "Kết quả xét",
        lambda row: SIGNED_WORDS[row.candidate.verdict.outcome],
        colour=lambda row: outcome_colour(row.candidate.verdict.outcome),
    ),
    Column[CandidateRow]("Số vào sổ", lambda row: row.number, number=True),
    Column[CandidateRow]("Lý do khen", lambda row: row.reason),
    Column[CandidateRow]("Kỳ", lambda row: row.candidate.nomination.period),
    Column[CandidateRow]("Hình thức khen", lambda row: row.candidate.award),
)


class CandidateModel(TableModel[CandidateRow]):
    """Candidates with a tick each; ``picked`` is sent when a person ticks."""

    picked = Signal()

    def __init__(self) -> None:
        super().__init__(COLUMNS)
        self.chosen: set[UUID] = set()
        self.reasons: dict[UUID, str] = {}
        self._candidates: list[Candidate] = []
        self._next: tuple[int, int] | None = None

    def set_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Offer these; ticks and reasons of others are forgotten."""
        self._candidates = list(candidates)
        offered = {each.nomination.id for each in candidates}
        self.chosen &= offered
        self.reasons = {id_: reason for id_, reason in self.reasons.items() if id_ in offered}
        self._show()

    def set_register(self, number: int, year: int) -> None:
        """The register's next number and year; 0 while the year isn't known."""
        self._next = (number, year) if year else None
        self._show()

    def set_reason(self, nomination_id: UUID, reason: str) -> None:
        """Why it is awarded."""
        self.reasons[nomination_id] = reason
        self._show()

    def chosen_candidates(self) -> list[Candidate]:
        """What is ticked, in the order of the register."""
        return [each for each in self._candidates if each.nomination.id in self.chosen]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column can be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  Qt's own signature
        """What stands in a cell, and the tick of the first column."""
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            ticked = self.row(index.row()).candidate.nomination.id in self.chosen
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401  Qt's own signature
        """Tick or untick."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        id_ = self.row(index.row()).candidate.nomination.id
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self.chosen.add(id_)
        else:
            self.chosen.discard(id_)
        self._show()
        self.picked.emit()
        return True

    def _show(self) -> None:
        """Write the rows anew in their places, so that the cursor stays."""
        numbers = {each.nomination.id: place for place, each in enumerate(self.chosen_candidates())}
        rows = [
            CandidateRow(each, self._number(numbers.get(each.nomination.id)), self.reasons.get(each.nomination.id, ""))
            for each in self._candidates
        ]
        if len(rows) != len(self._rows):
            self.set_rows(rows)
        elif rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(COLUMNS) - 1))

    def _number(self, place: int | None) -> str:
        if place is None or self._next is None:
            return ""
        number, year = self._next
        return f"{number + place:02d}/{year}"
