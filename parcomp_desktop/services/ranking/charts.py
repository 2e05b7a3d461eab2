"""The charts that officers look at: fields of a unit, the order of a group, the trend over the years."""

from decimal import Decimal
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.documents.charts import SCREEN, render_chart
from parcomp_desktop.domain.charts import (
    Chart,
    FieldBars,
    FieldsChart,
    RankBar,
    RankingChart,
    TrendChart,
    TrendYear,
)
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import fold
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.documents.issuing import fonts
from parcomp_desktop.services.ranking.lines import OTHER_SET, Ranking
from parcomp_desktop.services.ranking.published_order import PublishedOrder
from parcomp_desktop.services.scoring.field_points import (
    FieldPoints,
    field_points,
    group_points,
    mean_percents,
    sheet_of,
)
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.attachments import write_whole

_AIM = "Năm sau cao hơn năm trước"
"""The general target of the plan, II.1."""
_BASIS = {True: "điểm thẩm định", False: "điểm tự chấm, chưa thẩm định"}


class Drawn(NamedTuple):
    """One chart as two PDFs: pages that fit a screen, pages to print."""

    screen: bytes
    paper: bytes


def fields_chart(workspace: Workspace, unit_id: UUID, year: int) -> FieldsChart:
    """The fields of a unit's sheet of a year beside the mean of like units and its own sheet of the year before.

    The mean is of sheets that have come as far: appraised beside appraised, self-scored beside self-scored. Raises
    Refusal when the unit has no sheet of that year.
    """
    unit = workspace.get(Unit, unit_id)
    sheet = sheet_of(workspace, unit_id, year)
    if sheet is None:
        raise Refusal(
            f"{unit.name} chưa có phiếu chấm năm {year}.",
            "Lập phiếu ở trang Phiếu chấm điểm, nhận gói của đơn vị, hoặc chọn năm khác.",
        )
    own = field_points(workspace, sheet)
    group = group_points(workspace, sheet, appraised=own.appraised)
    means = mean_percents(group) if len(group) > 1 else {}
    before = _year_before(workspace, unit_id, year, own)
    return FieldsChart(
        title=f"KẾT QUẢ TỪNG LĨNH VỰC NĂM {year}\n{unit.name}",
        note=f"Phần trăm điểm tối đa của lĩnh vực, theo {_BASIS[own.appraised]}",
        own=f"Năm {year}",
        mean=f"Trung bình {len(group)} đơn vị cùng nhóm" if means else "Trung bình nhóm (chưa có)",
        before=_before_words(year - 1, own, before),
        fields=tuple(
            FieldBars(name=name, own=own.percents[code], mean=means.get(code), before=_same(before, name))
            for code, name in own.names().items()
        ),
    )


def ranking_chart(workspace: Workspace, ranking: Ranking, kind: UnitKind, own_id: UUID | None = None) -> RankingChart:
    """The units of a kind in the order of a ranking; ``own_id`` marks one of them."""
    grades = [line.grade for group in ranking.groups.values() for line in group if line.grade]
    known = [grade.name for grade in workspace.catalogue.grades]
    provisional = "Tạm xếp theo điểm tự chấm, chưa thẩm định" if ranking.provisional else ""
    return RankingChart(
        title=f"XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {ranking.period}\n{workspace.catalogue.unit_kind_name(kind)}",
        note=provisional,
        grades=tuple(known if set(grades) <= set(known) else dict.fromkeys(grades)),
        bars=tuple(
            RankBar(
                name=line.unit.name,
                percent=line.percent,
                rank=line.rank,
                grade=line.grade,
                own=line.unit.id == own_id,
            )
            for line in ranking.groups.get(kind, ())
        ),
    )


def trend_chart(workspace: Workspace, unit_id: UUID) -> TrendChart:
    """A unit's published index and rank from the year before the campaign to its end."""
    unit = workspace.get(Unit, unit_id)
    campaign = workspace.catalogue.campaign
    order = PublishedOrder(workspace)
    return TrendChart(
        title=f"CHỈ SỐ CẢI CÁCH HÀNH CHÍNH QUA CÁC NĂM\n{unit.name}",
        note="Nét đứt: mức mà năm sau phải vượt. Hạng theo công bố; chưa công bố thì tính theo điểm.",
        aim=_AIM,
        years=tuple(
            _trend_year(order, unit_id, year) for year in range(campaign.starts_on.year - 1, campaign.ends_on.year + 1)
        ),
    )


def drawn(workspace: Workspace, chart: Chart) -> Drawn:
    """The chart for the screen and for paper. Raises Refusal when there is nothing to draw."""
    found, agency = fonts(workspace), workspace.desk.name
    return Drawn(render_chart(chart, found, agency, SCREEN), render_chart(chart, found, agency))


def save_chart(chart: Drawn, target: Path) -> None:
    """Write a chart's pages to print where a person wants them. Raises Refusal when the drive can't be written."""
    write_whole(target, chart.paper)


def _year_before(workspace: Workspace, unit_id: UUID, year: int, own: FieldPoints) -> FieldPoints | None:
    """The sheet of the year before; an unappraised one isn't set beside an appraised one."""
    sheet = sheet_of(workspace, unit_id, year - 1)
    before = field_points(workspace, sheet) if sheet else None
    return before if before and (before.appraised or not own.appraised) else None


def _before_words(year: int, own: FieldPoints, before: FieldPoints | None) -> str:
    if before is None:
        return f"Năm {year} (chưa có)"
    remarks = [OTHER_SET] * (before.indicator_set.code != own.indicator_set.code)
    remarks += ["điểm thẩm định"] * (before.appraised and not own.appraised)
    return f"Năm {year} ({', '.join(remarks)})" if remarks else f"Năm {year}"


def _same(before: FieldPoints | None, name: str) -> Decimal | None:
    """The percent of the same field a year before: of its name, since other sets number otherwise."""
    if before is None:
        return None
    found = (each for each, its_name in before.names().items() if fold(its_name) == fold(name))
    return next((before.percents[each] for each in found), None)


def _trend_year(order: PublishedOrder, unit_id: UUID, year: int) -> TrendYear:
    line = order.line(year, unit_id)
    if line is None:
        return TrendYear(year=year)
    rank = line.announced_rank or line.rank
    return TrendYear(year=year, percent=line.percent, rank=rank, unlike=", ".join(line.unlike))
