"""``render KIND --data FILE --out FILE``: a document from a file of data; ``--list-kinds``, ``--sample KIND``."""

import json
from argparse import Namespace
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from parcomp_desktop.cli.command import Context, Subparsers
from parcomp_desktop.domain.record import Record
from parcomp_desktop.services.documents.rendering import rendering, renderings
from parcomp_desktop.services.workspace import Workspace


class KindLine(Record, frozen=True, kw_only=True):
    """A kind of document and the formats that it is made in."""

    code: str
    text: str
    formats: tuple[str, ...]


class KindList(Record, frozen=True, kw_only=True):
    """The answer to ``--list-kinds``."""

    kinds: tuple[KindLine, ...]


class Rendered(Record, frozen=True, kw_only=True):
    """The file that was made."""

    kind: str
    format: str
    file: str


def register(subparsers: Subparsers) -> None:
    """Add the command and its arguments."""
    parser = subparsers.add_parser("render", help="lập một văn bản từ tệp dữ liệu")
    parser.add_argument("kind", nargs="?", metavar="LOẠI", help="loại văn bản")
    parser.add_argument("--data", type=Path, metavar="TỆP.json", help="tệp dữ liệu .json hoặc .toml")
    parser.add_argument("--out", type=Path, metavar="TỆP", help="tệp ghi ra; đuôi tệp chọn dạng .pdf, .docx, .xlsx")
    asked = parser.add_mutually_exclusive_group()
    asked.add_argument("--list-kinds", action="store_true", help="liệt kê các loại văn bản")
    asked.add_argument("--sample", metavar="LOẠI", help="in dữ liệu mẫu đầy đủ của một loại để bắt đầu")
    parser.set_defaults(run=run, render=render, wrong_usage=parser.error)


def run(arguments: Namespace, context: Context) -> KindList | Rendered | Record:
    """Answer the command; a Refusal says what is wrong with the kind, the data or the file."""
    named = (arguments.kind, arguments.data, arguments.out)
    if arguments.list_kinds or arguments.sample:
        if any(named):
            return arguments.wrong_usage("--list-kinds, --sample không dùng cùng với LOẠI, --data, --out")
        return _list(context) if arguments.list_kinds else rendering(context.resources, arguments.sample).sample
    if not all(named):
        return arguments.wrong_usage("cần có LOẠI, --data và --out; hoặc --list-kinds, --sample")
    with _workspace(context) as workspace:
        wanted = rendering(context.resources, arguments.kind, workspace)
        made = wanted.make(arguments.data, arguments.out)
    return Rendered(kind=wanted.code, format=made, file=str(arguments.out))


def render(answer: KindList | Rendered | Record) -> str:
    """What was made, the kinds there are, or data as a file may hold them."""
    match answer:
        case KindList():
            return "\n".join(f"{kind.code}: {kind.text} ({', '.join(kind.formats)})" for kind in answer.kinds)
        case Rendered():
            return f"Đã ghi {answer.file}."
        case _:
            return json.dumps(msgspec.to_builtins(answer), ensure_ascii=False, indent=2)


def _list(context: Context) -> KindList:
    known = renderings(context.resources)
    return KindList(kinds=tuple(KindLine(code=each.code, text=each.text, formats=tuple(each.makers)) for each in known))


@contextmanager
def _workspace(context: Context) -> Generator[Workspace | None]:
    """The workspace of ``-C``, whose wording, layouts and emblem go before the program's own; None without one."""
    if context.folder is None:
        yield None
        return
    with context.open_workspace() as workspace:
        yield workspace
