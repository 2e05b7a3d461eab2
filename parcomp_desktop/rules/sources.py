"""A data file of ours while it is read: decoded strictly, and able to say where something stands in it."""

import re
import unicodedata
from collections.abc import Iterable
from typing import TypeVar

import msgspec

from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.rules.problems import Problem

_T = TypeVar("_T")

_TRANSLATIONS = (
    (r"missing required field `(.+?)`", "thiếu mục “{}”"),
    (r"unknown field `(.+?)`", "có mục lạ “{}”"),
    (r"at `\$\.(.+?)`", "giá trị của “{}” không đúng"),
)


class DataFile:
    """The text of a TOML file with its name; its refusals name the file and the line."""

    def __init__(self, name: str, data: bytes) -> None:
        """Take the bytes; a Refusal when they aren't UTF-8."""
        self.name = name
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as error:
            raise self._refusal(data.count(b"\n", 0, error.start) + 1, "không phải văn bản UTF-8") from error
        self._text = unicodedata.normalize("NFC", text)
        self._lines = self._text.splitlines()

    def decode(self, kind: type[_T]) -> _T:
        """Read the file as a record.

        Raises:
            Refusal: it is no TOML, or does not have exactly the record's fields.
        """
        try:
            return msgspec.toml.decode(self._text, type=kind)
        except msgspec.ValidationError as error:
            raise self._refusal(self._line_of_path(str(error)), _translated(str(error))) from error
        except msgspec.DecodeError as error:
            line = re.search(r"line (\d+)", str(error))
            raise self._refusal(int(line[1]) if line else len(self._lines), "sai cú pháp TOML") from error

    def refuse_first(self, problems: Iterable[Problem]) -> None:
        """Raise a Refusal for the first problem, if there is one."""
        for problem in problems:
            raise self._refusal(self._line_of(problem), problem.text)

    def _refusal(self, line: int, problem: str) -> Refusal:
        return Refusal(
            f"Tệp dữ liệu {self.name}, dòng {line}: {problem}.", "Hãy sửa lại tệp này hoặc cài lại chương trình."
        )

    def _line_of(self, problem: Problem) -> int:
        found = [number for number, line in enumerate(self._lines, 1) if problem.needle in line]
        return found[min(problem.nth, len(found)) - 1]

    def _line_of_path(self, message: str) -> int:
        """Find the header of the table that a path like ``$.versions[0].criteria[2]`` leads to."""
        header, at = "", 0
        for name, index in re.findall(r"(\w+)\[(\d+)\]", message):
            header = f"{header}.{name}".lstrip(".")
            tables = [number for number in self._lines_with_header(header) if number > at]
            at = tables[int(index)] if tables else at
        return max(at, 1)

    def _lines_with_header(self, header: str) -> list[int]:
        return [
            number for number, line in enumerate(self._lines, 1) if line.partition("#")[0].strip() == f"[[{header}]]"
        ]


def _translated(message: str) -> str:
    tried = ((re.search(pattern, message), words) for pattern, words in _TRANSLATIONS)
    return next(words.format(found[1]) for found, words in tried if found)
