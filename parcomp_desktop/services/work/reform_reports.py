"""The periodic report of administrative reform, filled from the registered figures; what is blank says so."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from uuid import UUID

from parcomp_desktop.documents.kinds.reform_report import REFORM_REPORT
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.periods import figure_period_words, months_of
from parcomp_desktop.domain.reports import SentReport
from parcomp_desktop.domain.units import Unit
from parcomp_desktop.domain.words import ACTIVITY_WORDS
from parcomp_desktop.domain.work import Activity, Inspection, InspectionFinding, LaunchPlan
from parcomp_desktop.domain.work_papers import (
    ActivityLine,
    FigureLine,
    FindingLine,
    InspectionLine,
    ReformReport,
    Share,
    TargetValueLine,
)
from parcomp_desktop.services.documents.office_papers import (
    SIGNED,
    OfficePaper,
    PaperWords,
    heading,
    lines,
    signature,
    unit_signer,
)
from parcomp_desktop.services.statistics.figures import FIGURES, figure
from parcomp_desktop.services.statistics.targets import target_lines
from parcomp_desktop.services.work.inspections import findings_of
from parcomp_desktop.services.workspace import Workspace

_CASES = (
    *("cases.received", "cases.on_time", "cases.late", "cases.overdue", "cases.pending"),
    *("cases.online", "cases.in_person", "cases.by_post", "cases.with_fee", "cases.paid_online"),
)
_WORK = ("tasks.due", "tasks.done_on_time", "tasks.unfinished", "reports.due", "reports.on_time")


def reform_report(workspace: Workspace, report: SentReport) -> OfficePaper:
    """The report that a unit owes for a period, with number and day of what was sent."""
    unit = workspace.get(Unit, report.unit_id)
    preset = PaperWords(
        number=report.number,
        dated=report.sent_on,
        signer_title=unit_signer(unit),
        copies_to="Cơ quan tham mưu cải cách hành chính cấp trên\nLưu: VT",
    )
    return OfficePaper(
        REFORM_REPORT,
        report.id,
        f"{REFORM_REPORT.code}-{unit.code}-{report.period}",
        "báo cáo cải cách hành chính",
        preset,
        SIGNED | {"results", "difficulties", "outlook"},
        lambda words: _gathered(workspace, report, unit, words),
        needs=SIGNED - {"number", "copies_to"},
    )


def _gathered(workspace: Workspace, report: SentReport, unit: Unit, words: PaperWords) -> ReformReport:
    period, year = report.period, int(report.period[:4])
    return ReformReport(
        heading=heading(workspace, words, unit.name, numbered=True),
        signature=signature(words),
        copies_to=lines(words.copies_to),
        unit=unit.name,
        period=_lower_first(figure_period_words(period)),
        year=year,
        launched=tuple(map(launched, workspace.find(LaunchPlan, unit_id=unit.id, year=year))),
        work=_figures(workspace, report, _WORK),
        results=words.results,
        cases=_figures(workspace, report, _CASES),
        on_time=_share(workspace, report, "cases.on_time", "cases.resolved"),
        online=_share(workspace, report, "cases.online", "cases.cases_total"),
        paid_online=_share(workspace, report, "cases.paid_online", "cases.with_fee"),
        source="; ".join(_sources(workspace, report)),
        activities=activity_lines(workspace, unit.id, period),
        inspections=_inspections(workspace, unit.id, period),
        targets=_targets(workspace, unit.id, year),
        difficulties=words.difficulties,
        outlook=words.outlook,
    )


def activity_lines(workspace: Workspace, unit_id: UUID, period: str) -> tuple[ActivityLine, ...]:
    """What a unit did in a period, day by day."""
    found = [each for each in workspace.find(Activity, unit_id=unit_id) if _within(each.held_on, period)]
    return tuple(
        ActivityLine(
            held_on=each.held_on,
            content=ACTIVITY_WORDS[each.kind],
            name=each.name,
            result=each.result or each.partner,
        )
        for each in sorted(found, key=lambda each: each.held_on)
    )


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]


def launched(plan: LaunchPlan) -> str:
    """A unit's plan as sentences name it, with number and day."""
    number = f"số {plan.number}" if plan.number else ""
    dated = f"ngày {format_date(plan.dated)}" if plan.dated else ""
    return " ".join(filter(None, (plan.name, number, dated)))


def _figures(workspace: Workspace, report: SentReport, codes: Sequence[str]) -> tuple[FigureLine, ...]:
    return tuple(FigureLine(label=FIGURES[code].label, value=_value(workspace, report, code)) for code in codes)


def _share(workspace: Workspace, report: SentReport, part: str, whole: str) -> Share:
    return Share(part=_value(workspace, report, part), whole=_value(workspace, report, whole))


def _value(workspace: Workspace, report: SentReport, code: str) -> Decimal | None:
    return figure(workspace, report.unit_id, report.period, code).value


def _sources(workspace: Workspace, report: SentReport) -> list[str]:
    """What the figures of cases rest on, each once."""
    found = (figure(workspace, report.unit_id, report.period, code).source for code in _CASES)
    return [source for source in dict.fromkeys(found) if source]


def _inspections(workspace: Workspace, unit_id: UUID, period: str) -> tuple[InspectionLine, ...]:
    found = [each for each in workspace.find(Inspection, unit_id=unit_id) if _within(each.inspected_on, period)]
    return tuple(
        InspectionLine(
            inspected_on=each.inspected_on,
            content=each.content,
            findings=tuple(map(finding_line, findings_of(workspace, each.id))),
        )
        for each in sorted(found, key=lambda each: each.inspected_on)
    )


def finding_line(finding: InspectionFinding) -> FindingLine:
    """A finding as papers tell it."""
    return FindingLine(
        finding=finding.finding,
        follow_up=finding.follow_up,
        due_on=finding.due_on,
        done_on=finding.done_on,
        result=finding.result,
    )


def _targets(workspace: Workspace, unit_id: UUID, year: int) -> tuple[TargetValueLine, ...]:
    """The targets that have a value of the year."""
    return tuple(
        TargetValueLine(
            name=line.target.name_now or line.target.name,
            value=found.value,
            unit=line.target.unit,
            source=found.source,
        )
        for line in target_lines(workspace, unit_id)
        if (found := line.year(year)) and found.value is not None
    )


def _within(day: date, period: str) -> bool:
    return f"{day:%Y-%m}" in months_of(period)
