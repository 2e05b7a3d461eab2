"""Reading a package: every check, then what importing it would do; nothing is written yet."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.desk import DeskKind, Direction, Enrolment, PackageRecord, Peer
from parcomp_desktop.domain.evidence import Evidence
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.exchange.archive import wrong
from parcomp_desktop.exchange.content import ATTACHMENTS
from parcomp_desktop.exchange.enrolment import ENROLMENT
from parcomp_desktop.exchange.header import Header
from parcomp_desktop.exchange.outcomes import PackageRefused, ReadOutcome
from parcomp_desktop.exchange.package import Package, Reader, open_package
from parcomp_desktop.services.desk.own_keys import own_keys
from parcomp_desktop.services.exchange.ancestry import Ancestry
from parcomp_desktop.services.exchange.bundles import Bundle, check_texts, part_name, read_bundle
from parcomp_desktop.services.exchange.contents.catalogue import CONTENTS, contents_from
from parcomp_desktop.services.exchange.contents.proofs import received_files
from parcomp_desktop.services.exchange.contents.records import of_kind
from parcomp_desktop.services.exchange.lines import Choices, PreviewLine, Reading, lines_of, records_of, told_of
from parcomp_desktop.services.exchange.package_files import package_bytes
from parcomp_desktop.services.exchange.peers import standing_peers, unit_of
from parcomp_desktop.services.exchange.receipts import RECEIPT, Receipt, read_receipt
from parcomp_desktop.services.exchange.scope import check_ids, check_once, check_scope
from parcomp_desktop.services.exchange.sending import SENT_BY
from parcomp_desktop.services.workspace import Workspace

_OTHER = {DeskKind.UNIT: DeskKind.GATHERING, DeskKind.GATHERING: DeskKind.UNIT}


class Preview(NamedTuple):
    """A package that passed every check, and what importing it would do.

    ``unit`` is the unit that it is about, as this desk knows it; ``data`` and ``file_name`` are the file as it was
    read. ``older``: something that builds on it was read already. ``forked``: it doesn't build on what was read last,
    so two copies of a desk are in use, or one was restored from a backup. ``gone``: records that its sender has no
    more and this desk keeps. ``receipt`` is what a receipt says. ``state`` is that of the workspace as it was read.
    """

    header: Header
    package: Package
    unit: Unit
    bundles: tuple[Bundle, ...]
    lines: tuple[PreviewLine, ...]
    gone: tuple[Entity, ...]
    older: bool
    forked: bool
    receipt: Receipt | None
    data: bytes
    file_name: str
    state: str

    @property
    def records(self) -> list[Entity]:
        """All records of the package, each once."""
        return records_of(self.bundles)

    def all_of_package(self) -> Choices:
        """The choice of the package wherever both sides differ."""
        return {line.record.id: frozenset(line.conflicts) for line in self.lines if line.conflicts}


def preview(workspace: Workspace, path: Path) -> Preview:
    """Check a package and say what importing it would do. Raises PackageRefused with the reason."""
    return previewed(workspace, package_bytes(path), path.name)


def previewed(workspace: Workspace, data: bytes, file_name: str) -> Preview:
    """As ``preview``, for the bytes of a file that was read."""
    with workspace.remembering():
        return _previewed(workspace, data, file_name)


def _previewed(workspace: Workspace, data: bytes, file_name: str) -> Preview:
    state = workspace.state()
    package = open_package(data, _reader(workspace))
    _check_id(workspace, package)
    label, follows = package.header.label, package.content.follows
    sender = standing_peers(workspace).get(label.sender_id)
    unit_id = package.enrolment.unit_id if package.enrolment else unit_of(workspace, _known(sender))
    unit = workspace.get(Unit, unit_id)
    receipt = read_receipt(package) if label.kind == RECEIPT else None
    bundles = () if receipt else _bundles(workspace, package)
    told = told_of(bundles)
    _check_records(workspace, package, [record for _, record in told], unit.id)
    _check_sense(workspace, bundles, label.period)
    ancestry = Ancestry(workspace, unit.id if workspace.desk.kind is DeskKind.GATHERING else None)
    reading = Reading(label.package_id, ancestry.before(follows), ancestry)
    older = ancestry.is_overtaken(label.package_id)
    return Preview(
        package.header,
        package,
        unit,
        bundles,
        lines_of(workspace, told, reading),
        _gone(workspace, bundles),
        older,
        not older and ancestry.is_beside(label.sender_id, reading.before),
        receipt,
        data,
        file_name,
        state,
    )


def _reader(workspace: Workspace) -> Reader:
    read = workspace.find(PackageRecord, direction=Direction.READ)
    return Reader(
        desk_id=workspace.desk.id,
        keys=own_keys(workspace),
        known_senders={id_: peer.verify_key for id_, peer in standing_peers(workspace).items()},
        enrolment_secrets=_awaited(workspace),
        read_packages={(record.peer_id, record.id) for record in read},
    )


def _awaited(workspace: Workspace) -> Mapping[UUID, bytes]:
    """The secrets of the starter files whose unit hasn't sent anything yet; a unit's desk waits for nobody."""
    if workspace.desk.kind is DeskKind.UNIT:
        return {}
    return {each.id: each.secret for each in workspace.find(Enrolment) if not each.used}


def _known(sender: Peer | None) -> Peer:
    if sender is None:
        raise AssertionError("a sender that open_package let through is known or proved its enrolment")
    return sender


def _bundles(workspace: Workspace, package: Package) -> tuple[Bundle, ...]:
    """What a package says. Nothing of it is believed before it was checked.

    Raises PackageRefused when it is of another kind, or has a part that this desk takes nothing of.
    """
    sender = _OTHER[workspace.desk.kind]
    if package.header.label.kind != SENT_BY[sender]:
        raise wrong("Gói thuộc loại mà bàn này không nhận.")
    parts = dict(package.content.parts)
    parts.pop(ENROLMENT, None)
    bundles = tuple(
        read_bundle(content, parts.pop(part_name(content)))
        for content in contents_from(sender)
        if part_name(content) in parts
    )
    _refuse_further(name for name in parts if not name.startswith(ATTACHMENTS))
    return bundles


def _refuse_further(names: Iterable[str]) -> None:
    """Refuse the data of a package that this desk takes nothing of; what no desk of this program sends is newer."""
    for name in names:
        if name not in {part_name(content) for content in CONTENTS.values()}:
            raise PackageRefused(ReadOutcome.NEWER_FORMAT, f"Gói có phần “{name}” mà chương trình này chưa biết.")
        raise wrong("Gói có phần mà bàn này không nhận.")


def _check_id(workspace: Workspace, package: Package) -> None:
    """A package doesn't take the place of another in the log: its sender chose the id, and ids are there to be read."""
    if workspace.find(PackageRecord, id=package.header.label.package_id):
        raise wrong("Gói mang mã của một gói khác.")


def _check_records(workspace: Workspace, package: Package, records: list[Entity], unit_id: UUID) -> None:
    """Raise PackageRefused for records of another unit, for two that are one, and for files that nothing names."""
    check_scope(workspace, records, unit_id)
    check_once(records)
    _check_files(workspace, package, records, unit_id)


def _check_sense(workspace: Workspace, bundles: tuple[Bundle, ...], period: str) -> None:
    """Raise PackageRefused for what this desk can't take yet, or no page of the program could have written."""
    for bundle in bundles:
        check_ids(bundle.records)
        CONTENTS[bundle.content].require(workspace, bundle.records)
    try:
        for bundle in bundles:
            check_texts(bundle.records)
            CONTENTS[bundle.content].check(workspace, bundle.records, period)
    except Refusal as refusal:
        raise wrong(refusal.what) from refusal


def _check_files(workspace: Workspace, package: Package, records: list[Entity], unit_id: UUID) -> None:
    """Every file is that of a document of the unit, which came with it or before it."""
    documents = {each.sha256 for each in (*of_kind(records, Evidence), *workspace.find(Evidence, unit_id=unit_id))}
    if not received_files(package.content.parts).keys() <= documents:
        raise wrong("Gói có tệp không thuộc tài liệu nào; nếu gói có nhiều tệp thì nhập tệp số nhỏ nhất trước.")


def _gone(workspace: Workspace, bundles: tuple[Bundle, ...]) -> tuple[Entity, ...]:
    return tuple(
        stored
        for bundle in bundles
        for kind in CONTENTS[bundle.content].types
        for id_ in bundle.gone
        for stored in workspace.find(kind, id=id_)
    )
