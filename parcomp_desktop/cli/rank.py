"""``rank --input FILE.csv --ties dense|competition|sequential [--set ID|FILE]``: from totals to places."""

from argparse import Namespace
from pathlib import Path

from parcomp_desktop.cli.command import Context, Subparsers
from parcomp_desktop.domain.numbers import plain_number
from parcomp_desktop.domain.ranking import Ranked, Ties
from parcomp_desktop.domain.record import Record
from parcomp_desktop.services.ranking.files import rank_file
from parcomp_desktop.services.sets.resources import default_grades


class RankReport(Record, frozen=True, kw_only=True):
    """The answer of the command, in the order of the input."""

    rows: list[Ranked]


def register(subparsers: Subparsers) -> None:
    """Add the command and its arguments."""
    parser = subparsers.add_parser("rank", help="xếp hạng các đơn vị từ tệp CSV")
    parser.add_argument("--input", required=True, type=Path, metavar="TỆP.csv", help="tổng điểm của các đơn vị")
    parser.add_argument(
        "--ties",
        choices=[ties.value for ties in Ties],
        metavar="|".join(Ties),
        help="cách đánh số khi bằng điểm: đồng hạng (1, 2, 2, 3), bỏ cách (1, 2, 2, 4), liên tiếp (1, 2, 3, 4); "
        "không có thì theo bộ chỉ số, hoặc đồng hạng",
    )
    parser.add_argument(
        "--set",
        metavar="MÃ|TỆP",
        help="bộ chỉ số có mức xếp loại và cách đánh số riêng; không có thì theo mức chung",
    )
    parser.set_defaults(run=run, render=render)


def run(arguments: Namespace, context: Context) -> RankReport:
    """Rank the file's lines.

    Raises:
        Refusal: an unknown set, a file that can't be read or ranked.
    """
    own = context.indicator_set(arguments.set) if arguments.set else None
    grades = (own.grades if own else ()) or default_grades(context.resources)
    ties = Ties(arguments.ties) if arguments.ties else own.ties if own else Ties.DENSE
    return RankReport(rows=rank_file(arguments.input, ties, grades))


def render(report: RankReport) -> str:
    """The report for a person to read: each group and period from its first place down, unranked units last."""
    rows = sorted(report.rows, key=lambda row: (row.group, row.period, row.rank is None, row.rank or 0))
    return "\n".join(_row_text(row) for row in rows)


def _row_text(row: Ranked) -> str:
    where = ", ".join(part for part in (row.group, row.period) if part)
    if row.total is None or row.rank is None:
        return f"{where}: chưa xếp hạng. {row.unit}"
    grade = f", {row.grade}" if row.grade else ""
    return f"{where}: hạng {row.rank}. {row.unit}: {plain_number(row.total)} điểm{grade}{_change_text(row.change)}"


def _change_text(change: int | None) -> str:
    if change is None:
        return ""
    if not change:
        return ", giữ hạng"
    return f", tăng {change} hạng" if change > 0 else f", giảm {-change} hạng"
