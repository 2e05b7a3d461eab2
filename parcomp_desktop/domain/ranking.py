"""Ranking (xếp hạng) within groups of like units."""

from enum import StrEnum

from parcomp_desktop.domain.record import Points, Record


class Ties(StrEnum):
    """How equal totals are numbered; all three are in use, dense ("đồng hạng": 1, 2, 2, 3) is the default."""

    DENSE = "dense"
    COMPETITION = "competition"
    SEQUENTIAL = "sequential"


class RankInput(Record, frozen=True, kw_only=True):
    """One unit's total in a group and period; a blank total isn't ranked. ``tiebreak``: the lower goes first."""

    unit: str
    group: str
    period: str
    total: Points | None
    tiebreak: Points | None = None


class Ranked(Record, frozen=True, kw_only=True):
    """A line of the ranking. ``change`` counts the places climbed since the year before (negative: fallen)."""

    unit: str
    group: str
    period: str
    total: Points | None
    rank: int | None
    grade: str | None
    change: int | None
