"""The desks that packages go to and come from."""

from collections.abc import Mapping
from uuid import UUID

from parcomp_desktop.domain.desk import DeskKind, Peer
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.people.units import successor_of
from parcomp_desktop.services.workspace import Workspace


def standing_peers(workspace: Workspace) -> Mapping[UUID, Peer]:
    """The desks that are known and that no other one took the place of, by id."""
    return {peer.id: peer for peer in workspace.find(Peer, ended_at=None)}


def gathering_peer(workspace: Workspace) -> Peer:
    """The desk that this unit desk sends to. Raises Refusal when no starter file was opened."""
    known = workspace.find(Peer, kind=DeskKind.GATHERING, ended_at=None)
    if not known:
        raise Refusal(
            "Chưa biết gửi cho ai: bàn này chưa mở tệp khởi tạo.", "Xin tệp khởi tạo của bàn tổng hợp rồi mở."
        )
    return known[0]


def peer_of(workspace: Workspace, unit: Unit) -> Peer:
    """The desk of a unit. Raises Refusal while nothing came from it: its key isn't known yet."""
    known = workspace.find(Peer, unit_id=unit.id, ended_at=None)
    if not known:
        heir = successor_of(workspace, unit)
        raise Refusal(
            f"Chưa gửi được cho {unit.name}: chưa nhận gói nào của đơn vị.",
            f"Đơn vị do {heir.name} kế thừa: gửi cho {heir.name}."
            if heir
            else "Cấp tệp khởi tạo cho đơn vị, nhận gói đầu tiên của đơn vị rồi gửi.",
        )
    return known[0]


def unit_of(workspace: Workspace, peer: Peer) -> UUID:
    """The unit that packages between this desk and another are about. Raises Refusal when neither is a unit's."""
    unit_id = peer.unit_id or workspace.desk.unit_id
    if unit_id is None:
        raise Refusal("Hai bàn này không gắn với đơn vị nào.", "Mở tệp khởi tạo do bàn tổng hợp cấp.")
    return unit_id
