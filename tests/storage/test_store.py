import sqlite3
from collections.abc import Generator
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from unicodedata import normalize
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from sqlite_utils import Database

from parcomp_desktop.domain.awards import IssuedFile
from parcomp_desktop.domain.desk import OwnKeys
from parcomp_desktop.domain.people import Employment, Honorific, Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import PublishedIndex, ScoreEntry, Scoresheet
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.storage import journal, store
from parcomp_desktop.storage.codec import from_row, to_row
from parcomp_desktop.storage.database import atomic
from parcomp_desktop.storage.tables import TABLES
from tests.storage.records import KINDS, any_of, command, references, samples, unit, write_samples

BY_KIND = pytest.mark.parametrize("kind", KINDS)


class TakenBackError(Exception):
    pass


@contextmanager
def rehearsal(db: Database) -> Generator[store.Change]:
    """A change with every sample in it that is taken back at the end."""
    with suppress(TakenBackError), store.change(db, command()) as change:
        for record in samples(db).values():
            change.put(record)
        yield change
        raise TakenBackError


def put(db: Database, *records: Entity) -> None:
    with store.change(db, command()) as change:
        for record in records:
            change.put(record)


def remove(db: Database, *records: Entity) -> None:
    with store.change(db, command("Xoá")) as change:
        for record in records:
            change.remove(record)


def everything(db: Database) -> list[str]:
    return list(db.conn.iterdump())


@BY_KIND
def test_what_was_put_is_got_and_found(db: Database, kind: type[Entity]):
    record = write_samples(db)[kind]
    assert store.get(db, kind, record.id) == record
    assert store.find(db, kind) == [record]


@BY_KIND
def test_a_record_is_found_by_the_value_of_any_of_its_fields(db: Database, kind: type[Entity]):
    record = write_samples(db)[kind]
    for name in kind.__struct_fields__:
        assert store.find(db, kind, **{name: getattr(record, name)}) == [record], name


@BY_KIND
def test_what_isnt_there_is_neither_got_nor_found(db: Database, kind: type[Entity]):
    assert store.get(db, kind, uuid4()) is None
    assert store.find(db, kind) == []


@BY_KIND
def test_what_was_removed_is_gone(db: Database, kind: type[Entity]):
    with rehearsal(db) as change:
        db.execute("delete from own_keys")
        change.remove(samples(db)[kind])
        assert store.find(db, kind) == []


@BY_KIND
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=settings().max_examples // 10)
@given(data=st.data())
def test_whatever_a_record_holds_sqlite_gives_back(db: Database, kind: type[Entity], data: st.DataObject):
    record = data.draw(any_of(kind, fixed=references(db, kind)))
    with rehearsal(db) as change:
        change.put(record)
        assert store.get(db, kind, record.id) == from_row(kind, to_row(record))
        assert store.altered_rows(db) == []


def test_a_blank_field_is_found_by_none(db: Database):
    standing, ended = unit("A"), replace(unit("B"), ends_on=date(2025, 6, 30))
    put(db, standing, ended)
    assert store.find(db, Unit, ends_on=None) == [standing]
    assert store.find(db, Unit, ends_on=date(2025, 6, 30), kind=UnitKind.COMMUNE) == [ended]
    assert store.find(db, Unit, ends_on=None, kind=UnitKind.AGENCY) == []


def test_points_times_and_decomposed_text_are_found_as_they_are_stored(db: Database):
    records = write_samples(db)
    assert store.find(db, PublishedIndex, points=Decimal("12.50")) == [records[PublishedIndex]]
    assert store.find(db, Unit, name=normalize("NFD", "Xã Đắk Tờ Kan")) == [records[Unit]]
    assert store.find(db, ScoreEntry, numerator=Decimal("0.10")) == [records[ScoreEntry]]
    issued = IssuedFile(
        id=uuid4(),
        kind="x",
        about_id=uuid4(),
        file_name="x",
        sha256="x",
        layout="x",
        issued_at=datetime(2026, 1, 1, 7, 0, 0, 5, UTC),
    )
    put(db, issued)
    assert store.find(db, IssuedFile, issued_at=issued.issued_at) == [issued]


def test_a_field_that_records_dont_have_is_a_mistake_of_the_program(db: Database):
    with pytest.raises(KeyError):
        store.find(db, Unit, colour="red")


def test_units_come_in_alphabetical_order_and_people_by_given_name(db: Database):
    place = unit("Xã Đắk Hà")
    names = ["Trần Văn Đức", "Nguyễn Thị Ánh", "Lê Văn Dũng"]
    people = [
        Person(id=uuid4(), unit_id=place.id, full_name=name, honorific=Honorific.MR, employment=Employment.CADRE)
        for name in names
    ]
    put(db, place, unit("Xã Đắk Tô"), unit("Xã Ba"), *people)
    assert [found.name for found in store.find(db, Unit)] == ["Xã Ba", "Xã Đắk Hà", "Xã Đắk Tô"]
    assert [found.full_name for found in store.find(db, Person)] == ["Nguyễn Thị Ánh", "Lê Văn Dũng", "Trần Văn Đức"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("dak", ["Xã Đắk Hà", "Xã Đắk Tô"]),
        ("ĐẮK  to", ["Xã Đắk Tô"]),
        ("x01", ["Xã Đắk Hà"]),
        ("dak nothing", []),
        ("%", []),
        ("", ["Xã Đắk Hà", "Xã Đắk Tô"]),
    ],
)
def test_search_finds_every_word_without_marks_and_case(db: Database, words: str, found: list[str]):
    put(db, unit("Xã Đắk Hà", "X01"), unit("Xã Đắk Tô", "X02"))
    assert [match.name for match in store.search(db, Unit, words)] == found


def test_search_follows_a_new_name(db: Database):
    place = unit("Xã Đắk Hà", "X01")
    put(db, place)
    put(db, replace(place, name="Xã Ngọk Réo"))
    assert store.search(db, Unit, "dak") == []
    assert [match.name for match in store.search(db, Unit, "ngok reo")] == ["Xã Ngọk Réo"]


def test_a_record_as_it_stands_leaves_no_trace(db: Database):
    records = write_samples(db)
    before = everything(db)
    put(db, *records.values())
    put(db, replace(records[Unit], name=normalize("NFD", "Xã Đắk Tờ Kan")))
    assert everything(db) == before


def test_the_words_of_a_record_that_differ_in_zeroes_alone_are_the_same_record(db: Database):
    records = write_samples(db)
    put(db, replace(records[PublishedIndex], points=Decimal("12.5000")))
    assert len(journal.entries(db)) == 1


def test_removing_what_is_gone_leaves_no_trace(db: Database):
    before = everything(db)
    remove(db, unit("A"))
    assert everything(db) == before


def test_what_is_journalled_as_removed_is_what_was_stored(db: Database):
    place = unit("A")
    put(db, place)
    remove(db, replace(place, name="what the screen still shows"))
    [detail] = journal.details(db, 2)
    assert detail.before is not None
    assert '"name":"A"' in detail.before
    assert detail.after is None


def sheet(of: Unit) -> Scoresheet:
    return Scoresheet(id=uuid4(), unit_id=of.id, set_code="QD766", period="2026")


PLACE, OTHER = unit("Xã A", "X01"), unit("Xã B", "X02")
SHEET = sheet(PLACE)


@pytest.mark.parametrize(
    ("records", "words"),
    [
        ([unit("Xã C", "X01")], "Mã đơn vị này đã có."),
        ([unit("Xã C"), replace(OTHER, code="X01")], "Mã đơn vị này đã có."),
        ([sheet(PLACE)], "Phiếu chấm của đơn vị theo bộ chỉ số và kỳ này đã có."),
        ([sheet(unit("elsewhere"))], "dùng đến bản ghi không có"),
        ([OwnKeys(id=uuid4(), signing_key=b"1", unsealing_key=b"2")], "dùng đến bản ghi không có"),
    ],
)
def test_records_that_contradict_others_are_refused_and_leave_nothing(db: Database, records: list[Entity], words: str):
    put(db, PLACE, OTHER, SHEET)
    before = everything(db)
    with pytest.raises(Refusal, match=words):
        put(db, unit("goes before"), *records)
    assert everything(db) == before
    assert not db.conn.in_transaction


def test_a_record_in_use_isnt_removed(db: Database):
    put(db, PLACE, SHEET)
    before = everything(db)
    with pytest.raises(Refusal, match="còn được dữ liệu khác dùng đến"):
        remove(db, PLACE)
    assert everything(db) == before
    remove(db, PLACE, SHEET)
    assert store.find(db, Unit) == []


def test_records_may_name_each_other_in_any_order(db: Database):
    first, second = unit("A"), unit("B")
    put(db, replace(first, successor_id=second.id), replace(second, successor_id=first.id))
    assert len(store.find(db, Unit)) == 2


def test_after_a_refusal_the_next_change_passes(db: Database):
    put(db, PLACE)
    with pytest.raises(Refusal):
        put(db, unit("C", "X01"))
    put(db, OTHER)
    assert store.find(db, Unit) == [PLACE, OTHER]


def test_an_error_in_the_middle_leaves_nothing(db: Database):
    before = everything(db)
    with suppress(ZeroDivisionError), store.change(db, command()) as change:
        change.put(PLACE)
        raise ZeroDivisionError
    assert everything(db) == before


def test_a_mistake_of_the_program_isnt_told_as_a_full_drive(db: Database):
    with pytest.raises(sqlite3.OperationalError, match="no such column"), store.change(db, command()):
        db.execute("select colour from unit")


def test_a_blank_where_none_may_be_is_a_mistake_of_the_program(db: Database):
    with pytest.raises(sqlite3.IntegrityError, match="NOT NULL"), atomic(db):
        db.execute("insert into draft (form, record_id) values ('a', 'b')")


def _nested(db: Database) -> None:
    with store.change(db, command()) as outer:
        outer.put(PLACE)
        with store.change(db, command()):
            pass


def test_changes_dont_nest_and_the_outer_one_writes_nothing(db: Database):
    with pytest.raises(sqlite3.OperationalError, match="within a transaction"):
        _nested(db)
    assert store.find(db, Unit) == []
    put(db, PLACE)
    assert store.find(db, Unit) == [PLACE]


def test_a_change_that_is_over_writes_no_more(db: Database):
    with store.change(db, command()) as change:
        pass
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        change.put(PLACE)


def test_while_another_connection_writes_a_change_is_refused(db: Database, tmp_path: Path):
    other = sqlite3.connect(tmp_path / "data.sqlite")
    other.execute("begin immediate")
    db.execute("pragma busy_timeout=1")
    with pytest.raises(Refusal, match="đang được một việc khác ghi"):
        put(db, PLACE)
    other.rollback()
    other.close()
    put(db, PLACE)


@BY_KIND
def test_a_row_that_was_altered_on_disk_is_found(db: Database, kind: type[Entity]):
    record = write_samples(db)[kind]
    table = TABLES[kind].name
    text = next(name for name in reversed(kind.__struct_fields__) if isinstance(to_row(record)[name], str))
    with atomic(db):
        db.execute("pragma defer_foreign_keys=on")
        db.execute(f"update {table} set {text} = {text} || ' '")  # noqa: S608  a name from TABLES
        assert [name for name, _ in store.altered_rows(db)] == [table]
        db.execute(f"update {table} set {text} = rtrim({text})")  # noqa: S608  as above
    assert store.altered_rows(db) == []


def test_text_that_is_no_longer_utf_8_is_found_as_altered_and_told_as_damage(db: Database):
    place = unit("Xã Đắk Hà")
    put(db, place, unit("Xã B"))
    with atomic(db):
        db.execute("update unit set name = cast(x'58c320c4' as text) where code = ?", [place.code])
    assert store.altered_rows(db) == [("unit", str(place.id))]
    with pytest.raises(Refusal, match="bị hỏng"):
        store.find(db, Unit)


def test_an_error_that_isnt_sqlites_own_code_stays_an_error(db: Database):
    db.close()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        store.find(db, Unit)


def test_ids_may_be_given_as_text(db: Database):
    place = unit("A")
    put(db, place)
    assert store.find(db, Unit, id=UUID(str(place.id))) == store.find(db, Unit, id=str(place.id)) == [place]
