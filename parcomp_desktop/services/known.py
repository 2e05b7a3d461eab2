"""What records say of one fact."""

from typing import NamedTuple

from parcomp_desktop.domain.criteria import Fact


class Known(NamedTuple):
    """A fact, None is missing; ``note`` tells what is missing, contradicted, or to be minded (a warning).

    ``is_open``: a record leaves the answer open, so that no attestation can give it.
    """

    fact: Fact | None = None
    note: str = ""
    is_open: bool = False
