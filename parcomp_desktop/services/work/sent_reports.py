"""Reports that units owe and sent: on time, late, missing; and what leaves and criteria take from them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID, uuid5

from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.figures import Figure
from parcomp_desktop.domain.periods import months_of
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.reports import Frequency, ReportingDuty, ReportState, SentReport
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.rules.reporting import DuePeriod, due_periods, report_state
from parcomp_desktop.services.proofs.places import remove_proofs
from parcomp_desktop.services.statistics.figure_source import FigureSource
from parcomp_desktop.services.work.record_checks import in_period
from parcomp_desktop.services.work.working_calendar import working_calendar
from parcomp_desktop.services.workspace import Workspace

_SENT = frozenset({ReportState.ON_TIME, ReportState.LATE})
_OPEN = frozenset({ReportState.DUE_SOON, ReportState.OPEN})


class ReportLine(NamedTuple):
    """A report that a unit owes for a period; ``report`` is the record of it, blank while nothing was recorded."""

    unit: Unit
    duty: ReportingDuty
    due: DuePeriod
    report: SentReport
    state: ReportState


def report_lines(workspace: Workspace, unit: Unit, year: int) -> list[ReportLine]:
    """The reports of a unit for a year, by due day; none that was due before the unit began or after it ended."""
    return _lines(workspace, [unit], year, workspace.find(SentReport, unit_id=unit.id))


def _lines(workspace: Workspace, units: Sequence[Unit], year: int, reports: Sequence[SentReport]) -> list[ReportLine]:
    sent = {(each.unit_id, each.duty_id, each.period): each for each in reports}
    calendar, today = working_calendar(workspace, (year, year + 1)), workspace.local_day()
    lines: list[ReportLine] = []
    for duty in workspace.find(ReportingDuty):
        for due in due_periods(duty, year, calendar):
            for unit in (each for each in units if _existed(each, due.due_on)):
                report = sent.get((unit.id, duty.id, due.period))
                state = report_state(due.due_on, report, today)
                lines.append(ReportLine(unit, duty, due, report or _blank(unit, duty, due.period), state))
    return sorted(lines, key=lambda line: (line.due.due_on, line.duty.name))


def check_report(workspace: Workspace, report: SentReport, duty: ReportingDuty) -> None:
    """Raises Refusal when it is neither sent nor waived, a waiver has no reason, or the day can't be."""
    if report.waived and report.sent_on:
        raise Refusal("Báo cáo vừa có ngày gửi vừa được miễn.", "Bỏ ngày gửi, hoặc bỏ đánh dấu được miễn.")
    if report.waived and not report.note.strip():
        raise Refusal("Chưa ghi vì sao được miễn báo cáo.", "Ghi căn cứ miễn vào ô Ghi chú.")
    if not report.waived and report.sent_on is None:
        raise Refusal("Chưa có ngày gửi.", "Nhập ngày gửi; báo cáo chưa gửi thì bấm Xoá để trở lại trống.")
    if report.sent_on and report.sent_on > workspace.local_day():
        raise Refusal(f"Ngày gửi {format_date(report.sent_on)} ở sau hôm nay.", "Nhập ngày đã gửi thật.")
    _refuse_early(duty, report)


def save_report(workspace: Workspace, report: SentReport) -> None:
    """Write that a report was sent, or waived. Raises Refusal as ``check_report``."""
    unit, duty = workspace.get(Unit, report.unit_id), workspace.get(ReportingDuty, report.duty_id)
    check_report(workspace, report, duty)
    with workspace.change("report.save", f"Ghi {duty.name} {in_period(report.period)} của {unit.name}") as change:
        change.put(report)


def clear_report(workspace: Workspace, report: SentReport) -> None:
    """Take back that a report was sent, with what proved it."""
    duty = workspace.get(ReportingDuty, report.duty_id)
    with workspace.change("report.clear", f"Xoá ngày gửi {duty.name} {in_period(report.period)}") as change:
        remove_proofs(workspace, change, report.id)
        change.remove(report)


def _refuse_early(duty: ReportingDuty, report: SentReport) -> None:
    """A report that is due once has no period of its own: its figures may be older."""
    if report.sent_on is None or duty.frequency is Frequency.ONCE:
        return
    if f"{report.sent_on:%Y-%m}" < months_of(report.period)[0]:
        what = f"Ngày gửi {format_date(report.sent_on)} trước khi {in_period(report.period)} bắt đầu."
        raise Refusal(what, "Nhập lại ngày gửi, hoặc chọn đúng kỳ báo cáo.")


def _blank(unit: Unit, duty: ReportingDuty, period: str) -> SentReport:
    """A report that nothing is recorded of; its id is always the same, so that it can be chosen and then written."""
    return SentReport(id=uuid5(duty.id, f"{unit.id} {period}"), duty_id=duty.id, unit_id=unit.id, period=period)


def _existed(unit: Unit, day: date) -> bool:
    return (unit.starts_on is None or unit.starts_on <= day) and (unit.ends_on is None or day <= unit.ends_on)


def _lines_of(workspace: Workspace, unit_id: UUID, period: str) -> list[ReportLine]:
    """The reports whose figures end within a period."""
    months = months_of(period)
    lines = report_lines(workspace, workspace.get(Unit, unit_id), int(period[:4]))
    within = [line for line in lines if f"{line.due.cutoff:%Y-%m}" in months]
    return [line for line in within if line.state is not ReportState.WAIVED]


def _count(workspace: Workspace, unit_id: UUID, period: str, states: frozenset[ReportState]) -> Figure:
    """How many reports stand so; None without a duty in the period."""
    lines = _lines_of(workspace, unit_id, period)
    if not lines:
        return Figure(value=None, missing=f"{in_period(period)} chưa khai chế độ báo cáo nào")
    return Figure(value=Decimal(sum(line.state in states for line in lines)), source=_source(lines, period))


def _final_count(workspace: Workspace, unit_id: UUID, period: str, states: frozenset[ReportState]) -> Figure:
    """The same, None too while a report isn't due yet: it may still be missing or late."""
    figure = _count(workspace, unit_id, period, states)
    still_open = sum(line.state in _OPEN for line in _lines_of(workspace, unit_id, period))
    if not still_open:
        return figure
    return Figure(
        value=None, source=figure.source, missing=f"còn {still_open} báo cáo {in_period(period)} chưa đến hạn"
    )


def _source(lines: Sequence[ReportLine], period: str) -> str:
    states = Counter(line.state in _SENT for line in lines)
    return f"Sổ theo dõi báo cáo, {in_period(period)}: đã gửi {states[True]}/{len(lines)} báo cáo"


def _due(workspace: Workspace, unit_id: UUID, period: str) -> Figure:
    return _count(workspace, unit_id, period, frozenset(ReportState) - _OPEN)


def _on_time(workspace: Workspace, unit_id: UUID, period: str) -> Figure:
    return _count(workspace, unit_id, period, frozenset({ReportState.ON_TIME}))


def _late(workspace: Workspace, unit_id: UUID, period: str) -> Figure:
    return _final_count(workspace, unit_id, period, frozenset({ReportState.LATE}))


def _missing(workspace: Workspace, unit_id: UUID, period: str) -> Figure:
    return _final_count(workspace, unit_id, period, frozenset({ReportState.MISSING}))


REPORT_FIGURES = (
    FigureSource("reports.due", "Báo cáo đã đến hạn hoặc đã gửi", _due),
    FigureSource("reports.on_time", "Báo cáo gửi đúng hạn", _on_time),
    FigureSource("reports.late", "Báo cáo gửi trễ", _late),
    FigureSource("reports.missing", "Báo cáo còn thiếu", _missing),
)


def reports_to_remind(workspace: Workspace, units: Sequence[Unit]) -> Iterator[ReportLine]:
    """The reports of units that are missing or due soon, of this year and the last, the oldest first."""
    year, reports = workspace.local_day().year, workspace.find(SentReport)
    for each in (year - 1, year):
        lines = _lines(workspace, units, each, reports)
        yield from (line for line in lines if line.state in {ReportState.MISSING, ReportState.DUE_SOON})
