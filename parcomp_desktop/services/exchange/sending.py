"""Sending: what goes to another desk is gathered, shown, sealed, written, read back, and only then marked as sent."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from uuid import UUID, uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.desk import DeskKind, Direction, Enrolment, PackageRecord, PackageState, Peer
from parcomp_desktop.domain.evidence import Evidence
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.exchange.enrolment import ENROLMENT, enrolment_part
from parcomp_desktop.exchange.header import Label
from parcomp_desktop.exchange.package import write_package
from parcomp_desktop.services.desk.desks import required
from parcomp_desktop.services.desk.own_keys import own_keys
from parcomp_desktop.services.exchange.ancestry import followed, kept_records, said_before
from parcomp_desktop.services.exchange.bundles import Bundle, check_texts, part_name, part_of
from parcomp_desktop.services.exchange.contents.catalogue import CONTENTS, contents_from
from parcomp_desktop.services.exchange.contents.proofs import evidence_parts, in_volumes
from parcomp_desktop.services.exchange.contents.records import of_kind
from parcomp_desktop.services.exchange.lines import records_of
from parcomp_desktop.services.exchange.package_files import Step, file_name, untold, unused, written
from parcomp_desktop.services.exchange.package_records import Crossed, package_record
from parcomp_desktop.services.exchange.peers import gathering_peer, peer_of, unit_of
from parcomp_desktop.services.workspace import Workspace

SENT_BY = {DeskKind.UNIT: "submission", DeskKind.GATHERING: "dispatch"}
"""What a package is called in its header, by who sends it."""


_NAMED = {DeskKind.UNIT: (), DeskKind.GATHERING: ("gui",)}
"""How the names of files begin: both desks number theirs from one, and one stick carries both."""


class Outgoing(NamedTuple):
    """What would go to a desk; ``volumes`` are the documents by the files that they go in, the first with all else."""

    peer: Peer
    unit: Unit
    period: str
    bundles: tuple[Bundle, ...]
    volumes: tuple[tuple[Evidence, ...], ...]

    @property
    def records(self) -> list[Entity]:
        """All records that go, each once."""
        return records_of(self.bundles)

    @property
    def size(self) -> int:
        """The bytes of all documents that go along."""
        return sum(each.size for volume in self.volumes for each in volume)


class _Volume(NamedTuple):
    label: Label
    follows: tuple[UUID, ...]
    bundles: tuple[Bundle, ...]
    documents: tuple[Evidence, ...]


def sendable_periods(workspace: Workspace, unit_id: UUID) -> list[str]:
    """The periods that this desk has something to send of, about a unit; the newest first."""
    found = (content.periods(workspace, unit_id) for content in contents_from(workspace.desk.kind))
    return sorted({period for periods in found for period in periods}, reverse=True)


def outgoing(
    workspace: Workspace,
    period: str,
    unit: Unit | None = None,
    codes: Collection[str] = tuple(CONTENTS),
) -> Outgoing:
    """What would go of a period: from a unit's desk up, from the gathering desk to the desk of ``unit``.

    ``codes`` are the contents that were chosen. Raises Refusal when there is nothing to send, the other desk isn't
    known, or something couldn't be taken there.
    """
    peer = gathering_peer(workspace) if unit is None else peer_of(workspace, unit)
    about = workspace.get(Unit, unit_of(workspace, peer))
    bundles = tuple(_bundles(workspace, peer, about.id, period, codes))
    if not bundles:
        raise Refusal(
            f"Kỳ {period} chưa có nội dung nào để gửi.",
            "Nhập phiếu chấm, số liệu, hoặc lập đề nghị rồi đưa ra Hội đồng xét trước.",
        )
    documents = of_kind(records_of(bundles), Evidence)
    return Outgoing(peer, about, period, bundles, in_volumes(documents))


def send(
    workspace: Workspace,
    period: str,
    folder: Path,
    unit: Unit | None = None,
    codes: Collection[str] = tuple(CONTENTS),
) -> list[Path]:
    """Write what ``outgoing`` tells; marked as sent once all files are read back from the drive. Returns the files.

    Raises Refusal as that, or when the drive can't be written; nothing is marked then.
    """
    return send_out(workspace, outgoing(workspace, period, unit, codes), folder)


def send_out(workspace: Workspace, going: Outgoing, folder: Path, step: Step = untold) -> list[Path]:
    """Send what was gathered, see ``send``; what ``step`` raises ends it, with no file left and nothing marked."""
    kept = workspace.keep(kept_records(going.bundles))
    records: dict[Path, PackageRecord] = {}
    files: dict[Path, bytes] = {}
    for number, volume in enumerate(_volumes(workspace, going)):
        step(number, len(going.volumes), "Niêm phong và ký")
        named = (*_NAMED[workspace.desk.kind], going.unit.code, going.period, f"{volume.label.sequence:03d}")
        target = unused(folder / file_name(*named))
        files[target] = _sealed(workspace, going, volume)
        crossed = Crossed(volume.label, volume.follows, files[target], target.name)
        records[target] = package_record(workspace, crossed, Direction.SENT, kept if number == 0 else "")
    with written(files, step):
        _mark(workspace, going, records)
    return list(files)


def withdraw_package(workspace: Workspace, package_id: UUID, reason: str) -> PackageRecord:
    """Note that a package was taken back before it was read; what it says may go again in a later one.

    Raises Refusal without a reason, when no such package was sent, and once it was answered.
    """
    found = workspace.find(PackageRecord, id=package_id, direction=Direction.SENT)
    if not found:
        raise Refusal("Không có gói này trong các gói đã gửi.", "Xem mã gói ở danh sách gói đã gửi.")
    stored = found[0]
    if stored.state is not PackageState.SENT:
        raise Refusal("Gói này đã có trả lời hoặc đã rút nên không rút được.", "Sửa số liệu rồi gửi gói mới.")
    withdrawn = replace(
        stored,
        state=PackageState.WITHDRAWN,
        note=required(reason, "Lý do rút gói"),
        answered_at=workspace.clock(),
    )
    with workspace.change("package.withdraw", f"Rút gói số {stored.sequence}", undoable=False) as change:
        change.put(withdrawn)
    return withdrawn


def _bundles(workspace: Workspace, peer: Peer, unit_id: UUID, period: str, codes: Collection[str]) -> Iterator[Bundle]:
    for content in contents_from(workspace.desk.kind):
        if content.code in codes:
            records = tuple(map(content.slimmed, content.gather(workspace, unit_id, period)))
            content.check(workspace, records, period)
            check_texts(records)
            gone = _gone(workspace, said_before(workspace, peer.id, content, period))
            if records or gone:
                yield Bundle(content=content.code, records=records, gone=gone)


def _gone(workspace: Workspace, said: Iterable[Entity]) -> tuple[UUID, ...]:
    """Those that were said before and removed since; what is worked out anew for each package was never kept."""
    told = {record.id: record for record in said}
    missing = (each for each in told.values() if not workspace.find(type(each), id=each.id))
    return tuple(sorted(each.id for each in missing if workspace.last_change(each)))


def _mark(workspace: Workspace, going: Outgoing, records: Mapping[Path, PackageRecord]) -> None:
    numbers = ", ".join(str(record.sequence) for record in records.values())
    summary = f"Gửi gói kỳ {going.period} (số {numbers})"
    first = next(iter(records))
    with workspace.change("package.send", summary, undoable=False) as change:
        for bundle in going.bundles:
            for record in CONTENTS[bundle.content].leaves(workspace, bundle.records, first.name):
                change.put(record)
        for record in records.values():
            change.put(record)


def _numbered(workspace: Workspace, peer: Peer, count: int) -> range:
    """The numbers of packages to a desk, taken before they are written; those that come to nothing are skipped."""
    taken = replace(peer, last_sequence=peer.last_sequence + count)
    with workspace.change("package.number", f"Lấy số {taken.last_sequence} cho gói gửi", undoable=False) as change:
        change.put(taken)
    return range(peer.last_sequence + 1, taken.last_sequence + 1)


def _volumes(workspace: Workspace, going: Outgoing) -> Iterator[_Volume]:
    """The files that it goes in, numbered; each builds on the one before it."""
    desk, follows = workspace.desk, followed(workspace, going.peer.id)
    for number, documents in zip(_numbered(workspace, going.peer, len(going.volumes)), going.volumes, strict=True):
        label = Label(
            package_id=uuid4(),
            kind=SENT_BY[desk.kind],
            period=going.period,
            sender_id=desk.id,
            sender_name=desk.name,
            recipient_id=going.peer.id,
            recipient_name=going.peer.name,
            sequence=number,
            created_at=workspace.clock(),
        )
        yield _Volume(label, follows, going.bundles if documents is going.volumes[0] else (), documents)
        follows = (*follows, label.package_id)


def _sealed(workspace: Workspace, going: Outgoing, volume: _Volume) -> bytes:
    keys = own_keys(workspace)
    parts = {part_name(CONTENTS[bundle.content]): part_of(bundle) for bundle in volume.bundles}
    parts |= evidence_parts(workspace, volume.documents)
    if workspace.desk.kind is DeskKind.UNIT:
        secret = workspace.get(Enrolment, going.unit.id).secret
        parts[ENROLMENT] = enrolment_part(secret, going.unit.id, keys, volume.label.package_id)
    return write_package(volume.label, parts, volume.follows, keys, going.peer.sealing_key)
