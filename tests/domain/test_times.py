"""Times of the day as officers type them and minutes write them."""

import pytest

from parcomp_desktop.domain.times import parse_time, written_time


@pytest.mark.parametrize(
    "typed",
    [
        "8:30",
        "08:30",
        "8h30",
        "08h30",
        "8g30",
        "8 giờ 30 phút",
        "8.30",
        "0830",
        " 8 : 30 ",
        "８：３０",
        "8H30",
        "8h30p",
    ],
)
def test_a_clear_time_is_read(typed: str):
    assert parse_time(typed).value == "08:30"


@pytest.mark.parametrize(
    ("typed", "time"), [("14h", "14:00"), ("14 giờ", "14:00"), ("0:05", "00:05"), ("23:59", "23:59")]
)
def test_a_whole_hour_and_the_ends_of_the_day_are_read(typed: str, time: str):
    assert parse_time(typed).value == time


@pytest.mark.parametrize("typed", ["24:00", "8:60", "99h"])
def test_a_time_that_no_day_has_is_told(typed: str):
    assert "Không có lúc" in parse_time(typed).problem


@pytest.mark.parametrize("typed", ["8", "sáng", "8:30:00", "830", "-8:30"])
def test_what_is_no_time_is_told(typed: str):
    assert "không phải là giờ" in parse_time(typed).problem


def test_nothing_typed_is_a_blank():
    assert parse_time("  ").value is None
    assert not parse_time("  ").problem


def test_minutes_write_it_in_words():
    assert written_time("08:30") == "08 giờ 30 phút"
