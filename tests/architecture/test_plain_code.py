"""Numbers that decide are exact; only the entry points print, and catch what nobody foresaw."""

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.source import Finding, Source, findings, nodes, python_sources

PRINT = {
    "parcomp_desktop/__main__.py": "an entry point: what it prints is its answer",
    "parcomp_desktop/cli/": "the command line: what it prints is its answer",
}
CATCH = {
    "parcomp_desktop/__main__.py": "an entry point: a bug there ends in a report",
    "parcomp_desktop/cli/main.py": "an entry point: a bug there ends in a report",
    "parcomp_desktop/gui/tasks.py": "where background work ends: a bug there must reach the screen",
    "parcomp_desktop/gui/messages.py": "where calls from Qt end: a bug there must reach the screen",
}


def floats(source: Source) -> Iterator[Finding]:
    for node in nodes(source):
        match node:
            case ast.Name(id="float", lineno=line) | ast.Constant(value=float(), lineno=line):
                yield line, "a float"
            case _:
                pass


def prints(source: Source) -> Iterator[Finding]:
    for node in nodes(source):
        if isinstance(node, ast.Name) and node.id == "print":
            yield node.lineno, "prints"


def catches_everything(source: Source) -> Iterator[Finding]:
    """Handlers of every error; one that ends by raising it again only tidies up."""
    for node in nodes(source):
        match node:
            case ast.ExceptHandler(body=[*_, ast.Raise(exc=None)]):
                pass
            case ast.ExceptHandler(type=kinds, lineno=line):
                names = ast.walk(kinds or ast.Name("BaseException"))
                if {"Exception", "BaseException"} & {name.id for name in names if isinstance(name, ast.Name)}:
                    yield line, "catches everything"
            case _:
                pass


def ours(*, but: dict[str, str]) -> list[Source]:
    return [source for source in python_sources("parcomp_desktop") if not source.name.startswith(tuple(but))]


def test_no_float_decides():
    places = [f"parcomp_desktop/{name}" for name in ("domain", "rules", "services")]
    assert findings(floats, python_sources(*places)) == []


@pytest.mark.parametrize("line", ["float('1.5')", "x: float = y", "x = 0.5", "map(float, row)"])
def test_a_float_is_found(line: str):
    assert [*floats(Source("a.py", line))]


def test_a_decimal_and_an_integer_are_no_floats():
    assert [*floats(Source("a.py", "Decimal('0.5') + 1"))] == []


def test_nothing_but_the_entry_points_prints():
    assert findings(prints, ours(but=PRINT)) == []


def test_a_print_is_found():
    assert [*prints(Source("a.py", "if x:\n    print(x)"))] == [(2, "prints")]


def test_nothing_but_the_entry_points_catches_everything():
    assert findings(catches_everything, ours(but=CATCH)) == []


@pytest.mark.parametrize("what", ["", " Exception", " BaseException as e", " (OSError, Exception)"])
def test_a_handler_of_everything_is_found(what: str):
    assert [*catches_everything(Source("a.py", f"try:\n    f()\nexcept{what}:\n    pass"))] == [
        (3, "catches everything")
    ]


def test_a_handler_of_known_errors_is_left_alone():
    assert [*catches_everything(Source("a.py", "try:\n    f()\nexcept (OSError, Refusal):\n    pass"))] == []


def test_tidying_up_before_raising_again_is_left_alone():
    assert [*catches_everything(Source("a.py", "try:\n    f()\nexcept BaseException:\n    g()\n    raise"))] == []
