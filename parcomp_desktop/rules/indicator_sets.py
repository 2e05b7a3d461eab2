"""Reading an indicator set, and finding everything in one that doesn't hold together."""

from collections.abc import Iterator

from parcomp_desktop.domain.data_files import Problem, record_from
from parcomp_desktop.domain.data_outline import Place
from parcomp_desktop.domain.indicators import Field, Indicator, IndicatorSet, SurveyRule
from parcomp_desktop.domain.numbers import plain_number
from parcomp_desktop.rules.bindings import binding_problems
from parcomp_desktop.rules.grades import grade_problems
from parcomp_desktop.rules.lateness import lateness_problems
from parcomp_desktop.rules.problems import repeated_at
from parcomp_desktop.rules.set_numbers import decimals_of, is_positive, is_usable
from parcomp_desktop.rules.set_structure import structure_problems
from parcomp_desktop.rules.variants import best_points, rule_problems, takes_away

_MOST_DECIMALS = 4


def indicator_set_from(data: bytes, name: str) -> IndicatorSet:
    """Read a set from TOML or JSON; ``name`` is the file's, its suffix tells which.

    Raises:
        Refusal: what can't be read or doesn't hold together, with file and line.
    """
    indicator_set, file = record_from(data, name, IndicatorSet)
    file.refuse_first(indicator_set_problems(indicator_set))
    return indicator_set


def indicator_set_problems(indicator_set: IndicatorSet) -> Iterator[Problem]:
    """Find everything that is wrong with a set, each with its place in the record.

    Whether the statistics that leaves are bound to exist is not asked here.
    """
    yield from _unusable_decimals(indicator_set)
    yield from _unusable_codes(indicator_set)
    yield from repeated_at(((*place, "code"), part.code) for place, part in _parts(indicator_set))
    yield from _unusable_maxima(indicator_set)
    yield from structure_problems(indicator_set)
    for index, indicator in enumerate(indicator_set.indicators):
        yield from _rule_problems(("indicators", index), indicator, indicator_set.points_decimals)
        yield from binding_problems(("indicators", index), indicator)
    yield from _wrong_share(indicator_set)
    yield from _wrong_years(indicator_set)
    yield from lateness_problems(indicator_set.lateness)
    yield from grade_problems(indicator_set.grades)


def _parts(indicator_set: IndicatorSet) -> Iterator[tuple[Place, Field | Indicator]]:
    """The groups and leaves, each with where it stands."""
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


def _unusable_maxima(indicator_set: IndicatorSet) -> Iterator[Problem]:
    whole: tuple[Place, IndicatorSet] = ((), indicator_set)
    for place, part in (whole, *_parts(indicator_set)):
        wrong = _wrong_maximum(part)
        if wrong:
            yield Problem(f"điểm tối đa của {part.code} {wrong}", (*place, "maximum"))
        elif decimals_of(part.maximum) > indicator_set.points_decimals:
            yield Problem(
                f"điểm tối đa của {part.code} có nhiều hơn {indicator_set.points_decimals} chữ số thập phân",
                (*place, "maximum"),
            )


def _wrong_maximum(part: IndicatorSet | Field | Indicator) -> str:
    """A leaf that takes points away is worth 0 at most, and so is a group of such leaves: its sum tells."""
    if isinstance(part, Indicator) and takes_away(part.rule):
        return "phải bằng 0 vì tiêu chí này trừ điểm" if part.maximum.is_nan() or part.maximum != 0 else ""
    if is_positive(part.maximum) or (isinstance(part, Field) and part.maximum.is_finite() and part.maximum == 0):
        return ""
    return "phải lớn hơn 0"


def _rule_problems(place: Place, indicator: Indicator, decimals: int) -> Iterator[Problem]:
    rule, rule_place, maximum = indicator.rule, (*place, "rule"), indicator.maximum
    problems = [*rule_problems(rule_place, rule, indicator, decimals)]
    yield from problems
    if not problems and is_positive(maximum) and best_points(rule, maximum) < maximum:
        yield Problem(
            f"tiêu chí {indicator.code} không có mức, lựa chọn hay trường hợp nào đạt điểm tối đa "
            f"{plain_number(maximum)}",
            rule_place,
        )


def _wrong_share(indicator_set: IndicatorSet) -> Iterator[Problem]:
    share = indicator_set.survey_share
    surveyed = [each.maximum for each in indicator_set.indicators if isinstance(each.rule, SurveyRule)]
    if share is not None and all(is_usable(each) for each in (share, *surveyed)) and sum(surveyed) != share:
        yield Problem(
            f"điểm khảo sát là {plain_number(share)} "
            f"nhưng các tiêu chí khảo sát cộng lại được {plain_number(sum(surveyed, share - share))}",
            ("survey_share",),
        )
    elif share is not None and not is_usable(share):
        yield Problem("điểm khảo sát phải từ 0 trở lên", ("survey_share",))


def _wrong_years(indicator_set: IndicatorSet) -> Iterator[Problem]:
    first, last = indicator_set.year_from, indicator_set.year_to
    if first is not None and last is not None and first > last:
        yield Problem(f"năm bắt đầu {first} sau năm kết thúc {last}", ("year_to",))
