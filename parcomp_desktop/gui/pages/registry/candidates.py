"""The nominations that a new decision may name: ticked, numbered for the register, with reasons."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.gui.outcomes import SIGNED_WORDS
from parcomp_desktop.gui.style import outcome_colour
from parcomp_desktop.gui.table_model import Column
from parcomp_desktop.gui.tick_model import TickModel
from parcomp_desktop.rules.bonuses import Bonus
from parcomp_desktop.services.awards.decision_money import money
from parcomp_desktop.services.awards.decisions import Candidate


class CandidateRow(NamedTuple):
    """A candidate with what was decided of it so far; ``number`` is its place in the register, or empty."""

    candidate: Candidate
    number: str
    reason: str
    bonus: Bonus | None
    refused: str
    """Why there is no bonus."""


def _bonus_words(row: CandidateRow) -> str:
    if row.bonus is None:
        return row.refused or "Ghi ngày ký để tính tiền thưởng."
    told = [row.bonus.words, *row.bonus.sources, *(f"Tạm định: {reason}" for reason in row.bonus.assumed)]
    return "\n".join(told)


COLUMNS = (
    Column[CandidateRow]("Tập thể, cá nhân", lambda row: row.candidate.name),
    Column[CandidateRow](
        "Kết quả xét",
        lambda row: SIGNED_WORDS[row.candidate.verdict.outcome],
        colour=lambda row: outcome_colour(row.candidate.verdict.outcome),
    ),
    Column[CandidateRow]("Số vào sổ", lambda row: row.number, number=True),
    Column[CandidateRow](
        "Tiền thưởng", lambda row: money(row.bonus.amount) if row.bonus else "", number=True, tip=_bonus_words
    ),
    Column[CandidateRow]("Lý do khen", lambda row: row.reason),
    Column[CandidateRow]("Kỳ", lambda row: row.candidate.nomination.period),
    Column[CandidateRow]("Hình thức khen", lambda row: row.candidate.award),
)


class CandidateModel(TickModel[CandidateRow]):
    """Candidates with a tick each, their numbers, bonuses and reasons."""

    def __init__(self) -> None:
        super().__init__(COLUMNS, lambda row: row.candidate.nomination.id)
        self.reasons: dict[UUID, str] = {}
        self.candidates: list[Candidate] = []
        self._bonuses: Mapping[str, Bonus | Refusal] = {}
        self._next: tuple[int, int] | None = None

    def set_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Offer these; ticks and reasons of others are forgotten."""
        self.candidates = list(candidates)
        offered = {each.nomination.id for each in candidates}
        self.chosen &= offered
        self.reasons = {id_: reason for id_, reason in self.reasons.items() if id_ in offered}
        self._show()

    def set_register(self, number: int, year: int) -> None:
        """The register's next number and year; 0 while the year isn't known."""
        self._next = (number, year) if year else None
        self._show()

    def set_bonuses(self, bonuses: Mapping[str, Bonus | Refusal]) -> None:
        """The bonus of each kind of award by its code, or why there is none."""
        self._bonuses = bonuses
        self._show()

    def set_reason(self, nomination_id: UUID, reason: str) -> None:
        """Why it is awarded."""
        self.reasons[nomination_id] = reason
        self._show()

    def chosen_candidates(self) -> list[Candidate]:
        """What is ticked, in the order of the register."""
        return [each for each in self.candidates if each.nomination.id in self.chosen]

    def bonus(self, candidate: Candidate) -> Bonus | None:
        """What goes with a candidate's award, as far as it can be reckoned."""
        found = self._bonuses.get(candidate.listed.code)
        return None if isinstance(found, Refusal) else found

    def ticked(self) -> None:
        """Number what is ticked anew."""
        self._show()

    def _show(self) -> None:
        """Write the rows anew in their places, so that the cursor stays."""
        numbers = {each.nomination.id: place for place, each in enumerate(self.chosen_candidates())}
        rows = [self._row(each, numbers.get(each.nomination.id)) for each in self.candidates]
        if len(rows) != len(self._rows):
            self.set_rows(rows)
        elif rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(COLUMNS) - 1))

    def _row(self, candidate: Candidate, place: int | None) -> CandidateRow:
        refusal = self._bonuses.get(candidate.listed.code)
        return CandidateRow(
            candidate,
            self._number(place),
            self.reasons.get(candidate.nomination.id, ""),
            self.bonus(candidate),
            refusal.what if isinstance(refusal, Refusal) else "",
        )

    def _number(self, place: int | None) -> str:
        if place is None or self._next is None:
            return ""
        number, year = self._next
        return f"{number + place:02d}/{year}"
