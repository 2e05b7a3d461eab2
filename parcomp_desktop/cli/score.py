"""``score --set ID|FILE --input FILE.csv``: from figures to points."""

from argparse import Namespace
from decimal import Decimal
from pathlib import Path

from parcomp_desktop.cli.command import Context, Subparsers
from parcomp_desktop.domain.indicators import IndicatorSet
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.scores import LeafScore, LeafState
from parcomp_desktop.services.scoring.score_files import ScoredSheet, score_file


class LeafRow(Record, frozen=True, kw_only=True):
    """A leaf; numbers are text with the set's decimals, blank is ``None``."""

    points: str | None
    maximum: str
    percent: str | None
    state: LeafState


class ScoreRow(Record, frozen=True, kw_only=True):
    """A sheet; numbers as in ``LeafRow``."""

    unit: str
    period: str
    total: str
    maximum: str
    percent: str | None
    complete: bool
    fields: dict[str, str]
    leaves: dict[str, LeafRow]


class ScoreReport(Record, frozen=True, kw_only=True):
    """The answer of the command."""

    rows: list[ScoreRow]


def register(subparsers: Subparsers) -> None:
    """Add the command and its arguments."""
    parser = subparsers.add_parser("score", help="chấm điểm theo bộ chỉ số từ tệp CSV")
    parser.add_argument(
        "--set",
        required=True,
        metavar="MÃ|TỆP",
        help="mã bộ chỉ số có sẵn (thêm -C: cả bộ trong thư mục dữ liệu), hoặc tệp .xlsx, .toml, .json",
    )
    parser.add_argument("--input", required=True, type=Path, metavar="TỆP.csv", help="số liệu của các đơn vị")
    parser.set_defaults(run=run, render=render)


def run(arguments: Namespace, context: Context) -> ScoreReport:
    """Score the file's sheets.

    Raises:
        Refusal: an unknown set, or a file that can't be read or scored.
    """
    indicator_set = context.indicator_set(arguments.set)
    return ScoreReport(rows=[_row(indicator_set, sheet) for sheet in score_file(indicator_set, arguments.input)])


def render(report: ScoreReport) -> str:
    """The report for a person to read."""
    return "\n\n".join(_sheet_text(row) for row in report.rows)


def _row(indicator_set: IndicatorSet, sheet: ScoredSheet) -> ScoreRow:
    score, decimals = sheet.score, indicator_set.points_decimals
    return ScoreRow(
        unit=sheet.unit,
        period=sheet.period,
        total=f"{score.total:.{decimals}f}",
        maximum=f"{score.maximum:.{decimals}f}",
        percent=_text(score.percent, indicator_set.percent_decimals),
        complete=score.complete,
        fields={code: f"{points:.{decimals}f}" for code, points in score.fields.items()},
        leaves={code: _leaf(indicator_set, leaf) for code, leaf in score.leaves.items()},
    )


def _leaf(indicator_set: IndicatorSet, leaf: LeafScore) -> LeafRow:
    return LeafRow(
        points=_text(leaf.points, indicator_set.points_decimals),
        maximum=f"{leaf.maximum:.{indicator_set.points_decimals}f}",
        percent=_text(leaf.percent, indicator_set.percent_decimals),
        state=leaf.state,
    )


def _text(value: Decimal | None, decimals: int) -> str | None:
    return None if value is None else f"{value:.{decimals}f}"


def _sheet_text(row: ScoreRow) -> str:
    head = f"{row.unit}, kỳ {row.period}: {_worth_text(row.total, row.maximum, row.percent)}"
    status = [] if row.complete else ["  Chưa đủ số liệu: còn tiêu chí chưa nhập."]
    fields = [f"  Lĩnh vực {code}: {_comma(points)}" for code, points in row.fields.items()]
    leaves = [f"  Tiêu chí {code}: {_leaf_text(leaf)}" for code, leaf in row.leaves.items()]
    return "\n".join([head, *status, *fields, *leaves])


def _leaf_text(leaf: LeafRow) -> str:
    match leaf.state:
        case LeafState.BLANK:
            return "chưa nhập"
        case LeafState.NOT_APPLICABLE:
            return "không phát sinh"
        case LeafState.SCORED:
            return _worth_text(leaf.points or "", leaf.maximum, leaf.percent)


def _worth_text(points: str, maximum: str, percent: str | None) -> str:
    share = "" if percent is None else f" ({_comma(percent)} %)"
    out_of = f"/{_comma(maximum)}" if Decimal(maximum) else ""
    return f"{_comma(points)}{out_of} điểm{share}"


def _comma(number: str) -> str:
    return number.replace(".", ",").replace("-", "−")
