"""How the fields of scoresheets came out, in percents of what they could."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.indicators import Field, IndicatorSet, Purpose
from parcomp_desktop.domain.scores import Appraisal, LeafState, Mark, Score, Scoresheet, SheetState
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.rules.appraisal import appraised_score
from parcomp_desktop.services.ranking.published_order import HUNDRED
from parcomp_desktop.services.scoring.scoresheets import open_scoresheet
from parcomp_desktop.services.sets.library import known_set
from parcomp_desktop.services.workspace import Workspace

_FINAL = frozenset({SheetState.APPRAISED_2, SheetState.PUBLISHED})
_FINAL_ROUND = 2

Percents = Mapping[str, Decimal | None]


class FieldPoints(NamedTuple):
    """A sheet's fields in their order, by code, with their percents; None where a leaf is blank.

    ``appraised``: by the final round of appraisal, else as the unit scored itself.
    """

    indicator_set: IndicatorSet
    appraised: bool
    percents: Percents

    def names(self) -> dict[str, str]:
        """What the fields are called, by code."""
        return {field.code: field.name for field in self.indicator_set.fields if field.code in self.percents}


def sheet_of(workspace: Workspace, unit_id: UUID, year: int) -> Scoresheet | None:
    """The unit's sheet of a year, that of a PAR index before others; None without one."""
    sheets = workspace.find(Scoresheet, unit_id=unit_id, period=str(year))
    ordered = sorted(sheets, key=lambda sheet: known_set(workspace, sheet.set_code).purpose is not Purpose.PAR_INDEX)
    return next(iter(ordered), None)


def field_points(workspace: Workspace, sheet: Scoresheet) -> FieldPoints:
    """A sheet's fields as far as it has come."""
    indicator_set = known_set(workspace, sheet.set_code)
    appraised = sheet.state in _FINAL
    result = _final(workspace, sheet, indicator_set) if appraised else open_scoresheet(workspace, sheet).score
    return FieldPoints(indicator_set, appraised, _percents(indicator_set, result))


def group_points(workspace: Workspace, sheet: Scoresheet, *, appraised: bool) -> list[FieldPoints]:
    """The sheets of the like units for the same set and period that have come as far, the sheet's own among them."""
    kind = workspace.get(Unit, sheet.unit_id).kind
    like = {unit.id for unit in workspace.find(Unit, kind=kind)}
    sheets = workspace.find(Scoresheet, set_code=sheet.set_code, period=sheet.period)
    return [
        field_points(workspace, each) for each in sheets if each.unit_id in like and (each.state in _FINAL) is appraised
    ]


def mean_percents(sheets: Iterable[FieldPoints]) -> dict[str, Decimal]:
    """The mean of each field over the sheets that have it."""
    known: dict[str, list[Decimal]] = {}
    for sheet in sheets:
        for code, percent in sheet.percents.items():
            if percent is not None:
                known.setdefault(code, []).append(percent)
    return {code: sum(values, Decimal(0)) / len(values) for code, values in known.items()}


def _final(workspace: Workspace, sheet: Scoresheet, indicator_set: IndicatorSet) -> Score:
    given = workspace.find(Appraisal, scoresheet_id=sheet.id, round=_FINAL_ROUND)
    marks = {each.code: Mark(points=each.points, not_applicable=each.not_applicable) for each in given}
    return appraised_score(indicator_set, marks)


def _percents(indicator_set: IndicatorSet, result: Score) -> dict[str, Decimal | None]:
    """The fields on top that could give points at all."""
    found: dict[str, Decimal | None] = {}
    for field in indicator_set.fields:
        if not field.parent and (possible := _possible(indicator_set, field, result)):
            points = result.fields.get(field.code, Decimal(0))
            found[field.code] = None if _blank(indicator_set, field, result) else points / possible * HUNDRED
    return found


def _possible(indicator_set: IndicatorSet, field: Field, result: Score) -> Decimal:
    """The maximum of the leaves that apply, at most the field's own."""
    leaves = _leaves(indicator_set, field)
    applying = (result.leaves[code].maximum for code in leaves if code in result.leaves)
    return min(field.maximum, sum(applying, Decimal(0)))


def _blank(indicator_set: IndicatorSet, field: Field, result: Score) -> bool:
    leaves = (result.leaves[code] for code in _leaves(indicator_set, field) if code in result.leaves)
    return any(leaf.state is LeafState.BLANK for leaf in leaves)


def _leaves(indicator_set: IndicatorSet, field: Field) -> list[str]:
    """The codes of the leaves below a field, at any depth."""
    groups, count = {field.code}, 0
    while count != len(groups):
        count = len(groups)
        groups |= {each.code for each in indicator_set.fields if each.parent in groups}
    return [leaf.code for leaf in indicator_set.indicators if leaf.field in groups]
