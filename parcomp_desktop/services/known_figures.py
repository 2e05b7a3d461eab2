"""Registered figures as facts and targets ask for them: what can't be said is missing, with the reason."""

from collections.abc import Callable
from uuid import UUID

from parcomp_desktop.domain.figures import Figure
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.figures import figure, year_figure
from parcomp_desktop.services.workspace import Workspace


def known_figure(workspace: Workspace, unit_id: UUID, year: int, code: str) -> Figure:
    """A statistic of a unit for a whole year."""
    return _told(lambda: year_figure(workspace, unit_id, year, code))


def figure_so_far(workspace: Workspace, unit_id: UUID, year: int, code: str) -> Figure:
    """A statistic of a unit for a year as far as it is registered."""
    return _told(lambda: figure(workspace, unit_id, str(year), code))


def _told(ask: Callable[[], Figure]) -> Figure:
    try:
        return ask()
    except Refusal as refusal:
        return Figure(value=None, missing=refusal.what)
