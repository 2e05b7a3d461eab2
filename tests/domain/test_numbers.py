"""Numbers as officers type them: never a silent change."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parcomp_desktop.domain.numbers import format_number, parse_number, plain_number

CLEAR = [
    # typed, decimals allowed, meant
    ("0", 2, "0"),
    ("5", 2, "5"),
    ("100", 0, "100"),
    ("007", 0, "7"),
    ("12,5", 2, "12.5"),
    ("12.5", 2, "12.5"),
    ("12,50", 2, "12.50"),
    ("0,25", 2, "0.25"),
    ("0.25", 2, "0.25"),
    (",25", 2, "0.25"),
    (".5", 2, "0.5"),
    ("1,0", 0, "1"),
    ("90,00", 1, "90"),
    ("0,250", 2, "0.25"),
    ("0.125", 3, "0.125"),
    ("01.250", 2, "1.25"),
    ("1250", 2, "1250"),
    ("1250,5", 2, "1250.5"),
    ("1250.250", 3, "1250.25"),
    ("1.250", 0, "1250"),
    ("1,250", 0, "1250"),
    ("2.340.000", 0, "2340000"),
    ("2,340,000", 0, "2340000"),
    ("2 340 000", 0, "2340000"),
    ("2\u00a0340\u202f000", 0, "2340000"),
    ("1.234.567,5", 2, "1234567.5"),
    ("1,234,567.5", 2, "1234567.5"),
    ("1.250,5", 2, "1250.5"),
    ("1,250.5", 2, "1250.5"),
    ("1.250,00", 2, "1250"),
    ("1 250", 2, "1250"),
    ("1 250,75", 2, "1250.75"),
    ("1.234.567", 2, "1234567"),
    ("  12,5  ", 2, "12.5"),
    ("\t85\n", 2, "85"),
    ("\u200b85,5\ufeff", 2, "85.5"),
    ("１２，５", 2, "12.5"),
    ("12．5", 2, "12.5"),
    ("-5", 2, "-5"),
    ("- 5,5", 2, "-5.5"),
    ("\u22125", 2, "-5"),
    ("–0,5", 2, "-0.5"),
    ("+3", 0, "3"),
    ("999.999.999.999", 0, "999999999999"),
    ("1" * 40, 0, "1" * 40),
]

AMBIGUOUS = [
    ("1.250", 2, "1,25", "1250"),
    ("1,250", 2, "1,25", "1250"),
    ("12.345", 2, "12,3450", "12345"),
    ("100,000", 1, "100", "100000"),
    ("-1.250", 2, "-1,25", "-1250"),
    ("9.999", 4, "9,9990", "9999"),
]

WRONG = [
    ("abc", 2),
    ("12a", 2),
    ("85%", 2),
    ("12,", 2),
    ("12.", 2),
    (",", 2),
    ("-", 2),
    ("--5", 2),
    ("5-", 2),
    ("(5)", 2),
    ("1..5", 2),
    ("1,,5", 2),
    ("1.2.3", 2),
    ("1,2,3", 2),
    ("1.234.56", 2),
    ("1.23.456", 2),
    ("1.234,567,8", 2),
    ("1.234 567", 2),
    ("12 5", 2),
    ("1 2", 0),
    ("1250 000", 0),
    ("0.250.000", 0),
    ("1e5", 2),
    ("5²", 2),
    ("½", 2),
    ("١٢", 2),
    ("NaN", 2),
    ("Infinity", 2),
    ("1_000", 0),
    ("0x10", 0),
    ("12:5", 2),
    ("8/10", 2),
    ("2 triệu", 0),
    ("1.250.000đ", 0),
]

TOO_FINE = [("12,345.67", 1), ("0,125", 2), ("12,5", 0), ("0.250", 1), ("3,14159", 4), ("1250.005", 2)]


@pytest.mark.parametrize(("typed", "decimals", "meant"), CLEAR)
def test_a_clear_number_is_read_as_meant(typed: str, decimals: int, meant: str):
    read = parse_number(typed, decimals)
    assert (read.value, read.problem, read.readings) == (Decimal(meant), "", ())


@pytest.mark.parametrize(("typed", "decimals", "one", "other"), AMBIGUOUS)
def test_an_ambiguous_number_is_asked_about(typed: str, decimals: int, one: str, other: str):
    read = parse_number(typed, decimals)
    assert read.value is None
    assert [plain_number(reading) for reading in read.readings] == [one, other]
    assert f"Hãy gõ {one} hoặc {other}." in read.problem


@pytest.mark.parametrize("typed", ["1.250", "1,001", "999.999"])
def test_each_cure_of_an_ambiguous_number_is_clear_when_typed(typed: str):
    readings = parse_number(typed, 3).readings
    assert [parse_number(plain_number(reading), 3).value for reading in readings] == list(readings)


@pytest.mark.parametrize(("typed", "decimals"), WRONG)
def test_what_is_no_number_is_refused_with_an_example(typed: str, decimals: int):
    read = parse_number(typed, decimals)
    assert (read.value, read.readings) == (None, ())
    assert "không phải là số" in read.problem


@pytest.mark.parametrize(("typed", "decimals"), TOO_FINE)
def test_digits_beyond_those_allowed_are_refused_not_rounded(typed: str, decimals: int):
    read = parse_number(typed, decimals)
    assert read.value is None
    assert "Hãy gõ lại số" in read.problem


@pytest.mark.parametrize("typed", ["", "   ", "\u00a0", "\u200b"])
def test_blank_text_is_a_blank_not_zero(typed: str):
    read = parse_number(typed, 2)
    assert (read.value, read.problem) == (None, "")


@pytest.mark.parametrize(
    ("value", "decimals", "shown"),
    [
        ("0", None, "0"),
        ("-0", None, "0"),
        ("1234.5", None, "1.234,5"),
        ("1234567", None, "1.234.567"),
        ("16.1200", None, "16,12"),
        ("1200", None, "1.200"),
        ("1E+3", None, "1.000"),
        ("-1250.75", None, "-1.250,75"),
        ("16.1", 2, "16,10"),
        ("0.125", 2, "0,13"),
        ("0.115", 2, "0,12"),
        ("-0.001", 2, "0,00"),
        ("2340000", 0, "2.340.000"),
        ("99.5", 0, "100"),
    ],
)
def test_documents_print_comma_and_dots(value: str, decimals: int | None, shown: str):
    assert format_number(Decimal(value), decimals) == shown


@pytest.mark.parametrize(
    ("value", "typed"),
    [
        ("1250", "1250"),
        ("1250.50", "1250,5"),
        ("1E+3", "1000"),
        ("-0", "0"),
        ("0.250", "0,25"),
        ("1.234", "1,2340"),
        ("0.125", "0,125"),
    ],
)
def test_a_plain_number_has_nothing_between_thousands(value: str, typed: str):
    assert plain_number(Decimal(value)) == typed


values = st.integers(0, 4).flatmap(lambda places: st.decimals(-(10**15), 10**15, places=places))


@given(values)
def test_a_plain_number_is_read_back_as_itself(value: Decimal):
    assert parse_number(plain_number(value), 4).value == value


@given(st.integers(-(10**15), 10**15).map(Decimal))
def test_a_printed_whole_number_is_read_back_as_itself(value: Decimal):
    assert parse_number(format_number(value), 0).value == value


@given(st.decimals(-(10**15), 10**15, places=2))
def test_a_number_printed_with_all_its_decimals_is_read_back_as_itself(value: Decimal):
    assert parse_number(format_number(value, 2), 2).value == value


@given(st.text(alphabet="0123456789., -+", max_size=12), st.integers(0, 4))
def test_reading_never_fails_and_has_exactly_one_outcome(typed: str, decimals: int):
    read = parse_number(typed, decimals)
    assert read.value is None or not read.problem
    assert len(read.readings) in ({0, 2} if read.problem else {0})
