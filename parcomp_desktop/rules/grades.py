"""Grades (xếp loại) by total."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from parcomp_desktop.domain.data_files import Problem, record_from
from parcomp_desktop.domain.indicators import Grade
from parcomp_desktop.domain.record import Record
from parcomp_desktop.rules.rounding import HUNDRED

_LOW, _FALL = "Trung bình", 2


class _GradeTable(Record, frozen=True, kw_only=True):
    grades: tuple[Grade, ...]


def grades_from(data: bytes, name: str) -> tuple[Grade, ...]:
    """Read a table of grades from TOML or JSON (by suffix), the highest first.

    Raises:
        Refusal: what can't be read or doesn't fit, with file and line.
    """
    table, file = record_from(data, name, _GradeTable)
    file.refuse_first(grade_problems(table.grades))
    return table.grades


def grade_problems(grades: Sequence[Grade]) -> Iterator[Problem]:
    """Find what is wrong with a table of grades: it must fall from at most 100 % to 0."""
    for index, grade in enumerate(grades):
        if not (grade.at_least.is_finite() and 0 <= grade.at_least <= HUNDRED):
            place = ("grades", index, "at_least")
            yield Problem(f"mức của loại {grade.name} nằm ngoài khoảng từ 0 đến 100", place)
    levels = [grade.at_least for grade in grades]
    if levels != sorted(set(levels), reverse=True) or (levels and levels[-1]):
        yield Problem("các mức xếp loại phải giảm dần và loại cuối cùng có mức 0", ("grades",))


def grade_of(total: Decimal, grades: Sequence[Grade]) -> str | None:
    """The name of the first grade that the total (out of 100) reaches; blank without a table."""
    for grade in grades:
        if total >= grade.at_least:
            return grade.name
    return None


def grade_concerns(grade: str | None, before: str | None, grades: Sequence[Grade]) -> tuple[str, ...]:
    """Why a year's grade speaks against awards of that year: a low grade, a fall of two grades since the year before.

    Both bar a collective from comprehensive awards in rules seen at Kon Tum; for this campaign they only warn. A
    grade that the table doesn't have says nothing: a table without "Trung bình" has no low grade.
    """
    places = {each.name: place for place, each in enumerate(grades)}
    now, earlier, low = (places.get(name or "") for name in (grade, before, _LOW))
    if now is None:
        return ()
    concerns = [f"xếp loại {grade}"] * (low is not None and now >= low)
    if earlier is not None and now - earlier >= _FALL:
        concerns.append(f"tụt {now - earlier} bậc xếp loại ({before} → {grade})")
    return tuple(concerns)
