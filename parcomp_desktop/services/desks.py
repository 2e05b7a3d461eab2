"""Choosing the desk at the first run, and what is known of the other desks."""

from uuid import UUID, uuid4

from parcomp_desktop.domain.desk import Desk, DeskKeys, DeskKind, Enrolment, Peer
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.workspace import Workspace


def has_desk(workspace: Workspace) -> bool:
    """Whether the first run's choice was made."""
    return bool(workspace.find(Desk))


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
    from parcomp_desktop.exchange import starter

    start = starter.open_starter(content)
    desk = Desk(id=uuid4(), kind=DeskKind.UNIT, name=start.unit.name, place=place.strip(), unit_id=start.unit.id)
    secret = Enrolment(id=start.unit.id, secret=start.secret)
    return _set_up(workspace, desk, start.unit, start.gatherer, secret)


def _set_up(workspace: Workspace, desk: Desk, *others: Unit | Peer | Enrolment) -> Desk:
    from parcomp_desktop.exchange.keys import new_keys

    if has_desk(workspace):
        raise Refusal("Thư mục dữ liệu này đã chọn bàn làm việc.", "Muốn bàn khác thì tạo thư mục dữ liệu khác.")
    keys = new_keys()
    with workspace.change("desk.set_up", f"Lập bàn làm việc của {desk.name}", undoable=False) as change:
        change.put(desk)
        change.put(DeskKeys(id=desk.id, signing_key=keys.signing.hex(), sealing_key=keys.sealing.hex()))
        for record in others:
            change.put(record)
    return desk


def required(text: str, label: str) -> str:
    """Text without outer spaces. Raises Refusal when nothing is left."""
    stripped = text.strip()
    if not stripped:
        raise Refusal(f"{label} còn trống.", f"Nhập {label[0].lower()}{label[1:]}.")
    return stripped


def peers(workspace: Workspace) -> dict[UUID, Peer]:
    """The desks that this desk knows, by id."""
    return {peer.id: peer for peer in workspace.find(Peer)}
