"""Which nominations may be decided, here or above, and what is noted when their state changes by that."""

from uuid import uuid4

from parcomp_desktop.domain.awards import Nomination, NominationState, NominationStep
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.nominations import is_own_award
from parcomp_desktop.services.workspace import Workspace

_OWN = {
    DeskKind.UNIT: {NominationState.DRAFT, NominationState.COUNCIL},
    DeskKind.GATHERING: {
        NominationState.DRAFT,
        NominationState.COUNCIL,
        NominationState.RECEIVED,
        NominationState.APPRAISED,
        NominationState.SUBMITTED,
    },
}
_ABOVE = set(NominationState) - {NominationState.DECIDED, NominationState.DECLINED}
_AGAIN = {DeskKind.UNIT: NominationState.COUNCIL, DeskKind.GATHERING: NominationState.SUBMITTED}
"""Where a nomination stands again after its award lost its number."""


def may_decide(workspace: Workspace, nomination: Nomination) -> bool:
    """Whether this desk may name the nomination in a decision: by its state, on a unit desk its own head's awards."""
    if nomination.state not in _OWN[workspace.desk.kind]:
        return False
    unit = _own_unit(workspace)
    return unit is None or is_own_award(workspace, nomination.award, unit)


def may_be_decided_above(workspace: Workspace, nomination: Nomination) -> bool:
    """Whether a decision of an authority above may have named the nomination; never its own head's awards."""
    unit = _own_unit(workspace)
    return nomination.state in _ABOVE and (unit is None or not is_own_award(workspace, nomination.award, unit))


def state_after_voiding(workspace: Workspace) -> NominationState:
    """The state in which a nomination may be decided once more."""
    return _AGAIN[workspace.desk.kind]


def step_of(workspace: Workspace, nomination: Nomination, reason: str = "") -> NominationStep:
    """Who brought a nomination to the state that it is in now, when and why."""
    return NominationStep(
        id=uuid4(),
        nomination_id=nomination.id,
        state=nomination.state,
        at=workspace.clock(),
        who=workspace.user,
        reason=reason,
    )


def _own_unit(workspace: Workspace) -> Unit | None:
    desk = workspace.desk
    return workspace.get(Unit, desk.unit_id) if desk.kind is DeskKind.UNIT and desk.unit_id else None
