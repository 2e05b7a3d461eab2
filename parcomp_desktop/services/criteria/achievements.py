"""When what is praised was achieved."""

from datetime import date
from typing import NamedTuple

from parcomp_desktop.domain.awards import Nomination
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.register import EarlierAward
from parcomp_desktop.services.criteria.nominees import years_of


class Span(NamedTuple):
    """The days in which an achievement was made."""

    first: date
    last: date

    def overlaps(self, other: "Span") -> bool:
        """Whether they share a day."""
        return self.first <= other.last and other.first <= self.last

    @property
    def words(self) -> str:
        """``từ 01/01/2025 đến 31/12/2025``."""
        return f"từ {format_date(self.first)} đến {format_date(self.last)}"


def span_of(period: str) -> Span:
    """The years of a period, from the first day to the last. Raises Refusal for no such period."""
    years = years_of(period)
    return Span(date(years[0], 1, 1), date(years[-1], 12, 31))


def achieved_span(nomination: Nomination) -> Span:
    """The days of a nomination: as it says, else the years of the period. Raises Refusal for no such period."""
    whole = span_of(nomination.period)
    return Span(nomination.achieved_from or whole.first, nomination.achieved_to or whole.last)


def earlier_span(earlier: EarlierAward) -> Span:
    """The days of an award from elsewhere: those told, else the decision's (NĐ 98/2023, Đ30.9), else its year's."""
    whole = Span(date(earlier.year, 1, 1), date(earlier.year, 12, 31))
    if earlier.achieved_from or earlier.achieved_to:
        first = earlier.achieved_from or earlier.achieved_to or whole.first
        return Span(first, earlier.achieved_to or max(whole.last, first))
    return Span(earlier.decided_on, earlier.decided_on) if earlier.decided_on else whole
