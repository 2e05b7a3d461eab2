"""The only clock. It stamps records; it never decides which rules apply."""

from datetime import UTC, date, datetime, time


def now() -> datetime:
    """This moment, with its zone."""
    return datetime.now(UTC)


def noon(day: date) -> datetime:
    """Noon of a day where the person is: the demo plays on days of its own."""
    return datetime.combine(day, time(12)).astimezone()
