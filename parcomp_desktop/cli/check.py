"""``check``: is the workspace of ``-C`` whole."""

from argparse import Namespace

from parcomp_desktop.cli.command import Context, Subparsers
from parcomp_desktop.domain.record import Record
from parcomp_desktop.services.desk.checks import check


class Checked(Record, frozen=True, kw_only=True):
    """What is wrong; empty when all is well."""

    problems: list[str]

    @property
    def status(self) -> int:
        """The exit status: 1 when something is wrong."""
        return int(bool(self.problems))


def register(subparsers: Subparsers) -> None:
    """Add the command."""
    parser = subparsers.add_parser("check", help="kiểm tra thư mục dữ liệu còn nguyên vẹn")
    parser.set_defaults(run=run, render=render)


def run(_arguments: Namespace, context: Context) -> Checked:
    """Check the workspace. Raises Refusal when it can't be opened."""
    with context.open_workspace() as workspace:
        return Checked(problems=check(workspace))


def render(answer: Checked) -> str:
    """The problems, or that there are none."""
    if not answer.problems:
        return "Dữ liệu nguyên vẹn."
    cure = "Giữ nguyên thư mục này và khôi phục từ bản sao lưu gần nhất trong thư mục sao-luu."
    return "\n".join(["Dữ liệu có vấn đề:", *(f"  {problem}" for problem in answer.problems), cure])
