"""What the office found of a unit's work: its appraised sheets, the published indexes, inspections."""

from collections.abc import Iterable
from uuid import UUID

from msgspec.structs import replace

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.scores import Appraisal, PublishedIndex, Scoresheet, SheetState
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.work import Inspection, InspectionFinding
from parcomp_desktop.rules.sheet_states import leads_on
from parcomp_desktop.services.exchange.contents.content import Content
from parcomp_desktop.services.exchange.contents.records import in_year, year_of
from parcomp_desktop.services.workspace import Workspace

_APPRAISED = frozenset({SheetState.APPRAISED_1, SheetState.JUSTIFIED, SheetState.APPRAISED_2, SheetState.PUBLISHED})


def _appraised(workspace: Workspace, unit_id: UUID, period: str) -> list[Entity]:
    """The sheets of a unit with the marks of the rounds that have ended."""
    sheets = [each for each in workspace.find(Scoresheet, unit_id=unit_id, period=period) if each.state in _APPRAISED]
    return [*sheets, *(mark for sheet in sheets for mark in _marks(workspace, sheet))]


def _marks(workspace: Workspace, sheet: Scoresheet) -> Iterable[Appraisal]:
    ended = 1 if sheet.state in {SheetState.APPRAISED_1, SheetState.JUSTIFIED} else 2
    return (mark for mark in workspace.find(Appraisal, scoresheet_id=sheet.id) if mark.round <= ended)


def _settled_sheet(_workspace: Workspace, theirs: Entity, ours: Entity | None) -> Entity:
    """The unit's sheet goes on to where the office has brought it, never back: it is unlocked on paper."""
    if not isinstance(theirs, Scoresheet) or not isinstance(ours, Scoresheet):
        return theirs
    state = theirs.state if leads_on(ours.state, theirs.state) else ours.state
    return replace(ours, state=state, due_on=theirs.due_on or ours.due_on, justify_by=theirs.justify_by)


def _published(workspace: Workspace, _unit_id: UUID, period: str) -> list[Entity]:
    """The published indexes of all units of a year, so that each sees its rank."""
    indexes = [each for each in workspace.find(PublishedIndex) if str(each.year) == year_of(period)]
    units = {each.unit_id for each in indexes}
    return [*(unit for unit in workspace.find(Unit) if unit.id in units), *indexes]


def _inspections(workspace: Workspace, unit_id: UUID, period: str) -> list[Entity]:
    found = [each for each in workspace.find(Inspection, unit_id=unit_id) if in_year(each.inspected_on, period)]
    findings = [finding for each in found for finding in workspace.find(InspectionFinding, inspection_id=each.id)]
    return [*found, *findings]


APPRAISALS = Content(
    code="tham-dinh",
    name="Kết quả thẩm định phiếu chấm",
    sender=DeskKind.GATHERING,
    types=(Scoresheet, Appraisal),
    gather=_appraised,
    periods=lambda desk, unit_id: {
        each.period for each in desk.find(Scoresheet, unit_id=unit_id) if each.state in _APPRAISED
    },
    settle=_settled_sheet,
    ruled=frozenset({"state", "due_on", "justify_by"}),
)
RESULTS = Content(
    code="ket-qua",
    name="Chỉ số đã công bố của các đơn vị",
    sender=DeskKind.GATHERING,
    types=(Unit, PublishedIndex),
    gather=_published,
    periods=lambda desk, _: {str(each.year) for each in desk.find(PublishedIndex)},
)
INSPECTIONS = Content(
    code="kiem-tra",
    name="Kết quả kiểm tra",
    sender=DeskKind.GATHERING,
    types=(Inspection, InspectionFinding),
    gather=_inspections,
    periods=lambda desk, unit_id: {f"{each.inspected_on:%Y}" for each in desk.find(Inspection, unit_id=unit_id)},
)
