"""Changing a set that is being written: groups and leaves added, moved, renamed, taken away; copied for other years.

Every function returns another set; it needn't hold together yet (``indicator_set_problems`` tells).
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import TypeVar

from msgspec.structs import replace

from parcomp_desktop.domain.indicators import Field, Indicator, IndicatorSet, ManualRule
from parcomp_desktop.domain.refusal import Refusal

Part = Field | Indicator
P = TypeVar("P", Field, Indicator)
_NOTHING = Decimal(0)


def ordered_parts(indicator_set: IndicatorSet, group: str = "", depth: int = 0) -> list[tuple[int, Part]]:
    """The groups and leaves below a group as a tree is read from above, each with its depth."""
    parts: list[tuple[int, Part]] = []
    for child in _children(indicator_set, group):
        parts.append((depth, child))
        if isinstance(child, Field) and child.code:
            parts += ordered_parts(indicator_set, child.code, depth + 1)
    return parts


def part_of(indicator_set: IndicatorSet, code: str) -> Part | None:
    """The group or leaf of a code."""
    return next((part for part in (*indicator_set.fields, *indicator_set.indicators) if part.code == code), None)


def with_group(indicator_set: IndicatorSet, parent: str = "") -> tuple[IndicatorSet, str]:
    """A set with one group more below ``parent``; and the new group's code."""
    code = _next_code(indicator_set, parent)
    group = Field(code=code, name="Nhóm mới" if parent else "Lĩnh vực mới", maximum=_NOTHING, parent=parent)
    return replace(indicator_set, fields=(*indicator_set.fields, group)), code


def with_leaf(indicator_set: IndicatorSet, group: str) -> tuple[IndicatorSet, str]:
    """A set with one leaf more in a group, to be scored by hand until a method is chosen; and its code."""
    code = _next_code(indicator_set, group)
    leaf = Indicator(code=code, field=group, name="Tiêu chí mới", maximum=_NOTHING, rule=ManualRule())
    return replace(indicator_set, indicators=(*indicator_set.indicators, leaf)), code


def changed(indicator_set: IndicatorSet, code: str, part: Part) -> IndicatorSet:
    """A set in which another part stands in the place of ``code``; what hangs on a renamed group goes with it.

    Raises:
        Refusal: another part has the new code already, or a group would stand below itself.
    """
    if part.code != code and part_of(indicator_set, part.code):
        raise Refusal(f"Mã {part.code} đã dùng trong bộ chỉ số.", "Chọn mã khác.")
    if isinstance(part, Indicator):
        return replace(indicator_set, indicators=_put(indicator_set.indicators, code, part))
    if part.parent in {code, *(below.code for _, below in ordered_parts(indicator_set, code))}:
        raise Refusal(f"Nhóm {part.code} không thể nằm trong chính nó.", "Chọn nhóm cha khác.")
    fields = _put(indicator_set.fields, code, part)
    return replace(
        indicator_set,
        fields=tuple(replace(each, parent=part.code) if each.parent == code else each for each in fields),
        indicators=tuple(
            replace(each, field=part.code) if each.field == code else each for each in indicator_set.indicators
        ),
    )


def without(indicator_set: IndicatorSet, code: str) -> IndicatorSet:
    """A set without a part and everything below it."""
    gone = {code, *(part.code for _, part in ordered_parts(indicator_set, code))}
    return replace(
        indicator_set,
        fields=tuple(each for each in indicator_set.fields if each.code not in gone),
        indicators=tuple(each for each in indicator_set.indicators if each.code not in gone),
    )


def moved(indicator_set: IndicatorSet, code: str, step: int) -> IndicatorSet:
    """A set in which a part changed places with the sibling before (-1) or after (1) it; the same at the ends."""
    part = part_of(indicator_set, code)
    if isinstance(part, Field):
        return replace(indicator_set, fields=_swapped(indicator_set.fields, part, _above(part), step))
    if isinstance(part, Indicator):
        return replace(indicator_set, indicators=_swapped(indicator_set.indicators, part, _above(part), step))
    return indicator_set


def added_up(indicator_set: IndicatorSet) -> IndicatorSet:
    """A set whose groups and whole have the maxima that their leaves add up to; a capped group keeps its own."""
    fields = tuple(replace(field, maximum=_sum_of(indicator_set, field)) for field in indicator_set.fields)
    whole = sum((field.maximum for field in fields if not field.parent and not field.beyond), _NOTHING)
    return replace(indicator_set, fields=fields, maximum=whole)


def copied(indicator_set: IndicatorSet, code: str, year: int) -> IndicatorSet:
    """A set for a year and the following ones that replaces another; it is a sample no more."""
    return replace(indicator_set, code=code, year_from=year, year_to=None, replaces=indicator_set.code, sample=False)


def _above(part: Part) -> str:
    return part.parent if isinstance(part, Field) else part.field


def _children(indicator_set: IndicatorSet, group: str) -> list[Part]:
    parts: tuple[Part, ...] = (*indicator_set.fields, *indicator_set.indicators)
    return [part for part in parts if _above(part) == group]


def _next_code(indicator_set: IndicatorSet, group: str) -> str:
    start = f"{group}." if group else ""
    number = len(_children(indicator_set, group)) + 1
    while part_of(indicator_set, f"{start}{number}"):
        number += 1
    return f"{start}{number}"


def _put(parts: Sequence[P], code: str, part: P) -> tuple[P, ...]:
    return tuple(part if each.code == code else each for each in parts)


def _swapped(parts: Sequence[P], part: P, group: str, step: int) -> tuple[P, ...]:
    siblings = [each for each in parts if _above(each) == group]
    place = siblings.index(part) + step
    if not 0 <= place < len(siblings):
        return tuple(parts)
    other = siblings[place]
    return tuple(other if each is part else part if each is other else each for each in parts)


def _sum_of(indicator_set: IndicatorSet, field: Field) -> Decimal:
    if field.capped:
        return field.maximum
    leaves = sum((each.maximum for each in indicator_set.indicators if each.field == field.code), _NOTHING)
    groups = [each for each in indicator_set.fields if each.parent == field.code and not each.beyond]
    return sum((_sum_of(indicator_set, each) for each in groups), leaves)
