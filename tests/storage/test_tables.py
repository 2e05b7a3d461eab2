from types import NoneType
from typing import get_args

import pytest
from sqlite_utils import Database

from parcomp_desktop.domain.record import Entity
from parcomp_desktop.storage.codec import column_names
from parcomp_desktop.storage.tables import BY_NAME, TABLES, UNIQUE
from tests.storage.records import KINDS, hints, samples

OWN = {"draft", "journal", "journal_detail", "_sqlite_migrations"}


@pytest.mark.parametrize("kind", KINDS)
def test_a_table_has_the_columns_of_its_record_and_no_other(db: Database, kind: type[Entity]):
    table = TABLES[kind]
    columns = {column.name for column in db.table(table.name).columns}
    assert columns == {*column_names(kind), *table.derived(samples(db)[kind]), "row_hash"}


@pytest.mark.parametrize("kind", KINDS)
def test_only_what_a_record_may_leave_blank_may_be_blank(db: Database, kind: type[Entity]):
    blank = {column.name for column in db.table(TABLES[kind].name).columns if not column.notnull and not column.is_pk}
    assert blank == {name for name, hint in hints(kind).items() if NoneType in get_args(hint)}


def test_every_table_holds_records_or_is_the_storages_own(db: Database):
    assert set(db.table_names()) == {*BY_NAME, *OWN}


def test_every_table_is_strict(db: Database):
    strict = {name for (name,) in db.execute("select name from pragma_table_list where strict")}
    assert strict == {*BY_NAME, *OWN} - {"_sqlite_migrations"}


def test_whatever_is_unique_has_words_for_its_refusal(db: Database):
    unique = {
        ", ".join(f"{table.name}.{column}" for column in index.columns)
        for table in db.tables
        for index in table.indexes
        if index.unique and index.origin != "pk" and not table.name.startswith("_")
    }
    assert unique == set(UNIQUE)


@pytest.mark.parametrize("kind", KINDS)
def test_records_are_read_in_an_order_that_has_no_ties(db: Database, kind: type[Entity]):
    table = TABLES[kind]
    ordered = {column.removesuffix(" desc") for column in table.order.split(", ")}
    assert any(set(index.columns) <= ordered for index in db.table(table.name).indexes if index.unique)
