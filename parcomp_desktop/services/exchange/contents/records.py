"""Reading mixed records."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeVar

from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.record import Entity
from parcomp_desktop.domain.refusal import Refusal

E = TypeVar("E", bound=Entity)
WITHOUT_AGE: Mapping[type[Entity], frozenset[str]] = {Person: frozenset({"birth_year"})}
"""Withheld of people: the year of birth tells nominees of one name apart, nothing else asks for it."""


def of_kind(records: Iterable[Entity], kind: type[E]) -> list[E]:
    """Those of the records that are of a kind."""
    return [record for record in records if isinstance(record, kind)]


def year_of(period: str) -> str:
    """The year that a period is in: ``2026`` of ``2026Q3``."""
    return period[:4]


def refuse_other(period: str, wanted: str, told: str) -> None:
    """Raises Refusal for a record that is of another period than its package."""
    if told != wanted:
        raise Refusal(f"Có dữ liệu của kỳ khác kỳ {period}.", "Gửi lại từ bàn của đơn vị, mỗi kỳ một gói.")


def in_year(day: date | None, period: str) -> bool:
    """Whether a day is in the year of a period."""
    return day is not None and f"{day:%Y}" == year_of(period)
