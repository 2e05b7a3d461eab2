"""The plan's ten criteria (II.5.a) judged by hand: plain functions of complete facts, nothing of ``rules`` in them.

Where facts are missing, every way to fill them in is tried: what comes out the same each time is the outcome.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cache, partial
from itertools import product
from typing import NamedTuple

MET, NOT_MET, MISSING, NOT_APPLICABLE = "met", "not_met", "missing", "not_applicable"

Value = bool | int | Decimal | str


class Limits(NamedTuple):
    """What the plan leaves to guidance: first ``places`` or first ``share`` percent, a ``leap``, the index's floor."""

    places: int | None = 3
    share: Decimal | None = None
    leap: int | None = 5
    floor: Decimal = Decimal(90)


def tasks(well: bool, unfinished: int) -> str:
    """Hoàn thành tốt các nhiệm vụ được giao; không có nhiệm vụ nào chưa hoàn thành."""
    return MET if well and unfinished == 0 else NOT_MET


def standing(ranked: bool, rank: int, units: int, comparable: bool, before: int, *, limits: Limits) -> str:
    """Đạt thứ hạng cao hoặc có sự thay đổi vượt bậc về thứ hạng so với năm trước."""
    if not ranked:
        return NOT_APPLICABLE
    high = limits.places is not None and rank <= limits.places
    high = high or (limits.share is not None and Fraction(rank, units) <= Fraction(limits.share) / 100)
    leapt = limits.leap is not None and comparable and rank + limits.leap <= before
    return MET if high or leapt else NOT_MET


def procedures(authority: bool, late: int, overdue: int) -> str:
    """Giải quyết thủ tục hành chính thuộc thẩm quyền không có hồ sơ trễ hẹn, tồn đọng."""
    if not authority:
        return NOT_APPLICABLE
    return MET if late + overdue == 0 else NOT_MET


def reports(absent: int, late: int) -> str:
    """Thực hiện chế độ báo cáo đầy đủ, kịp thời, đúng thời gian quy định."""
    return MET if absent + late == 0 else NOT_MET


def discipline(people: int) -> str:
    """Không có người bị kỷ luật liên quan đến thực hiện các nhiệm vụ cải cách hành chính."""
    return MET if people == 0 else NOT_MET


def achievement(outstanding: bool, selected: bool, rated: str) -> str:
    """Có thành tích xuất sắc tiêu biểu, được đơn vị xét chọn; được đánh giá hoàn thành tốt nhiệm vụ trở lên."""
    return MET if outstanding and selected and rated in {"excellent", "good"} else NOT_MET


def adviser(employment: str, advises: bool, index: Decimal, *, limits: Limits) -> str:
    """Là công chức, viên chức trực tiếp tham mưu tại đơn vị có Chỉ số trung bình hàng năm đạt từ 90% trở lên."""
    if employment not in {"civil_servant", "public_employee"} or not advises:
        return NOT_APPLICABLE
    return MET if index >= limits.floor else NOT_MET


def initiative(recognised: int) -> str:
    """Có sáng kiến hoặc giải pháp được Hội đồng sáng kiến công nhận."""
    return MET if recognised > 0 else NOT_MET


def handled(handles: bool, late: int) -> str:
    """Tham mưu giải quyết thủ tục hành chính không có hồ sơ trễ hẹn."""
    if not handles:
        return NOT_APPLICABLE
    return MET if late == 0 else NOT_MET


def conduct(good: bool) -> str:
    """Có phẩm chất đạo đức tốt, đoàn kết, gương mẫu chấp hành."""
    return MET if good else NOT_MET


YES_NO: tuple[Value, ...] = (True, False)
COUNTS: tuple[Value, ...] = (0, 1, 2)
PERCENTS: tuple[Value, ...] = tuple(map(Decimal, ("1", "84.9999", "85", "89.9999", "90", "90.01", "100")))
PLACES: tuple[Value, ...] = (1, 2, 6, 1000)

COLLECTIVE: dict[str, tuple[Callable[..., str], dict[str, tuple[Value, ...]]]] = {
    "tap-the.1": (tasks, {"tasks_done_well": YES_NO, "tasks_unfinished": COUNTS}),
    "tap-the.2": (
        standing,
        {
            "ranked": YES_NO,
            "rank": PLACES,
            "ranked_units": (1, 8, 11, 1000),
            "rank_comparable": YES_NO,
            "previous_rank": (1, 9, 2000),
        },
    ),
    "tap-the.3": (procedures, {"has_procedure_authority": YES_NO, "cases_late": COUNTS, "cases_overdue": COUNTS}),
    "tap-the.4": (reports, {"reports_missing": COUNTS, "reports_late": COUNTS}),
    "tap-the.5": (discipline, {"reform_disciplined": COUNTS}),
}
INDIVIDUAL: dict[str, tuple[Callable[..., str], dict[str, tuple[Value, ...]]]] = {
    "ca-nhan.1": (
        achievement,
        {
            "outstanding_achievement": YES_NO,
            "selected_by_unit": YES_NO,
            "quality_rating": ("excellent", "good", "completed", "not_completed"),
        },
    ),
    "ca-nhan.2": (
        adviser,
        {
            "employment": ("cadre", "civil_servant", "public_employee", "worker"),
            "direct_adviser": YES_NO,
            "par_index_percent": tuple(
                Decimal(text) for text in ("1", "84.9999", "85", "89.9999", "90", "90.01", "100")
            ),
        },
    ),
    "ca-nhan.3": (initiative, {"initiatives_recognised": COUNTS}),
    "ca-nhan.4": (handled, {"handles_cases": YES_NO, "handled_cases_late": COUNTS}),
    "ca-nhan.5": (conduct, {"good_conduct": YES_NO}),
}
"""Each criterion with the facts that it is about and values of theirs on both sides of every limit, far apart too."""


def outcomes_of(values: Mapping[str, Value], limits: Limits) -> dict[str, str]:
    """The outcome of each criterion of the nominee's subject, by its code."""
    criteria = COLLECTIVE if any(name in values for _, facts in COLLECTIVE.values() for name in facts) else INDIVIDUAL
    return {
        code: _filled_in(code, limits, tuple(values.get(name) for name in facts))
        for code, (_, facts) in criteria.items()
    }


@cache
def _filled_in(code: str, limits: Limits, known: tuple[Value | None, ...]) -> str:
    judge, facts = (COLLECTIVE | INDIVIDUAL)[code]
    judge = partial(judge, limits=limits) if judge in {standing, adviser} else judge
    open_ways = (ways if value is None else (value,) for value, ways in zip(known, facts.values(), strict=True))
    found = {judge(*values) for values in product(*open_ways)}
    return found.pop() if len(found) == 1 else MISSING


def literal(outcomes: Mapping[str, str]) -> str:
    """Every criterion that applies is needed."""
    return _strictest(list(outcomes.values()))


def one_of(outcomes: Mapping[str, str]) -> str:
    """The first and the fifth are needed, and one of the second, third and fourth if any of them applies."""
    choice = [outcomes[f"ca-nhan.{number}"] for number in (2, 3, 4)]
    best = next((each for each in (MET, MISSING, NOT_MET) if each in choice), NOT_APPLICABLE)
    return _strictest([outcomes["ca-nhan.1"], outcomes["ca-nhan.5"], best])


def _strictest(outcomes: list[str]) -> str:
    if NOT_MET in outcomes:
        return NOT_MET
    return MISSING if MISSING in outcomes or MET not in outcomes else MET
