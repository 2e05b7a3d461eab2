"""What a nominee was praised for already, or is proposed for besides: one achievement, one award (law of 2022, Đ5.2.c).

The achievement of a campaign's award is the work for reform in its period. An award from elsewhere counts where its
achievement speaks of reform too, or nobody has said what it was for. A decision that doesn't say the time of the
achievement counts by its date (NĐ 98/2023, Đ30.9).
"""

from collections.abc import Iterator
from typing import NamedTuple

from parcomp_desktop.domain.awards import Award, AwardDecision, Nomination, NominationState
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.register import EarlierAward, RegisterEvent, RegisterNote
from parcomp_desktop.domain.text import fold
from parcomp_desktop.services.awards.nominations import award_of
from parcomp_desktop.services.criteria.achievements import Span, achieved_span, earlier_span
from parcomp_desktop.services.workspace import Workspace

_REFORM = fold("cải cách hành chính")
_NO_LONGER = frozenset({RegisterEvent.REVOKED, RegisterEvent.VOIDED})
_APART = frozenset({NominationState.DECIDED, NominationState.DECLINED})
"""States of nominations that don't count by themselves: a decided one does by its award."""


class Praised(NamedTuple):
    """An award that was given, or else a proposal, told in ``words``."""

    is_given: bool
    words: str


def praised_already(workspace: Workspace, nomination: Nomination) -> Iterator[Praised]:
    """The awards of this desk, those from elsewhere, then the other proposals for the same time."""
    span = achieved_span(nomination)
    others = [each for each in workspace.find(Nomination, subject_id=nomination.subject_id) if each.id != nomination.id]
    for other in others:
        yield from _given(workspace, other, span)
    for earlier in workspace.find(EarlierAward, subject_id=nomination.subject_id):
        if earlier.stands and about_reform(earlier) and earlier_span(earlier).overlaps(span):
            yield Praised(is_given=True, words=_earlier_words(earlier))
    for other in others:
        proposed = achieved_span(other)
        if other.state not in _APART and proposed.overlaps(span):
            named = f"{award_of(workspace, other.award).text}, kỳ {other.period}"
            yield Praised(is_given=False, words=f"{named} ({proposed.words})")


def _given(workspace: Workspace, nomination: Nomination, span: Span) -> Iterator[Praised]:
    """The awards that came of a nomination and overlap; one that was voided or revoked is none."""
    proposed = achieved_span(nomination)
    for award in workspace.find(Award, nomination_id=nomination.id):
        given = Span(award.achieved_from or proposed.first, award.achieved_to or proposed.last)
        notes = workspace.find(RegisterNote, award_id=award.id)
        if given.overlaps(span) and not any(note.event in _NO_LONGER for note in notes):
            decision = workspace.get(AwardDecision, award.decision_id)
            paper = f"Quyết định số {decision.number} ngày {format_date(decision.decided_on)}"
            words = f"{award_of(workspace, nomination.award).text}, {paper} ({given.words})"
            yield Praised(is_given=True, words=words)


def about_reform(earlier: EarlierAward) -> bool:
    """Whether an award from elsewhere counts: its achievement speaks of reform, or nobody has said what it was for."""
    return bool(earlier.kind) or not earlier.achievement.strip() or _REFORM in fold(earlier.achievement)


def _earlier_words(earlier: EarlierAward) -> str:
    paper = f", Quyết định số {earlier.number}" if earlier.number else ""
    dated = f" ngày {format_date(earlier.decided_on)}" if earlier.decided_on else f" năm {earlier.year}"
    return f"{earlier.form}{paper}{dated}"
