"""The sources that the house rules are checked on, and the way a rule is checked."""

import ast
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "parcomp_desktop"


class Source(NamedTuple):
    """One text file: its path from the root, with slashes, and its text."""

    name: str
    text: str


Finding = tuple[int, str]
Check = Callable[[Source], Iterator[Finding]]


def python_sources(*places: str) -> list[Source]:
    """The hand-written Python files of these folders or files; forms made by uic are left out."""
    return [
        source
        for place in places
        for source in ([read(ROOT / place)] if (ROOT / place).is_file() else text_sources(place, ".py"))
        if not source.name.rpartition("/")[2].startswith("ui_")
    ]


def text_sources(folder: str, *endings: str) -> list[Source]:
    """The text files of a folder with one of these endings: some, or a rule would be checked on nothing."""
    paths = [path for path in sorted((ROOT / folder).rglob("*")) if path.name.endswith(endings)]
    assert paths or not (ROOT / folder).exists(), f"{folder} has no {endings}"
    return [read(path) for path in paths]


def read(path: Path) -> Source:
    """One file of the repository."""
    return Source(path.relative_to(ROOT).as_posix(), path.read_text("utf-8"))


def findings(check: Check, sources: Iterable[Source]) -> list[str]:
    """What breaks the rule, as ``file:line what``."""
    return [f"{source.name}:{line} {what}" for source in sources for line, what in check(source)]


def nodes(source: Source) -> Iterator[ast.AST]:
    """Every node of the file's syntax tree."""
    yield from ast.walk(ast.parse(source.text, source.name))


def called(node: ast.AST) -> str:
    """The last name of what a call calls: ``box.setText(…)`` is ``setText``; else an empty string."""
    match node:
        case ast.Call(func=ast.Name(id=name)) | ast.Call(func=ast.Attribute(attr=name)):
            return name
        case _:
            return ""
