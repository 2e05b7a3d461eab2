"""Packages between the desks: starter files down, scoresheets and nominations up; previewed, then imported whole."""

import re
from collections.abc import Generator
from contextlib import contextmanager
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple
from uuid import UUID, uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationStep
from parcomp_desktop.domain.desk import DeskKind, Direction, Enrolment, OwnKeys, PackageRecord, Peer
from parcomp_desktop.domain.evidence import Proof
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import ScoreEntry, Scoresheet, SheetStep
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.exchange.archive import wrong
from parcomp_desktop.exchange.enrolment import ENROLMENT, enrolment_part, new_enrolment_secret
from parcomp_desktop.exchange.envelope import LARGEST_PACKAGE, inspect
from parcomp_desktop.exchange.header import Header, Label
from parcomp_desktop.exchange.keys import DeskKeys, public_keys
from parcomp_desktop.exchange.outcomes import PackageRefused, ReadOutcome
from parcomp_desktop.exchange.package import Package, Reader, Stream, open_package, write_package
from parcomp_desktop.exchange.starter import Starter, make_starter
from parcomp_desktop.services.awards.round_places import in_its_round
from parcomp_desktop.services.desk.desks import peers
from parcomp_desktop.services.exchange.received_people import of_kept_people
from parcomp_desktop.services.exchange.received_sheets import STEPS, kept_entry, kept_sheet, received_step
from parcomp_desktop.services.exchange.sent_evidence import evidence_parts, received_files
from parcomp_desktop.services.exchange.sent_nominations import came_step, kept_nomination, sent_steps
from parcomp_desktop.services.exchange.submissions import (
    RECORDS,
    SUBMISSION,
    Submission,
    lockings_of,
    natural_key,
    read_submission,
    submission,
    submission_part,
)
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.attachments import write_whole

SUFFIX = ".tdkt"
_NOT_IN_NAMES = re.compile(r"[^\w.-]+")


class Effect(StrEnum):
    """What importing would do to a record."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


class PreviewLine(NamedTuple):
    """A record as this desk would keep it, what stands in its place today, and what importing does to that."""

    record: Entity
    stored: Entity | None
    effect: Effect


class Preview(NamedTuple):
    """A package that passed every check, and what importing it would do; nothing is written yet.

    ``unit`` is the sender as this desk knows it; ``data`` and ``file_name`` are the file as it was read.
    """

    header: Header
    package: Package
    unit: Unit
    content: Submission
    lines: tuple[PreviewLine, ...]
    data: bytes
    file_name: str


class LogLine(NamedTuple):
    """A package that left or was read, and the other desk's name."""

    record: PackageRecord
    peer: str


def make_starter_file(workspace: Workspace, unit: Unit, folder: Path) -> Path:
    """Write the starter file of a unit: it opens the unit's desk and is worth one first package.

    Raises Refusal on a unit desk, or when the drive can't be written.
    """
    desk = workspace.require_desk(DeskKind.GATHERING)
    keys = own_keys(workspace)
    secret = new_enrolment_secret()
    starter = Starter(unit=unit, desk_id=desk.id, desk_name=desk.name, desk_keys=public_keys(keys), secret=secret)
    target = folder / _file_name("khoi-tao", unit.code)
    with (
        _written(target, make_starter(starter, keys, uuid4(), workspace.clock())),
        workspace.change("starter.make", f"Cấp tệp khởi tạo cho {unit.name}", undoable=False) as change,
    ):
        change.put(Enrolment(id=unit.id, secret=secret))
    return target


def has_starter(workspace: Workspace, unit: Unit) -> bool:
    """Whether the unit was given a starter file."""
    return bool(workspace.find(Enrolment, id=unit.id))


def send(workspace: Workspace, period: str, folder: Path) -> Path:
    """Write the unit's package of a period for the gathering desk; marked as sent once it is read back from the drive.

    What is sent is locked. Raises Refusal when there is nothing to send, no starter file was opened, or the drive can't
    be written.
    """
    content, lockings = submission(workspace, period), lockings_of(workspace, period)
    label = _label(workspace, period, _numbered(workspace))
    data = _sealed(workspace, content, label)
    target = folder / _file_name(content.unit.code, period, f"{label.sequence:03d}")
    with (
        _written(target, data),
        workspace.change("package.send", f"Gửi gói kỳ {period} (số {label.sequence})", undoable=False) as change,
    ):
        for record in (*content.scoresheets, *content.entries, *content.nominations):
            change.put(record)
        for step in (*(locking.step for locking in lockings), *sent_steps(workspace, content.nominations, target.name)):
            change.put(step)
        change.put(_record(label, Direction.SENT, data, target.name, workspace))
    return target


def inspect_package(path: Path) -> Header:
    """The clear header of a package file after every byte was checked; the contents stay sealed."""
    return inspect(_package_bytes(path))


def preview(workspace: Workspace, path: Path) -> Preview:
    """Check a package and say what importing it would do. Raises PackageRefused with the reason."""
    return _previewed(workspace, _package_bytes(path), path.name)


def receive(workspace: Workspace, previewed: Preview) -> int:
    """Import a previewed package: a backup, then all of it or nothing; returns how many records changed.

    Everything is checked again. Raises Refusal when the data changed since the preview.
    """
    now = _previewed(workspace, previewed.data, previewed.file_name)
    if now.lines != previewed.lines:
        raise Refusal("Dữ liệu của bàn này đã thay đổi sau lúc xem trước.", "Mở lại gói để xem và nhập.")
    label = now.header.label
    writes = [line.record for line in now.lines if line.effect is not Effect.UNCHANGED]
    log = _record(label, Direction.READ, now.data, now.file_name, workspace)
    workspace.backup()
    for data in received_files(now.package.content.parts, now.content.evidence).values():
        workspace.keep(data)
    summary = f"Nhập gói của {now.unit.name}, kỳ {label.period}"
    with workspace.change("package.receive", summary, undoable=False) as change:
        for peer in _replaced(workspace, now):
            change.remove(peer)
        for record in (*writes, *_steps(workspace, now), *_met(workspace, now), log):
            change.put(record)
    return len(writes)


def package_log(workspace: Workspace) -> list[LogLine]:
    """The packages that were sent and read, the newest first."""
    known = peers(workspace)
    records = reversed(workspace.find(PackageRecord))
    return [
        LogLine(record, known[record.peer_id].name if record.peer_id in known else "Bàn cũ đã thay")
        for record in records
    ]


def own_keys(workspace: Workspace) -> DeskKeys:
    """The desk's private keys."""
    stored = workspace.get(OwnKeys, workspace.desk.id)
    return DeskKeys(signing_key=stored.signing_key, unsealing_key=stored.unsealing_key)


def gathering_peer(workspace: Workspace) -> Peer:
    """The desk that this unit desk sends to. Raises Refusal when no starter file was opened."""
    known = workspace.find(Peer, kind=DeskKind.GATHERING)
    if not known:
        raise Refusal(
            "Chưa biết gửi cho ai: bàn này chưa mở tệp khởi tạo.", "Xin tệp khởi tạo của bàn tổng hợp rồi mở."
        )
    return known[0]


@contextmanager
def _written(target: Path, data: bytes) -> Generator[None]:
    """A file for another desk, and what records it: when that fails, the file doesn't stay behind either."""
    write_whole(target, data)
    try:
        yield
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _file_name(*parts: str) -> str:
    return _NOT_IN_NAMES.sub("-", "-".join(parts)) + SUFFIX


def _package_bytes(path: Path) -> bytes:
    if path.is_file() and path.stat().st_size > LARGEST_PACKAGE:
        raise PackageRefused(ReadOutcome.TOO_LARGE)
    return read_bytes(path)


def _numbered(workspace: Workspace) -> Peer:
    """The desk to send to, with the next number taken for a package; a number that comes to nothing is skipped."""
    peer = gathering_peer(workspace)
    numbered = replace(peer, last_sequence=peer.last_sequence + 1)
    with workspace.change("package.number", f"Lấy số {numbered.last_sequence} cho gói gửi", undoable=False) as change:
        change.put(numbered)
    return numbered


def _label(workspace: Workspace, period: str, peer: Peer) -> Label:
    desk = workspace.desk
    return Label(
        package_id=uuid4(),
        kind=SUBMISSION,
        period=period,
        sender_id=desk.id,
        sender_name=desk.name,
        recipient_id=peer.id,
        recipient_name=peer.name,
        sequence=peer.last_sequence,
        created_at=workspace.clock(),
    )


def _sealed(workspace: Workspace, content: Submission, label: Label) -> bytes:
    keys = own_keys(workspace)
    secret = workspace.get(Enrolment, content.unit.id).secret
    introduction = enrolment_part(secret, content.unit.id, keys, label.package_id)
    parts = {RECORDS: submission_part(content), ENROLMENT: introduction}
    parts |= evidence_parts(workspace, content.evidence)
    return write_package(label, parts, {}, keys, gathering_peer(workspace).sealing_key)


def _record(label: Label, direction: Direction, data: bytes, file_name: str, workspace: Workspace) -> PackageRecord:
    return PackageRecord(
        id=label.package_id,
        direction=direction,
        kind=label.kind,
        peer_id=label.recipient_id if direction is Direction.SENT else label.sender_id,
        period=label.period,
        sequence=label.sequence,
        sha256=sha256(data).hexdigest(),
        file_name=file_name,
        at=workspace.clock(),
    )


def _reader(workspace: Workspace) -> Reader:
    read = workspace.find(PackageRecord, direction=Direction.READ)
    newest: dict[Stream, int] = {}
    for record in read:
        stream = Stream(record.peer_id, record.kind, record.period)
        newest[stream] = max(record.sequence, newest.get(stream, 0))
    return Reader(
        desk_id=workspace.desk.id,
        keys=own_keys(workspace),
        known_senders={id_: peer.verify_key for id_, peer in peers(workspace).items()},
        enrolment_secrets={each.id: each.secret for each in workspace.find(Enrolment) if not each.used},
        read_packages={(record.peer_id, record.id) for record in read},
        newest=newest,
    )


def _previewed(workspace: Workspace, data: bytes, file_name: str) -> Preview:
    workspace.require_desk(DeskKind.GATHERING)
    package = open_package(data, _reader(workspace))
    unit = workspace.get(Unit, package.enrolment.unit_id if package.enrolment else _unit_of(workspace, package.header))
    content = read_submission(workspace, package, unit.id)
    return Preview(package.header, package, unit, content, _lines(workspace, content), data, file_name)


def _unit_of(workspace: Workspace, header: Header) -> UUID:
    peer = workspace.get(Peer, header.label.sender_id)
    if peer.unit_id is None:
        raise wrong("Bàn gửi không phải bàn đơn vị.")
    return peer.unit_id


def _lines(workspace: Workspace, content: Submission) -> tuple[PreviewLine, ...]:
    """What each record would become. One that this desk has under another id keeps the id that it has here."""
    ids: dict[UUID, UUID] = {}
    lines: list[PreviewLine] = []
    for record in of_kept_people(workspace, content.records):
        received = _received(record, ids)
        kind = type(received)
        stored = next(iter(workspace.find(kind, **natural_key(received)) or workspace.find(kind, id=record.id)), None)
        if stored is not None:
            ids[record.id] = stored.id
            received = replace(received, id=stored.id)
        received = _kept(workspace, received, stored)
        lines.append(PreviewLine(received, stored, _effect(received, stored)))
    if len({line.record.id for line in lines}) < len(lines):
        raise wrong("Gói có hai bản ghi cùng thay một bản ghi của bàn này.")
    return tuple(lines)


def _received(record: Entity, ids: dict[UUID, UUID]) -> Entity:
    """A record under the ids that this desk has for its sheet."""
    match record:
        case ScoreEntry():
            return replace(record, scoresheet_id=ids.get(record.scoresheet_id, record.scoresheet_id))
        case Proof():
            return replace(record, about_id=ids.get(record.about_id, record.about_id))
        case _:
            return record


def _kept(workspace: Workspace, received: Entity, stored: Entity | None) -> Entity:
    """What a unit's word changes here: no appraisal, no figure that was appraised, no nomination taken up."""
    match received:
        case Nomination():
            kept = kept_nomination(received, stored if isinstance(stored, Nomination) else None)
            return in_its_round(workspace, kept)
        case Scoresheet():
            return kept_sheet(received, workspace.find(Scoresheet, id=received.id))
        case ScoreEntry():
            before = stored if isinstance(stored, ScoreEntry) else None
            return kept_entry(received, before, workspace.find(Scoresheet, id=received.scoresheet_id))
        case _:
            return received


def _steps(workspace: Workspace, previewed: Preview) -> list[SheetStep | NominationStep]:
    """What the unit did with its sheets, on the day that it wrote the package, and that nominations were received."""
    label, name = previewed.header.label, previewed.file_name
    sheets = [(line.record, line.stored) for line in previewed.lines]
    changed = [line.record for line in previewed.lines if line.effect is not Effect.UNCHANGED]
    return [
        *(
            received_step(workspace, record, label.created_at, label.sender_name, name)
            for record, stored in sheets
            if isinstance(record, Scoresheet) and record.state in STEPS and not _stands(stored, record)
        ),
        *(
            came_step(workspace, record, label.sender_name, name)
            for record in changed
            if isinstance(record, Nomination)
        ),
    ]


def _stands(stored: Entity | None, sheet: Scoresheet) -> bool:
    return isinstance(stored, Scoresheet) and stored.state is sheet.state


def _effect(received: Entity, stored: Entity | None) -> Effect:
    if stored is None:
        return Effect.NEW
    return Effect.UNCHANGED if stored == received else Effect.CHANGED


def _replaced(workspace: Workspace, met: Preview) -> list[Peer]:
    """The desks that a newly met one takes the place of: the unit has another machine now."""
    return workspace.find(Peer, unit_id=met.unit.id) if met.package.enrolment else []


def _met(workspace: Workspace, previewed: Preview) -> tuple[Entity, ...]:
    """At a first meeting: the sender, known from now on, and its secret, used up."""
    enrolment, header = previewed.package.enrolment, previewed.header
    if enrolment is None:
        return ()
    peer = Peer(
        id=header.label.sender_id,
        name=previewed.unit.name,
        kind=DeskKind.UNIT,
        unit_id=enrolment.unit_id,
        verify_key=header.verify_key,
        sealing_key=enrolment.sealing_key,
    )
    return peer, replace(workspace.get(Enrolment, enrolment.unit_id), used=True)
