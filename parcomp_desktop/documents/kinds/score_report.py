"""A unit's self-score as it is sent on paper: the letter, the table of points, justifications, difficulties."""

from collections.abc import Iterator
from decimal import Decimal

from msgspec.structs import replace

from parcomp_desktop.documents.kinds.letter import letter_document
from parcomp_desktop.documents.wording import number_words
from parcomp_desktop.domain.documents import SelfScoreHead, SelfScoreLeaf, SelfScoreReport
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
from parcomp_desktop.domain.scores import LeafState

BLANK = "chưa nhập"
NOT_APPLICABLE = "không phát sinh"
NOT_OURS = "không tự chấm"
NOTHING_SAID = "Đơn vị không nêu."
_COLUMNS = (
    Column(title="Mã", width=15),
    Column(title="Tiêu chí", width=46),
    Column(title="Điểm tối đa", width=17, align=Align.RIGHT),
    Column(title="Điểm tự chấm", width=22, align=Align.RIGHT),
    Column(title="Tài liệu kiểm chứng", width=40),
    Column(title="Ghi chú", width=25),
)


def score_report_document(report: SelfScoreReport) -> OfficialDocument:
    """The letter with the report behind it.

    Raises:
        Refusal: there is no leaf.
    """
    if not any(group.leaves for group in report.groups):
        raise Refusal("Phiếu chấm chưa có tiêu chí nào.", "Chọn phiếu theo bộ chỉ số có tiêu chí rồi lập lại báo cáo.")
    behind = Part(
        title=report.title,
        notes=(report.attached_to,),
        blocks=tuple(_blocks(report)),
        signature=report.letter.signature,
    )
    return replace(letter_document(report.letter), annexes=(behind,))


def _blocks(report: SelfScoreReport) -> Iterator[Block]:
    yield Section(title="I. Bảng tổng hợp điểm tự chấm")
    yield Paragraph(text=_summary(report))
    yield Table(columns=_COLUMNS, rows=tuple(_rows(report)))
    yield Section(title="II. Giải trình tiêu chí chưa có tài liệu kiểm chứng")
    said = list(_justifications(report)) or ["Không có tiêu chí nào thuộc diện giải trình."]
    yield from (Paragraph(text=text) for text in said)
    yield Section(title="III. Khó khăn, vướng mắc")
    yield Paragraph(text=report.difficulties or NOTHING_SAID)
    yield Section(title="IV. Kiến nghị, đề xuất")
    yield Paragraph(text=report.proposals or NOTHING_SAID)


def _summary(report: SelfScoreReport) -> str:
    points = f"{_points(report, report.total)}/{_points(report, report.maximum)}"
    blanks = sum(leaf.state is LeafState.BLANK for leaf in _leaves(report))
    idle = sum(leaf.state is LeafState.NOT_APPLICABLE for leaf in _leaves(report))
    told = [f"Tổng điểm tự chấm: {points} điểm"]
    if report.percent is not None:
        told.append(f"đạt {number_words(report.percent)} %")
    if blanks:
        told.append(f"còn {blanks} tiêu chí chưa nhập nên tổng điểm chưa đủ")
    if idle:
        told.append(f"{idle} tiêu chí không phát sinh đã trừ khỏi điểm tối đa")
    return f"{'; '.join(told)}."


def _rows(report: SelfScoreReport) -> Iterator[Row]:
    for group in report.groups:
        if group.heads:  # one row: none is left at the foot of a page without its leaves
            yield Row(cells=("\n".join(_head_words(report, head) for head in group.heads),), look=RowLook.BANNER)
        for leaf in group.leaves:
            yield Row(cells=_cells(report, leaf))
    total, maximum = _points(report, report.total), _points(report, report.maximum)
    yield Row(cells=("", "Tổng cộng", maximum, total, "", ""), look=RowLook.TOTAL)


def _head_words(report: SelfScoreReport, head: SelfScoreHead) -> str:
    words = f"{head.code}. {head.name}: {_points(report, head.points)}/{_points(report, head.maximum)} điểm"
    return f"{words}, còn {head.blanks} tiêu chí chưa nhập" if head.blanks else words


def _cells(report: SelfScoreReport, leaf: SelfScoreLeaf) -> tuple[str, ...]:
    evidence = "\n".join(f"- {text}" for text in leaf.evidence)
    maximum, points = _points(report, leaf.maximum), _score_words(report, leaf)
    return (leaf.code, leaf.name, maximum, points, evidence, leaf.note)


def _score_words(report: SelfScoreReport, leaf: SelfScoreLeaf) -> str:
    match leaf.state:
        case LeafState.SCORED:
            return _points(report, leaf.points)
        case LeafState.BLANK:
            return BLANK
        case LeafState.NOT_APPLICABLE:
            return NOT_APPLICABLE
        case None:
            return NOT_OURS


def _justifications(report: SelfScoreReport) -> Iterator[str]:
    """What the unit says where a leaf that it scores has no document, and wherever else it said something."""
    for leaf in _leaves(report):
        expected = leaf.state in {LeafState.SCORED, LeafState.BLANK} and not leaf.evidence
        if leaf.justification or expected:
            yield f"- {leaf.code} {leaf.name}: {leaf.justification or 'chưa có giải trình.'}"


def _leaves(report: SelfScoreReport) -> Iterator[SelfScoreLeaf]:
    for group in report.groups:
        yield from group.leaves


def _points(report: SelfScoreReport, points: Decimal | None) -> str:
    return number_words(points, report.points_decimals)
