"""Packages between the desks: starter files down, scoresheets and nominations up; previewed, then imported whole."""

from collections.abc import Mapping
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple
from uuid import UUID, uuid4

import msgspec
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination, NominationState, TypedFact
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.desk import Desk, DeskKind, Direction, Enrolment, OwnKeys, PackageRecord, Peer
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity, Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import ScoreEntry, Scoresheet
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.exchange.enrolment import ENROLMENT, enrolment_part, new_enrolment_secret
from parcomp_desktop.exchange.envelope import inspect
from parcomp_desktop.exchange.header import Header, Label
from parcomp_desktop.exchange.keys import DeskKeys, public_keys
from parcomp_desktop.exchange.outcomes import PackageRefused, ReadOutcome
from parcomp_desktop.exchange.package import Package, Reader, Stream, open_package, write_package
from parcomp_desktop.exchange.starter import Starter, make_starter
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.nominations import award_of, settled
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.attachments import write_whole

SUBMISSION = "submission"
SUFFIX = ".tdkt"
RECORDS = "records.json"
OWNERS: Mapping[type[Entity], str] = {
    Person: "unit_id",
    Scoresheet: "unit_id",
    ScoreEntry: "scoresheet_id",
    TypedFact: "subject_id",
    Nomination: "subject_id",
}
"""The field that says whose a record is."""


class Submission(Record, frozen=True, kw_only=True):
    """What a unit sends up for a period: its scoresheets and nominations with everything that they stand on."""

    unit: Unit
    people: tuple[Person, ...]
    scoresheets: tuple[Scoresheet, ...]
    entries: tuple[ScoreEntry, ...]
    facts: tuple[TypedFact, ...]
    nominations: tuple[Nomination, ...]

    @property
    def records(self) -> tuple[Entity, ...]:
        """What the receiver takes over; the unit itself stays as the receiver has it."""
        return (*self.people, *self.scoresheets, *self.entries, *self.facts, *self.nominations)


class Effect(StrEnum):
    """What importing would do to a record."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


class PreviewLine(NamedTuple):
    """A record of a package and what importing it would do."""

    record: Entity
    effect: Effect


class Preview(NamedTuple):
    """A package that passed every check, and what importing it would do; nothing is written yet."""

    header: Header
    package: Package
    record: PackageRecord
    lines: tuple[PreviewLine, ...]


def make_starter_file(workspace: Workspace, unit: Unit, folder: Path) -> Path:
    """Write the starter file of a unit: it opens the unit's desk and is worth one first package.

    Raises Refusal on a unit desk, or when the drive can't be written.
    """
    desk = workspace.require_desk(DeskKind.GATHERING)
    keys = own_keys(workspace)
    secret = new_enrolment_secret()
    starter = Starter(unit=unit, desk_id=desk.id, desk_name=desk.name, desk_keys=public_keys(keys), secret=secret)
    content = make_starter(starter, keys, uuid4(), workspace.clock())
    target = folder / f"khoi-tao-{unit.code}{SUFFIX}"
    write_whole(target, content)
    with workspace.change("starter.make", f"Cấp tệp khởi tạo cho {unit.name}", undoable=False) as change:
        change.put(Enrolment(id=unit.id, secret=secret))
    return target


def submission(workspace: Workspace, period: str) -> Submission:
    """What this unit would send for a period. Raises Refusal when there is nothing to send."""
    desk = workspace.require_desk(DeskKind.UNIT)
    sheets = [sheet for sheet in workspace.find(Scoresheet, period=period) if sheet.unit_id == desk.unit_id]
    unit = workspace.get(Unit, _own_unit(desk))
    nominations = [each for each in workspace.find(Nomination, period=period) if _goes_up(workspace, each, unit)]
    if not sheets and not nominations:
        raise Refusal(f"Kỳ {period} chưa có phiếu chấm hay đề nghị nào.", "Nhập phiếu chấm hoặc lập đề nghị trước.")
    people = {each.subject_id for each in nominations if each.subject is Subject.INDIVIDUAL}
    subjects = {each.subject_id for each in nominations}
    return Submission(
        unit=unit,
        people=tuple(person for person in workspace.find(Person) if person.id in people),
        scoresheets=tuple(sheets),
        entries=tuple(entry for sheet in sheets for entry in workspace.find(ScoreEntry, scoresheet_id=sheet.id)),
        facts=tuple(fact for fact in workspace.find(TypedFact, period=period) if fact.subject_id in subjects),
        nominations=tuple(settled(workspace, each, NominationState.SENT) for each in nominations),
    )


def send(workspace: Workspace, period: str, folder: Path) -> Path:
    """Write the unit's package of a period for the gathering desk; marked as sent once it is read back from the drive.

    Raises Refusal when there is nothing to send, no starter file was opened, or the drive can't be written.
    """
    content = submission(workspace, period)
    desk, peer = workspace.desk, _gathering_peer(workspace)
    sent = workspace.find(PackageRecord, direction=Direction.SENT, peer_id=peer.id, period=period)
    sequence = max((each.sequence for each in sent), default=0) + 1
    label = Label(
        package_id=uuid4(),
        kind=SUBMISSION,
        period=period,
        sender_id=desk.id,
        sender_name=desk.name,
        recipient_id=peer.id,
        recipient_name=peer.name,
        sequence=sequence,
        created_at=workspace.clock(),
    )
    data = write_package(label, _parts(workspace, content, label), {}, own_keys(workspace), peer.sealing_key)
    target = folder / f"{content.unit.code}-{period}-{sequence:03d}{SUFFIX}"
    write_whole(target, data)
    with workspace.change("package.send", f"Gửi gói kỳ {period} (số {sequence})", undoable=False) as change:
        for nomination in content.nominations:
            change.put(nomination)
        change.put(_record(label, Direction.SENT, data, target.name, workspace))
    return target


def inspect_package(path: Path) -> Header:
    """The clear header of a package file after every byte was checked; the contents stay sealed."""
    return inspect(read_bytes(path))


def preview(workspace: Workspace, path: Path) -> Preview:
    """Check a package and say what importing it would do. Raises PackageRefused with the reason."""
    workspace.require_desk(DeskKind.GATHERING)
    data = read_bytes(path)
    package = open_package(data, _reader(workspace))
    part = package.content.parts.get(RECORDS)
    if part is None:
        raise PackageRefused(ReadOutcome.CONTENT_WRONG)
    try:
        content = msgspec.json.decode(part, type=Submission)
    except msgspec.ValidationError as error:
        raise PackageRefused(ReadOutcome.CONTENT_WRONG) from error
    _check_scope(workspace, package, content)
    received = [_received(record) for record in content.records]
    lines = tuple(PreviewLine(record, _effect(workspace, record)) for record in received)
    log = _record(package.header.label, Direction.READ, data, path.name, workspace)
    return Preview(package.header, package, log, lines)


def receive(workspace: Workspace, previewed: Preview) -> int:
    """Import a previewed package: a backup, then all of it or nothing; returns how many records changed."""
    label = previewed.header.label
    writes = [line.record for line in previewed.lines if line.effect is not Effect.UNCHANGED]
    workspace.backup()
    summary = f"Nhập gói của {label.sender_name}, kỳ {label.period}"
    with workspace.change("package.receive", summary, undoable=False) as change:
        for record in (*writes, *_met(workspace, previewed), previewed.record):
            change.put(record)
    return len(writes)


def own_keys(workspace: Workspace) -> DeskKeys:
    """The desk's private keys."""
    stored = workspace.get(OwnKeys, workspace.desk.id)
    return DeskKeys(signing_key=stored.signing_key, unsealing_key=stored.unsealing_key)


def _own_unit(desk: Desk) -> UUID:
    if desk.unit_id is None:
        raise Refusal("Bàn này chưa gắn với đơn vị nào.", "Mở tệp khởi tạo do bàn tổng hợp cấp.")
    return desk.unit_id


def _gathering_peer(workspace: Workspace) -> Peer:
    peers = workspace.find(Peer, kind=DeskKind.GATHERING)
    if not peers:
        raise Refusal(
            "Chưa biết gửi cho ai: bàn này không lập từ tệp khởi tạo.",
            "Xin tệp khởi tạo của bàn tổng hợp rồi mở ở lần chạy đầu.",
        )
    return peers[0]


def _goes_up(workspace: Workspace, nomination: Nomination, unit: Unit) -> bool:
    """Whether the nomination is for others to decide: not decided, and not this unit's own award."""
    if nomination.state is NominationState.DECIDED:
        return False
    award = award_of(workspace, nomination.award)
    kinds = workspace.catalogue.campaign.award_kinds
    return next(kind for kind in kinds if kind.code == award.kind).given_by is not unit.kind


def _parts(workspace: Workspace, content: Submission, label: Label) -> dict[str, bytes]:
    secret = workspace.get(Enrolment, content.unit.id).secret
    introduction = enrolment_part(secret, content.unit.id, own_keys(workspace), label.package_id)
    return {RECORDS: msgspec.json.encode(content), ENROLMENT: introduction}


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
        known_senders={peer.id: peer.verify_key for peer in workspace.find(Peer)},
        enrolment_secrets={each.id: each.secret for each in workspace.find(Enrolment) if not each.used},
        read_packages={(record.peer_id, record.id) for record in read},
        newest=newest,
    )


def _check_scope(workspace: Workspace, package: Package, content: Submission) -> None:
    """A unit speaks of itself and its people only, and of nothing that another unit's record has already."""
    unit_id = package.enrolment.unit_id if package.enrolment else _unit_of(workspace, package.header)
    sheets = {sheet.id for sheet in content.scoresheets}
    subjects = {unit_id, *(person.id for person in content.people)}
    allowed: Mapping[type[Entity], set[UUID]] = {
        Person: {unit_id},
        Scoresheet: {unit_id},
        ScoreEntry: sheets,
        TypedFact: subjects,
        Nomination: subjects,
    }
    workspace.get(Unit, unit_id)
    for record in content.records:
        stored = workspace.find(type(record), id=record.id)
        for each in (record, *stored):
            if getattr(each, OWNERS[type(each)]) not in allowed[type(each)]:
                raise PackageRefused(ReadOutcome.CONTENT_WRONG, "Gói có dữ liệu của đơn vị khác.")
    if content.unit.id != unit_id:
        raise PackageRefused(ReadOutcome.CONTENT_WRONG, "Gói mang tên đơn vị khác với bàn gửi.")


def _unit_of(workspace: Workspace, header: Header) -> UUID:
    peer = workspace.get(Peer, header.label.sender_id)
    if peer.unit_id is None:
        raise PackageRefused(ReadOutcome.CONTENT_WRONG, "Bàn gửi không phải bàn đơn vị.")
    return peer.unit_id


def _received(record: Entity) -> Entity:
    """A record as this desk keeps it: a nomination waits to be judged by this desk's own figures."""
    if isinstance(record, Nomination):
        return replace(record, state=NominationState.RECEIVED, verdict=None)
    return record


def _effect(workspace: Workspace, record: Entity) -> Effect:
    stored = next(iter(workspace.find(type(record), id=record.id)), None)
    if stored is None:
        return Effect.NEW
    decided = isinstance(stored, Nomination) and stored.state is NominationState.DECIDED
    return Effect.UNCHANGED if decided or stored == record else Effect.CHANGED


def _met(workspace: Workspace, previewed: Preview) -> tuple[Entity, ...]:
    """At a first meeting: the sender, known from now on, and its secret, used up."""
    enrolment, header = previewed.package.enrolment, previewed.header
    if enrolment is None:
        return ()
    secret = workspace.get(Enrolment, enrolment.unit_id)
    peer = Peer(
        id=header.label.sender_id,
        name=header.label.sender_name,
        kind=DeskKind.UNIT,
        unit_id=enrolment.unit_id,
        verify_key=header.verify_key,
        sealing_key=enrolment.sealing_key,
    )
    return peer, replace(secret, used=True)
