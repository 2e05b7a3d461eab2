"""``selftest``: does the installed program work on this PC."""

from argparse import Namespace

from parcomp_desktop.cli.command import Context, Subparsers
from parcomp_desktop.domain.record import Record
from parcomp_desktop.services.desk.selftest import selftest


class Tested(Record, frozen=True, kw_only=True):
    """What the self-test made and found whole; whether every page of the window was opened too."""

    made: list[str]
    window: bool


def register(subparsers: Subparsers) -> None:
    """Add the command."""
    parser = subparsers.add_parser("selftest", help="chương trình tự kiểm tra trên máy này")
    parser.set_defaults(run=run, render=render)


def run(_arguments: Namespace, context: Context) -> Tested:
    """Test. Raises Refusal at the first thing that doesn't hold."""
    made = selftest(context.resources)
    if context.test_window:
        context.test_window(context.resources)
    return Tested(made=made, window=context.test_window is not None)


def render(answer: Tested) -> str:
    """What was tested."""
    window = ["  mọi trang của cửa sổ"] if answer.window else []
    return "\n".join(["Tự kiểm tra đạt:", *(f"  {name}" for name in answer.made), *window])
