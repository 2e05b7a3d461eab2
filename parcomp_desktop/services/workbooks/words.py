"""The Vietnamese words of closed choices in a workbook, and what else is understood for them."""

from collections.abc import Mapping
from typing import NamedTuple, TypeVar

from parcomp_desktop.domain.text import fold

Choice = TypeVar("Choice", bound=str)


class Words(NamedTuple):
    """The words of a choice by its value, and the folded texts that are understood."""

    name: str
    shown: Mapping[str, str]
    understood: Mapping[str, str]

    def read(self, text: str) -> str | None:
        """The value that a typed text means; case, diacritics and spaces don't count. None when it means none."""
        return self.understood.get(_folded(text))


def words_of(name: str, shown: Mapping[Choice, str], also: Mapping[str, str]) -> Words:
    """The words of a choice: ``shown`` by value, ``also`` the value by other texts; ``name`` is its list's name."""
    understood = {_folded(word): str(value) for word, value in also.items()}
    understood |= {_folded(word): str(value) for value, word in shown.items()}
    understood |= {_folded(value): str(value) for value in shown}
    return Words(name, {str(value): word for value, word in shown.items()}, understood)


def _folded(text: str) -> str:
    return fold(text).strip(" .:")


YES_NO = words_of(
    "DS_CoKhong",
    {"yes": "Có", "no": "Không"},
    {"x": "yes", "1": "yes", "đúng": "yes", "true": "yes", "✓": "yes", "v": "yes", "c": "yes"}
    | {"0": "no", "k": "no", "sai": "no", "false": "no", "-": "no"},
)
