"""Which leaves of the known sets take the figures of a room."""

from parcomp_desktop.domain.indicators import Indicator
from parcomp_desktop.services.sets.library import known_sets
from parcomp_desktop.services.statistics.figures import codes_of
from parcomp_desktop.services.workspace import Workspace


def leaves_using(workspace: Workspace, room: str) -> list[str]:
    """The leaves of the known sets that take figures of a room (``cases``), by set: ``QĐ 766: 2.1, 2.2``."""
    told: list[str] = []
    for indicator_set in known_sets(workspace).values():
        bound = [each.code for each in indicator_set.indicators if _uses(each, room)]
        if bound:
            told.append(f"{indicator_set.document}: {', '.join(bound)}")
    return told


def _uses(indicator: Indicator, room: str) -> bool:
    return any(code.startswith(f"{room}.") for code in codes_of(indicator).values())
