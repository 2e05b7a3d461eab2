"""The orders of years by their published indexes, from one reading of the units."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import groupby
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.desk import DeskKind
from parcomp_desktop.domain.indicators import Grade, IndicatorSet
from parcomp_desktop.domain.ranking import RankInput, Ties
from parcomp_desktop.domain.scores import PublishedIndex
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.rules.grades import grade_concerns, grade_of
from parcomp_desktop.rules.ranking import rank
from parcomp_desktop.services.ranking.lines import Ranking, RankingLine
from parcomp_desktop.services.sets.library import known_sets
from parcomp_desktop.services.workspace import Workspace

HUNDRED = Decimal(100)
_KEPT = 3
"""How many years are kept in memory: those read last."""


class _Place(NamedTuple):
    """A unit in one year; without an index nothing is known of it but that it existed."""

    unit: Unit
    published: PublishedIndex | None
    percent: Decimal | None = None
    rank: int | None = None
    grade: str | None = None


class PublishedOrder:
    """Ranks years; for one piece of work, since it keeps what it read and doesn't see what changes meanwhile.

    In a year stand the units that existed in it or have an index of it; one without an index stands last, without a
    rank. Equal units are numbered by ``ties``, or, where it is None, as the set of their group and year says; in
    sequence they go by their announced rank, then by name. A unit desk knows its own unit alone: its ranks are those
    that were announced.
    """

    def __init__(self, workspace: Workspace, ties: Ties | None = None) -> None:
        self._workspace = workspace
        self._ties = ties
        self._everyone = workspace.find(Unit)
        own = workspace.desk.unit_id
        self._announced = workspace.desk.kind is DeskKind.UNIT
        self._units = [unit for unit in self._everyone if not self._announced or unit.id == own]
        self._years: dict[int, dict[UUID, _Place]] = {}
        self._known_concerns: dict[tuple[str | None, str | None, str], tuple[str, ...]] = {}

    def ranking(self, year: int) -> Ranking:
        """The order of a year with the change against the year before."""
        lines = self.lines(year)
        outside = tuple(line for line in lines if not line.unit.ranked)
        return in_groups(str(year), [line for line in lines if line.unit.ranked])._replace(outside=outside)

    def lines(self, year: int) -> list[RankingLine]:
        """The units of a year, ranked or not."""
        before, merged = self._year(year - 1), merged_in(self._everyone, year)
        return [
            self._line(place, before.get(place.unit.id), merged=place.unit.id in merged)
            for place in self._year(year).values()
        ]

    def line(self, year: int, unit_id: UUID) -> RankingLine | None:
        """The line of one unit, ranked or not; None when it has no part in the year."""
        place = self._year(year).get(unit_id)
        if place is None:
            return None
        merged = unit_id in merged_in(self._everyone, year)
        return self._line(place, self._year(year - 1).get(unit_id), merged=merged)

    def grades(self, set_code: str) -> Sequence[Grade]:
        """The grades of a set, or those of sets that have none or aren't known."""
        found = self._sets.get(set_code) if set_code else None
        return (found.grades if found else ()) or self._workspace.catalogue.grades

    @cached_property
    def _sets(self) -> Mapping[str, IndicatorSet]:
        return known_sets(self._workspace)

    def _concerns(self, grade: str | None, before: str | None, set_code: str) -> tuple[str, ...]:
        """What a grade warns of; few pairs of grades stand for thousands of units."""
        key = grade, before, set_code
        if key not in self._known_concerns:
            self._known_concerns[key] = grade_concerns(grade, before, self.grades(set_code))
        return self._known_concerns[key]

    def _year(self, year: int) -> dict[UUID, _Place]:
        if year not in self._years:
            indexes = {index.unit_id: index for index in self._workspace.find(PublishedIndex, year=year)}
            members = [unit for unit in self._units if unit.id in indexes or _existed(unit, year)]
            places = [_known(unit, indexes.get(unit.id)) for unit in members]
            if len(self._years) == _KEPT:
                del self._years[next(iter(self._years))]
            self._years[year] = {place.unit.id: place for place in self._ranked(places, year)}
        return self._years[year]

    def _ranked(self, places: Iterable[_Place], year: int) -> Iterable[_Place]:
        """The places in the units' order, with rank and grade where their units are ranked."""
        by_kind = sorted(places, key=lambda place: (not place.unit.ranked, place.unit.kind))
        for (outside, _), group in groupby(by_kind, key=lambda place: (not place.unit.ranked, place.unit.kind)):
            members = list(group)
            yield from members if outside else self._group(members, str(year))

    def _group(self, members: list[_Place], period: str) -> Iterable[_Place]:
        code = _common_set(members)
        grades = self.grades(code)
        if self._announced:
            return [_as_announced(place, grades) for place in members]
        own = self._sets.get(code) if code else None
        ties = self._ties or (own.ties if own else Ties.DENSE)
        ranked = rank([_input(place, period) for place in members], ties, grades)
        return [place._replace(rank=line.rank, grade=line.grade) for place, line in zip(members, ranked, strict=True)]

    def _line(self, place: _Place, before: _Place | None, *, merged: bool) -> RankingLine:
        index, earlier = place.published, before.published if before else None
        previous_grade = before.grade if before else None
        previous_rank = before.rank if before else None
        return RankingLine(
            unit=place.unit,
            points=index.points if index else None,
            maximum=index.maximum if index else HUNDRED,
            percent=place.percent,
            rank=place.rank,
            grade=place.grade,
            previous_points=earlier.points if earlier else None,
            previous_percent=before.percent if before else None,
            previous_rank=previous_rank,
            previous_grade=previous_grade,
            change=None if place.rank is None or previous_rank is None else previous_rank - place.rank,
            announced_rank=index.announced_rank if index else None,
            merged=merged,
            other_set=index is not None and earlier is not None and differ_in_set(index, earlier),
            concerns=self._concerns(place.grade, previous_grade, index.set_code if index else ""),
        )


def differ_in_set(index: PublishedIndex, other: PublishedIndex) -> bool:
    """Whether two indexes are known to be scored with different sets; one that isn't known differs from none."""
    return "" not in {index.set_code, other.set_code} and index.set_code != other.set_code


def percent_of(index: PublishedIndex) -> Decimal:
    """The share of the maximum."""
    return index.points if index.maximum == HUNDRED else index.points / index.maximum * HUNDRED


def merged_in(units: Iterable[Unit], year: int) -> frozenset[UUID]:
    """The units that took others over between the year before and the end of this one."""
    since, until = date(year - 1, 12, 31), date(year, 12, 30)
    return frozenset(
        unit.successor_id for unit in units if unit.successor_id and unit.ends_on and since <= unit.ends_on <= until
    )


def in_groups(period: str, lines: Iterable[RankingLine]) -> Ranking:
    """Lines by the kind of their units, each kind in the order of its ranks; those without one keep theirs, last."""
    groups: dict[UnitKind, list[RankingLine]] = {kind: [] for kind in UnitKind}
    for line in sorted(lines, key=lambda line: (line.rank is None, line.rank or 0)):
        groups[line.unit.kind].append(line)
    return Ranking(period, provisional=False, groups={kind: tuple(group) for kind, group in groups.items() if group})


def _existed(unit: Unit, year: int) -> bool:
    started = unit.starts_on is None or unit.starts_on.year <= year
    return started and (unit.ends_on is None or unit.ends_on.year >= year)


def _known(unit: Unit, index: PublishedIndex | None) -> _Place:
    return _Place(unit, index, percent_of(index) if index else None)


def _as_announced(place: _Place, grades: Sequence[Grade]) -> _Place:
    """One unit alone can't be ranked."""
    if place.published is None or place.percent is None:
        return place
    return place._replace(rank=place.published.announced_rank, grade=grade_of(place.percent, grades))


def _common_set(members: Iterable[_Place]) -> str:
    """The set that most of a group's indexes were scored with, where any says."""
    codes = Counter(place.published.set_code for place in members if place.published and place.published.set_code)
    return next((code for code, _ in codes.most_common(1)), "")


def _input(place: _Place, period: str) -> RankInput:
    announced = place.published.announced_rank if place.published else None
    return RankInput(
        unit=str(place.unit.id),
        group=place.unit.kind,
        period=period,
        total=place.percent,
        tiebreak=None if announced is None else Decimal(announced),
    )
