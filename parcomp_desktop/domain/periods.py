"""Periods that figures belong to: ``2026``, ``2026H1``, ``2026-9M``, ``2026Q3``, ``2026-03``."""

import re
from collections.abc import Callable, Sequence

from parcomp_desktop.domain.refusal import Refusal

_FORMS: tuple[tuple[re.Pattern[str], Callable[[int], range]], ...] = (
    (re.compile(r"([0-9]{4})"), lambda _: range(1, 13)),
    (re.compile(r"([0-9]{4})H([12])"), lambda part: range(6 * part - 5, 6 * part + 1)),
    (re.compile(r"([0-9]{4})-(9)M"), lambda _: range(1, 10)),
    (re.compile(r"([0-9]{4})Q([1-4])"), lambda part: range(3 * part - 2, 3 * part + 1)),
    (re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])"), lambda part: range(part, part + 1)),
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
    for form, months in _FORMS:
        if match := form.fullmatch(period):
            part = int(match[2]) if form.groups > 1 else 0
            return tuple(f"{match[1]}-{month:02}" for month in months(part))
    raise Refusal(
        f"“{period}” không phải là một kỳ số liệu.",
        "Ghi năm (2026), quý (2026Q3), 6 tháng (2026H1) hoặc tháng.",
    )
