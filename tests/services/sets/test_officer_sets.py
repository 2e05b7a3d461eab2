"""A set of about thirty leaves, typed in Excel by someone who knows only its instructions, loads at the first try."""

from random import Random

import pytest

from parcomp_desktop.domain.words import METHOD_WORDS
from parcomp_desktop.rules.scoring import score
from parcomp_desktop.services.sets.workbook_reading import read_set_workbook
from parcomp_desktop.services.sets.workbooks import empty_set_workbook
from tests.services.sets.officer_sets import decimal, officer_leaves, officer_workbook, totals


@pytest.fixture(scope="module")
def empty() -> bytes:
    return empty_set_workbook()


@pytest.mark.parametrize("seed", range(1, 7))
def test_it_loads_and_gives_the_points_worked_out_by_hand(empty: bytes, seed: int):
    random = Random(seed)
    leaves = officer_leaves(random)
    reading = read_set_workbook(officer_workbook(empty, leaves, random), "bộ.xlsx")
    made = reading.indicator_set
    assert (reading.problems, reading.notices) == ((), ())
    assert made
    assert {each.rule.__struct_config__.tag for each in made.indicators} == {*METHOD_WORDS}
    result = score(made, {leaf.code: leaf.entry for leaf in leaves})
    by_hand = {leaf.code: None if leaf.points is None else decimal(leaf.points) for leaf in leaves}
    assert {code: leaf.points for code, leaf in result.leaves.items()} == by_hand
    assert (result.total, result.maximum) == tuple(decimal(each) for each in totals(leaves))


@pytest.mark.parametrize("seed", range(1, 4))
def test_one_gapped_band_is_refused_with_sheet_and_cell(empty: bytes, seed: int):
    random = Random(seed)
    leaves = officer_leaves(random)
    gapped = [
        leaf._replace(rows=(leaf.rows[0], ("Mức điểm", {**leaf.rows[1][1], "Mức (ghi gọn)": "82–<95"}), *leaf.rows[2:]))
        if leaf.code == "2.1"
        else leaf
        for leaf in leaves
    ]
    (problem,) = read_set_workbook(officer_workbook(empty, gapped, random), "bộ.xlsx").problems
    assert (problem.sheet, problem.cell[0], problem.value) == ("Mức điểm", "C", "82–<95")
    assert problem.what
    assert problem.cure
