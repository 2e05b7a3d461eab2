"""Choosing the desk at the first run."""

from collections.abc import Iterator
from uuid import UUID, uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, TypedFact
from parcomp_desktop.domain.desk import Desk, DeskKind, Enrolment, OwnKeys, Peer
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import PublishedIndex, Scoresheet
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.exchange.keys import new_keys
from parcomp_desktop.exchange.starter import Starter, open_starter
from parcomp_desktop.services.desks import has_desk, required
from parcomp_desktop.services.submissions import own_unit
from parcomp_desktop.services.workspace import Workspace

_OF_UNIT: tuple[tuple[type[Entity], str], ...] = (
    (Person, "unit_id"),
    (Scoresheet, "unit_id"),
    (PublishedIndex, "unit_id"),
    (TypedFact, "subject_id"),
    (Nomination, "subject_id"),
)
"""What speaks of a unit, and in which field."""


def set_up_gathering(workspace: Workspace, name: str, place: str) -> Desk:
    """Make this the gathering desk of an agency, with keys of its own."""
    desk = Desk(id=uuid4(), kind=DeskKind.GATHERING, name=required(name, "Tên cơ quan"), place=place.strip())
    return _set_up(workspace, desk)


def set_up_unit(workspace: Workspace, unit: Unit, place: str) -> Desk:
    """Make this the desk of a unit that has no starter file yet; it works alone until it gets one."""
    desk = Desk(id=uuid4(), kind=DeskKind.UNIT, name=unit.name, place=place.strip(), unit_id=unit.id)
    return _set_up(workspace, desk, unit)


def set_up_from_starter(workspace: Workspace, content: bytes, place: str) -> Desk:
    """Make this the desk of the unit that a starter file was made for.

    Raises Refusal when the file is no starter file or is damaged.
    """
    start = open_starter(content)
    desk = Desk(id=uuid4(), kind=DeskKind.UNIT, name=start.unit.name, place=place.strip(), unit_id=start.unit.id)
    return _set_up(workspace, desk, start.unit, *_introduced(start))


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
        for record in (start.unit, adopted, *moved, *_introduced(start)):
            change.put(record)
    return adopted


def _moved(workspace: Workspace, desk: Desk, unit_id: UUID) -> Iterator[Entity]:
    """What speaks of the desk's own unit, speaking of the unit of the starter file."""
    for kind, field in _OF_UNIT:
        for record in workspace.find(kind, **{field: desk.unit_id}):
            yield replace(record, **{field: unit_id})


def _introduced(start: Starter) -> tuple[Peer, Enrolment]:
    gatherer = Peer(
        id=start.desk_id,
        name=start.desk_name,
        kind=DeskKind.GATHERING,
        verify_key=start.desk_keys.verify_key,
        sealing_key=start.desk_keys.sealing_key,
    )
    return gatherer, Enrolment(id=start.unit.id, secret=start.secret)


def _set_up(workspace: Workspace, desk: Desk, *others: Unit | Peer | Enrolment) -> Desk:
    if has_desk(workspace):
        raise Refusal("Thư mục dữ liệu này đã chọn bàn làm việc.", "Muốn bàn khác thì tạo thư mục dữ liệu khác.")
    keys = new_keys()
    with workspace.change("desk.set_up", f"Lập bàn làm việc của {desk.name}", undoable=False) as change:
        change.put(desk)
        change.put(OwnKeys(id=desk.id, signing_key=keys.signing_key, unsealing_key=keys.unsealing_key))
        for record in others:
            change.put(record)
    return desk
