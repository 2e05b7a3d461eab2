"""Registered figures as facts and targets ask for them: what can't be said is missing, with the reason."""

from uuid import UUID

from parcomp_desktop.domain.figures import Figure
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.figures import year_figure
from parcomp_desktop.services.workspace import Workspace


def known_figure(workspace: Workspace, unit_id: UUID, year: int, code: str) -> Figure:
    """A statistic of a unit for a whole year."""
    try:
        return year_figure(workspace, unit_id, year, code)
    except Refusal as refusal:
        return Figure(value=None, missing=refusal.what)
