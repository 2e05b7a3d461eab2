"""Which record lives in which table. A new kind of record is a line here and a migration."""

from collections.abc import Callable
from typing import Any, NamedTuple

from parcomp_desktop.domain.awards import Award, AwardDecision, IssuedFile, Nomination, TypedFact
from parcomp_desktop.domain.desk import Desk, Enrolment, OwnKeys, PackageRecord, Peer
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.scores import PublishedIndex, ScoreEntry, Scoresheet
from parcomp_desktop.domain.text import fold, person_sort_key, sort_key
from parcomp_desktop.domain.units import Unit


class Table(NamedTuple):
    """Where records of one kind are kept, in which order they are read, what is stored beside them.

    ``derived`` columns are recomputed at every write (search and order). ``secret`` records (keys) leave no copy
    of their contents in the journal.
    """

    name: str
    kind: type[Entity]
    order: str
    derived: Callable[[Any], dict[str, str]] = lambda _: {}
    secret: bool = False


def _unit_columns(unit: Unit) -> dict[str, str]:
    return {"sort_key": sort_key(unit.name), "folded": fold(f"{unit.name} {unit.code}")}


def _person_columns(person: Person) -> dict[str, str]:
    return {
        "sort_key": person_sort_key(person.full_name),
        "folded": fold(f"{person.full_name} {person.position}"),
    }


_ALL = (
    Table("desk", Desk, "id"),
    Table("own_keys", OwnKeys, "id", secret=True),
    Table("peer", Peer, "name"),
    Table("enrolment", Enrolment, "id", secret=True),
    Table("package", PackageRecord, "at, id"),
    Table("unit", Unit, "sort_key, code", _unit_columns),
    Table("person", Person, "sort_key, id", _person_columns),
    Table("scoresheet", Scoresheet, "period desc, id"),
    Table("score_entry", ScoreEntry, "code"),
    Table("published_index", PublishedIndex, "year desc, id"),
    Table("typed_fact", TypedFact, "period desc, name"),
    Table("nomination", Nomination, "considered_on desc, id"),
    Table("award_decision", AwardDecision, "decided_on desc, number"),
    Table("award", Award, "register_year, register_number"),
    Table("issued_file", IssuedFile, "issued_at desc, id"),
)

TABLES: dict[type[Entity], Table] = {table.kind: table for table in _ALL}
BY_NAME: dict[str, Table] = {table.name: table for table in _ALL}
