"""What the gathering desk keeps of a unit's scoresheet: its word doesn't undo an appraisal, nor move what it judged."""

from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.scores import ScoreEntry, Scoresheet, SheetState, SheetStep, Step
from parcomp_desktop.rules.sheet_states import figures_open, received, round_open
from parcomp_desktop.services.workspace import Workspace

STEPS = {SheetState.LOCKED: Step.LOCKED, SheetState.JUSTIFIED: Step.JUSTIFIED}
"""What a unit did with a sheet that comes in this state."""


def kept_sheet(theirs: Scoresheet, stored: Sequence[Scoresheet]) -> Scoresheet:
    """The sheet with the state that it keeps here; its deadlines are this desk's."""
    ours = stored[0] if stored else None
    return replace(
        theirs,
        state=received(ours.state if ours else None, theirs.state),
        due_on=ours.due_on if ours else None,
        justify_by=ours.justify_by if ours else None,
    )


def kept_entry(theirs: ScoreEntry, ours: ScoreEntry | None, sheets: Sequence[Scoresheet]) -> ScoreEntry:
    """A line as it stands here after a package: figures that were appraised stay, a justification may still come."""
    if not sheets or figures_open(sheets[0].state) or round_open(sheets[0].state) == 1:
        return theirs
    stands = ours or ScoreEntry(id=theirs.id, scoresheet_id=theirs.scoresheet_id, code=theirs.code)
    came = sheets[0].state is SheetState.APPRAISED_1
    return replace(stands, justification=theirs.justification) if came else stands


def received_step(workspace: Workspace, sheet: Scoresheet, at: datetime, who: str, file_name: str) -> SheetStep:
    """The unit's step that brought a sheet to its new state, on the day of the package."""
    return SheetStep(
        id=uuid4(),
        scoresheet_id=sheet.id,
        step=STEPS[sheet.state],
        taken_on=at.astimezone().date(),
        at=workspace.clock(),
        who=who,
        document=f"Gói {file_name}",
    )
