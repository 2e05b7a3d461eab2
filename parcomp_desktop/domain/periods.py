"""Periods that figures belong to: ``2026``, ``2026H1``, ``2026-9M``, ``2026Q3``, ``2026-03``."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from parcomp_desktop.domain.refusal import Refusal


class _Form(NamedTuple):
    """How a period is written, its first and last month, and how it is read."""

    pattern: re.Pattern[str]
    first: int
    last: int
    words: str


_FORMS = (
    _Form(re.compile(r"([0-9]{4})"), 1, 12, "Năm {year}"),
    _Form(re.compile(r"([0-9]{4})-9M"), 1, 9, "9 tháng năm {year}"),
    *(
        _Form(re.compile(rf"([0-9]{{4}})H{half}"), 6 * half - 5, 6 * half, words)
        for half, words in ((1, "6 tháng đầu năm {year}"), (2, "6 tháng cuối năm {year}"))
    ),
    *(
        _Form(re.compile(rf"([0-9]{{4}})Q{quarter}"), 3 * quarter - 2, 3 * quarter, f"Quý {roman}/{{year}}")
        for quarter, roman in enumerate(("I", "II", "III", "IV"), 1)
    ),
    *(
        _Form(re.compile(rf"([0-9]{{4}})-{month:02}"), month, month, f"Tháng {month}/{{year}}")
        for month in range(1, 13)
    ),
)


def month_words(month: str) -> str:
    """A month as officers read it: ``05/2026``."""
    year, number = month.split("-")
    return f"{number}/{year}"


def months_words(months: Sequence[str]) -> str:
    """Months of one year in their order: ``tháng 3/2026``, ``tháng 1, 2, 5/2026``, ``tháng 1–9/2026``."""
    numbers = [int(month[-2:]) for month in months]
    run = len(numbers) > 2 and numbers == [*range(numbers[0], numbers[-1] + 1)]
    listed = f"{numbers[0]}–{numbers[-1]}" if run else ", ".join(map(str, numbers))
    return f"tháng {listed}/{months[0][:4]}"


def years_before(period: str, years: int) -> str:
    """The same part of an earlier year: ``2025Q3`` is one before ``2026Q3``. Raises Refusal as ``months_of`` does."""
    months_of(period)
    return f"{int(period[:4]) - years:04}{period[4:]}"


def month_before(month: str) -> str:
    """The month before: ``2025-12`` for ``2026-01``."""
    year, number = map(int, month.split("-"))
    return f"{year}-{number - 1:02}" if number > 1 else f"{year - 1}-12"


def months_of(period: str) -> tuple[str, ...]:
    """The months of a period, as ``2026-03``.

    Raises:
        Refusal: it is none of the forms above.
    """
    form, year = _read(period)
    return tuple(f"{year}-{month:02}" for month in range(form.first, form.last + 1))


def figure_period_words(period: str) -> str:
    """A period as lists show it: ``Quý III/2026``.

    Raises:
        Refusal: as ``months_of``.
    """
    form, year = _read(period)
    return form.words.format(year=year)


def _read(period: str) -> tuple[_Form, str]:
    for form in _FORMS:
        if match := form.pattern.fullmatch(period):
            return form, match[1]
    raise Refusal(
        f"“{period}” không phải là một kỳ số liệu.", "Ghi năm (2026), quý (2026Q3), 6 tháng (2026H1) hoặc tháng."
    )
