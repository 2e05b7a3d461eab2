"""Registered figures as facts and targets ask for them: one that no room registers is blank."""

from uuid import UUID

from parcomp_desktop.domain.figures import Figure
from parcomp_desktop.services.statistics.figures import FIGURES, figure, year_figure
from parcomp_desktop.services.workspace import Workspace

_UNSAID = Figure(value=None)


def known_figure(workspace: Workspace, unit_id: UUID, year: int, code: str) -> Figure:
    """A statistic of a unit for a whole year."""
    return year_figure(workspace, unit_id, year, code) if code in FIGURES else _UNSAID


def figure_so_far(workspace: Workspace, unit_id: UUID, year: int, code: str) -> Figure:
    """A statistic of a unit for a year as far as it is registered."""
    return figure(workspace, unit_id, str(year), code) if code in FIGURES else _UNSAID
