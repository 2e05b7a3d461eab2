"""The published Chỉ số CCHC of units by year, and the orders that follow."""

from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.ranking import Ranked, RankInput, Ties
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import PublishedIndex, Scoresheet
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.rules.ranking import rank
from parcomp_desktop.services.scoresheets import open_scoresheet
from parcomp_desktop.services.workspace import Workspace

HUNDRED = Decimal(100)


class RankingLine(NamedTuple):
    """A unit in the order of its group; None is blank. ``change`` counts the places climbed."""

    unit: Unit
    points: Decimal | None
    maximum: Decimal
    percent: Decimal | None
    rank: int | None
    grade: str | None
    previous_points: Decimal | None
    previous_rank: int | None
    change: int | None
    announced_rank: int | None


class Ranking(NamedTuple):
    """Units of each kind in their order. ``provisional``: an order of self-scores ("tạm xếp") that feeds nothing."""

    period: str
    provisional: bool
    groups: dict[UnitKind, tuple[RankingLine, ...]]


class _Total(NamedTuple):
    unit: Unit
    period: str
    points: Decimal | None
    maximum: Decimal
    announced_rank: int | None = None

    @property
    def percent(self) -> Decimal | None:
        """Points in the hundred, exact: what is ranked."""
        return None if self.points is None or not self.maximum else self.points / self.maximum * HUNDRED


def save_published(workspace: Workspace, index: PublishedIndex) -> PublishedIndex:
    """Write what was published for a unit and year, as published. Raises Refusal for figures that can't be."""
    unit = workspace.get(Unit, index.unit_id)
    if not 0 <= index.points <= index.maximum or index.maximum <= 0:
        raise Refusal("Điểm công bố phải từ 0 đến điểm tối đa.", "Kiểm tra lại điểm và điểm tối đa.")
    if index.announced_rank is not None and index.announced_rank < 1:
        raise Refusal("Thứ hạng công bố phải từ 1 trở lên.", "Sửa thứ hạng hoặc để trống.")
    if any(other.id != index.id for other in workspace.find(PublishedIndex, unit_id=unit.id, year=index.year)):
        raise Refusal(f"{unit.name} đã có Chỉ số công bố năm {index.year}.", "Mở dòng đã có để sửa.")
    with workspace.change("published.save", f"Ghi Chỉ số CCHC năm {index.year} của {unit.name}") as change:
        change.put(index)
    return index


def remove_published(workspace: Workspace, index: PublishedIndex) -> None:
    """Take a published index away; undoing brings it back."""
    with workspace.change("published.remove", f"Xoá Chỉ số CCHC năm {index.year}") as change:
        change.remove(index)


def published_years(workspace: Workspace) -> list[int]:
    """The years that have a published index, the newest first."""
    return sorted({index.year for index in workspace.find(PublishedIndex)}, reverse=True)


def published_ranking(workspace: Workspace, year: int, ties: Ties = Ties.DENSE) -> Ranking:
    """The order of a year's published indexes, with the change against the year before.

    A unit outside the ranking is left out; one without an index of the year stands last, without a rank.
    """
    units = [unit for unit in workspace.find(Unit) if unit.ranked]
    indexes = {
        (index.unit_id, index.year): index
        for wanted in (year, year - 1)
        for index in workspace.find(PublishedIndex, year=wanted)
    }
    totals = [_published_total(unit, wanted, indexes) for wanted in (year, year - 1) for unit in units]
    return _ranking(workspace, str(year), totals, ties, provisional=False)


def provisional_ranking(workspace: Workspace, set_code: str, period: str, ties: Ties = Ties.DENSE) -> Ranking:
    """The order of self-scores so far: "tạm xếp", feeds no criterion. An incomplete sheet has no rank."""
    sheets = [
        open_scoresheet(workspace, sheet) for sheet in workspace.find(Scoresheet, set_code=set_code, period=period)
    ]
    totals = [
        _Total(sheet.unit, period, sheet.score.total if sheet.score.complete else None, sheet.score.maximum)
        for sheet in sheets
    ]
    return _ranking(workspace, period, totals, ties, provisional=True)


def _published_total(unit: Unit, year: int, indexes: dict[tuple[UUID, int], PublishedIndex]) -> _Total:
    index = indexes.get((unit.id, year))
    if index is None:
        return _Total(unit, str(year), None, HUNDRED)
    return _Total(unit, str(year), index.points, index.maximum, index.announced_rank)


def _ranking(workspace: Workspace, period: str, totals: list[_Total], ties: Ties, *, provisional: bool) -> Ranking:
    inputs = [
        RankInput(unit=str(total.unit.id), group=total.unit.kind, period=total.period, total=total.percent)
        for total in totals
    ]
    ranked = rank(inputs, ties, workspace.catalogue.grades)
    results = dict(
        zip([(total.unit.id, total.period) for total in totals], zip(totals, ranked, strict=True), strict=True)
    )
    before = str(int(period) - 1) if period.isdecimal() else ""
    lines = [
        _line(total, place, results.get((total.unit.id, before)))
        for total, place in results.values()
        if total.period == period
    ]
    lines.sort(key=lambda line: (line.rank is None, line.rank or 0))
    groups = {kind: tuple(line for line in lines if line.unit.kind is kind) for kind in UnitKind}
    return Ranking(period, provisional, {kind: group for kind, group in groups.items() if group})


def _line(total: _Total, place: Ranked, before: tuple[_Total, Ranked] | None) -> RankingLine:
    return RankingLine(
        unit=total.unit,
        points=total.points,
        maximum=total.maximum,
        percent=total.percent,
        rank=place.rank,
        grade=place.grade,
        previous_points=before[0].points if before else None,
        previous_rank=before[1].rank if before else None,
        change=place.change,
        announced_rank=total.announced_rank,
    )
