"""Periods of scoresheets: free text, which mostly begins with the year that is scored (``2026``, ``2026Q3``)."""

LONGEST_PERIOD = 40
"""Characters of any period: packages and their files bear it."""


def year_of(period: str) -> int | None:
    """The year that a period begins with; None for other text."""
    year = period[:4]
    return int(year) if len(year) == 4 and year.isascii() and year.isdecimal() else None


def year_before(period: str) -> str:
    """The same period a year before (``2025``, ``2025Q3``); empty for other text."""
    year = year_of(period)
    return "" if year is None else f"{year - 1:04}{period[4:]}"
