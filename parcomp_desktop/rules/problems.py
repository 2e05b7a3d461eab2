"""What can be wrong in any data file: codes used twice, clauses and words that don't exist."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from parcomp_desktop.domain.campaign import Clause

Clauses = Mapping[str, Clause]
"""The paragraphs that may be cited, by code."""


class Problem(NamedTuple):
    """What is wrong, and where: the ``nth`` line of the file that has ``needle``."""

    text: str
    needle: str
    nth: int = 1


def repeated(field: str, codes: Iterable[str]) -> Iterator[Problem]:
    """Find codes that stand twice in one list; ``field`` is what the file calls a code."""
    seen: set[str] = set()
    for code in codes:
        if code in seen:
            yield Problem(f"mã “{code}” bị trùng", f'{field} = "{code}"', 2)
        seen.add(code)


def miscited(clauses: Clauses, clause: str, *fragments: str) -> Iterator[Problem]:
    """Find a clause that isn't there, or fragments that don't stand in it word for word."""
    cited = clauses.get(clause)
    if cited is None:
        yield Problem(f"không có điều khoản “{clause}”", f'clause = "{clause}"')
    else:
        for words in (words for words in fragments if words not in cited.text):
            yield Problem(f"điều khoản “{clause}” không có câu chữ “{words}”", f'"{words}"')
