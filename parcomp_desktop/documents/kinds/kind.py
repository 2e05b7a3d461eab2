"""A kind of document: its data, its wording with named variables, how the two make the document."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar

from msgspec.structs import fields, replace

from parcomp_desktop.domain.data_files import Problem, record_from
from parcomp_desktop.domain.official import OfficialDocument
from parcomp_desktop.domain.papers import Paper
from parcomp_desktop.domain.record import Record

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_BRACE = re.compile(r"[{}]")


class Fault(NamedTuple):
    """What is wrong with a text of a wording, in which of its lines, and the cure."""

    what: str
    line: int
    cure: str


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
        texts = {name: _filled(text, values) for name, text in texts_of(words).items()}
        return self.build(data, replace(words, **texts))

    def values(self, data: Data) -> dict[str, str]:
        """What each variable stands for in these data."""
        return {name: value(data) for name, value in self.variables.items()}

    def fault(self, text: str) -> Fault | None:
        """What is wrong with a text: a variable that there isn't, a brace without its fellow."""
        cure = f"Dùng một trong các biến: {', '.join(f'{{{name}}}' for name in self.variables)}."
        for found in _VARIABLE.finditer(text):
            if found[1] not in self.variables:
                return Fault(f"không có biến {{{found[1]}}}", _line(text, found.start()), cure)
        if found := _BRACE.search(_VARIABLE.sub(lambda variable: " " * len(variable[0]), text)):
            return Fault(f"dấu “{found[0]}” không thành cặp", _line(text, found.start()), cure)
        return None

    def _problems(self, words: Words) -> Iterator[Problem]:
        for field, text in texts_of(words).items():
            if fault := self.fault(text):
                yield Problem(fault.what, (field,), cure=fault.cure)


AnyKind = Kind[Any, Any]


def texts_of(words: Wording) -> dict[str, str]:
    """Every text that a document may say, by its field."""
    return {field.name: getattr(words, field.name) for field in fields(words) if field.name != "name"}


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def _filled(text: str, values: Mapping[str, str]) -> str:
    return _VARIABLE.sub(lambda found: values[found[1]], text)
