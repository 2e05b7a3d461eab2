"""The achievement report (báo cáo thành tích) of a collective or a person; phap-ly, parts 3.1 and 3.2."""

from collections.abc import Iterator, Sequence

from parcomp_desktop.documents.kinds.criteria import criterion_words, evidence_words, outcome_words
from parcomp_desktop.documents.kinds.kind import Kind, Wording
from parcomp_desktop.documents.wording import BLANK
from parcomp_desktop.domain.award_papers import AchievementPaper, CriterionResult, Honour, ReportHeading, ReportPart
from parcomp_desktop.domain.criteria import Subject
from parcomp_desktop.domain.dates import format_date
from parcomp_desktop.domain.official import (
    Align,
    Block,
    Caption,
    Column,
    OfficialDocument,
    Paragraph,
    Section,
    Signatures,
    Table,
    plain_rows,
)
from parcomp_desktop.domain.refusal import Refusal

_RESULTS = (
    Column(title="STT", width=10, align=Align.CENTRE),
    Column(title="Tiêu chí", width=45),
    Column(title="Yêu cầu", width=26),
    Column(title="Kết quả", width=26),
    Column(title="Minh chứng", width=40),
    Column(title="Tự đánh giá", width=18),
)
_HONOURS = (
    Column(title="Năm", width=18, align=Align.CENTRE),
    Column(title="Danh hiệu, hình thức khen thưởng", width=67),
    Column(title="Số, ngày, tháng, năm của quyết định; cơ quan ban hành", width=80),
)


class AchievementWords(Wording, frozen=True, kw_only=True):
    """The texts of an achievement report; ``nothing`` stands under a heading where nothing was written."""

    title: str
    subject: str
    nominee: str
    results_title: str
    nothing: str
    no_honours: str


def _document(report: AchievementPaper, words: AchievementWords) -> OfficialDocument:
    if not any(part.results for part in report.parts):
        raise Refusal(
            "Báo cáo thành tích chưa có kết quả từng tiêu chí.", "Bình xét theo tiêu chí trước, rồi lập lại báo cáo."
        )
    return OfficialDocument(
        form=report.form,
        heading=report.heading,
        title=words.title,
        subject=words.subject,
        blocks=(
            Caption(text=words.nominee),
            *(block for part in report.parts for block in _part(part, words)),
            Signatures(signers=(report.confirmer, report.reporter)),
        ),
        copies_to=report.copies_to,
    )


def _nominee(report: AchievementPaper) -> str:
    """A collective's name in capitals, as the form asks; a person's as it is written."""
    return report.nominee.upper() if report.subject is Subject.COLLECTIVE else report.nominee


def _part(part: ReportPart, words: AchievementWords) -> Iterator[Block]:
    yield Section(title=f"{part.number}. {part.title.upper()}")
    for heading in part.headings:
        yield from _heading(heading, words)
    if part.results:
        yield Section(title=f"{len(part.headings) + 1}. {words.results_title}")
        yield Table(columns=_RESULTS, rows=plain_rows(_result_rows(part.results)), size=11)


def _heading(heading: ReportHeading, words: AchievementWords) -> Iterator[Block]:
    yield Section(title=f"{heading.number}. {heading.title}")
    if heading.text:
        yield Paragraph(text=heading.text)
    elif not heading.honours:
        yield Paragraph(text=words.nothing if heading.honours is None else words.no_honours)
    if heading.honours:
        yield Table(columns=_HONOURS, rows=plain_rows(map(_honour_cells, heading.honours)))


def _result_rows(results: Sequence[CriterionResult]) -> Iterator[tuple[str, ...]]:
    for number, each in enumerate(results, 1):
        said = (criterion_words(each), each.threshold, each.value, evidence_words(each), outcome_words(each))
        yield (str(number), *said)


def _honour_cells(honour: Honour) -> tuple[str, ...]:
    dated = f"ngày {format_date(honour.decided_on)}" if honour.decided_on else ""
    decided = " ".join(filter(None, (honour.number, dated)))
    return (str(honour.year), honour.form, "; ".join(filter(None, (decided, honour.authority))) or BLANK)


def _kind(code: str) -> Kind[AchievementPaper, AchievementWords]:
    return Kind(
        code=code,
        data=AchievementPaper,
        words=AchievementWords,
        variables={
            "award": lambda report: report.award,
            "campaign": lambda report: report.campaign,
            "period": lambda report: report.period,
            "nominee": _nominee,
        },
        build=_document,
    )


COLLECTIVE_REPORT = _kind("bao-cao-tap-the")
PERSON_REPORT = _kind("bao-cao-ca-nhan")
