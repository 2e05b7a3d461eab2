"""What a room of statistics offers to leaves, targets and criteria: named figures."""

from collections.abc import Callable
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.figures import Figure
from parcomp_desktop.services.workspace import Workspace


class FigureSource(NamedTuple):
    """A figure that may be asked for: its code ("cases.on_time"), its words, and how it is reckoned.

    ``reckon`` takes the workspace, the unit's id and a period (``domain.periods``). ``reckon_year`` takes a year
    and answers for all of it or not at all; None where ``reckon`` does so by itself.
    """

    code: str
    label: str
    reckon: Callable[[Workspace, UUID, str], Figure]
    reckon_year: Callable[[Workspace, UUID, int], Figure] | None = None
