"""The command line: the same services without a window.

Exit status 0: done; 1: refused (the text says why and what to do); 2: wrong usage.
"""

import sys
from argparse import SUPPRESS, ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from parcomp_desktop.cli import check, demo, evaluate, packages, rank, score, selftest
from parcomp_desktop.cli.command import Context
from parcomp_desktop.cli.usage import Parser
from parcomp_desktop.domain.refusal import Refusal

REFUSED = 1
_ABOUT = "Thi đua đẩy mạnh cải cách hành chính 2023–2030. Không có lệnh: mở cửa sổ."
_COMMANDS = (demo, score, rank, evaluate, packages, check, selftest)


def parser() -> ArgumentParser:
    """The words that the command line takes; ``verb`` is blank when the window is asked for."""
    whole = Parser(
        prog="parcomp-desktop", description="Thi đua đẩy mạnh cải cách hành chính 2023–2030. Không lệnh: mở cửa sổ."
    )
    _add_common(whole, folder=None, json=False)
    commands = whole.add_subparsers(dest="verb", metavar="LỆNH", title="Các lệnh", parser_class=Parser)
    for command in _COMMANDS:
        command.register(commands)
    for each in commands.choices.values():
        _add_common(each, folder=SUPPRESS, json=SUPPRESS)
    return whole


def run(words: Sequence[str], resources: Path) -> int:
    """Run one command; returns the exit status."""
    arguments = parser().parse_args(words)
    try:
        answer = arguments.run(arguments, Context(resources, arguments.folder))
    except Refusal as refusal:
        _tell(refusal, as_json=arguments.json)
        return REFUSED
    text = msgspec.json.format(msgspec.json.encode(answer)).decode() if arguments.json else arguments.render(answer)
    sys.stdout.write(text + "\n")
    return getattr(answer, "status", 0)


def _add_common(target: ArgumentParser, *, folder: Any, json: Any) -> None:  # noqa: ANN401  a default or argparse's mark for none
    target.add_argument("-C", dest="folder", type=Path, default=folder, metavar="THƯ_MỤC", help="thư mục dữ liệu")
    target.add_argument("--json", action="store_true", default=json, help="in một tài liệu JSON")


def _tell(refusal: Refusal, *, as_json: bool) -> None:
    if as_json:
        told = {"refused": {"what": refusal.what, "cure": refusal.cure}}
        sys.stdout.write(msgspec.json.format(msgspec.json.encode(told)).decode() + "\n")
    sys.stderr.write(f"{refusal.what}\n{refusal.cure}\n")
