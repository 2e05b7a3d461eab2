"""Ranking (xếp hạng) of totals out of 100, within one group and period."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal

from parcomp_desktop.domain.indicators import Grade
from parcomp_desktop.domain.ranking import Ranked, RankInput, Ties
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.rules.grades import grade_of
from parcomp_desktop.rules.rounding import HUNDRED

_Line = tuple[str, str, str]
_YEAR = re.compile(r"[0-9]{4}")


def rank(rows: Sequence[RankInput], ties: Ties, grades: Sequence[Grade]) -> list[Ranked]:
    """Rank every row among those of its group and period; the answer keeps the order of ``rows``.

    A blank total gets no rank and no grade. ``SEQUENTIAL`` numbers equal totals by tiebreak, ascending, blank last,
    then in the order of ``rows``. ``change`` stands only between consecutive years (periods of four digits) of the
    same unit and group. ``grades`` fall from the highest.

    Raises:
        Refusal: a unit twice in a group and period, a total outside 0–100.
    """
    groups: dict[tuple[str, str], dict[_Line, RankInput]] = defaultdict(dict)
    for row in rows:
        check_rank_input(row)
        lines = groups[row.group, row.period]
        if _line(row) in lines:
            raise Refusal(f"{_words(row)} có hai dòng.", "Bỏ bớt một dòng.")
        lines[_line(row)] = row
    ranks: dict[_Line, int] = {}
    for lines in groups.values():
        ranks.update(_group_ranks(lines.values(), ties))
    return [_ranked(row, ranks, grades) for row in rows]


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


def _line(row: RankInput) -> _Line:
    return row.unit, row.group, row.period


def _words(row: RankInput) -> str:
    return f"{row.unit} (nhóm {row.group}, kỳ {row.period})"


def _group_ranks(rows: Iterable[RankInput], ties: Ties) -> dict[_Line, int]:
    totals = [(row.total, row) for row in rows if row.total is not None]
    totals.sort(key=lambda item: (item[0].copy_negate(), *_tiebreak(item[1])))
    numbers = _NUMBERING[ties]([total for total, _ in totals])
    return {_line(row): number for (_, row), number in zip(totals, numbers, strict=True)}


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


def _ranked(row: RankInput, ranks: dict[_Line, int], grades: Sequence[Grade]) -> Ranked:
    place = ranks.get(_line(row))
    before = _rank_of_year_before(row, ranks)
    return Ranked(
        unit=row.unit,
        group=row.group,
        period=row.period,
        total=row.total,
        rank=place,
        grade=None if row.total is None else grade_of(row.total, grades),
        change=None if place is None or before is None else before - place,
    )


def _rank_of_year_before(row: RankInput, ranks: dict[_Line, int]) -> int | None:
    if not _YEAR.fullmatch(row.period):
        return None
    return ranks.get((row.unit, row.group, f"{int(row.period) - 1:04}"))
