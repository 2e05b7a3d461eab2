from dataclasses import dataclass
from decimal import Decimal
from unicodedata import normalize
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from sqlite_utils import Database

from parcomp_desktop.domain.desk import Desk, Enrolment, OwnKeys
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import ScoreEntry, Scoresheet
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.storage import journal, store
from parcomp_desktop.storage.tables import BY_NAME, TABLES
from tests.storage.records import KINDS, any_of, command, references, samples, unit, write_samples

OPEN = [kind for kind in KINDS if not TABLES[kind].secret]


@dataclass
class Hand:
    """Someone at work: writes and takes back."""

    db: Database

    def put(self, *records: Entity, undoable: bool = True) -> journal.JournalEntry:
        with store.change(self.db, command(undoable=undoable)) as change:
            for record in records:
                change.put(record)
        return journal.entries(self.db)[0]

    def remove(self, *records: Entity) -> journal.JournalEntry:
        with store.change(self.db, command("Xoá")) as change:
            for record in records:
                change.remove(record)
        return journal.entries(self.db)[0]

    def undo(self, entry: journal.JournalEntry) -> store.Change:
        return store.undo(self.db, entry, command("Hoàn tác", undoable=False))

    def units(self) -> list[Unit]:
        return store.find(self.db, Unit)


@pytest.fixture
def hand(db: Database) -> Hand:
    return Hand(db)


def contents(db: Database) -> dict[str, list[dict[str, object]]]:
    return {table: list(db.table(table).rows_where(order_by="id")) for table in BY_NAME}


def test_undoing_a_new_record_takes_it_away(hand: Hand):
    hand.undo(hand.put(unit("A")))
    assert hand.units() == []


def test_undoing_a_change_brings_the_old_record_back(hand: Hand):
    place = unit("A")
    hand.put(place)
    hand.undo(hand.put(replace(place, name="B")))
    assert hand.units() == [place]


def test_undoing_a_removal_brings_the_record_back(hand: Hand):
    place = unit("A")
    hand.put(place)
    hand.undo(hand.remove(place))
    assert hand.units() == [place]


def test_undo_returns_what_it_changed(hand: Hand):
    place = unit("A")
    change = hand.undo(hand.put(place))
    assert [(detail.table, detail.record_id, detail.after) for detail in change.details] == [
        ("unit", str(place.id), None)
    ]


def test_records_of_every_open_kind_are_taken_away_and_brought_back(hand: Hand):
    records = samples(hand.db)
    secret = [record for kind, record in records.items() if TABLES[kind].secret]
    hand.put(records[Desk], records[Unit], *secret)
    few = contents(hand.db)
    made = hand.put(*records.values())
    many = contents(hand.db)
    hand.undo(hand.remove(*(records[kind] for kind in OPEN if kind not in {Desk, Unit})))
    assert contents(hand.db) == many
    hand.undo(made)
    assert contents(hand.db) == few


@pytest.mark.parametrize("kind", OPEN)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=settings().max_examples // 10)
@given(data=st.data())
def test_whatever_a_record_was_changed_to_is_taken_back(hand: Hand, kind: type[Entity], data: st.DataObject):
    write_samples(hand.db)
    before = contents(hand.db)
    entry = hand.put(data.draw(any_of(kind, fixed=references(hand.db, kind))))
    assume(entry.undoable)
    hand.undo(entry)
    assert contents(hand.db) == before


def test_a_change_of_many_records_is_taken_back_whole(hand: Hand):
    kept, gone, changed = unit("A"), unit("B"), unit("C")
    hand.put(kept, gone, changed)
    before = contents(hand.db)
    with store.change(hand.db, command()) as change:
        change.remove(gone)
        change.put(replace(changed, name="D", successor_id=kept.id))
        change.put(replace(changed, name="E"))
        change.put(unit("B"))
        change.put(replace(kept, code="K"))
    hand.undo(journal.entries(hand.db)[0])
    assert contents(hand.db) == before


def test_a_record_made_and_changed_in_one_change_is_taken_away(hand: Hand):
    place = unit("A")
    hand.undo(hand.put(place, replace(place, name="B")))
    assert hand.units() == []


def test_records_that_stand_on_each_other_are_taken_back_together(hand: Hand):
    place = unit("A")
    sheet = Scoresheet(id=uuid4(), unit_id=place.id, set_code="S", period="2026")
    line = ScoreEntry(id=uuid4(), scoresheet_id=sheet.id, code="1.1", value=Decimal("90.5"))
    entry = hand.put(place, sheet, line)
    hand.undo(entry)
    assert hand.units() == store.find(hand.db, ScoreEntry) == []


def test_figures_and_names_however_they_were_typed_are_taken_back(hand: Hand):
    place = replace(unit("x"), name=normalize("NFD", "Xã Đắk Hà"))
    sheet = Scoresheet(id=uuid4(), unit_id=place.id, set_code="S", period="2026")
    line = ScoreEntry(id=uuid4(), scoresheet_id=sheet.id, code="1.1", value=Decimal("1.10"), numerator=Decimal("5.00"))
    hand.undo(hand.put(place, sheet, line))
    assert hand.units() == []


def test_a_record_changed_since_isnt_taken_back(hand: Hand):
    place = unit("A")
    first = hand.put(place)
    second = hand.put(replace(place, name="B"))
    before = contents(hand.db)
    with pytest.raises(Refusal, match="đã được sửa sau"):
        hand.undo(first)
    assert contents(hand.db) == before
    hand.undo(second)
    hand.undo(first)
    assert hand.units() == []


def test_a_record_removed_since_isnt_taken_back(hand: Hand):
    place = unit("A")
    hand.put(place)
    changed = hand.put(replace(place, name="B"))
    hand.remove(place)
    with pytest.raises(Refusal, match="đã được sửa sau"):
        hand.undo(changed)


def test_one_record_changed_since_keeps_the_others_as_they_are(hand: Hand):
    first, second = unit("A"), unit("B")
    both = hand.put(first, second)
    hand.put(replace(first, name="C"))
    with pytest.raises(Refusal):
        hand.undo(both)
    assert {place.name for place in hand.units()} == {"C", "B"}


def test_a_number_that_was_given_anew_isnt_taken_back(hand: Hand):
    place = unit("A", "X01")
    hand.put(place)
    renumbered = hand.put(replace(place, code="X02"))
    hand.put(unit("B", "X01"))
    with pytest.raises(Refusal, match="Mã đơn vị này đã có"):
        hand.undo(renumbered)
    assert {found.code for found in hand.units()} == {"X01", "X02"}


def test_a_record_that_others_use_by_now_isnt_taken_away(hand: Hand):
    place = unit("A")
    made = hand.put(place)
    hand.put(Scoresheet(id=uuid4(), unit_id=place.id, set_code="S", period="2026"))
    with pytest.raises(Refusal, match="còn được dữ liệu khác dùng đến"):
        hand.undo(made)


def test_a_change_is_taken_back_once(hand: Hand):
    place = unit("A")
    hand.put(place)
    changed = hand.put(replace(place, name="B"))
    hand.undo(changed)
    hand.put(replace(place, name="B"))
    with pytest.raises(Refusal, match="Lần hoàn tác việc này đã có"):
        hand.undo(changed)
    assert [found.name for found in hand.units()] == ["B"]


def test_what_was_signed_or_sent_isnt_taken_back(hand: Hand):
    entry = hand.put(unit("A"), undoable=False)
    with pytest.raises(Refusal, match="Không hoàn tác được việc “Ghi”"):
        hand.undo(entry)
    assert len(hand.units()) == 1


def test_the_last_change_is_offered_until_nothing_is_left(hand: Hand):
    for name in "ABC":
        hand.put(unit(name))
    taken: list[int] = []
    while entry := journal.last_undoable(hand.db):
        taken.append(entry.number)
        hand.undo(entry)
    assert taken == [3, 2, 1]
    assert hand.units() == []


def test_an_undo_itself_isnt_offered(hand: Hand):
    first, second = hand.put(unit("A")), hand.put(unit("B"))
    hand.undo(second)
    assert journal.last_undoable(hand.db) == first


def test_behind_what_cant_be_taken_back_nothing_is_offered(hand: Hand):
    hand.put(unit("A"))
    hand.put(unit("B"), undoable=False)
    assert journal.last_undoable(hand.db) is None
    third = hand.put(unit("C"))
    assert journal.last_undoable(hand.db) == third


def test_in_a_new_workspace_nothing_is_offered(db: Database):
    assert journal.last_undoable(db) is None


@pytest.mark.parametrize("kind", [kind for kind in KINDS if TABLES[kind].secret])
def test_secrets_leave_no_contents_in_the_journal_and_arent_taken_back(hand: Hand, kind: type[Entity]):
    secret = samples(hand.db)[kind]
    write_samples(hand.db)
    hand.put(replace(secret, **_other_secret(secret)))
    entry = hand.remove(secret)
    images = [
        (detail.before, detail.after)
        for number in (1, 2, 3)
        for detail in journal.details(hand.db, number)
        if detail.table == TABLES[kind].name
    ]
    assert images == [(None, "{}"), ("{}", "{}"), ("{}", None)]
    assert not entry.undoable
    with pytest.raises(Refusal, match="Không hoàn tác được"):
        hand.undo(entry)


def _other_secret(record: Entity) -> dict[str, bytes]:
    match record:
        case OwnKeys():
            return {"signing_key": b"another"}
        case Enrolment():
            return {"secret": b"another"}
        case _:
            raise AssertionError(record)
