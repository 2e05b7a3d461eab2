"""The command line: the same services without a window.

Exit status 0: done; 1: refused (the text says why and what to do); 2: wrong usage. With ``--json`` standard output
is one document: the answer, or ``{"refused": {"what", "cure"}}``; wrong usage leaves it empty. Refusals and wrong usage
are told on standard error.
"""

import json
import sys
from argparse import SUPPRESS, ArgumentParser
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from parcomp_desktop.cli import check, demo, evaluate, rank, receiving, render, score, selftest, sending, sheets, verify
from parcomp_desktop.cli.command import Context
from parcomp_desktop.cli.usage import Parser
from parcomp_desktop.domain.refusal import Refusal

REFUSED = 1
_COMMANDS = (demo, score, rank, evaluate, render, sending, receiving, sheets, verify, check, selftest)


def parser() -> ArgumentParser:
    """The words that the command line takes."""
    whole = Parser(
        prog="parcomp-desktop", description="Thi đua đẩy mạnh cải cách hành chính 2023–2030. Không lệnh: mở cửa sổ."
    )
    _add_common(whole, folder=None, json=False)
    commands = whole.add_subparsers(metavar="LỆNH", title="Các lệnh", parser_class=Parser, required=True)
    for command in _COMMANDS:
        command.register(commands)
    for each in commands.choices.values():
        _add_common(each, folder=SUPPRESS, json=SUPPRESS)
    return whole


def run(words: Sequence[str], resources: Path, test_window: Callable[[Path], None] | None = None) -> int:
    """Run one command; returns the exit status. ``test_window`` is the window's part of the self-test."""
    arguments = parser().parse_args(words)
    try:
        answer = arguments.run(arguments, Context(resources, arguments.folder, test_window))
    except Refusal as refusal:
        _tell(refusal, as_json=arguments.json)
        return REFUSED
    sys.stdout.write((_document(answer) if arguments.json else arguments.render(answer)) + "\n")
    return getattr(answer, "status", 0)


def _add_common(target: ArgumentParser, *, folder: Any, json: Any) -> None:  # noqa: ANN401  a default or argparse's mark for none
    target.add_argument("-C", dest="folder", type=Path, default=folder, metavar="THƯ_MỤC", help="thư mục dữ liệu")
    target.add_argument("--json", action="store_true", default=json, help="in một tài liệu JSON")


def _tell(refusal: Refusal, *, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(_document({"refused": {"what": refusal.what, "cure": refusal.cure}}) + "\n")
    sys.stderr.write(f"{refusal.what}\n{refusal.cure}\n")


def _document(answer: object) -> str:
    # msgspec would stop at a file name that isn't text; the stream knows what to write in its place
    return json.dumps(msgspec.to_builtins(answer), ensure_ascii=False, indent=2)
