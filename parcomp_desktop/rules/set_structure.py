"""How the groups and leaves of an indicator set hang together, and whether their maxima add up."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from parcomp_desktop.domain.data_files import Problem
from parcomp_desktop.domain.data_outline import Place
from parcomp_desktop.domain.indicators import Field, Indicator, IndicatorSet
from parcomp_desktop.domain.numbers import plain_number
from parcomp_desktop.rules.set_numbers import is_usable

_Parts = Sequence[Field | Indicator]


def structure_problems(indicator_set: IndicatorSet) -> Iterator[Problem]:
    """Find groups that aren't there, that contain themselves, hold nothing or two kinds, and wrong sums."""
    yield from _unknown_groups(indicator_set)
    yield from _circles(indicator_set)
    for index, field in enumerate(indicator_set.fields):
        yield from _group_problems(("fields", index), field, indicator_set)
    tops = [field for field in indicator_set.fields if not field.parent]
    yield from _sum_problems(("maximum",), f"bộ chỉ số có điểm tối đa {_shown(indicator_set)}", indicator_set, tops)


def _unknown_groups(indicator_set: IndicatorSet) -> Iterator[Problem]:
    known = {field.code for field in indicator_set.fields}
    for index, field in enumerate(indicator_set.fields):
        if field.parent and field.parent not in known:
            yield Problem(
                f"nhóm {field.code} thuộc nhóm {field.parent} không có trong bộ chỉ số", ("fields", index, "parent")
            )
    for index, indicator in enumerate(indicator_set.indicators):
        if indicator.field not in known:
            yield Problem(
                f"tiêu chí {indicator.code} thuộc lĩnh vực {indicator.field} không có trong bộ chỉ số",
                ("indicators", index, "field"),
            )


def _circles(indicator_set: IndicatorSet) -> Iterator[Problem]:
    parents = {field.code: field.parent for field in indicator_set.fields}
    for index, field in enumerate(indicator_set.fields):
        above, seen = field.parent, set[str]()
        while above in parents and above not in seen and above != field.code:
            seen.add(above)
            above = parents[above]
        if above == field.code:
            yield Problem(f"nhóm {field.code} nằm trong chính nó", ("fields", index, "parent"))


def _group_problems(place: Place, field: Field, indicator_set: IndicatorSet) -> Iterator[Problem]:
    groups = [each for each in indicator_set.fields if each.parent == field.code]
    leaves = [each for each in indicator_set.indicators if each.field == field.code]
    if groups and leaves:
        yield Problem(
            f"lĩnh vực {field.code} vừa có nhóm con {groups[0].code} vừa có tiêu chí thành phần {leaves[0].code}: "
            "chỉ để một loại",
            place,
        )
    elif not groups and not leaves:
        yield Problem(f"lĩnh vực {field.code} chưa có tiêu chí nào", place)
    else:
        start = f"lĩnh vực {field.code} có điểm tối đa {_shown(field)}"
        yield from _sum_problems((*place, "maximum"), start, field, groups or leaves)


def _sum_problems(place: Place, start: str, whole: IndicatorSet | Field, parts: _Parts) -> Iterator[Problem]:
    counted = [part for part in parts if not (isinstance(part, Field) and part.beyond)]
    if not all(is_usable(part.maximum) for part in (whole, *counted)):
        return
    total = sum((part.maximum for part in counted), Decimal(0))
    capped = isinstance(whole, Field) and whole.capped
    if total < whole.maximum or (total > whole.maximum and not capped):
        what = "lĩnh vực" if isinstance(whole, IndicatorSet) else "tiêu chí"
        yield Problem(f"{start} nhưng các {what} cộng lại được {plain_number(total)}", place)


def _shown(part: IndicatorSet | Field) -> str:
    return plain_number(part.maximum) if is_usable(part.maximum) else ""
