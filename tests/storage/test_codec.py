from collections.abc import Iterator
from datetime import date
from decimal import Decimal, localcontext
from unicodedata import is_normalized, normalize
from uuid import UUID, uuid4

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from parcomp_desktop.domain.awards import Nomination
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.people import Employment, Honorific, Person
from parcomp_desktop.domain.record import Entity, Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import PublishedIndex, ScoreEntry
from parcomp_desktop.storage.codec import from_row, row_hash, to_row
from tests.storage.records import COMPOSED, KINDS, any_of, samples

BY_KIND = pytest.mark.parametrize("kind", KINDS)


def entry(numerator: Decimal | None = None, value: Decimal | None = None) -> ScoreEntry:
    return ScoreEntry(id=uuid4(), scoresheet_id=uuid4(), code="1.1", numerator=numerator, value=value)


def texts(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case list() | tuple():
            for part in value:
                yield from texts(part)
        case dict():
            for name, part in value.items():
                yield from texts(name)
                yield from texts(part)
        case _:
            pass


@BY_KIND
@settings(max_examples=settings().max_examples // 5)
@given(data=st.data())
def test_any_record_comes_back_from_its_row(kind: type[Entity], data: st.DataObject):
    record = data.draw(any_of(kind, COMPOSED))
    row = to_row(record)
    assert from_row(kind, row) == record
    assert {type(cell) for cell in row.values()} <= {str, int, type(None)}


@BY_KIND
@settings(max_examples=settings().max_examples // 5)
@given(data=st.data())
def test_whatever_form_text_came_in_it_comes_back_composed(kind: type[Entity], data: st.DataObject):
    record = data.draw(any_of(kind))
    back = from_row(kind, to_row(record))
    assert all(is_normalized("NFC", text) for text in texts(msgspec.to_builtins(back)))
    assert from_row(kind, to_row(back)) == back


def test_decomposed_text_is_stored_composed():
    name = "Nguyễn Thị Hoà"
    person = Person(
        id=uuid4(),
        unit_id=uuid4(),
        full_name=normalize("NFD", name),
        honorific=Honorific.MS,
        employment=Employment.CADRE,
    )
    assert to_row(person)["full_name"] == name


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (Decimal("16.12"), 161200),
        (Decimal("90.5"), 905000),
        (Decimal("0.0001"), 1),
        (Decimal("-0.0001"), -1),
        (Decimal(0), 0),
        (Decimal("-0"), 0),
        (Decimal("1E+2"), 1000000),
        (Decimal("1.10000000000000000000000000000000000000"), 11000),
        (Decimal("99999999999999.9999"), 999999999999999999),
        (None, None),
    ],
)
def test_percents_are_whole_numbers_of_ten_thousandths(value: Decimal | None, cell: int | None):
    assert to_row(entry(value=value))["value"] == cell


@pytest.mark.parametrize(
    "value",
    [
        "0.00001",
        "16.12345",
        "1.000000000000000000000000000000000000001",
        "100000000000000",
        "1E+30",
        "1E+999999",
        "1E-999999",
        "NaN",
        "sNaN",
        "Infinity",
        "-Infinity",
    ],
)
def test_a_percent_that_four_decimals_cant_hold_is_refused_not_rounded(value: str):
    with pytest.raises(Refusal, match="4 chữ số"):
        to_row(entry(value=Decimal(value)))


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("0.1", "0.1"),
        ("1.50", "1.5"),
        ("100", "100"),
        ("1E+2", "100"),
        ("-0", "0"),
        ("1E-7", "0.0000001"),
        ("1234567890123456789012345678901234567.125", "1234567890123456789012345678901234567.125"),
    ],
)
def test_other_decimals_are_plain_text_to_the_last_digit(value: str, cell: str):
    row = to_row(entry(numerator=Decimal(value)))
    assert row["numerator"] == cell
    assert from_row(ScoreEntry, row).numerator == Decimal(value)


@pytest.mark.parametrize(
    "value", ["NaN", "sNaN", "Infinity", "1E+41", "1E+999999", "1E-999999", "1." + "0" * 40 + "1", "9" * 41]
)
def test_a_decimal_too_long_to_keep_is_refused_not_rounded(value: str):
    with pytest.raises(Refusal, match="quá lớn hoặc có quá nhiều chữ số"):
        to_row(entry(numerator=Decimal(value)))


def test_the_callers_own_precision_changes_no_digit():
    with localcontext(prec=3):
        row = to_row(entry(numerator=Decimal("12345.6789"), value=Decimal("98765.4321")))
        assert (row["numerator"], row["value"]) == ("12345.6789", 987654321)
        back = from_row(ScoreEntry, row)
    assert (back.numerator, back.value) == (Decimal("12345.6789"), Decimal("98765.4321"))


@pytest.mark.parametrize("year", [2**63, -(2**63), 10**400])
def test_a_whole_number_that_sqlite_cant_hold_is_refused(year: int):
    with pytest.raises(Refusal, match="quá lớn"):
        to_row(PublishedIndex(id=uuid4(), unit_id=uuid4(), year=year, points=Decimal(1)))


class Inner(Record, frozen=True):
    name: str
    count: int | None
    sure: bool
    share: Decimal


class Outer(Record, frozen=True):
    inner: Inner | None


@pytest.mark.parametrize(
    "inner", [Inner("Đắk\n\u0301", 3, sure=True, share=Decimal("0.10")), Inner("", None, False, Decimal(0)), None]
)
def test_a_record_within_a_record_keeps_its_numbers_its_text_and_its_blanks(inner: Inner | None):
    assert from_row(Outer, to_row(Outer(inner))) == Outer(inner)


def test_blank_zero_and_not_applicable_stay_three_things():
    blank, zero = entry(), entry(numerator=Decimal(0), value=Decimal(0))
    assert (to_row(blank)["numerator"], to_row(blank)["value"]) == (None, None)
    assert (to_row(zero)["numerator"], to_row(zero)["value"]) == ("0", 0)
    assert to_row(msgspec.structs.replace(blank, not_applicable=True))["not_applicable"] == 1


def test_the_hash_is_of_every_cell_and_its_column():
    row = {"id": "1", "value": 5, "note": None}
    changed = [{**row, "value": 6}, {**row, "value": "5"}, {**row, "note": ""}, {"id": "1", "wert": 5, "note": None}]
    assert row_hash(row) not in {row_hash(other) for other in changed}


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("id", "no id"),
        ("subject", "unknown"),
        ("considered_on", "2026-02-30"),
        ("verdict", "{"),
        ("verdict", '{"award": 1}'),
    ],
)
def test_a_cell_that_no_record_can_hold_is_told_as_damage(db: Database, column: str, cell: str):
    row = to_row(samples(db)[Nomination])
    with pytest.raises(Refusal, match="bị hỏng"):
        from_row(Nomination, {**row, column: cell})


def test_a_decimal_that_cant_be_read_is_told_as_damage():
    with pytest.raises(Refusal, match="bị hỏng"):
        from_row(ScoreEntry, {**to_row(entry()), "numerator": "12,5"})


def test_columns_that_a_record_doesnt_know_are_passed_over():
    nomination = Nomination(
        id=UUID(int=1),
        award="A",
        subject=Subject.COLLECTIVE,
        subject_id=UUID(int=2),
        period="2026",
        considered_on=date(2026, 1, 1),
        achievement="",
    )
    assert from_row(Nomination, {**to_row(nomination), "folded": "x"}) == nomination
