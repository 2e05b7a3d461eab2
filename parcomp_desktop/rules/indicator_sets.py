"""Reading an indicator set, and refusing one that doesn't hold together."""

from collections.abc import Iterator
from decimal import Decimal
from typing import assert_never

from parcomp_desktop.domain.data_files import Problem, record_from
from parcomp_desktop.domain.data_outline import Place
from parcomp_desktop.domain.indicators import Field, Indicator, IndicatorSet, RatioRule
from parcomp_desktop.domain.numbers import plain_number
from parcomp_desktop.rules.grades import grade_problems
from parcomp_desktop.rules.problems import repeated_at

_MOST_DECIMALS = 4
_MOST_POINTS = 1_000_000


def indicator_set_from(data: bytes, name: str) -> IndicatorSet:
    """Read a set from TOML or JSON; ``name`` is the file's, its suffix tells which.

    Raises:
        Refusal: what can't be read or doesn't hold together, with file and line.
    """
    indicator_set, file = record_from(data, name, IndicatorSet)
    file.refuse_first(_problems(indicator_set))
    return indicator_set


def _problems(indicator_set: IndicatorSet) -> Iterator[Problem]:
    """Later checks rely on the earlier ones: the first problem is the one to tell."""
    yield from _unusable_decimals(indicator_set)
    yield from _unusable_codes(indicator_set)
    yield from repeated_at(((*place, "code"), part.code) for place, part in _parts(indicator_set))
    yield from _unknown_fields(indicator_set)
    yield from _unusable_maxima(indicator_set)
    yield from _wrong_sums(indicator_set)
    for index, indicator in enumerate(indicator_set.indicators):
        match indicator.rule:
            case RatioRule() as rule:
                yield from _ratio_problems(("indicators", index, "rule"), rule, indicator.code)
            case _:
                assert_never(indicator.rule)
    yield from grade_problems(indicator_set.grades)


def _parts(indicator_set: IndicatorSet) -> Iterator[tuple[Place, Field | Indicator]]:
    """The fields and leaves, each with where it stands."""
    for index, field in enumerate(indicator_set.fields):
        yield ("fields", index), field
    for index, indicator in enumerate(indicator_set.indicators):
        yield ("indicators", index), indicator


def _unusable_decimals(indicator_set: IndicatorSet) -> Iterator[Problem]:
    for key in ("percent_decimals", "points_decimals"):
        if not 0 <= getattr(indicator_set, key) <= _MOST_DECIMALS:
            yield Problem(f"số chữ số thập phân phải từ 0 đến {_MOST_DECIMALS}", (key,))


def _unusable_codes(indicator_set: IndicatorSet) -> Iterator[Problem]:
    if not indicator_set.code.strip():
        yield Problem("bộ chỉ số chưa có mã", ("code",))
    for place, part in _parts(indicator_set):
        if not part.code.strip() or not part.name.strip():
            yield Problem(f"lĩnh vực hoặc tiêu chí “{part.code}” chưa có đủ mã và tên", (*place, "code"))


def _unknown_fields(indicator_set: IndicatorSet) -> Iterator[Problem]:
    known = {field.code for field in indicator_set.fields}
    for index, indicator in enumerate(indicator_set.indicators):
        if indicator.field not in known:
            yield Problem(
                f"tiêu chí {indicator.code} thuộc lĩnh vực {indicator.field} không có trong bộ chỉ số",
                ("indicators", index, "field"),
            )


def _unusable_maxima(indicator_set: IndicatorSet) -> Iterator[Problem]:
    whole: tuple[Place, IndicatorSet] = ((), indicator_set)
    for place, part in (whole, *_parts(indicator_set)):
        if not (part.maximum.is_finite() and 0 < part.maximum <= _MOST_POINTS):
            yield Problem(f"điểm tối đa của {part.code} phải lớn hơn 0", (*place, "maximum"))
        elif _decimals(part.maximum) > indicator_set.points_decimals:
            yield Problem(
                f"điểm tối đa của {part.code} có nhiều hơn {indicator_set.points_decimals} chữ số thập phân",
                (*place, "maximum"),
            )


def _decimals(value: Decimal) -> int:
    return len(plain_number(value).partition(",")[2])


def _wrong_sums(indicator_set: IndicatorSet) -> Iterator[Problem]:
    for index, field in enumerate(indicator_set.fields):
        children = [indicator for indicator in indicator_set.indicators if indicator.field == field.code]
        if _sum(children) != field.maximum:
            yield Problem(
                f"lĩnh vực {field.code} có điểm tối đa {plain_number(field.maximum)} "
                f"nhưng các tiêu chí cộng lại được {plain_number(_sum(children))}",
                ("fields", index, "maximum"),
            )
    if _sum(indicator_set.fields) != indicator_set.maximum:
        yield Problem(
            f"bộ chỉ số có điểm tối đa {plain_number(indicator_set.maximum)} "
            f"nhưng các lĩnh vực cộng lại được {plain_number(_sum(indicator_set.fields))}",
            ("maximum",),
        )


def _sum(parts: "tuple[Field, ...] | list[Indicator]") -> Decimal:
    return sum((part.maximum for part in parts), Decimal(0))


def _ratio_problems(place: Place, rule: RatioRule, code: str) -> Iterator[Problem]:
    if not (rule.full_at.is_finite() and 0 < rule.full_at <= _MOST_POINTS):
        yield Problem(f"mức đạt điểm tối đa của tiêu chí {code} phải lớn hơn 0", (*place, "full_at"))
    if not rule.direct_percent and not (rule.numerator.strip() and rule.denominator.strip()):
        yield Problem(f"tiêu chí {code} chưa có tên tử số và mẫu số", place)
