"""Dates as officers type them and documents write them."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parcomp_desktop.domain.dates import column_moment, format_date, format_moment, parse_date, written_date

MARCH_5 = date(2026, 3, 5)
NEW_YEARS_EVE = date(2025, 12, 31)

CLEAR = [
    ("5/3/26", MARCH_5),
    ("5/3/2026", MARCH_5),
    ("05/03/26", MARCH_5),
    ("05/03/2026", MARCH_5),
    ("5/03/2026", MARCH_5),
    ("05/3/2026", MARCH_5),
    ("5-3-26", MARCH_5),
    ("5-3-2026", MARCH_5),
    ("05-03-2026", MARCH_5),
    ("5.3.26", MARCH_5),
    ("05.03.2026", MARCH_5),
    ("5 3 2026", MARCH_5),
    ("05 03 26", MARCH_5),
    ("050326", MARCH_5),
    ("05032026", MARCH_5),
    (" 5/3/2026 ", MARCH_5),
    ("5 / 3 / 2026", MARCH_5),
    ("5 - 3 - 2026", MARCH_5),
    ("5–3–2026", MARCH_5),
    ("5−3−2026", MARCH_5),
    ("5/3-2026", MARCH_5),
    ("05/03.2026", MARCH_5),
    ("０５／０３／２０２６", MARCH_5),
    ("\u200b05/03/2026\ufeff", MARCH_5),
    ("05/03/2026\n", MARCH_5),
    ("\u00a005/03/2026", MARCH_5),
    ("2026-03-05", MARCH_5),
    ("2026-3-5", MARCH_5),
    ("ngày 5 tháng 3 năm 2026", MARCH_5),
    ("Ngày 05 tháng 3 năm 2026", MARCH_5),
    ("nga\u0300y 05 tha\u0301ng 03 na\u0306m 2026", MARCH_5),
    ("5 tháng 3 năm 26", MARCH_5),
    ("31/12/2025", NEW_YEARS_EVE),
    ("31/12/25", NEW_YEARS_EVE),
    ("31122025", NEW_YEARS_EVE),
    ("311225", NEW_YEARS_EVE),
    ("29/2/2024", date(2024, 2, 29)),
    ("29022024", date(2024, 2, 29)),
    ("01/01/1900", date(1900, 1, 1)),
    ("31/12/2099", date(2099, 12, 31)),
    ("1/1/00", date(2000, 1, 1)),
    ("30/6/99", date(2099, 6, 30)),
]

NOT_A_DATE = [
    "abc",
    "5",
    "5/3",
    "5/3/",
    "/3/2026",
    "3/2026",
    "2026",
    "5/3/6",
    "5/3/026",
    "5/3/20266",
    "5//3/2026",
    "5/3/2026/1",
    "5032026",
    "50326",
    "5,3,2026",
    "5:3:2026",
    "05/03/2026 10:30",
    "5/ba/2026",
    "hôm nay",
    "-5/3/2026",
    "٥/٣/٢٠٢٦",
    "mùng 5 tháng 3",
]

NO_SUCH_DAY = [
    ("31/02/2026", "31/02/2026"),
    ("30/2/2024", "30/02/2024"),
    ("29/2/2026", "29/02/2026"),
    ("31/4/26", "31/04/2026"),
    ("3/15/2026", "03/15/2026"),
    ("0/3/2026", "00/03/2026"),
    ("5/0/2026", "05/00/2026"),
    ("320126", "32/01/2026"),
    ("2026-13-05", "05/13/2026"),
]

NO_SUCH_YEAR = ["5/3/2206", "5/3/1899", "5/3/0026", "05032100", "1/1/0000"]


@pytest.mark.parametrize(("typed", "meant"), CLEAR)
def test_a_clear_date_is_read_as_meant(typed: str, meant: date):
    read = parse_date(typed)
    assert (read.value, read.problem) == (meant, "")


@pytest.mark.parametrize("typed", NOT_A_DATE)
def test_what_is_no_date_is_refused_with_an_example(typed: str):
    read = parse_date(typed)
    assert read.value is None
    assert "ví dụ 5/3/2026" in read.problem


@pytest.mark.parametrize(("typed", "named"), NO_SUCH_DAY)
def test_a_day_that_does_not_exist_is_named(typed: str, named: str):
    read = parse_date(typed)
    assert read.value is None
    assert f"Không có ngày {named}." in read.problem


@pytest.mark.parametrize("typed", NO_SUCH_YEAR)
def test_a_year_out_of_all_reason_is_refused(typed: str):
    read = parse_date(typed)
    assert read.value is None
    assert "Hãy gõ năm từ 1900 đến 2099." in read.problem


@pytest.mark.parametrize("typed", ["", "  ", "\u00a0"])
def test_blank_text_is_a_blank_date(typed: str):
    read = parse_date(typed)
    assert (read.value, read.problem) == (None, "")


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2026, 2, 5), "ngày 05 tháng 02 năm 2026"),
        (date(2026, 6, 29), "ngày 29 tháng 6 năm 2026"),
        (date(2026, 1, 10), "ngày 10 tháng 01 năm 2026"),
        (date(2026, 3, 9), "ngày 09 tháng 3 năm 2026"),
        (date(2025, 12, 31), "ngày 31 tháng 12 năm 2025"),
    ],
)
def test_a_written_date_has_the_zeros_of_decree_30(day: date, written: str):
    assert written_date(day) == written


def test_a_shown_date_has_two_digits_for_day_and_month():
    assert format_date(MARCH_5) == "05/03/2026"


days = st.dates(date(1900, 1, 1), date(2099, 12, 31))


@given(days)
def test_a_shown_date_is_read_back_as_itself(day: date):
    assert parse_date(format_date(day)).value == day


@given(days)
def test_a_written_date_is_read_back_as_itself(day: date):
    assert parse_date(written_date(day)).value == day


@given(st.text(alphabet="0123456789/.- ngàythám", max_size=14))
def test_reading_never_fails(typed: str):
    read = parse_date(typed)
    assert read.value is None or not read.problem


def test_a_moment_is_told_by_this_machines_clock():
    here = datetime(2026, 3, 5, 8, 30).astimezone()
    for zone in (UTC, timezone(timedelta(hours=-11))):
        assert format_moment(here.astimezone(zone)) == "08:30 ngày 05/03/2026"
        assert column_moment(here.astimezone(zone)) == "05/03/2026 08:30"
