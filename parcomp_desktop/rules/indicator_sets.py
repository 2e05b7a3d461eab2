"""Reading an indicator set, and refusing one that doesn't hold together."""

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple, assert_never

from parcomp_desktop.domain.indicators import Field, Indicator, IndicatorSet, RatioRule
from parcomp_desktop.domain.numbers import plain_number
from parcomp_desktop.rules.grades import grades_fault
from parcomp_desktop.rules.record_files import record_from

_MOST_DECIMALS = 4
_MOST_POINTS = 1_000_000


class _Fault(NamedTuple):
    what: str
    code: str = ""
    key: str = ""
    repeated: bool = False


def indicator_set_from(data: bytes, name: str) -> IndicatorSet:
    """Read a set from TOML or JSON; ``name`` is the file's, its suffix tells which.

    Raises:
        Refusal: what can't be read or doesn't hold together, with file and line.
    """
    indicator_set, source = record_from(data, name, IndicatorSet)
    for fault in _faults(indicator_set):
        line = source.line_of(fault.code, fault.key, repeated=fault.repeated)
        raise source.refusal(line, fault.what)
    return indicator_set


def _faults(indicator_set: IndicatorSet) -> Iterator[_Fault]:
    """Later checks rely on the earlier ones: the first fault is the one to tell."""
    yield from _unusable_decimals(indicator_set)
    yield from _unusable_codes(indicator_set)
    yield from _unusable_maxima(indicator_set)
    yield from _wrong_sums(indicator_set)
    for indicator in indicator_set.indicators:
        match indicator.rule:
            case RatioRule() as rule:
                yield from _ratio_faults(rule, indicator)
            case _:
                assert_never(indicator.rule)
    if what := grades_fault(indicator_set.grades):
        yield _Fault(what, key="grades")


def _unusable_decimals(indicator_set: IndicatorSet) -> Iterator[_Fault]:
    for key in ("percent_decimals", "points_decimals"):
        if not 0 <= getattr(indicator_set, key) <= _MOST_DECIMALS:
            yield _Fault(f"số chữ số thập phân phải từ 0 đến {_MOST_DECIMALS}.", key=key)


def _unusable_codes(indicator_set: IndicatorSet) -> Iterator[_Fault]:
    if not indicator_set.code.strip():
        yield _Fault("bộ chỉ số chưa có mã.", key="code")
    parts = (*indicator_set.fields, *indicator_set.indicators)
    for part in parts:
        if not part.code.strip() or not part.name.strip():
            yield _Fault(f"lĩnh vực hoặc tiêu chí “{part.code}” chưa có đủ mã và tên.", part.code)
    for code, times in Counter(part.code for part in parts).items():
        if times > 1:
            yield _Fault(f"mã {code} được dùng {times} lần.", code, repeated=True)
    known = {field.code for field in indicator_set.fields}
    for indicator in indicator_set.indicators:
        if indicator.field not in known:
            yield _Fault(
                f"tiêu chí {indicator.code} thuộc lĩnh vực {indicator.field} không có trong bộ chỉ số.",
                indicator.code,
                "field",
            )


def _unusable_maxima(indicator_set: IndicatorSet) -> Iterator[_Fault]:
    for part in (indicator_set, *indicator_set.fields, *indicator_set.indicators):
        if not (part.maximum.is_finite() and 0 < part.maximum <= _MOST_POINTS):
            yield _Fault(f"điểm tối đa của {part.code} phải lớn hơn 0.", part.code, "maximum")
        elif _decimals(part.maximum) > indicator_set.points_decimals:
            yield _Fault(
                f"điểm tối đa của {part.code} có nhiều hơn {indicator_set.points_decimals} chữ số thập phân.",
                part.code,
                "maximum",
            )


def _decimals(value: Decimal) -> int:
    return len(plain_number(value).partition(",")[2])


def _wrong_sums(indicator_set: IndicatorSet) -> Iterator[_Fault]:
    for field in indicator_set.fields:
        children = [indicator for indicator in indicator_set.indicators if indicator.field == field.code]
        if _sum(children) != field.maximum:
            yield _Fault(
                f"lĩnh vực {field.code} có điểm tối đa {plain_number(field.maximum)} "
                f"nhưng các tiêu chí cộng lại được {plain_number(_sum(children))}.",
                field.code,
                "maximum",
            )
    if _sum(indicator_set.fields) != indicator_set.maximum:
        yield _Fault(
            f"bộ chỉ số có điểm tối đa {plain_number(indicator_set.maximum)} "
            f"nhưng các lĩnh vực cộng lại được {plain_number(_sum(indicator_set.fields))}.",
            indicator_set.code,
            "maximum",
        )


def _sum(parts: "tuple[Field, ...] | list[Indicator]") -> Decimal:
    return sum((part.maximum for part in parts), Decimal(0))


def _ratio_faults(rule: RatioRule, indicator: Indicator) -> Iterator[_Fault]:
    if not (rule.full_at.is_finite() and 0 < rule.full_at <= _MOST_POINTS):
        yield _Fault(f"mức đạt điểm tối đa của tiêu chí {indicator.code} phải lớn hơn 0.", indicator.code, "full_at")
    if not rule.direct_percent and not (rule.numerator.strip() and rule.denominator.strip()):
        yield _Fault(f"tiêu chí {indicator.code} chưa có tên tử số và mẫu số.", indicator.code, "rule")
