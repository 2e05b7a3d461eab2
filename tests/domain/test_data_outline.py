"""Every value of a TOML or JSON text has its line."""

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parcomp_desktop.domain.data_outline import Place, lines_of

TOML = '''\
# [[not]] = "a table"
name = "x # no comment = [ {" # a comment with "quotes" ] }
"a key.with dots" = 'C:\\no escapes'
a."b c".d = 1
at = 2026-01-31T07:30:00
several = [ # of them
  1, "two",
  [3,
   4], { five = 5, "six" = [6] },
]
long = """
[[rows]]
"quoted" \\""" still ""
"""
raw = \'\'\'
# not a comment
\'\'\'
after = true

[[rows]]
code = "1"
rule.limit = 80
  [rows.rule.more]
  low = 1
[[ rows ]]
code = "2"
[[rows.parts]]
name = "p"
[[rows.parts]]
name = "q"
[rows.parts.'end']
x = 1
[top]
'''

LINES: dict[Place, int] = {
    (): 1,
    ("name",): 2,
    ("a key.with dots",): 3,
    ("a",): 4,
    ("a", "b c"): 4,
    ("a", "b c", "d"): 4,
    ("at",): 5,
    ("several",): 6,
    ("several", 0): 7,
    ("several", 1): 7,
    ("several", 2): 8,
    ("several", 2, 0): 8,
    ("several", 2, 1): 9,
    ("several", 3): 9,
    ("several", 3, "five"): 9,
    ("several", 3, "six"): 9,
    ("several", 3, "six", 0): 9,
    ("long",): 11,
    ("raw",): 15,
    ("after",): 18,
    ("rows",): 20,
    ("rows", 0): 20,
    ("rows", 0, "code"): 21,
    ("rows", 0, "rule"): 22,
    ("rows", 0, "rule", "limit"): 22,
    ("rows", 0, "rule", "more"): 23,
    ("rows", 0, "rule", "more", "low"): 24,
    ("rows", 1): 25,
    ("rows", 1, "code"): 26,
    ("rows", 1, "parts"): 27,
    ("rows", 1, "parts", 0): 27,
    ("rows", 1, "parts", 0, "name"): 28,
    ("rows", 1, "parts", 1): 29,
    ("rows", 1, "parts", 1, "name"): 30,
    ("rows", 1, "parts", 1, "end"): 31,
    ("rows", 1, "parts", 1, "end", "x"): 32,
    ("top",): 33,
}


def places(content: object, place: Place = ()) -> Iterator[tuple[Place, object]]:
    yield place, content
    pairs: list[tuple[str | int, object]] = []
    if isinstance(content, dict):
        pairs = list(cast("dict[str | int, object]", content).items())
    elif isinstance(content, list):
        pairs = list(enumerate(cast("list[object]", content)))
    for step, value in pairs:
        yield from places(value, (*place, step))


def test_each_value_of_a_toml_text_stands_at_the_line_of_its_key():
    assert lines_of(TOML, json=False) == LINES
    assert {place for place, _ in places(tomllib.loads(TOML))} == set(LINES)


def test_keys_are_read_with_the_escapes_that_both_formats_have():
    text = '"a\\n\\u1ea5" = 1\n"\\U0001F600" = 2\n"" = 3'
    assert lines_of(text, json=False) == {(): 1, ("a\nấ",): 1, ("\\U0001F600",): 2, ("",): 3}


def test_windows_line_ends_change_no_line():
    assert lines_of(TOML.replace("\n", "\r\n"), json=False) == LINES


def test_each_value_of_a_json_text_stands_at_its_line():
    text = '{"a":1,\n"b:=": [\n[], {},\n"x,]}", {"c":true}]\n}'
    assert lines_of(text, json=True) == {
        (): 1,
        ("a",): 1,
        ("b:=",): 2,
        ("b:=", 0): 3,
        ("b:=", 1): 3,
        ("b:=", 2): 4,
        ("b:=", 3): 4,
        ("b:=", 3, "c"): 4,
    }


@pytest.mark.parametrize("text", ["[1,\n2]", '"x"', "7"])
def test_a_json_text_needs_no_table_at_the_top(text: str):
    assert set(lines_of(text, json=True)) == {place for place, _ in places(json.loads(text))}


def test_every_value_of_the_shipped_files_has_a_line_that_names_it(resources: Path):
    files = sorted(resources.rglob("*.toml"))
    assert files
    for path in files:
        text = path.read_text("utf-8")
        rows = text.split("\n")
        lines = lines_of(text, json=False)
        content = list(places(tomllib.loads(text)))
        assert set(lines) == {place for place, _ in content}
        for place, value in content:
            assert not isinstance(value, str) or "\n" in value or value in rows[lines[place] - 1]


CONTENT = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text('a"\\[]{},:=#\n\u1ea5', max_size=6),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("ab.=:#[ ", max_size=4), inner, max_size=4),
    max_leaves=12,
)


@given(CONTENT)
def test_any_json_written_one_value_a_line_has_its_lines(content: object):
    written = json.dumps(content, indent=1)
    lines = lines_of(written, json=True)
    assert lines == {place: line for line, (place, value) in enumerate(ends(content), 1) if value != "end"}


def ends(content: object, place: Place = ()) -> Iterator[tuple[Place, object]]:
    """The rows of the indented text: each value, and an ``end`` for each closing bracket that has a row."""
    yield place, "start"
    inside = [(at, value) for at, value in places(content, place) if len(at) == len(place) + 1]
    for at, value in inside:
        yield from ends(value, at)
    if inside:
        yield place, "end"
