"""A unit's self-score as it is sent on paper: the letter, the table of points, justifications, difficulties."""

from collections.abc import Iterator
from decimal import Decimal

from parcomp_desktop.documents.kinds.kind import Kind, Wording
from parcomp_desktop.documents.wording import date_words, number_words
from parcomp_desktop.domain.official import (
    Align,
    Block,
    Column,
    OfficialDocument,
    Paragraph,
    Part,
    Row,
    RowLook,
    Section,
    Table,
)
from parcomp_desktop.domain.refusal import Refusal
from parcomp_desktop.domain.score_papers import SelfScoreHead, SelfScoreLeaf, SelfScoreReport
from parcomp_desktop.domain.scores import LeafState

_COLUMNS = (
    Column(title="Mã", width=17),
    Column(title="Tiêu chí", width=44),
    Column(title="Điểm tối đa", width=17, align=Align.RIGHT),
    Column(title="Điểm tự chấm", width=22, align=Align.RIGHT),
    Column(title="Tài liệu kiểm chứng", width=40),
    Column(title="Ghi chú", width=25),
)


class ScoreReportWords(Wording, frozen=True, kw_only=True):
    """The texts of a self-score: ``letter_…`` those of the letter, the others those of the report behind it.

    ``blank``, ``not_applicable`` and ``not_ours`` stand in place of points; ``summary_…`` follow the sum where there is
    such a thing.
    """

    letter_subject: str
    letter_opening: str
    letter_sending: str
    letter_closing: str
    title: str
    note: str
    points_title: str
    summary: str
    summary_percent: str
    summary_blank: str
    summary_not_applicable: str
    blank: str
    not_applicable: str
    not_ours: str
    justified_title: str
    unjustified: str
    nothing_to_justify: str
    difficulties_title: str
    proposals_title: str
    nothing: str


def _document(report: SelfScoreReport, words: ScoreReportWords) -> OfficialDocument:
    if not any(group.leaves for group in report.groups):
        raise Refusal("Phiếu chấm chưa có tiêu chí nào.", "Chọn phiếu theo bộ chỉ số có tiêu chí rồi lập lại báo cáo.")
    letter = (words.letter_opening, words.letter_sending, words.letter_closing)
    behind = Part(
        title=words.title,
        notes=(words.note,),
        blocks=tuple(_blocks(report, words)),
        signature=report.signature,
    )
    return OfficialDocument(
        heading=report.heading,
        subject=words.letter_subject,
        addressees=report.addressees,
        blocks=tuple(Paragraph(text=text) for text in letter),
        signature=report.signature,
        copies_to=report.copies_to,
        annexes=(behind,),
    )


def _blocks(report: SelfScoreReport, words: ScoreReportWords) -> Iterator[Block]:
    yield Section(title=words.points_title)
    yield Paragraph(text=_summary(report, words))
    yield Table(columns=_COLUMNS, rows=tuple(_rows(report, words)))
    yield Section(title=words.justified_title)
    said = list(_justifications(report, words)) or [words.nothing_to_justify]
    yield from (Paragraph(text=text) for text in said)
    yield Section(title=words.difficulties_title)
    yield Paragraph(text=report.difficulties or words.nothing)
    yield Section(title=words.proposals_title)
    yield Paragraph(text=report.proposals or words.nothing)


def _summary(report: SelfScoreReport, words: ScoreReportWords) -> str:
    told = [words.summary]
    if report.percent is not None:
        told.append(words.summary_percent)
    if _count(report, LeafState.BLANK):
        told.append(words.summary_blank)
    if _count(report, LeafState.NOT_APPLICABLE):
        told.append(words.summary_not_applicable)
    return f"{'; '.join(told)}."


def _count(report: SelfScoreReport, state: LeafState) -> int:
    return sum(leaf.state is state for leaf in _leaves(report))


def _rows(report: SelfScoreReport, words: ScoreReportWords) -> Iterator[Row]:
    for group in report.groups:
        if group.heads:  # one row: none is left at the foot of a page without its leaves
            yield Row(cells=("\n".join(_head_words(report, head) for head in group.heads),), look=RowLook.BANNER)
        for leaf in group.leaves:
            yield Row(cells=_cells(report, leaf, words))
    total, maximum = _points(report, report.total), _points(report, report.maximum)
    yield Row(cells=("", "Tổng cộng", maximum, total, "", ""), look=RowLook.TOTAL)


def _head_words(report: SelfScoreReport, head: SelfScoreHead) -> str:
    words = f"{head.code}. {head.name}: {_points(report, head.points)}/{_points(report, head.maximum)} điểm"
    return f"{words}, còn {head.blanks} tiêu chí chưa nhập" if head.blanks else words


def _cells(report: SelfScoreReport, leaf: SelfScoreLeaf, words: ScoreReportWords) -> tuple[str, ...]:
    evidence = "\n".join(f"- {text}" for text in leaf.evidence)
    maximum, points = _points(report, leaf.maximum), _score_words(report, leaf, words)
    return (leaf.code, leaf.name, maximum, points, evidence, leaf.note)


def _score_words(report: SelfScoreReport, leaf: SelfScoreLeaf, words: ScoreReportWords) -> str:
    match leaf.state:
        case LeafState.SCORED:
            return _points(report, leaf.points)
        case LeafState.BLANK:
            return words.blank
        case LeafState.NOT_APPLICABLE:
            return words.not_applicable
        case None:
            return words.not_ours


def _justifications(report: SelfScoreReport, words: ScoreReportWords) -> Iterator[str]:
    """What the unit says where a leaf that it scores has no document, and wherever else it said something."""
    for leaf in _leaves(report):
        expected = leaf.state in {LeafState.SCORED, LeafState.BLANK} and not leaf.evidence
        if leaf.justification or expected:
            yield f"- {leaf.code} {leaf.name}: {leaf.justification or words.unjustified}"


def _leaves(report: SelfScoreReport) -> Iterator[SelfScoreLeaf]:
    for group in report.groups:
        yield from group.leaves


def _points(report: SelfScoreReport, points: Decimal | None) -> str:
    return number_words(points, report.points_decimals)


SCORE_REPORT = Kind(
    code="bao-cao-tu-cham",
    data=SelfScoreReport,
    words=ScoreReportWords,
    variables={
        "unit": lambda report: report.unit,
        "rubric": lambda report: report.rubric,
        "rubric_capitals": lambda report: report.rubric.upper(),
        "document": lambda report: report.document,
        "period": lambda report: report.period,
        "number": lambda report: report.heading.number,
        "date": lambda report: date_words(report.heading.dated),
        "total": lambda report: _points(report, report.total),
        "maximum": lambda report: _points(report, report.maximum),
        "percent": lambda report: number_words(report.percent),
        "blanks": lambda report: str(_count(report, LeafState.BLANK)),
        "not_applicable": lambda report: str(_count(report, LeafState.NOT_APPLICABLE)),
    },
    build=_document,
)
