"""The tables of an achievement report that nobody types: results by criterion, and what was awarded before."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.awards import Award, AwardDecision, Nomination
from parcomp_desktop.domain.criteria import Outcome
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.register import EarlierAward, RegisterEvent, RegisterNote
from parcomp_desktop.services.criteria.explanations import award_words, explanation
from parcomp_desktop.services.workspace import Workspace

_ENDED = frozenset({RegisterEvent.VOIDED, RegisterEvent.REVOKED})


class ResultLine(NamedTuple):
    """The result for a criterion: its number and words, what is asked, what was reached, on what paper, the outcome."""

    number: str
    criterion: str
    required: str
    reached: str
    evidence: str
    outcome: Outcome


class AwardedLine(NamedTuple):
    """An award that the nominee has: the year, its form, number, day and authority of the decision."""

    year: int
    form: str
    number: str
    decided_on: date | None
    authority: str

    @property
    def decision(self) -> str:
        """Number, day and authority in one."""
        dated = f"ngày {format_date(self.decided_on)}" if self.decided_on else ""
        return ", ".join(filter(None, (self.number, dated, self.authority)))


def result_lines(workspace: Workspace, nomination: Nomination) -> list[ResultLine]:
    """The findings as the report tells them. Raises Refusal when the nomination can't be judged."""
    return [
        ResultLine(
            line.number,
            line.finding.text,
            line.finding.threshold,
            line.finding.value or f"Còn thiếu: {'; '.join(line.finding.missing)}",
            line.finding.source,
            line.finding.outcome,
        )
        for line in explanation(workspace, nomination).findings
    ]


def awarded_lines(workspace: Workspace, subject_id: UUID) -> list[AwardedLine]:
    """What this desk's register and earlier records say that a unit or person was awarded, the newest first.

    Awards that were voided or revoked aren't told.
    """
    found = [*_registered(workspace, subject_id), *_earlier(workspace, subject_id)]
    return sorted(found, key=lambda line: (line.year, line.decided_on or date.min, line.form), reverse=True)


def _registered(workspace: Workspace, subject_id: UUID) -> Iterator[AwardedLine]:
    ended = {note.award_id for note in workspace.find(RegisterNote) if note.event in _ENDED}
    for nomination in workspace.find(Nomination, subject_id=subject_id):
        for award in workspace.find(Award, nomination_id=nomination.id):
            if award.id not in ended:
                decision = workspace.get(AwardDecision, award.decision_id)
                form, on = award_words(workspace, nomination.award), decision.decided_on
                yield AwardedLine(on.year, form, decision.number, on, decision.authority)


def _earlier(workspace: Workspace, subject_id: UUID) -> Iterator[AwardedLine]:
    for award in filter(lambda each: each.stands, workspace.find(EarlierAward, subject_id=subject_id)):
        yield AwardedLine(award.year, award.form, award.number, award.decided_on, award.authority)
