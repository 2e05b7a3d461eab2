"""Grades (xếp loại) by total."""

from collections.abc import Sequence
from decimal import Decimal

from parcomp_desktop.domain.indicators import Grade
from parcomp_desktop.domain.record import Record
from parcomp_desktop.rules.record_files import record_from
from parcomp_desktop.rules.rounding import HUNDRED


class _GradeTable(Record, frozen=True, kw_only=True):
    grades: tuple[Grade, ...]


def grades_from(data: bytes, name: str) -> tuple[Grade, ...]:
    """Read a table of grades from TOML or JSON (by suffix), the highest first.

    Raises:
        Refusal: what can't be read or doesn't fit, with file and line.
    """
    table, source = record_from(data, name, _GradeTable)
    if fault := grades_fault(table.grades):
        raise source.refusal(source.line_of("", "grades"), fault)
    return table.grades


def grades_fault(grades: Sequence[Grade]) -> str:
    """What is wrong with a table of grades, empty when nothing is: it must fall from at most 100 % to 0."""
    for grade in grades:
        if not (grade.at_least.is_finite() and 0 <= grade.at_least <= HUNDRED):
            return f"mức của loại {grade.name} nằm ngoài khoảng từ 0 đến 100."
    levels = [grade.at_least for grade in grades]
    if levels != sorted(set(levels), reverse=True) or (levels and levels[-1]):
        return "các mức xếp loại phải giảm dần và loại cuối cùng có mức 0."
    return ""


def grade_of(total: Decimal, grades: Sequence[Grade]) -> str | None:
    """The name of the first grade that the total (out of 100) reaches; blank without a table."""
    return next((grade.name for grade in grades if total >= grade.at_least), None)
