"""The periodic report of administrative reform, filled from the registered figures; what is blank says so."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from uuid import UUID

from parcomp_desktop.documents.kinds.reform_report import reform_report_document
from parcomp_desktop.documents.official.pdf import render_pdf
from parcomp_desktop.documents.official.word import render_docx
from parcomp_desktop.domain.awards import IssuedFile
from parcomp_desktop.domain.campaign import Target
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.documents import ReformReport, ReportSection
from parcomp_desktop.domain.numbers import format_number
from parcomp_desktop.domain.official import Align, Column, Heading, Signature, Table, plain_rows
from parcomp_desktop.domain.periods import figure_period_words, months_of
from parcomp_desktop.domain.record import Record
from parcomp_desktop.domain.reports import SentReport
from parcomp_desktop.domain.units import Unit, UnitKind
from parcomp_desktop.domain.words import ACTIVITY_WORDS
from parcomp_desktop.domain.work import Activity, Inspection, LaunchPlan
from parcomp_desktop.services.desks import required, required_choice
from parcomp_desktop.services.figures import FIGURES, figure
from parcomp_desktop.services.inspections import findings_of
from parcomp_desktop.services.issuing import fonts, issue, issued_files
from parcomp_desktop.services.targets import target_lines
from parcomp_desktop.services.workspace import Workspace

REFORM_REPORT = "bao-cao-cchc"
_ROOM = "……"
_BLANK = "chưa có số liệu"
_CASES = (
    *("cases.received", "cases.on_time", "cases.late", "cases.overdue", "cases.pending"),
    *("cases.online", "cases.in_person", "cases.by_post", "cases.with_fee", "cases.paid_online"),
)
_RATES = (
    ("Tỷ lệ hồ sơ giải quyết đúng hạn", "cases.on_time", "cases.resolved"),
    ("Tỷ lệ hồ sơ nộp trực tuyến", "cases.online", "cases.cases_total"),
    ("Tỷ lệ hồ sơ thanh toán trực tuyến", "cases.paid_online", "cases.with_fee"),
)
_TASKS = ("tasks.due", "tasks.done_on_time", "tasks.unfinished")
_REPORTS = ("reports.due", "reports.on_time")
_SOLID = "\u00a0"
_CENT = Decimal("0.01")
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")


class ReformWords(Record, frozen=True, kw_only=True):
    """What the officer adds; lines of ``copies_to`` stand below each other. A blank number or date leaves room."""

    number: str = ""
    dated: date | None = None
    results: str = ""
    """The results in the fields of reform, in the officer's own words."""
    difficulties: str = ""
    plans: str = ""
    signer_title: str = ""
    signer_name: str = ""
    copies_to: str = ""


def reform_preset(workspace: Workspace, report: SentReport) -> ReformWords:
    """What a report begins with."""
    unit = workspace.get(Unit, report.unit_id)
    is_commune = unit.kind is UnitKind.COMMUNE
    return ReformWords(
        number=report.number,
        dated=report.sent_on,
        signer_title="TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH" if is_commune else "THỦ TRƯỞNG CƠ QUAN",
        copies_to="Cơ quan tham mưu cải cách hành chính cấp trên\nLưu: VT",
    )


def preview_reform_report(workspace: Workspace, report: SentReport, words: ReformWords) -> bytes:
    """The PDF as it would be issued now. Raises Refusal for what can't be printed."""
    return render_pdf(reform_report_document(reform_report(workspace, report, words)), fonts(workspace))


def reform_report_in_word(workspace: Workspace, report: SentReport, words: ReformWords) -> bytes:
    """The report as it stands now, to edit in Word. Raises Refusal as ``preview_reform_report``."""
    return render_docx(reform_report_document(reform_report(workspace, report, words)), fonts(workspace))


def issue_reform_report(workspace: Workspace, report: SentReport, words: ReformWords) -> IssuedFile:
    """Make the report and store it; each call issues what stands there now. Raises Refusal as ``require_reform``."""
    require_reform(words)
    content = preview_reform_report(workspace, report, words)
    return issue(workspace, REFORM_REPORT, report.id, f"{reform_report_stem(workspace, report)}.pdf", content)


def reform_report_stem(workspace: Workspace, report: SentReport) -> str:
    """The name of a report's files, without the ending."""
    return f"{REFORM_REPORT}-{workspace.get(Unit, report.unit_id).code}-{report.period}"


def require_reform(words: ReformWords) -> None:
    """Raise Refusal without what a report can't be issued without: date and signer."""
    required_choice(words.dated, "ngày của báo cáo")
    required(words.signer_title, "Chức vụ người ký")
    required(words.signer_name, "Họ tên người ký")


def issued_reform_reports(workspace: Workspace, report: SentReport) -> list[IssuedFile]:
    """The reports that were issued of a period, the newest first."""
    return [each for each in issued_files(workspace, report.id) if each.kind == REFORM_REPORT]


def reform_report(workspace: Workspace, report: SentReport, words: ReformWords) -> ReformReport:
    """What the report says."""
    unit = workspace.get(Unit, report.unit_id)
    parts = [
        ("Công tác chỉ đạo, điều hành", *_leadership(workspace, unit, report.period)),
        ("Kết quả thực hiện các lĩnh vực cải cách hành chính", _said(words.results), None),
        ("Giải quyết thủ tục hành chính", *_cases(workspace, unit.id, report.period)),
        ("Hoạt động của phong trào thi đua", *_activities(workspace, unit.id, report.period)),
        ("Kiểm tra và khắc phục", *_inspections(workspace, unit.id, report.period)),
        ("Kết quả thực hiện mục tiêu của phong trào", *_targets(workspace, unit.id, report.period)),
        ("Khó khăn, vướng mắc", _said(words.difficulties), None),
        ("Phương hướng kỳ tới", _said(words.plans), None),
    ]
    return ReformReport(
        heading=Heading(
            agency=unit.name.upper(), number=words.number or _ROOM, place=workspace.desk.place, dated=words.dated
        ),
        title=f"BÁO CÁO\nCông tác cải cách hành chính {_lower_first(figure_period_words(report.period))}",
        sections=tuple(
            ReportSection(title=f"{numeral}. {title}", paragraphs=tuple(paragraphs), table=table)
            for numeral, (title, paragraphs, table) in zip(_ROMAN, parts, strict=True)
        ),
        signature=Signature(title=words.signer_title, name=words.signer_name),
        copies_to=tuple(line.strip() for line in words.copies_to.splitlines() if line.strip()),
    )


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]


def _said(text: str) -> Sequence[str]:
    return [line.strip() for line in text.splitlines() if line.strip()] or ["Đơn vị không nêu."]


def _leadership(workspace: Workspace, unit: Unit, period: str) -> tuple[Sequence[str], Table | None]:
    year = int(period[:4])
    plans = [plan for plan in workspace.find(LaunchPlan, unit_id=unit.id) if plan.year == year]
    told = [_plan_words(plan) for plan in plans] or [f"Năm {year} chưa ghi kế hoạch phát động phong trào thi đua."]
    return told, _figure_table(workspace, unit.id, period, (*_TASKS, *_REPORTS))


def _plan_words(plan: LaunchPlan) -> str:
    number = f" số {plan.number}" if plan.number else ""
    dated = f" ngày {format_date(plan.dated)}" if plan.dated else ""
    return f"Đã ban hành {plan.name}{number}{dated}."


def _cases(workspace: Workspace, unit_id: UUID, period: str) -> tuple[Sequence[str], Table]:
    rates = [_rate(lambda code: figure(workspace, unit_id, period, code).value, *rate) for rate in _RATES]
    sources = dict.fromkeys(figure(workspace, unit_id, period, code).source for code in _CASES)
    source = "; ".join(filter(None, sources))
    told = [f"{'; '.join((rates[0], *map(_lower_first, rates[1:])))}."]
    if source:
        told.append(f"Nguồn: {source}.")
    return told, _figure_table(workspace, unit_id, period, _CASES)


def _rate(value: Callable[[str], Decimal | None], words: str, part: str, whole: str) -> str:
    numerator, denominator = value(part), value(whole)
    if numerator is None or denominator is None:
        return f"{words}: {_BLANK}"
    if not denominator:
        return f"{words}: không phát sinh"
    return f"{words}: {format_number(numerator * Decimal(100) / denominator, 2)}{_SOLID}%"


def _figure_table(workspace: Workspace, unit_id: UUID, period: str, codes: Sequence[str]) -> Table:
    rows: list[tuple[str, ...]] = []
    for number, code in enumerate(codes, 1):
        found = figure(workspace, unit_id, period, code)
        value = _BLANK if found.value is None else format_number(found.value)
        rows.append((str(number), FIGURES[code].label, value))
    columns = (
        Column(title="STT", width=12, align=Align.RIGHT),
        Column(title="Số liệu", width=118),
        Column(title="Trong kỳ", width=35, align=Align.RIGHT),
    )
    return Table(columns=columns, rows=plain_rows(rows))


def _activities(workspace: Workspace, unit_id: UUID, period: str) -> tuple[Sequence[str], Table | None]:
    found = sorted(
        (each for each in workspace.find(Activity, unit_id=unit_id) if _within(each.held_on, period)),
        key=lambda each: each.held_on,
    )
    if not found:
        return ["Trong kỳ chưa ghi hoạt động nào."], None
    rows = tuple(
        (format_date(each.held_on), ACTIVITY_WORDS[each.kind], each.name, each.result or each.partner) for each in found
    )
    columns = (
        Column(title="Ngày", width=25),
        Column(title="Nội dung thi đua", width=40),
        Column(title="Hoạt động", width=55),
        Column(title="Kết quả", width=45),
    )
    return [f"Trong kỳ đã tổ chức {len(found)} hoạt động."], Table(columns=columns, rows=plain_rows(rows))


def _inspections(workspace: Workspace, unit_id: UUID, period: str) -> tuple[Sequence[str], Table | None]:
    found = [each for each in workspace.find(Inspection, unit_id=unit_id) if _within(each.inspected_on, period)]
    if not found:
        return ["Trong kỳ chưa ghi cuộc kiểm tra nào."], None
    rows = tuple(row for each in reversed(found) for row in _finding_rows(workspace, each))
    columns = (
        Column(title="Ngày", width=25),
        Column(title="Cuộc kiểm tra", width=45),
        Column(title="Kiến nghị", width=55),
        Column(title="Khắc phục", width=40),
    )
    return [f"Trong kỳ có {len(found)} cuộc kiểm tra."], Table(columns=columns, rows=plain_rows(rows))


def _finding_rows(workspace: Workspace, inspection: Inspection) -> Iterator[tuple[str, ...]]:
    day = format_date(inspection.inspected_on)
    findings = findings_of(workspace, inspection.id)
    if not findings:
        yield day, inspection.content, "Không có kiến nghị được ghi", ""
    for each in findings:
        done = f"Xong ngày {format_date(each.done_on)}" if each.done_on else "Chưa xong"
        yield day, inspection.content, each.finding, "; ".join(filter(None, (done, each.result)))


def _targets(workspace: Workspace, unit_id: UUID, period: str) -> tuple[Sequence[str], Table | None]:
    year = int(period[:4])
    rows: list[tuple[str, ...]] = []
    for line in target_lines(workspace, unit_id):
        found = line.year(year)
        if found and found.value is not None:
            rows.append(
                (line.target.name_now or line.target.name, _value_words(found.value, line.target), found.source)
            )
    if not rows:
        return [f"Năm {year} chưa có số liệu của mục tiêu nào."], None
    columns = (
        Column(title="Mục tiêu", width=85),
        Column(title=f"Năm {year}", width=25, align=Align.RIGHT),
        Column(title="Nguồn", width=55),
    )
    return [f"Giá trị đã có của năm {year}:"], Table(columns=columns, rows=plain_rows(rows))


def _value_words(value: Decimal, target: Target) -> str:
    return f"{format_number(value.quantize(_CENT))} {target.unit}".strip()


def _within(day: date, period: str) -> bool:
    return f"{day:%Y-%m}" in months_of(period)
