"""A kind of document: its data, its wording with named variables, how the two make the document."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from msgspec.structs import fields, replace

from parcomp_desktop.domain.data_files import Problem, record_from
from parcomp_desktop.domain.official import OfficialDocument
from parcomp_desktop.domain.papers import Paper
from parcomp_desktop.domain.record import Record

_VARIABLE = re.compile(r"\{([^{}]*)\}")


class Wording(Record, frozen=True, kw_only=True):
    """The texts of a kind, each a field, with variables in braces; ``name`` is what a person calls the kind."""

    name: str


Data = TypeVar("Data", bound=Paper)
Words = TypeVar("Words", bound=Wording)


@dataclass(frozen=True, slots=True)
class Kind(Generic[Data, Words]):
    """A kind by its code. ``variables``: what each ``{name}`` in its wording stands for."""

    code: str
    data: type[Data]
    words: type[Words]
    variables: Mapping[str, Callable[[Data], str]]
    build: Callable[[Data, Words], OfficialDocument]

    def wording(self, content: bytes, file_name: str) -> Words:
        """Read the kind's wording; ``file_name`` is what a person calls the file.

        Raises:
            Refusal: what can't be read, a text too many or missing, an unknown variable; with its line.
        """
        words, file = record_from(content, file_name, self.words)
        file.refuse_first(self._problems(words))
        return words

    def document(self, data: Data, words: Words) -> OfficialDocument:
        """The document of these data in this wording.

        Raises:
            Refusal: the data are of nothing.
        """
        values = self.values(data)
        return self.build(data, replace(words, **{name: _filled(text, values) for name, text in _texts(words)}))

    def values(self, data: Data) -> dict[str, str]:
        """What each variable stands for in these data."""
        return {name: value(data) for name, value in self.variables.items()}

    def _problems(self, words: Words) -> Iterator[Problem]:
        cure = f"Dùng một trong các biến: {', '.join(f'{{{name}}}' for name in self.variables)}."
        for field, text in _texts(words):
            for variable in _VARIABLE.findall(text):
                if variable not in self.variables:
                    yield Problem(f"không có biến {{{variable}}}", (field,), cure=cure)


AnyKind = Kind[Any, Any]


def _texts(words: Wording) -> Iterator[tuple[str, str]]:
    for field in fields(words):
        yield field.name, getattr(words, field.name)


def _filled(text: str, values: Mapping[str, str]) -> str:
    return _VARIABLE.sub(lambda found: values[found[1]], text)
