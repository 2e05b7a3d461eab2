"""A set changed part by part, and its bands typed line by line."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from parcomp_desktop.domain.indicators import Band, Field, Indicator, IndicatorSet, ManualRule, Purpose
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.rules.band_lines import band_line, read_band_line
from parcomp_desktop.rules.set_editing import (
    added_up,
    changed,
    copied,
    moved,
    ordered_parts,
    part_of,
    with_group,
    with_leaf,
    without,
)


def group(code: str, parent: str = "", maximum: int = 0, **more: bool) -> Field:
    return Field(code=code, name=f"Nhóm {code}", maximum=Decimal(maximum), parent=parent, **more)


def leaf(code: str, field: str, maximum: int = 1) -> Indicator:
    return Indicator(code=code, field=field, name=f"Tiêu chí {code}", maximum=Decimal(maximum), rule=ManualRule())


SET = IndicatorSet(
    code="BCS",
    name="Bộ",
    issuer="UBND",
    document="1/QĐ",
    dated=date(2026, 1, 1),
    purpose=Purpose.PAR_INDEX,
    maximum=Decimal(0),
    fields=(group("1"), group("2"), group("1.1", "1"), group("1.2", "1")),
    indicators=(leaf("1.1.1", "1.1", 3), leaf("1.1.2", "1.1", 4), leaf("1.2.1", "1.2", 5), leaf("2.1", "2", 8)),
    sample=True,
)


def tree(indicator_set: IndicatorSet) -> list[str]:
    return [f"{'-' * depth}{part.code}" for depth, part in ordered_parts(indicator_set)]


def test_the_tree_is_read_from_above():
    assert tree(SET) == ["1", "-1.1", "--1.1.1", "--1.1.2", "-1.2", "--1.2.1", "2", "-2.1"]


def test_new_parts_get_the_next_free_code():
    fields, field = with_group(SET)
    assert (field, tree(fields)[-1]) == ("3", "3")
    _, nested = with_group(SET, "1")
    assert nested == "1.3"
    leaves, code = with_leaf(without(SET, "1.1.1"), "1.1")
    assert code == "1.1.3"
    assert part_of(leaves, "1.1.3")


def test_a_renamed_group_takes_what_hangs_on_it_along():
    renamed = changed(SET, "1.1", group("A", "1"))
    assert tree(renamed) == ["1", "-A", "--1.1.1", "--1.1.2", "-1.2", "--1.2.1", "2", "-2.1"]
    assert tree(changed(renamed, "1", group("I")))[:2] == ["I", "-A"]


def test_a_code_is_used_once_and_no_group_stands_in_itself():
    with pytest.raises(Refusal, match="Mã 2 đã dùng"):
        changed(SET, "1", group("2"))
    for parent in ("1", "A", "1.2"):
        with pytest.raises(Refusal, match="trong chính nó"):
            changed(changed(SET, "1.1", group("A", "1")), "1", group("1", parent))


def test_a_leaf_is_changed_in_its_place():
    assert part_of(changed(SET, "2.1", leaf("2.9", "2", 7)), "2.9") == leaf("2.9", "2", 7)
    assert tree(changed(SET, "1.1.1", leaf("1.1.1", "2")))[-2:] == ["-1.1.1", "-2.1"]


def test_a_group_goes_with_everything_below_it():
    assert tree(without(SET, "1")) == ["2", "-2.1"]
    assert tree(without(SET, "1.1.2")) == ["1", "-1.1", "--1.1.1", "-1.2", "--1.2.1", "2", "-2.1"]


@pytest.mark.parametrize(
    ("code", "step", "expected"),
    [
        ("1.1.2", -1, ["1", "-1.1", "--1.1.2", "--1.1.1", "-1.2", "--1.2.1", "2", "-2.1"]),
        ("1.1.2", 1, tree(SET)),
        ("1", 1, ["2", "-2.1", "1", "-1.1", "--1.1.1", "--1.1.2", "-1.2", "--1.2.1"]),
        ("1.2", -1, ["1", "-1.2", "--1.2.1", "-1.1", "--1.1.1", "--1.1.2", "2", "-2.1"]),
        ("nothing", 1, tree(SET)),
    ],
)
def test_a_part_changes_places_with_its_sibling(code: str, step: int, expected: list[str]):
    assert tree(moved(SET, code, step)) == expected


def test_maxima_are_added_up_from_the_leaves_but_a_cap_stays():
    extra = group("3", maximum=2, capped=True)
    beyond = group("4", beyond=True)
    whole = replace(
        SET, fields=(*SET.fields, extra, beyond), indicators=(*SET.indicators, leaf("3.1", "3", 9), leaf("4.1", "4", 6))
    )
    summed = added_up(whole)
    assert {field.code: field.maximum for field in summed.fields} == {
        "1": 12,
        "2": 8,
        "1.1": 7,
        "1.2": 5,
        "3": 2,
        "4": 6,
    }
    assert summed.maximum == 22  # the group beyond the scale isn't in it


def test_a_copy_names_what_it_replaces_and_its_year():
    copy = copied(SET, "BCS-2027", 2027)
    assert (copy.code, copy.replaces, copy.year_from, copy.year_to, copy.sample) == (
        "BCS-2027",
        "BCS",
        2027,
        None,
        False,
    )
    assert copy.indicators == SET.indicators


D = Decimal
LINES = [
    ("80–<90: 6", Band(low=D(80), high=D(90), points=D(6))),
    ("80 - 90 : 6", Band(low=D(80), high=D(90), with_high=True, points=D(6))),
    (">80–≤90: 6,5", Band(low=D(80), with_low=False, high=D(90), with_high=True, points=D("6.5"))),
    (">= 90 %: 10", Band(low=D(90), points=D(10))),
    ("<70: 0", Band(high=D(70), points=D(0))),
    ("<=5: 1", Band(high=D(5), with_high=True, points=D(1))),
    (">5: 0", Band(low=D(5), with_low=False, points=D(0))),
    ("100: 10", Band(low=D(100), high=D(100), with_high=True, points=D(10))),
    ("60–<85: x/85×10", Band(low=D(60), high=D(85), divisor=D(85), times=D(10))),
    ("60-<85: X : 85 * 10", Band(low=D(60), high=D(85), divisor=D(85), times=D(10))),
]


@pytest.mark.parametrize(("line", "band"), LINES)
def test_a_band_is_read_as_officers_write_it(line: str, band: Band):
    assert read_band_line(line).value == band


@pytest.mark.parametrize(
    "line", ["80–<90", "abc: 6", "80: abc", "1.250–2: 3", "80–1.250: 3", "1.250: 1", "<5: x/1.250×1"]
)
def test_a_line_that_says_no_band_is_told_with_an_example(line: str):
    typed = read_band_line(line)
    assert typed.value is None
    assert line in typed.problem
    assert "ví dụ 80–<90: 6" in typed.problem


NUMBERS = st.decimals(min_value=0, max_value=10_000, places=2)


@given(low=NUMBERS, high=NUMBERS, ends=st.tuples(st.booleans(), st.booleans()), points=NUMBERS)
def test_every_band_that_is_written_is_read_back(low: D, high: D, ends: tuple[bool, bool], points: D):
    between = Band(low=min(low, high), high=max(low, high) + 1, with_low=ends[0], with_high=ends[1], points=points)
    above = Band(low=low, with_low=ends[0], divisor=high + 1, times=points)
    for band in (between, above):
        assert read_band_line(band_line(band)).value == band
