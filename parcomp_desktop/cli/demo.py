"""``demo FOLDER``: two desks with invented data, the files between them, the documents that come out."""

from argparse import Namespace
from pathlib import Path

from parcomp_desktop.cli.command import Context, Subparsers
from parcomp_desktop.domain.record import Record
from parcomp_desktop.services.demo.making import make_demo


class Made(Record, frozen=True, kw_only=True):
    """The folders and files that were made."""

    made: list[str]


def register(subparsers: Subparsers) -> None:
    """Add the command and its arguments."""
    parser = subparsers.add_parser("demo", help="tạo dữ liệu mẫu: hai bàn làm việc, gói trao đổi, tài liệu PDF")
    parser.add_argument("target", type=Path, metavar="THƯ_MỤC", help="thư mục mới")
    parser.set_defaults(run=run, render=render)


def run(arguments: Namespace, context: Context) -> Made:
    """Make the demo. Raises Refusal when the folder isn't empty."""
    return Made(made=[str(path) for path in make_demo(context.resources, arguments.target)])


def render(answer: Made) -> str:
    """One line for each thing that was made."""
    return "\n".join(["Đã tạo dữ liệu mẫu:", *(f"  {path}" for path in answer.made)])
