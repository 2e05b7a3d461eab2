"""Dates and numbers as NĐ 30/2020/NĐ-CP and Vietnamese usage write them."""

from datetime import date
from decimal import Decimal

import pytest

from parcomp_desktop.documents.wording import change_words, count_words, date_words, number_words


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 2, 5), "ngày 05 tháng 02 năm 2026"),
        (date(2026, 6, 29), "ngày 29 tháng 6 năm 2026"),
        (date(2026, 1, 10), "ngày 10 tháng 01 năm 2026"),
        (date(2026, 3, 9), "ngày 09 tháng 3 năm 2026"),
        (date(2026, 12, 31), "ngày 31 tháng 12 năm 2026"),
    ],
)
def test_days_below_ten_and_months_one_and_two_have_a_zero(day: date, words: str):
    assert date_words(day).replace("\u00a0", " ") == words


def test_a_date_never_breaks_before_its_figures():
    assert date_words(date(2026, 2, 5)).split(" ") == ["ngày\u00a005", "tháng\u00a002", "năm\u00a02026"]


def test_a_date_still_to_come_leaves_room_to_write_it():
    assert date_words(None) == "ngày …… tháng …… năm ……"


@pytest.mark.parametrize(
    ("value", "words"),
    [("16.125", "16,13"), ("16.1", "16,10"), ("0", "0,00"), ("1234567.891", "1.234.567,89"), ("-0.5", "-0,50")],
)
def test_numbers_have_a_comma_and_round_half_up(value: str, words: str):
    assert number_words(Decimal(value)) == words


def test_no_places_means_no_comma():
    assert number_words(Decimal(2530000), 0) == "2.530.000"


def test_blank_is_a_dash_and_zero_is_zero():
    assert [number_words(None), count_words(None), change_words(None)] == ["–", "–", "–"]
    assert [count_words(0), change_words(0)] == ["0", "0"]


def test_places_climbed_and_fallen_carry_their_sign():
    assert [change_words(3), change_words(-12)] == ["+3", "−12"]
