"""The line on which each value of a TOML or JSON text stands: the parsers of the standard library don't tell."""

import re
from collections import Counter
from json import loads

Place = tuple[str | int, ...]
"""The keys and list indexes, from 0, that lead from the top of a file to a value."""

_PIECE = re.compile(
    r'''
    """(?:\\.|[^\\])*?"{3,5} | \'\'\'.*?\'{3,5} | "(?:\\.|[^"\\])*" | '[^'\n]*'  # texts
    | \#[^\n]*                                                                   # a comment
    | [\n\[\]{},=:]
    | [^\s\[\]{},=:\#"'][^\s\[\]{},=\#"']*                                       # bare keys, numbers, dates
    ''',
    re.VERBOSE | re.DOTALL,
)
_KEY = re.compile(r""""((?:\\.|[^"\\])*)"|'([^']*)'|([^\s.\[\]"']+)""")


def lines_of(text: str, *, json: bool) -> dict[Place, int]:
    r"""The first line, from 1, of every value of a text without syntax errors; a key's value stands where its key does.

    A TOML table stands at its header. A key with an escape that JSON doesn't have (``\U``) is left as it is written.
    """
    outline = _Outline(json=json)
    line = 1
    for match in _PIECE.finditer(text):
        piece = match[0]
        if not piece.startswith("#"):
            outline.take(piece, line)
        line += piece.count("\n")
    return outline.lines


class _Outline:
    """Takes a text piece by piece; it is either at a key or at a value."""

    def __init__(self, *, json: bool) -> None:
        self.lines: dict[Place, int] = {(): 1}
        self._table: Place = ()
        """The TOML table under way."""
        self._open: list[tuple[str, Place]] = []
        """The brackets not yet closed, each with what stands in it."""
        self._key = ""
        self._value: Place | None = () if json else None
        """Where the value that comes next belongs, when it has a key."""
        self._items: Counter[Place] = Counter()

    def take(self, piece: str, line: int) -> None:
        """Go on by one piece of this line."""
        if self._value is None and (not self._open or self._open[-1][0] == "{"):
            self._take_at_key(piece, line)
        else:
            self._take_at_value(piece, line)

    def _take_at_key(self, piece: str, line: int) -> None:
        if piece in {"=", ":"}:
            table = self._open[-1][1] if self._open else self._table
            self._value = self._marked((*table, *_keys(self._key)), line)
            self._key = ""
        elif piece == "}":
            self._open.pop()
        elif piece == "\n":
            if self._key.startswith("["):
                self._begin_table(line)
        elif piece != ",":
            self._key += piece

    def _begin_table(self, line: int) -> None:
        """Take a header for what follows: ``[[…]]`` is one more item of its list."""
        *parents, last = _keys(self._key)
        place: Place = ()
        for key in parents:
            place = (*place, key)
            if self._items[place]:
                place = (*place, self._items[place] - 1)
        self._table = self._marked((*place, last), line)
        if self._key.startswith("[["):
            self._table = self._next_item(self._table, line)
        self._key = ""

    def _take_at_value(self, piece: str, line: int) -> None:
        if piece == "]":
            self._open.pop()
        elif piece not in {",", "\n"}:
            place = self._next_item(self._open[-1][1], line) if self._value is None else self._value
            self._value = None
            if piece in {"[", "{"}:
                self._open.append((piece, place))

    def _next_item(self, items: Place, line: int) -> Place:
        self._items[items] += 1
        return self._marked((*items, self._items[items] - 1), line)

    def _marked(self, place: Place, line: int) -> Place:
        for end in range(1, len(place) + 1):
            self.lines.setdefault(place[:end], line)
        return place


def _keys(written: str) -> list[str]:
    """The keys of ``a."b c".d`` or of a header, without dots, quotes and brackets."""
    return [_unescaped(match[1]) if match[1] else "".join(match.groups("")) for match in _KEY.finditer(written)]


def _unescaped(key: str) -> str:
    try:
        return str(loads(f'"{key}"'))
    except ValueError:
        return key
