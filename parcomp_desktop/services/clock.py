"""The only clock. It stamps records; it never decides which rules apply."""

from datetime import UTC, datetime


def now() -> datetime:
    """This moment, with its zone."""
    return datetime.now(UTC)
