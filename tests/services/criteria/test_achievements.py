"""When what is praised was achieved: a nomination's own days, the period's, an earlier award's."""

from datetime import date
from uuid import uuid4

import pytest
from msgspec.structs import replace

from parcomp_desktop.domain.awards import Nomination
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.register import EarlierAward
from parcomp_desktop.services.criteria.achievements import Span, achieved_span, earlier_span, span_of

YEAR = Nomination(
    id=uuid4(),
    award="gk-huyen.ca-nhan.nam",
    subject=Subject.INDIVIDUAL,
    subject_id=uuid4(),
    period="2024",
    considered_on=date(2025, 3, 1),
    achievement="Đã có thành tích xuất sắc",
)
ELSEWHERE = EarlierAward(
    id=uuid4(), subject=Subject.INDIVIDUAL, recipient="A Đắk", form="Giấy khen", kind="gk-xa", year=2024
)
WHOLE = Span(date(2024, 1, 1), date(2024, 12, 31))


@pytest.mark.parametrize(
    ("first", "last", "shared"),
    [
        (date(2024, 3, 1), date(2024, 3, 1), True),
        (date(2023, 1, 1), date(2025, 12, 31), True),
        (date(2023, 1, 1), date(2024, 1, 1), True),
        (date(2024, 12, 31), date(2025, 6, 1), True),
        (date(2023, 1, 1), date(2023, 12, 31), False),
        (date(2025, 1, 1), date(2025, 1, 1), False),
    ],
)
def test_spans_overlap_when_they_share_a_day_whichever_comes_first(first: date, last: date, shared: bool):
    other = Span(first, last)
    assert (WHOLE.overlaps(other), other.overlaps(WHOLE)) == (shared, shared)


def test_a_span_in_words():
    assert WHOLE.words == "từ 01/01/2024 đến 31/12/2024"


def test_a_period_is_all_days_of_its_years():
    assert span_of("2024") == WHOLE
    assert span_of("2023-2030") == (date(2023, 1, 1), date(2030, 12, 31))
    with pytest.raises(Refusal, match="không phải là một kỳ xét"):
        span_of("quý 1")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, WHOLE),
        ({"period": "2023-2030"}, Span(date(2023, 1, 1), date(2030, 12, 31))),
        ({"achieved_from": date(2023, 7, 1)}, Span(date(2023, 7, 1), date(2024, 12, 31))),
        ({"achieved_to": date(2024, 11, 30)}, Span(date(2024, 1, 1), date(2024, 11, 30))),
    ],
)
def test_the_achievement_was_made_in_the_period_unless_it_says_otherwise(said: dict[str, object], expected: Span):
    assert achieved_span(replace(YEAR, **said)) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, WHOLE),
        ({"decided_on": date(2024, 5, 12)}, Span(date(2024, 5, 12), date(2024, 5, 12))),
        (
            {"decided_on": date(2024, 5, 12), "achieved_from": date(2023, 2, 1), "achieved_to": date(2023, 9, 1)},
            Span(date(2023, 2, 1), date(2023, 9, 1)),
        ),
        ({"achieved_from": date(2024, 2, 1)}, Span(date(2024, 2, 1), date(2024, 12, 31))),
        ({"achieved_from": date(2025, 2, 1)}, Span(date(2025, 2, 1), date(2025, 2, 1))),
        ({"achieved_to": date(2023, 9, 1)}, Span(date(2023, 9, 1), date(2023, 9, 1))),
    ],
)
def test_an_earlier_award_is_of_the_days_told_else_of_its_decision_else_of_its_year(
    said: dict[str, object], expected: Span
):
    assert earlier_span(replace(ELSEWHERE, **said)) == expected
