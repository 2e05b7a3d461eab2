"""Choosing the desk at the first run."""

from uuid import uuid4

from parcomp_desktop.domain.desk import Desk, DeskKind, Enrolment, OwnKeys, Peer
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import LONGEST_CODE, LONGEST_NAME, Unit
from parcomp_desktop.exchange.keys import new_keys
from parcomp_desktop.exchange.starter import Starter, open_starter
from parcomp_desktop.services.desk.desks import has_desk, required
from parcomp_desktop.services.workspace import Workspace


def set_up_gathering(workspace: Workspace, name: str, place: str) -> Desk:
    """Make this the gathering desk of an agency, with keys of its own."""
    agency = required(name, "Tên cơ quan", longest=LONGEST_NAME)
    return _set_up(workspace, Desk(id=uuid4(), kind=DeskKind.GATHERING, name=agency, place=place.strip()))


def set_up_unit(workspace: Workspace, unit: Unit, place: str) -> Desk:
    """Make this the desk of a unit that has no starter file yet; it works alone until it gets one."""
    required(unit.name, "Tên đơn vị", longest=LONGEST_NAME)
    required(unit.code, "Mã đơn vị", longest=LONGEST_CODE)
    desk = Desk(id=uuid4(), kind=DeskKind.UNIT, name=unit.name, place=place.strip(), unit_id=unit.id)
    return _set_up(workspace, desk, unit)


def set_up_from_starter(workspace: Workspace, content: bytes, place: str) -> Desk:
    """Make this the desk of the unit that a starter file was made for.

    Raises Refusal when the file is no starter file or is damaged.
    """
    start = open_starter(content)
    desk = Desk(id=uuid4(), kind=DeskKind.UNIT, name=start.unit.name, place=place.strip(), unit_id=start.unit.id)
    return _set_up(workspace, desk, start.unit, *introduced(start))


def introduced(start: Starter) -> tuple[Peer, Enrolment]:
    """Whom a starter file introduces, and the secret to prove to it."""
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
