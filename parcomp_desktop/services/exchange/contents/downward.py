"""What the gathering desk sends to a unit: appraisals, published results, inspections, duties, returned nominations."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationState, NominationStep
from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.indicators import StoredSet
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.reports import CalendarDay, ReportingDuty
from parcomp_desktop.domain.scores import Appraisal, PublishedIndex, Scoresheet, SheetState
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.work import Inspection, InspectionFinding
from parcomp_desktop.rules.sheet_states import leads_on
from parcomp_desktop.services.exchange.contents.content import Content
from parcomp_desktop.services.exchange.contents.records import in_year, year_of
from parcomp_desktop.services.workspace import Workspace

_APPRAISED = frozenset({SheetState.APPRAISED_1, SheetState.JUSTIFIED, SheetState.APPRAISED_2, SheetState.PUBLISHED})
_ANSWERED = frozenset({NominationState.RETURNED, NominationState.DECLINED})


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


def _guidance(workspace: Workspace, _unit_id: UUID, period: str) -> list[Entity]:
    """What holds for every unit in a year: indicator sets, reporting duties, days of the calendar."""
    year = int(year_of(period))
    duties = [
        each
        for each in workspace.find(ReportingDuty)
        if each.year_from <= year and (each.year_to is None or year <= each.year_to)
    ]
    days = [each for each in workspace.find(CalendarDay) if in_year(each.day, period)]
    return [*workspace.find(StoredSet), *duties, *days]


def _inspections(workspace: Workspace, unit_id: UUID, period: str) -> list[Entity]:
    found = [each for each in workspace.find(Inspection, unit_id=unit_id) if in_year(each.inspected_on, period)]
    findings = [finding for each in found for finding in workspace.find(InspectionFinding, inspection_id=each.id)]
    return [*found, *findings]


def _returned(workspace: Workspace, unit_id: UUID, period: str) -> list[Entity]:
    """The nominations of a unit that were returned or declined, with the steps that say why."""
    people = {person.id for person in workspace.find(Person, unit_id=unit_id)}
    found = [
        each
        for each in workspace.find(Nomination, period=period)
        if each.state in _ANSWERED and each.subject_id in {unit_id, *people}
    ]
    steps = [
        step
        for each in found
        for step in workspace.find(NominationStep, nomination_id=each.id)
        if step.state in _ANSWERED
    ]
    return [*found, *steps]


def _settled_nomination(_workspace: Workspace, theirs: Entity, ours: Entity | None) -> Entity:
    """The unit's nomination comes back with its state alone; one that the unit has taken up anew stays."""
    if not isinstance(theirs, Nomination) or not isinstance(ours, Nomination):
        return theirs
    return replace(ours, state=theirs.state) if ours.state is NominationState.SENT else ours


def _is_known(workspace: Workspace, record: Entity) -> bool:
    """Whether a nomination, or what a step is of, was made at this desk."""
    match record:
        case Nomination():
            return bool(workspace.find(Nomination, id=record.id) or _same(workspace, record))
        case NominationStep():
            return bool(workspace.find(Nomination, id=record.nomination_id))
        case _:
            return True


def _same(workspace: Workspace, nomination: Nomination) -> Sequence[Nomination]:
    return workspace.find(
        Nomination, award=nomination.award, subject_id=nomination.subject_id, period=nomination.period
    )


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
GUIDANCE = Content(
    code="huong-dan",
    name="Hướng dẫn của năm: bộ chỉ số, chế độ báo cáo, lịch làm việc",
    sender=DeskKind.GATHERING,
    types=(StoredSet, ReportingDuty, CalendarDay),
    gather=_guidance,
    periods=lambda desk, _: {str(each.year_from) for each in desk.find(ReportingDuty)},
)
INSPECTIONS = Content(
    code="kiem-tra",
    name="Kết quả kiểm tra",
    sender=DeskKind.GATHERING,
    types=(Inspection, InspectionFinding),
    gather=_inspections,
    periods=lambda desk, unit_id: {f"{each.inspected_on:%Y}" for each in desk.find(Inspection, unit_id=unit_id)},
)
RETURNS = Content(
    code="tra-lai",
    name="Đề nghị trả lại, không khen",
    sender=DeskKind.GATHERING,
    types=(Nomination, NominationStep),
    gather=_returned,
    periods=lambda desk, _: {each.period for each in desk.find(Nomination) if each.state in _ANSWERED},
    takes=_is_known,
    settle=_settled_nomination,
    ruled=frozenset({"state", "verdict", "round_id", "considered_on", "initiative_id"}),
)
