"""What records say of one fact."""

from collections.abc import Sequence
from typing import NamedTuple

from parcomp_desktop.domain.criteria import Fact
from parcomp_desktop.domain.figures import Figure

_TOLD = 2
"""Of how many years it is told in full what is missing."""


class Known(NamedTuple):
    """A fact, None is missing; ``note`` tells what is missing, contradicted, or to be minded (a warning).

    ``is_open``: a record leaves the answer open, so that no attestation can give it.
    """

    fact: Fact | None = None
    note: str = ""
    is_open: bool = False


def summed(figures: Sequence[Figure]) -> Known:
    """The count that the figures of several years come to; not known while one of them isn't."""
    known = [figure.value for figure in figures if figure.value is not None]
    if len(known) < len(figures):
        missing = list(dict.fromkeys(figure.missing for figure in figures if figure.missing))
        rest = len(missing) - _TOLD
        return Known(note="; ".join(missing[:_TOLD]) + (f"; và {rest} năm nữa còn thiếu" if rest > 0 else ""))
    source = "; ".join(dict.fromkeys(figure.source for figure in figures if figure.source))
    return Known(Fact(value=int(sum(known)), source=source))
