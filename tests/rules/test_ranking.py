from collections.abc import Sequence
from decimal import Decimal
from random import Random
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parcomp_desktop.domain.indicators import Grade
from parcomp_desktop.domain.ranking import Ranked, RankInput, Ties
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.rules.ranking import rank

GRADES = (Grade(name="Tốt", at_least=Decimal(80)), Grade(name="Khác", at_least=Decimal(0)))


def row(
    unit: str, total: object = None, *, group: str = "xã", period: str = "2026", tiebreak: object = None
) -> RankInput:
    return RankInput(
        unit=unit,
        group=group,
        period=period,
        total=None if total is None else Decimal(str(total)),
        tiebreak=None if tiebreak is None else Decimal(str(tiebreak)),
    )


def places(rows: Sequence[RankInput], ties: Ties = Ties.DENSE) -> list[int | None]:
    return [line.rank for line in rank(rows, ties, GRADES)]


def changes(*rows: RankInput) -> list[int | None]:
    return [line.change for line in rank(rows, Ties.DENSE, GRADES)]


@pytest.mark.parametrize(
    ("ties", "expected"),
    [(Ties.DENSE, [1, 2, 2, 3]), (Ties.COMPETITION, [1, 2, 2, 4]), (Ties.SEQUENTIAL, [1, 2, 3, 4])],
)
def test_equal_totals_are_numbered_by_the_convention(ties: Ties, expected: list[int]):
    assert places([row("A", 95), row("B", "90"), row("C", "90.00"), row("D", 85)], ties) == expected


@pytest.mark.parametrize(
    ("ties", "expected"),
    [
        (Ties.DENSE, [3, 1, 1, 2, 3, 1]),
        (Ties.COMPETITION, [5, 1, 1, 4, 5, 1]),
        (Ties.SEQUENTIAL, [5, 1, 2, 4, 6, 3]),
    ],
)
def test_the_answer_keeps_the_order_of_the_rows(ties: Ties, expected: list[int]):
    rows = [row("F", 70), row("A", 99), row("B", 99), row("D", 80), row("E", 70), row("C", 99)]
    assert places(rows, ties) == expected
    assert [line.unit for line in rank(rows, ties, GRADES)] == list("FABDEC")


def test_sequential_numbers_go_by_tiebreak_ascending_blank_last_then_as_entered():
    tied = [
        row("A", 90),
        row("B", 90, tiebreak=2),
        row("C", 90, tiebreak="-1.5"),
        row("D", 90),
        row("E", 90, tiebreak=0),
    ]
    assert places(tied, Ties.SEQUENTIAL) == [4, 3, 1, 5, 2]


def test_a_tiebreak_never_outweighs_the_total():
    assert places([row("A", 80, tiebreak=1), row("B", 90, tiebreak=9)], Ties.SEQUENTIAL) == [2, 1]


@pytest.mark.parametrize("ties", [Ties.DENSE, Ties.COMPETITION])
def test_a_tiebreak_does_not_part_those_who_share_a_place(ties: Ties):
    assert places([row("A", 90, tiebreak=1), row("B", 90, tiebreak=2)], ties) == [1, 1]


@pytest.mark.parametrize("ties", list(Ties))
def test_a_blank_total_has_no_place_and_takes_none(ties: Ties):
    result = rank([row("A", 80), row("B"), row("C", 0)], ties, GRADES)
    assert [line.rank for line in result] == [1, None, 2]
    assert result[1] == Ranked(unit="B", group="xã", period="2026", total=None, rank=None, grade=None, change=None)


@pytest.mark.parametrize(
    ("ties", "expected"),
    [
        (Ties.DENSE, [2, None, 1, 2, None, 3]),
        (Ties.COMPETITION, [2, None, 1, 2, None, 4]),
        (Ties.SEQUENTIAL, [3, None, 1, 2, None, 4]),
    ],
)
def test_blanks_between_equal_totals_move_no_place(ties: Ties, expected: list[int | None]):
    rows = [
        row("A", 90, tiebreak=2),
        row("B"),
        row("C", 95),
        row("D", 90, tiebreak=1),
        row("E", tiebreak=1),
        row("F", 0),
    ]
    assert places(rows, ties) == expected


def test_groups_and_periods_are_ranked_apart():
    rows = [row("A", 80), row("B", 90), row("A", 70, group="sở"), row("A", 60, period="2026Q1")]
    assert places(rows) == [2, 1, 1, 1]


def test_change_counts_the_places_climbed_since_the_year_before():
    before = [row("A", 70, period="2025"), row("B", 80, period="2025"), row("C", 90, period="2025")]
    after = [row("A", 95), row("B", 80), row("C", 70)]
    assert changes(*before, *after) == [None, None, None, 2, 0, -2]


def test_change_stands_only_between_consecutive_years_of_the_same_unit_and_group():
    rows = [
        row("A", 70, period="2023"),
        row("A", 70, period="2025"),
        row("A", 70, group="sở", period="2026"),
        row("B", 80, period="2026"),
    ]
    assert changes(*rows) == [None] * 4


@pytest.mark.parametrize(
    ("earlier", "later"),
    [("2025Q4", "2026Q1"), ("25", "26"), ("02025", "02026"), ("٢٠٢٥", "٢٠٢٦"), ("2025 ", "2026 "), ("", "x")],
)
def test_change_needs_years_of_four_digits(earlier: str, later: str):
    assert changes(row("A", 70, period=earlier), row("A", 80, period=later)) == [None, None]


def test_years_before_the_year_1000_keep_four_digits():
    assert changes(row("A", 70, period="0999"), row("A", 80, period="1000")) == [None, 0]
    assert changes(row("A", 70, period="0000")) == [None]


def test_a_unit_without_a_place_in_either_year_has_no_change():
    assert changes(row("A", period="2025"), row("A", 80)) == [None, None]
    assert changes(row("A", 80, period="2025"), row("A")) == [None, None]


def test_the_same_unit_twice_in_a_group_and_period_is_refused():
    with pytest.raises(Refusal, match="Xã Ba Tơ \\(nhóm xã, kỳ 2026\\) có hai dòng"):
        rank([row("Xã Ba Tơ", 80), row("B", 70), row("Xã Ba Tơ", 90)], Ties.DENSE, GRADES)


@pytest.mark.parametrize("total", ["-0.01", "100.01", "NaN", "sNaN", "Infinity"])
def test_a_total_outside_0_to_100_is_refused(total: str):
    with pytest.raises(Refusal, match=r"Tổng điểm của A .* ngoài khoảng từ 0 đến 100"):
        rank([row("A", total)], Ties.DENSE, GRADES)


@pytest.mark.parametrize("tiebreak", ["NaN", "Infinity"])
def test_a_tiebreak_that_is_no_number_is_refused(tiebreak: str):
    with pytest.raises(Refusal, match="Số phân định của A"):
        rank([row("A", 50, tiebreak=tiebreak)], Ties.DENSE, GRADES)


def test_totals_that_differ_in_the_thirtieth_digit_do_not_tie():
    assert places([row("A", f"90.{'0' * 29}1"), row("B", 90)], Ties.COMPETITION) == [1, 2]
    assert places([row("B", 90), row("A", f"90.{'0' * 29}1")], Ties.SEQUENTIAL) == [2, 1]


def test_grades_go_by_the_total():
    totals = [100, 80, "79.99", 0]
    result = rank([row(str(total), total) for total in totals], Ties.DENSE, GRADES)
    assert [line.grade for line in result] == ["Tốt", "Tốt", "Khác", "Khác"]
    assert rank([row("A", 90)], Ties.DENSE, ())[0].grade is None


TOTALS = st.one_of(st.none(), st.integers(0, 12).map(Decimal))
ROWS = st.dictionaries(
    st.tuples(st.sampled_from("ABCDEFGH"), st.sampled_from(["xã", "sở"]), st.sampled_from(["2024", "2025", "2026"])),
    TOTALS,
).map(lambda known: [row(unit, total, group=group, period=period) for (unit, group, period), total in known.items()])


@given(ROWS, st.sampled_from([Ties.DENSE, Ties.COMPETITION]), st.randoms())
def test_the_order_of_the_rows_changes_no_ranking(rows: list[RankInput], ties: Ties, random: Random):
    shuffled = list(rows)
    random.shuffle(shuffled)

    def by_line(some: list[RankInput]) -> dict[tuple[str, str, str], Ranked]:
        return {(line.unit, line.group, line.period): line for line in rank(some, ties, GRADES)}

    assert by_line(shuffled) == by_line(rows)


@given(ROWS)
def test_places_are_one_more_than_those_ahead(rows: list[RankInput]):
    # by definition: competition counts the units ahead, dense the different totals ahead
    for line, dense, competition in zip(rows, places(rows), places(rows, Ties.COMPETITION), strict=True):
        ahead = [
            other.total
            for other in rows
            if (other.group, other.period) == (line.group, line.period)
            and line.total is not None
            and other.total is not None
            and other.total > line.total
        ]
        assert (dense, competition) == ((None, None) if line.total is None else (len(set(ahead)) + 1, len(ahead) + 1))


def test_eleven_thousand_units_over_eight_years_are_ranked_in_a_moment():
    random = Random(7)
    rows = [
        row(f"X{unit}", Decimal(random.randrange(10_001)) / 100, period=str(year))
        for year in range(2023, 2031)
        for unit in range(11_000)
    ]
    start = process_time()
    rank(rows, Ties.COMPETITION, GRADES)
    assert process_time() - start < 5
