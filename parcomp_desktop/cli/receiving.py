"""``inspect FILE|FOLDER``, ``receive FILE``, ``undo-import ID``: packages looked at, taken in, taken back."""

from argparse import Namespace
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from uuid import UUID

from parcomp_desktop.cli.command import Context, Subparsers
from parcomp_desktop.domain.dates import format_moment
from parcomp_desktop.domain.record import Record
from parcomp_desktop.exchange.header import Header, Sealing
from parcomp_desktop.services.exchange.desk_lists import signer_words
from parcomp_desktop.services.exchange.differences import Wanted
from parcomp_desktop.services.exchange.package_files import inspect_package
from parcomp_desktop.services.exchange.package_words import EFFECT_WORDS, PACKAGE_WORDS, PLACE_WORDS
from parcomp_desktop.services.exchange.receiving import Received, receive_file, return_file
from parcomp_desktop.services.exchange.sticks import Found, packages_on
from parcomp_desktop.services.exchange.undoing import kept_words, undo_import

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


class OnStick(Record, frozen=True, kw_only=True):
    """A package file on a stick; ``why`` says what is wrong with it, or whom it is for. A damaged one has no sender."""

    file: str
    place: str
    sender: str
    period: str
    sequence: int | None
    why: str


class Stick(Record, frozen=True, kw_only=True):
    """Our packages on a stick; other files are nobody's concern."""

    packages: tuple[OnStick, ...]


class TakenBack(Record, frozen=True, kw_only=True):
    """What undoing an import came to; ``kept`` names what was changed or used since."""

    package_id: UUID
    kept: tuple[str, ...]


def register(subparsers: Subparsers) -> None:
    """Add the commands and their arguments."""
    looking = subparsers.add_parser("inspect", help="kiểm tra từng byte của một gói và in phần đầu gói")
    looking.add_argument(
        "file", type=Path, metavar="TỆP.tdkt", help="gói trao đổi; hoặc USB, thư mục để liệt kê các gói (cần -C)"
    )
    looking.set_defaults(run=run_inspect, render=render_inspected)
    taking = subparsers.add_parser("receive", help="nhập một gói vào thư mục dữ liệu")
    taking.add_argument("file", type=Path, metavar="TỆP.tdkt", help="gói trao đổi")
    instead = taking.add_mutually_exclusive_group()
    instead.add_argument("--dry-run", action="store_true", help="chỉ xem trước, không ghi gì")
    instead.add_argument("--return", dest="reason", metavar="LÝ_DO", help="không nhập, ghi biên nhận trả lại gói")
    differing = taking.add_mutually_exclusive_group()
    differing.add_argument(
        "--prefer-package", action="store_true", help="chỗ hai bên cùng sửa khác nhau thì lấy của gói"
    )
    differing.add_argument(
        "--take", action="append", default=[], metavar="MÃ[.TRƯỜNG]", help="lấy của gói ở chỗ này; ghi được nhiều lần"
    )
    removing = taking.add_mutually_exclusive_group()
    removing.add_argument("--remove-gone", action="store_true", help="xoá ở đây những gì bên gửi đã xoá")
    removing.add_argument(
        "--remove", action="append", default=[], type=UUID, metavar="MÃ", help="xoá ở đây bản ghi này mà bên gửi đã xoá"
    )
    taking.set_defaults(run=run_receive, render=render_received)
    undoing = subparsers.add_parser("undo-import", help="hoàn tác nhập một gói")
    undoing.add_argument("package_id", type=UUID, metavar="MÃ_GÓI", help="mã gói, như lệnh inspect in ra")
    undoing.set_defaults(run=run_undo, render=render_taken_back)


def run_inspect(arguments: Namespace, context: Context) -> Inspected | Stick:
    """Inspect a file, or all in a folder. Raises Refusal with the reason when it is no whole package."""
    if arguments.file.is_dir():
        with context.open_workspace() as workspace:
            return Stick(packages=tuple(map(_on_stick, packages_on(workspace, arguments.file))))
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


def run_receive(arguments: Namespace, context: Context) -> Received:
    """Take a package in, or return it. Raises Refusal with the reason when it can't be."""
    with context.open_workspace() as workspace:
        if arguments.reason is not None:
            return return_file(workspace, arguments.file, arguments.reason)
        wanted = Wanted(arguments.prefer_package, arguments.take, arguments.remove_gone, arguments.remove)
        return receive_file(workspace, arguments.file, dry_run=arguments.dry_run, wanted=wanted)


def run_undo(arguments: Namespace, context: Context) -> TakenBack:
    """Undo an import. Raises Refusal when no such package was imported."""
    with context.open_workspace() as workspace:
        undone = undo_import(workspace, arguments.package_id)
        return TakenBack(package_id=arguments.package_id, kept=tuple(kept_words(workspace, undone)))


def render_inspected(answer: Inspected | Stick) -> str:
    """The header, or what lies on the stick, for a person to read."""
    if isinstance(answer, Stick):
        return "\n".join(map(_stick_line, answer.packages)) or "Không có gói trao đổi nào ở đây."
    kind = PACKAGE_WORDS.get(answer.kind, answer.kind)
    signer = (f"  Ký bằng: {answer.signed_by}",) if answer.signed_by else ()
    return "\n".join(
        (
            f"Gói nguyên vẹn: {kind}, kỳ {answer.period or '–'}, số {answer.sequence}",
            f"  Mã gói: {answer.package_id}",
            f"  Gửi từ: {answer.sender}",
            f"  Nơi nhận: {answer.recipient}",
            f"  Lập lúc: {format_moment(answer.created_at)}",
            f"  Niêm phong: {_SEALINGS[answer.sealing]}",
            *signer,
        )
    )


def render_received(answer: Received) -> str:
    """What was done, for a person to read."""
    effects = ", ".join(f"{count} {EFFECT_WORDS[effect].lower()}" for effect, count in answer.effects.items() if count)
    receipt = f"Biên nhận: {answer.receipt}" if answer.receipt else ""
    to_choose = () if answer.written else _to_choose(answer)
    return "\n".join(filter(None, (answer.text, effects, *answer.remarks, *to_choose, receipt)))


def render_taken_back(answer: TakenBack) -> str:
    """What was undone, for a person to read."""
    stays = ("Giữ lại vì đã sửa hoặc đang dùng:", *answer.kept) if answer.kept else ()
    return "\n".join(("Đã hoàn tác nhập gói.", *stays))


def _signer(context: Context, header: Header) -> str:
    if context.folder is None:
        return ""
    with context.open_workspace() as workspace:
        return signer_words(workspace, header.verify_key) or "khóa mà bàn này chưa biết"


def _on_stick(found: Found) -> OnStick:
    label = found.header.label if found.header else None
    return OnStick(
        file=str(found.path),
        place=found.place,
        sender=label.sender_name if label else "",
        period=label.period if label else "",
        sequence=label.sequence if label else None,
        why=found.why,
    )


def _stick_line(package: OnStick) -> str:
    number = f", kỳ {package.period or '–'}, số {package.sequence}" if package.sender else ""
    whose = f": {package.sender}{number}" if package.sender else ""
    why = f"\n  {package.why}" if package.why else ""
    return f"{package.file} – {PLACE_WORDS[package.place].lower()}{whose}{why}"


def _to_choose(answer: Received) -> Iterator[str]:
    """What the officer may take or remove, each with the name that it is chosen by."""
    if answer.differences:
        yield "Hai bên sửa khác nhau, giữ của bàn này; lấy của gói bằng --take MÃ.TRƯỜNG, cả bản ghi bằng --take MÃ:"
    for each in answer.differences:
        yield f"  {each.name} {each.kind} {each.what}, {each.field.lower()}:"
        yield f"    gói ghi {each.package}"
        yield f"    ở đây {each.here}"
    if answer.gone:
        yield "Bên gửi đã xoá, giữ ở đây; xoá bằng --remove MÃ:"
    for each in answer.gone:
        yield f"  {each.name} {each.kind} {each.what} ({each.here})"
