"""The figures that come from statistics of procedure files."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import NamedTuple
from uuid import UUID

from parcomp_desktop.domain.cases import COUNTS, CaseStatistics
from parcomp_desktop.domain.figures import Figure
from parcomp_desktop.domain.people import Person
from parcomp_desktop.domain.periods import month_words, months_of, months_words
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.services.statistics.cases import existed_in
from parcomp_desktop.services.statistics.figure_source import FigureSource
from parcomp_desktop.services.workspace import Workspace


class Measure(NamedTuple):
    """What is reckoned: the counts that are added up.

    A ``stock`` stands at the end of a month: it is that of the last one, never a sum over months.
    """

    code: str
    label: str
    counts: tuple[str, ...]
    stock: bool = False


class _Asked(NamedTuple):
    """The months that a figure is for, those of them that must be registered, and what is."""

    months: Sequence[str]
    needed: Sequence[str]
    registered: Mapping[str, Sequence[CaseStatistics]]
    whose: str = ""


MEASURES = (
    Measure("cases.received", "Hồ sơ tiếp nhận", ("received",)),
    Measure("cases.on_time", "Hồ sơ giải quyết đúng hạn", ("on_time",)),
    Measure("cases.late", "Hồ sơ giải quyết trễ hạn", ("late",)),
    Measure("cases.resolved", "Hồ sơ đã giải quyết (đúng hạn và trễ hạn)", ("on_time", "late")),
    Measure("cases.overdue", "Hồ sơ quá hạn chưa giải quyết, cuối kỳ", ("overdue",), stock=True),
    Measure("cases.pending", "Hồ sơ trong hạn chưa giải quyết, cuối kỳ", ("pending",), stock=True),
    Measure("cases.online", "Hồ sơ nộp trực tuyến", ("online",)),
    Measure("cases.in_person", "Hồ sơ nộp trực tiếp", ("in_person",)),
    Measure("cases.by_post", "Hồ sơ nộp qua bưu chính", ("by_post",)),
    Measure("cases.cases_total", "Hồ sơ nộp theo mọi hình thức", ("online", "in_person", "by_post")),
    Measure("cases.with_fee", "Hồ sơ có nghĩa vụ tài chính", ("with_fee",)),
    Measure("cases.paid_online", "Hồ sơ thanh toán trực tuyến", ("paid_online",)),
)
_BY_CODE = {measure.code: measure for measure in MEASURES}


def period_figures(
    workspace: Workspace, unit_id: UUID, period: str, person_id: UUID | None = None
) -> dict[str, Figure]:
    """Every figure of a unit, or one of its officers, for a period, by code; see ``_so_far``."""
    asked = _so_far(workspace, unit_id, period, person_id)
    return {measure.code: _figure(measure, asked) for measure in MEASURES}


def month_value(record: CaseStatistics, code: str) -> Decimal | None:
    """A figure of one month as it stands, by its code; blank while one of its counts is."""
    counts = [record.counts[name] for name in _BY_CODE[code].counts]
    known = [count for count in counts if count is not None]
    return Decimal(sum(known)) if len(known) == len(counts) else None


def officer_late(workspace: Workspace, person_id: UUID, year: int) -> Figure:
    """The cases that an officer resolved late in a year, known once each month of it is registered for the officer.

    Months count wherever the officer worked; those before or after the present unit existed aren't asked for.
    """
    person = workspace.get(Person, person_id)
    records = workspace.find(CaseStatistics, person_id=person_id)
    asked = _existing(workspace.get(Unit, person.unit_id), months_of(str(year)), records)
    return _figure(_BY_CODE["cases.late"], asked._replace(whose=f" của {person.full_name}"))


def _reckon(measure: Measure, workspace: Workspace, unit_id: UUID, period: str) -> Figure:
    return _figure(measure, _so_far(workspace, unit_id, period))


def _reckon_year(measure: Measure, workspace: Workspace, unit_id: UUID, year: int) -> Figure:
    records = workspace.find(CaseStatistics, unit_id=unit_id, person_id=None)
    return _figure(measure, _existing(workspace.get(Unit, unit_id), months_of(str(year)), records))


def _so_far(workspace: Workspace, unit_id: UUID, period: str, person_id: UUID | None = None) -> _Asked:
    """Until the period is over, months after the last registered one aren't there yet; every one before it must be."""
    records = workspace.find(CaseStatistics, unit_id=unit_id, person_id=person_id)
    asked = _existing(workspace.get(Unit, unit_id), months_of(period), records)
    if f"{workspace.local_day():%Y-%m}" > max(asked.months):
        return asked
    last = max(asked.registered, default="")
    return asked._replace(needed=[month for month in asked.needed if month <= last])


def _existing(unit: Unit, months: Sequence[str], records: Sequence[CaseStatistics]) -> _Asked:
    """Every month in which the unit existed must be there; a registered one counts in any case."""
    registered: dict[str, list[CaseStatistics]] = {}
    for record in sorted(records, key=lambda each: each.month):
        if record.month in months and record.registered:
            registered.setdefault(record.month, []).append(record)
    needed = [month for month in months if month in registered or existed_in(unit, month)]
    return _Asked(needed or months, needed, registered)


def _figure(measure: Measure, asked: _Asked) -> Figure:
    needed = asked.needed[-1:] if measure.stock else asked.needed
    if not needed:
        return Figure(value=None, missing=f"{months_words(asked.months)} chưa có thống kê hồ sơ{asked.whose}")
    missing = [*_absent(needed, asked), *_blank(measure, needed, asked)]
    if missing:
        return Figure(value=None, source=_source(measure, asked), missing="; ".join(missing))
    counts = (getattr(each, name) for month in needed for each in asked.registered[month] for name in measure.counts)
    return Figure(value=Decimal(sum(counts)), source=_source(measure, asked))


def _absent(needed: Sequence[str], asked: _Asked) -> list[str]:
    absent = [month for month in needed if month not in asked.registered]
    return [f"{months_words(absent)} chưa có thống kê hồ sơ{asked.whose}"] if absent else []


def _blank(measure: Measure, needed: Sequence[str], asked: _Asked) -> list[str]:
    told: list[str] = []
    for name in measure.counts:
        blank = [month for month in needed if _has_blank(asked.registered.get(month, ()), name)]
        if blank:
            told.append(f"{months_words(blank)} chưa có số {COUNTS[name]}{asked.whose}")
    return told


def _has_blank(records: Sequence[CaseStatistics], name: str) -> bool:
    return any(getattr(record, name) is None for record in records)


def _source(measure: Measure, asked: _Asked) -> str:
    """Which months the figure covers, of how many."""
    known = list(asked.registered)
    if not known:
        return ""
    first, last = known[0], known[-1]
    if measure.stock:
        return f"Thống kê hồ sơ{asked.whose}, cuối tháng {month_words(last)}"
    span = month_words(last) if first == last else f"{first[-2:]}–{month_words(last)}"
    return f"Thống kê hồ sơ{asked.whose}, tháng {span} ({len(known)}/{len(asked.months)} tháng)"


CASE_FIGURES = tuple(
    FigureSource(measure.code, measure.label, partial(_reckon, measure), partial(_reckon_year, measure))
    for measure in MEASURES
)
"""What statistics of procedure files offer to leaves, targets and criteria."""
