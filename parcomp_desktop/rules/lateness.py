"""The days by which a set wants its self-scores."""

import re
from collections.abc import Iterator
from datetime import date

from parcomp_desktop.domain.data_files import Problem
from parcomp_desktop.domain.indicators import Lateness
from parcomp_desktop.rules.set_numbers import is_positive

_COMMON_YEAR = 2001
"""A day of every year is one of this year: 29 February isn't."""
_DAY = re.compile(r"[0-9]{2}-[0-9]{2}")


def lateness_problems(lateness: Lateness) -> Iterator[Problem]:
    """Find days that aren't ``MM-DD`` of every year, in the wrong order, and costs without sense."""
    days = {key: _known_day(getattr(lateness, key)) for key in ("due", "refused_after")}
    for key, day in days.items():
        if getattr(lateness, key) and day is None:
            yield Problem(
                f"“{getattr(lateness, key)}” không phải là một ngày viết tháng-ngày (09-30)", ("lateness", key)
            )
    due, last = days.values()
    if due and last and last < due:
        yield Problem("hạn cuối nhận phiếu đứng trước hạn nộp", ("lateness", "refused_after"))
    if lateness.per_day is not None and not is_positive(lateness.per_day):
        yield Problem("điểm trừ mỗi ngày nộp chậm phải lớn hơn 0", ("lateness", "per_day"))
    if lateness.per_day is not None and not lateness.due:
        yield Problem("có điểm trừ nộp chậm nhưng chưa có hạn nộp", ("lateness", "due"))
    if lateness.justified_within is not None and lateness.justified_within < 1:
        yield Problem("số ngày giải trình phải từ 1 trở lên", ("lateness", "justified_within"))


def day_of(text: str, year: int) -> date | None:
    """The day ``MM-DD`` of a year; None where none is set."""
    return date.fromisoformat(f"{year:04}-{text}") if text else None


def _known_day(text: str) -> date | None:
    if not _DAY.fullmatch(text):
        return None
    try:
        return day_of(text, _COMMON_YEAR)
    except ValueError:
        return None
