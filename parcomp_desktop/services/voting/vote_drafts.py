"""Ballots typed for a nominee that can't be recorded yet: one total is missing, they don't add up, a reason is due."""

from parcomp_desktop.domain.council import CouncilMeeting
from parcomp_desktop.rules.voting import Totals
from parcomp_desktop.services.desk.drafts import draft, drop_draft, keep_draft
from parcomp_desktop.services.voting.votes import Ballots, VoteLine
from parcomp_desktop.services.workspace import Workspace

_FORM = "Ballots"


def keep_ballots(workspace: Workspace, meeting: CouncilMeeting, line: VoteLine, ballots: Ballots) -> None:
    """Keep what is typed."""
    counted = ballots.totals._asdict().items()
    typed = {name: str(total) for name, total in counted if total is not None} | {"reason": ballots.reason}
    keep_draft(workspace, _FORM, _place(meeting, line), typed)


def kept_ballots(workspace: Workspace, meeting: CouncilMeeting, line: VoteLine) -> Ballots | None:
    """What is typed and not recorded, or None."""
    kept = draft(workspace, _FORM, _place(meeting, line))
    if kept is None:
        return None
    counted = {name: int(kept[name]) for name in Totals._fields if name in kept}
    return Ballots(Totals(**counted), kept["reason"])


def drop_ballots(workspace: Workspace, meeting: CouncilMeeting, line: VoteLine) -> None:
    """Forget what was typed."""
    drop_draft(workspace, _FORM, _place(meeting, line))


def _place(meeting: CouncilMeeting, line: VoteLine) -> str:
    return f"{meeting.id} {line.nomination.id}"
