"""Records from TOML and JSON files, read strictly; what is wrong is told with the file and the line."""

import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple, TypeVar, cast

import msgspec

from parcomp_desktop.domain.data_outline import Place, lines_of
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.text import nfc

AnyRecord = TypeVar("AnyRecord", bound=Record)

_CURE = "Sửa dòng đó rồi nạp lại tệp; nếu là tệp có sẵn của chương trình thì cài lại chương trình."

_UNKNOWN = re.compile(r"unknown field `(.+?)`")
_MISSING = re.compile(r"missing required field `(.+?)`")
_PATH = re.compile(r"`\$([\w.\[\]]*?)(?:\[\.\.\.\].*)?`$")
_STEP = re.compile(r"(\w+)")


class Problem(NamedTuple):
    """What is wrong with a file, without a full stop, and where: at ``place``, or what comes nearest.

    With ``value`` it is the first place there that holds this text.
    """

    what: str
    place: Place = ()
    value: str = ""
    cure: str = _CURE


class DataFile(NamedTuple):
    """A file's name, its text and the tables, lists and values that it holds."""

    name: str
    text: str
    content: object

    def refusal(self, problem: Problem) -> Refusal:
        """A refusal that names the file and the line."""
        lines = lines_of(self.text, json=self.name.lower().endswith(".json"))
        place = self._place_of(problem)
        nearest = next(place[:end] for end in range(len(place), -1, -1) if place[:end] in lines)
        return _refusal(self.name, lines[nearest], f"{problem.what}.", problem.cure)

    def refuse_first(self, problems: Iterable[Problem]) -> None:
        """Raise a Refusal for the first problem, if there is one."""
        for problem in problems:
            raise self.refusal(problem)

    def _place_of(self, problem: Problem) -> Place:
        if not problem.value:
            return problem.place
        inside = _values(_at(self.content, problem.place), problem.place)
        return next((place for place, value in inside if value == problem.value), problem.place)


def record_from(data: bytes, name: str, shape: type[AnyRecord]) -> tuple[AnyRecord, DataFile]:
    """Read a record of that shape, numbers exact, text in NFC; ``name`` tells the format by its suffix.

    Raises:
        Refusal: not TOML or JSON, or not of that shape.
    """
    file = _parsed(data, name)
    try:
        return msgspec.convert(file.content, shape, str_keys=True), file
    except msgspec.ValidationError as error:
        raise file.refusal(_problem(str(error), file.content)) from error


def _parsed(data: bytes, name: str) -> DataFile:
    suffix = name.rpartition(".")[2].lower()
    if suffix not in _READERS:
        raise Refusal(f"{name}: chương trình chỉ đọc tệp .toml hoặc .json.", "Chọn tệp khác.")
    try:
        text = nfc(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _refusal(name, line, "chữ không theo mã UTF-8.", "Lưu lại tệp theo mã UTF-8.") from error
    try:
        return DataFile(name, text, _composed(_READERS[suffix](text)))
    except (ValueError, RecursionError) as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        raise _refusal(name, line, f"tệp sai cú pháp {suffix.upper()}.", _CURE) from error


def _json(text: str) -> object:
    return cast("object", json.loads(text, parse_float=Decimal))


def _toml(text: str) -> object:
    return tomllib.loads(text, parse_float=Decimal)


_READERS = {"json": _json, "toml": _toml}


def _composed(content: object) -> object:
    """The content with its texts in NFC: an escape may have hidden a mark from the text around it."""
    match content:
        case str():
            return nfc(content)
        case dict():
            return {key: _composed(value) for key, value in cast("dict[str, object]", content).items()}
        case list():
            return [_composed(value) for value in cast("list[object]", content)]
        case _:
            return content


def _refusal(name: str, line: int, what: str, cure: str) -> Refusal:
    return Refusal(f"{name}, dòng {line}: {what}", cure)


def _problem(error: str, content: object) -> Problem:
    """The Vietnamese of what msgspec found."""
    place = _place_in(error)
    whose = _whose(content, place)
    if unknown := _UNKNOWN.search(error):
        return Problem(f"mục lạ “{unknown[1]}”{whose}", (*place, unknown[1]))
    if missing := _MISSING.search(error):
        return Problem(f"thiếu mục “{missing[1]}”{whose}", place)
    last = next((step for step in reversed(place) if isinstance(step, str)), "")
    what = f"giá trị của mục “{last}”{whose}" if last else "nội dung tệp"
    return Problem(f"{what} không hợp lệ", place)


def _place_in(error: str) -> Place:
    """The path that an error ends with, ``$.versions[0].criteria[2]``; it stops where a key isn't told (``[...]``)."""
    path = _PATH.search(error)
    return tuple(int(step) if step.isdigit() else step for step in _STEP.findall(path[1])) if path else ()


def _whose(content: object, place: Place) -> str:
    """Whose field it is: by the code of the innermost table that has one, or by its number in a list."""
    code = number = ""
    for end in range(1, len(place) + 1):
        within = _at(content, place[:end])
        if isinstance(within, dict) and "code" in within:
            code = f" của {within['code']}"
        elif isinstance(place[end - 1], int):
            number = number or f" ở mục thứ {int(place[end - 1]) + 1}"
    return code or number


def _at(content: object, place: Place) -> object:
    for step in place:
        content = cast("dict[str | int, object]", content)[step]
    return content


def _values(content: object, place: Place) -> Iterator[tuple[Place, object]]:
    """Everything that stands in a content, in the order of the file."""
    yield place, content
    match content:
        case dict():
            for key, value in cast("dict[str, object]", content).items():
                yield from _values(value, (*place, key))
        case list():
            for index, value in enumerate(cast("list[object]", content)):
                yield from _values(value, (*place, index))
        case _:
            pass
