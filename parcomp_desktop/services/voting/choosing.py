"""Xét chọn: what a unit chooses its people by, the vote of its council (plan II.5.b; design, decision 7).

Before the council meets nobody is chosen, and nothing can be said. What came up from a unit was chosen there.
"""

from collections.abc import Mapping

from parcomp_desktop.domain.awards import Nomination, NominationState, NominationStep
from parcomp_desktop.domain.criteria import Fact, Subject
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.voting.vote_results import newest_vote, passed
from parcomp_desktop.services.workspace import Workspace

_CHOSEN = "selected_by_unit"


def came_up(workspace: Workspace, nomination: Nomination) -> bool:
    """Whether a unit sent the nomination to this desk; its history tells."""
    came = NominationState.RECEIVED
    return nomination.state is came or bool(
        workspace.find(NominationStep, nomination_id=nomination.id, state=came),
    )


def before_council(workspace: Workspace, nomination: Nomination, facts: Mapping[str, Fact]) -> Mapping[str, Fact]:
    """The facts as this desk's council gets them: whom a unit proposes, that unit has chosen."""
    if not (awaits_choice(nomination.subject, facts) and came_up(workspace, nomination)):
        return facts
    unit = workspace.get(Unit, workspace.get(Person, nomination.subject_id).unit_id)
    return {**facts, _CHOSEN: Fact(value=True, source=f"Đề nghị của {unit.name}")}


def after_council(workspace: Workspace, nomination: Nomination, facts: Mapping[str, Fact]) -> Mapping[str, Fact]:
    """The facts with the choice that was made of this nominee; one that somebody wrote down stays."""
    known = before_council(workspace, nomination, facts)
    choice = _voted(workspace, nomination) if awaits_choice(nomination.subject, known) else None
    return {**known, _CHOSEN: choice} if choice else known


def if_chosen(facts: Mapping[str, Fact]) -> Mapping[str, Fact]:
    """The facts as they will be once the person is chosen."""
    return {**facts, _CHOSEN: Fact(value=True)}


def awaits_choice(subject: Subject, facts: Mapping[str, Fact]) -> bool:
    """Whether nothing says yet that a person is chosen, or isn't; a collective is chosen by nobody."""
    return subject is Subject.INDIVIDUAL and _CHOSEN not in facts


def _voted(workspace: Workspace, nomination: Nomination) -> Fact | None:
    newest, decided = newest_vote(workspace, nomination), passed(workspace, nomination)
    if newest is None or decided is None:
        return None
    meeting, _ = newest
    number = f" số {meeting.number}" if meeting.number else ""
    return Fact(value=decided, source=f"Biên bản họp Hội đồng{number} ngày {format_date(meeting.held_on)}")
