"""Whose workspace this is, and what is known of the other desks."""

from typing import TypeVar
from uuid import UUID

from parcomp_desktop.domain.desk import Desk, DeskKind, Peer
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import canonical
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.workspace import Workspace

T = TypeVar("T")
_COMMITTEES = ("UBND", "Ủy ban nhân dân", "Uỷ ban nhân dân")


def has_desk(workspace: Workspace) -> bool:
    """Whether the first run's choice was made."""
    return bool(workspace.find(Desk))


def required(text: str, label: str, field: str = "", longest: int | None = None) -> str:
    """Text without outer spaces. Raises Refusal when nothing is left, or more than ``longest`` characters are."""
    stripped = text.strip()
    if not stripped:
        raise Refusal(f"{label} còn trống.", f"Nhập {label[0].lower()}{label[1:]}.", field)
    if longest is not None and len(stripped) > longest:
        raise Refusal(f"{label} dài quá {longest} ký tự.", f"Viết ngắn lại {label[0].lower()}{label[1:]}.", field)
    return stripped


def committee_of(desk: Desk) -> str | None:
    """Whose people's committee the desk is: what follows these words in its name; None where it is another agency."""
    for words in _COMMITTEES:
        if canonical(desk.name).startswith(canonical(words)):
            return desk.name[len(words) :].strip()
    return None


def peers(workspace: Workspace) -> dict[UUID, Peer]:
    """The desks that this desk knows, by id."""
    return {peer.id: peer for peer in workspace.find(Peer)}


def required_choice(value: T | None, label: str) -> T:
    """A chosen value. Raises Refusal when nothing is chosen."""
    if value is None:
        raise Refusal(f"Chưa chọn {label}.", f"Chọn {label} trong danh sách.")
    return value


def own_unit(workspace: Workspace) -> Unit:
    """The unit of a unit desk. Raises Refusal on another desk."""
    return workspace.get(Unit, _unit_id(workspace.require_desk(DeskKind.UNIT)))


def recorded_unit(workspace: Workspace, unit_id: UUID) -> Unit:
    """The unit that a record is about. Raises Refusal when it is gone, or another's on the desk of a unit."""
    desk = workspace.desk
    if desk.kind is DeskKind.UNIT and unit_id != desk.unit_id:
        raise Refusal("Bàn đơn vị chỉ ghi việc của đơn vị mình.", "Chọn đơn vị của bàn này.", "unit_id")
    return workspace.get(Unit, unit_id)


def _unit_id(desk: Desk) -> UUID:
    if desk.unit_id is None:
        raise Refusal("Bàn này chưa gắn với đơn vị nào.", "Mở tệp khởi tạo do bàn tổng hợp cấp.")
    return desk.unit_id
