"""The figures behind: every registered statistic by its code, and what a bound leaf takes from them."""

from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.figures import Figure
from parcomp_desktop.domain.indicators import Indicator
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.scores import Entry
from parcomp_desktop.services.figure_source import FigureSource
from parcomp_desktop.services.surveys import SURVEY_FIGURES
from parcomp_desktop.services.workspace import Workspace

FIGURES: dict[str, FigureSource] = {each.code: each for each in SURVEY_FIGURES}
"""Every figure that can be asked for, by code."""


class BoundEntry(NamedTuple):
    """What registered statistics say for a leaf; ``source`` tells where from, ``missing`` what is blank."""

    entry: Entry
    source: str
    missing: str


def figure(workspace: Workspace, unit_id: UUID, period: str, code: str) -> Figure:
    """A statistic of a unit for a period. Raises Refusal for an unknown code."""
    if code not in FIGURES:
        raise Refusal(f"Không có số liệu mang mã {code}.", "Chọn lại số liệu gắn với tiêu chí này.")
    return FIGURES[code].reckon(workspace, unit_id, period)


def year_figure(workspace: Workspace, unit_id: UUID, year: int, code: str) -> Figure:
    """A statistic of a unit for a whole year. Raises Refusal for an unknown code."""
    return figure(workspace, unit_id, str(year), code)


def bound_entry(workspace: Workspace, unit_id: UUID, period: str, indicator: Indicator) -> BoundEntry | None:
    """What a leaf takes from registered statistics; None for a leaf that isn't bound."""
    if indicator.figures is None:
        return None
    codes = {"numerator": indicator.figures.numerator, "denominator": indicator.figures.denominator}
    codes["value"] = indicator.figures.value
    found = {name: figure(workspace, unit_id, period, code) for name, code in codes.items() if code}
    values: dict[str, Decimal | None] = {name: each.value for name, each in found.items()}
    return BoundEntry(
        Entry(numerator=values.get("numerator"), denominator=values.get("denominator"), value=values.get("value")),
        "; ".join(dict.fromkeys(each.source for each in found.values() if each.source)),
        "; ".join(dict.fromkeys(each.missing for each in found.values() if each.missing)),
    )
