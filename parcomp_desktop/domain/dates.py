"""Dates as officers type them and as documents write them."""

import re
from datetime import date, datetime

from parcomp_desktop.domain.typed import Typed, tidy

_SHAPES = (
    re.compile(
        r"(?:ngày )?(?P<day>[0-9]{1,2}) ?(?:[/.\- ]|tháng) ?(?P<month>[0-9]{1,2}) ?(?:[/.\- ]|năm) ?"
        r"(?P<year>[0-9]{4}|[0-9]{2})"
    ),
    re.compile(r"(?P<day>[0-9]{2})(?P<month>[0-9]{2})(?P<year>[0-9]{4}|[0-9]{2})"),
    re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})"),
)
_YEARS = range(1900, 2100)


def parse_date(text: str) -> Typed[date]:
    """Read a typed date: day, month, year with any of ``/ . -`` or a space, or 8 or 6 digits in a row.

    A year of two digits is of this century (``26`` is 2026). The form of documents (``ngày 05 tháng 3 năm 2026``) and
    that of data (``2026-03-05``) are read too. A date without its year is refused, never completed from a clock.
    """
    typed = tidy(text).lower()
    if not typed:
        return Typed()
    match = next(filter(None, (shape.fullmatch(typed) for shape in _SHAPES)), None)
    if not match:
        return Typed(problem=f"“{typed}” không phải là ngày. Hãy gõ ngày/tháng/năm, ví dụ 5/3/2026.")
    return _existing(int(match["day"]), int(match["month"]), _full_year(match["year"]))


def format_date(day: date) -> str:
    """A date as screens and tables show it: ``05/03/2026``."""
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def format_moment(at: datetime) -> str:
    """When something happened, by this machine's clock: ``08:30 ngày 05/03/2026``."""
    here = at.astimezone()
    return f"{here:%H:%M} ngày {format_date(here)}"


def column_moment(at: datetime) -> str:
    """As ``format_moment``, for a column of times: ``05/03/2026 08:30``."""
    here = at.astimezone()
    return f"{format_date(here)} {here:%H:%M}"


def written_date(day: date) -> str:
    """A date in the words of a document: ``ngày 05 tháng 02 năm 2026``, ``ngày 29 tháng 6 năm 2026``.

    Days under 10 and the months 1 and 2 get a zero: NĐ 30/2020/NĐ-CP, Phụ lục I.
    """
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"ngày {day.day:02d} tháng {month} năm {day.year}"


def _full_year(digits: str) -> int:
    return int(digits) + (2000 if len(digits) == 2 else 0)


def _existing(day: int, month: int, year: int) -> Typed[date]:
    if year not in _YEARS:
        return Typed(problem=f"Năm {year} không hợp lệ. Hãy gõ năm từ {_YEARS[0]} đến {_YEARS[-1]}.")
    try:
        return Typed(value=date(year, month, day))
    except ValueError:
        return Typed(problem=f"Không có ngày {day:02d}/{month:02d}/{year}. Hãy gõ lại ngày/tháng/năm.")
