"""A ranking as it is read: units of each kind in their order, beside the year before."""

from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.units import Unit, UnitKind

OTHER_SET, MERGED = "khác bộ chỉ số", "sau sáp nhập"


class RankingLine(NamedTuple):
    """A unit in the order of its group; None is blank. ``change`` counts the places climbed.

    ``merged``: the unit took others over since the year before; ``other_set``: the two years are known to be scored
    with different sets. ``concerns`` are what its grade says against awards of the year.
    """

    unit: Unit
    points: Decimal | None
    maximum: Decimal
    percent: Decimal | None
    rank: int | None
    grade: str | None
    previous_points: Decimal | None = None
    previous_percent: Decimal | None = None
    previous_rank: int | None = None
    previous_grade: str | None = None
    change: int | None = None
    announced_rank: int | None = None
    merged: bool = False
    other_set: bool = False
    concerns: tuple[str, ...] = ()

    @property
    def percent_change(self) -> Decimal | None:
        """By how many percent points the index rose (negative: fell)."""
        if self.percent is None or self.previous_percent is None:
            return None
        return self.percent - self.previous_percent

    @property
    def unlike(self) -> tuple[str, ...]:
        """Why the two years are unlike, in words; empty when they may be compared or there is nothing to compare."""
        if self.percent is None or self.previous_percent is None:
            return ()
        return tuple(words for words, holds in ((OTHER_SET, self.other_set), (MERGED, self.merged)) if holds)

    @property
    def comparable(self) -> bool:
        """Whether a criterion may use the changes as they are; else an officer confirms them first."""
        return self.percent_change is not None and not self.unlike

    @property
    def announced_otherwise(self) -> bool:
        """Whether the announced rank isn't the computed one."""
        return None not in {self.announced_rank, self.rank} and self.announced_rank != self.rank


class Ranking(NamedTuple):
    """Units of each kind in their order; a kind without units isn't there.

    ``provisional``: an order of self-scores ("tạm xếp") that feeds nothing. ``outside``: the units outside the
    ranking, in the units' order, with their points and without rank, grade or change.
    """

    period: str
    provisional: bool
    groups: dict[UnitKind, tuple[RankingLine, ...]]
    outside: tuple[RankingLine, ...] = ()

    def line(self, unit_id: UUID) -> RankingLine | None:
        """The line of a unit; None when it isn't among those ranked."""
        lines = (line for group in self.groups.values() for line in group)
        return next((line for line in lines if line.unit.id == unit_id), None)
