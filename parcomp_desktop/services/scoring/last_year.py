"""What stood in a unit's scoresheet a year before, leaf by leaf."""

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from parcomp_desktop.domain.indicators import IndicatorSet
from parcomp_desktop.domain.scores import Entry, Scoresheet, SheetState
from parcomp_desktop.domain.sheet_periods import year_before
from parcomp_desktop.rules.appraisal import self_scored
from parcomp_desktop.rules.scoring import score
from parcomp_desktop.services.scoring.appraisals import FINAL_ROUND, marks
from parcomp_desktop.services.scoring.sheet_entries import BLANK, entry_of, stored_lines
from parcomp_desktop.services.sets.library import known_sets
from parcomp_desktop.services.workspace import Workspace

OTHER_SET = "khác bộ chỉ số"


class LastYear(NamedTuple):
    """The sheet of the year before: its figures and points by leaf code; a blank leaf has none.

    ``appraised``: the points are the final ones, otherwise the unit's own. ``other_set``: it was scored with the set
    that this one replaces, which is said wherever the two stand side by side.
    """

    period: str
    entries: Mapping[str, Entry]
    points: Mapping[str, Decimal | None]
    appraised: bool
    other_set: bool


def last_year(workspace: Workspace, sheet: Scoresheet, indicator_set: IndicatorSet) -> LastYear | None:
    """The unit's sheet of the same set, or of the one that it replaces, a year before; None where there is none."""
    period, sets = year_before(sheet.period), known_sets(workspace)
    for code in filter(None, (sheet.set_code, indicator_set.replaces)):
        found = workspace.find(Scoresheet, unit_id=sheet.unit_id, set_code=code, period=period)
        if period and found and code in sets:
            return _read(workspace, found[0], sets[code], other_set=code != sheet.set_code)
    return None


def _read(workspace: Workspace, sheet: Scoresheet, indicator_set: IndicatorSet, *, other_set: bool) -> LastYear:
    entries = {code: entry_of(line) for code, line in stored_lines(workspace, sheet).items()}
    appraised = sheet.state in {SheetState.APPRAISED_2, SheetState.PUBLISHED}
    if appraised:
        points = {code: mark.points for code, mark in marks(workspace, sheet, FINAL_ROUND).items()}
    else:
        own = self_scored(indicator_set)
        leaves = score(own, {leaf.code: entries.get(leaf.code, BLANK) for leaf in own.indicators}).leaves
        points = {code: leaf.points for code, leaf in leaves.items()}
    return LastYear(sheet.period, entries, points, appraised, other_set)
