"""What an inspection found and what must follow (thông báo kết quả kiểm tra); plan, III.4."""

from collections.abc import Iterator

from parcomp_desktop.documents.kinds.kind import Kind, Wording
from parcomp_desktop.documents.kinds.work_lines import day_words, numbered, told
from parcomp_desktop.documents.wording import date_words
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.official import Align, Block, Column, OfficialDocument, Paragraph, Section, Table
from parcomp_desktop.domain.work_papers import FindingLine, InspectionNotice

_COLUMNS = (
    Column(title="STT", width=11, align=Align.CENTRE),
    Column(title="Tồn tại, hạn chế", width=52),
    Column(title="Yêu cầu khắc phục", width=52),
    Column(title="Hạn khắc phục", width=24, align=Align.CENTRE),
    Column(title="Đã khắc phục", width=26),
)


class InspectionNoticeWords(Wording, frozen=True, kw_only=True):
    """The texts of a notice; ``leader`` and ``document`` are left out where they aren't told."""

    title: str
    subject: str
    opening: str
    leader: str
    document: str
    conclusion_title: str
    no_conclusion: str
    findings_title: str
    findings: str
    no_findings: str
    follow_up_title: str
    follow_up: str
    no_follow_up: str
    closing: str


def _document(notice: InspectionNotice, words: InspectionNoticeWords) -> OfficialDocument:
    return OfficialDocument(
        heading=notice.heading,
        title=words.title,
        subject=words.subject,
        blocks=(
            Paragraph(text=words.opening),
            *([Paragraph(text=words.leader)] if notice.leader else []),
            *([Paragraph(text=words.document)] if notice.document else []),
            *told(words.conclusion_title, notice.conclusion, words.no_conclusion),
            *_findings(notice, words),
            *told(words.follow_up_title, words.follow_up if notice.findings else "", words.no_follow_up),
            Paragraph(text=words.closing),
        ),
        signature=notice.signature,
        copies_to=notice.copies_to,
    )


def _findings(notice: InspectionNotice, words: InspectionNoticeWords) -> Iterator[Block]:
    yield Section(title=words.findings_title)
    yield Paragraph(text=words.findings if notice.findings else words.no_findings)
    if notice.findings:
        yield Table(columns=_COLUMNS, rows=numbered(map(_cells, notice.findings)))


def _cells(each: FindingLine) -> tuple[str, ...]:
    done = f"Ngày {format_date(each.done_on)}" if each.done_on else ""
    return (each.finding, each.follow_up, day_words(each.due_on), "\n".join(filter(None, (done, each.result))))


INSPECTION_NOTICE = Kind(
    code="thong-bao-kiem-tra",
    data=InspectionNotice,
    words=InspectionNoticeWords,
    variables={
        "inspector": lambda notice: notice.inspector,
        "unit": lambda notice: notice.unit,
        "date": lambda notice: date_words(notice.inspected_on),
        "content": lambda notice: notice.content,
        "leader": lambda notice: notice.leader,
        "document": lambda notice: notice.document,
        "reply_date": lambda notice: date_words(notice.reply_by),
        "findings": lambda notice: f"{len(notice.findings):02d}",
    },
    build=_document,
)
