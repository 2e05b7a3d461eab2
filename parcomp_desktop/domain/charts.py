"""What charts show: percents and ranks as they are known. None is blank, never zero.

Every text stands as it is drawn.
"""

from decimal import Decimal

from parcomp_desktop.domain.record import Record


class FieldBars(Record, frozen=True, kw_only=True):
    """One field (lĩnh vực) in percents of its maximum: the unit's, the mean of its group's, the unit's of last year."""

    name: str
    own: Decimal | None = None
    mean: Decimal | None = None
    before: Decimal | None = None


class FieldsChart(Record, frozen=True, kw_only=True):
    """The fields of one unit beside its group and the year before; ``own``, ``mean``, ``before`` name the bars."""

    title: str
    note: str = ""
    own: str
    mean: str
    before: str
    fields: tuple[FieldBars, ...]


class RankBar(Record, frozen=True, kw_only=True):
    """A unit in the order of its group; ``own`` marks the one that the chart is about."""

    name: str
    percent: Decimal | None = None
    rank: int | None = None
    grade: str | None = None
    own: bool = False


class RankingChart(Record, frozen=True, kw_only=True):
    """The units of a group in their order; ``grades`` are the names of all grades, the highest first."""

    title: str
    note: str = ""
    grades: tuple[str, ...]
    bars: tuple[RankBar, ...]


class TrendYear(Record, frozen=True, kw_only=True):
    """A year of a unit's index; ``unlike`` says why it can't be compared with the year before, in words."""

    year: int
    percent: Decimal | None = None
    rank: int | None = None
    unlike: str = ""


class TrendChart(Record, frozen=True, kw_only=True):
    """A unit's index and rank over consecutive years, known or not; ``aim`` is the target in the plan's words."""

    title: str
    note: str = ""
    aim: str
    years: tuple[TrendYear, ...]


Chart = FieldsChart | RankingChart | TrendChart
