"""What was read and reckoned once: for one piece of work that asks the same again and again."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping
from typing import Any, TypeVar

from sqlite_utils import Database

from parcomp_desktop.domain.record import Entity
from parcomp_desktop.storage import store

E = TypeVar("E", bound=Entity)
T = TypeVar("T")
_Rows = dict[tuple[Any, ...], list[Any]]
_WORTH = 20
"""Reading one record by what is asked for takes as long as reading so many of a whole table."""
_SMALL = 500
"""A table of no more records is read whole at once."""


class Memory:
    """Answers from tables that it reads whole, each once so much was asked of it; it sees no change made since."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._left: dict[type[Entity], int] = {}
        self._tables: dict[type[Entity], list[Any]] = {}
        self._sorted: dict[tuple[type[Entity], tuple[str, ...]], _Rows] = {}
        self._reckoned: dict[Hashable, Any] = {}

    def find(self, kind: type[E], equal: Mapping[str, object]) -> list[E]:
        """As ``store.find``."""
        names = tuple(equal)
        rows = self._sorted.get((kind, names))
        if rows is None:
            if names and not self._is_worth_reading(kind):
                return store.find(self._db, kind, **equal)
            rows = self._sorted[kind, names] = self._sort(kind, names)
        return [*rows.get(tuple(equal.values()), ())] if rows else []

    def once(self, key: Hashable, reckon: Callable[[], T]) -> T:
        """What ``reckon`` made when the key was first asked for."""
        if key not in self._reckoned:
            self._reckoned[key] = reckon()
        return self._reckoned[key]

    def _is_worth_reading(self, kind: type[Entity]) -> bool:
        """Whether the whole table is read by now, or was asked often enough for its size: a large one is costly."""
        if kind not in self._left:
            count = store.count(self._db, kind)
            self._left[kind] = count // _WORTH if count > _SMALL else 0
        self._left[kind] -= 1
        return kind in self._tables or self._left[kind] < 0

    def _sort(self, kind: type[Entity], names: tuple[str, ...]) -> _Rows:
        if kind not in self._tables:
            self._tables[kind] = store.find(self._db, kind)
        rows: _Rows = defaultdict(list)
        for record in self._tables[kind]:
            rows[tuple(getattr(record, name) for name in names)].append(record)
        return rows
