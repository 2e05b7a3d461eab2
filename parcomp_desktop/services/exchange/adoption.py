"""A unit desk that worked alone gets its starter file."""

from collections.abc import Iterator
from uuid import UUID

from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, TypedFact
from parcomp_desktop.domain.desk import Desk, DeskKind, Peer
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import PublishedIndex, Scoresheet
from parcomp_desktop.domain.standing import Attestation, QualityRating, SurveyIndex, TargetValue
from parcomp_desktop.exchange.starter import open_starter
from parcomp_desktop.services.desk.desks import own_unit
from parcomp_desktop.services.desk.first_run import introduced
from parcomp_desktop.services.workspace import Workspace

_OF_UNIT: tuple[tuple[type[Entity], str], ...] = (
    (Person, "unit_id"),
    (Scoresheet, "unit_id"),
    (PublishedIndex, "unit_id"),
    (TypedFact, "subject_id"),
    (Nomination, "subject_id"),
    (QualityRating, "subject_id"),
    (Attestation, "subject_id"),
    (SurveyIndex, "unit_id"),
    (TargetValue, "unit_id"),
)
"""What speaks of a unit, and in which field."""


def adopt_starter(workspace: Workspace, content: bytes) -> Desk:
    """Give a unit desk that works already the unit's name and id of a starter file, and whom it sends to.

    What the desk has of its unit becomes that unit's. Raises Refusal when the file is no starter file, is damaged, or
    belongs to another unit than the one that this desk was opened for.
    """
    start = open_starter(content)
    desk = workspace.require_desk(DeskKind.UNIT)
    if workspace.find(Peer) and desk.unit_id != start.unit.id:
        raise Refusal(f"Tệp khởi tạo này cấp cho {start.unit.name}.", "Mở đúng tệp khởi tạo của đơn vị mình.")
    adopted = replace(desk, name=start.unit.name, unit_id=start.unit.id)
    with workspace.change("starter.open", f"Mở tệp khởi tạo của {start.unit.name}", undoable=False) as change:
        for peer in workspace.find(Peer):
            change.remove(peer)
        moved = list(_moved(workspace, desk, start.unit.id))
        if desk.unit_id != start.unit.id:
            change.remove(own_unit(workspace))
        for record in (start.unit, adopted, *moved, *introduced(start)):
            change.put(record)
    return adopted


def _moved(workspace: Workspace, desk: Desk, unit_id: UUID) -> Iterator[Entity]:
    """What speaks of the desk's own unit, speaking of the unit of the starter file."""
    for kind, field in _OF_UNIT:
        for record in workspace.find(kind, **{field: desk.unit_id}):
            yield replace(record, **{field: unit_id})
