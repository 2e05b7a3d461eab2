"""Counting procedure files by month, for the whole unit and for each officer."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.services.statistics.case_cells import Payment

Key = tuple[str, UUID | None]
"""A month, and whose: None is the whole unit."""
Counts = dict[str, int | None]


class Case(NamedTuple):
    """One procedure file; None in ``way`` and ``payment`` where the sheet has no such column."""

    received_on: date
    due_on: date
    returned_on: date | None
    way: str | None
    payment: Payment | None
    officer: UUID | None


def count_cases(cases: Sequence[Case], until: date) -> dict[Key, Counts]:
    """The counts of each month from the first to the last in which a case was received.

    Received, way and payment belong to the month of receipt, on time and late to the month of the result. Overdue
    and pending stand at the end of a month, or on the day ``until`` in a month that isn't over: a case due on that very
    day is still within its date.
    """
    months = _months(cases)
    officers: set[UUID | None] = {None, *(case.officer for case in cases)}
    tallies = {(month, who): Counter[str]() for month in months for who in officers}
    for case in cases:
        for month, name in _counted(case, months, until):
            for who in {None, case.officer}:
                tallies[month, who][name] += 1
    names = _names(cases)
    return {key: {name: tally[name] for name in names} for key, tally in tallies.items()}


def resolved_after(cases: Sequence[Case]) -> int:
    """How many results came after the last month of receipt: no month counts them."""
    last = _months(cases)[-1]
    return sum(case.returned_on is not None and f"{case.returned_on:%Y-%m}" > last for case in cases)


def _months(cases: Sequence[Case]) -> list[str]:
    first, last = min(case.received_on for case in cases), max(case.received_on for case in cases)
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    places = range(first.year * 12 + first.month - 1, first.year * 12 + first.month - 1 + count)
    return [f"{place // 12:04}-{place % 12 + 1:02}" for place in places]


def _names(cases: Sequence[Case]) -> list[str]:
    """What can be counted: without a column for the way, its counts stay unknown."""
    names = ["received", "on_time", "late", "overdue", "pending"]
    if cases[0].way is not None:
        names += ["online", "in_person", "by_post"]
    return [*names, "with_fee", "paid_online"] if cases[0].payment is not None else names


def _counted(case: Case, months: Sequence[str], until: date) -> Iterable[tuple[str, str]]:
    """The months in which a case counts, and as what."""
    received = f"{case.received_on:%Y-%m}"
    yield received, "received"
    if case.way:
        yield received, case.way
    if case.payment and case.payment.with_fee:
        yield received, "with_fee"
        if case.payment.paid_online:
            yield received, "paid_online"
    returned = f"{case.returned_on:%Y-%m}" if case.returned_on else ""
    if case.returned_on and returned <= months[-1]:
        yield returned, "on_time" if case.returned_on <= case.due_on else "late"
    for month in months:
        if received <= month and (not returned or month < returned):
            yield month, "overdue" if case.due_on < min(month_end(month), until) else "pending"


def month_end(month: str) -> date:
    """The last day of a month."""
    year, number = map(int, month.split("-"))
    return date(year + number // 12, number % 12 + 1, 1) - timedelta(days=1)
