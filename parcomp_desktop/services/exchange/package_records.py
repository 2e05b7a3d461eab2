"""What is kept of packages that left or were read."""

from hashlib import sha256
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.desk import Direction, PackageRecord, Peer
from parcomp_desktop.exchange.header import Label
from parcomp_desktop.services.workspace import Workspace


class Crossed(NamedTuple):
    """A package that goes from desk to desk: its label and what it builds on, its bytes and its name on the drive."""

    label: Label
    follows: tuple[UUID, ...]
    data: bytes
    file_name: str


class LogLine(NamedTuple):
    """A package that left or was read, and the other desk's name."""

    record: PackageRecord
    peer: str


def package_log(workspace: Workspace) -> list[LogLine]:
    """The packages that were sent and read, the newest first."""
    names = {peer.id: f"{peer.name} (máy cũ)" if peer.ended_at else peer.name for peer in workspace.find(Peer)}
    records = reversed(workspace.find(PackageRecord))
    return [LogLine(record, names.get(record.peer_id, "Bàn không còn trong dữ liệu")) for record in records]


def package_record(workspace: Workspace, crossed: Crossed, direction: Direction, records: str = "") -> PackageRecord:
    """What is kept of a package that crosses now; ``records`` is the SHA-256 of what it says."""
    label = crossed.label
    return PackageRecord(
        id=label.package_id,
        direction=direction,
        kind=label.kind,
        peer_id=label.recipient_id if direction is Direction.SENT else label.sender_id,
        period=label.period,
        sequence=label.sequence,
        sha256=sha256(crossed.data).hexdigest(),
        file_name=crossed.file_name,
        at=workspace.clock(),
        follows=crossed.follows,
        records=records,
    )
