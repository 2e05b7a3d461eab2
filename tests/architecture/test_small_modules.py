"""Small modules, small functions."""

import ast
from collections.abc import Iterator

from tests.architecture.source import Finding, Source, findings, nodes, python_sources

LONGEST_FILE = 400
LONGEST_FUNCTION = 40


def too_long(source: Source) -> Iterator[Finding]:
    lines = len(source.text.splitlines())
    if lines > LONGEST_FILE:
        yield 1, f"{lines} lines"
    for node in nodes(source):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
            length = node.end_lineno - node.lineno + 1
            if length > LONGEST_FUNCTION:
                yield node.lineno, f"{node.name} has {length} lines"


def test_no_file_and_no_function_is_long():
    assert findings(too_long, python_sources("parcomp_desktop", "tests", "dev.py", "build.spec")) == []


def test_a_file_of_401_lines_is_found():
    assert [*too_long(Source("a.py", "x = 1\n" * 400))] == []
    assert [*too_long(Source("a.py", "x = 1\n" * 401))] == [(1, "401 lines")]


def test_a_function_of_41_lines_is_found_its_docstring_included():
    body = '    """Two\n    lines."""\n' + "    x = 1\n" * 37
    assert [*too_long(Source("a.py", "def f():\n" + body))] == []
    assert [*too_long(Source("a.py", "class A:\n def f():\n" + body + "    x = 1\n"))] == [(2, "f has 41 lines")]
    assert [*too_long(Source("a.py", "async def f():\n" + body + "    x = 1\n"))] == [(1, "f has 41 lines")]
