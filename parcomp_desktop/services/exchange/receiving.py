"""Taking a package in: a backup, then all of it in one transaction; or returning it with a reason."""

from collections import Counter
from collections.abc import Collection, Iterator
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import msgspec
from msgspec.structs import replace

from parcomp_desktop.domain.desk import DeskKind, Direction, Enrolment, PackageRecord, PackageState, Peer
from parcomp_desktop.domain.record import Entity, Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.exchange.outcomes import TEXTS, PackageRefused, ReadOutcome
from parcomp_desktop.services.desk.desks import required
from parcomp_desktop.services.exchange.ancestry import kept_records
from parcomp_desktop.services.exchange.contents.content import Arrival
from parcomp_desktop.services.exchange.contents.proofs import received_files
from parcomp_desktop.services.exchange.differences import NO_WISH, Difference, DifferenceWords, Gone, Wanted
from parcomp_desktop.services.exchange.lines import WRITTEN, Choices, Effect
from parcomp_desktop.services.exchange.package_files import package_bytes
from parcomp_desktop.services.exchange.package_records import Crossed, package_record
from parcomp_desktop.services.exchange.peers import standing_peers
from parcomp_desktop.services.exchange.reading import Preview, preview, previewed
from parcomp_desktop.services.exchange.receipts import answered, is_answered, write_receipt
from parcomp_desktop.services.exchange.remarks import remarks
from parcomp_desktop.services.workspace import Workspace

_NOTHING_TAKEN: frozenset[str] = frozenset()


class Received(Record, frozen=True, kw_only=True):
    """What taking a package in did, or (``written`` false) would do; the numbers count records by their effect.

    ``remarks`` are what is to be minded of the package beside its records, ``differences`` and ``gone`` what somebody
    has to choose of.
    """

    outcome: str
    text: str
    written: bool
    package_id: UUID | None = None
    receipt: str | None = None
    remarks: tuple[str, ...] = ()
    effects: dict[str, int] = msgspec.field(default_factory=dict[str, int])
    differences: tuple[Difference, ...] = ()
    gone: tuple[Gone, ...] = ()


def receive_file(workspace: Workspace, path: Path, *, dry_run: bool, wanted: Wanted = NO_WISH) -> Received:
    """Take a package in and write its receipt beside it, or say what that would do.

    One that was read before changes nothing, and gets the receipt that it still lacks. Raises Refusal with the reason
    when the package can't be taken, or for a wish that it doesn't offer.
    """
    try:
        shown = preview(workspace, path)
    except PackageRefused as refused:
        if refused.outcome is not ReadOutcome.ALREADY_READ:
            raise
        receipt = None if dry_run else late_answer(workspace, path) or None
        return Received(outcome=refused.outcome, text=f"{refused.what} {refused.cure}", written=False, receipt=receipt)
    receipt, said, words = None, tuple(remarks(workspace, shown)), DifferenceWords(workspace, shown)
    differences = tuple(each for line in shown.lines for each in words.of(line))
    gone = tuple(map(words.gone, shown.gone))
    choices, removed = wanted.choices(shown), wanted.gone(shown)
    if not dry_run:
        receive(workspace, shown, choices, removed)
        receipt = answer(workspace, shown, path.parent)
    effects = Counter(line.effect for line in shown.lines)
    outcome = ReadOutcome.OLDER_THAN_READ if shown.older else ReadOutcome.READABLE
    return Received(
        outcome=outcome,
        text=TEXTS[outcome].what if dry_run or shown.older else "Đã nhập gói.",
        written=not dry_run,
        package_id=shown.header.label.package_id,
        receipt=receipt,
        remarks=said,
        effects={effect.value: effects[effect] for effect in Effect},
        differences=differences,
        gone=gone,
    )


def return_file(workspace: Workspace, path: Path, reason: str) -> Received:
    """Take nothing of a package in and write the receipt that says why beside it.

    Raises Refusal as ``preview`` and ``return_package`` do.
    """
    shown = preview(workspace, path)
    return_package(workspace, shown, reason)
    return Received(
        outcome=ReadOutcome.READABLE,
        text="Đã trả lại gói, không nhập gì.",
        written=False,
        package_id=shown.header.label.package_id,
        receipt=answer(workspace, shown, path.parent),
    )


def answer(workspace: Workspace, shown: Preview, folder: Path) -> str:
    """Write the receipt for the sender of a package into a folder; returns where, or why it can't be written.

    A receipt is answered by nothing. What was taken in stays taken in when the receipt can't be written.
    """
    return "" if shown.receipt else _receipt(workspace, shown.header.label.sender_id, folder)


def late_answer(workspace: Workspace, path: Path) -> str:
    """As ``answer`` for a file that was read before and has no receipt yet; empty for any other.

    The program was killed before it wrote the receipt, or the drive had no room for it. Raises Refusal when the file
    can't be read.
    """
    digest, peers = sha256(package_bytes(path)).hexdigest(), standing_peers(workspace)
    for read in workspace.find(PackageRecord, direction=Direction.READ, sha256=digest):
        if read.peer_id in peers and not is_answered(workspace, read):
            return _receipt(workspace, read.peer_id, path.parent)
    return ""


def _receipt(workspace: Workspace, peer_id: UUID, folder: Path) -> str:
    try:
        return str(write_receipt(workspace, peer_id, folder))
    except Refusal as refusal:
        return f"Chưa ghi được biên nhận. {refusal.what} {refusal.cure}"


def receive(
    workspace: Workspace, shown: Preview, choices: Choices | None = None, removed: Collection[UUID] = ()
) -> int:
    """Import a previewed package: a backup, then all of it or nothing; returns how many records changed.

    ``choices`` decides conflicts, ``removed`` are records among ``Preview.gone`` that are taken away here too.
    Where anything was changed since the preview, everything is checked again. Raises Refusal when that comes to
    something else.
    """
    now = _unchanged(workspace, shown)
    writes = list(_writes(now, choices or {}))
    gone = [record for record in now.gone if record.id in removed]
    workspace.backup()
    for data in received_files(now.package.content.parts).values():
        workspace.keep(data)
    log = _log(workspace, now, PackageState.ACCEPTED)
    summary = f"Nhập gói của {now.header.label.sender_name}" + (f", kỳ {log.period}" if log.period else "")
    with workspace.change("package.receive", summary, undoable=False) as change:
        for record in gone:
            change.remove(record)
        arrivals, answers, met = _arrivals(workspace, now), _answers(workspace, now), _met(workspace, now)
        change.put_all([*writes, *arrivals, *answers, *met, log])
    return len(writes) + len(gone)


def return_package(workspace: Workspace, shown: Preview, reason: str) -> PackageRecord:
    """Take nothing of a package in; its receipt tells the sender why.

    Raises Refusal for a receipt, without a reason, when the data changed since the preview, or for a desk that isn't
    known yet.
    """
    now = _unchanged(workspace, shown)
    if now.receipt:
        raise Refusal("Biên nhận không trả lại được.", "Nhập biên nhận, rồi trao đổi lại với bên gửi.")
    if now.package.enrolment:
        raise Refusal("Gói đầu tiên của đơn vị phải nhập thì hai bàn mới quen nhau.", "Nhập gói, rồi trao đổi lại sau.")
    log = _log(workspace, now, PackageState.RETURNED, required(reason, "Lý do trả lại gói"))
    summary = f"Trả lại gói số {log.sequence} của {now.header.label.sender_name}"
    with workspace.change("package.return", summary, undoable=False) as change:
        change.put(log)
    return log


def _unchanged(workspace: Workspace, shown: Preview) -> Preview:
    if workspace.state() == shown.state:
        return shown
    now = previewed(workspace, shown.data, shown.file_name)
    if (now.lines, now.gone) != (shown.lines, shown.gone):
        raise Refusal("Dữ liệu của bàn này đã thay đổi sau lúc xem trước.", "Mở lại gói để xem và nhập.")
    return now


def _writes(now: Preview, choices: Choices) -> Iterator[Entity]:
    for line in now.lines:
        if line.effect in WRITTEN:
            record = line.chosen(choices.get(line.record.id, _NOTHING_TAKEN))
            if record != line.stored:
                yield record


def _log(workspace: Workspace, now: Preview, state: PackageState, note: str = "") -> PackageRecord:
    kept = workspace.keep(kept_records(now.bundles)) if now.bundles else ""
    crossed = Crossed(now.header.label, now.package.content.follows, now.data, now.file_name)
    return replace(package_record(workspace, crossed, Direction.READ, kept), state=state, note=note)


def _arrivals(workspace: Workspace, now: Preview) -> Iterator[Entity]:
    label = now.header.label
    for line in now.lines:
        if line.effect not in {Effect.OLDER, Effect.SKIPPED}:
            arrival = Arrival(line.record, line.stored, label.sender_name, label.created_at, now.file_name)
            yield from line.content.arrives(workspace, arrival)


def _answers(workspace: Workspace, now: Preview) -> Iterator[Entity]:
    return answered(workspace, now.receipt) if now.receipt else iter(())


def _met(workspace: Workspace, now: Preview) -> Iterator[Entity]:
    """At a first meeting: the sender, known from now on in place of the unit's older machine; its secret, used up."""
    enrolment, header = now.package.enrolment, now.header
    if enrolment is None:
        return
    for peer in workspace.find(Peer, unit_id=now.unit.id, ended_at=None):
        yield replace(peer, ended_at=workspace.clock())
    yield Peer(
        id=header.label.sender_id,
        name=now.unit.name,
        kind=DeskKind.UNIT,
        unit_id=enrolment.unit_id,
        verify_key=header.verify_key,
        sealing_key=enrolment.sealing_key,
    )
    yield replace(workspace.get(Enrolment, enrolment.unit_id), used=True)
