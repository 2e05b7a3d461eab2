"""A unit's periodic report of administrative reform (báo cáo công tác cải cách hành chính)."""

from collections.abc import Iterator

from parcomp_desktop.documents.kinds.kind import Kind, Wording
from parcomp_desktop.documents.kinds.work_lines import activities_table, figures_table, share_words, told
from parcomp_desktop.documents.wording import BLANK
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.official import (
    Align,
    Block,
    Column,
    OfficialDocument,
    Paragraph,
    Section,
    Table,
    plain_rows,
)
from parcomp_desktop.domain.work_papers import FindingLine, InspectionLine, ReformReport, TargetValueLine

_INSPECTIONS = (
    Column(title="Ngày", width=25, align=Align.CENTRE),
    Column(title="Cuộc kiểm tra", width=45),
    Column(title="Kiến nghị", width=55),
    Column(title="Khắc phục", width=40),
)


class ReformReportWords(Wording, frozen=True, kw_only=True):
    """The texts of a report: headings are ``…_title``; ``no_…`` and ``nothing`` stand where there is nothing to tell.

    ``source`` is left out where no figure says where it is from.
    """

    title: str
    subject: str
    leadership_title: str
    launched: str
    no_launched: str
    results_title: str
    cases_title: str
    shares: str
    source: str
    activities_title: str
    activities: str
    no_activities: str
    inspections_title: str
    inspections: str
    no_inspections: str
    no_findings: str
    targets_title: str
    targets: str
    no_targets: str
    difficulties_title: str
    outlook_title: str
    nothing: str
    closing: str


def _document(report: ReformReport, words: ReformReportWords) -> OfficialDocument:
    return OfficialDocument(
        heading=report.heading,
        title=words.title,
        subject=words.subject,
        blocks=(
            *_leadership(report, words),
            *told(words.results_title, report.results, words.nothing),
            *_cases(report, words),
            *_activities(report, words),
            *_inspections(report, words),
            *_targets(report, words),
            *told(words.difficulties_title, report.difficulties, words.nothing),
            *told(words.outlook_title, report.outlook, words.nothing),
            Paragraph(text=words.closing),
        ),
        signature=report.signature,
        copies_to=report.copies_to,
    )


def _leadership(report: ReformReport, words: ReformReportWords) -> Iterator[Block]:
    yield Section(title=words.leadership_title)
    yield Paragraph(text=words.launched if report.launched else words.no_launched)
    yield figures_table(report.work)


def _cases(report: ReformReport, words: ReformReportWords) -> Iterator[Block]:
    yield Section(title=words.cases_title)
    yield Paragraph(text=words.shares)
    if report.source:
        yield Paragraph(text=words.source)
    yield figures_table(report.cases)


def _activities(report: ReformReport, words: ReformReportWords) -> Iterator[Block]:
    yield Section(title=words.activities_title)
    yield Paragraph(text=words.activities if report.activities else words.no_activities)
    if report.activities:
        yield activities_table(report.activities)


def _inspections(report: ReformReport, words: ReformReportWords) -> Iterator[Block]:
    yield Section(title=words.inspections_title)
    yield Paragraph(text=words.inspections if report.inspections else words.no_inspections)
    if report.inspections:
        rows = (cells for each in report.inspections for cells in _inspection_rows(each, words))
        yield Table(columns=_INSPECTIONS, rows=plain_rows(rows))


def _inspection_rows(inspection: InspectionLine, words: ReformReportWords) -> Iterator[tuple[str, ...]]:
    known = (format_date(inspection.inspected_on), inspection.content)
    if not inspection.findings:
        yield *known, words.no_findings, BLANK
    for each in inspection.findings:
        yield *known, each.finding, _mended(each)


def _mended(finding: FindingLine) -> str:
    done = f"Xong ngày {format_date(finding.done_on)}" if finding.done_on else "Chưa xong"
    return "; ".join(filter(None, (done, finding.result)))


def _targets(report: ReformReport, words: ReformReportWords) -> Iterator[Block]:
    yield Section(title=words.targets_title)
    yield Paragraph(text=words.targets if report.targets else words.no_targets)
    if report.targets:
        columns = (
            Column(title="Mục tiêu", width=85),
            Column(title=f"Năm {report.year}", width=25, align=Align.RIGHT),
            Column(title="Nguồn", width=55),
        )
        yield Table(columns=columns, rows=plain_rows(map(_target_cells, report.targets)))


def _target_cells(target: TargetValueLine) -> tuple[str, ...]:
    return (target.name, f"{format_number(target.value, 2)} {target.unit}".strip(), target.source)


REFORM_REPORT = Kind(
    code="bao-cao-cchc",
    data=ReformReport,
    words=ReformReportWords,
    variables={
        "unit": lambda report: report.unit,
        "period": lambda report: report.period,
        "year": lambda report: str(report.year),
        "launched": lambda report: "; ".join(report.launched),
        "on_time": lambda report: share_words(report.on_time),
        "online": lambda report: share_words(report.online),
        "paid_online": lambda report: share_words(report.paid_online),
        "source": lambda report: report.source,
        "activities": lambda report: f"{len(report.activities):02d}",
        "inspections": lambda report: f"{len(report.inspections):02d}",
    },
    build=_document,
)
