"""What is remembered answers as the database does; a large table that little is asked of isn't read whole."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from sqlite_utils import Database

from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.services.clock import now
from parcomp_desktop.storage import store
from parcomp_desktop.storage.database import open_database
from parcomp_desktop.storage.memory import Memory

UNITS = 600


def unit(number: int) -> Unit:
    return Unit(id=UUID(int=number), code=f"X{number:03}", name=f"Xã {number}", kind=UnitKind.COMMUNE)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    db = open_database(tmp_path)
    with store.change(db, store.Command("test", "Nhiều đơn vị", "ai đó", now())) as change:
        change.put_all(unit(number) for number in range(UNITS))
    yield db
    db.close()


def asked(db: Database, memory: Memory, numbers: range) -> list[str]:
    """The statements that finding these units takes."""
    statements: list[str] = []
    db.conn.set_trace_callback(statements.append)
    for number in numbers:
        assert memory.find(Unit, {"id": UUID(int=number)}) == [unit(number)]
        assert memory.find(Unit, {"code": f"Y{number}"}) == []
    db.conn.set_trace_callback(None)
    return [each for each in statements if "from unit where" in each]


def test_a_table_is_read_whole_only_once_enough_was_asked_of_it(db: Database):
    memory = Memory(db)
    assert all("where true" not in each for each in asked(db, memory, range(2)))
    assert [each for each in asked(db, memory, range(UNITS)) if "where true" in each]
    assert asked(db, memory, range(UNITS)) == []


def test_everything_of_a_table_reads_it_whole_at_once(db: Database):
    memory = Memory(db)
    assert len(memory.find(Unit, {})) == UNITS
    assert asked(db, memory, range(UNITS)) == []


def test_a_small_table_is_read_whole_at_once(tmp_path: Path):
    small = open_database(tmp_path)
    with store.change(small, store.Command("test", "Ít đơn vị", "ai đó", now())) as change:
        change.put_all(unit(number) for number in range(50))
    assert len(asked(small, Memory(small), range(50))) == 1
    small.close()
