"""Choosing the desk at the first run."""

import shutil
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from uuid import uuid4

from parcomp_desktop.domain.desk import Desk, DeskKind, Enrolment, OwnKeys, Peer
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.exchange.keys import new_keys
from parcomp_desktop.exchange.starter import Starter, open_starter
from parcomp_desktop.services.catalogue import Catalogue
from parcomp_desktop.services.desks import has_desk, required
from parcomp_desktop.services.workspace import Workspace, make_workspace, open_workspace


def open_desk(folder: Path, catalogue: Catalogue) -> Workspace:
    """Open a workspace that has a desk. Raises Refusal where there is none."""
    workspace = open_workspace(folder, catalogue)
    if has_desk(workspace):
        return workspace
    workspace.close()
    raise Refusal(f"Thư mục {folder} chưa có bàn làm việc.", "Lập bàn làm việc mới ở một thư mục trống khác.")


def make_desk(folder: Path, catalogue: Catalogue, set_up: Callable[[Workspace], object]) -> Workspace:
    """Make a workspace in a new or empty folder and its desk with ``set_up``; a refusal leaves no trace on the disk.

    Raises Refusal when the folder holds files, can't be written, or ``set_up`` refuses.
    """
    ground = _ground(folder)
    with ExitStack() as taking_back:
        taking_back.callback(_empty, ground, folder)
        workspace = make_workspace(folder, catalogue)
        taking_back.callback(workspace.close)
        set_up(workspace)
        taking_back.pop_all()
    return workspace


def _ground(folder: Path) -> Path:
    """The folder itself, or the nearest above it that exists. Raises Refusal unless it is new or empty."""
    try:
        filled = folder.exists() and any(folder.iterdir())
        ground = next(each for each in (folder, *folder.parents) if each.exists())
    except OSError as error:
        raise Refusal(f"Không dùng được thư mục {folder} ({error.strerror}).", "Chọn thư mục khác.") from error
    if filled:
        raise Refusal(f"Thư mục {folder} đã có tệp khác.", "Chọn thư mục trống hoặc gõ tên thư mục mới.")
    return ground


def _empty(ground: Path, folder: Path) -> None:
    """Take away what was made below the folder that was there before."""
    made = folder.relative_to(ground).parts
    for path in [ground / made[0]] if made else list(folder.iterdir()):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def set_up_gathering(workspace: Workspace, name: str, place: str) -> Desk:
    """Make this the gathering desk of an agency, with keys of its own."""
    desk = Desk(id=uuid4(), kind=DeskKind.GATHERING, name=required(name, "Tên cơ quan"), place=place.strip())
    return _set_up(workspace, desk)


def set_up_unit(workspace: Workspace, unit: Unit, place: str) -> Desk:
    """Make this the desk of a unit that has no starter file yet; it works alone until it gets one."""
    required(unit.name, "Tên đơn vị")
    required(unit.code, "Mã đơn vị")
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
