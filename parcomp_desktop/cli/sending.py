"""``send``, ``packages``, ``withdraw``, ``make-starter``: what leaves for another desk, and what became of it."""

from argparse import Namespace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from parcomp_desktop.cli.command import Context, Subparsers
from parcomp_desktop.domain.dates import column_moment
from parcomp_desktop.domain.desk import Direction, PackageState
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.services.exchange.contents.catalogue import CONTENTS
from parcomp_desktop.services.exchange.outgoing_words import OutgoingLine, lacking, outgoing_lines, outgoing_words
from parcomp_desktop.services.exchange.package_records import LogLine, package_log
from parcomp_desktop.services.exchange.package_words import DIRECTION_WORDS, answer_words
from parcomp_desktop.services.exchange.sending import outgoing, send_out, withdraw_package
from parcomp_desktop.services.exchange.starters import make_starter_file
from parcomp_desktop.services.people.units import unit_by_code


class Written(Record, frozen=True, kw_only=True):
    """What goes, in words and record by record, and the files that it went in: none where it was only looked at.

    ``lacking`` are the signed papers that the dossiers still lack, ``documents`` the bytes of all documents.
    """

    files: tuple[str, ...]
    recipient: str
    records: int
    documents: int
    text: str
    lines: tuple[OutgoingLine, ...]
    lacking: str


class Logged(Record, frozen=True, kw_only=True):
    """A package that left this desk or was read by it, and what became of it."""

    package_id: UUID
    direction: Direction
    at: datetime
    peer: str
    period: str
    sequence: int
    state: PackageState
    note: str
    text: str
    file: str


class Log(Record, frozen=True, kw_only=True):
    """The packages that left or were read, the newest first."""

    packages: tuple[Logged, ...]


class Withdrawn(Record, frozen=True, kw_only=True):
    """A package that was taken back before it was read."""

    package_id: UUID
    sequence: int
    file: str


class StarterMade(Record, frozen=True, kw_only=True):
    """A unit's starter file."""

    file: str
    unit: str


def register(subparsers: Subparsers) -> None:
    """Add the commands and their arguments."""
    sending = subparsers.add_parser("send", help="ghi gói gửi bàn kia")
    listed = "; ".join(f"{content.code}: {content.name}" for content in CONTENTS.values())
    sending.add_argument(
        "contents", nargs="*", metavar="NỘI_DUNG", help=f"nội dung gửi, bỏ trống là gửi mọi nội dung; {listed}"
    )
    sending.add_argument("--period", required=True, metavar="KỲ", help="kỳ gửi, ví dụ 2026")
    sending.add_argument("--to", metavar="MÃ", help="mã đơn vị nhận, khi gửi từ bàn tổng hợp")
    instead = sending.add_mutually_exclusive_group(required=True)
    instead.add_argument("--out", type=Path, metavar="THƯ_MỤC", help="USB hoặc thư mục ghi gói")
    instead.add_argument("--dry-run", action="store_true", help="chỉ xem những gì sẽ gửi, không ghi gì")
    sending.set_defaults(run=run_send, render=render_written)
    logging = subparsers.add_parser("packages", help="các gói đã gửi, đã nhận và trả lời")
    logging.set_defaults(run=run_log, render=render_log)
    withdrawing = subparsers.add_parser("withdraw", help="ghi rằng một gói đã gửi bị rút trước khi nơi nhận đọc")
    withdrawing.add_argument("package_id", type=UUID, metavar="MÃ_GÓI", help="mã gói, như lệnh packages in ra")
    withdrawing.add_argument("--reason", required=True, metavar="LÝ_DO", help="vì sao rút")
    withdrawing.set_defaults(run=run_withdraw, render=render_withdrawn)
    starting = subparsers.add_parser("make-starter", help="bàn tổng hợp cấp tệp khởi tạo cho một đơn vị")
    starting.add_argument("unit", metavar="MÃ", help="mã đơn vị")
    starting.add_argument("--out", type=Path, required=True, metavar="THƯ_MỤC", help="USB hoặc thư mục ghi tệp")
    starting.set_defaults(run=run_starter, render=render_starter)


def run_send(arguments: Namespace, context: Context) -> Written:
    """Send a package, or tell what would go.

    Raises Refusal when there is nothing to send or the drive can't be written.
    """
    unknown = [code for code in arguments.contents if code not in CONTENTS]
    if unknown:
        raise Refusal(f"Không có nội dung {', '.join(unknown)}.", f"Chọn trong: {', '.join(CONTENTS)}.")
    codes = arguments.contents or tuple(CONTENTS)
    with context.open_workspace() as workspace:
        unit = None if arguments.to is None else unit_by_code(workspace, arguments.to)
        going = outgoing(workspace, arguments.period, unit, codes)
        lines, lacks = outgoing_lines(workspace, going), lacking(workspace, going)
        files = [] if arguments.dry_run else send_out(workspace, going, arguments.out)
    return Written(
        files=tuple(map(str, files)),
        recipient=going.peer.name,
        records=len(lines),
        documents=going.size,
        text=outgoing_words(going),
        lines=lines,
        lacking=lacks,
    )


def run_log(_arguments: Namespace, context: Context) -> Log:
    """Tell what was sent and read. Raises Refusal when the workspace can't be opened."""
    with context.open_workspace() as workspace:
        return Log(packages=tuple(map(_logged, package_log(workspace))))


def run_withdraw(arguments: Namespace, context: Context) -> Withdrawn:
    """Withdraw a package. Raises Refusal for one that wasn't sent or was answered, and without a reason."""
    with context.open_workspace() as workspace:
        record = withdraw_package(workspace, arguments.package_id, arguments.reason)
    return Withdrawn(package_id=record.id, sequence=record.sequence, file=record.file_name)


def run_starter(arguments: Namespace, context: Context) -> StarterMade:
    """Make a starter file. Raises Refusal on a unit's desk, for an unknown unit, when the drive can't be written."""
    with context.open_workspace() as workspace:
        unit = unit_by_code(workspace, arguments.unit)
        return StarterMade(file=str(make_starter_file(workspace, unit, arguments.out)), unit=unit.name)


def render_written(answer: Written) -> str:
    """Where the package lies, or what would go, for a person to read."""
    lacks = (f"Lưu ý: hồ sơ đề nghị khen chưa đủ bản ký:\n{answer.lacking}",) if answer.lacking else ()
    if answer.files:
        done = f"Đã ghi an toàn {answer.records} bản ghi gửi {answer.recipient}:"
        return "\n".join((done, *answer.files, *lacks))
    lines = (f"  {each.kind}: {each.what}{f' – {each.says}' if each.says else ''}" for each in answer.lines)
    return "\n".join((answer.text, *lines, *lacks, "Chưa ghi gì."))


def render_log(answer: Log) -> str:
    """The log, a line each, for a person to read."""
    return "\n".join(map(_log_line, answer.packages)) or "Chưa gửi, chưa nhận gói nào."


def render_withdrawn(answer: Withdrawn) -> str:
    """What is still to do, for a person to read."""
    return f"Đã ghi rút gói số {answer.sequence}. Xoá tệp {answer.file} trên USB."


def render_starter(answer: StarterMade) -> str:
    """Where the starter file lies, for a person to read."""
    return f"Đã ghi an toàn: {answer.file}. Giao tận tay {answer.unit}; tệp chỉ dùng được một lần."


def _logged(line: LogLine) -> Logged:
    record = line.record
    return Logged(
        package_id=record.id,
        direction=record.direction,
        at=record.at,
        peer=line.peer,
        period=record.period,
        sequence=record.sequence,
        state=record.state,
        note=record.note,
        text=answer_words(record),
        file=record.file_name,
    )


def _log_line(package: Logged) -> str:
    when, which = column_moment(package.at), f"kỳ {package.period or '–'} số {package.sequence}"
    words = f"{DIRECTION_WORDS[package.direction].lower()} {package.peer}, {which}"
    return f"{package.package_id} {when} {words}: {package.text} ({package.file})"
