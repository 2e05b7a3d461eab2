"""The list of units and keys that a gathering desk vouches for: made there, kept and asked at the desks of units."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from msgspec.structs import replace

from parcomp_desktop.domain.dates import format_moment
from parcomp_desktop.domain.desk import DeskKind, DeskList, ListedDesk, Peer
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.exchange.keys import public_keys
from parcomp_desktop.services.desk.own_keys import own_keys
from parcomp_desktop.services.workspace import Workspace

UNLISTED = (
    "Danh sách của bàn tổng hợp không ghi khóa của máy này là máy đang dùng của đơn vị: đơn vị có máy khác thay, hoặc "
    "máy này mở từ bản sao lưu cũ. Gói gửi từ máy này có thể bị từ chối: hỏi bàn tổng hợp, xin tệp khởi tạo mới."
)
_TICK = timedelta(microseconds=1)


class Standing(StrEnum):
    """What a known key is worth: bàn đang dùng, máy cũ, chưa có bàn."""

    IN_USE = "in_use"
    FORMER = "former"
    NO_DESK = "no_desk"


STANDING_WORDS = {
    Standing.IN_USE: "máy đang dùng",
    Standing.FORMER: "máy cũ",
    Standing.NO_DESK: "chưa gửi gói nào",
}


class KnownDesk(NamedTuple):
    """A desk whose key is known here; ``verify_key`` is empty while the unit has none."""

    name: str
    standing: Standing
    verify_key: bytes
    is_own: bool = False


def current_list(workspace: Workspace) -> DeskList:
    """The list of this gathering desk: as it was sent last while nothing changed, else dated now."""
    desk = workspace.require_desk(DeskKind.GATHERING)
    stored = next(iter(workspace.find(DeskList, id=desk.id)), None)
    desks = tuple(_listed(workspace))
    if stored is None:
        return DeskList(id=desk.id, dated=workspace.clock(), desks=desks)
    return stored if stored.desks == desks else replace(stored, dated=_later(workspace, stored), desks=desks)


def known_desks(workspace: Workspace) -> list[KnownDesk]:
    """Every desk whose key this one knows: those that it exchanges with, then those of its newest lists."""
    own = public_keys(own_keys(workspace)).verify_key
    met = [_met(peer) for peer in workspace.find(Peer)]
    keys = {each.verify_key for each in met}
    listed = [each for list_ in _received(workspace) for each in list_.desks]
    told = [_told(each, own) for each in listed if not each.verify_key or each.verify_key not in keys]
    return sorted([*met, *told], key=lambda each: (not each.is_own, each.standing is Standing.FORMER))


def signer_words(workspace: Workspace, verify_key: bytes) -> str:
    """Whose key signed a package, in words: "khóa của UBND xã Đăk La (máy cũ)"; blank where nobody here knows it."""
    if verify_key == public_keys(own_keys(workspace)).verify_key:
        return "khóa của bàn này"
    found = next((each for each in known_desks(workspace) if each.verify_key == verify_key), None)
    return f"khóa của {found.name} ({STANDING_WORDS[found.standing]})" if found else ""


def list_words(workspace: Workspace) -> str:
    """What the desks that are known rest on: on a unit's desk the newest list, as far as one came."""
    if workspace.desk.kind is DeskKind.GATHERING:
        return "Bàn của đơn vị được biết từ gói đầu tiên gửi lên; danh sách này đi theo mỗi gói gửi xuống."
    told = [format_moment(each.dated) for each in _received(workspace)]
    if not told:
        return "Danh sách các đơn vị và khóa đến cùng gói đầu tiên của bàn tổng hợp."
    return f"Theo danh sách của bàn tổng hợp lập lúc {told[0]}. Gói ký bằng khóa của máy cũ vẫn kiểm tra được."


def own_warning(workspace: Workspace) -> str:
    """That a list of the gathering desk lacks the key of this unit's desk; blank while none does."""
    return UNLISTED if any(not is_listed(workspace, each) for each in _received(workspace)) else ""


def _received(workspace: Workspace) -> list[DeskList]:
    return [each for each in workspace.find(DeskList) if each.id != workspace.desk.id]


def is_listed(workspace: Workspace, list_: DeskList) -> bool:
    """Whether a list names this unit's desk with the key that it has, as the one in use."""
    own = public_keys(own_keys(workspace)).verify_key
    return any(each.verify_key == own and each.ended_at is None for each in list_.desks)


def _listed(workspace: Workspace) -> Iterator[ListedDesk]:
    """Every unit that is still there, with each machine that it ever sent from; those in use first."""
    for unit in workspace.find(Unit):
        peers = sorted(workspace.find(Peer, unit_id=unit.id), key=lambda each: (each.ended_at is not None, each.id))
        if not peers:
            yield ListedDesk(unit_id=unit.id, unit=unit.name)
        for peer in peers:
            yield ListedDesk(
                unit_id=unit.id,
                unit=unit.name,
                desk_id=peer.id,
                verify_key=peer.verify_key,
                ended_at=peer.ended_at,
            )


def _later(workspace: Workspace, stored: DeskList) -> datetime:
    """Now; after the last list at any rate, should the clock have gone back."""
    return max(workspace.clock(), stored.dated + _TICK)


def _met(peer: Peer) -> KnownDesk:
    return KnownDesk(peer.name, Standing.FORMER if peer.ended_at else Standing.IN_USE, peer.verify_key)


def _told(listed: ListedDesk, own: bytes) -> KnownDesk:
    standing = Standing.FORMER if listed.ended_at else Standing.IN_USE
    return KnownDesk(
        listed.unit, standing if listed.verify_key else Standing.NO_DESK, listed.verify_key, listed.verify_key == own
    )
