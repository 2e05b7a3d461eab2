"""People who are likely kept twice: their names are the same letters, whatever the tone's place, case, spaces or order.

Names are never compared by their sound, and never merged without an officer.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.text import canonical, fold
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.workspace import Workspace


class Duplicate(NamedTuple):
    """Two people who may be one. ``hints`` say what speaks for it and against; the likelier have more ``weight``."""

    first: Person
    second: Person
    hints: tuple[str, ...]
    weight: int


def duplicates(workspace: Workspace) -> list[Duplicate]:
    """The pairs, the likeliest first."""
    people = workspace.find(Person)
    units = {unit.id: unit.name for unit in workspace.find(Unit)}
    found = [_duplicate(first, second, units) for first, second in _pairs(people)]
    return sorted(filter(None, found), key=lambda each: (-each.weight, fold(each.first.full_name), each.first.id))


def _pairs(people: list[Person]) -> Iterator[tuple[Person, Person]]:
    """Each pair that shares a form of its name, once."""
    alike: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        for form in {_in_any_order(fold(person.full_name)), _in_one(fold(person.full_name))}:
            alike[form].append(person)
    pairs = (pair for group in alike.values() for pair in combinations(group, 2))
    yield from {frozenset((first.id, second.id)): (first, second) for first, second in pairs}.values()


def _duplicate(first: Person, second: Person, units: dict[UUID, str]) -> Duplicate | None:
    """The pair with its hints; None where only letters without marks are the same and nothing else says so."""
    same_name = _same_marks(first.full_name, second.full_name)
    same_unit = first.unit_id == second.unit_id
    years = [person.birth_year for person in (first, second) if person.birth_year is not None]
    same_year = len(years) == 2 and years[0] == years[1]
    other_year = len(years) == 2 and years[0] != years[1]
    if not same_name and (other_year or not (same_unit or same_year)):
        return None
    hints = (
        (True, "tên giống nhau" if same_name else "tên chỉ khác dấu", 2 if same_name else 0),
        (same_unit, f"cùng {units[first.unit_id]}", 2),
        (same_year, f"cùng sinh năm {first.birth_year}", 2),
        (other_year, f"khác năm sinh ({', '.join(map(str, sorted(years)))})", -3),
        (not same_unit, "khác đơn vị", -1),
    )
    said = [(words, weight) for holds, words, weight in hints if holds]
    return Duplicate(first, second, tuple(words for words, _ in said), sum(weight for _, weight in said))


def _same_marks(first: str, second: str) -> bool:
    """Whether two names have the same letters and tones, in any order of their words or with other spaces."""
    in_any_order = _in_any_order(canonical(first)) == _in_any_order(canonical(second))
    return in_any_order or canonical(_in_one(first)) == canonical(_in_one(second))


def _in_any_order(name: str) -> str:
    return " ".join(sorted(name.split()))


def _in_one(name: str) -> str:
    return "".join(name.split())
