"""The demo's year of work, from a data file into the tables of a unit's desk."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

import msgspec

from parcomp_desktop.domain.data_files import record_from
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity, Record
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.files import read_bytes
from parcomp_desktop.services.workspace import Workspace
from parcomp_desktop.storage.tables import BY_NAME

_Row = dict[str, Any]
DATA = ("demo", "nam-2024.toml")
_PARENT = {"planned_deed": "plan_id", "inspection_finding": "inspection_id"}


class _Year(Record, frozen=True, kw_only=True):
    """Rows by the name of their table; ``person`` is a name, rows of a child table stand inside their parent's."""

    case_statistics: tuple[_Row, ...]
    activity: tuple[_Row, ...]
    launch_plan: tuple[_Row, ...]
    inspection: tuple[_Row, ...]
    assigned_task: tuple[_Row, ...]
    survey_index: tuple[_Row, ...]
    quality_rating: tuple[_Row, ...]
    initiative: tuple[_Row, ...]
    target_value: tuple[_Row, ...]
    evidence: tuple[_Row, ...]


def put_year(workspace: Workspace, unit: Unit) -> None:
    """Write the year's records of a unit whose people are known already."""
    year, _ = record_from(read_bytes(workspace.catalogue.resources.joinpath(*DATA)), DATA[-1], _Year)
    people = {person.full_name: person.id for person in workspace.find(Person, unit_id=unit.id)}
    with workspace.change("demo.year", "Nhập dữ liệu mẫu của năm") as change:
        for table in year.__struct_fields__:
            for row in getattr(year, table):
                for record in _records(table, row, unit.id, people):
                    change.put(record)


def _records(table: str, row: _Row, unit_id: UUID, people: dict[str, UUID]) -> Iterator[Entity]:
    children = {name: row.pop(name) for name in _PARENT if name in row}
    record = _record(table, row, _owner(table, row.pop("person", None), unit_id, people))
    yield record
    for name, rows in children.items():
        yield from (_record(name, child, {_PARENT[name]: record.id}) for child in rows)


def _owner(table: str, person: str | None, unit_id: UUID, people: dict[str, UUID]) -> dict[str, UUID]:
    """The fields that say whose a record is, as far as its kind has them."""
    owner = {"unit_id": unit_id, "subject_id": unit_id}
    if person:
        owner |= {"person_id": people[person], "subject_id": people[person]}
    return {name: value for name, value in owner.items() if name in BY_NAME[table].kind.__struct_fields__}


def _record(table: str, row: _Row, owner: dict[str, UUID]) -> Entity:
    kind = BY_NAME[table].kind
    return msgspec.convert({**row, "id": uuid4(), **owner}, kind, builtin_types=(UUID,), strict=False)
