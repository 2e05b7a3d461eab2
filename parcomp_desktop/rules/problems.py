"""What can be wrong in any file of the plan or of criteria: codes used twice, clauses and words that don't exist."""

from collections.abc import Iterable, Iterator, Mapping

from parcomp_desktop.domain.campaign import Clause
from parcomp_desktop.domain.data_files import Problem
from parcomp_desktop.domain.data_outline import Place

Clauses = Mapping[str, Clause]
"""The paragraphs that may be cited, by code."""


def repeated(items: Place, field: str, codes: Iterable[str]) -> Iterator[Problem]:
    """Find codes that stand twice in the list ``items``; ``field`` is what the file calls a code."""
    return repeated_at(((*items, index, field), code) for index, code in enumerate(codes))


def repeated_at(codes: Iterable[tuple[Place, str]]) -> Iterator[Problem]:
    """Find codes that stand at two places."""
    seen: set[str] = set()
    for place, code in codes:
        if code in seen:
            yield Problem(f"mã “{code}” bị trùng", place)
        seen.add(code)


def miscited(clauses: Clauses, place: Place, clause: str, *fragments: str) -> Iterator[Problem]:
    """Find a clause that isn't there, or fragments at ``place`` that don't stand in it word for word."""
    cited = clauses.get(clause)
    if cited is None:
        yield Problem(f"không có điều khoản “{clause}”", (*place, "clause"))
    else:
        for words in (words for words in fragments if words not in cited.text):
            yield Problem(f"điều khoản “{clause}” không có câu chữ “{words}”", place, words)
