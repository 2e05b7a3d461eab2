from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parcomp_desktop.services.statistics.case_counting import Case, count_cases

DAYS = st.dates(date(2026, 1, 1), date(2026, 4, 30))


def case(first: date, second: date, due: date, resolved: bool) -> Case:
    return Case(min(first, second), due, max(first, second) if resolved else None, None, None, None)


CASE = st.builds(case, DAYS, DAYS, DAYS, st.booleans())


@settings(max_examples=60)
@given(cases=st.lists(CASE, min_size=1, max_size=12), order=st.randoms(use_true_random=False))
def test_every_case_is_received_once_and_is_open_until_it_is_resolved(cases: list[Case], order: Random):
    """Whatever the order: what came in so far is what was resolved so far and what is open at the month's end."""
    counted = count_cases(cases, date(2026, 12, 31))
    shuffled = list(cases)
    order.shuffle(shuffled)
    assert count_cases(shuffled, date(2026, 12, 31)) == counted
    received = resolved = 0
    for _, counts in sorted(counted.items(), key=lambda item: item[0][0]):
        found = {name: count or 0 for name, count in counts.items()}
        received += found["received"]
        resolved += found["on_time"] + found["late"]
        assert found["overdue"] + found["pending"] == received - resolved
    assert received == len(cases)


@pytest.mark.parametrize(
    ("due", "until", "overdue"),
    [
        (date(2026, 4, 29), date(2026, 12, 31), 1),
        (date(2026, 4, 30), date(2026, 12, 31), 0),
        (date(2026, 4, 25), date(2026, 4, 22), 0),
        (date(2026, 4, 21), date(2026, 4, 22), 1),
    ],
)
def test_an_open_case_is_overdue_at_the_end_of_its_month_or_today(due: date, until: date, overdue: int):
    counts = count_cases([Case(date(2026, 4, 1), due, None, None, None, None)], until)["2026-04", None]
    assert (counts["overdue"], counts["pending"]) == (overdue, 1 - overdue)
