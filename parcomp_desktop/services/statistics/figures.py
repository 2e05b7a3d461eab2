"""The figures behind: every registered statistic by its code, and what a bound leaf takes from them."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.data_files import Problem
from parcomp_desktop.domain.figures import Figure
from parcomp_desktop.domain.indicators import CompareRule, Figures, Indicator, IndicatorSet
from parcomp_desktop.domain.periods import years_before
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry
from parcomp_desktop.services.ranking.surveys import SURVEY_FIGURES
from parcomp_desktop.services.statistics.case_figures import CASE_FIGURES
from parcomp_desktop.services.statistics.figure_source import FigureSource
from parcomp_desktop.services.work.activities import ACTIVITY_FIGURES
from parcomp_desktop.services.work.assigned_tasks import TASK_FIGURES
from parcomp_desktop.services.work.sent_reports import REPORT_FIGURES
from parcomp_desktop.services.workspace import Workspace

_ROOMS = (CASE_FIGURES, TASK_FIGURES, REPORT_FIGURES, SURVEY_FIGURES, ACTIVITY_FIGURES)

FIGURES: dict[str, FigureSource] = {source.code: source for room in _ROOMS for source in room}
"""Every figure that can be asked for, by code."""

FIGURE_TABLES = frozenset(
    {
        *("case_statistics", "assigned_task", "activity", "survey_index", "published_index", "unit"),
        *("reporting_duty", "sent_report", "calendar_day"),
    }
)
"""The tables that figures are reckoned from."""

_NONE = Figures()


class BoundEntry(NamedTuple):
    """What registered statistics say for a leaf; ``source`` tells where from, ``missing`` what is blank."""

    entry: Entry
    source: str
    missing: str


def figure(workspace: Workspace, unit_id: UUID, period: str, code: str) -> Figure:
    """A statistic of a unit for a period, as far as it is registered. Raises Refusal for an unknown code or period."""
    return _source(code).reckon(workspace, unit_id, period)


def year_figure(workspace: Workspace, unit_id: UUID, year: int, code: str) -> Figure:
    """A statistic of a whole year, as criteria ask for it: blank while any month of the unit's year isn't registered.

    Raises Refusal for an unknown code.
    """
    source = _source(code)
    if source.reckon_year is None:
        return source.reckon(workspace, unit_id, str(year))
    return source.reckon_year(workspace, unit_id, year)


def bound_entry(workspace: Workspace, unit_id: UUID, period: str, indicator: Indicator) -> BoundEntry | None:
    """What a leaf takes from registered statistics; None for a leaf that isn't bound.

    A comparison takes the same figure of the year before where no other is named. A period or a code that isn't
    known leaves the leaf blank and says so: a sheet must open in any case.
    """
    if indicator.figures is None:
        return None
    codes = codes_of(indicator)
    found = {name: _known(workspace, unit_id, period, code) for name, code in codes.items()}
    if isinstance(indicator.rule, CompareRule) and "numerator" in codes:
        earlier = codes.get("denominator", codes["numerator"])
        found["denominator"] = _known(workspace, unit_id, period, earlier, ago=1)
    values: dict[str, Decimal | None] = {name: each.value for name, each in found.items()}
    return BoundEntry(
        Entry(numerator=values.get("numerator"), denominator=values.get("denominator"), value=values.get("value")),
        "; ".join(dict.fromkeys(each.source for each in found.values() if each.source)),
        "; ".join(dict.fromkeys(each.missing for each in found.values() if each.missing)),
    )


def figure_problems(indicator_set: IndicatorSet) -> Iterator[Problem]:
    """Find leaves of a set that are bound to a statistic that no room registers."""
    for index, indicator in enumerate(indicator_set.indicators):
        for name, code in codes_of(indicator).items():
            if code not in FIGURES:
                yield Problem(
                    f"tiêu chí {indicator.code} gắn với số liệu “{code}” không có trong chương trình",
                    ("indicators", index, "figures", name),
                )


def _source(code: str) -> FigureSource:
    if code not in FIGURES:
        raise Refusal(f"Không có số liệu mang mã {code}.", "Chọn lại số liệu gắn với tiêu chí này.")
    return FIGURES[code]


def _known(workspace: Workspace, unit_id: UUID, period: str, code: str, ago: int = 0) -> Figure:
    try:
        return figure(workspace, unit_id, years_before(period, ago), code)
    except Refusal as refusal:
        return Figure(value=None, missing=f"{refusal.what} {refusal.cure}")


def codes_of(indicator: Indicator) -> dict[str, str]:
    """The statistics that a leaf is bound to, by the field of its entry."""
    bound = indicator.figures or _NONE
    codes = {"numerator": bound.numerator, "denominator": bound.denominator, "value": bound.value}
    return {name: code for name, code in codes.items() if code}
