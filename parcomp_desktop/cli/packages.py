"""``send``, ``inspect FILE``, ``receive FILE``, ``undo-import ID``: packages out, looked at, in, back."""

from argparse import Namespace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from parcomp_desktop.cli.command import Context, Subparsers
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.exchange.header import Header, Sealing
from parcomp_desktop.services.exchange.contents.catalogue import CONTENTS
from parcomp_desktop.services.exchange.desk_lists import signer_words
from parcomp_desktop.services.exchange.package_files import inspect_package
from parcomp_desktop.services.exchange.package_words import EFFECT_WORDS, PACKAGE_WORDS
from parcomp_desktop.services.exchange.receiving import Received, receive_file, return_file
from parcomp_desktop.services.exchange.sending import outgoing, send_out
from parcomp_desktop.services.exchange.undoing import kept_words, undo_import
from parcomp_desktop.services.people.units import unit_by_code

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
    signed_by: str
    """Whose key it is, where the desk of ``-C`` knows it."""


class Written(Record, frozen=True, kw_only=True):
    """The files that a package went in, and what went."""

    files: tuple[str, ...]
    recipient: str
    records: int


class TakenBack(Record, frozen=True, kw_only=True):
    """What undoing an import came to; ``kept`` names what was changed or used since."""

    package_id: UUID
    kept: tuple[str, ...]


def register(subparsers: Subparsers) -> None:
    """Add the commands and their arguments."""
    sending = subparsers.add_parser("send", help="ghi gói gửi bàn kia")
    listed = "; ".join(f"{content.code}: {content.name}" for content in CONTENTS.values())
    sending.add_argument(
        "contents", nargs="*", metavar="NỘI_DUNG", help=f"nội dung gửi, bỏ trống là gửi mọi nội dung; {listed}"
    )
    sending.add_argument("--period", required=True, metavar="KỲ", help="kỳ gửi, ví dụ 2026")
    sending.add_argument("--to", metavar="MÃ", help="mã đơn vị nhận, khi gửi từ bàn tổng hợp")
    sending.add_argument("--out", type=Path, required=True, metavar="THƯ_MỤC", help="USB hoặc thư mục ghi gói")
    sending.set_defaults(run=run_send, render=render_written)
    undoing = subparsers.add_parser("undo-import", help="hoàn tác nhập một gói")
    undoing.add_argument("package_id", type=UUID, metavar="MÃ_GÓI", help="mã gói, như lệnh inspect in ra")
    undoing.set_defaults(run=run_undo, render=render_taken_back)
    looking = subparsers.add_parser("inspect", help="kiểm tra từng byte của một gói và in phần đầu gói")
    looking.add_argument("file", type=Path, metavar="TỆP.tdkt", help="gói trao đổi")
    looking.set_defaults(run=run_inspect, render=render_inspected)
    taking = subparsers.add_parser("receive", help="nhập một gói vào thư mục dữ liệu")
    taking.add_argument("file", type=Path, metavar="TỆP.tdkt", help="gói trao đổi")
    instead = taking.add_mutually_exclusive_group()
    instead.add_argument("--dry-run", action="store_true", help="chỉ xem trước, không ghi gì")
    instead.add_argument("--return", dest="reason", metavar="LÝ_DO", help="không nhập, ghi biên nhận trả lại gói")
    taking.add_argument("--prefer-package", action="store_true", help="chỗ hai bên cùng sửa khác nhau thì lấy của gói")
    taking.add_argument("--remove-gone", action="store_true", help="xoá ở đây những gì bên gửi đã xoá")
    taking.set_defaults(run=run_receive, render=render_received)


def run_inspect(arguments: Namespace, context: Context) -> Inspected:
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
        signed_by=_signer(context, header),
    )


def _signer(context: Context, header: Header) -> str:
    if context.folder is None:
        return ""
    with context.open_workspace() as workspace:
        return signer_words(workspace, header.verify_key) or "khóa mà bàn này chưa biết"


def run_send(arguments: Namespace, context: Context) -> Written:
    """Send a package. Raises Refusal when there is nothing to send or the drive can't be written."""
    unknown = [code for code in arguments.contents if code not in CONTENTS]
    if unknown:
        raise Refusal(f"Không có nội dung {', '.join(unknown)}.", f"Chọn trong: {', '.join(CONTENTS)}.")
    codes = arguments.contents or tuple(CONTENTS)
    with context.open_workspace() as workspace:
        unit = None if arguments.to is None else unit_by_code(workspace, arguments.to)
        going = outgoing(workspace, arguments.period, unit, codes)
        files = send_out(workspace, going, arguments.out)
    return Written(files=tuple(map(str, files)), recipient=going.peer.name, records=len(going.records))


def run_undo(arguments: Namespace, context: Context) -> TakenBack:
    """Undo an import. Raises Refusal when no such package was imported."""
    with context.open_workspace() as workspace:
        undone = undo_import(workspace, arguments.package_id)
        return TakenBack(package_id=arguments.package_id, kept=tuple(kept_words(workspace, undone)))


def run_receive(arguments: Namespace, context: Context) -> Received:
    """Take a package in, or return it. Raises Refusal with the reason when it can't be."""
    with context.open_workspace() as workspace:
        if arguments.reason is not None:
            return return_file(workspace, arguments.file, arguments.reason)
        return receive_file(
            workspace,
            arguments.file,
            dry_run=arguments.dry_run,
            prefer_package=arguments.prefer_package,
            remove_gone=arguments.remove_gone,
        )


def render_inspected(answer: Inspected) -> str:
    """The header for a person to read."""
    kind = PACKAGE_WORDS.get(answer.kind, answer.kind)
    signer = (f"  Ký bằng: {answer.signed_by}",) if answer.signed_by else ()
    return "\n".join(
        (
            f"Gói nguyên vẹn: {kind}, kỳ {answer.period or '–'}, số {answer.sequence}",
            f"  Gửi từ: {answer.sender}",
            f"  Nơi nhận: {answer.recipient}",
            f"  Lập lúc: {answer.created_at.astimezone():%H:%M ngày %d/%m/%Y}",
            f"  Niêm phong: {_SEALINGS[answer.sealing]}",
            *signer,
        )
    )


def render_received(answer: Received) -> str:
    """What was done, for a person to read."""
    effects = ", ".join(f"{count} {EFFECT_WORDS[effect].lower()}" for effect, count in answer.effects.items() if count)
    receipt = f"Biên nhận: {answer.receipt}" if answer.receipt else ""
    return "\n".join(filter(None, (answer.text, effects, *answer.remarks, receipt)))


def render_written(answer: Written) -> str:
    """Where the package lies, for a person to read."""
    return "\n".join((f"Đã ghi an toàn {answer.records} bản ghi gửi {answer.recipient}:", *answer.files))


def render_taken_back(answer: TakenBack) -> str:
    """What was undone, for a person to read."""
    stays = ("Giữ lại vì đã sửa hoặc đang dùng:", *answer.kept) if answer.kept else ()
    return "\n".join(("Đã hoàn tác nhập gói.", *stays))
