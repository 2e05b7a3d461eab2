"""Two versions of a record merged by what both began from."""

from hypothesis import given
from hypothesis import strategies as st

from parcomp_desktop.rules.three_way import Merge, merged

VALUES = st.integers(0, 2)
RECORDS = st.fixed_dictionaries({"name": VALUES, "place": VALUES})


def merges(base: dict[str, int] | None, mine: dict[str, int], theirs: dict[str, int]) -> dict[str, Merge]:
    return {name: field.merge for name, field in merged(base, mine, theirs).items()}


def test_each_field_goes_with_the_side_that_changed_it():
    base = {"same": 1, "theirs": 1, "mine": 1, "both alike": 1, "both apart": 1}
    mine = {"same": 1, "theirs": 1, "mine": 2, "both alike": 2, "both apart": 2}
    theirs = {"same": 1, "theirs": 3, "mine": 1, "both alike": 2, "both apart": 3}
    found = merged(base, mine, theirs)
    assert {name: field.merge for name, field in found.items()} == {
        "same": Merge.SAME,
        "theirs": Merge.TAKEN,
        "mine": Merge.KEPT,
        "both alike": Merge.SAME,
        "both apart": Merge.CONFLICT,
    }
    assert {name: field.value for name, field in found.items()} == {
        "same": 1,
        "theirs": 3,
        "mine": 2,
        "both alike": 2,
        "both apart": 2,
    }


def test_without_a_common_beginning_each_difference_is_a_conflict():
    assert merges(None, {"a": 1, "b": 2}, {"a": 1, "b": 3}) == {"a": Merge.SAME, "b": Merge.CONFLICT}


@given(RECORDS, RECORDS, RECORDS)
def test_turned_round_what_was_taken_is_kept(base: dict[str, int], mine: dict[str, int], theirs: dict[str, int]):
    turned = {Merge.TAKEN: Merge.KEPT, Merge.KEPT: Merge.TAKEN}
    there = merges(base, mine, theirs)
    assert merges(base, theirs, mine) == {name: turned.get(merge, merge) for name, merge in there.items()}


@given(RECORDS, RECORDS)
def test_who_changed_nothing_takes_everything(base: dict[str, int], theirs: dict[str, int]):
    assert {name: field.value for name, field in merged(base, base, theirs).items()} == theirs
