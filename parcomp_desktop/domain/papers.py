"""What every paper says of itself: who sends it, who signs it, who gets a copy."""

from parcomp_desktop.domain.official import Heading, Signature
from parcomp_desktop.domain.record import Record


class Paper(Record, frozen=True, kw_only=True):
    """Who sends a paper and who gets a copy."""

    heading: Heading
    copies_to: tuple[str, ...] = ()


class SignedPaper(Paper, frozen=True, kw_only=True):
    """A paper that one person signs; None: nobody does."""

    signature: Signature | None = None
