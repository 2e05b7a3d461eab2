"""Nominations in packages: the step of the desk that sends them, and what the gathering desk keeps of them."""

from collections.abc import Iterable
from uuid import uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationState, NominationStep
from parcomp_desktop.rules.nomination_states import received
from parcomp_desktop.services.awards.nomination_steps import step_time
from parcomp_desktop.services.workspace import Workspace


def sent_steps(workspace: Workspace, nominations: Iterable[Nomination], file_name: str) -> list[NominationStep]:
    """The steps of nominations that leave in a package."""
    return [_step(workspace, each, workspace.user, file_name) for each in nominations]


def kept_nomination(theirs: Nomination, ours: Nomination | None) -> Nomination:
    """The nomination as it stands here after a package: one that was taken up here stays.

    Another waits to be judged by this desk's own figures; the round and the attached initiative are this desk's.
    """
    if ours and not received(ours.state):
        return ours
    return replace(
        theirs,
        state=NominationState.RECEIVED,
        verdict=None,
        round_id=ours.round_id if ours else None,
        initiative_id=ours.initiative_id if ours else None,
    )


def came_step(workspace: Workspace, nomination: Nomination, sender: str, file_name: str) -> NominationStep:
    """That a nomination was received."""
    return _step(workspace, nomination, sender, file_name)


def _step(workspace: Workspace, nomination: Nomination, who: str, file_name: str) -> NominationStep:
    return NominationStep(
        id=uuid4(),
        nomination_id=nomination.id,
        state=nomination.state,
        at=step_time(workspace, nomination),
        who=who,
        reason=f"Gói {file_name}",
    )
