"""Biên nhận: what became of packages at the other desk, written beside them at once and read by who sent them."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

from msgspec.structs import replace

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.desk import DeskKind, Direction, PackageRecord, PackageState, Peer
from parcomp_desktop.domain.record import Entity, Record
from parcomp_desktop.domain.scores import Scoresheet, SheetState, Step
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.exchange.archive import wrong
from parcomp_desktop.exchange.canonical import canonical_json, read_canonical
from parcomp_desktop.exchange.header import Label
from parcomp_desktop.exchange.outcomes import ReadOutcome
from parcomp_desktop.exchange.package import Package, write_package
from parcomp_desktop.services.desk.own_keys import own_keys
from parcomp_desktop.services.exchange.ancestry import followed, kept_bundles
from parcomp_desktop.services.exchange.contents.records import of_kind
from parcomp_desktop.services.exchange.lines import records_of
from parcomp_desktop.services.exchange.package_files import file_name, unused, written
from parcomp_desktop.services.exchange.package_records import Crossed, package_record
from parcomp_desktop.services.exchange.peers import standing_peers, unit_of
from parcomp_desktop.services.scoring.sheet_steps import Taken, checked_step, possible_steps
from parcomp_desktop.services.workspace import Workspace

RECEIPT = "receipt"
RECEIPT_PART = "receipt.json"
_NAMED = {DeskKind.UNIT: "bien-nhan-cua", DeskKind.GATHERING: "bien-nhan"}
"""How the names of files begin: both desks number theirs from one, and one stick carries both."""

_ANSWERS = frozenset({PackageState.RECEIVED, PackageState.ACCEPTED, PackageState.RETURNED})


class Answer(Record, frozen=True, kw_only=True):
    """What became of one package, and why; ``sha256`` is that of its file as it was read."""

    package_id: UUID
    sha256: str
    state: PackageState
    at: datetime
    note: str = ""


class Receipt(Record, frozen=True, kw_only=True):
    """The answers to every package of one desk so far, the newest last: an older receipt that is lost is no loss."""

    answers: tuple[Answer, ...]


def write_receipt(workspace: Workspace, peer_id: UUID, folder: Path) -> Path:
    """Write the receipt of everything that was read of a desk into a folder.

    Raises Refusal when the drive can't be written.
    """
    peer = standing_peers(workspace)[peer_id]
    read = workspace.find(PackageRecord, direction=Direction.READ, peer_id=peer_id)
    answers = tuple(_answer(each) for each in read if each.kind != RECEIPT)
    label, follows = _label(workspace, peer), followed(workspace, peer.id)
    parts = {RECEIPT_PART: canonical_json(Receipt(answers=answers))}
    data = write_package(label, parts, follows, own_keys(workspace), peer.sealing_key)
    unit = workspace.get(Unit, unit_of(workspace, peer))
    target = unused(folder / file_name(_NAMED[workspace.desk.kind], unit.code, f"{label.sequence:03d}"))
    with (
        written({target: data}),
        workspace.change("package.receipt", f"Ghi biên nhận cho {peer.name}", undoable=False) as change,
    ):
        change.put(replace(peer, last_sequence=label.sequence))
        change.put(package_record(workspace, Crossed(label, follows, data, target.name), Direction.SENT))
    return target


def is_answered(workspace: Workspace, read: PackageRecord) -> bool:
    """Whether a receipt was written since a package was read; a receipt itself is answered by nothing."""
    receipts = workspace.find(PackageRecord, kind=RECEIPT, direction=Direction.SENT, peer_id=read.peer_id)
    return read.kind == RECEIPT or any(receipt.at >= read.at for receipt in receipts)


def read_receipt(package: Package) -> Receipt:
    """What a receipt says. Raises PackageRefused for one that no program would have written."""
    if set(package.content.parts) != {RECEIPT_PART}:
        raise wrong("Biên nhận có phần thừa hoặc thiếu.")
    receipt = read_canonical(package.content.parts[RECEIPT_PART], Receipt, ReadOutcome.CONTENT_WRONG)
    if any(answer.state not in _ANSWERS for answer in receipt.answers):
        raise wrong("Biên nhận ghi sai tình trạng.")
    return receipt


def answered(workspace: Workspace, receipt: Receipt) -> Iterator[Entity]:
    """What a receipt changes here: packages that are answered, and sheets that were received with them."""
    received: dict[UUID, str] = {}
    for answer in receipt.answers:
        for record in workspace.find(PackageRecord, id=answer.package_id, direction=Direction.SENT):
            if record.sha256 == answer.sha256 and record.answered_at != answer.at:
                yield replace(record, state=answer.state, note=answer.note, answered_at=answer.at)
                if answer.state is not PackageState.RETURNED:
                    received = dict.fromkeys(_sheet_ids(workspace, record), _paper(record, answer)) | received
    for sheet_id, paper in received.items():
        yield from _received(workspace, sheet_id, paper)


def unknown_answers(workspace: Workspace, receipt: Receipt) -> Sequence[Answer]:
    """Answers to packages that this desk doesn't know to have sent: it was restored from a backup, or is a copy."""
    sent = {each.id for each in workspace.find(PackageRecord, direction=Direction.SENT)}
    return [answer for answer in receipt.answers if answer.package_id not in sent]


def _sheet_ids(workspace: Workspace, record: PackageRecord) -> list[UUID]:
    return [sheet.id for sheet in of_kind(records_of(kept_bundles(workspace, record)), Scoresheet)]


def _paper(record: PackageRecord, answer: Answer) -> str:
    return f"Biên nhận gói số {record.sequence} ngày {format_date(answer.at.astimezone().date())}"


def _received(workspace: Workspace, sheet_id: UUID, paper: str) -> Iterator[Entity]:
    """A sheet, locked until now: from its first receipt on it is unlocked from above alone."""
    for sheet in workspace.find(Scoresheet, id=sheet_id, state=SheetState.LOCKED):
        if any(each.step is Step.RECEIVED for each in possible_steps(workspace, sheet)):
            yield from checked_step(workspace, sheet, Step.RECEIVED, Taken(workspace.local_day(), document=paper))


def _answer(record: PackageRecord) -> Answer:
    return Answer(
        package_id=record.id,
        sha256=record.sha256,
        state=record.state,
        at=record.answered_at or record.at,
        note=record.note,
    )


def _label(workspace: Workspace, peer: Peer) -> Label:
    desk = workspace.desk
    return Label(
        package_id=uuid4(),
        kind=RECEIPT,
        period="",
        sender_id=desk.id,
        sender_name=desk.name,
        recipient_id=peer.id,
        recipient_name=peer.name,
        sequence=peer.last_sequence + 1,
        created_at=workspace.clock(),
    )
