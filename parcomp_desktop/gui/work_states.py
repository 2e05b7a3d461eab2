"""How work stands, as every page colours it."""

from PySide6.QtGui import QColor

from parcomp_desktop.domain.work import WorkState
from parcomp_desktop.gui.style import colours
from parcomp_desktop.services.work.record_checks import Progress


def state_colour(state: WorkState) -> QColor:
    """The colour of a state's words."""
    scheme = colours()
    return QColor(
        {
            WorkState.OVERDUE: scheme.bad,
            WorkState.FAILED: scheme.bad,
            WorkState.DUE_SOON: scheme.open,
            WorkState.DONE_LATE: scheme.open,
            WorkState.DONE_ON_TIME: scheme.good,
        }.get(state, scheme.idle)
    )


def progress_colour(progress: Progress) -> QColor:
    """The colour of how far many things are: the worst of them."""
    if progress.overdue:
        return state_colour(WorkState.OVERDUE)
    if progress.due_soon:
        return state_colour(WorkState.DUE_SOON)
    return state_colour(WorkState.OPEN if progress.open or not progress.total else WorkState.DONE_ON_TIME)
