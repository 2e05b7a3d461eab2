"""Months of procedure files, and exported workbooks of them."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from uuid import UUID, uuid4

from msgspec.structs import replace
from openpyxl import Workbook

from parcomp_desktop.domain.cases import CaseStatistics

WHOLE = {
    "received": 100,
    "on_time": 90,
    "late": 2,
    "overdue": 1,
    "pending": 7,
    "online": 60,
    "in_person": 35,
    "by_post": 5,
    "with_fee": 40,
    "paid_online": 30,
}
"""A month in which everything adds up: 90 + 2 + 1 + 7 = 100 = 60 + 35 + 5."""


def month(unit_id: UUID, name: str, person_id: UUID | None = None, /, **counts: int | None) -> CaseStatistics:
    return replace(CaseStatistics(id=uuid4(), unit_id=unit_id, month=name, person_id=person_id), **counts)


def months(unit_id: UUID, numbers: Iterable[int], year: int = 2026) -> list[CaseStatistics]:
    return [month(unit_id, f"{year}-{number:02}", **WHOLE) for number in numbers]


def workbook(path: Path, rows: Iterable[Sequence[object]], sheet: str = "Tổng hợp") -> Path:
    book = Workbook()
    page = book.create_sheet(sheet, 0)
    for row in rows:
        page.append(list(row))
    book.save(path)
    return path
