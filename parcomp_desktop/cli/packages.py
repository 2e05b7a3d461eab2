"""``inspect FILE`` and ``receive FILE [--dry-run]``: what a package is, and taking it in."""

from argparse import Namespace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from parcomp_desktop.cli.command import Context, Subparsers
from parcomp_desktop.domain.record import Record
from parcomp_desktop.exchange.header import Sealing
from parcomp_desktop.services.exchange.package_files import inspect_package
from parcomp_desktop.services.exchange.package_words import EFFECT_WORDS, PACKAGE_WORDS
from parcomp_desktop.services.exchange.receiving import Received, receive_file

_SEALINGS = {Sealing.HPKE: "có, chỉ nơi nhận mở được", Sealing.NONE: "không"}


class Inspected(Record, frozen=True, kw_only=True):
    """What the clear header of a package says, every byte of the file having been checked."""

    package_id: UUID
    kind: str
    period: str
    sequence: int
    sender: str
    recipient: str
    sealing: Sealing
    created_at: datetime


def register(subparsers: Subparsers) -> None:
    """Add the commands and their arguments."""
    looking = subparsers.add_parser("inspect", help="kiểm tra từng byte của một gói và in phần đầu gói")
    looking.add_argument("file", type=Path, metavar="TỆP.tdkt", help="gói trao đổi")
    looking.set_defaults(run=run_inspect, render=render_inspected)
    taking = subparsers.add_parser("receive", help="nhập một gói vào thư mục dữ liệu")
    taking.add_argument("file", type=Path, metavar="TỆP.tdkt", help="gói trao đổi")
    taking.add_argument("--dry-run", action="store_true", help="chỉ xem trước, không ghi gì")
    taking.set_defaults(run=run_receive, render=render_received)


def run_inspect(arguments: Namespace, _context: Context) -> Inspected:
    """Inspect a file. Raises Refusal with the reason when it is no whole package."""
    header = inspect_package(arguments.file)
    return Inspected(
        package_id=header.label.package_id,
        kind=header.label.kind,
        period=header.label.period,
        sequence=header.label.sequence,
        sender=header.label.sender_name,
        recipient=header.label.recipient_name,
        sealing=header.sealing,
        created_at=header.label.created_at,
    )


def run_receive(arguments: Namespace, context: Context) -> Received:
    """Take a package in. Raises Refusal with the reason when it can't be taken."""
    with context.open_workspace() as workspace:
        return receive_file(workspace, arguments.file, dry_run=arguments.dry_run)


def render_inspected(answer: Inspected) -> str:
    """The header for a person to read."""
    kind = PACKAGE_WORDS.get(answer.kind, answer.kind)
    return "\n".join(
        (
            f"Gói nguyên vẹn: {kind}, kỳ {answer.period or '–'}, số {answer.sequence}",
            f"  Gửi từ: {answer.sender}",
            f"  Nơi nhận: {answer.recipient}",
            f"  Lập lúc: {answer.created_at.astimezone():%H:%M ngày %d/%m/%Y}",
            f"  Niêm phong: {_SEALINGS[answer.sealing]}",
        )
    )


def render_received(answer: Received) -> str:
    """What was done, for a person to read."""
    effects = ", ".join(f"{count} {EFFECT_WORDS[effect].lower()}" for effect, count in answer.effects.items() if count)
    receipt = f"Biên nhận: {answer.receipt}" if answer.receipt else ""
    return "\n".join(filter(None, (answer.text, effects, receipt)))
