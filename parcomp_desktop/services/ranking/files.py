"""Ranking the totals of a CSV file: one line for each unit, group and period."""

from collections.abc import Sequence
from pathlib import Path

from parcomp_desktop.domain.indicators import Grade
from parcomp_desktop.domain.ranking import Ranked, RankInput, Ties
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.rules.ranking import check_rank_input, rank
from parcomp_desktop.services.csv_tables import Line, read_table, refuse_repeated

_KEY = ("unit", "group", "period")


def rank_file(path: Path, ties: Ties, grades: Sequence[Grade]) -> list[Ranked]:
    """Rank every line of the file, in its order; see ``rules.ranking.rank``.

    Raises:
        Refusal: what can't be read or ranked; it names the line.
    """
    lines = read_table(path, (*_KEY, "total"), ("tiebreak",))
    refuse_repeated(lines, _KEY)
    return rank([_rank_input(line) for line in lines], ties, grades)


def _rank_input(line: Line) -> RankInput:
    row = RankInput(
        unit=line.filled("unit"),
        group=line.text("group"),
        period=line.filled("period"),
        total=line.figure_in("total"),
        tiebreak=line.number_in("tiebreak"),
    )
    try:
        check_rank_input(row)
    except Refusal as refusal:
        raise line.refusal(refusal.what, refusal.cure, "total") from refusal
    return row
