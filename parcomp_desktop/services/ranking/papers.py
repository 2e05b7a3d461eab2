"""The ranking of a year on paper, to be signed and published."""

from parcomp_desktop.documents.kinds.ranking_table import RANKING
from parcomp_desktop.domain.score_papers import RankingGroup, RankingRow, RankingTable
from parcomp_desktop.services.documents.office_papers import (
    SIGNED,
    OfficePaper,
    PaperWords,
    heading,
    lines,
    signature,
    usual_words,
)
from parcomp_desktop.services.ranking.charts import ranking_chart
from parcomp_desktop.services.ranking.lines import Ranking, RankingLine
from parcomp_desktop.services.workspace import Workspace

OUTSIDE = "Đơn vị không thuộc diện xếp hạng"


def ranking_paper(workspace: Workspace, ranking: Ranking, *, with_charts: bool = False) -> OfficePaper:
    """The table of a ranking, its groups' charts behind it."""

    def gather(words: PaperWords) -> RankingTable:
        return RankingTable(
            heading=heading(workspace, words),
            signature=signature(words),
            copies_to=lines(words.copies_to),
            period=ranking.period,
            provisional=ranking.provisional,
            groups=tuple(_groups(workspace, ranking)),
            charts=tuple(ranking_chart(workspace, ranking, kind) for kind in ranking.groups) if with_charts else (),
        )

    preset = usual_words(workspace, copies_to="Các cơ quan, đơn vị có tên trong bảng\nLưu: VT")
    stem = f"{RANKING.code}-{ranking.period}"
    return OfficePaper(RANKING, workspace.desk.id, stem, "bảng xếp hạng", preset, SIGNED, gather)


def _groups(workspace: Workspace, ranking: Ranking) -> list[RankingGroup]:
    groups = [(workspace.catalogue.unit_kind_name(kind), lines_) for kind, lines_ in ranking.groups.items()]
    known = tuple(line for line in ranking.outside if line.points is not None)
    groups += [(OUTSIDE, known)] * bool(known)
    return [RankingGroup(name=name, rows=tuple(map(_row, lines_))) for name, lines_ in groups]


def _row(line: RankingLine) -> RankingRow:
    return RankingRow(
        unit=line.unit.name,
        points=line.points,
        percent=line.percent,
        rank=line.rank,
        grade=line.grade,
        previous_points=line.previous_points,
        previous_rank=line.previous_rank,
        change=line.change,
        unlike=", ".join(line.unlike),
    )
