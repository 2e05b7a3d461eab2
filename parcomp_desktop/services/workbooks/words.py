"""The Vietnamese words of closed choices in a workbook, and what else is understood for them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeVar
from uuid import UUID

from parcomp_desktop.domain.text import fold

Choice = TypeVar("Choice", bound=str)


class Words(NamedTuple):
    """The words of a choice by its value, the value by words as they are shown, and by folded texts.

    ``refers``: the values are ids of records, which may be called otherwise by the time the workbook comes back.
    """

    name: str
    shown: Mapping[str, str]
    exact: Mapping[str, str]
    understood: Mapping[str, str]
    refers: bool = False

    def read(self, text: str) -> str | None:
        """The value that a typed text means; case, diacritics and spaces don't count where that is clear.

        None when it means none.
        """
        return self.exact.get(text) or self.understood.get(_folded(text))

    def also(self, called: Mapping[str, str]) -> "Words":
        """The words with what values were called once; what is shown today goes before."""
        known = {word: value for word, value in called.items() if value in self.shown}
        return self._replace(exact={**known, **self.exact})


def words_of(name: str, shown: Mapping[Choice, str], also: Mapping[str, str]) -> Words:
    """The words of a choice: ``shown`` by value, ``also`` the value by other texts; ``name`` is its list's name."""
    understood = {_folded(word): str(value) for word, value in also.items()}
    understood |= {_folded(word): str(value) for value, word in shown.items()}
    understood |= {_folded(value): str(value) for value in shown}
    exact = {word: str(value) for value, word in shown.items()}
    return Words(name, {str(value): word for value, word in shown.items()}, exact, understood)


def references(name: str, shown: Mapping[UUID, str], also: Iterable[tuple[str, UUID]] = ()) -> Words:
    """The words of a choice among records, by id; ``also`` are other names of theirs. A text of two means neither."""
    labels = distinct(shown)
    meant: dict[str, set[str]] = defaultdict(set)
    for word, id_ in (*((label, id_) for id_, label in labels.items()), *also):
        meant[_folded(word)].add(str(id_))
    understood = {word: next(iter(ids)) for word, ids in meant.items() if len(ids) == 1}
    exact = {label: str(id_) for id_, label in labels.items()}
    return Words(name, {str(id_): label for id_, label in labels.items()}, exact, understood, refers=True)


def distinct(labels: Mapping[UUID, str]) -> dict[UUID, str]:
    """The labels, no two alike: later ones are numbered."""
    seen: Counter[str] = Counter()
    told: dict[UUID, str] = {}
    for id_, label in labels.items():
        seen[label] += 1
        told[id_] = f"{label} ({seen[label]})" if seen[label] > 1 else label
    return told


def _folded(text: str) -> str:
    return fold(text).strip(" .:")


YES_NO = words_of(
    "DS_CoKhong",
    {"yes": "Có", "no": "Không"},
    {"x": "yes", "1": "yes", "đúng": "yes", "true": "yes", "✓": "yes", "v": "yes", "c": "yes"}
    | {"0": "no", "k": "no", "sai": "no", "false": "no", "-": "no"},
)
