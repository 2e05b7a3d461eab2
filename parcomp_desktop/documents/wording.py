"""How official documents write dates and numbers; NĐ 30/2020/NĐ-CP, appendix I."""

import re
from datetime import date
from decimal import Decimal

from parcomp_desktop.domain.dates import written_date
from parcomp_desktop.domain.numbers import format_number

BLANK = "–"
_SPACE = re.compile(" (?=[0-9])")


def date_words(day: date | None) -> str:
    """Write a date as ``written_date`` does, with spaces before figures that don't break; None leaves room to write."""
    return "ngày …… tháng …… năm ……" if day is None else _SPACE.sub("\u00a0", written_date(day))


def number_words(value: Decimal | None, places: int = 2) -> str:
    """Write "1.234,50", rounded half up to ``places``; None is a dash."""
    return BLANK if value is None else format_number(value, places)


def count_words(value: int | None) -> str:
    """A whole number; None is a dash."""
    return BLANK if value is None else str(value)


def change_words(change: int | None) -> str:
    """Places climbed "+3", fallen "−2", held "0"; None is a dash."""
    return BLANK if change is None else f"{change:+d}".replace("-", "−") if change else "0"
