"""The published Chỉ số CCHC of units by year, and the orders that follow."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.indicators import Grade, Purpose
from parcomp_desktop.domain.ranking import Ranked, RankInput, Ties
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import PublishedIndex, Scoresheet
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.rules.grades import grade_of
from parcomp_desktop.rules.ranking import rank
from parcomp_desktop.services.scoresheets import open_scoresheet
from parcomp_desktop.services.set_library import known_set
from parcomp_desktop.services.workspace import Workspace

HUNDRED = Decimal(100)
_YEARS = range(2000, 2100)


class RankingLine(NamedTuple):
    """A unit in the order of its group; None is blank. ``change`` counts the places climbed.

    ``merged``: the unit took others over since the year before, so that ``change`` compares unlike units.
    """

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
    merged: bool = False


class Ranking(NamedTuple):
    """Units of each kind in their order; a kind without units isn't there.

    ``provisional``: an order of self-scores ("tạm xếp") that feeds nothing.
    """

    period: str
    provisional: bool
    groups: dict[UnitKind, tuple[RankingLine, ...]]

    def line(self, unit_id: UUID) -> RankingLine | None:
        """The line of a unit; None when it isn't among those ranked."""
        lines = (line for group in self.groups.values() for line in group)
        return next((line for line in lines if line.unit.id == unit_id), None)


class _Total(NamedTuple):
    """What a unit is ranked by; ``percent`` is that of ``points`` in ``maximum``."""

    unit: Unit
    points: Decimal | None = None
    maximum: Decimal = HUNDRED
    percent: Decimal | None = None
    announced_rank: int | None = None


def save_published(workspace: Workspace, index: PublishedIndex) -> PublishedIndex:
    """Write what was published for a unit and year, as published. Raises Refusal for figures that can't be."""
    enter_published(workspace, [index])
    return index


def enter_published(
    workspace: Workspace, saved: Sequence[PublishedIndex], removed: Sequence[PublishedIndex] = ()
) -> None:
    """Write published indexes and take others away as one change.

    Raises Refusal for figures that can't be, naming the unit; nothing is written then.
    """
    names = [_checked(workspace, index).name for index in saved]
    names += [workspace.get(Unit, index.unit_id).name for index in removed]
    if not names:
        return
    whose = names[0] if len(names) == 1 else f"{len(names)} đơn vị"
    deed = "Ghi" if saved else "Xoá"
    year = (*saved, *removed)[0].year
    with workspace.change("published.enter", f"{deed} Chỉ số CCHC năm {year} của {whose}") as change:
        for index in removed:
            change.remove(index)
        for index in saved:
            change.put(index)


def published_indexes(workspace: Workspace, year: int) -> dict[UUID, PublishedIndex]:
    """What was published for a year, by unit."""
    return {index.unit_id: index for index in workspace.find(PublishedIndex, year=year)}


def published_years(workspace: Workspace) -> list[int]:
    """The years that have a published index, the newest first."""
    return sorted({index.year for index in workspace.find(PublishedIndex)}, reverse=True)


def published_ranking(workspace: Workspace, year: int, ties: Ties = Ties.DENSE) -> Ranking:
    """The order of a year's published indexes, with the change against the year before.

    In it stand the ranked units that existed in the year or have an index of it; one without an index stands last,
    without a rank. Numbered in sequence, equal units go by their announced rank, then by name. A unit desk knows its
    own unit alone: its ranks are those that were announced.
    """
    totals, before = _published(workspace, year), _published(workspace, year - 1)
    if workspace.desk.kind is DeskKind.UNIT:
        lines = _announced_lines(workspace, totals, before)
    else:
        places = _placed(totals, before, str(year), ties, workspace.catalogue.grades)
        lines = [_line(total, place, earlier) for total, place, earlier in places]
    merged = merged_units(workspace, year)
    return _grouped(str(year), (line._replace(merged=line.unit.id in merged) for line in lines))


def provisional_ranking(workspace: Workspace, set_code: str, period: str, ties: Ties = Ties.DENSE) -> Ranking:
    """The order of self-scores so far: "tạm xếp", feeds no criterion. An incomplete sheet has no rank.

    Units outside the ranking of the PAR index are left out of a set with that purpose. Numbered in sequence, equal
    units go by name.
    """
    indicator_set = known_set(workspace, set_code)
    sheets = {sheet.unit_id: sheet for sheet in workspace.find(Scoresheet, set_code=set_code, period=period)}
    everyone = indicator_set.purpose is not Purpose.PAR_INDEX
    totals = [
        _self_scored(workspace, unit, sheets[unit.id])
        for unit in workspace.find(Unit)
        if unit.id in sheets and (everyone or unit.ranked)
    ]
    places = _placed(totals, [], period, ties, indicator_set.grades or workspace.catalogue.grades)
    lines = (_line(total, place, None) for total, place, _ in places)
    return _grouped(period, lines)._replace(provisional=True)


def scored_periods(workspace: Workspace) -> list[tuple[str, str]]:
    """The (set, period) pairs that have sheets, the newest period first."""
    return list(dict.fromkeys((sheet.set_code, sheet.period) for sheet in workspace.find(Scoresheet)))


def merged_units(workspace: Workspace, year: int) -> frozenset[UUID]:
    """The units that took others over between the year before and the end of this one."""
    since, until = date(year - 1, 12, 31), date(year, 12, 30)
    return frozenset(
        unit.successor_id
        for unit in workspace.find(Unit)
        if unit.successor_id and unit.ends_on and since <= unit.ends_on <= until
    )


def _checked(workspace: Workspace, index: PublishedIndex) -> Unit:
    unit = workspace.get(Unit, index.unit_id)
    if index.year not in _YEARS:
        raise Refusal(f"Năm công bố {index.year} không hợp lệ.", "Nhập năm có bốn chữ số.")
    if index.maximum <= 0:
        raise Refusal(f"{unit.name}: điểm tối đa phải lớn hơn 0.", "Nhập lại điểm tối đa, thường là 100.")
    if not 0 <= index.points <= index.maximum:
        raise Refusal(f"{unit.name}: điểm công bố phải từ 0 đến điểm tối đa.", "Kiểm tra lại điểm và điểm tối đa.")
    if index.announced_rank is not None and index.announced_rank < 1:
        raise Refusal(f"{unit.name}: thứ hạng công bố phải từ 1 trở lên.", "Sửa thứ hạng hoặc để trống.")
    if any(other.id != index.id for other in workspace.find(PublishedIndex, unit_id=unit.id, year=index.year)):
        raise Refusal(f"{unit.name} đã có Chỉ số công bố năm {index.year}.", "Mở dòng đã có để sửa.")
    return unit


def _published(workspace: Workspace, year: int) -> list[_Total]:
    """The totals of the units that belong to a year, in the units' order."""
    indexes = published_indexes(workspace, year)
    return [
        _published_total(unit, indexes.get(unit.id))
        for unit in workspace.find(Unit)
        if unit.ranked and (unit.id in indexes or _existed(unit, year))
    ]


def _existed(unit: Unit, year: int) -> bool:
    started = unit.starts_on is None or unit.starts_on.year <= year
    return started and (unit.ends_on is None or unit.ends_on.year >= year)


def _published_total(unit: Unit, index: PublishedIndex | None) -> _Total:
    if index is None:
        return _Total(unit)
    percent = index.points / index.maximum * HUNDRED
    return _Total(unit, index.points, index.maximum, percent, index.announced_rank)


def _self_scored(workspace: Workspace, unit: Unit, sheet: Scoresheet) -> _Total:
    score = open_scoresheet(workspace, sheet).score
    return _Total(unit, score.total if score.complete else None, score.maximum, score.percent)


_Placed = tuple[_Total, Ranked, tuple[_Total, Ranked] | None]


def _placed(
    totals: Sequence[_Total], before: Sequence[_Total], period: str, ties: Ties, grades: Sequence[Grade]
) -> list[_Placed]:
    """Each total with its place, and those of the year before."""
    year_before = str(int(period) - 1) if before else ""
    ranked = rank([*_inputs(totals, period), *_inputs(before, year_before)], ties, grades)
    earlier = {total.unit.id: (total, place) for total, place in zip(before, ranked[len(totals) :], strict=True)}
    current = zip(totals, ranked[: len(totals)], strict=True)
    return [(total, place, earlier.get(total.unit.id)) for total, place in current]


def _inputs(totals: Iterable[_Total], period: str) -> list[RankInput]:
    return [
        RankInput(
            unit=str(total.unit.id),
            group=total.unit.kind,
            period=period,
            total=total.percent,
            tiebreak=None if total.announced_rank is None else Decimal(total.announced_rank),
        )
        for total in totals
    ]


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


def _announced_lines(workspace: Workspace, totals: Sequence[_Total], before: Sequence[_Total]) -> list[RankingLine]:
    """The line of the desk's own unit by what was announced: one unit alone can't be ranked."""
    own = workspace.desk.unit_id
    earlier = next((total for total in before if total.unit.id == own), None)
    return [
        RankingLine(
            unit=total.unit,
            points=total.points,
            maximum=total.maximum,
            percent=total.percent,
            rank=total.announced_rank,
            grade=None if total.percent is None else grade_of(total.percent, workspace.catalogue.grades),
            previous_points=earlier.points if earlier else None,
            previous_rank=earlier.announced_rank if earlier else None,
            change=_climbed(total, earlier),
            announced_rank=total.announced_rank,
        )
        for total in totals
        if total.unit.id == own
    ]


def _climbed(total: _Total, before: _Total | None) -> int | None:
    if before is None or before.announced_rank is None or total.announced_rank is None:
        return None
    return before.announced_rank - total.announced_rank


def _grouped(period: str, lines: Iterable[RankingLine]) -> Ranking:
    ordered = sorted(lines, key=lambda line: (line.rank is None, line.rank or 0))
    groups = {kind: tuple(line for line in ordered if line.unit.kind is kind) for kind in UnitKind}
    return Ranking(period, provisional=False, groups={kind: group for kind, group in groups.items() if group})
