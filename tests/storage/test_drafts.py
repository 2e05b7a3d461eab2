import pytest
from sqlite_utils import Database

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.storage import drafts, journal
from parcomp_desktop.storage.database import atomic


def test_what_was_typed_is_kept_for_each_form_and_record(db: Database):
    drafts.save(db, "unit", "1", '{"name":"Xã"}')
    drafts.save(db, "unit", "2", "{}")
    drafts.save(db, "person", "1", "[]")
    assert drafts.load(db, "unit", "1") == '{"name":"Xã"}'
    assert drafts.load(db, "unit", "2") == "{}"
    assert drafts.load(db, "person", "1") == "[]"


def test_typing_on_replaces_the_draft(db: Database):
    for content in ("a", "ab", "ab"):
        drafts.save(db, "unit", "1", content)
    assert drafts.load(db, "unit", "1") == "ab"
    assert db.table("draft").count == 1


def test_a_draft_that_was_dropped_is_forgotten(db: Database):
    drafts.save(db, "unit", "1", "a")
    drafts.save(db, "unit", "2", "b")
    drafts.drop(db, "unit", "1")
    drafts.drop(db, "unit", "1")
    assert drafts.load(db, "unit", "1") is None
    assert drafts.load(db, "unit", "2") == "b"


def test_drafts_are_no_matter_of_the_journal(db: Database):
    drafts.save(db, "unit", "1", "a")
    drafts.drop(db, "unit", "1")
    assert journal.entries(db) == []


def test_a_draft_that_is_no_longer_utf_8_is_told_as_damage(db: Database):
    drafts.save(db, "unit", "1", "a")
    with atomic(db):
        db.execute("update draft set content = cast(x'c3' as text)")
    with pytest.raises(Refusal, match="bị hỏng"):
        drafts.load(db, "unit", "1")
