"""Ranking (xếp hạng) of totals out of 100, within one group and period."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal

from parcomp_desktop.domain.indicators import Grade
from parcomp_desktop.domain.ranking import Ranked, RankInput, Ties
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.rules.grades import grade_of
from parcomp_desktop.rules.rounding import HUNDRED

_Group = tuple[str, str]
_YEAR = re.compile(r"[0-9]{4}")


def rank(rows: Sequence[RankInput], ties: Ties, grades: Sequence[Grade]) -> list[Ranked]:
    """Rank every row among those of its group and period; the answer keeps the order of ``rows``.

    A blank total gets no rank and no grade. ``SEQUENTIAL`` numbers equal totals by tiebreak, ascending, blank last,
    then in the order of ``rows``. ``change`` stands only between consecutive years (periods of four digits) of the
    same unit and group. ``grades`` fall from the highest.

    Raises:
        Refusal: a unit twice in a group and period, a total outside 0–100.
    """
    groups: dict[_Group, dict[str, RankInput]] = defaultdict(dict)
    for row in rows:
        check_rank_input(row)
        units = groups[row.group, row.period]
        if row.unit in units:
            raise Refusal(f"{_words(row)} có hai dòng.", "Bỏ bớt một dòng.")
        units[row.unit] = row
    places = {group: _places(units.values(), ties) for group, units in groups.items()}
    earlier = {group: _of_year_before(group, places) for group in groups}
    return [
        _ranked(row, places[row.group, row.period].get(row.unit), earlier[row.group, row.period].get(row.unit), grades)
        for row in rows
    ]


def check_rank_input(row: RankInput) -> None:
    """Refuse a total outside 0–100 and what isn't a number.

    Raises:
        Refusal: it names the unit, group and period.
    """
    if row.total is not None and not (row.total.is_finite() and 0 <= row.total <= HUNDRED):
        raise Refusal(
            f"Tổng điểm của {_words(row)} nằm ngoài khoảng từ 0 đến 100.",
            "Nhập lại tổng điểm quy về thang 100.",
        )
    if row.tiebreak is not None and not row.tiebreak.is_finite():
        raise Refusal(f"Số phân định của {_words(row)} không phải là một con số.", "Nhập lại số đó hoặc để trống.")


def _words(row: RankInput) -> str:
    return f"{row.unit} (nhóm {row.group}, kỳ {row.period})"


def _places(rows: Iterable[RankInput], ties: Ties) -> dict[str, int]:
    """The places of a group's units that have a total."""
    totals = [(row.total, row) for row in rows if row.total is not None]
    totals.sort(key=lambda item: (item[0].copy_negate(), *_tiebreak(item[1])))
    numbers = _NUMBERING[ties]([total for total, _ in totals])
    return {row.unit: number for (_, row), number in zip(totals, numbers, strict=True)}


def _tiebreak(row: RankInput) -> tuple[bool, Decimal]:
    return row.tiebreak is None, row.tiebreak or Decimal(0)


def _dense(totals: Sequence[Decimal]) -> list[int]:
    places = {total: place for place, total in enumerate(dict.fromkeys(totals), 1)}
    return [places[total] for total in totals]


def _competition(totals: Sequence[Decimal]) -> list[int]:
    places: dict[Decimal, int] = {}
    return [places.setdefault(total, place) for place, total in enumerate(totals, 1)]


def _sequential(totals: Sequence[Decimal]) -> list[int]:
    return list(range(1, len(totals) + 1))


_NUMBERING: dict[Ties, Callable[[Sequence[Decimal]], list[int]]] = {
    Ties.DENSE: _dense,
    Ties.COMPETITION: _competition,
    Ties.SEQUENTIAL: _sequential,
}


def _ranked(row: RankInput, place: int | None, before: int | None, grades: Sequence[Grade]) -> Ranked:
    return Ranked(
        unit=row.unit,
        group=row.group,
        period=row.period,
        total=row.total,
        rank=place,
        grade=None if row.total is None else grade_of(row.total, grades),
        change=None if place is None or before is None else before - place,
    )


def _of_year_before(group: _Group, places: Mapping[_Group, dict[str, int]]) -> dict[str, int]:
    """The places of a group in the year before, where its period is a year of four digits."""
    name, period = group
    return places.get((name, f"{int(period) - 1:04}"), {}) if _YEAR.fullmatch(period) else {}
