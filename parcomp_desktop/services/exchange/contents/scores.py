"""Phiếu chấm: a unit's scoresheets of a period, with their lines and what proves them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from uuid import UUID

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.evidence import Evidence, Proof
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.scores import Entry, ScoreEntry, Scoresheet, SheetState, SheetStep
from parcomp_desktop.rules.scoring import score
from parcomp_desktop.services.desk.desks import required
from parcomp_desktop.services.exchange.contents.content import Arrival, Content
from parcomp_desktop.services.exchange.contents.proofs import check_evidence, proven
from parcomp_desktop.services.exchange.contents.records import of_kind, refuse_other
from parcomp_desktop.services.exchange.received_sheets import STEPS, kept_entry, kept_sheet, received_step
from parcomp_desktop.services.scoring.sheet_entries import entry_of
from parcomp_desktop.services.scoring.sheet_steps import Locking, Taken, locking_of
from parcomp_desktop.services.sets.library import known_set
from parcomp_desktop.services.workspace import Workspace


def _periods(workspace: Workspace, unit_id: UUID) -> set[str]:
    return {sheet.period for sheet in workspace.find(Scoresheet, unit_id=unit_id)}


def _gathered(workspace: Workspace, unit_id: UUID, period: str) -> list[Entity]:
    """The sheets as they leave: those that are still being entered are locked, blank leaves or not."""
    sheets = workspace.find(Scoresheet, period=period, unit_id=unit_id)
    lockings = {locking.sheet.id: locking for locking in _lockings(workspace, sheets)}
    frozen = {entry.id: entry for locking in lockings.values() for entry in locking.entries}
    entries = {entry.id: entry for sheet in sheets for entry in workspace.find(ScoreEntry, scoresheet_id=sheet.id)}
    return [
        *(lockings[sheet.id].sheet if sheet.id in lockings else sheet for sheet in sheets),
        *(entries | frozen).values(),
        *proven(workspace, [sheet.id for sheet in sheets]),
    ]


def _lockings(workspace: Workspace, sheets: Sequence[Scoresheet]) -> list[Locking]:
    entering = [sheet for sheet in sheets if sheet.state is SheetState.ENTERING]
    return [locking_of(workspace, sheet, Taken(workspace.local_day())) for sheet in entering]


def _require(workspace: Workspace, records: Sequence[Entity]) -> None:
    for sheet in of_kind(records, Scoresheet):
        known_set(workspace, sheet.set_code)


def _check(workspace: Workspace, records: Sequence[Entity], period: str) -> None:
    lines: dict[UUID, dict[str, Entry]] = defaultdict(dict)
    for entry in of_kind(records, ScoreEntry):
        lines[entry.scoresheet_id][entry.code] = entry_of(entry)
    for sheet in of_kind(records, Scoresheet):
        refuse_other(period, period, required(sheet.period, "Kỳ chấm điểm"))
        score(known_set(workspace, sheet.set_code), lines[sheet.id])
    check_evidence(of_kind(records, Evidence), of_kind(records, Proof))


def _settled(workspace: Workspace, theirs: Entity, ours: Entity | None) -> Entity:
    match theirs:
        case Scoresheet():
            return kept_sheet(theirs, workspace.find(Scoresheet, id=theirs.id))
        case ScoreEntry():
            before = ours if isinstance(ours, ScoreEntry) else None
            return kept_entry(theirs, before, workspace.find(Scoresheet, id=theirs.scoresheet_id))
        case _:
            return theirs


def _left(workspace: Workspace, records: Sequence[Entity], _file_name: str) -> Iterator[Entity]:
    stored = [sheet for record in of_kind(records, Scoresheet) for sheet in workspace.find(Scoresheet, id=record.id)]
    for locking in _lockings(workspace, stored):
        yield locking.sheet
        yield from locking.entries
        yield locking.step


def _arrived(workspace: Workspace, arrival: Arrival) -> Iterator[SheetStep]:
    """What the unit did with its sheet, on the day that it wrote the package."""
    sheet, stored = arrival.record, arrival.stored
    if not isinstance(sheet, Scoresheet) or sheet.state not in STEPS:
        return
    if not isinstance(stored, Scoresheet) or stored.state is not sheet.state:
        yield received_step(workspace, sheet, arrival.sent_at, arrival.sender, arrival.file_name)


SCORES = Content(
    code="phieu-cham",
    name="Phiếu chấm điểm và tài liệu kiểm chứng",
    sender=DeskKind.UNIT,
    types=(Scoresheet, ScoreEntry, Evidence, Proof),
    gather=_gathered,
    periods=_periods,
    check=_check,
    require=_require,
    settle=_settled,
    ruled=frozenset({"state", "due_on", "justify_by"}),
    leaves=_left,
    arrives=_arrived,
)
